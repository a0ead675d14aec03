// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/roster/rosterboard.h"
#include "model/roster/smallrandom.h"
#include "model/values/runcontrol.h"

#include <chrono>
#include <optional>

namespace model {

/// When a search has to be over: when somebody says so, or at a time.
struct SearchEnd {
    using Clock = std::chrono::steady_clock;

    std::stop_token stop;
    std::optional<Clock::time_point> deadline;

    bool reached() const {
        return stop.stop_requested() || (deadline && Clock::now() >= *deadline);
    }
};

/// One cooling. It takes so many moves or, on a slow machine, until the end; the temperature falls
/// with whichever is further. Temperatures are in units of the task's prices.
struct Cooling {
    double hottest = 60;
    double coldest = 0.5;
    long hardPrice = 250; ///< of one broken hard rule
    long moves = 1'000'000;
};

/// Simulated annealing (Kirkpatrick, Gelatt & Vecchi 1983) over single cells, blocks of days and
/// exchanges between people and days; hard rules may be broken at a price on the way. Returns the
/// number of moves tried.
long anneal(RosterBoard &board, const Cooling &cooling, SmallRandom &random, const SearchEnd &end);

} // namespace model
