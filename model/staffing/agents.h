// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/queueing/concurrency.h"
#include "model/queueing/erlang.h"
#include "model/staffing/patience.h"
#include "model/staffing/servicegoal.h"

namespace model {

/// What callers with this patience meet: Erlang A, or Erlang C when they have no limit; with
/// several sessions per agent (then agents are whole) the wait for the first response.
QueuePerformance performanceOf(const QueueLoad &load, const Patience &patience, double agents,
                               double threshold, const Concurrency &concurrency = {});

/// The goal that decides a number of agents.
enum class BindingGoal { None, ServiceLevel, AverageWait, Abandonment, Occupancy, MinimumStaff };

struct AgentsForGoal {
    double agents = 0.0;          ///< least whole number; infinite when the goal is out of reach
    QueuePerformance performance; ///< at `agents`
    BindingGoal binding = BindingGoal::None; ///< the part that one agent fewer misses most
    /// ln(found ÷ allowed) of that part; infinite when the queue would not be stable.
    double shortBy = 0.0;
    bool reachable = true; ///< false: no number of agents meets the goal

    bool operator==(const AgentsForGoal &) const = default;
};

/// Least agents for all parts of the goal together, and at least `minimum`. A goal missed by less
/// than one part in 10⁹ counts as met: that is rounding, not a missing agent. `answered` = 0 asks
/// for no service level. Patient callers need at least a stable queue; without load the minimum is
/// enough. Out of reach are a service level of 100 %, an average wait, abandonment or occupancy of
/// 0. Throws std::invalid_argument when the goal is not valid or `minimum` is negative.
AgentsForGoal leastAgents(const QueueLoad &load, const Patience &patience, const ServiceGoal &goal,
                          double minimum = 0.0, const Concurrency &concurrency = {});

/// The same from a number of agents that is known to meet the goal and the minimum, and from what
/// callers meet there: one or two evaluations where the least is near.
AgentsForGoal leastAgentsBelow(double agents, const QueuePerformance &there, const QueueLoad &load,
                               const Patience &patience, const ServiceGoal &goal,
                               double minimum = 0.0, const Concurrency &concurrency = {});

/// Least real number of agents for the same, for budgets; rounded only when shown. `whole` is the
/// answer of leastAgents to the same question. With several sessions per agent it is interpolated
/// between whole agents.
double fractionalAgents(const AgentsForGoal &whole, const QueueLoad &load, const Patience &patience,
                        const ServiceGoal &goal, double minimum = 0.0,
                        const Concurrency &concurrency = {});

/// Load of the day whose volume a share `probability` of the days does not exceed, when it is gamma
/// distributed around `load` with coefficient of variation `cv`. Every figure worsens as the volume
/// grows: who staffs for this load meets the goal on that share of the days.
QueueLoad loadAtRisk(const QueueLoad &load, double cv, double probability);

/// Most contacts per second that so many agents can take under the goal; 0 when the goal is out of
/// reach, infinite when no number of contacts breaks it.
double greatestArrivals(double agents, double handleTime, const Patience &patience,
                        const ServiceGoal &goal);

/// Longest mean handling time in seconds with which so many agents still meet the goal; 0 and
/// infinite as above.
double longestHandleTime(double arrivalsPerSecond, double agents, const Patience &patience,
                         const ServiceGoal &goal);

/// Least lines, those in service included, that block at most the share `blocked` of the contacts;
/// infinite when no number does (patient callers and too few agents). `agents` above 0.
double leastLines(const QueueLoad &load, double agents, const Patience &patience, double blocked);

} // namespace model
