// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace forecasting {

/// Mean of a count X whose log(X + ½) is `meanLog` on average. With all of Poisson's noise
/// (`counted` 1) that is exp(meanLog) from about ten on; of few contacts the mean log lies far
/// below the log of the mean. Without it (0) the half is taken off again. 0 at and below log ½.
double countOfMeanLog(double meanLog, double counted = 1);

/// Variance of log(X + ½) of a Poisson count X with this mean: about 1/mean from ten on, and none
/// where nothing ever comes.
double logVariance(double meanCount);

} // namespace forecasting
