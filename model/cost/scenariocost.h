// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cost/payrates.h"
#include "model/coverage/partner.h"
#include "model/time/holidays.h"
#include "model/time/timegrid.h"
#include "model/time/timerange.h"

#include <vector>

namespace model {

/// Shares of a stretch of time that lie at night, on a Sunday, on a public holiday; local time, by
/// the minute. A holiday on a Sunday counts once, as what is paid better.
struct SurchargeShares {
    double night = 0;
    double sunday = 0;
    double holiday = 0;
};

SurchargeShares surchargeShares(const TimeRange &range, const PayRates &rates,
                                const WorkPlace &place);

/// Paid time, weighted for pay: hours in all, and hours at each kind of surcharge.
struct PaidTime {
    double hours = 0;
    double night = 0;
    double sunday = 0;
    double holiday = 0;

    void add(double paidHours, const SurchargeShares &shares) {
        hours += paidHours;
        night += paidHours * shares.night;
        sunday += paidHours * shares.sunday;
        holiday += paidHours * shares.holiday;
    }
    /// Hours of base pay that the surcharges are worth.
    double surcharges(const PayRates &rates) const {
        return night * rates.night + sunday * rates.sunday + holiday * rates.holiday;
    }
};

/// Hours of base pay for an hour worked after closing time, that begins then.
double overtimePay(Instant closing, const PayRates &rates, const Calendar &calendar);

/// What a partner asks for a week of so many answered contacts and minutes of handling, at least
/// the minimum purchase, in major units; nothing without hours.
double partnerCharge(const Partner &partner, double contacts, double minutes);

/// What so many hours of base pay cost with on-costs, in major units.
double costOf(double basePaidHours, const PayRates &rates);

} // namespace model
