// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/findings.h"
#include "model/comparison/outcome.h"
#include "model/plan/plan.h"
#include "model/shifts/cover.h"
#include "ui/text/translation.h"

#include <vector>

namespace ui {

class PageWriter;

/// People on duty against the requirement, in hours of one local day.
struct DayCover : model::CoverFigures {
    model::Date date{};
};

/// The days of the cover's week, as the Shifts page counts them.
std::vector<DayCover> coverOf(const model::Plan &plan, const model::Cover &cover);

/// Mondays of the weeks in which shifts begin, ascending.
std::vector<model::Date> rosterWeeks(const model::Plan &plan,
                                     const std::vector<model::Shift> &shifts);

/// Speaks the application's language, too.
void writeShiftCover(PageWriter &writer, const model::Plan &plan,
                     const model::ScenarioOutcome &outcome, const std::vector<model::Shift> &shifts,
                     const Translation &say);
/// Rules that the shifts do not keep, open ones first, then accepted ones with their reasons.
/// Speaks the application's language.
void writeFindings(PageWriter &writer, const model::Plan &plan,
                   const std::vector<application::ReportedFinding> &findings,
                   const Translation &say);
/// Who works when in the week of this Monday, one row per agent.
void writeRosterWeek(PageWriter &writer, const model::Plan &plan,
                     const std::vector<model::Shift> &shifts, model::Date monday,
                     const Translation &say);

} // namespace ui
