// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace forecasting {

/// What the weeks of a history say about one (weekday, interval) pair.
struct WeekCell {
    double weeks = 0;   ///< ordinary days of that weekday
    double reports = 0; ///< of them with a value
    double nonZero = 0;
    double sum = 0; ///< contacts
};

/// Which cells are open, weekday × interval of the day, Monday first. Closed are cells with a value
/// in less than a fifth of the weeks, and stretches of zeros too long for chance: a door that is
/// shut, not a quiet night. The stretch is judged against a tenth of the rate at its edges, as
/// Poisson counts.
std::vector<bool> openCells(const std::vector<WeekCell> &cells);

} // namespace forecasting
