// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/queueing/transient.h"

#include "model/queueing/approximateday.h"
#include "model/queueing/exactday.h"

#include <cmath>
#include <limits>
#include <stdexcept>
#include <utility>

namespace model {
namespace {

void requireValid(const LiveDay &day, double threshold) {
    const auto wrong = [](double value) { return !(value >= 0.0) || std::isinf(value); };
    if (day.calls.size() != day.agents.size() || day.calls.empty())
        throw std::invalid_argument("a day needs calls and agents for every interval");
    if (!(day.intervalSeconds > 0.0) || !(day.handleSeconds > 0.0) ||
        !(day.patienceSeconds > 0.0) || wrong(day.intervalSeconds) || wrong(day.handleSeconds) ||
        wrong(threshold))
        throw std::invalid_argument("interval, handling time and patience must be positive");
    for (const double value : day.calls)
        if (wrong(value))
            throw std::invalid_argument("calls must not be negative");
    for (const double value : day.agents)
        if (wrong(value))
            throw std::invalid_argument("agents must not be negative");
}

/// Shares weighted by calls.
IntervalPerformance wholeDay(const std::vector<IntervalPerformance> &intervals) {
    IntervalPerformance day;
    double answered = 0.0;
    double waited = 0.0;
    for (const IntervalPerformance &one : intervals) {
        day.offered += one.offered;
        day.waitingProbability += one.offered * one.waitingProbability;
        day.answeredInTime += one.offered * one.answeredInTime;
        day.abandoned += one.offered * one.abandoned;
        day.cleared += one.offered * one.cleared;
        day.abandons += one.abandons;
        day.queueMean += one.queueMean / static_cast<double>(intervals.size());
        day.busyMean += one.busyMean / static_cast<double>(intervals.size());
        const double here = one.offered * (1.0 - one.abandoned - one.cleared);
        if (here > 0.0 && !std::isnan(one.averageWait)) {
            answered += here;
            waited += here * one.averageWait;
        }
    }
    day.queueAtEnd = intervals.back().queueAtEnd;
    if (day.offered > 0.0)
        for (double *share :
             {&day.waitingProbability, &day.answeredInTime, &day.abandoned, &day.cleared})
            *share /= day.offered;
    day.averageWait = answered > 0.0 ? waited / answered : std::numeric_limits<double>::quiet_NaN();
    return day;
}

DayPerformance performanceOf(std::vector<IntervalPerformance> intervals) {
    DayPerformance result{std::move(intervals), {}};
    result.day = wholeDay(result.intervals);
    return result;
}

} // namespace

DayPerformance exactDay(const LiveDay &day, double threshold) {
    requireValid(day, threshold);
    for (const double agents : day.agents)
        if (agents != std::floor(agents))
            throw std::invalid_argument("the exact day needs whole agents");
    return performanceOf(exactIntervals(day, threshold));
}

DayPerformance approximateDay(const LiveDay &day, double threshold) {
    requireValid(day, threshold);
    return performanceOf(approximateIntervals(day, threshold));
}

} // namespace model
