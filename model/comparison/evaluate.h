// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/outcome.h"
#include "model/cost/payrates.h"
#include "model/coverage/scenario.h"
#include "model/staffing/servicepolicy.h"
#include "model/staffing/shrinkage.h"

#include <map>
#include <memory>
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

/// How a scenario is evaluated.
enum class Precision {
    Exact, ///< backlogs by their whole law
    Quick  ///< by mean and variance: a few times as fast, a point or two off
};

/// Parts that the evaluations of similar scenarios share: what a live interval needs at a given
/// number of contacts, and the last backlogs. For inputs that differ in shrinkage and pay rates at
/// most; changes no figure. Not for several threads at a time.
class EvaluationMemory {
public:
    EvaluationMemory();
    ~EvaluationMemory();
    EvaluationMemory(const EvaluationMemory &) = delete;
    EvaluationMemory &operator=(const EvaluationMemory &) = delete;

    struct Parts;
    Parts &parts() { return *parts_; }

private:
    std::unique_ptr<Parts> parts_;
};

struct Evaluation {
    Precision precision = Precision::Exact;
    bool responseTimes = true; ///< false: no medians, percentiles and openings, no average waits of
                               ///< deferred channels, no real numbers of people of live ones
    EvaluationMemory *memory = nullptr;
};

/// Everything that follows from opening hours: who gets through, how many people, what it costs.
/// Pure: the same scenario and inputs give the same outcome.
ScenarioOutcome evaluate(const CoverageScenario &scenario, const CoverageInputs &inputs,
                         const Evaluation &how = {});

} // namespace model
