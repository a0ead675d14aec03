// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/staffing/servicegoal.h"

#include <cmath>

namespace model {
namespace {

bool isShare(double value) { return value >= 0.0 && value <= 1.0; }
bool isTime(double value) { return value >= 0.0 && std::isfinite(value); }

} // namespace

bool isValid(const ServiceGoal &goal) {
    return isShare(goal.answered) && isTime(goal.within) &&
           (!goal.maxAverageWait || isTime(*goal.maxAverageWait)) &&
           (!goal.maxAbandoned || isShare(*goal.maxAbandoned)) &&
           (!goal.maxOccupancy || isShare(*goal.maxOccupancy));
}

} // namespace model
