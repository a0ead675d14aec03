// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/roster/rostertask.h"

#include <string>
#include <string_view>

namespace data {

/// Reads the text form of the 24 benchmark instances (Curtois & Qu 2014): sections HORIZON, SHIFTS,
/// STAFF, DAYS_OFF, SHIFT_ON_REQUESTS, SHIFT_OFF_REQUESTS and COVER; day 0 is a Monday.
model::RosterInstance readRosterText(std::string_view text);

/// One line per person in the order of the task, one shift id per day, - for a day off.
std::string rosterText(const model::RosterTask &task, const model::RosterTable &table);

} // namespace data
