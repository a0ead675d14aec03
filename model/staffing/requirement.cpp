// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/staffing/requirement.h"

#include "model/staffing/agents.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <utility>

namespace model {
namespace {

constexpr double fullest = 0.97; ///< weekly work ÷ capacity
constexpr double nearest = 0.90; ///< of the reach, where the goal lies beyond it

/// The goal, or the nearest that a finite number of people reaches.
ServiceGoal finite(const ServiceGoal &goal, const Patience &patience) {
    ServiceGoal result = goal;
    result.answered = std::min(goal.answered, 0.999);
    if (result.maxAverageWait)
        result.maxAverageWait = std::max(*result.maxAverageWait, 0.1);
    if (result.maxAbandoned && patience.mean)
        result.maxAbandoned = std::max(*result.maxAbandoned, 0.0005);
    if (result.maxOccupancy)
        result.maxOccupancy = std::max(*result.maxOccupancy, 0.01);
    return result;
}

bool meets(const QueuePerformance &found, const ServiceGoal &goal) {
    constexpr double rounding = 1e-9;
    return found.stable && found.answeredInTime >= goal.answered - rounding &&
           found.averageWait <= goal.maxAverageWait.value_or(HUGE_VAL) * (1.0 + rounding) &&
           found.abandoned <= goal.maxAbandoned.value_or(1.0) + rounding &&
           found.occupancy <= goal.maxOccupancy.value_or(1.0) + rounding;
}

/// What contacts and their redials meet at so many agents; the attempts are the fixed point, unless
/// fewer of them miss the goal already.
struct WithRedials {
    QueueLoad load;
    double attempts = 0;
    QueuePerformance performance;
};

WithRedials withRedials(double contacts, double openSeconds, double handleSeconds,
                        const ServicePolicy &policy, double redials, double agents,
                        const ServiceGoal &goal) {
    WithRedials result;
    const auto measure = [&](double attempts) {
        result.attempts = attempts;
        result.load = queueLoad(attempts, openSeconds, handleSeconds);
        result.performance = performanceOf(result.load, policy.patience, agents, policy.goal.within,
                                           policy.concurrency);
    };
    measure(contacts);
    if (redials <= 0.0 || !policy.patience.mean)
        return result;
    // The map is increasing with slope below one; secant steps on it find the only fixed point.
    double last = contacts;
    double lastError = redials * contacts * result.performance.abandoned;
    double next = last + lastError;
    for (int step = 0; step < 30 && std::abs(lastError) > 1e-12 * contacts; ++step) {
        if (lastError > 0.0 && !meets(result.performance, goal))
            break; // there are more redials still
        measure(next);
        const double error = contacts + redials * next * result.performance.abandoned - next;
        if (std::abs(error) <= 1e-12 * contacts)
            break;
        const double slope = (error - lastError) / (next - last);
        last = next;
        lastError = error;
        next = std::clamp(slope < -1e-6 ? next - error / slope : next + error, contacts,
                          contacts / std::max(1e-3, 1.0 - redials));
        if (next == last)
            break;
    }
    return result;
}

/// Share of arrivals at t that could be answered by the deadline if people were without number.
double reachOf(double deadline, double start, double handleSeconds) {
    return deadline > start ? -std::expm1(-(deadline - start) / handleSeconds) : 0.0;
}

/// Ten minutes, or a whole interval where hours matter; five minutes where doors open and close
/// between them.
std::size_t stepsPerInterval(const DeferredTask &task, double within) {
    const double interval = task.week.intervalSeconds();
    const auto fit = [interval](double seconds) {
        return std::max<std::size_t>(1, static_cast<std::size_t>(interval / seconds));
    };
    const auto between = [&](std::size_t steps) {
        const double step = interval / static_cast<double>(steps);
        const auto lies = [step](double time) {
            return std::abs(time - step * std::round(time / step)) > 1.0;
        };
        return std::any_of(task.open->spans().begin(), task.open->spans().end(),
                           [&](const auto &span) { return lies(span.opens) || lies(span.closes); });
    };
    const std::size_t usual = within >= 4.0 * 3600.0 ? 1 : fit(600.0);
    if (!between(usual))
        return usual;
    const std::size_t finer = fit(600.0);
    return between(finer) ? std::max(finer, fit(300.0)) : finer;
}

/// The first steps of a search on the ladder of staffing profiles.
struct FirstStep {
    int up;
    int down;
    double gain; ///< of the figure by a rung, where known; then it tells how far to go
};

/// Least rung up to `highest` on which a figure that grows with the rungs reaches what is wanted;
/// `highest` when none does. It costs much to find and changes evenly: secants through the two
/// values nearest to the one wanted, from a rung that may be near; where the first step finds no
/// change, `beyond` tells where there is one. `isLeast` knows of a rung and what it has to spare
/// that the one below misses what is wanted.
template <typename Figure, typename Beyond, typename IsLeast>
StaffingRung leastRung(double wanted, int near, int highest, const FirstStep &first,
                       const Figure &figure, const Beyond &beyond, const IsLeast &isLeast) {
    struct Tried {
        int rung;
        double missed;
    };
    constexpr int most = 8;   // steps; then halves, which come to an end
    std::vector<Tried> tried; // nearest first
    int below = -1;           // misses it
    int above = highest + 1;  // is taken to reach it
    int next = std::clamp(near, 0, highest);
    double last = 0.0; // gain
    double gainBeyond = 0.0;
    for (int step = 0; above - below > 1; ++step) {
        const Tried here{next, wanted - figure(next)};
        (here.missed <= 0.0 ? above : below) = next;
        if (here.missed <= 0.0 && above - below > 1 && isLeast(next, -here.missed))
            break;
        tried.insert(std::upper_bound(tried.begin(), tried.end(), here,
                                      [](const Tried &a, const Tried &b) {
                                          return std::abs(a.missed) < std::abs(b.missed);
                                      }),
                     here);
        double to = std::floor(0.5 * (below + above));
        if (tried.size() == 1) {
            const bool isKnown = first.gain > 0.0;
            if (here.missed > 0.0)
                to = next + (isKnown ? std::ceil(here.missed / first.gain) : first.up);
            else
                to = next - (isKnown ? std::ceil(-here.missed / first.gain) : first.down);
        } else {
            const double gain = tried[1].missed - tried[0].missed;
            const double slope = gain / (tried[0].rung - tried[1].rung); // of what is reached
            last = std::max(0.0, slope);
            const double guess = std::ceil(tried[0].rung + tried[0].missed / slope);
            const bool isBetween = slope > 0.0 && guess > below && guess <= above;
            if (std::abs(gain) < 1e-6 && here.missed > 0.0 && step == 1) {
                const StaffingRung there = beyond(here.rung, here.missed);
                to = there.rung;
                gainBeyond = there.gain;
            } else if (gainBeyond > 0.0) {
                to = std::ceil(here.rung + here.missed / gainBeyond);
                gainBeyond = 0.0;
            } else if (isBetween && step < most) {
                to = guess;
            } else if (above > highest) {
                to = below + (first.up << std::min(step, most));
            }
        }
        if (below == highest)
            break;
        const int lowest = below + 1;
        next = static_cast<int>(
            std::clamp<double>(to, lowest, std::min(std::max(above - 1, lowest), highest)));
    }
    return {std::min(above, highest), last};
}

} // namespace

LiveRequirement liveRequirement(double contacts, double openSeconds, double handleSeconds,
                                const ServicePolicy &policy, double redials, double minimum,
                                const LiveSearch &search) {
    LiveRequirement result;
    if (openSeconds <= 0.0)
        return result;
    const double least = std::ceil(minimum);
    if (contacts <= 0.0 || handleSeconds <= 0.0) {
        result.fractional = minimum;
        result.positions = least;
        return result;
    }
    const ServiceGoal goal = finite(policy.goal, policy.patience);
    result.reachable = goal == policy.goal;
    const auto at = [&](double agents) {
        return withRedials(contacts, openSeconds, handleSeconds, policy, redials, agents, goal);
    };
    const auto isMet = [&](double agents, const QueueLoad &load) {
        return meets(
            performanceOf(load, policy.patience, agents, policy.goal.within, policy.concurrency),
            goal);
    };
    const auto needed = [&](const QueueLoad &load) {
        return leastAgents(load, policy.patience, goal, minimum, policy.concurrency).agents;
    };
    constexpr int farthest = 3; // from a guess that may be good
    double agents = search.near > 0.0 ? std::max(search.near, least) : 0.0;
    bool mayBeFewer = agents > least;
    if (agents <= 0.0)
        agents = needed(queueLoad(contacts, openSeconds, handleSeconds));
    WithRedials found = at(agents);
    for (int step = 0; mayBeFewer && agents > least && meets(found.performance, goal); ++step) {
        if (step == farthest) {
            agents = needed(queueLoad(contacts, openSeconds, handleSeconds));
            found = at(agents);
            break;
        }
        // What misses the goal at the redials of more positions misses it at its own.
        if (!isMet(agents - 1.0, found.load))
            break;
        WithRedials fewer = at(agents - 1.0);
        mayBeFewer = meets(fewer.performance, goal);
        if (mayBeFewer) {
            --agents;
            found = fewer;
        }
    }
    // Redials only add load, and fewer of it the more positions there are: what the first tries
    // need alone may be too little, what is needed for their redials at these positions is enough.
    double few = agents - 1.0;
    for (int step = 0; !meets(found.performance, goal); ++step) {
        few = agents;
        agents = search.near > 0.0 && step < farthest ? few + 1.0
                                                      : std::max(few + 1.0, needed(found.load));
        found = at(agents);
    }
    while (agents - few > 1.0) {
        const double middle = few + std::floor(0.5 * (agents - few));
        const WithRedials tried = at(middle);
        if (meets(tried.performance, goal)) {
            agents = middle;
            found = tried;
        } else {
            few = middle;
        }
    }
    result.positions = agents;
    result.attempts = found.attempts;
    result.erlangs = found.load.offered();
    result.performance = found.performance;
    if (search.fractional)
        result.fractional =
            fractionalPositions(result, openSeconds, handleSeconds, policy, minimum);
    return result;
}

double fractionalPositions(const LiveRequirement &found, double openSeconds, double handleSeconds,
                           const ServicePolicy &policy, double minimum) {
    if (found.positions <= minimum || found.erlangs <= 0.0)
        return std::min(minimum, found.positions);
    const ServiceGoal goal = finite(policy.goal, policy.patience);
    const QueueLoad load = queueLoad(found.attempts, openSeconds, handleSeconds);
    const AgentsForGoal whole =
        leastAgentsBelow(found.positions, found.performance, load, policy.patience, goal, minimum,
                         policy.concurrency);
    return std::min(
        fractionalAgents(whole, load, policy.patience, goal, minimum, policy.concurrency),
        found.positions);
}

DeferredRequirement deferredRequirement(const DeferredTask &task, const ServicePolicy &policy) {
    const std::size_t intervals = task.week.count();
    const double interval = task.week.intervalSeconds();
    const OpenWeek &open = *task.open;
    const double within = policy.goal.within;
    const double total = std::accumulate(task.arrivals.begin(), task.arrivals.end(), 0.0);
    const double work = total * task.handleSeconds;

    DeferredRequirement result;
    result.fractional.assign(intervals, 0.0);
    result.positions.assign(intervals, 0.0);
    result.serviceLevel.assign(intervals, 1.0);
    result.byMoments = task.byMoments;
    result.stepsPerInterval = stepsPerInterval(task, within);
    const std::size_t parts = result.stepsPerInterval;

    const auto deadline = [&](double time) {
        if (policy.clock == GoalClock::Open && !open.isNever())
            return open.timeAt(open.openUntil(time) + within);
        return time + within;
    };

    const auto idleAt = [&](std::size_t index) {
        return task.idle.empty() ? 0.0 : task.idle[index];
    };
    const auto isAny = [](const std::vector<double> &people) {
        return std::any_of(people.begin(), people.end(), [](double one) { return one > 0.0; });
    };
    // Standby answers what arrives while it is on call, idle people at once; the team's profile is
    // for the rest.
    std::vector<double> profile(intervals, 0.0);
    // Through two weeks: open time before each interval, and the rate of work that begins there.
    std::vector<double> openBefore(2 * intervals + 1, 0.0);
    for (std::size_t index = 0; index < 2 * intervals; ++index)
        openBefore[index + 1] = openBefore[index] + open.shares()[index % intervals] * interval;
    std::vector<double> more(2 * intervals, 0.0);
    double reached = 0.0;
    const bool anyOthers = isAny(task.standbyPeople) || isAny(task.idle);
    for (std::size_t index = 0; index < intervals; ++index) {
        const double begin = static_cast<double>(index) * interval;
        if (task.arrivals[index] <= 0.0)
            continue;
        for (int third = 0; third < 3; ++third) {
            const double time = begin + (third + 0.5) / 3.0 * interval;
            double start = open.nextOpen(time);
            if (start > time && idleAt(index) > 0.0)
                start = time;
            else if (start > time && task.standbyPeople[index] > 0.0)
                start = std::min(start, time + task.reaction);
            else if (start > time && anyOthers)
                // The backlog of closed hours may be met by others who begin earlier.
                for (std::size_t ahead = 1; ahead < intervals; ++ahead) {
                    const double then = begin + static_cast<double>(ahead) * interval;
                    if (then >= start)
                        break;
                    const std::size_t there = (index + ahead) % intervals;
                    if (task.standbyPeople[there] <= 0.0 && idleAt(there) <= 0.0)
                        continue;
                    start = then;
                    break;
                }
            reached +=
                task.arrivals[index] / 3.0 * reachOf(deadline(time), start, task.handleSeconds);
        }
        if (open.isNever())
            continue;
        const double middle = begin + 0.5 * interval;
        double from = open.openUntil(middle);
        double to =
            policy.clock == GoalClock::Open ? from + within : open.openUntil(middle + within);
        if (to <= from) {
            // Out of reach: as if it came when the door opens.
            const double opens = open.nextOpen(middle);
            to = from + std::max(open.openUntil(opens + within) - from, 3600.0);
        }
        to = std::min(to, from + open.openSeconds());
        const double perSecond = task.arrivals[index] * task.handleSeconds / (to - from);
        // Between the intervals that hold its ends all are taken up whole.
        const auto holding = [&](double time) {
            const auto after = std::upper_bound(openBefore.begin() + 1, openBefore.end() - 1, time);
            return static_cast<std::size_t>(after - openBefore.begin()) - 1;
        };
        const std::size_t first = holding(from);
        const std::size_t last = std::max(first, holding(to - 1e-9));
        if (first == last) {
            profile[first % intervals] += perSecond * (to - from);
        } else {
            profile[first % intervals] += perSecond * (openBefore[first + 1] - from);
            profile[last % intervals] += perSecond * (to - openBefore[last]);
            more[first + 1] += perSecond;
            more[last] -= perSecond;
        }
    }
    double everywhere = 0.0;
    for (std::size_t index = 0; index < more.size(); ++index) {
        everywhere += more[index];
        profile[index % intervals] +=
            std::max(0.0, everywhere) * open.shares()[index % intervals] * interval;
    }
    result.reach = total > 0.0 ? std::min(1.0, reached / total) : 1.0;
    // From work seconds to people in the open part.
    for (std::size_t index = 0; index < intervals; ++index) {
        const double seconds = open.shares()[index] * interval;
        profile[index] = seconds > 0.0 ? profile[index] / seconds : 0.0;
    }

    BacklogLoad load;
    load.stepSeconds = interval / static_cast<double>(parts);
    load.handleSeconds = task.handleSeconds > 0.0 ? task.handleSeconds : 1.0;
    const std::size_t steps = intervals * parts;
    load.fineness = 8; // coarse is fast, and a little on the safe side
    load.arrivals.resize(steps);
    load.capacity.resize(steps);
    if (isAny(task.standbyPeople))
        load.reaction.assign(steps, 0.0);
    std::vector<double> openShare(steps, 0.0);
    for (std::size_t step = 0; step < steps; ++step) {
        const std::size_t index = step / parts;
        load.arrivals[step] = task.arrivals[index] / static_cast<double>(parts);
        if (open.shares()[index] > 0.0) {
            const double begin = static_cast<double>(step) * load.stepSeconds;
            openShare[step] = (open.openUntil(begin + load.stepSeconds) - open.openUntil(begin)) /
                              load.stepSeconds;
        }
        if (openShare[step] <= 0.0 && task.standbyPeople[index] > 0.0 && idleAt(index) <= 0.0)
            load.reaction[step] = task.reaction;
    }
    std::vector<double> deadlines(steps);
    for (std::size_t step = 0; step < steps; ++step)
        deadlines[step] = deadline((static_cast<double>(step) + 0.5) * load.stepSeconds);
    // One contact at a time has one idle person at most, while there is any: about a Poisson
    // number.
    const auto speedOf = [&](std::size_t index) {
        const double idle = idleAt(index);
        return idle > 0.0 ? -task.usable * std::expm1(-idle / task.usable) : 1.0;
    };
    if (!task.idle.empty())
        load.speed.assign(steps, 1.0);
    const auto measure = [&](const std::vector<double> &people) {
        for (std::size_t step = 0; step < steps; ++step) {
            const std::size_t index = step / parts;
            if (!load.speed.empty())
                load.speed[step] =
                    std::max(std::min(1.0, people[index] * openShare[step]), speedOf(index));
            load.capacity[step] = people[index] * openShare[step] +
                                  (openShare[step] <= 0.0 ? task.standbyPeople[index] : 0.0) +
                                  idleAt(index);
        }
        if (result.byMoments)
            result.moments = BacklogMoments(load, std::move(result.moments));
        else
            result.backlog = Backlog(load, std::move(result.backlog));
        const std::vector<double> answered =
            result.byMoments ? std::vector<double>() : result.backlog.answeredBy(deadline);
        result.answered = 0.0;
        for (std::size_t index = 0; index < intervals; ++index) {
            if (task.arrivals[index] <= 0.0)
                continue;
            double level = 0.0;
            for (std::size_t part = 0; part < parts; ++part) {
                const std::size_t step = index * parts + part;
                level += result.byMoments ? result.moments.answeredBy(step, deadlines[step])
                                          : answered[step];
            }
            result.serviceLevel[index] = level / static_cast<double>(parts);
            result.answered += result.serviceLevel[index] * task.arrivals[index] / total;
        }
        return result.answered;
    };

    double idleCapacity = 0.0;
    bool othersAlone = isAny(task.standbyPeople);
    for (std::size_t index = 0; index < intervals; ++index) {
        idleCapacity += idleAt(index) * interval;
        othersAlone = othersAlone || (open.shares()[index] < 1.0 && idleAt(index) > 0.0);
    }
    const auto scaled = [&](double factor) {
        std::vector<double> people(intervals, 0.0);
        for (std::size_t index = 0; index < intervals; ++index)
            if (open.shares()[index] > 0.0)
                people[index] =
                    std::max(task.minimum[index], factor * profile[index] - idleAt(index));
        return people;
    };
    const auto capacity = [&](const std::vector<double> &people) {
        double seconds = 0.0;
        for (std::size_t index = 0; index < intervals; ++index)
            seconds += people[index] * open.shares()[index] * interval;
        return seconds;
    };
    // Whole people; the fraction is carried on while the channel stays open.
    const auto rounded = [&](const std::vector<double> &people) {
        std::vector<double> whole(intervals, 0.0);
        double owed = 0.0;
        for (std::size_t index = 0; index < intervals; ++index) {
            if (open.shares()[index] <= 0.0) {
                owed = 0.0;
                continue;
            }
            owed += people[index];
            whole[index] = std::max(std::ceil(task.minimum[index]), std::ceil(owed - 1e-9));
            owed = std::max(owed - whole[index], -1.0);
        }
        return whole;
    };

    // Others are few: what they reach alone shows with a team without number.
    if (work > 0.0 && othersAlone)
        result.reach = std::max(std::min(result.reach, measure(scaled(1000.0))), task.leastReach);
    const double safe = result.reach * (1.0 - std::min(1.0 - nearest, 1.0 - result.reach));
    result.reachable = policy.goal.answered <= safe + 1e-12;
    const double wanted = std::min(policy.goal.answered, safe);

    if (work <= 0.0 || open.isNever() || !task.given.empty()) {
        result.fractional = task.given.empty() ? scaled(0.0) : task.given;
        result.positions = task.given.empty() ? rounded(result.fractional) : task.given;
        measure(result.positions);
        return result;
    }

    // Least factor that leaves room in the week: the capacity is convex and piecewise linear in it,
    // so Newton's steps come from above and end on its piece.
    const double needed = work / fullest - idleCapacity;
    double floor = 0.0;
    if (capacity(scaled(0.0)) < needed) {
        floor = 1.0 / fullest;
        while (capacity(scaled(floor)) < needed)
            floor *= 1.5;
        for (int step = 0; step < 40; ++step) {
            double surplus = -needed;
            double slope = 0.0;
            for (std::size_t index = 0; index < intervals; ++index) {
                const double seconds = open.shares()[index] * interval;
                const double byProfile = floor * profile[index] - idleAt(index);
                surplus += seconds * std::max(task.minimum[index], byProfile);
                if (byProfile > task.minimum[index])
                    slope += seconds * profile[index];
            }
            if (surplus <= 1e-12 * work)
                break;
            floor -= surplus / slope;
        }
        floor *= 1.0 + 1e-12;
    }
    // Rungs of 1 % on a ladder that does not depend on the goal, so that a higher goal never ends
    // on a lower one.
    const auto factorAt = [&](int rung) {
        return rung == 0 ? floor : std::max(floor, 0.1) * std::pow(1.01, rung);
    };
    constexpr int highest = 640;
    // The lowest rungs may be alike: everybody at their minimum.
    const std::vector<double> lowest = scaled(factorAt(0));
    std::map<int, double> byMoments;
    const auto momentsAt = [&](int rung) {
        const std::vector<double> people = scaled(factorAt(rung));
        const auto [known, isNew] = byMoments.try_emplace(people == lowest ? 0 : rung, 0.0);
        if (isNew) {
            result.byMoments = true;
            known->second = measure(people);
        }
        return known->second;
    };
    const auto leastByMoments = [&](double goal, int near, double gain) {
        return leastRung(
            goal, near, highest, {near > 0 ? 4 : 8, 4, gain}, momentsAt,
            [](int at, double) {
                return StaffingRung{2 * at, 0.0};
            },
            [](int, double) { return false; });
    };
    // Moments say where to look; the exact recursion, where it is asked for, decides.
    const bool hasNear = task.near.rung > 0;
    const StaffingRung quick =
        leastByMoments(wanted, hasNear ? task.near.rung : 0, hasNear ? task.near.gain : 0.0);
    int rung = quick.rung;
    const auto decide = [&] {
        std::vector<double> people;
        double answered = 0.0;
        rung = leastRung(
                   wanted, rung, highest, {8, 1, 0.0},
                   [&](int at) {
                       std::vector<double> there = scaled(factorAt(at));
                       if (there == people) // at their minimum
                           return answered;
                       people = std::move(there);
                       result.byMoments = false;
                       return answered = measure(people);
                   },
                   // Moments are off by about as much on the rungs above.
                   [&](int at, double missed) {
                       return leastByMoments(momentsAt(at) + missed, at, 0.0);
                   },
                   // A rung gains more than half of what moments say.
                   [&](int at, double spare) {
                       return at > 0 && spare < 0.5 * (momentsAt(at) - momentsAt(at - 1));
                   })
                   .rung;
        result.byMoments = false;
    };
    // The lowest rung needs no proof where moments are far from the goal.
    constexpr double far = 0.1;
    const bool isClear = !task.byMoments && rung == 0 && momentsAt(0) >= wanted + far;
    if (!task.byMoments && !isClear)
        decide();
    result.byMoments = task.byMoments;
    result.rung = {rung, quick.gain > 0.0 ? quick.gain : task.near.gain};
    result.fractional = scaled(factorAt(rung));

    // Whole people: parts of a person gathered in fewer hours, which misses the goal where answers
    // are due in each of them, or rounded up everywhere; the fewer hours of both. Every second rung
    // from the even one on, again so that a higher goal never ends on less.
    load.fineness = 20;
    rung = std::min(rung + rung % 2, highest);
    const auto isMet = [&](std::vector<double> people) {
        result.positions = std::move(people);
        return measure(result.positions) >= wanted;
    };
    if (!isMet(rounded(scaled(factorAt(rung)))) && isClear) {
        load.fineness = 8;
        decide();
        result.rung.rung = rung;
        result.fractional = scaled(factorAt(rung));
        load.fineness = 20;
        rung = std::min(rung + rung % 2, highest);
        isMet(rounded(scaled(factorAt(rung))));
    }
    if (result.answered < wanted) {
        const auto roundedUp = [&](int at) {
            std::vector<double> people = scaled(factorAt(at));
            for (double &one : people)
                one = std::ceil(one - 1e-9);
            return people;
        };
        int met = rung;
        while (!isMet(roundedUp(met)) && met < highest)
            met += 2;
        const double most = capacity(result.positions);
        bool found = false;
        for (int at = rung + 2; !found && at <= highest; at += 2) {
            auto people = rounded(scaled(factorAt(at)));
            if (capacity(people) >= most)
                break;
            found = isMet(std::move(people));
        }
        if (!found)
            isMet(roundedUp(met));
    }
    result.reachable = result.reachable && result.answered >= wanted;
    return result;
}

} // namespace model
