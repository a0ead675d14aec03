// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/shifts/designer.h"

#include <set>

namespace model {

/// At most as many kinds of shifts as the problem allows, chosen by what divided people would cost
/// with them alone. From all kinds of the relaxation those used least are dropped; then one kind is
/// added, the one whose reduced costs promise most, and another dropped, while that pays.
std::set<int> fewKinds(const DesignProblem &problem, const LinearSolution &relaxed,
                       const LinearSolver &solver, const Deadline &deadline);

} // namespace model
