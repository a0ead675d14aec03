// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/evaluate.h"

#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <vector>

namespace model {

/// A scenario whose channels are split into their criticality classes: one channel each, and the
/// channel's others, which keep its id; deferred ones last, live ones first. A class is named after
/// itself.
struct SplitScenario {
    CoverageScenario scenario;
    TimeGrid week;
    const Calendar *calendar = nullptr;
    std::vector<Channel> channels;
    std::vector<NaturalDemand> demand;
    std::map<int, ServicePolicy> policies;
    Shrinkage shrinkage;
    PayRates payRates;
    std::vector<std::size_t> origin; ///< by channel here, the one it is a part of; ascending
    std::map<int, int> originId;     ///< the same by id, for classes only

    CoverageInputs inputs() const;
};

/// Nothing where no channel has classes. Throws std::invalid_argument on shares that are negative
/// or exceed 1, or a promise that is not positive.
std::optional<SplitScenario> splitByCriticality(const CoverageScenario &scenario,
                                                const CoverageInputs &inputs);

/// The parts of a channel as one, by their contacts, people and work; its response times by hour
/// and as a whole are not known from them. `parts` are kept in it.
ChannelOutcome asOne(const Channel &channel, std::span<const ChannelOutcome> parts,
                     const TimeGrid &week);

/// The same outcome with parts in place of their channels.
ScenarioOutcome apart(const ScenarioOutcome &outcome);

} // namespace model
