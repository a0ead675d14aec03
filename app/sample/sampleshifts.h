// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/outcome.h"
#include "model/plan/plan.h"

namespace application {

/// Makes up agents and a week of shifts that nearly meet what the scenario needs, and adopts them
/// for it. Full time and part time work five days each; three things are left as a team lead would
/// find them: a standby call that ends too late for the next morning, a shift without its break,
/// and somebody above contract.
void addSampleShifts(model::Plan &plan, const model::ScenarioOutcome &outcome);

} // namespace application
