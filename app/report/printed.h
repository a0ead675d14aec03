// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recompute/results.h"

namespace application {

/// Whether the report speaks of the scenario: unless the plan leaves it out. The recommended one
/// and the baseline are always there, because the recommendation speaks of them.
bool isPrinted(const model::Plan &plan, int scenarioId);

struct Printed {
    model::Plan plan;
    Results results;
};

/// Plan and results without the scenarios that the report leaves out.
Printed printed(const model::Plan &plan, const Results &results);

} // namespace application
