// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/queueing/erlang.h"
#include "model/staffing/patience.h"
#include "model/staffing/servicegoal.h"

namespace model {

/// What callers with this patience meet: Erlang A, or Erlang C when they have no limit.
QueuePerformance performanceOf(const QueueLoad &load, const Patience &patience, double agents,
                               double threshold);

/// The goal that decides a number of agents.
enum class BindingGoal { None, ServiceLevel, AverageWait, Abandonment, Occupancy, MinimumStaff };

struct AgentsForGoal {
    double agents = 0.0;          ///< least whole number; infinite when the goal is out of reach
    double fractional = 0.0;      ///< least real number, for budgets; rounded only when shown
    QueuePerformance performance; ///< at `agents`
    BindingGoal binding = BindingGoal::None;
    bool reachable = true; ///< false: no number of agents meets the goal

    bool operator==(const AgentsForGoal &) const = default;
};

/// Least agents for all parts of the goal together, and at least `minimum`. A goal missed by less
/// than one part in 10⁹ counts as met: that is rounding, not a missing agent. `answered` = 0 asks
/// for no service level. Patient callers need at least a stable queue; without load the minimum is
/// enough. Out of reach are a service level of 100 %, an average wait, abandonment or occupancy of
/// 0. Throws std::invalid_argument when the goal is not valid or `minimum` is negative.
AgentsForGoal leastAgents(const QueueLoad &load, const Patience &patience, const ServiceGoal &goal,
                          double minimum = 0.0);

} // namespace model
