// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/realshifts.h"

#include "model/comparison/requiredpositions.h"
#include "model/cost/shiftcost.h"
#include "model/shifts/cover.h"
#include "model/shifts/rostercheck.h"
#include "model/shifts/shiftchange.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>

namespace model {
namespace {

constexpr double weeksOfYear = 365.25 / 7.0;
constexpr double sundaysOfYear = 52;
constexpr int usualDaysPerWeek = 5;

/// What lies in the week; empty where nothing does.
std::optional<Shift> within(const Shift &shift, const TimeRange &week) {
    const TimeRange common{std::max(shift.presence.begin, week.begin),
                           std::min(shift.presence.end, week.end)};
    if (common.begin >= common.end)
        return std::nullopt;
    return common == shift.presence ? shift : resized(shift, common);
}

struct MeanContract {
    double hours;
    double days;
};

MeanContract meanContract(const RosterTerms &terms) {
    MeanContract sum{0, 0};
    int people = 0;
    for (const Agent &agent : terms.agents)
        if (agent.weeklyHours > 0 && agent.daysPerWeek > 0) {
            sum.hours += agent.weeklyHours;
            sum.days += agent.daysPerWeek;
            ++people;
        }
    if (people == 0)
        return {terms.rates.contractHours, usualDaysPerWeek};
    return {sum.hours / people, sum.days / people};
}

/// Of all shifts that begin in the week, also those nobody works yet.
RotationBounds boundsOf(const std::vector<Shift> &shifts, double paidHours,
                        const MeanContract &contract, const RosterTerms &terms,
                        const RosterCheck &check) {
    double nights = 0;
    double sundays = 0;
    std::map<Date, double> onDate;
    for (const Shift &shift : shifts) {
        const ShiftFacts facts = check.factsOf(shift);
        ++onDate[facts.day];
        nights += check.isNightWork(facts.night) ? 1 : 0;
        for (std::size_t day = 0; day < facts.minutesOn.size(); ++day)
            if (facts.minutesOn[day] > 0 &&
                weekdayIndex(facts.day + std::chrono::days(static_cast<int>(day))) == 6)
                ++sundays;
    }
    RotationBounds bounds;
    bounds.hours = contract.hours > 0 ? paidHours / contract.hours : 0;
    bounds.crew = static_cast<double>(shifts.size()) / contract.days;
    for (const auto &[date, people] : onDate)
        bounds.crew = std::max(bounds.crew, people);
    for (const WorkingRule *rule : rulesFor(terms.law, RuleCode::FreeSundays, Protection::None))
        if (rule->limit < sundaysOfYear)
            bounds.sundays =
                std::max(bounds.sundays, sundays * weeksOfYear / (sundaysOfYear - rule->limit));
    bounds.nights = nights * 4.0 / nightsInFourWeeks;
    return bounds;
}

} // namespace

double RotationBounds::heads() const {
    constexpr double rounding = 1e-9;
    return std::ceil(std::max({hours, crew, sundays, nights}) - rounding);
}

RealShifts realShifts(const ScenarioOutcome &estimate, std::span<const Shift> shifts,
                      const RosterTerms &terms) {
    const TimeRange week{estimate.week.begin(), estimate.week.end()};
    const double interval = estimate.week.intervalHours();
    const PayRates &rates = terms.rates;
    RealShifts real;
    Cover cover(estimate.week, requiredPositions(estimate));
    PaidTime atWork;
    double openPaid = 0;
    double standbyHours = 0;
    double standbyBaseHours = 0; ///< where the estimate knows no price
    std::vector<Shift> ofWeek;
    std::set<int> people;
    for (const Shift &shift : shifts) {
        if (week.contains(shift.presence.begin)) {
            ++real.shifts;
            real.openShifts += shift.agent == 0 ? 1 : 0;
            if (shift.agent != 0)
                people.insert(shift.agent);
            if (!shift.standby)
                ofWeek.push_back(shift);
        }
        const auto inside = within(shift, week);
        if (!inside)
            continue;
        const PaidTime paid =
            paidTimeOf(*inside, rates, {terms.calendar, regionOf(terms.agents, shift.agent)});
        if (shift.agent == 0) {
            openPaid += shift.standby ? 0 : paid.hours;
        } else if (shift.standby) {
            standbyHours += static_cast<double>(inside->presence.length().count()) / 3600.0;
            standbyBaseHours += paid.hours + paid.surcharges(rates);
        } else {
            cover.add(*inside);
            atWork.hours += paid.hours;
            atWork.night += paid.night;
            atWork.sunday += paid.sunday;
            atWork.holiday += paid.holiday;
        }
    }
    real.people = static_cast<int>(people.size());
    const CoverFigures figures = cover.figures();
    real.requiredHours = figures.required;
    real.dutyHours = figures.scheduled;
    real.missingHours = figures.missing;
    real.surplusHours = figures.surplus;
    real.awayHours = std::max(0.0, atWork.hours - figures.scheduled);
    const double onDutyPaid = terms.shrinkage.scheduled(real.dutyHours);
    real.paidHours = std::max(atWork.hours, onDutyPaid);
    real.fte = rates.contractHours > 0 ? real.paidHours / rates.contractHours : 0;
    const double perHourAtWork = atWork.hours > 0 ? real.paidHours / atWork.hours : 0;

    // Money.
    double standbyEstimated = 0;
    double contactHours = 0; ///< of the estimate's duty, without fixed work
    for (const ChannelOutcome &channel : estimate.channels) {
        contactHours += channel.dutyHours;
        for (const StaffingInterval &at : channel.staffing)
            standbyEstimated += at.standby * interval;
    }
    const double standby = standbyEstimated > 0
                               ? estimate.cost.standby.major() * standbyHours / standbyEstimated
                               : costOf(standbyBaseHours, rates);
    const auto surcharge = [&](double hours, double share) {
        return Money::fromMajor(costOf(hours * perHourAtWork * share, rates));
    };
    real.cost.base = Money::fromMajor(costOf(real.paidHours, rates));
    real.cost.night = surcharge(atWork.night, rates.night);
    real.cost.sunday = surcharge(atWork.sunday, rates.sunday);
    real.cost.holiday = surcharge(atWork.holiday, rates.holiday);
    real.cost.standby = Money::fromMajor(standby);
    real.cost.overtime = estimate.cost.overtime; // after the door closes, whatever the shifts
    real.cost.partner = estimate.cost.partner;
    real.cost.lostContacts = estimate.cost.lostContacts;

    // Heads.
    const Date first = dateOf(terms.calendar.toLocal(week.begin));
    const RosterCheck check(terms.law, terms.calendar, {first, first + std::chrono::days(6)});
    const double everyShift = real.paidHours + openPaid * (perHourAtWork > 0 ? perHourAtWork : 1.0);
    real.bounds = boundsOf(ofWeek, everyShift, meanContract(terms), terms, check);

    // Why.
    double idle = 0;
    for (std::size_t cell = 0; cell < cover.grid().count(); ++cell)
        if (cover.required(cell) <= 0)
            idle += cover.surplus(cell) * cover.grid().intervalHours();
    const auto hoursOf = [&](ShiftEffect effect, double dutyHours) {
        const double hours = terms.shrinkage.scheduled(dutyHours);
        real.differences.push_back({effect, hours, costOf(hours, rates)});
    };
    hoursOf(ShiftEffect::Short, -real.missingHours);
    hoursOf(ShiftEffect::Surplus, real.surplusHours - idle);
    hoursOf(ShiftEffect::Idle, idle);
    hoursOf(ShiftEffect::PartOpen, real.requiredHours - contactHours);
    const double beyond = real.paidHours - onDutyPaid;
    real.differences.push_back({ShiftEffect::AwayBeyond, beyond, costOf(beyond, rates)});
    hoursOf(ShiftEffect::FixedWork, contactHours - estimate.dutyHours);
    const auto money = [&](ShiftEffect effect, Money after, Money before) {
        real.differences.push_back({effect, 0, (after - before).major()});
    };
    money(ShiftEffect::Night, real.cost.night, estimate.cost.night);
    money(ShiftEffect::Sunday, real.cost.sunday, estimate.cost.sunday);
    money(ShiftEffect::Holiday, real.cost.holiday, estimate.cost.holiday);
    money(ShiftEffect::Standby, real.cost.standby, estimate.cost.standby);
    return real;
}

} // namespace model
