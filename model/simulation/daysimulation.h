// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/simulation/desk.h"
#include "model/simulation/durationlaw.h"
#include "model/simulation/effort.h"
#include "model/simulation/estimate.h"
#include "model/values/runcontrol.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace model {

/// A day of calls whose rate and staffing change from interval to interval. It begins with an empty
/// queue; after the last interval nobody comes, and the last staffing stays on.
struct SimulatedDay {
    double intervalSeconds = 900;
    std::vector<double> arrivals; ///< expected calls per interval
    std::vector<double> people;   ///< whole, per interval
    double handleSeconds = 300;   ///< mean
    DurationLaw handling;
    std::optional<double> patience; ///< mean seconds; none: for ever
    DurationLaw patienceLaw;
    CloseRule closing = CloseRule::Cut;
    double threshold = 20; ///< seconds, of the service level
};

/// Of the calls that arrive in an interval; empty where nobody can come.
struct SimulatedArrivals {
    Estimate waiting;        ///< share that does not find anybody free
    Estimate answeredInTime; ///< of the offered
    Estimate abandoned;
    Estimate cleared;                    ///< share sent away at closing time
    std::optional<Estimate> averageWait; ///< of the answered; empty where nobody is
};

struct SimulatedInterval {
    std::optional<SimulatedArrivals> arrivals;
    Estimate queue;        ///< mean number waiting, over the interval
    Estimate busy;         ///< mean number busy, of those on duty
    Estimate abandonments; ///< by the moment of hanging up
    Estimate queueAtEnd;
};

struct DayEstimate {
    std::vector<SimulatedInterval> intervals;
    std::optional<SimulatedArrivals> day; ///< all calls together
    std::size_t days = 0;                 ///< simulated
    std::uint64_t calls = 0;
    bool stopped = false;
};

/// Whether calls and work that came beyond what is expected explain a part of the figures
/// (controlledRatio()); the intervals are narrower with them.
enum class LuckOfArrivals { TakenOut, LeftIn };

/// Simulates the day so many times. Shares that depend on patience are taken as expected values
/// given the wait that was offered, which varies less than counting who hung up. Throws
/// std::invalid_argument on lengths that differ and numbers out of range.
DayEstimate simulateDay(const SimulatedDay &day, std::size_t days, const SimulationEffort &effort,
                        const RunControl &control, LuckOfArrivals luck = LuckOfArrivals::TakenOut);

} // namespace model
