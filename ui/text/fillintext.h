// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan/plan.h"
#include "model/shifts/rest.h"

#include <QString>

#include <span>

namespace ui {

/// Why somebody is a good or a bad choice for a shift: "weekly rest, rest 12.5 h, 36.0 h of 40.0 h
/// this week".
QString fillInReason(const model::Agent &agent, std::span<const model::RosterFinding> broken,
                     const model::Rest &resting, double weekMinutes,
                     const model::Calendar &calendar);

} // namespace ui
