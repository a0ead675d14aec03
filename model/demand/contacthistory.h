// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/time/timegrid.h"
#include "model/values/units.h"

#include <string>
#include <vector>

namespace model {

/// "Closed" and "missing" are not "zero contacts".
enum class IntervalStatus : unsigned char { Missing, Open, Closed };

/// What the systems reported of one interval. A figure that was not reported is negative (unknown),
/// never zero.
struct IntervalReport {
    static constexpr double unknown = -1.0;

    double offered = 0;             ///< contacts
    double answered = unknown;      ///< contacts
    double abandoned = unknown;     ///< contacts
    double handleSeconds = unknown; ///< total handling time of the answered contacts
    IntervalStatus status = IntervalStatus::Missing;

    bool operator==(const IntervalReport &) const = default;
};

/// Where rows of a history came from.
struct HistorySource {
    std::string fileName; ///< without folder
    std::size_t rows = 0;
    Instant until{}; ///< end of the last interval
    bool operator==(const HistorySource &) const = default;
};

/// One channel's past on an even grid.
struct ContactHistory {
    TimeGrid grid;
    std::vector<IntervalReport> intervals; ///< one per interval of the grid
    std::vector<HistorySource> sources;

    bool isEmpty() const { return intervals.empty(); }
    bool operator==(const ContactHistory &) const = default;
};

/// Which report counts where two histories speak of the same interval.
enum class Overlap { KeepOld, Replace, Add };

/// Both histories on the grid that spans them; intervals that neither knows are missing.
/// The intervals must have the same length and begin together (std::invalid_argument otherwise).
/// Add: a figure that one of two open intervals does not know is unknown in the sum.
ContactHistory merged(const ContactHistory &old, const ContactHistory &added, Overlap overlap);

/// Mean handling time in seconds over the last `days` days that have one; negative when never
/// recorded.
double meanHandleSeconds(const ContactHistory &history, int days);

} // namespace model
