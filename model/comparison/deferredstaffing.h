// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/channelweek.h"

#include <vector>

namespace model {

BacklogAnswer backlogAnswer(const DeferredTask &task, const ServicePolicy &policy,
                            bool responseTimes);

/// People of a deferred channel over the repeating week for what joins it, and the operator's view.
void staffDeferred(ChannelWeek &channel, ChannelOutcome &outcome, const CoverageInputs &inputs,
                   const WeekClock &clock, const OpenWeek &standby, const Evaluation &how);

/// Answers that solve nothing come back after an exponential delay, again and again: what joins,
/// for what is written for other reasons.
std::vector<double> withUnsolved(const std::vector<double> &written, const FailureDemand &failure,
                                 double interval);

/// Contacts whose answer is not there at the end of their tolerance, by the interval it ends in.
std::vector<double> stillWaiting(const ChannelWeek &channel, const std::vector<double> &contacts,
                                 double interval);

} // namespace model
