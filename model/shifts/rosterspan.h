// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/shifts/rostercheck.h"

namespace model {

/// The whole weeks from the first to the last day that shifts begin on; the week of `monday` where
/// there are no shifts.
RosterSpan spanOf(std::span<const Shift> shifts, const Calendar &calendar, Date monday);

} // namespace model
