// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/shifts/shiftchange.h"

#include <algorithm>
#include <stdexcept>

namespace model {

namespace {

/// Cut to the presence; parts that lie outside go.
template <class Part>
void keepInside(std::vector<Part> &parts, const TimeRange &presence) {
    for (Part &part : parts)
        part.time = {std::max(part.time.begin, presence.begin),
                     std::min(part.time.end, presence.end)};
    std::erase_if(parts, [](const Part &part) { return part.time.length().count() <= 0; });
}

} // namespace

Shift moved(const Shift &shift, Seconds by) {
    Shift changed = shift;
    const auto move = [by](TimeRange &range) {
        range.begin += by;
        range.end += by;
    };
    move(changed.presence);
    for (ShiftBreak &one : changed.breaks)
        move(one.time);
    for (ShiftActivity &one : changed.activities)
        move(one.time);
    return changed;
}

Shift resized(const Shift &shift, const TimeRange &presence) {
    if (presence.length().count() <= 0)
        throw std::invalid_argument("a shift ends after it begins");
    Shift changed = shift;
    changed.presence = presence;
    if (!changed.activities.empty()) {
        if (changed.activities.front().time.begin == shift.presence.begin)
            changed.activities.front().time.begin =
                std::min(presence.begin, changed.activities.front().time.end);
        if (changed.activities.back().time.end == shift.presence.end)
            changed.activities.back().time.end =
                std::max(presence.end, changed.activities.back().time.begin);
    }
    keepInside(changed.activities, presence);
    keepInside(changed.breaks, presence);
    // A break at the very edge is no break: the person could as well come later or go earlier.
    std::erase_if(changed.breaks, [&presence](const ShiftBreak &one) {
        return one.time.begin == presence.begin || one.time.end == presence.end;
    });
    return changed;
}

std::optional<Shift> withBreak(const Shift &shift, const TimeRange &time) {
    if (time.length().count() <= 0 || time.begin < shift.presence.begin ||
        time.end > shift.presence.end)
        return std::nullopt;
    Shift changed = shift;
    TimeRange whole = time;
    for (const ShiftBreak &one : shift.breaks)
        if (one.time.begin <= whole.end && whole.begin <= one.time.end)
            whole = {std::min(whole.begin, one.time.begin), std::max(whole.end, one.time.end)};
    std::erase_if(changed.breaks,
                  [&whole](const ShiftBreak &one) { return one.time.overlaps(whole); });
    const auto place =
        std::find_if(changed.breaks.begin(), changed.breaks.end(),
                     [&whole](const ShiftBreak &one) { return one.time.begin > whole.begin; });
    changed.breaks.insert(place, {whole, false});
    return changed;
}

Seconds workingTime(const Shift &shift) {
    Seconds worked = shift.presence.length();
    for (const ShiftBreak &one : shift.breaks)
        if (!one.paid)
            worked -= one.time.length();
    return worked;
}

} // namespace model
