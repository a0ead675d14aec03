// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/shifts/designer.h"

#include <set>

namespace model {

/// At most as many kinds of shifts as the problem allows, chosen by what divided people would cost
/// with them alone, in a typical week where the horizon has several. Of all kinds that the
/// problem's relaxation uses, those used least are dropped; then one is exchanged for another while
/// an estimate falls, from the best set over and over with a few kinds changed by chance.
std::set<int> fewKinds(const DesignProblem &problem, const LinearSolution &relaxed,
                       const LinearSolver &solver, const Deadline &deadline);

/// Kinds that are worth their price. Each person on a kind pays the kind's price divided by those
/// who worked it the time before, until that makes nothing cheaper (dynamic slope scaling, Kim &
/// Pardalos 1999); then over and over from the best set with some kinds dearer and others cheap.
/// None where the time does not suffice for one set.
std::set<int> worthyKinds(const DesignProblem &problem, const LinearSolution &relaxed,
                          const LinearSolver &solver, const Deadline &deadline);

} // namespace model
