// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecasting/accuracy/backtest.h"

#include <span>
#include <vector>

namespace forecasting {

/// The rest of a day, once its first intervals are known. How far the morning tells of the evening
/// is learnt from the days of a backtest, never assumed (Shen & Huang 2008): early in the day it
/// tells next to nothing.
class Reforecast {
public:
    /// The first `cut` intervals of the day are known.
    Reforecast(const LocalDays &history, const RollingForecasts &rolling, std::size_t cut);

    /// The day as expected in the morning, with what is still to come put right. `came`: the known
    /// intervals, NaN where unknown.
    std::vector<double> adjusted(std::span<const double> expected,
                                 std::span<const double> came) const;
    /// Share of the morning's log deviation that the rest of the day keeps.
    double persistence() const { return persistence_; }
    /// Errors that this way would have had on earlier days, as of one day ahead.
    const std::vector<Residual> &residuals() const { return residuals_; }
    /// The same of the rest of each day as a whole.
    const std::vector<Residual> &restResiduals() const { return restResiduals_; }

private:
    std::size_t cut_;
    double persistence_ = 0;
    std::vector<Residual> residuals_;
    std::vector<Residual> restResiduals_;
};

} // namespace forecasting
