// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/simulation/skillbounds.h"
#include "model/simulation/skillsimulation.h"

#include <cstddef>
#include <vector>

namespace model {

/// Whether the figures of a channel keep its goal.
enum class GoalKept {
    Yes,  ///< the whole 95 % interval does
    Open, ///< the interval holds both answers
    No
};

struct GoalVerdict {
    GoalKept kept = GoalKept::Yes;
    double certainty = 1; ///< chance that the true figures keep every part of the goal, if they err
                          ///< by as much as estimated
};

/// Of one channel's figures. Without contacts every goal is kept.
GoalVerdict verdictOf(const SkillChannelEstimate &found, const ServiceGoal &goal);

struct SkillStaffingSettings {
    SimulationEffort effort;
    double contactsPerTry = 100000; ///< of the search; its end looks at eight times as many
    double precision = 0.005;       ///< of the figures reported, as SkillSimulationSettings …
    double mostContacts = 5000000;  ///< … has it
};

struct SkillStaffing {
    std::vector<int> people; ///< per group
    double cost = 0;
    SkillCentreEstimate found;         ///< from customers that the search has not seen
    std::vector<GoalVerdict> verdicts; ///< per channel
    bool reachable = true; ///< false: the limits leave a goal missed; then nearest to the goals
    bool stopped = false;  ///< the best until then
    std::size_t tries = 0; ///< staffings simulated
};

/// These people as customers meet them, judged by the goals. Throws std::invalid_argument like
/// check(SkillTask) and simulateSkills().
SkillStaffing judgedSkills(const SkillTask &task, std::vector<int> people,
                           const SkillSimulationSettings &settings, const RunControl &control);

/// Cheapest staffing found that keeps every goal. From Erlang's numbers for every set of channels,
/// people are added where a goal is missed, taken away and exchanged in steps down to one, judged
/// by the same customers (local search over a simulation; Avramidis, Chan, Gendreau, L'Ecuyer &
/// Pisacane 2010). In the end nobody can be taken away without missing a goal on the sample of the
/// search. That nothing cheaper exists is not proven: compare SkillBounds. Throws
/// std::invalid_argument like check(SkillTask) and simulateSkills().
SkillStaffing staffSkills(const SkillTask &task, const SkillStaffingSettings &settings,
                          const RunControl &control);

} // namespace model
