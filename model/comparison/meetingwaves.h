// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/meetingslots.h"

#include <span>
#include <vector>

namespace model {

/// One of the times at which the same meeting is held, and who comes to it.
struct MeetingWave {
    TimeRange time;
    std::vector<int> people; ///< agent ids
    double late = 0;         ///< as of a MeetingSlot
    double missingHours = 0;
};

/// A meeting that is held several times, because not all can leave the lines at once or are there
/// at the same time.
struct MeetingWaves {
    std::vector<MeetingWave> waves; ///< ascending; they do not overlap
    std::vector<int> absent;        ///< people who can come to none of them
    // Of all waves together:
    double late = 0;
    double missingHours = 0;
};

/// Times for the meeting with at most so many people at once: as many people as can come, in few
/// waves, at which few contacts are late. Who comes when is a min-cost flow from people to waves;
/// the times are chosen one after the other, then each anew as long as that saves something.
MeetingWaves meetingWaves(const Meeting &meeting, int mostAtOnce, std::span<const Shift> shifts,
                          Cover cover, const CoverService &service);

/// The shifts with everybody's wave in them.
std::vector<Shift> withMeeting(std::span<const Shift> shifts, const MeetingWaves &waves);

} // namespace model
