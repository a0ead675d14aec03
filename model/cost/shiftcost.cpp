// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cost/shiftcost.h"

#include <chrono>

namespace model {
namespace {

using Hours = std::chrono::duration<double, std::ratio<3600>>;

} // namespace

PaidTime paidTimeOf(const Shift &shift, const PayRates &rates, const WorkPlace &place,
                    double standbyShare) {
    PaidTime paid;
    const auto add = [&](Instant begin, Instant end) {
        if (begin < end)
            paid.add(Hours(end - begin).count(), surchargeShares({begin, end}, rates, place));
    };
    if (shift.standby) {
        Hours waiting = shift.presence.length();
        for (const ShiftActivity &activity : shift.activities) {
            add(activity.time.begin, activity.time.end);
            waiting -= activity.time.length();
        }
        paid.hours += waiting.count() * standbyShare;
        return paid;
    }
    Instant at = shift.presence.begin;
    for (const ShiftBreak &pause : shift.breaks)
        if (!pause.paid) {
            add(at, pause.time.begin);
            at = pause.time.end;
        }
    add(at, shift.presence.end);
    return paid;
}

double costOf(const Shift &shift, const PayRates &rates, const WorkPlace &place,
              double standbyShare) {
    const PaidTime paid = paidTimeOf(shift, rates, place, standbyShare);
    return costOf(paid.hours + paid.surcharges(rates), rates);
}

} // namespace model
