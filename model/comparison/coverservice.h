// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/outcome.h"
#include "model/shifts/cover.h"
#include "model/staffing/servicepolicy.h"

#include <map>
#include <vector>

namespace model {

/// How the live contacts of a scenario's week fare with the people on duty, interval by interval
/// with the load of the estimate. What a number of people answers in time is looked up once, so
/// that a shift that is dragged costs only the intervals it touches.
class CoverService {
public:
    CoverService() = default;
    /// `policies` by channel of the outcome, in its order.
    CoverService(const ScenarioOutcome &outcome, std::vector<ServicePolicy> policies);

    /// Share of the attempts within the goal's time, weighted by attempts, in the intervals that
    /// begin in the range; negative where no live contact comes. People without an activity help
    /// where people are missing, as in the cover. The cover is of the outcome's week and channels.
    double answered(const Cover &cover, const TimeRange &range) const;
    /// Attempts that are not answered in time, in the intervals that the range touches.
    double late(const Cover &cover, const TimeRange &range) const;

private:
    struct Served {
        double attempts = 0;
        double inTime = 0;
    };
    Served served(const Cover &cover, std::size_t interval) const;
    struct Load {
        double attempts = 0;
        double openSeconds = 0;
        double handleSeconds = 0;
    };
    double answered(std::size_t channel, std::size_t interval, int people) const;

    TimeGrid week_;
    std::vector<ServicePolicy> policies_;
    std::vector<std::vector<Load>> loads_; ///< by channel and interval; empty: not live
    mutable std::vector<std::vector<std::map<int, double>>> known_;
};

} // namespace model
