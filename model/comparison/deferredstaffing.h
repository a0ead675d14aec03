// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/channelweek.h"

#include <vector>

namespace model {

/// People of a blended team in the channels before, live ones first, per interval; empty vectors in
/// another team.
struct SharedPeople {
    double usable = 1; ///< part of idle time
    std::vector<double> onDuty;
    std::vector<double> idle; ///< what they are worth to deferred work that is not yet done

    bool isAny() const { return !idle.empty(); }
    /// People of one more channel, busy for that share of an interval.
    void add(std::size_t index, double people, double occupancy);
};

BacklogAnswer backlogAnswer(const DeferredTask &task, const ServicePolicy &policy,
                            bool responseTimes);

/// People of a deferred channel over the repeating week for what joins it, and the operator's view.
/// Idle people of the channels before help, and what they do is taken out of `shared`; people of
/// its own are what they leave, never cost more than without them, and are added in turn.
void staffDeferred(ChannelWeek &channel, ChannelOutcome &outcome, const CoverageInputs &inputs,
                   const WeekClock &clock, const OpenWeek &standby, SharedPeople &shared,
                   const Evaluation &how);

/// Answers that solve nothing come back after an exponential delay, again and again: what joins,
/// for what is written for other reasons.
std::vector<double> withUnsolved(const std::vector<double> &written, const FailureDemand &failure,
                                 double interval);

/// Contacts whose answer is not there at the end of their tolerance, by the interval it ends in.
std::vector<double> stillWaiting(const ChannelWeek &channel, const std::vector<double> &contacts,
                                 double interval);

} // namespace model
