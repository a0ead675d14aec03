// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/requiredpositions.h"

namespace model {

std::vector<RequiredPositions> requiredPositions(const ScenarioOutcome &outcome) {
    std::vector<RequiredPositions> required;
    for (const ChannelOutcome &channel : outcome.channels) {
        RequiredPositions one{channel.channel.id, {}};
        one.positions.reserve(channel.staffing.size());
        for (const StaffingInterval &interval : channel.staffing)
            one.positions.push_back(interval.positions);
        one.positions.resize(outcome.week.count(), 0.0);
        required.push_back(std::move(one));
    }
    return required;
}

} // namespace model
