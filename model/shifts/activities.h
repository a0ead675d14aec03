// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/shifts/agent.h"
#include "model/shifts/shift.h"
#include "model/time/timegrid.h"

#include <map>
#include <span>
#include <vector>

namespace model {

/// What one channel needs, per interval.
struct ChannelRequirement {
    int channel = 0; ///< id
    std::vector<double> people;
};

/// Gives the people of shifts without activities their channels. From interval to interval people
/// stay where they are; whoever is too many goes where most are missing and he knows the work.
/// People with few skills are placed first. Open shifts know every channel; standby, and shifts
/// with activities of their own, are left as they are but count.
void assignChannels(std::vector<Shift> &shifts, std::span<const Agent> agents,
                    std::span<const ChannelRequirement> required, const TimeGrid &grid);

} // namespace model
