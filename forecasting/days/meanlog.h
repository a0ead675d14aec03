// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace forecasting {

/// Mean of a Poisson count X whose log(X + ½) is `meanLog` on average. From about ten on that is
/// exp(meanLog); of few contacts the mean log lies far below the log of the mean. 0 at and below
/// log ½.
double countOfMeanLog(double meanLog);

} // namespace forecasting
