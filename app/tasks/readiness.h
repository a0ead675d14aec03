// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recompute/results.h"
#include "model/comparison/breakeven.h"
#include "model/comparison/crisisreadiness.h"
#include "model/comparison/openingwave.h"
#include "model/coverage/legalscreen.h"
#include "model/values/runcontrol.h"

#include <utility>
#include <vector>

namespace application {

/// What a scenario meets beside an ordinary hour: its openings, the law, a crisis, and the price at
/// which it pays.
struct Readiness {
    std::vector<model::OpeningWave> waves;
    std::vector<model::WaveRemedy> remedies; ///< the cheapest first
    std::vector<model::LegalNote> legal;
    /// Of each social channel, by its place in the outcome.
    std::vector<std::pair<std::size_t, model::CrisisReadiness>> crises;
    model::BreakEven breakEven; ///< against the baseline
};

/// Of a scenario that has results; else empty. Stopped: without the remedies not yet tried.
Readiness readiness(const model::Plan &plan, const Results &results, int scenarioId,
                    const model::RunControl &control);

} // namespace application
