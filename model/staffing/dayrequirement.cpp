// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/staffing/dayrequirement.h"

#include "model/staffing/agents.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <stdexcept>
#include <utility>

namespace model {
namespace {

constexpr double rounding = 1e-9;
constexpr double foreseen = 0.015; ///< a miss of the approximate day by this share is a miss
constexpr int mostRounds = 60;     ///< of raising

Patience patienceOf(const LiveDay &day) {
    return std::isinf(day.patienceSeconds) ? Patience{} : Patience{day.patienceSeconds};
}

double minimumOf(const DayTask &task, std::size_t index) {
    return task.minimum.empty() ? 0.0 : std::ceil(task.minimum[index]);
}

double agentsFor(const DayTask &task, std::size_t index, double erlangs) {
    if (!task.open[index])
        return 0.0;
    QueueLoad load;
    load.handleTime = task.day.handleSeconds;
    load.erlangs = erlangs;
    load.arrivalsPerSecond = erlangs / task.day.handleSeconds;
    const auto found = leastAgents(load, patienceOf(task.day), task.goal, minimumOf(task, index));
    if (!found.reachable)
        throw std::invalid_argument("no number of agents meets this goal");
    return found.agents;
}

/// Mean of busy agents, if there were agents without number, in each interval.
std::vector<double> modifiedLoad(const LiveDay &day) {
    std::vector<double> result;
    const double lengths = day.intervalSeconds / day.handleSeconds;
    double busy = 0.0;
    for (const double calls : day.calls) {
        const double settled = calls / lengths;
        const double reached = -std::expm1(-lengths);
        result.push_back(settled + (busy - settled) * reached / lengths);
        busy += (settled - busy) * reached;
    }
    return result;
}

class DaySearch {
public:
    DaySearch(const DayTask &task, const RunControl &control) : task_(task), control_(control) {}

    DayRequirement result() {
        LiveDay day = task_.day;
        const auto load = modifiedLoad(day);
        day.agents.resize(load.size());
        for (std::size_t index = 0; index < load.size(); ++index)
            day.agents[index] = agentsFor(task_, index, load[index]);
        lowerRoughly(day);
        raise(day);
        if (result_.met)
            lower(day);
        result_.agents = day.agents;
        return std::move(result_);
    }

private:
    bool holds(const DayPerformance &found, const std::vector<double> &agents,
               std::size_t index) const {
        return !task_.open[index] || meetsGoal(found.intervals[index], agents[index], task_.goal);
    }
    bool allHold(const DayPerformance &found, const std::vector<double> &agents) const {
        for (std::size_t index = 0; index < agents.size(); ++index)
            if (!holds(found, agents, index))
                return false;
        return true;
    }

    DayPerformance verified(const LiveDay &day) {
        ++result_.verifications;
        return exactDay(day, task_.goal.within);
    }

    /// One agent more wherever the goal is missed; also in the interval before, when the miss is
    /// its queue that an agent more at the border would not have met in time.
    void raise(LiveDay &day) {
        result_.performance = verified(day);
        for (int round = 0; round < mostRounds; ++round) {
            const DayPerformance now = result_.performance;
            bool missed = false;
            for (std::size_t index = 0; index < day.agents.size(); ++index) {
                if (holds(now, day.agents, index))
                    continue;
                missed = true;
                day.agents[index] += 1.0;
                const bool inherited = index > 0 && task_.open[index - 1] &&
                                       now.intervals[index - 1].queueAtEnd > day.agents[index];
                if (inherited)
                    day.agents[index - 1] += 1.0;
            }
            result_.met = !missed;
            if (!missed)
                return;
            if (control_.stopRequested()) {
                result_.stopped = true;
                return;
            }
            result_.performance = verified(day);
        }
        result_.met = allHold(result_.performance, day.agents);
    }

    bool approximatelyHolds(const LiveDay &day, const ServiceGoal &goal) const {
        const DayPerformance guess = approximateDay(day, goal.within);
        for (std::size_t index = 0; index < day.agents.size(); ++index)
            if (task_.open[index] && !meetsGoal(guess.intervals[index], day.agents[index], goal))
                return false;
        return true;
    }

    /// A clear miss of the approximate day somewhere.
    bool surelyMisses(const LiveDay &day) const {
        ServiceGoal looser = task_.goal;
        looser.answered = std::max(0.0, looser.answered - foreseen);
        if (looser.maxAverageWait)
            looser.maxAverageWait = *looser.maxAverageWait * 1.2 + 1.0;
        if (looser.maxAbandoned)
            looser.maxAbandoned = std::min(1.0, *looser.maxAbandoned * 1.2 + foreseen);
        if (looser.maxOccupancy)
            looser.maxOccupancy = std::min(1.0, *looser.maxOccupancy + foreseen);
        return !approximatelyHolds(day, looser);
    }

    /// What the approximate day can spare where it already meets the goal: exact days are dear.
    void lowerRoughly(LiveDay &day) const {
        const DayPerformance guess = approximateDay(day, task_.goal.within);
        for (std::size_t index = 0; index < day.agents.size(); ++index) {
            if (!task_.open[index] || day.agents[index] <= minimumOf(task_, index))
                continue;
            day.agents[index] -= 1.0;
            const DayPerformance fewer = approximateDay(day, task_.goal.within);
            for (std::size_t later = 0; later < day.agents.size(); ++later) {
                const bool held = meetsGoal(guess.intervals[later], day.agents[later], task_.goal);
                if (!task_.open[later] || !held ||
                    meetsGoal(fewer.intervals[later], day.agents[later], task_.goal))
                    continue;
                day.agents[index] += 1.0;
                break;
            }
        }
    }

    void lower(LiveDay &day) {
        for (bool spared = true; spared;) {
            spared = false;
            for (std::size_t index = 0; index < day.agents.size(); ++index) {
                if (control_.stopRequested()) {
                    result_.stopped = true;
                    return;
                }
                control_.reportProgress(static_cast<double>(index) /
                                        static_cast<double>(day.agents.size()));
                if (!task_.open[index] || day.agents[index] <= minimumOf(task_, index))
                    continue;
                day.agents[index] -= 1.0;
                if (!surelyMisses(day)) {
                    DayPerformance found = verified(day);
                    if (allHold(found, day.agents)) {
                        result_.performance = std::move(found);
                        spared = true;
                        continue;
                    }
                }
                day.agents[index] += 1.0;
            }
        }
    }

    const DayTask &task_;
    const RunControl &control_;
    DayRequirement result_;
};

void requireValid(const DayTask &task) {
    if (task.open.size() != task.day.calls.size() ||
        (!task.minimum.empty() && task.minimum.size() != task.open.size()))
        throw std::invalid_argument("a day to be staffed needs one value per interval");
    if (!isValid(task.goal))
        throw std::invalid_argument("the goal is not valid");
}

} // namespace

double DayRequirement::agentHours(double intervalSeconds) const {
    return std::accumulate(agents.begin(), agents.end(), 0.0) * intervalSeconds / 3600.0;
}

bool meetsGoal(const IntervalPerformance &found, double agents, const ServiceGoal &goal) {
    if (found.offered <= 0.0)
        return true;
    const double wait = std::isnan(found.averageWait) ? HUGE_VAL : found.averageWait;
    return found.answeredInTime >= goal.answered - rounding &&
           found.abandoned <= goal.maxAbandoned.value_or(1.0) + rounding &&
           (!goal.maxAverageWait || wait <= *goal.maxAverageWait * (1.0 + rounding)) &&
           (!goal.maxOccupancy || found.busyMean <= *goal.maxOccupancy * agents + rounding);
}

std::vector<double> agentsByInterval(const DayTask &task) {
    requireValid(task);
    std::vector<double> result;
    for (std::size_t index = 0; index < task.open.size(); ++index)
        result.push_back(
            agentsFor(task, index,
                      task.day.calls[index] * task.day.handleSeconds / task.day.intervalSeconds));
    return result;
}

DayRequirement dayRequirement(const DayTask &task, const RunControl &control) {
    requireValid(task);
    return DaySearch(task, control).result();
}

} // namespace model
