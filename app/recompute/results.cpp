// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recompute/results.h"

#include <algorithm>

namespace application {

bool Results::hasForecast() const {
    return std::any_of(channels.begin(), channels.end(), [](const ChannelResult &channel) {
        return channel.forecast->calls.count() > 0;
    });
}

const model::ScenarioOutcome *Results::outcome(int scenarioId) const {
    const auto found =
        std::find_if(outcomes.begin(), outcomes.end(), [&](const model::ScenarioOutcome &outcome) {
            return outcome.scenarioId == scenarioId;
        });
    return found == outcomes.end() ? nullptr : &*found;
}

const ChannelResult *Results::channel(int channelId) const {
    const auto found =
        std::find_if(channels.begin(), channels.end(),
                     [&](const ChannelResult &channel) { return channel.channelId == channelId; });
    return found == channels.end() ? nullptr : &*found;
}

} // namespace application
