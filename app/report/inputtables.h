// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/language.h"
#include "model/plan/plan.h"
#include "model/values/table.h"

#include <vector>

namespace application {

/// What the plan was made of, as the imports read it back: `history`, a row for every interval that
/// was reported, with its channel as queue; and, where the report names people, `agents`. Tables
/// without rows are left out.
std::vector<model::Table> inputTables(const model::Plan &plan, Language language);

} // namespace application
