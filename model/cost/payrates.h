// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/time/instant.h"
#include "model/values/money.h"

#include <map>

namespace model {

/// What a paid hour costs. Surcharges are shares of the base wage: the night's and, beside it, the
/// higher one of Sunday and holiday. Defaults: night from 23 to 6 (ArbZG §2), 25 % (ArbZG §6(5),
/// usual in court), Sunday 50 % and public holiday 125 % (limits of EStG §3b).
struct PayRates {
    Money hourlyWage = Money(2200); ///< base, per paid hour
    double onCosts = 0.25;          ///< employer's share on top of base and surcharges
    double night = 0.25;
    double sunday = 0.50;
    double holiday = 1.25;
    Minutes nightFrom{23 * 60};
    Minutes nightTo{6 * 60};
    double contractHours = 38.5;          ///< per week, full time
    Money lostContact = Money(0);         ///< value of a contact that is lost …
    std::map<int, Money> lostContactOf{}; ///< … by channel id, where it differs
    double overtime = 0.25; ///< share of pay after closing time, beside the surcharges of the hour;
                            ///< usual in collective agreements, no law asks for it

    /// Value of a contact that is lost, by the channel the customer first wanted.
    Money lostContactIn(int channelId) const {
        const auto own = lostContactOf.find(channelId);
        return own != lostContactOf.end() ? own->second : lostContact;
    }
    bool operator==(const PayRates &) const = default;
};

} // namespace model
