// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/coverservice.h"
#include "model/comparison/evaluate.h"
#include "model/plan/plan.h"

#include <map>
#include <span>
#include <utility>
#include <vector>

namespace application {

/// What all scenarios of a plan share, laid out as evaluate() reads it. Refers to the plan and the
/// demand given: both must live longer.
class CoverageBasis {
public:
    CoverageBasis(const model::Plan &plan, const model::TimeGrid &week,
                  std::span<const model::NaturalDemand> demand)
        : plan_(plan), week_(week), demand_(demand) {
        for (const auto &channel : plan.channels) {
            channels_.push_back(channel.channel);
            policies_.emplace(channel.channel.id, channel.policy);
        }
    }
    CoverageBasis(const CoverageBasis &) = delete;
    CoverageBasis &operator=(const CoverageBasis &) = delete;

    model::CoverageInputs inputs() const {
        return {week_,      &plan_.calendar, channels_,     demand_,
                &policies_, plan_.shrinkage, plan_.payRates};
    }

private:
    const model::Plan &plan_;
    model::TimeGrid week_;
    std::span<const model::NaturalDemand> demand_;
    std::vector<model::Channel> channels_;
    std::map<int, model::ServicePolicy> policies_;
};

/// Of the live channels of a scenario of the plan.
inline model::CoverService coverServiceOf(const model::Plan &plan,
                                          const model::ScenarioOutcome &outcome) {
    std::vector<model::ServicePolicy> policies;
    for (const auto &channel : outcome.channels) {
        const auto *planned = plan.channel(channel.channel.id);
        policies.push_back(planned ? planned->policy : model::ServicePolicy());
    }
    return {outcome, std::move(policies)};
}

} // namespace application
