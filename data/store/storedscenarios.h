// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan/plan.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace data {

/// Everything the plan says of its scenarios and of what a crisis or a lost contact means. The
/// tables must be empty.
void writeScenarios(SQLite::Database &database, const model::Plan &plan);
/// Adds the scenarios to the plan.
void readScenarios(const SQLite::Database &database, model::Plan &plan);

} // namespace data
