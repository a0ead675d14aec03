// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recompute/results.h"
#include "app/tasks/buildshifts.h"
#include "model/comparison/realshifts.h"

#include <functional>
#include <optional>
#include <vector>

namespace application {

/// A scenario's planning week with real shifts.
struct ScenarioShifts {
    int scenarioId = 0;
    bool built = false; ///< for this alone; false: the plan's own shifts
    model::RealShifts real;
};

/// Told of each scenario when it is done; may be empty.
using PublishScenarioShifts = std::function<void(const ScenarioShifts &)>;

/// The scenario has shifts of its own that begin in the results' week.
bool hasShiftsInWeek(const model::Plan &plan, const Results &results, int scenarioId);

/// All scenarios with results, in their order: with the plan's shifts where there are some, else
/// with shifts built for the purpose, each within the options' time; the plan stays as it is.
/// Without options those that have none are left out. Stopped: those that were done. Not for the
/// UI thread.
std::vector<ScenarioShifts> realShifts(const model::Plan &plan, const Results &results,
                                       const std::optional<BuildOptions> &options,
                                       const model::RunControl &control,
                                       const PublishScenarioShifts &publish = {});

} // namespace application
