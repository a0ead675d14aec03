// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/meetingslots.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace model {
namespace {

bool isAskedFor(const Meeting &meeting, const Shift &shift) {
    return shift.agent != 0 &&
           std::ranges::find(meeting.people, shift.agent) != meeting.people.end();
}

} // namespace

bool isFree(const Shift &shift, const TimeRange &time) {
    if (shift.standby || time.begin < shift.presence.begin || shift.presence.end < time.end)
        return false;
    return std::ranges::none_of(shift.breaks,
                                [&](const ShiftBreak &one) { return one.time.overlaps(time); }) &&
           std::ranges::none_of(shift.activities, [&](const ShiftActivity &one) {
               return one.channel == 0 && one.time.overlaps(time);
           });
}

Shift withMeeting(const Shift &shift, const TimeRange &time) {
    Shift changed = shift;
    changed.activities.clear();
    bool placed = false;
    const auto place = [&] {
        if (!placed)
            changed.activities.push_back({time, 0});
        placed = true;
    };
    for (const ShiftActivity &one : shift.activities) {
        if (one.time.begin < time.begin)
            changed.activities.push_back(
                {{one.time.begin, std::min(one.time.end, time.begin)}, one.channel});
        if (one.time.end > time.begin)
            place();
        if (one.time.end > time.end)
            changed.activities.push_back(
                {{std::max(one.time.begin, time.end), one.time.end}, one.channel});
    }
    place();
    return changed;
}

std::vector<Shift> withMeeting(std::span<const Shift> shifts, const Meeting &meeting,
                               const TimeRange &time) {
    std::vector<Shift> changed(shifts.begin(), shifts.end());
    for (Shift &shift : changed)
        if (isAskedFor(meeting, shift) && isFree(shift, time))
            shift = withMeeting(shift, time);
    return changed;
}

std::vector<MeetingSlot> meetingSlots(const Meeting &meeting, std::span<const Shift> shifts,
                                      Cover cover, const CoverService &service) {
    std::vector<const Shift *> asked;
    for (const Shift &shift : shifts)
        if (isAskedFor(meeting, shift) && shift.presence.overlaps(meeting.within))
            asked.push_back(&shift);
    std::vector<MeetingSlot> slots;
    std::size_t most = 1; ///< people who can come
    for (Instant begin = meeting.within.begin; begin + meeting.length <= meeting.within.end;
         begin += meeting.step) {
        MeetingSlot slot{{begin, begin + meeting.length}, meeting.people, 0, 0};
        std::vector<const Shift *> there;
        for (const Shift *shift : asked)
            if (isFree(*shift, slot.time) && std::erase(slot.absent, shift->agent) > 0)
                there.push_back(shift);
        if (there.size() < most)
            continue;
        if (there.size() > most)
            slots.clear();
        most = there.size();
        const auto figures = [&] {
            return std::pair(service.late(cover, slot.time), cover.figures().missing);
        };
        const auto before = figures();
        for (const Shift *shift : there)
            cover.replace(*shift, withMeeting(*shift, slot.time));
        const auto after = figures();
        for (const Shift *shift : there)
            cover.replace(withMeeting(*shift, slot.time), *shift);
        slot.late = std::max(0.0, after.first - before.first);
        slot.missingHours = std::max(0.0, after.second - before.second);
        slots.push_back(std::move(slot));
    }
    std::ranges::stable_sort(slots, {}, [](const MeetingSlot &slot) {
        return std::tuple(slot.late, slot.missingHours, slot.time.begin);
    });
    return slots;
}

} // namespace model
