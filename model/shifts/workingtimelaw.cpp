// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/shifts/workingtimelaw.h"

#include <algorithm>
#include <utility>

namespace model {
namespace {

using enum RuleCode;
using enum Strength;

constexpr double hours = 60.0; ///< in minutes
constexpr double days = 24 * hours;

/// What hangs on the contract and on plain sense, whatever the law.
void addContract(std::vector<WorkingRule> &rules) {
    const Protection all = Protection::None;
    rules.insert(rules.end(), {
                                  {Overlap, Hard, 0, 0, 0, all, ""},
                                  {ContractHours, Soft, 1 * hours, 0, 0, all, ""},
                                  {ContractBalance, Soft, 5 * hours, 0, 0, all, ""},
                                  {ContractDays, Hard, 0, 0, 0, all, ""},
                                  {Availability, Hard, 0, 0, 0, all, ""},
                                  {AbsentDay, Hard, 0, 0, 0, all, ""},
                                  {Skill, Hard, 0, 0, 0, all, ""},
                                  {NightEligibility, Hard, 0, 0, 0, all, ""},
                                  {SundayEligibility, Hard, 0, 0, 0, all, ""},
                                  {DayOffWished, Soft, 0, 0, 0, all, ""},
                                  {WeekendsInRow, Soft, 2, 0, 0, all, ""},
                                  {DaysInRow, Soft, 5, 0, 0, all, ""},
                                  {StableStart, Soft, 4 * hours, 0, 0, all, ""},
                              });
}

} // namespace

WorkingTimeLaw germanWorkingTimeLaw() {
    const Protection all = Protection::None;
    const Protection young = Protection::Young;
    const Protection expecting = Protection::Expecting;
    WorkingTimeLaw law;
    law.pack = "DE-ArbZG";
    law.rules = {
        {DailyHours, Hard, 10 * hours, 0, 0, all, "ArbZG §3"},
        {AverageHours, Hard, 48 * hours, 0, 168, all, "ArbZG §3"},
        {Break, Hard, 30, 6 * hours, 0, all, "ArbZG §4"},
        {Break, Hard, 45, 9 * hours, 0, all, "ArbZG §4"},
        {LongestStretch, Hard, 6 * hours, 0, 0, all, "ArbZG §4"},
        {DailyRest, Hard, 11 * hours, 0, 0, all, "ArbZG §5(1)"},
        {NightWorkerAverage, Hard, 48 * hours, 0, 28, all, "ArbZG §6(2)"},
        {SundayWork, Hard, 0, 0, 0, all, "ArbZG §9(1)"},
        {HolidayWork, Hard, 0, 0, 0, all, "ArbZG §9(1)"},
        {FreeSundays, Hard, 15, 0, 0, all, "ArbZG §11(1)"},
        {SundayCompensation, Hard, 35 * hours, 0, 14, all, "ArbZG §11(3)"},
        {HolidayCompensation, Hard, 35 * hours, 0, 56, all, "ArbZG §11(3)"},
        // BAuA, Leitfaden zur Einführung und Gestaltung von Nacht- und Schichtarbeit.
        {NightsInRow, Soft, 3, 0, 0, all, "BAuA"},
        {RestAfterNights, Hard, 1 * days, 0, 0, all, "BAuA"},
        {RestAfterNights, Soft, 2 * days, 0, 0, all, "BAuA"},
        {ForwardRotation, Soft, 0, 0, 0, all, "BAuA"},
        {DaysInRow, Hard, 6, 0, 0, all, "BAuA"},

        {DailyHours, Hard, 8 * hours, 0, 0, young, "JArbSchG §8(1)"},
        {WeeklyHours, Hard, 40 * hours, 0, 0, young, "JArbSchG §8(1)"},
        {Break, Hard, 30, 4.5 * hours, 0, young, "JArbSchG §11(1)"},
        {Break, Hard, 60, 6 * hours, 0, young, "JArbSchG §11(1)"},
        {LongestStretch, Hard, 4.5 * hours, 0, 0, young, "JArbSchG §11(2)"},
        {DailyRest, Hard, 12 * hours, 0, 0, young, "JArbSchG §13"},
        {HoursOfDay, Hard, 20 * hours, 6 * hours, 0, young, "JArbSchG §14(1)"},
        {DaysPerWeek, Hard, 5, 0, 0, young, "JArbSchG §15"},
        {SaturdayWork, Hard, 0, 0, 0, young, "JArbSchG §16"},
        {SundayWork, Hard, 0, 0, 0, young, "JArbSchG §17"},
        {HolidayWork, Hard, 0, 0, 0, young, "JArbSchG §18"},

        {DailyHours, Hard, 8.5 * hours, 0, 0, expecting, "MuSchG §4(1)"},
        {FortnightHours, Hard, 90 * hours, 0, 0, expecting, "MuSchG §4(1)"},
        {DailyRest, Hard, 11 * hours, 0, 0, expecting, "MuSchG §4(2)"},
        {HoursOfDay, Hard, 20 * hours, 6 * hours, 0, expecting, "MuSchG §5(1)"},
        {SundayWork, Hard, 0, 0, 0, expecting, "MuSchG §6(1)"},
        {HolidayWork, Hard, 0, 0, 0, expecting, "MuSchG §6(1)"},
    };
    addContract(law.rules);
    return law;
}

// The directive says nothing of Sundays.
WorkingTimeLaw europeanMinimum() {
    const Protection all = Protection::None;
    WorkingTimeLaw law;
    law.pack = "EU-minimum";
    law.rules = {
        {DailyRest, Hard, 11 * hours, 0, 0, all, "2003/88/EC Art. 3"},
        // How long the break has to be is left to agreements and the states.
        {Break, Hard, 15, 6 * hours, 0, all, "2003/88/EC Art. 4"},
        {WeeklyRest, Hard, 35 * hours, 0, 0, all, "2003/88/EC Art. 5"},
        {AverageHours, Hard, 48 * hours, 0, 119, all, "2003/88/EC Art. 6"},
        {NightWorkerAverage, Hard, 48 * hours, 0, 119, all, "2003/88/EC Art. 8"},
    };
    addContract(law.rules);
    return law;
}

WorkingTimeLaw noWorkingTimeLaw() {
    WorkingTimeLaw law;
    addContract(law.rules);
    return law;
}

std::optional<WorkingTimeLaw> workingTimeLaw(std::string_view pack) {
    if (pack == "DE-ArbZG")
        return germanWorkingTimeLaw();
    if (pack == "EU-minimum")
        return europeanMinimum();
    if (pack == "none")
        return noWorkingTimeLaw();
    return std::nullopt;
}

WorkingTimeLaw usualWorkingTimeLaw(std::string_view region) {
    if (region.empty() || region.starts_with("DE"))
        return germanWorkingTimeLaw();
    return region == "AT" ? europeanMinimum() : noWorkingTimeLaw();
}

std::vector<const WorkingRule *> rulesFor(const WorkingTimeLaw &law, RuleCode code,
                                          Protection group) {
    const auto of = [&](Protection wanted) {
        std::vector<const WorkingRule *> found;
        for (const WorkingRule &rule : law.rules)
            if (rule.code == code && rule.group == wanted && rule.active)
                found.push_back(&rule);
        return found;
    };
    std::vector<const WorkingRule *> rules = of(group);
    if (rules.empty() && group != Protection::None)
        rules = of(Protection::None);
    std::ranges::stable_sort(rules, [](const WorkingRule *a, const WorkingRule *b) {
        return std::pair(a->strength, a->above) > std::pair(b->strength, b->above);
    });
    return rules;
}

} // namespace model
