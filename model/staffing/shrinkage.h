// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace model {

/// Paid time that is not available for contacts, as shares of the same paid time (0 … <1 together).
struct Shrinkage {
    double planned = 0.20;   ///< holidays, training, meetings, breaks
    double unplanned = 0.10; ///< sickness

    double total() const { return planned + unplanned; }
    /// People on the payroll for so many on duty.
    double scheduled(double present) const { return present / (1.0 - total()); }
    bool isValid() const { return planned >= 0 && unplanned >= 0 && total() < 1; }
    bool operator==(const Shrinkage &) const = default;
};

} // namespace model
