// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/staffing/deferredprofile.h"

#include "model/queueing/backlog.h"
#include "model/queueing/workclock.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <stdexcept>
#include <utility>

namespace model {
namespace {

constexpr double fullest = 0.97; ///< weekly work ÷ capacity
constexpr std::size_t halfHours = 336;
constexpr std::size_t perDay = 48;
constexpr double halfHour = 1800.0;
constexpr double mostAgents = 10000;
constexpr double settled = 2e-4; ///< of a share, left by the weeks that lead to the periodic regime

WorkClock openClock(const ProfileTask &task) {
    std::vector<double> agents;
    for (const bool open : task.open)
        agents.push_back(open ? 1.0 : 0.0);
    return WorkClock(agents);
}

double workOf(const ProfileTask &task) {
    return task.week.handleSeconds *
           std::accumulate(task.week.arrivalsPerHour.begin(), task.week.arrivalsPerHour.end(), 0.0);
}

double deadlineOf(const ProfileTask &task, const WorkClock &clock, double time) {
    return task.week.withinClock ? time + *task.week.withinClock
                                 : clock.timeAt(clock.at(time) + *task.week.withinWork);
}

/// Seconds of work per half hour when each item's is done evenly while open, from its arrival to
/// its due time; out of reach: within an hour of the next opening.
std::vector<double> workUntilDue(const ProfileTask &task) {
    const WorkClock clock = openClock(task);
    std::vector<double> result(halfHours, 0.0);
    for (std::size_t index = 0; index < halfHours; ++index) {
        const double time = (static_cast<double>(index) + 0.5) * halfHour;
        const double work = 0.5 * task.week.arrivalsPerHour[index / 2] * task.week.handleSeconds;
        const double from = clock.at(time);
        double due = clock.at(deadlineOf(task, clock, time) - task.week.handleSeconds);
        if (due <= from)
            due = from + 3600.0;
        for (std::size_t step = index; work > 0.0; ++step) {
            const double begins = std::max(from, clock.at(static_cast<double>(step) * halfHour));
            const double ends = std::min(due, clock.at(static_cast<double>(step + 1) * halfHour));
            if (ends > begins)
                result[step % halfHours] += work * (ends - begins) / (due - from);
            if (ends >= due)
                break;
        }
    }
    return result;
}

/// What the recursion says of agents.
class Judge {
public:
    explicit Judge(const ProfileTask &task)
        : task_(task), clock_(openClock(task)), parts_(isLong(task) ? 1 : 3) {
        load_.stepSeconds = halfHour / static_cast<double>(parts_);
        load_.handleSeconds = task.week.handleSeconds;
        load_.law = task.week.law;
        load_.fineness = 10;
        for (std::size_t step = 0; step < parts_ * halfHours; ++step)
            load_.arrivals.push_back(task.week.arrivalsPerHour[step / (2 * parts_)] * 0.5 /
                                     static_cast<double>(parts_));
        load_.capacity.resize(load_.arrivals.size());
    }

    /// Share within the target; less than 0 when the week's capacity is too small.
    double answered(const std::vector<double> &agents) {
        const double capacity = halfHour * std::accumulate(agents.begin(), agents.end(), 0.0);
        if (capacity < workOf(task_) / fullest - 1e-6)
            return -1.0;
        ++evaluations_;
        for (std::size_t step = 0; step < load_.capacity.size(); ++step)
            load_.capacity[step] = agents[step / parts_];
        backlog_ = Backlog(load_, std::move(backlog_));
        double sum = 0.0;
        double total = 0.0;
        for (std::size_t step = 0; step < load_.arrivals.size(); ++step) {
            if (load_.arrivals[step] <= 0.0)
                continue;
            total += load_.arrivals[step];
            sum += load_.arrivals[step] * backlog_.answeredBy(step, [this](double time) {
                return deadlineOf(task_, clock_, time);
            });
        }
        return total > 0.0 ? sum / total : 1.0;
    }

    /// Mean idle share of the people of a half hour, after the last answer.
    double idle(std::size_t index, double agents) const {
        const double arriving = task_.week.arrivalsPerHour[index / 2] / 2.0;
        const double done = backlog_.workAt(parts_ * index) -
                            backlog_.workAt(parts_ * (index + 1)) +
                            arriving * task_.week.handleSeconds;
        return 1.0 - done / (agents * halfHour);
    }
    std::size_t evaluations() const { return evaluations_; }

private:
    /// Hours: half an hour is a short step then.
    static bool isLong(const ProfileTask &task) {
        return task.week.withinClock.value_or(HUGE_VAL) >= 4.0 * 3600.0 &&
               task.week.withinWork.value_or(HUGE_VAL) >= 4.0 * 3600.0;
    }

    const ProfileTask &task_;
    WorkClock clock_;
    std::size_t parts_; ///< of a half hour
    BacklogLoad load_;
    Backlog backlog_;
    std::size_t evaluations_ = 0;
};

class ProfileSearch {
public:
    ProfileSearch(const ProfileTask &task, const RunControl &control)
        : task_(task), control_(control), judge_(task) {}

    DeferredProfile result(ProfileShape shape) {
        std::vector<double> agents = level();
        if (result_.reachable && shape != ProfileShape::Level)
            spareDays(agents);
        if (result_.reachable && shape == ProfileShape::PerInterval) {
            std::vector<double> spread = alongDeadlines();
            const auto sum = [](const std::vector<double> &all) {
                return std::accumulate(all.begin(), all.end(), 0.0);
            };
            if (!spread.empty() && sum(spread) < sum(agents))
                agents = std::move(spread);
            spareHalfHours(agents);
        }
        result_.answered = std::max(0.0, judge_.answered(agents));
        result_.evaluations = judge_.evaluations();
        result_.agents = std::move(agents);
        return std::move(result_);
    }

private:
    double bounded(std::size_t index, double agents) const {
        if (!task_.open[index])
            return 0.0;
        const double least = task_.least.empty() ? 0.0 : std::ceil(task_.least[index]);
        const double most = task_.most.empty() ? mostAgents : std::floor(task_.most[index]);
        return std::clamp(agents, least, std::max(least, most));
    }
    std::vector<double> everywhere(double agents) const {
        std::vector<double> result(halfHours);
        for (std::size_t index = 0; index < halfHours; ++index)
            result[index] = bounded(index, agents);
        return result;
    }
    bool holds(const std::vector<double> &agents) {
        return judge_.answered(agents) >= task_.answered + settled;
    }

    /// Upward from the work alone; the fluid bound tells how far at most it can be useful to look.
    std::vector<double> level() {
        const double openTime =
            halfHour * static_cast<double>(std::count(task_.open.begin(), task_.open.end(), true));
        double agents = std::max(1.0, std::ceil(workOf(task_) / fullest / openTime - 1e-9));
        const double enough = 2.0 * std::ceil(demandBound(task_)) + agents + 10.0;
        while (!holds(everywhere(agents))) {
            if (agents >= enough || stopped()) {
                result_.reachable = false;
                break;
            }
            ++agents;
        }
        return everywhere(agents);
    }

    /// One agent less on the day where it costs least, as long as the goal holds.
    void spareDays(std::vector<double> &agents) {
        while (!stopped()) {
            double best = task_.answered + settled;
            std::optional<std::vector<double>> chosen;
            for (std::size_t day = 0; day < 7; ++day) {
                std::vector<double> fewer = agents;
                for (std::size_t index = day * perDay; index < (day + 1) * perDay; ++index)
                    fewer[index] = bounded(index, fewer[index] - 1.0);
                if (fewer == agents)
                    continue;
                const double answered = judge_.answered(fewer);
                if (answered < best)
                    continue;
                best = answered;
                chosen = std::move(fewer);
            }
            if (!chosen)
                return;
            agents = std::move(*chosen);
        }
    }

    /// Each item's work spread evenly from arrival to due time lies between what has come and what
    /// is due: the least multiple of it that holds when rounded, the fraction carried on while
    /// open.
    std::vector<double> alongDeadlines() {
        const std::vector<double> spread = workUntilDue(task_);
        for (double factor = 1.0; factor < 4.0; factor *= 1.03) {
            std::vector<double> agents(halfHours, 0.0);
            double owed = 0.0;
            for (std::size_t index = 0; index < halfHours; ++index) {
                if (!task_.open[index]) {
                    owed = 0.0;
                    continue;
                }
                owed += factor * spread[index] / halfHour;
                agents[index] = bounded(index, std::max(0.0, std::ceil(owed - 1e-9)));
                owed = std::max(owed - agents[index], -1.0);
            }
            if (holds(agents))
                return agents;
        }
        return {};
    }

    /// Half hours by how idle their people are, the idlest first; judged last.
    std::vector<std::size_t> idlest(const std::vector<double> &agents) const {
        std::vector<std::pair<double, std::size_t>> order;
        for (std::size_t index = 0; index < halfHours; ++index)
            if (agents[index] > 0.0 && bounded(index, agents[index] - 1.0) < agents[index])
                order.emplace_back(-judge_.idle(index, agents[index]), index);
        std::stable_sort(order.begin(), order.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
        std::vector<std::size_t> result;
        for (const auto &[idle, index] : order)
            result.push_back(index);
        return result;
    }

    /// Many at once while that goes well, then ever fewer, in the end one by one.
    void spareHalfHours(std::vector<double> &agents) {
        std::size_t together = 64;
        judge_.answered(agents);
        auto order = idlest(agents);
        while (!stopped()) {
            bool spared = false;
            const std::size_t tries = together > 1 ? 3 * together : 12;
            for (std::size_t first = 0; first < std::min(order.size(), tries) && !spared;
                 first += together) {
                std::vector<double> fewer = agents;
                for (std::size_t place = first; place < std::min(order.size(), first + together);
                     ++place)
                    fewer[order[place]] -= 1.0;
                if (!holds(fewer))
                    continue;
                agents = std::move(fewer);
                order = idlest(agents);
                spared = true;
            }
            if (spared)
                continue;
            if (together == 1)
                return;
            together /= 2;
        }
    }

    bool stopped() { return result_.stopped = control_.stopRequested(); }

    const ProfileTask &task_;
    const RunControl &control_;
    Judge judge_;
    DeferredProfile result_;
};

void requireValid(const ProfileTask &task) {
    const auto fits = [](const std::vector<double> &bounds) {
        return bounds.empty() || bounds.size() == halfHours;
    };
    if (task.week.arrivalsPerHour.size() != 168 || task.open.size() != halfHours ||
        !fits(task.least) || !fits(task.most))
        throw std::invalid_argument("a profile needs 168 arrival rates and 336 half hours");
    if (!(task.answered >= 0.0 && task.answered <= 1.0))
        throw std::invalid_argument("the share to be answered lies between 0 and 1");
    if (task.week.withinClock.has_value() == task.week.withinWork.has_value())
        throw std::invalid_argument("a target on one of the two clocks is needed");
    if (std::none_of(task.open.begin(), task.open.end(), [](bool open) { return open; }))
        throw std::invalid_argument("the week must be open at some time");
}

} // namespace

double DeferredProfile::agentHours() const {
    return std::accumulate(agents.begin(), agents.end(), 0.0) * halfHour / 3600.0;
}

double demandBound(const ProfileTask &task) {
    const WorkClock clock = openClock(task);
    const double perWeek = static_cast<double>(halfHours) * halfHour;
    struct Arrival {
        double from; ///< open time at arrival
        double due;  ///< open time until it must be done
        double work;
    };
    std::vector<Arrival> arrivals;
    for (std::size_t index = 0; index < 2 * halfHours; ++index) {
        const double time = (static_cast<double>(index) + 0.5) * halfHour;
        const double work =
            0.5 * task.week.arrivalsPerHour[index / 2 % 168] * task.week.handleSeconds;
        const double from = clock.at(time);
        double due = clock.at(deadlineOf(task, clock, time) - task.week.handleSeconds);
        if (due <= from) // out of reach: an hour after the next opening
            due = from + 3600.0;
        if (work > 0.0)
            arrivals.push_back({from, due, work});
    }
    double bound = workOf(task) / clock.at(perWeek);
    for (const Arrival &first : arrivals) {
        // Work that arrives from here on, by its due time.
        double work = 0.0;
        std::vector<std::pair<double, double>> due;
        for (const Arrival &other : arrivals)
            if (other.from >= first.from)
                due.emplace_back(other.due, other.work);
        std::sort(due.begin(), due.end());
        for (const auto &[time, amount] : due) {
            work += amount;
            bound = std::max(bound, work / (time - first.from));
        }
    }
    return bound;
}

DeferredProfile leastProfile(const ProfileTask &task, ProfileShape shape,
                             const RunControl &control) {
    requireValid(task);
    return ProfileSearch(task, control).result(shape);
}

} // namespace model
