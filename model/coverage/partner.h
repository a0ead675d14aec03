// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/coverage/openinghours.h"
#include "model/values/money.h"

namespace model {

/// An external call centre that serves a channel at hours of its own; where the team is open, too,
/// the team serves. It has people enough: what is known of it is its contract. Waits are taken as
/// exponential, such that the promised share is answered in the promised time, given the patience
/// of the channel's callers.
struct Partner {
    enum class Per { Contact, Minute };

    OpeningHours hours = OpeningHours::never();
    Per per = Per::Contact;
    Money price = Money(450); ///< per answered contact, or per minute of handling; a placeholder
                              ///< until the offer is known
    Money atLeast{};          ///< a week, however few there are
    double answered = 0.8;    ///< promised share of all contacts, above 0 and below 1 …
    Seconds within{20};       ///< … answered in this time
    double handsBack = 0;     ///< share of its answers that it cannot finish: the team goes on with
                              ///< them when it is there

    bool isActive() const { return !hours.isNever(); }
    bool isValid() const {
        return answered > 0 && answered < 1 && within.count() > 0 && price >= Money() &&
               atLeast >= Money() && handsBack >= 0 && handsBack <= 1;
    }
    bool operator==(const Partner &) const = default;
};

/// What contacts meet at a partner: answers come at the rate 1/meanWait, callers hang up at the
/// rate 1/patience, whichever is first.
struct PartnerService {
    double meanWait = 0; ///< seconds, before anybody hangs up
    double patience = 0; ///< mean, seconds; infinite: nobody hangs up

    double abandoned() const { return meanWait / (meanWait + patience); }
    /// Mean wait of those who are answered, and of those who hang up: the same law.
    double averageWait() const { return 1.0 / (1.0 / meanWait + 1.0 / patience); }
    double answeredWithin(double seconds) const;
};

/// The waits with which the promised share is answered in the promised time. Throws
/// std::invalid_argument where the contract is not valid.
PartnerService serviceOf(const Partner &partner, double patience);

} // namespace model
