// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecasting/days/meanlog.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace forecasting {
namespace {

constexpr std::size_t steps = 240;
constexpr double mostCount = 12; // from here on exp() is good to 0.1 %
constexpr int mostValue = 60;    // never reached with a mean of twelve

struct LogMoments {
    double mean = 0;
    double variance = 0;
};

/// Of log(X + ½), X Poisson.
LogMoments logMoments(double count) {
    LogMoments moments;
    double squares = 0;
    double probability = std::exp(-count);
    for (int value = 0; value < mostValue; ++value) {
        const double log = std::log(value + 0.5);
        moments.mean += probability * log;
        squares += probability * log * log;
        probability *= count / (value + 1);
    }
    moments.variance = std::max(0.0, squares - moments.mean * moments.mean);
    return moments;
}

/// Mean log for counts from 0 to mostCount: it ascends, so it can be read backwards.
std::array<double, steps + 1> meanLogs() {
    std::array<double, steps + 1> means{};
    for (std::size_t step = 0; step <= steps; ++step)
        means[step] = logMoments(mostCount * static_cast<double>(step) / steps).mean;
    return means;
}

} // namespace

double countOfMeanLog(double meanLog, double counted) {
    static const auto means = meanLogs();
    if (!(meanLog > means.front()))
        return 0.0;
    if (!(meanLog < means.back()))
        return std::exp(meanLog) - 0.5 * (1.0 - counted);
    const auto above = std::upper_bound(means.begin(), means.end(), meanLog);
    const double step = static_cast<double>(above - means.begin()) - 1.0;
    return mostCount * (step + (meanLog - *(above - 1)) / (*above - *(above - 1))) / steps;
}

double logVariance(double meanCount) {
    return meanCount < mostCount ? logMoments(std::max(0.0, meanCount)).variance
                                 : 1.0 / (meanCount + 0.5);
}

} // namespace forecasting
