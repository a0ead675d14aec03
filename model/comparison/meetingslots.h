// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/coverservice.h"
#include "model/shifts/shift.h"

#include <span>
#include <vector>

namespace model {

/// People who should come together for a while: a team meeting, training, a talk with one person.
struct Meeting {
    std::vector<int> people; ///< agent ids
    Minutes length{30};
    TimeRange within; ///< begins and ends in it
    Minutes step{15}; ///< between the begins that are looked at
};

/// A time for it, and what it costs.
struct MeetingSlot {
    TimeRange time;
    std::vector<int> absent; ///< people who are not at work, on a break or in a meeting then
    double late = 0;         ///< live contacts more that are not answered in time
    double missingHours = 0; ///< required hours more that nobody covers, all channels
};

/// Times for the meeting at which most of the people can come, cheapest first: fewest contacts
/// late, then fewest hours missing, then earliest. `cover` holds the shifts. Empty where nobody is
/// ever there.
std::vector<MeetingSlot> meetingSlots(const Meeting &meeting, std::span<const Shift> shifts,
                                      Cover cover, const CoverService &service);

/// At work for all of the time, without a break or another meeting in it.
bool isFree(const Shift &shift, const TimeRange &time);

/// The shift with a stretch away from customers; activities are cut around it. It must lie inside
/// the presence.
Shift withMeeting(const Shift &shift, const TimeRange &time);

/// The shifts of the people who can come, with the meeting in them; the others as they are.
std::vector<Shift> withMeeting(std::span<const Shift> shifts, const Meeting &meeting,
                               const TimeRange &time);

} // namespace model
