// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan/plan.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace data {

/// Everything the plan says of its channels. The tables must be empty.
void writeChannels(SQLite::Database &database, const model::Plan &plan);
/// Adds the channels to the plan.
void readChannels(const SQLite::Database &database, model::Plan &plan);

} // namespace data
