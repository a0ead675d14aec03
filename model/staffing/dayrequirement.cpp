// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/staffing/dayrequirement.h"

#include "model/staffing/agents.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <stdexcept>
#include <utility>

namespace model {
namespace {

constexpr double rounding = 1e-9;
constexpr double doubt = 0.004; ///< share by which a foreseen miss may be none
constexpr int mostRounds = 60;  ///< of raising
constexpr int mostAtOnce = 100; ///< agents added to an interval between two exact days

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

/// What the approximate day finds, shifted by its error where an exact day is known.
class Foresight {
public:
    explicit Foresight(const DayTask &task) : task_(task), errors_(task.open.size()) {}

    void learn(const LiveDay &day, const DayPerformance &exact) {
        const auto guess = approximateDay(day, task_.goal.within).intervals;
        for (std::size_t index = 0; index < guess.size(); ++index) {
            const IntervalPerformance &truth = exact.intervals[index];
            IntervalPerformance &error = errors_[index];
            error.answeredInTime = truth.answeredInTime - guess[index].answeredInTime;
            error.abandoned = truth.abandoned - guess[index].abandoned;
            error.busyMean = truth.busyMean - guess[index].busyMean;
            const double wait = truth.averageWait - guess[index].averageWait;
            error.averageWait = std::isnan(wait) ? 0.0 : wait;
        }
    }

    std::vector<IntervalPerformance> at(const LiveDay &day) const {
        auto result = approximateDay(day, task_.goal.within).intervals;
        for (std::size_t index = 0; index < result.size(); ++index) {
            result[index].answeredInTime += errors_[index].answeredInTime;
            result[index].abandoned += errors_[index].abandoned;
            result[index].busyMean += errors_[index].busyMean;
            result[index].averageWait += errors_[index].averageWait;
        }
        return result;
    }

private:
    const DayTask &task_;
    std::vector<IntervalPerformance> errors_;
};

class DaySearch {
public:
    DaySearch(const DayTask &task, const RunControl &control)
        : task_(task), control_(control), foresight_(task), day_(task.day),
          needed_(task.open.size(), false) {}

    DayRequirement result() {
        const auto load = modifiedLoad(day_);
        day_.agents.resize(load.size());
        for (std::size_t index = 0; index < load.size(); ++index)
            day_.agents[index] = agentsFor(task_, index, load[index]);
        raise();
        if (result_.met) {
            lower();
            spareDoubtful();
        }
        result_.agents = day_.agents;
        return std::move(result_);
    }

private:
    std::vector<std::size_t> misses(const std::vector<IntervalPerformance> &found,
                                    const std::vector<double> &agents,
                                    const ServiceGoal &goal) const {
        std::vector<std::size_t> result;
        for (std::size_t index = 0; index < agents.size(); ++index)
            if (task_.open[index] && !meetsGoal(found[index], agents[index], goal))
                result.push_back(index);
        return result;
    }

    bool foreseen(const LiveDay &day, const ServiceGoal &goal) const {
        return misses(foresight_.at(day), day.agents, goal).empty();
    }

    DayPerformance verified(const LiveDay &day) {
        ++result_.verifications;
        return exactDay(day, task_.goal.within);
    }

    bool stopped() { return result_.stopped = result_.stopped || control_.stopRequested(); }

    /// Upward until the exact day meets the goal.
    void raise() {
        for (int round = 0; round < mostRounds; ++round) {
            result_.performance = verified(day_);
            auto missed = misses(result_.performance.intervals, day_.agents, task_.goal);
            result_.met = missed.empty();
            if (result_.met || stopped())
                return;
            foresight_.learn(day_, result_.performance);
            auto found = result_.performance.intervals;
            for (int more = 0; more < mostAtOnce && !missed.empty(); ++more) {
                addAt(missed, found);
                found = foresight_.at(day_);
                missed = misses(found, day_.agents, task_.goal);
            }
        }
    }

    /// One agent more in each interval that misses; also in the one before, when the miss is its
    /// queue that an agent more at the border would not answer in time.
    void addAt(const std::vector<std::size_t> &missed,
               const std::vector<IntervalPerformance> &found) {
        for (const std::size_t index : missed) {
            day_.agents[index] += 1.0;
            if (index > 0 && task_.open[index - 1] &&
                found[index - 1].queueAtEnd > day_.agents[index])
                day_.agents[index - 1] += 1.0;
        }
    }

    bool mayLose(std::size_t index) const {
        return task_.open[index] && !needed_[index] && day_.agents[index] > minimumOf(task_, index);
    }

    /// Downward in batches that are foreseen to keep the goal.
    void lower() {
        while (!stopped()) {
            foresight_.learn(day_, result_.performance);
            LiveDay fewer = day_;
            for (std::size_t index = 0; index < fewer.agents.size(); ++index) {
                if (!mayLose(index))
                    continue;
                fewer.agents[index] -= 1.0;
                if (!foreseen(fewer, task_.goal))
                    fewer.agents[index] += 1.0;
            }
            if (fewer.agents == day_.agents)
                return;
            take(std::move(fewer));
        }
    }

    /// Gives agents back where the exact day misses, until it does not.
    void take(LiveDay fewer) {
        while (fewer.agents != day_.agents) {
            DayPerformance found = verified(fewer);
            const auto missed = misses(found.intervals, fewer.agents, task_.goal);
            if (missed.empty()) {
                day_ = std::move(fewer);
                result_.performance = std::move(found);
                return;
            }
            for (const std::size_t miss : missed)
                giveBack(fewer, miss);
        }
    }

    /// The last agent spared before the miss.
    void giveBack(LiveDay &fewer, std::size_t miss) {
        for (std::size_t index = miss + 1; index-- > 0;) {
            if (fewer.agents[index] == day_.agents[index])
                continue;
            fewer.agents[index] += 1.0;
            needed_[index] = true;
            return;
        }
    }

    /// One by one where the foresight is too close to call. What misses once misses with fewer
    /// agents elsewhere, too.
    void spareDoubtful() {
        foresight_.learn(day_, result_.performance);
        needed_.assign(needed_.size(), false);
        ServiceGoal looser = task_.goal;
        looser.answered = std::max(0.0, looser.answered - doubt);
        for (std::optional<double> *most : {&looser.maxAbandoned, &looser.maxOccupancy})
            if (*most)
                *most = std::min(1.0, **most + doubt);
        if (looser.maxAverageWait)
            looser.maxAverageWait = *looser.maxAverageWait * (1.0 + 5.0 * doubt);
        for (std::size_t index = 0; index < day_.agents.size() && !stopped(); ++index) {
            control_.reportProgress(static_cast<double>(index) /
                                    static_cast<double>(day_.agents.size()));
            if (!mayLose(index))
                continue;
            LiveDay fewer = day_;
            fewer.agents[index] -= 1.0;
            if (foreseen(fewer, looser))
                take(std::move(fewer));
        }
    }

    const DayTask &task_;
    const RunControl &control_;
    Foresight foresight_;
    LiveDay day_;
    std::vector<bool> needed_; ///< an agent fewer was tried
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

bool isWithinReach(const DayTask &task) {
    return leastAgents(queueLoad(1.0, 1.0, 1.0), patienceOf(task.day), task.goal).reachable;
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
