// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/optimisation/linearprogram.h"

namespace application {

/// Solves programs with the `cbc` program (Debian: coinor-cbc), one process per program. Without it
/// nothing is solved.
model::LinearSolution solveByCbc(const model::LinearProgram &program,
                                 const model::SolveLimits &limits, const std::stop_token &stop);

/// Whether the program is there.
bool cbcIsInstalled();

} // namespace application
