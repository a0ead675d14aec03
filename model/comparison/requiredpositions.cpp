// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/requiredpositions.h"

namespace model {

std::vector<ChannelRequirement> requiredPositions(const ScenarioOutcome &outcome) {
    std::vector<ChannelRequirement> required;
    for (const ChannelOutcome &channel : outcome.channels) {
        ChannelRequirement one{channel.channel.id, {}};
        one.people.reserve(channel.staffing.size());
        for (const StaffingInterval &interval : channel.staffing)
            one.people.push_back(interval.positions);
        one.people.resize(outcome.week.count(), 0.0);
        required.push_back(std::move(one));
    }
    return required;
}

} // namespace model
