// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecasting/days/silence.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace forecasting {
namespace {

constexpr double givenUp = 1.0 / 730; // chance per day that a channel is given up
constexpr double leastChance = 0.001;

} // namespace

double chanceOfUse(const LocalDays &history, std::span<const double> totals, std::size_t until) {
    std::vector<double> silences; // before each busy day but the first
    double days = 0;              // from the first busy day to the last
    double silence = 0;
    bool begun = false;
    for (std::size_t day = 0; day < std::min(until, history.days()); ++day) {
        if (!history.isOrdinary(day) || std::isnan(totals[day]))
            continue;
        if (!(totals[day] > 0)) {
            silence += 1;
            continue;
        }
        if (begun) {
            silences.push_back(silence);
            days += silence + 1;
        }
        begun = true;
        silence = 0;
    }
    if (silence == 0 || silences.empty())
        return 1.0;
    const double count = static_cast<double>(silences.size());
    const double longest = std::max(1.0, *std::max_element(silences.begin(), silences.end()));
    const auto asLong = std::count_if(silences.begin(), silences.end(),
                                      [&](double other) { return other >= silence; });
    // Of n + 1 silences the latest is the longest once in n + 1 times; the tail goes on like that.
    const double byChance = asLong > 0 ? (static_cast<double>(asLong) + 1.0) / (count + 1.0)
                                       : std::pow(count + 1.0, -std::max(1.0, silence / longest));
    const double byClosing = givenUp * days / count; // in a silence that chance would have ended
    const double chance = byChance / (byChance + byClosing);
    return chance < leastChance ? 0.0 : chance;
}

} // namespace forecasting
