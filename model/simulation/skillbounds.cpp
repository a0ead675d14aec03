// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/skillbounds.h"

#include "model/staffing/agents.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace model {
namespace {

constexpr double rounding = 1e-9;

using Channels = std::vector<std::size_t>;

void check(const GroupLimits &limits) {
    if (limits.least < 0 || limits.most < limits.least || !(limits.cost > 0.0) ||
        !std::isfinite(limits.cost))
        throw std::invalid_argument("a group has bounds in order and costs something");
}

/// Every set of channels that have contacts.
std::vector<Channels> setsOf(const SkillCentre &centre) {
    Channels busy;
    for (std::size_t channel = 0; channel < centre.channels.size(); ++channel)
        if (centre.channels[channel].load.offered() > 0.0)
            busy.push_back(channel);
    std::vector<Channels> sets;
    for (std::size_t bits = 1; bits < std::size_t{1} << busy.size(); ++bits) {
        Channels &set = sets.emplace_back();
        for (std::size_t at = 0; at < busy.size(); ++at)
            if ((bits >> at & 1U) != 0)
                set.push_back(busy[at]);
    }
    return sets;
}

/// All contacts of the set as one kind, at pace 1.
QueueLoad together(const SkillCentre &centre, const Channels &set) {
    double arrivals = 0.0;
    double erlangs = 0.0;
    for (const std::size_t channel : set) {
        arrivals += centre.channels[channel].load.arrivalsPerSecond;
        erlangs += centre.channels[channel].load.offered();
    }
    return {arrivals, erlangs / arrivals, erlangs};
}

/// Mean by contacts of what a function says of each channel.
template <class Value>
double meanOver(const SkillCentre &centre, const Channels &set, const Value &value) {
    double sum = 0.0;
    double arrivals = 0.0;
    for (const std::size_t channel : set) {
        const double here = centre.channels[channel].load.arrivalsPerSecond;
        sum += here * value(channel);
        arrivals += here;
    }
    return sum / arrivals;
}

/// People lose patience at the mean rate.
Patience patienceOf(const SkillCentre &centre, const Channels &set) {
    const double rate = meanOver(
        centre, set, [&](std::size_t channel) { return 1.0 / centre.channels[channel].patience; });
    return rate > 0.0 ? Patience{1.0 / rate} : Patience{};
}

/// Least people of one team for every goal of the set; empty where one is out of reach.
std::optional<int> teamFor(const SkillTask &task, const Channels &set) {
    double agents = 0.0;
    for (const std::size_t channel : set) {
        const AgentsForGoal found = leastAgents(together(task.centre, set),
                                                patienceOf(task.centre, set), task.goals[channel]);
        if (!found.reachable)
            return std::nullopt;
        agents = std::max(agents, found.agents);
    }
    return static_cast<int>(agents);
}

/// Share of a channel's contacts that has to be served in the end.
double leastServed(const SkillTask &task, std::size_t channel) {
    const ServiceGoal &goal = task.goals[channel];
    if (std::isinf(task.centre.channels[channel].patience))
        return 1.0;
    return std::max(goal.answered, goal.maxAbandoned ? 1.0 - *goal.maxAbandoned : 0.0);
}

/// Fewest people of a set for whom its goals are not impossible.
double fewestFor(const SkillTask &task, const Channels &set) {
    const SkillCentre &centre = task.centre;
    double arrivals = 0.0;
    double shortest = unbounded;
    double within = 0.0;
    double inTime = 0.0;
    double work = 0.0;
    bool exponential = true;
    bool patient = false;
    for (const std::size_t channel : set) {
        const double pace = fastestPace(centre, channel);
        const SkillChannel &one = centre.channels[channel];
        arrivals += one.load.arrivalsPerSecond;
        inTime += one.load.arrivalsPerSecond * task.goals[channel].answered;
        work += leastServed(task, channel) * pace * one.load.offered();
        patient = patient || std::isinf(one.patience);
        exponential = exponential && one.handling == DurationLaw();
        if (task.goals[channel].answered > 0.0)
            within = std::max(within, task.goals[channel].within);
        shortest = std::min(shortest, pace * one.load.handleTime);
    }
    double fewest = patient ? std::floor(work) + 1.0 : std::ceil(work - rounding);
    const QueueLoad least{arrivals, shortest, arrivals * shortest};
    const double share = inTime / arrivals;
    const double enough = fewest + least.offered() + 20.0 * std::sqrt(least.offered()) + 20.0;
    double tooFew = fewest - 1.0;
    if (!exponential || greatestShareInTime(least, static_cast<int>(enough), within) < share)
        return fewest;
    fewest = enough;
    while (fewest - tooFew > 1.0) {
        const double middle = std::floor(0.5 * (fewest + tooFew));
        const bool enoughServed =
            greatestShareInTime(least, static_cast<int>(middle), within) >= share - rounding;
        (enoughServed ? fewest : tooFew) = middle;
    }
    return fewest;
}

} // namespace

void check(const SkillTask &task) {
    check(task.centre);
    if (task.goals.size() != task.centre.channels.size() ||
        task.limits.size() != task.centre.groups.size())
        throw std::invalid_argument("a goal per channel and limits per group");
    for (const ServiceGoal &goal : task.goals)
        if (!isValid(goal) || goal.maxOccupancy || goal.answered >= 1.0 ||
            goal.maxAbandoned == 0.0 || goal.maxAverageWait == 0.0)
            throw std::invalid_argument("a channel's goal can be reached and has no occupancy");
    for (const GroupLimits &limits : task.limits)
        check(limits);
}

std::vector<SkillRow> erlangRows(const SkillTask &task) {
    std::vector<SkillRow> rows;
    for (const Channels &set : setsOf(task.centre)) {
        ServiceGoal goal;
        goal.answered = meanOver(task.centre, set, [&](std::size_t channel) {
            return std::min(task.goals[channel].answered, 0.999);
        });
        goal.within = meanOver(task.centre, set,
                               [&](std::size_t channel) { return task.goals[channel].within; });
        const AgentsForGoal found =
            leastAgents(together(task.centre, set), patienceOf(task.centre, set), goal);
        rows.push_back({groupsKnowing(task.centre, set), found.agents});
    }
    return rows;
}

double greatestShareInTime(const QueueLoad &load, int people, double within) {
    if (load.offered() <= 0.0)
        return 1.0;
    if (people <= 0)
        return 0.0;
    const double serving = people / load.handleTime;
    const double growth = (load.arrivalsPerSecond - serving) * within;
    // The wait on offer has density λ p(n-1) e^{(λ-nμ)v} up to the limit, and e^{-nμ(v-limit)}
    // beyond it; all relative to p(n-1).
    const double upTo = load.arrivalsPerSecond * within *
                        (std::abs(growth) > 1e-8 ? std::expm1(growth) / growth : 1.0);
    const double beyond = load.arrivalsPerSecond * std::exp(growth) / serving;
    if (!std::isfinite(beyond))
        return serving / load.arrivalsPerSecond;
    const double idle = 1.0 / erlangB(people - 1.0, load.offered());
    return 1.0 - beyond / (idle + upTo + beyond);
}

SkillBounds skillBounds(const SkillTask &task, const LinearSolver &solver,
                        const RunControl &control) {
    check(task);
    SkillBounds bounds;
    LinearProgram program;
    for (const GroupLimits &limits : task.limits) {
        program.addColumn({limits.cost, static_cast<double>(limits.least),
                           static_cast<double>(limits.most), true});
        bounds.leastCost += limits.cost * limits.least;
    }
    for (const Channels &set : setsOf(task.centre)) {
        LinearRow row{fewestFor(task, set), unbounded, {}};
        double cheapest = unbounded;
        for (const std::size_t group : groupsKnowing(task.centre, set)) {
            row.entries.push_back({static_cast<int>(group), 1.0});
            cheapest = std::min(cheapest, task.limits[group].cost);
        }
        bounds.leastCost = std::max(bounds.leastCost, cheapest * row.lower);
        program.rows.push_back(std::move(row));
    }
    if (solver && !program.rows.empty()) {
        const LinearSolution found = solver(program, {}, control.stop);
        if (std::isfinite(found.bound))
            bounds.leastCost = std::max(bounds.leastCost, found.bound);
    }
    Channels all;
    bounds.dedicated = 0;
    for (std::size_t channel = 0; channel < task.centre.channels.size(); ++channel)
        if (task.centre.channels[channel].load.offered() > 0.0) {
            all.push_back(channel);
            const auto own = teamFor(task, {channel});
            bounds.dedicated =
                bounds.dedicated && own ? std::optional(*bounds.dedicated + *own) : std::nullopt;
        }
    bounds.pooled = all.empty() ? 0 : teamFor(task, all);
    return bounds;
}

} // namespace model
