// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/queueing/approximateday.h"

#include "model/queueing/erlang.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace model {
namespace {

constexpr double stepsPerInterval = 8;

/// Normal approximation of the number in the system: mean and variance (Massey & Pender 2013).
struct Moments {
    double mean = 0;
    double variance = 0;
};

/// What the normal law says of the number in the system beyond a number of agents.
struct Beyond {
    double probability = 0; ///< all agents are busy
    double mean = 0;        ///< E[(X − c)⁺]
};

Beyond beyondOf(const Moments &moments, double agents) {
    if (agents <= 0.0)
        return {1.0, moments.mean};
    const double deviation = std::sqrt(std::max(moments.variance, 1e-12));
    const double z = (agents - moments.mean) / deviation;
    const double above = 0.5 * std::erfc(z * M_SQRT1_2);
    const double density = std::exp(-0.5 * z * z) / std::sqrt(2.0 * M_PI);
    return {above, std::max(0.0, deviation * (density - z * above))};
}

class ApproximateDay {
public:
    ApproximateDay(const LiveDay &day, double threshold)
        : day_(day), threshold_(threshold), service_(1.0 / day.handleSeconds),
          leaving_(std::isinf(day.patienceSeconds) ? 0.0 : 1.0 / day.patienceSeconds) {}

    std::vector<IntervalPerformance> result() {
        std::vector<IntervalPerformance> result(day_.calls.size());
        for (std::size_t index = 0; index < result.size(); ++index) {
            cross(index);
            result[index] = interval(index);
        }
        closedIntervals(result);
        return result;
    }

private:
    bool closesAfter(std::size_t index) const {
        return index + 1 < day_.agents.size() && day_.agents[index + 1] <= 0.0;
    }

    /// The border before an interval.
    void cross(std::size_t index) {
        if (index == 0)
            return;
        const double before = day_.agents[index - 1];
        const double after = day_.agents[index];
        if (after >= before)
            return;
        if (after <= 0.0 && day_.atClose == AtClose::Clear) {
            now_ = {};
            return;
        }
        // Busy leavers go with their calls.
        const double gone = beyondOf(now_, after).mean - beyondOf(now_, before).mean;
        const double share = now_.mean > 0.0 ? gone / now_.mean : 0.0;
        now_.mean -= gone;
        now_.variance *= std::max(0.0, 1.0 - share);
    }

    struct Slope {
        double mean;
        double variance;
        double rate; ///< at which a deviation of the mean dies out
    };

    /// Massey & Pender 2013; `excess` is how much more leaves than under the normal law.
    Slope slopeAt(const Moments &at, double arrivals, double agents, double excess) const {
        const Beyond beyond = beyondOf(at, agents);
        const double served = service_ * (at.mean - beyond.mean);
        const double left = leaving_ * beyond.mean;
        const double rate = service_ * (1.0 - beyond.probability) + leaving_ * beyond.probability;
        return {arrivals - served - left - excess,
                arrivals + served + left - 2.0 * at.variance * rate, rate};
    }

    /// One step of the moments: exponential midpoint rule, exact where the equations are linear.
    void advance(double arrivals, double agents, double excess, double seconds) {
        const auto carry = [&](const Moments &at, const Slope &slope, double length) {
            const auto moved = [length](double from, double reference, double change, double rate) {
                const double share =
                    rate * length > 1e-8 ? -std::expm1(-rate * length) / rate : length;
                return std::max(0.0, from + share * (change + rate * (reference - from)));
            };
            return Moments{moved(now_.mean, at.mean, slope.mean, slope.rate),
                           moved(now_.variance, at.variance, slope.variance, 2.0 * slope.rate)};
        };
        const Moments middle = carry(now_, slopeAt(now_, arrivals, agents, excess), 0.5 * seconds);
        now_ = carry(middle, slopeAt(middle, arrivals, agents, excess), seconds);
    }

    struct Matched {
        QueuePerformance performance;
        double outflow = 0; ///< per second
    };

    /// Erlang A whose mean number in the system is this.
    Matched withMean(double mean, double outflow, double agents) const {
        const auto at = [&](double arrivals) {
            return erlangAPerformance({arrivals, day_.handleSeconds}, agents, day_.patienceSeconds,
                                      threshold_);
        };
        const auto meanOf = [agents](const QueuePerformance &found) {
            return found.queueLength + agents * found.occupancy;
        };
        const double limit = leaving_ > 0.0 ? HUGE_VAL : agents * service_ * 0.9999;
        double arrivals = std::min(std::max(outflow, 1e-12), limit);
        QueuePerformance found = at(arrivals);
        double error = meanOf(found) - mean;
        double low = 0.0;
        double high = limit;
        double slope = day_.handleSeconds;
        for (int step = 0; step < 12 && std::abs(error) > 0.002 * std::sqrt(mean) + 1e-6; ++step) {
            (error > 0.0 ? high : low) = arrivals;
            double next = arrivals - error / slope;
            if (!(next > low && next < high))
                next = std::isinf(high) ? 2.0 * arrivals : 0.5 * (low + high);
            const QueuePerformance tried = at(next);
            const double missed = meanOf(tried) - mean;
            slope = std::max((missed - error) / (next - arrivals), 0.1 * day_.handleSeconds);
            arrivals = next;
            found = tried;
            error = missed;
        }
        return {found, arrivals};
    }

    IntervalPerformance interval(std::size_t index) {
        IntervalPerformance result;
        const double agents = day_.agents[index];
        const double arrivals = day_.calls[index] / day_.intervalSeconds;
        result.offered = day_.calls[index];
        result.averageWait = std::numeric_limits<double>::quiet_NaN();
        double answered = 0.0;
        double waited = 0.0;
        double rest = day_.intervalSeconds;
        while (rest > 1e-9 * day_.intervalSeconds) {
            // A part in which the state hardly moves is judged by one Erlang A.
            const Moments begin = now_;
            Part part = partFrom(arrivals, agents, rest);
            if (agents > 0.0 && part.mean > 0.0) {
                for (int round = 0; round < 4; ++round) {
                    const Matched matched = withMean(part.mean, part.outflow + excess_, agents);
                    last_ = matched.performance;
                    lastOutflow_ = matched.outflow;
                    const double missed = matched.outflow - part.outflow - excess_;
                    excess_ += missed;
                    if (std::abs(missed) < 0.002 * (arrivals + part.outflow))
                        break;
                    now_ = begin;
                    part = partFrom(arrivals, agents, rest);
                }
            } else {
                last_ = {};
                excess_ = 0.0;
            }
            const double share = part.seconds / day_.intervalSeconds;
            rest -= part.seconds;
            if (agents > 0.0) {
                result.waitingProbability += share * last_.waitingProbability;
                result.answeredInTime += share * last_.answeredInTime;
                result.abandoned += share * last_.abandoned;
                result.queueMean += share * last_.queueLength;
                result.busyMean += share * agents * last_.occupancy;
                answered += share * (1.0 - last_.abandoned);
                waited += share * (1.0 - last_.abandoned) * last_.averageWait;
                result.queueAtEnd = last_.queueLength;
            } else {
                result.waitingProbability = 1.0;
                result.queueMean += share * part.mean;
                result.queueAtEnd = now_.mean;
            }
        }
        result.abandons = leaving_ * result.queueMean * day_.intervalSeconds;
        if (answered > 0.0)
            result.averageWait = waited / answered;
        if (agents > 0.0 && closesAfter(index))
            close(result, index);
        return result;
    }

    struct Part {
        double seconds = 0;
        double mean = 0;    ///< number in the system
        double outflow = 0; ///< per second, under the normal law
    };

    /// Moves on until the mean has moved by a third of a deviation, or the interval's rest is over.
    Part partFrom(double arrivals, double agents, double rest) {
        Part part;
        const double begin = now_.mean;
        const double far = 0.3 * std::sqrt(std::max({now_.variance, agents, 1.0}));
        while (rest - part.seconds > 1e-9 * day_.intervalSeconds &&
               std::abs(now_.mean - begin) < far) {
            const Slope slope = slopeAt(now_, arrivals, agents, excess_);
            double step = std::min(rest - part.seconds, day_.intervalSeconds / stepsPerInterval);
            if (std::abs(slope.mean) * step > far)
                step = std::max(far / std::abs(slope.mean), 1e-3 * day_.intervalSeconds);
            const double before = now_.mean;
            advance(arrivals, agents, excess_, step);
            part.mean += 0.5 * (before + now_.mean) * step;
            part.seconds += step;
        }
        part.mean /= part.seconds;
        part.outflow = arrivals - (now_.mean - begin) / part.seconds - excess_;
        return part;
    }

    /// Who waits when the last agent leaves is not answered any more (or much later).
    void close(IntervalPerformance &result, std::size_t index) {
        if (result.offered <= 0.0 || last_.waitingProbability <= 0.0)
            return;
        // Arrivals of the last moments have less than the threshold; two-point Gauss rule.
        const double window = std::min(threshold_, day_.intervalSeconds);
        double lost = 0.0;
        for (const double place : {0.5 - std::sqrt(1.0 / 12.0), 0.5 + std::sqrt(1.0 / 12.0)})
            lost +=
                0.5 * (last_.answeredInTime -
                       erlangAPerformance({lastOutflow_, day_.handleSeconds}, day_.agents[index],
                                          day_.patienceSeconds, place * window)
                           .answeredInTime);
        result.answeredInTime -= lost * window / day_.intervalSeconds;
        const double left = std::min(1.0, last_.queueLength / result.offered);
        result.abandoned -= left * last_.abandoned / last_.waitingProbability;
        const Closed closed = closedFrom(index + 1);
        const double stays =
            day_.atClose == AtClose::Clear ? 1.0 : std::exp(-leaving_ * closed.seconds);
        if (day_.atClose == AtClose::Clear || !closed.reopens)
            result.cleared = left * stays;
        result.abandoned = std::clamp(result.abandoned + left * (1.0 - stays), 0.0, 1.0);
    }

    struct Closed {
        double seconds = 0; ///< from the beginning of the interval
        std::size_t next = 0;
        bool reopens = false;
    };

    Closed closedFrom(std::size_t index) const {
        Closed result;
        result.next = index;
        while (result.next < day_.agents.size() && day_.agents[result.next] <= 0.0)
            ++result.next;
        result.reopens = result.next < day_.agents.size();
        result.seconds = static_cast<double>(result.next - index) * day_.intervalSeconds;
        return result;
    }

    /// Who joins the queue of a closed interval waits for the next opening, or for the day's end.
    void closedInterval(IntervalPerformance &result, std::size_t index, double queue) const {
        if (result.offered <= 0.0)
            return;
        const Closed closed = closedFrom(index);
        const double length = day_.intervalSeconds;
        const double from = closed.seconds - length; ///< of waiting, the last to come
        const auto surviving = [&](double seconds) { return std::exp(-leaving_ * seconds); };
        const double stay =
            leaving_ > 0.0 ? (surviving(from) - surviving(closed.seconds)) / (leaving_ * length)
                           : 1.0;
        result.abandoned = 1.0 - stay;
        result.answeredInTime = 0.0;
        if (!closed.reopens) {
            result.cleared = stay;
            return;
        }
        // Fluid wait of the middle of the queue that the opening does not serve at once (Whitt
        // 2006).
        const double agents = day_.agents[closed.next];
        const double ahead = 0.5 * std::max(0.0, queue - agents) / (agents * service_);
        const double wait = leaving_ > 0.0 ? std::log1p(leaving_ * ahead) / leaving_ : ahead;
        const double served = stay * surviving(wait);
        result.abandoned = 1.0 - served;
        if (served > 1e-12)
            result.averageWait =
                wait + (leaving_ > 0.0 ? (from * surviving(from) -
                                          closed.seconds * surviving(closed.seconds)) /
                                                 (leaving_ * length * stay) +
                                             1.0 / leaving_
                                       : from + 0.5 * length);
        const double window = std::clamp(threshold_ - wait - from, 0.0, length);
        result.answeredInTime = surviving(wait + from + 0.5 * window) * window / length;
    }

    void closedIntervals(std::vector<IntervalPerformance> &result) const {
        double queue = 0.0;
        for (std::size_t index = result.size(); index-- > 0;) {
            if (day_.agents[index] > 0.0)
                continue;
            if (index + 1 == result.size() || day_.agents[index + 1] > 0.0)
                queue = result[index].queueAtEnd;
            closedInterval(result[index], index, queue);
        }
    }

    const LiveDay &day_;
    double threshold_;
    double service_;
    double leaving_;
    Moments now_;
    QueuePerformance last_;
    double lastOutflow_ = 0; ///< per second
    double excess_ = 0;      ///< outflow beyond the normal law's, per second
};

} // namespace

std::vector<IntervalPerformance> approximateIntervals(const LiveDay &day, double threshold) {
    return ApproximateDay(day, threshold).result();
}

} // namespace model
