// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/shifts/agent.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace model {

/// What can be asked of the shifts of one person. The unit of the limit stands behind each.
enum class RuleCode {
    // working-time law
    DailyHours,          ///< minutes of work that begin on one date
    WeeklyHours,         ///< minutes of work in one week from Monday
    FortnightHours,      ///< minutes of work in two weeks that follow each other
    AverageHours,        ///< minutes of work a week, on average over the window
    NightWorkerAverage,  ///< the same for those who work nights regularly
    Break,               ///< minutes of break in all, where more than `above` minutes are worked
    LongestStretch,      ///< minutes of work without a break
    DailyRest,           ///< least minutes between the work of two dates
    WeeklyRest,          ///< least minutes of the longest rest in every week from Monday
    SundayWork,          ///< no work on Sundays
    HolidayWork,         ///< no work on public holidays
    FreeSundays,         ///< least Sundays of a year without work
    SundayCompensation,  ///< a free working day within the window, with so many minutes of rest
    HolidayCompensation, ///< the same for a holiday from Monday to Saturday
    SaturdayWork,        ///< no work on Saturdays
    HoursOfDay,          ///< only from minute `above` to minute `limit` of the day
    DaysPerWeek,         ///< dates with work in one week from Monday
    // what is healthy
    NightsInRow,     ///< nights
    RestAfterNights, ///< least minutes after the last night of a block
    ForwardRotation, ///< early, late, night: no step back from one day to the next
    DaysInRow,       ///< dates with work that follow each other
    WeekendsInRow,   ///< weekends with work that follow each other
    StableStart,     ///< minutes between the starts of two days that follow each other
    // the contract
    ContractHours,     ///< minutes above the contract in one week from Monday
    ContractBalance,   ///< minutes between the work of the whole weeks and the contract
    ContractDays,      ///< dates with work in one week above the contract's
    Availability,      ///< outside the hours in which the person can work
    AbsentDay,         ///< during leave, sickness, training
    Skill,             ///< on a channel the person does not know
    NightEligibility,  ///< night work of somebody who works no nights
    SundayEligibility, ///< Sunday work of somebody who works no Sundays
    DayOffWished,      ///< on a day the person would like to have off
    Overlap            ///< in two places at once
};
inline constexpr int ruleCodes = static_cast<int>(RuleCode::Overlap) + 1;

enum class Strength {
    Soft, ///< should hold
    Hard  ///< must hold
};

/// One rule with its limit. A rule for a protected group takes the place of those with the same
/// code for everybody.
struct WorkingRule {
    RuleCode code{};
    Strength strength = Strength::Hard;
    double limit = 0.0;
    double above = 0.0; ///< see the code; otherwise without meaning
    int window = 0;     ///< days; see the code
    Protection group = Protection::None;
    std::string paragraph; ///< where it stands, e.g. "ArbZG §5"
    bool active = true;
    std::optional<Date> validFrom{}; ///< empty: always
    std::optional<Date> validTo{};   ///< inclusive

    bool holdsOn(Date date) const {
        return (!validFrom || *validFrom <= date) && (!validTo || date <= *validTo);
    }
    bool operator==(const WorkingRule &) const = default;
};

/// The rules that shifts are held against, with every value open to change. No legal advice:
/// collective agreements and permits may say otherwise.
struct WorkingTimeLaw {
    std::string pack = "none"; ///< where it came from: DE-ArbZG, EU-minimum, none
    std::vector<WorkingRule> rules;
    Minutes nightFrom{23 * 60}; ///< ArbZG §2(3)
    Minutes nightTo{6 * 60};
    Minutes nightWork{120};    ///< more than so much of the night is night work, ArbZG §2(4)
    Minutes shortestBreak{15}; ///< shorter pauses are no breaks, ArbZG §4
    /// Why people may work on Sundays and holidays (ArbZG §10, a permit under §13); empty: they may
    /// not.
    std::string sundayBasis;
    /// The 24 hours without work begin so much after midnight, −6 to 6 h (ArbZG §9(2)).
    Minutes sundayShift{0};

    bool operator==(const WorkingTimeLaw &) const = default;
};

/// Arbeitszeitgesetz, with Jugendarbeitsschutzgesetz, Mutterschutzgesetz and the advice of the
/// Bundesanstalt für Arbeitsschutz on nights; as of 2022.
WorkingTimeLaw germanWorkingTimeLaw();
/// The least that Directive 2003/88/EC asks of every member state.
WorkingTimeLaw europeanMinimum();
/// Contract and overlap only.
WorkingTimeLaw noWorkingTimeLaw();

/// By pack name; empty for an unknown one.
std::optional<WorkingTimeLaw> workingTimeLaw(std::string_view pack);
/// The pack of a holiday region: DE-… German, AT European, otherwise none.
WorkingTimeLaw usualWorkingTimeLaw(std::string_view region);

/// Active rules of the code for a group: its own, else those for everybody. Hard ones first, then
/// those for longer work.
std::vector<const WorkingRule *> rulesFor(const WorkingTimeLaw &law, RuleCode code,
                                          Protection group);

} // namespace model
