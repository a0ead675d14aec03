// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecasting/forecaster.h"
#include "model/plan/plan.h"

#include <map>
#include <optional>
#include <vector>

namespace application {

// Contacts that change the channel, where some have done so already: the past holds what has moved,
// and says how much it really was.

/// The plan's shifts, with the shares that what has come so far suggests where there are such.
std::vector<model::ChannelShift>
shiftsAsCome(const model::Plan &plan, const std::vector<std::optional<model::Share>> &sharesSoFar);

/// Whether a channel's own past has contacts that left it or came to it by a shift.
bool hasShiftsInItsPast(const model::ChannelPlan &channel,
                        const std::vector<model::ChannelShift> &shifts);

/// Whether what has moved in the past of a channel depends on that of another: itself, or one that
/// contacts come from.
bool feeds(int other, int channel, const std::vector<model::ChannelShift> &shifts);

/// What the forecast of a channel learns from: the cleaned past, with as much moved all along as at
/// its end.
forecasting::CleanHistory trainingPast(const model::ChannelPlan &channel, const model::Plan &plan,
                                       const std::vector<model::ChannelShift> &shifts);

} // namespace application
