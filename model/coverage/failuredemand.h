// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/time/instant.h"

namespace model {

/// Contacts that come only because an earlier one failed (Seddon 2003). They are load beside the
/// ledger of customers' wishes. The shares are nothing until the planner has counted them.
struct FailureDemand {
    static constexpr double mostUnsolved = 0.9; ///< with all of them the load would never end

    double unsolved = 0; ///< share of answers that solve nothing: the customer comes again …
    Minutes unsolvedDelay{24 * 60}; ///< … after an exponential delay with this mean; live: of open
                                    ///< time
    double late = 0; ///< deferred: share of those who still wait at the end of their tolerance that
                     ///< ask once more: in the first live channel if it is open, else in the same
    Minutes tolerance{24 * 60}; ///< on the wall clock

    bool isAny() const { return unsolved > 0 || late > 0; }
    bool isValid() const {
        return unsolved >= 0 && unsolved <= mostUnsolved && late >= 0 && late <= 1 &&
               unsolvedDelay.count() > 0 && tolerance.count() > 0;
    }
    bool operator==(const FailureDemand &) const = default;
};

} // namespace model
