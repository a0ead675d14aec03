// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/queueing/transient.h"
#include "model/staffing/servicegoal.h"
#include "model/values/runcontrol.h"

#include <cstddef>
#include <vector>

namespace model {

/// A day, or a week, to be staffed as a whole.
struct DayTask {
    LiveDay day;                 ///< its agents are not read
    std::vector<bool> open;      ///< intervals that may be staffed
    std::vector<double> minimum; ///< agents while open; empty: 0
    ServiceGoal goal;

    bool operator==(const DayTask &) const = default;
};

struct DayRequirement {
    std::vector<double> agents;    ///< whole, per interval
    DayPerformance performance;    ///< exact, with these agents
    bool met = true;               ///< in every open interval with calls
    bool stopped = false;          ///< before the last agent was tried
    std::size_t verifications = 0; ///< exact days that this took
    double agentHours(double intervalSeconds) const;
};

/// Fewest agents found that meet the goal in every open interval as the exact day sees it. Begins
/// with Erlang A or C under the modified offered load (Jennings, Mandelbaum, Massey & Whitt 1996),
/// raises where the exact day misses and lowers while all intervals hold (Feldman, Mandelbaum,
/// Massey & Whitt 2008), in batches that the approximate day, shifted by its last known error,
/// judges move by move. In the end no single agent can be spared: one fewer in any interval misses
/// the goal somewhere, by the exact day where that is close. Throws std::invalid_argument like
/// exactDay, and on a goal that is not valid.
DayRequirement dayRequirement(const DayTask &task, const RunControl &control = {});

/// The same by the load of each interval alone, as if it lasted for ever (stationary independent
/// period by period), for comparison.
std::vector<double> agentsByInterval(const DayTask &task);

/// Some number of agents meets the goal.
bool isWithinReach(const DayTask &task);

/// Whether an interval with these agents meets the goal; intervals without calls do.
bool meetsGoal(const IntervalPerformance &found, double agents, const ServiceGoal &goal);

} // namespace model
