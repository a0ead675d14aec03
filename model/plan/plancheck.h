// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan/plan.h"
#include "model/values/problem.h"

#include <vector>

namespace model {

/// Every problem found in a plan, worst first.
std::vector<Problem> check(const Plan &plan);

} // namespace model
