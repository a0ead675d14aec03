// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <vector>

namespace model {

/// What happens to those who wait when the last agent leaves.
enum class AtClose {
    Clear, ///< they are dropped
    Carry  ///< they stay in the queue, and calls of closed hours join it
};

/// One live channel from an empty beginning, first come, first served. Rates are constant within an
/// interval. Staffing falls at borders: idle agents leave first, busy leavers finish the call in
/// hand and take no other (exhaustive discipline, Ingolfsson 2005). After the last interval its
/// staffing stays on; without any, who waits is dropped.
struct LiveDay {
    double intervalSeconds = 900;
    double handleSeconds = 240;                                       ///< mean, exponential
    double patienceSeconds = std::numeric_limits<double>::infinity(); ///< mean, exponential; > 0
    AtClose atClose = AtClose::Clear;
    std::vector<double> calls;  ///< expected per interval, Poisson
    std::vector<double> agents; ///< per interval

    bool operator==(const LiveDay &) const = default;
};

/// Shares are of the calls that arrive in the interval, whenever their fate is decided; the other
/// figures belong to the interval's time on the clock.
struct IntervalPerformance {
    double offered = 0;            ///< calls
    double waitingProbability = 0; ///< found no idle agent
    double answeredInTime = 0;     ///< answered within the threshold
    double abandoned = 0;
    double cleared = 0;
    double averageWait = 0; ///< seconds, of the answered; NaN when nobody is
    double queueMean = 0;
    double busyMean = 0;   ///< agents on duty; leavers do not count
    double abandons = 0;   ///< expected number
    double queueAtEnd = 0; ///< before the border's change
};

} // namespace model
