// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/shifts/shift.h"

#include <optional>

namespace model {

/// What a planner does to a shift by hand. Breaks and activities stay inside the presence, in
/// order, without overlaps.

/// The same shift so much later (earlier when negative), with everything in it.
Shift moved(const Shift &shift, Seconds by);

/// The same shift from `presence.begin` to `presence.end`: breaks that no longer lie inside are
/// dropped, those that reach over an end are cut there, and the outermost activities grow with the
/// shift. An empty range is not allowed (std::invalid_argument).
Shift resized(const Shift &shift, const TimeRange &presence);

/// With an unpaid break; breaks that it touches become part of it. Empty where the break does not
/// lie inside the presence.
std::optional<Shift> withBreak(const Shift &shift, const TimeRange &time);

/// Presence less unpaid breaks (ArbZG §2(1)).
Seconds workingTime(const Shift &shift);

} // namespace model
