// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace model {

/// One customer's wish on its way; times in seconds since the simulation began.
struct Contact {
    enum class Path : std::uint8_t { FirstTry, Retry, Switch };

    double wished = 0;   ///< first wanted to call or write
    double arrived = 0;  ///< this attempt
    double handling = 0; ///< multiple of the channel's mean, like the next one
    double patience = 0;
    double decision = 0;        ///< in (0, 1): what it does at a closed door
    std::uint32_t reminder = 0; ///< number of the wait for an answer, where it may end in another
                                ///< contact; 0: none
    std::uint16_t hour = 0;     ///< of the week of the wish
    std::uint8_t channel = 0;   ///< first wanted
    Path path = Path::FirstTry;
    bool counted = false;    ///< belongs to the weeks that are counted
    bool handedOn = false;   ///< its fate is known; what follows is load
    bool decided = false;    ///< decision is used up
    bool sentAway = false;   ///< waited at closing time
    bool handedBack = false; ///< a partner could not finish it
    bool isReminder = false; ///< not a contact yet: the end of a tolerance
};

} // namespace model
