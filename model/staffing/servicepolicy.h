// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/queueing/concurrency.h"
#include "model/staffing/patience.h"
#include "model/staffing/servicegoal.h"
#include "model/time/instant.h"

namespace model {

enum class GoalClock { Wall, Open };

/// What a channel is staffed for and what customers are told.
struct ServicePolicy {
    ServiceGoal
        goal; ///< live: answered within seconds; deferred: answered within the response time
    GoalClock clock = GoalClock::Wall; ///< deferred: whether the goal's time runs while closed
    Patience patience;                 ///< live
    Concurrency concurrency;           ///< live: sessions at a time per person
    Seconds promise{20};               ///< told to customers; judged on the wall clock

    bool operator==(const ServicePolicy &) const = default;
};

} // namespace model
