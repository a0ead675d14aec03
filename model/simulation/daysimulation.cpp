// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/daysimulation.h"

#include "model/simulation/controlledratio.h"
#include "model/simulation/poissonarrivals.h"
#include "model/values/batches.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>

namespace model {
namespace {

constexpr double never = std::numeric_limits<double>::infinity();
constexpr std::size_t mostBatches = 200;

/// Sums of one batch for one interval.
struct IntervalSums {
    double calls = 0;
    double work = 0; ///< seconds of handling that the calls would take
    double waiting = 0;
    double inTime = 0;
    double abandoned = 0;
    double cleared = 0;
    double answered = 0;
    double waited = 0; ///< seconds, of the answered
    double queue = 0;  ///< seconds
    double busy = 0;   ///< seconds
    double abandonments = 0;
    double queueAtEnd = 0;
};

struct DayBatch {
    std::vector<IntervalSums> intervals;
    double days = 0;
};

void check(const SimulatedDay &day) {
    const auto bad = [](double value) { return !(value >= 0.0) || !std::isfinite(value); };
    if (day.arrivals.size() != day.people.size() || day.arrivals.empty())
        throw std::invalid_argument("a day needs arrivals and people for the same intervals");
    if (std::any_of(day.arrivals.begin(), day.arrivals.end(), bad))
        throw std::invalid_argument("expected arrivals must be finite and not negative");
    if (!(day.intervalSeconds > 0.0) || !(day.handleSeconds > 0.0) || bad(day.handleSeconds) ||
        (day.patience && !(*day.patience > 0.0)) || bad(day.threshold))
        throw std::invalid_argument("interval, handling time and patience must be positive");
}

/// Runs one day after another into the sums of a batch.
class DayRun {
public:
    DayRun(const SimulatedDay &day, DayBatch &batch)
        : day_(day), batch_(batch),
          schedule_(StaffSchedule::of(day.people, day.intervalSeconds, false)),
          perInterval_(1.0 / day.intervalSeconds) {
        batch_.intervals.resize(day.arrivals.size());
    }

    void operator()(std::uint64_t seed, std::uint64_t run) {
        RandomStream arriving(seed, run, 0, Purpose::Arrival);
        RandomStream handling(seed, run, 0, Purpose::Handling);
        RandomStream patience(seed, run, 0, Purpose::Patience);
        PoissonArrivals arrivals(day_.arrivals, day_.intervalSeconds, false);
        Desk desk(schedule_, day_.closing, HandRule::Finish,
                  RandomStream(seed, run, 0, Purpose::Leaving));
        for (double time = arrivals.next(arriving); time < never; time = arrivals.next(arriving)) {
            const double seconds = day_.handleSeconds * day_.handling.draw(handling);
            const double waits =
                day_.patience ? *day_.patience * day_.patienceLaw.draw(patience) : never;
            meet(desk, time, seconds, waits);
        }
        // Staffing changes on after the last call.
        desk.idleAt(static_cast<double>(batch_.intervals.size()) * day_.intervalSeconds);
        takeOffLeavers(desk);
        ++batch_.days;
    }

private:
    void meet(Desk &desk, double time, double seconds, double patience) {
        IntervalSums &own = batch_.intervals[indexOf(time)];
        ++own.calls;
        own.work += seconds;
        Desk::Turn turn = desk.next(time);
        // Nobody comes back to those who wait at the end of the day.
        if (turn.at == never)
            turn = {static_cast<double>(batch_.intervals.size()) * day_.intervalSeconds, true};
        const double wait = turn.at - time;
        if (!desk.leavers().empty())
            takeOffLeavers(desk);
        const double stays = wait > 0.0 ? stillThere(wait) : 1.0;
        own.abandoned += 1.0 - stays;
        if (turn.cut) {
            own.cleared += stays;
        } else if (stays > 0.0) {
            own.answered += stays;
            own.waited += stays * wait;
            if (wait <= day_.threshold)
                own.inTime += stays;
        }
        if (wait > 0.0) {
            ++own.waiting;
            queued(time, std::min(turn.at, time + patience));
            if (patience < wait)
                abandonedAt(time + patience);
        }
        if (!turn.cut && patience >= wait) {
            desk.take(turn.at, seconds);
            busy(turn.at, turn.at + seconds, 1.0);
        }
    }

    /// Probability of patience above the wait.
    double stillThere(double wait) const {
        return day_.patience ? day_.patienceLaw.exceeds(wait / *day_.patience) : 1.0;
    }

    std::size_t indexOf(double time) const { return static_cast<std::size_t>(time * perInterval_); }

    template <class Add>
    void spread(double from, double to, const Add &add) {
        const std::size_t count = batch_.intervals.size();
        for (std::size_t index = indexOf(from); index < count; ++index) {
            const double end = static_cast<double>(index + 1) * day_.intervalSeconds;
            if (to <= end) {
                // Who gets a turn because the staffing changes was there until then.
                add(batch_.intervals[index], to - from, to == end);
                return;
            }
            add(batch_.intervals[index], end - from, true);
            from = end;
        }
    }
    void queued(double from, double to) {
        spread(from, to, [](IntervalSums &sums, double seconds, bool past) {
            sums.queue += seconds;
            sums.queueAtEnd += past ? 1.0 : 0.0;
        });
    }
    void busy(double from, double to, double sign) {
        spread(from, to,
               [sign](IntervalSums &sums, double seconds, bool) { sums.busy += sign * seconds; });
    }
    void abandonedAt(double time) {
        if (const std::size_t index = indexOf(time); index < batch_.intervals.size())
            ++batch_.intervals[index].abandonments;
    }
    /// People who left are no longer on duty, busy or not.
    void takeOffLeavers(Desk &desk) {
        for (const Desk::Leaver &leaver : desk.leavers())
            busy(leaver.left, leaver.free, -1.0);
        desk.forget();
    }

    const SimulatedDay &day_;
    DayBatch &batch_;
    StaffSchedule schedule_;
    double perInterval_;
};

/// Turns the sums of all batches into figures.
class DayFigures {
public:
    DayFigures(const SimulatedDay &day, const std::vector<DayBatch> &batches, LuckOfArrivals luck)
        : day_(day), batches_(batches), luck_(luck), parts_(batches.size()) {}

    DayEstimate operator()() {
        DayEstimate result;
        for (const DayBatch &batch : batches_)
            result.days += static_cast<std::size_t>(batch.days);
        for (std::size_t index = 0; index < day_.arrivals.size(); ++index) {
            SimulatedInterval interval;
            controlBy(index);
            const auto sums = [index](const DayBatch &batch) { return batch.intervals[index]; };
            interval.arrivals = arrivalsOf(sums, day_.arrivals[index] > 0.0);
            const double perDay = 1.0 / day_.intervalSeconds;
            const double few = std::sqrt(2.0) / static_cast<double>(result.days);
            // Somebody who waits, waits about as long as a person needs to get free.
            const double wait = day_.handleSeconds * perDay;
            interval.queue = perDayOf(sums, &IntervalSums::queue, perDay, few * wait);
            interval.busy = perDayOf(sums, &IntervalSums::busy, perDay, 0.0);
            interval.abandonments = perDayOf(sums, &IntervalSums::abandonments, 1.0, few);
            interval.queueAtEnd = perDayOf(sums, &IntervalSums::queueAtEnd, 1.0, few);
            result.intervals.push_back(interval);
        }
        controls_ = {};
        if (luck_ == LuckOfArrivals::TakenOut)
            for (const Field field : {&IntervalSums::calls, &IntervalSums::work})
                controls_.push_back(beyondExpected(field, 0, day_.arrivals.size()));
        std::vector<IntervalSums> totals;
        for (const DayBatch &batch : batches_)
            totals.push_back(totalOf(batch));
        result.day =
            arrivalsOf([&](const DayBatch &batch) { return totals[placeOf(batch)]; }, true);
        for (const IntervalSums &total : totals)
            result.calls += static_cast<std::uint64_t>(total.calls);
        return result;
    }

private:
    using Field = double IntervalSums::*;

    /// What came in these intervals beyond what was to be expected, per batch.
    Control beyondExpected(Field field, std::size_t first, std::size_t last) const {
        const double each = field == &IntervalSums::work ? day_.handleSeconds : 1.0;
        Control control;
        for (const DayBatch &batch : batches_) {
            double sum = 0.0;
            for (std::size_t index = first; index < last; ++index)
                sum += batch.intervals[index].*field - each * batch.days * day_.arrivals[index];
            control.push_back(sum);
        }
        return control;
    }

    /// A call meets what came with it, and what came before.
    void controlBy(std::size_t index) {
        controls_.clear();
        if (luck_ == LuckOfArrivals::LeftIn)
            return;
        const auto memory = static_cast<std::size_t>(
            std::ceil(std::max(3600.0, 4.0 * day_.handleSeconds) / day_.intervalSeconds));
        controls_.push_back(beyondExpected(&IntervalSums::calls, index, index + 1));
        controls_.push_back(beyondExpected(&IntervalSums::work, index, index + 1));
        controls_.push_back(
            beyondExpected(&IntervalSums::work, index - std::min(index, memory), index));
    }

    std::size_t placeOf(const DayBatch &batch) const {
        return static_cast<std::size_t>(&batch - batches_.data());
    }

    static IntervalSums totalOf(const DayBatch &batch) {
        IntervalSums total;
        for (const IntervalSums &one : batch.intervals)
            for (const Field field :
                 {&IntervalSums::calls, &IntervalSums::waiting, &IntervalSums::inTime,
                  &IntervalSums::abandoned, &IntervalSums::cleared, &IntervalSums::answered,
                  &IntervalSums::waited})
                total.*field += one.*field;
        return total;
    }

    template <class Sums>
    Estimate ratioOf(const Sums &sums, Field numerator, Field denominator, double least) {
        for (const DayBatch &batch : batches_) {
            const IntervalSums &here = sums(batch);
            parts_[placeOf(batch)] = {here.*numerator, here.*denominator};
        }
        return controlledRatio(parts_, controls_, least);
    }

    template <class Sums>
    Estimate perDayOf(const Sums &sums, Field field, double factor, double least) {
        for (const DayBatch &batch : batches_)
            parts_[placeOf(batch)] = {sums(batch).*field * factor, batch.days};
        return controlledRatio(parts_, controls_, least);
    }

    template <class Sums>
    std::optional<SimulatedArrivals> arrivalsOf(const Sums &sums, bool mayCome) {
        double calls = 0.0;
        double answered = 0.0;
        for (const DayBatch &batch : batches_) {
            calls += sums(batch).calls;
            answered += sums(batch).answered;
        }
        if (!mayCome || calls <= 0.0)
            return std::nullopt;
        const double few = leastErrorOfShare(calls);
        SimulatedArrivals result;
        const auto share = [&](Field field) {
            return ratioOf(sums, field, &IntervalSums::calls, few);
        };
        result.waiting = share(&IntervalSums::waiting);
        result.answeredInTime = share(&IntervalSums::inTime);
        result.abandoned = share(&IntervalSums::abandoned);
        result.cleared = share(&IntervalSums::cleared);
        if (answered > 0.0) {
            // Where hardly anybody is, the mean rests on a few waits that might be any of the
            // interval's.
            const double spread = std::max(day_.handleSeconds / std::max(1.0, mostPeople()),
                                           answered < 10.0 ? 0.3 * day_.intervalSeconds : 0.0);
            result.averageWait = ratioOf(sums, &IntervalSums::waited, &IntervalSums::answered,
                                         leastErrorOfShare(answered) * spread);
        }
        return result;
    }

    double mostPeople() const { return *std::max_element(day_.people.begin(), day_.people.end()); }

    const SimulatedDay &day_;
    const std::vector<DayBatch> &batches_;
    LuckOfArrivals luck_;
    std::vector<RatioPart> parts_;
    std::vector<Control> controls_;
};

} // namespace

DayEstimate simulateDay(const SimulatedDay &day, std::size_t days, const SimulationEffort &effort,
                        const RunControl &control, LuckOfArrivals luck) {
    check(day);
    if (days < 2)
        throw std::invalid_argument("an interval needs at least two simulated days");
    const std::size_t batches = std::min(days, mostBatches);
    std::vector<DayBatch> sums(batches);
    const bool complete =
        forEachBatch(batches, effort.threads, control, 0.0, 1.0, [&](std::size_t batch) {
            DayRun run(day, sums[batch]);
            for (std::size_t number = batch; number < days && !control.stopRequested();
                 number += batches)
                run(effort.seed, number);
        });
    std::erase_if(sums, [](const DayBatch &batch) { return batch.days < 1.0; });
    if (sums.empty()) {
        DayEstimate nothing;
        nothing.stopped = true;
        return nothing;
    }
    DayEstimate result = DayFigures(day, sums, luck)();
    result.stopped = !complete || control.stopRequested();
    return result;
}

} // namespace model
