// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecasting/methods/handletime.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace forecasting {
namespace {

constexpr double worth = 50; // contacts' worth of trust in the overall mean

std::size_t cellOf(model::LocalTime local) {
    const int weekday = model::weekdayIndex(model::dateOf(local));
    const auto weekdayClass = static_cast<std::size_t>(std::max(0, weekday - 4));
    return weekdayClass * 24 + static_cast<std::size_t>(model::minuteOfDay(local).count() / 60);
}

} // namespace

std::vector<double> handleTimes(const CleanHistory &history, const model::Calendar &calendar,
                                const model::TimeGrid &horizon, double fallback) {
    std::array<double, 72> seconds{};
    std::array<double, 72> contacts{};
    double allSeconds = 0;
    double allContacts = 0;
    const model::TimeGrid &grid = history.grid;
    const auto recent = static_cast<std::size_t>(std::chrono::days(182) / grid.interval());
    for (std::size_t index = grid.count() > recent ? grid.count() - recent : 0;
         index < grid.count(); ++index) {
        const double each =
            history.handleSeconds.empty() ? std::nan("") : history.handleSeconds[index];
        const double count = history.calls[index];
        if (std::isnan(each) || !(count > 0))
            continue;
        const std::size_t cell = cellOf(calendar.toLocal(grid.beginOf(index)));
        seconds[cell] += each * count;
        contacts[cell] += count;
        allSeconds += each * count;
        allContacts += count;
    }
    const double overall = allContacts > 0 ? allSeconds / allContacts : fallback;
    std::vector<double> result;
    for (std::size_t index = 0; index < horizon.count(); ++index) {
        const std::size_t cell = cellOf(calendar.toLocal(horizon.beginOf(index)));
        result.push_back((seconds[cell] + worth * overall) / (contacts[cell] + worth));
    }
    return result;
}

} // namespace forecasting
