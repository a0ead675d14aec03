// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/queueing/handlelaw.h"

#include <vector>

namespace model {

/// Deferred work of one channel in a week that repeats. All vectors have one value per step.
struct BacklogLoad {
    double stepSeconds = 600;
    double handleSeconds = 300;     ///< mean; positive
    HandleLaw law;                  ///< of the handling times
    std::vector<double> arrivals;   ///< expected contacts, Poisson
    std::vector<double> capacity;   ///< people working, may be fractional
    std::vector<double> speed{};    ///< at which one handling goes on; empty: 1 where people work
    std::vector<double> reaction;   ///< seconds from arrival to the first look; empty: 0
    bool finishInHand = false;      ///< people who leave finish what they have in hand unpaid;
                                    ///< otherwise the item waits for the next one
    double fineness = 20;           ///< lattice cells per standard deviation of the largest backlog
    bool repeats = true;            ///< false: one stretch of time that begins with an empty desk
    double workPerWeek() const;     ///< seconds of handling time
    double capacityPerWeek() const; ///< seconds
};

} // namespace model
