// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/shifts/rostercheck.h"

#include <algorithm>
#include <span>

namespace model {

/// Minutes without work around a shift; negative where no work is known on that side.
struct Rest {
    double before = -1; ///< from the end of the work before it
    double after = -1;  ///< to the begin of the work after it

    /// The lesser of the two; negative where neither is known.
    double shortest() const {
        return before < 0 ? after : after < 0 ? before : std::min(before, after);
    }
    bool operator==(const Rest &) const = default;
};

/// Around the shift in its person's row, which ascends by begin and may hold the shift itself.
Rest restAround(const ShiftFacts &shift, std::span<const ShiftFacts> row);

} // namespace model
