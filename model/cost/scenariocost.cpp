// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cost/scenariocost.h"

#include <algorithm>

namespace model {
namespace {

struct Surcharged {
    bool night;
    bool sunday;
    bool holiday;
    bool operator==(const Surcharged &) const = default;
};

Surcharged surchargedAt(LocalTime local, const PayRates &rates, const WorkPlace &place) {
    const Date date = dateOf(local);
    const Minutes minute = minuteOfDay(local);
    const bool night = rates.nightFrom <= rates.nightTo
                           ? rates.nightFrom <= minute && minute < rates.nightTo
                           : minute >= rates.nightFrom || minute < rates.nightTo;
    // One of the two, whichever is worth more (EStG §3b: Sunday and holiday do not add).
    const bool sunday = weekdayIndex(date) == 6;
    const bool holiday = place.isHoliday(date);
    const bool paidAsHoliday = holiday && (!sunday || rates.holiday >= rates.sunday);
    return {night, sunday && !paidAsHoliday, paidAsHoliday};
}

} // namespace

SurchargeShares surchargeShares(const TimeRange &range, const PayRates &rates,
                                const WorkPlace &place) {
    const auto shares = [](const Surcharged &one) {
        return SurchargeShares{one.night ? 1.0 : 0.0, one.sunday ? 1.0 : 0.0,
                               one.holiday ? 1.0 : 0.0};
    };
    if (range.length().count() <= 0)
        return {};
    const ZoneRules &zone = place.calendar.zone;
    SurchargeShares sum;
    const auto add = [&](LocalTime local, Seconds length) {
        const double part =
            static_cast<double>(length.count()) / static_cast<double>(range.length().count());
        const SurchargeShares one = shares(surchargedAt(local, rates, place));
        sum.night += part * one.night;
        sum.sunday += part * one.sunday;
        sum.holiday += part * one.holiday;
    };
    const LocalTime begin = zone.toLocal(range.begin);
    const LocalTime end = begin + range.length();
    if (zone.toLocal(range.end - Seconds(1)) != end - Seconds(1)) {
        // Across a change of the clock minute by minute: hours are skipped or come twice.
        for (Instant minute = range.begin; minute < range.end; minute += Minutes(1))
            add(zone.toLocal(minute), std::min<Seconds>(Minutes(1), range.end - minute));
        return sum;
    }
    for (LocalTime at = begin; at < end;) {
        const LocalTime midnight(dateOf(at));
        LocalTime next = std::min<LocalTime>(end, midnight + std::chrono::days(1));
        for (const Minutes border : {rates.nightFrom, rates.nightTo})
            if (midnight + border > at)
                next = std::min<LocalTime>(next, midnight + border);
        add(at, next - at);
        at = next;
    }
    return sum;
}

double overtimePay(Instant closing, const PayRates &rates, const Calendar &calendar) {
    const SurchargeShares hour = surchargeShares({closing, closing + Seconds(1)}, rates, calendar);
    return 1.0 + rates.overtime + hour.night * rates.night + hour.sunday * rates.sunday +
           hour.holiday * rates.holiday;
}

double partnerCharge(const Partner &partner, double contacts, double minutes) {
    if (!partner.isActive())
        return 0.0;
    return std::max(partner.atLeast.major(),
                    (partner.per == Partner::Per::Contact ? contacts : minutes) *
                        partner.price.major());
}

double costOf(double basePaidHours, const PayRates &rates) {
    return basePaidHours * rates.hourlyWage.major() * (1.0 + rates.onCosts);
}

} // namespace model
