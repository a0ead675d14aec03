// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/simulation/desk.h"
#include "model/simulation/durationlaw.h"
#include "model/simulation/effort.h"
#include "model/simulation/estimate.h"
#include "model/values/runcontrol.h"

#include <array>
#include <optional>
#include <vector>

namespace model {

/// Deferred work, first come, first served, in weeks that are alike. The desk is empty at the
/// beginning; what arrives in the weeks asked for is followed until it is answered.
struct SimulatedBacklog {
    double arrivalSeconds = 3600;
    std::vector<double> arrivals; ///< expected contacts of one week, one per arrivalSeconds
    double staffSeconds = 1800;
    std::vector<double> people; ///< whole, of one week, one per staffSeconds
    std::size_t weeks = 2;
    double handleSeconds = 300; ///< mean
    DurationLaw handling;
    HandRule hands = HandRule::Finish;
    double target = 86400;         ///< seconds from arrival to answer …
    bool targetOnOpenTime = false; ///< … counted only while somebody is on duty
};

struct SimulatedPercentiles {
    static constexpr std::array<double, 5> shares{0.5, 0.8, 0.9, 0.95, 0.99};
    std::array<Estimate, 5> seconds; ///< per share
};

/// Response is from arrival to answer.
struct BacklogEstimate {
    struct Opening {
        std::size_t interval = 0; ///< of staffSeconds, from the beginning
        Estimate waiting;         ///< contacts
        double deviation = 0;     ///< standard deviation from day to day
    };

    Estimate contacts;
    std::optional<Estimate> withinTarget; ///< like the next ones, empty when nobody came
    std::optional<Estimate> meanResponse;
    std::optional<Estimate> meanOpenResponse; ///< counted only while somebody is on duty
    std::optional<Estimate> meanWait;         ///< until somebody begins
    std::optional<SimulatedPercentiles> response;
    std::optional<SimulatedPercentiles> openResponse;
    std::array<std::optional<Estimate>, 7> withinTargetByDay; ///< of arrival, Monday first
    std::optional<Estimate> utilisation;                      ///< busy share of the time on duty
    Estimate overtime;        ///< seconds, people who finish what they have in hand
    Estimate unfinishedAtEnd; ///< contacts, of the weeks asked for, in hand included
    std::vector<Opening> openings;
    std::size_t runs = 0;
    bool stopped = false;
};

/// Simulates the weeks so many times. Percentiles are exact to 0.05 %. Throws
/// std::invalid_argument when nobody is ever on duty, on lengths that do not make a week, and on
/// numbers out of range.
BacklogEstimate simulateBacklog(const SimulatedBacklog &backlog, std::size_t runs,
                                const SimulationEffort &effort, const RunControl &control);

} // namespace model
