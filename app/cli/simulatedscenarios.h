// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/queueing/cohort.h"
#include "model/queueing/liveday.h"
#include "model/simulation/effort.h"

#include <nlohmann/json.hpp>

#include <cstddef>

namespace CLI {
class App;
}

// `--method simulate` of the commands that answer scenario files.
namespace cli {

struct SimulationOptions {
    std::size_t replications = 4000;
    model::SimulationEffort effort;
};

/// Adds --replications, --seed and --threads.
void addSimulationOptions(CLI::App &command, SimulationOptions &options);

/// Field names of the reference results, each figure as {"value", "se"}. The scenario's place in
/// the file gives it random numbers of its own.
nlohmann::ordered_json simulatedResult(const model::LiveDay &day, double threshold,
                                       std::size_t place, const SimulationOptions &options);
nlohmann::ordered_json simulatedResult(const model::DeferredWeek &week, std::size_t place,
                                       const SimulationOptions &options);

} // namespace cli
