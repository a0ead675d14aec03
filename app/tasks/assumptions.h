// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recompute/results.h"
#include "model/values/runcontrol.h"

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
        LostContact,        ///< major units
        // Decisions: no range, no effect, but inputs all the same.
        GoalAnswered,   ///< share
        GoalWithin,     ///< seconds
        Promise,        ///< seconds
        PartnerAnswers, ///< share that a partner promises
        ContractHours,  ///< hours a week
    };
    enum class Unit { Share, Factor, Seconds, Minutes, Hours, People, Money };
    enum class Source {
        Observed, ///< counted in the history, with the spread it had
        Forecast, ///< from the history, with the spread of the sample paths
        Borrowed, ///< from another channel
        Assumed,  ///< a shape or share nobody measured
        Usual,    ///< the program's default, nobody decided otherwise
        Entered   ///< by the planner
    };

    Kind kind = Kind::Volume;
    int channelId = 0; ///< 0: all
    double value = 0;
    double low = 0; ///< of what it may as well be
    double high = 0;
    Source source = Source::Usual;

    bool operator==(const Assumption &) const = default;
};

Assumption::Unit unitOf(Assumption::Kind kind);

/// Every assumption behind the comparison: of all channels, then channel by channel. Behaviour at a
/// closed door is the chosen scenario's. Ranges: volume and handling time the middle 80 % of the
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

/// One assumption at a time, in every scenario alike. Of a chosen scenario that is the baseline
/// itself: against the first other one; nothing where there is none. Stopped: those done so far.
Tornado tornado(const model::Plan &plan, const Results &results, const model::RunControl &control);

} // namespace application
