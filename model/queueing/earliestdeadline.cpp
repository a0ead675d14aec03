// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/queueing/earliestdeadline.h"

#include "model/queueing/worklaw.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <stdexcept>

namespace model {
namespace {

constexpr std::size_t handlings = 8;
constexpr double rounding = 1e-6; ///< seconds of work

BacklogLoad wholeLoad(BacklogLoad load, const std::vector<PromisedClass> &classes) {
    load.arrivals.assign(load.capacity.size(), 0.0);
    for (const PromisedClass &one : classes) {
        if (one.arrivals.size() != load.capacity.size())
            throw std::invalid_argument("every class needs one arrival rate per step");
        for (std::size_t step = 0; step < one.arrivals.size(); ++step)
            load.arrivals[step] += one.arrivals[step];
    }
    if (!load.repeats)
        throw std::invalid_argument("promises are judged in a week that repeats");
    return load;
}

/// Chances to have started by a time, growing.
class Starts {
public:
    void add(double time, double share) {
        const double before = shares_.empty() ? 0.0 : shares_.back();
        times_.push_back(time);
        shares_.push_back(before + share);
    }
    double by(double time) const {
        const auto after = std::upper_bound(times_.begin(), times_.end(), time);
        if (after == times_.begin())
            return 0.0;
        const auto last = static_cast<std::size_t>(after - times_.begin()) - 1;
        if (after == times_.end())
            return shares_[last];
        const double part = (time - times_[last]) / (times_[last + 1] - times_[last]);
        return shares_[last] + part * (shares_[last + 1] - shares_[last]);
    }

private:
    std::vector<double> times_;
    std::vector<double> shares_;
};

/// Steps are counted over weeks, from the first one's begin.
class EarliestDeadline {
public:
    EarliestDeadline(const Backlog &backlog, const BacklogLoad &load,
                     const std::vector<PromisedClass> &classes)
        : backlog_(backlog), load_(load), classes_(classes),
          steps_(static_cast<long>(load.capacity.size())),
          week_(load.stepSeconds * static_cast<double>(steps_)) {
        for (const PromisedClass &one : classes) {
            auto &due = due_.emplace_back();
            for (long step = 0; step < steps_; ++step)
                due.push_back(one.deadline((static_cast<double>(step) + 0.5) * load.stepSeconds));
        }
        fluidBacklog();
    }

    /// Of the arrivals at the step's begin.
    double answered(std::size_t number, long step) {
        const double due = deadlineAt(number, step);
        WorkLaw ahead = aheadOf(step, due);
        Starts starts;
        const bool open = load_.capacity[inWeek(step)] > 0.0;
        starts.add(timeOf(step), open ? ahead.takeBelow(0.5) : 0.0);
        for (long at = step; timeOf(at) < due && !ahead.mass.empty(); ++at) {
            const double half =
                0.5 * load_.capacity[inWeek(at)] * load_.stepSeconds / backlog_.cellSeconds();
            serve(ahead, half, timeOf(at) + 0.5 * load_.stepSeconds, starts);
            if (ahead.mass.empty())
                break;
            const double more = arrivalsDueBy(at, due, step);
            if (more > 0.0)
                ahead.add(workOf(more), scratch_);
            serve(ahead, half, timeOf(at + 1), starts);
        }
        double share = 0.0;
        for (const double handling : equalShares(load_.law, handlings))
            share += starts.by(due - handling * load_.handleSeconds) / handlings;
        return share;
    }

    /// Whether a fluid keeps this deadline under earliest deadline first, and under first come,
    /// first served.
    bool feasible(std::size_t number, long step) const {
        const double due = deadlineAt(number, step);
        const long from = firstDueLater(step, due);
        double work = fluid_[inWeek(from)];
        for (long at = from; timeOf(at) < due; ++at) {
            const double seconds = std::min(load_.stepSeconds, due - timeOf(at));
            const double arriving = arrivalsDueBy(at, due, step) / load_.stepSeconds;
            work += seconds * (arriving * load_.handleSeconds - load_.capacity[inWeek(at)]);
            if (at >= step && work <= rounding)
                return true;
            work = std::max(0.0, work);
        }
        return work <= rounding;
    }
    bool feasibleInTurn(std::size_t number, long step) const {
        const double due = deadlineAt(number, step);
        double work = fluid_[inWeek(step)];
        for (long at = step; timeOf(at) < due && work > rounding; ++at)
            work -= load_.capacity[inWeek(at)] * std::min(load_.stepSeconds, due - timeOf(at));
        return work <= rounding;
    }

private:
    std::size_t inWeek(long step) const {
        return static_cast<std::size_t>(((step % steps_) + steps_) % steps_);
    }
    double weeksBefore(long step) const {
        return std::floor(static_cast<double>(step) / static_cast<double>(steps_)) * week_;
    }
    double timeOf(long step) const { return static_cast<double>(step) * load_.stepSeconds; }
    double dueOf(std::size_t number, long step) const {
        return due_[number][inWeek(step)] + weeksBefore(step);
    }
    double deadlineAt(std::size_t number, long step) const {
        const double weeks = weeksBefore(step);
        return classes_[number].deadline(timeOf(step) - weeks) + weeks;
    }

    /// Contacts of a step that go before one that came at `own` and is due then.
    double arrivalsDueBy(long step, double due, long own) const {
        double sum = 0.0;
        for (std::size_t number = 0; number < classes_.size(); ++number) {
            const double other = dueOf(number, step);
            if (other < due || (other == due && step < own))
                sum += classes_[number].arrivals[inWeek(step)];
        }
        return sum;
    }

    /// The first step whose arrivals are not all due by then.
    long firstDueLater(long step, double due) const {
        long first = step;
        for (std::size_t number = 0; number < classes_.size(); ++number)
            while (first > step - 4 * steps_ && dueOf(number, first - 1) > due)
                --first;
        return first;
    }

    /// Work due by then, when the step begins, that nobody has in hand when the item starts.
    WorkLaw aheadOf(long step, double due) {
        const long from = firstDueLater(step, due);
        WorkLaw law = backlog_.lawAt(inWeek(from));
        for (long at = from; at < step; ++at) {
            const double people = load_.capacity[inWeek(at)];
            const double before = load_.capacity[inWeek(at - 1)];
            if (at > from && load_.finishInHand && people < before) {
                const double rest = load_.law.rest() * load_.handleSeconds / backlog_.cellSeconds();
                law = law.mapped(
                    [=](double work) { return leftByLeavers(work, before * rest, people * rest); });
            }
            law.pass(workOf(arrivalsDueBy(at, due, step)),
                     people * load_.stepSeconds / backlog_.cellSeconds(), 1, scratch_);
        }
        return withoutInHand(law, peopleFrom(step));
    }

    /// The first of these people is free while the others still have work in hand, see Backlog.
    WorkLaw withoutInHand(const WorkLaw &law, double people) const {
        if (people <= 1.0)
            return law;
        const double rest = load_.law.rest() * load_.handleSeconds / backlog_.cellSeconds();
        return law.mapped([people, rest](double work) {
            return work > 0.0 ? work - (people - 1.0) * rest * work / (work + people * rest) : 0.0;
        });
    }

    double peopleFrom(long step) const {
        for (long at = step; at < step + steps_; ++at)
            if (load_.capacity[inWeek(at)] > 0.0)
                return load_.capacity[inWeek(at)];
        return 0.0;
    }

    void serve(WorkLaw &ahead, double cells, double until, Starts &starts) {
        const double started = cells > 0.0 ? ahead.takeBelow(cells) : 0.0;
        starts.add(until, started);
        if (!ahead.mass.empty())
            ahead.workOff(cells, scratch_);
    }

    const WorkLaw &workOf(double contacts) {
        const auto known = works_.find(contacts);
        if (known != works_.end())
            return known->second;
        return works_
            .emplace(contacts, arrivingWork(contacts, load_.handleSeconds / backlog_.cellSeconds(),
                                            load_.law))
            .first->second;
    }

    void fluidBacklog() {
        fluid_.assign(load_.capacity.size(), 0.0);
        double work = 0.0;
        for (int week = 0; week < 3; ++week)
            for (std::size_t step = 0; step < fluid_.size(); ++step) {
                fluid_[step] = work;
                work = std::max(0.0, work + load_.arrivals[step] * load_.handleSeconds -
                                         load_.capacity[step] * load_.stepSeconds);
            }
    }

    const Backlog &backlog_;
    const BacklogLoad &load_;
    const std::vector<PromisedClass> &classes_;
    long steps_;
    double week_;
    std::vector<std::vector<double>> due_; ///< of arrivals in the middle of each step, per class
    std::vector<double> fluid_;            ///< backlog at each step's begin
    std::map<double, WorkLaw> works_;      ///< by contacts
    std::vector<double> scratch_;
};

} // namespace

PromisesByOrder keptPromises(const BacklogLoad &load, const std::vector<PromisedClass> &classes) {
    const BacklogLoad whole = wholeLoad(load, classes);
    const Backlog backlog(whole);
    PromisesByOrder result;
    if (!backlog.isStable()) {
        result.firstCome = {std::vector<double>(classes.size(), 0.0), false};
        result.earliestDeadline = result.firstCome;
        return result;
    }
    EarliestDeadline order(backlog, whole, classes);
    // Once an hour is enough for the walk to each deadline.
    const auto stride =
        static_cast<std::size_t>(std::max(1.0, std::floor(3600.0 / load.stepSeconds)));
    for (std::size_t number = 0; number < classes.size(); ++number) {
        const PromisedClass &one = classes[number];
        const double total = std::accumulate(one.arrivals.begin(), one.arrivals.end(), 0.0);
        double inTurn = 0.0;
        double byDeadline = 0.0;
        for (std::size_t step = 0; step < one.arrivals.size(); ++step) {
            if (one.arrivals[step] <= 0.0)
                continue;
            inTurn += one.arrivals[step] * backlog.answeredBy(step, one.deadline);
            const auto at = static_cast<long>(step);
            if (!order.feasible(number, at))
                result.earliestDeadline.feasible = false;
            if (!order.feasibleInTurn(number, at))
                result.firstCome.feasible = false;
        }
        for (std::size_t first = 0; first < one.arrivals.size(); first += stride) {
            const std::size_t end = std::min(first + stride, one.arrivals.size());
            const double here =
                std::accumulate(one.arrivals.begin() + static_cast<std::ptrdiff_t>(first),
                                one.arrivals.begin() + static_cast<std::ptrdiff_t>(end), 0.0);
            if (here > 0.0)
                byDeadline += 0.5 * here *
                              (order.answered(number, static_cast<long>(first)) +
                               order.answered(number, static_cast<long>(end)));
        }
        result.firstCome.answered.push_back(total > 0.0 ? inTurn / total : 1.0);
        result.earliestDeadline.answered.push_back(total > 0.0 ? byDeadline / total : 1.0);
    }
    return result;
}

} // namespace model
