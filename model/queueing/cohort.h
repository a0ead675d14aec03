// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/queueing/handlelaw.h"

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

namespace model {

/// Deferred work of a week that repeats, begun with an empty desk on Monday 00:00; first come,
/// first served.
struct DeferredWeek {
    std::vector<double> arrivalsPerHour;   ///< 168 expected contacts, Poisson
    std::vector<double> agentsPerHalfHour; ///< 336
    double handleSeconds = 300;            ///< mean
    HandleLaw law;
    bool finishInHand = true; ///< leavers finish what is in hand; otherwise it is put down and
                              ///< resumed first
    std::optional<double> withinClock; ///< seconds; one of the two
    std::optional<double> withinWork;  ///< seconds during which somebody works

    bool operator==(const DeferredWeek &) const = default;
};

struct ResponsePercentiles {
    static constexpr std::array<double, 5> shares{0.5, 0.8, 0.9, 0.95, 0.99};
    std::array<double, 5> seconds{};
};

struct OpeningBacklog {
    std::size_t halfHour = 0; ///< from the first Monday 00:00
    double mean = 0;          ///< items
    double deviation = 0;
};

/// What happens to the arrivals of the first two weeks, all followed to completion.
struct CohortFigures {
    double items = 0;
    double withinTarget = 0;
    double meanResponse = 0; ///< seconds from arrival to completion
    double meanWorkResponse = 0;
    double meanWaitToStart = 0;
    double utilisation = 0; ///< busy share of paid time in two weeks
    double overtime = 0;    ///< agent seconds in two weeks
    double backlogAtEnd = 0;
    ResponsePercentiles clock;
    ResponsePercentiles work;
    std::array<double, 7> withinTargetByWeekday{};
    std::vector<OpeningBacklog> openings;
};

/// By the workload recursion of Backlog, ten minutes a step. Throws std::invalid_argument on wrong
/// lengths, negative values or a week without people.
CohortFigures followCohort(const DeferredWeek &week);

} // namespace model
