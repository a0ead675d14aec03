// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/time/instant.h"

#include <string>

namespace model {

/// "2026-11-30".
std::string isoDate(Date date);
/// "08:30", or "08:30:05" where there are seconds; of a time below 100 hours.
std::string isoClock(Seconds afterMidnight);
/// "08:30:00".
std::string isoSeconds(Seconds afterMidnight);
/// "2026-11-30T08:30", with seconds where there are some; `between` is the T.
std::string isoTime(LocalTime time, char between = 'T');
/// "+02:00", of an offset from UTC below 100 hours.
std::string isoOffset(Seconds offset);

} // namespace model
