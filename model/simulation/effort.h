// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace model {

/// How a simulation is run. What it finds depends on the seed and the amount of work alone, never
/// on the number of threads.
struct SimulationEffort {
    std::uint64_t seed = 1;
    unsigned threads = 0; ///< 0: all cores
};

} // namespace model
