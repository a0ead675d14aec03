// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/outcome.h"
#include "model/cost/payrates.h"
#include "model/coverage/scenario.h"
#include "model/staffing/servicepolicy.h"
#include "model/staffing/shrinkage.h"

#include <map>
#include <span>

namespace model {

/// What all scenarios of a comparison share.
struct CoverageInputs {
    TimeGrid week;
    const Calendar *calendar = nullptr;
    std::span<const Channel> channels;
    std::span<const NaturalDemand> demand;                  ///< one per channel, on the week
    const std::map<int, ServicePolicy> *policies = nullptr; ///< by channel id
    Shrinkage shrinkage;
    PayRates payRates;
};

/// Everything that follows from opening hours: who gets through, how many people, what it costs.
/// Pure and fast (a few milliseconds for four channels and a week of half hours).
ScenarioOutcome evaluate(const CoverageScenario &scenario, const CoverageInputs &inputs);

} // namespace model
