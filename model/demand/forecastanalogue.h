// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demand/contacthistory.h"
#include "model/time/calendar.h"

#include <optional>

namespace model {

/// A channel with little or no past is forecast like another one, scaled to its volume.
struct ForecastAnalogue {
    int channel = 0;                      ///< id of the channel it is like
    std::optional<double> contactsPerDay; ///< on a mean open day; empty: from what came so far

    bool operator==(const ForecastAnalogue &) const = default;
};

/// What drives a channel that has no past: how many customers there are, and how often each of them
/// turns to it.
struct ContactDrivers {
    double customers = 0;
    double contactsPerMonth = 0; ///< of one customer
};

/// Contacts on a mean open day, with as many open days as a channel with this history has: days on
/// which something came, of its last 26 weeks. Every day of the week where it has no past.
double contactsPerOpenDay(const ContactDrivers &drivers, const ContactHistory &like,
                          const Calendar &calendar);

} // namespace model
