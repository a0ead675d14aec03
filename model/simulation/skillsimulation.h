// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/simulation/effort.h"
#include "model/simulation/estimate.h"
#include "model/simulation/skillcentre.h"
#include "model/values/runcontrol.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace model {

/// How long a steady centre is simulated.
struct SkillSimulationSettings {
    SimulationEffort effort;
    /// Half the 95 % interval of every channel's service level at which the run ends.
    double precision = 0.005;
    double leastContacts = 100000; ///< expected, counted
    double mostContacts = 5000000;
};

struct SkillChannelEstimate {
    /// Shares of the offered; empty where nobody came.
    std::optional<Estimate> answeredInTime;
    std::optional<Estimate> waiting; ///< found nobody free who knows the channel
    std::optional<Estimate> abandoned;
    std::optional<Estimate> averageWait; ///< of the answered
    Estimate queue;                      ///< mean number waiting
};

struct SkillGroupEstimate {
    std::optional<Estimate> occupancy; ///< empty without people
    std::vector<double> busyWith;      ///< mean number of its people, per channel
};

struct SkillCentreEstimate {
    std::vector<SkillChannelEstimate> channels;
    std::vector<SkillGroupEstimate> groups;
    std::uint64_t contacts = 0; ///< counted
    bool precise = false;       ///< the precision asked for was reached
    bool stopped = false;
};

/// The centre in steady state with so many people per group, answers within so many seconds per
/// channel counted as in time. Independent batches, each warmed up; the same seed means the same
/// customers whatever the groups, and the same figures on any number of threads. Throws
/// std::invalid_argument like check(), and on lengths that differ.
SkillCentreEstimate simulateSkills(const SkillCentre &centre, const std::vector<int> &people,
                                   const std::vector<double> &within,
                                   const SkillSimulationSettings &settings,
                                   const RunControl &control);

} // namespace model
