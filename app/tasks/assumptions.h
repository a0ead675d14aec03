// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recompute/results.h"
#include "model/values/runcontrol.h"

#include <string>
#include <vector>

namespace application {

/// An input of the comparison that somebody had to know, guess or decide.
struct Assumption {
    enum class Kind {
        Volume,             ///< factor on the forecast's contacts
        HandleTime,         ///< factor on the forecast's handling time
        Reach,              ///< of a lender's closed-hours volume
        ClosedShare,        ///< closed-hours contacts ÷ open-hours contacts
        RetriesCounted,     ///< share of the night's callers that the counted mornings contain
        Retries,            ///< share at a closed door that calls again
        Switches,           ///< share at a closed door that writes
        SelfSolved,         ///< share at a closed door that finds the answer alone
        RetryDelay,         ///< minutes after opening
        Redials,            ///< share of those who hung up
        RedialDelay,        ///< minutes after hanging up
        Unsolved,           ///< share of answers after which the contact comes again
        AskAgain,           ///< share of those who wait too long that ask once more
        Tolerance,          ///< minutes until then
        Patience,           ///< mean, seconds
        HourlyWage,         ///< major units
        OnCosts,            ///< share
        NightSurcharge,     ///< share
        SundaySurcharge,    ///< share
        HolidaySurcharge,   ///< share
        OvertimeSurcharge,  ///< share
        PartnerPrice,       ///< major units per contact or minute
        PlannedShrinkage,   ///< share
        UnplannedShrinkage, ///< share
        MinimumAtNight,     ///< people
        StandbyPaid,        ///< share of the base wage while waiting for a call
        HandsBack,          ///< share of a partner's answers that the team goes on with
        UsableIdle,         ///< share of idle time that a blended team uses
        LostContact,        ///< major units
        // Decisions: no range, no effect, but inputs all the same.
        GoalAnswered,   ///< share
        GoalWithin,     ///< seconds
        Promise,        ///< seconds
        PartnerAnswers, ///< share that a partner promises
        PartnerMinimum, ///< major units a week
        ContractHours,  ///< hours a week
        // What only a list of everything needs, see isWeighed().
        GoalAverageWait, ///< seconds
        GoalAbandoned,   ///< share
        GoalOccupancy,   ///< share
        GoalClock,       ///< text: "wall" or "open"
        Sessions,        ///< of one person at a time
        NightFrom,       ///< minutes after midnight
        NightTo,         ///< minutes after midnight
        OpenHours,       ///< hours a week
        MinimumStaff,    ///< people
        ClassShare,      ///< share of the contacts; text: the class
        ClassPromise,    ///< seconds; text: the class
        ClassHours,      ///< hours a week; text: the class
        Team,            ///< text: "dedicated" or "blended"
        AtClosing,       ///< text: "served" or "sent away"
        UnsolvedDelay,   ///< minutes, mean
        PartnerHours,    ///< hours a week
        PartnerWithin,   ///< seconds, of the partner's promise
        Lost,            ///< share at a closed door: the rest
        StandbyHours,    ///< hours a week
        StandbyPeople,   ///< people
        StandbyReaction, ///< seconds
        MeanHandleTime,  ///< seconds, of the last eight weeks or until there are any
        Method,          ///< text: of the forecast
        ClosedShape,     ///< text: channel that lends its closed hours; empty: the first that can
        History,         ///< rows; text: file
    };
    enum class Unit { Share, Factor, Seconds, Minutes, Clock, Hours, People, Money, Count, Text };
    enum class Source {
        Observed, ///< counted in the history, with the spread it had
        Forecast, ///< from the history, with the spread of the sample paths
        Borrowed, ///< from another channel
        Assumed,  ///< a shape or share nobody measured
        Usual,    ///< the program's default, nobody decided otherwise
        Entered   ///< by the planner
    };

    Kind kind = Kind::Volume;
    int channelId = 0;  ///< 0: all
    int scenarioId = 0; ///< 0: all
    double value = 0;   ///< infinite: patience without end
    double low = 0;     ///< of what it may as well be
    double high = 0;
    Source source = Source::Usual;
    std::string text{}; ///< UTF-8, where a number does not say it

    bool operator==(const Assumption &) const = default;
};

Assumption::Unit unitOf(Assumption::Kind kind);
/// Whether it is among those whose effect on the comparison is asked for.
bool isWeighed(Assumption::Kind kind);

/// The one list of everything behind the comparison: of all channels, then channel by channel, then
/// what scenarios differ in, scenario by scenario; what all scenarios have in common stands with
/// the channel. Ranges: volume and handling time the middle 80 % of the
/// sample paths of the week; what was entered a fifth to either side, what nobody decided or
/// measured twice as far; shares stay between 0 and 1.
std::vector<Assumption> assumptions(const model::Plan &plan, const Results &results);

/// What an assumption does to the difference between the chosen scenario and the baseline.
struct AssumptionEffect {
    Assumption assumption;
    model::Difference low;  ///< with the low value, everything else as planned
    model::Difference high; ///< with the high value
    bool operator==(const AssumptionEffect &) const = default;

    double costSwing() const { return high.cost - low.cost; }
    double promiseSwing() const { return high.withinPromise - low.withinPromise; }
};

struct Tornado {
    model::Difference planned;
    std::vector<AssumptionEffect> effects; ///< in the order of assumptions()
    bool operator==(const Tornado &) const = default;
};

/// One assumption of the chosen scenario at a time, in every scenario alike. Of a chosen scenario
/// that is the baseline itself: against the first other one; nothing where there is none. Stopped:
/// those done so far.
Tornado tornado(const model::Plan &plan, const Results &results, const model::RunControl &control);

} // namespace application
