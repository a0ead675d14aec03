// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan/plan.h"

#include <string>
#include <vector>

namespace data {

/// Words in the language of whoever reads the calendar.
struct CalendarWords {
    std::string shift = "Shift";
    std::string standby = "Standby";
    std::string pause = "Break";
};

/// One person's shifts as an iCalendar file (RFC 5545), an event each. Times are UTC, so that no
/// clock change can move them; the plan's zone is named for those who show them. An event keeps its
/// UID from export to export: calendars change it in place. Breaks and channels stand in the
/// description, in local time.
std::string rosterCalendar(const model::Agent &agent, const std::vector<model::Shift> &shifts,
                           const model::Plan &plan, int scenarioId, model::Instant now,
                           const CalendarWords &words);

} // namespace data
