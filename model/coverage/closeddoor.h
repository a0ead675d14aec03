// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/time/instant.h"

namespace model {

/// What customers of a live channel do who find it closed. retries + switches + selfSolved ≤ 1; the
/// rest is lost.
struct ClosedDoorBehaviour {
    double retries = 0.50; ///< share that calls again after the next opening
    Minutes retryDelay{
        90}; ///< mean of the exponential delay after opening, truncated to that opening
    double switches = 0.15; ///< share that writes at once to another channel …
    int switchesTo = 0; ///< … with this id (deferred); 0: the first deferred channel of the plan
    double selfSolved = 0; ///< share that finds the answer alone

    double lost() const { return 1.0 - retries - switches - selfSolved; }
    bool isValid() const {
        return retries >= 0 && switches >= 0 && selfSolved >= 0 &&
               retries + switches + selfSolved <= 1.0 + 1e-12 && retryDelay.count() > 0;
    }
    bool operator==(const ClosedDoorBehaviour &) const = default;
};

} // namespace model
