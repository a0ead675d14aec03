// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/optimisation/linearprogram.h"
#include "model/simulation/skillcentre.h"
#include "model/staffing/servicegoal.h"
#include "model/values/runcontrol.h"

#include <optional>
#include <vector>

namespace model {

/// How many people a group may have, and what one of them costs; alike where only people count.
struct GroupLimits {
    int least = 0;
    int most = 100000;
    double cost = 1;
};

/// A centre to be staffed for the goals of its channels. The occupancy of a goal must be empty: it
/// is a group's, not a channel's.
struct SkillTask {
    SkillCentre centre;
    std::vector<ServiceGoal> goals;  ///< per channel
    std::vector<GroupLimits> limits; ///< per group
};

/// Throws std::invalid_argument like check(SkillCentre), and on goals and limits that do not fit.
void check(const SkillTask &task);

/// Channels of which a staffing must have so many people who know any of them.
struct SkillRow {
    std::vector<std::size_t> groups;
    double people = 0;
};

/// A row for every set of channels with contacts, by Erlang's numbers for a team of the set that
/// serves first come, first served: where a search begins.
std::vector<SkillRow> erlangRows(const SkillTask &task);

/// What can be said of a task before anything is simulated.
struct SkillBounds {
    /// Nobody keeps the goals for less, whatever the routing: for every set of channels, people who
    /// know any of them must be as many as keep the goals of the set when all contacts take as
    /// little as the shortest and whoever would be answered late is sent away, which answers most
    /// in time (Panwar, Towsley & Wolf 1988). Where handling is not exponential only the work
    /// counts.
    double leastCost = 0;
    /// People if everybody knew every channel at pace 1, first come, first served (Erlang A or C).
    /// With goals alike no fewer are to be expected; empty where they are out of reach.
    std::optional<int> pooled;
    /// People if every channel had a team of its own; empty where a goal is out of reach.
    std::optional<int> dedicated;
};

/// The solver combines the sets of channels; without one, the dearest set counts alone.
SkillBounds skillBounds(const SkillTask &task, const LinearSolver &solver = {},
                        const RunControl &control = {});

/// Greatest share of contacts that so many people can begin to serve within `within` seconds, in
/// any order of service, when whoever would be late is sent away: M/M/n with a fixed patience
/// (Barrer 1957).
double greatestShareInTime(const QueueLoad &load, int people, double within);

} // namespace model
