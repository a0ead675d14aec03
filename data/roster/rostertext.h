// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/roster/rostertask.h"

#include <string>
#include <string_view>
#include <vector>

namespace data {

/// A place in a text that does not say what it should.
struct TextFault {
    std::size_t line = 0;   ///< from 1
    std::size_t column = 0; ///< from 1; 0: the line as a whole
    std::string found;      ///< shortened
    std::string expected;

    bool operator==(const TextFault &) const = default;
};

struct RosterTextResult {
    model::RosterTask task; ///< complete only without faults
    std::vector<TextFault> faults;
};

/// Reads the text form of the 24 benchmark instances (Curtois & Qu 2014): sections HORIZON, SHIFTS,
/// STAFF, DAYS_OFF, SHIFT_ON_REQUESTS, SHIFT_OFF_REQUESTS and COVER; day 0 is a Monday.
RosterTextResult readRosterText(std::string_view text);

/// One line per person in the order of the task, one shift id per day, - for a day off.
std::string rosterText(const model::RosterTask &task, const model::RosterTable &table);

} // namespace data
