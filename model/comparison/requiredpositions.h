// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/outcome.h"
#include "model/shifts/cover.h"

#include <vector>

namespace model {

/// Whole people on duty that a scenario's week asks for, channel by channel in its order.
std::vector<ChannelRequirement> requiredPositions(const ScenarioOutcome &outcome);

} // namespace model
