// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/riskcolumns.h"

#include "forecasting/accuracy/robust.h"

#include <charconv>
#include <cmath>
#include <iterator>
#include <map>
#include <string_view>

namespace application {
namespace {

/// The share of the days that do not exceed the column; empty for other columns.
std::optional<double> shareOf(std::string_view column) {
    if (column == "median")
        return 0.5;
    const bool isHigh = column.starts_with("hi");
    if (!isHigh && !column.starts_with("lo"))
        return std::nullopt;
    const char *end = column.data() + column.size();
    double level = 0.0;
    const auto read = std::from_chars(column.data() + 2, end, level);
    if (read.ec != std::errc() || read.ptr != end || !(level > 0.0 && level < 100.0))
        return std::nullopt;
    return 0.5 + (isHigh ? 0.005 : -0.005) * level;
}

} // namespace

double RiskColumns::between(double lowValue, double highValue) const {
    if (lowValue > 0.0 && highValue > 0.0)
        return lowValue * std::pow(highValue / lowValue, weight);
    return std::lerp(lowValue, highValue, weight);
}

std::optional<RiskColumns> riskColumns(const std::vector<std::string> &columns, double share) {
    std::map<double, std::string> known;
    for (const std::string &column : columns)
        if (const auto found = shareOf(column))
            known.emplace(*found, column);
    constexpr double rounding = 1e-9;
    const auto high = known.lower_bound(share - rounding);
    if (high == known.end())
        return std::nullopt;
    if (high->first <= share + rounding)
        return RiskColumns{high->second, high->second, 1.0};
    if (high == known.begin())
        return std::nullopt;
    const auto low = std::prev(high);
    const double from = forecasting::normalQuantile(low->first);
    const double to = forecasting::normalQuantile(high->first);
    return RiskColumns{low->second, high->second,
                       (forecasting::normalQuantile(share) - from) / (to - from)};
}

} // namespace application
