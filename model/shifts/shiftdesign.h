// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/optimisation/linearprogram.h"
#include "model/shifts/designproblem.h"
#include "model/values/runcontrol.h"

#include <chrono>

namespace model {

/// Shifts at least cost, with the bound that no plan can beat. The linear relaxation gives the
/// bound, or what is known of its prices where it is not over in time; days are then made whole one
/// after the other (relax and fix), and windows of neighbouring days are reopened until the time is
/// up. There always is a plan: without a solver, or where its time is short, it puts people
/// wherever the requirement is not met and anneals. With a limit on kinds of shifts, sets of kinds
/// are tried first; where kinds have a price, the program is solved as a whole. The solver is
/// called from two threads at once.
ShiftPlan designShifts(const DesignProblem &problem, std::chrono::duration<double> time,
                       const LinearSolver &solver, const RunControl &control);

} // namespace model
