// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/buildshifts.h"

#include <vector>

namespace cli {

/// Why built shifts stay open, and which rule would cost least to relax, in sentences on standard
/// error. `shifts` are those that people's rows are made of, the built ones among them.
void explainOpenShifts(const application::BuiltShifts &built, const model::Plan &plan,
                       const std::vector<model::Shift> &shifts);

} // namespace cli
