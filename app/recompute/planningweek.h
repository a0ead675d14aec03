// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan/plan.h"

namespace application {

/// The channel that `channel` is forecast like: one with a past of its own that reaches into the
/// present one's, and only while that is too short to show a weekly pattern. Null without one, or
/// without a volume to scale to.
const model::ChannelPlan *analogueOf(const model::ChannelPlan &channel, const model::Plan &plan);

/// The past behind which the channel's forecast begins: its own, or the analogue's. Null where
/// there is nothing to forecast from.
const model::ContactHistory *historyBehind(const model::ChannelPlan &channel,
                                           const model::Plan &plan);

/// Monday of the week that is planned: the plan's own, but never before the first full week after
/// every history.
model::Date planningWeek(const model::Plan &plan);

/// The channel's settings with a horizon that reaches `end` (at most two years), with as many
/// sample paths as are usual where the plan does not say, and with chance of its own.
model::ForecastSettings settingsReaching(const model::ChannelPlan &channel,
                                         const model::ContactHistory &history,
                                         const model::Calendar &calendar, model::Date end);

} // namespace application
