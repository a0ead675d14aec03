// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan/plan.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace data {

/// The working-time law, agents, shifts and accepted findings of the plan. The tables must be
/// empty.
void writeRoster(SQLite::Database &database, const model::Plan &plan);
/// Adds them to the plan; files without a law get the one of the plan's region.
void readRoster(const SQLite::Database &database, model::Plan &plan);

} // namespace data
