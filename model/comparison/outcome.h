// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/coverage/naturaldemand.h"
#include "model/demand/channel.h"
#include "model/time/timegrid.h"
#include "model/values/money.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace model {

/// Final fate of every contact of natural demand, booked under the channel the customer first
/// wanted. The sum equals natural demand to 1e-9 relative.
struct FateLedger {
    double answeredFirstTry = 0;
    double answeredAfterRetry = 0;
    double answeredAfterSwitch = 0;
    double abandoned = 0;  ///< for good
    double lostClosed = 0; ///< lost at a closed door
    double sentAway = 0;   ///< waited at closing time, were sent away and lost
    double selfSolved = 0;
    double waiting = 0; ///< still waiting when the week repeats: growing backlog

    double sum() const {
        return answeredFirstTry + answeredAfterRetry + answeredAfterSwitch + abandoned +
               lostClosed + sentAway + selfSolved + waiting;
    }
    double answered() const { return answeredFirstTry + answeredAfterRetry + answeredAfterSwitch; }
    double lost() const { return abandoned + lostClosed + sentAway; }
    FateLedger &operator+=(const FateLedger &other);
    bool operator==(const FateLedger &) const = default;
};

/// Inside opening hours, as the operator's systems count: attempts that met an open door.
struct OperatorView {
    double offered = 0;      ///< attempts a week, retries and redials included
    double serviceLevel = 0; ///< share within the goal's time
    double averageWait = 0;  ///< seconds; live: ASA of the answered; deferred: mean response time
    double abandoned = 0;    ///< share of attempts
    double occupancy = 0;
    bool operator==(const OperatorView &) const = default;
};

/// All natural demand counts; a closed door is a miss.
struct CustomerView {
    double withinPromise =
        0; ///< share of natural demand answered within the promise on the wall clock
    double answeredLater = 0; ///< share answered, but later
    double median = 0;        ///< seconds from first wish to answer, of those who were answered
    double p90 = 0;
    bool operator==(const CustomerView &) const = default;
};

/// Response time of contacts that first came in one hour of the week. Empty where nobody came or
/// was answered.
struct HourResponse {
    std::optional<double> median; ///< seconds
    std::optional<double> p90;
    double natural = 0;       ///< contacts
    double withinPromise = 0; ///< contacts
    bool operator==(const HourResponse &) const = default;
};

enum class StaffingStatus { Met, Unreachable, Closed };

struct StaffingInterval {
    double openShare = 0; ///< of the interval, served by the team
    double offered = 0;   ///< attempts (live) or contacts joining the backlog (deferred)
    double handleSeconds = 0;
    double erlangs = 0;
    double required = 0;     ///< fractional, exact
    double positions = 0;    ///< whole people on duty (0 while closed)
    double partnerShare = 0; ///< of the interval, served by a partner
    double standby = 0;      ///< people on standby
    double idle = 0; ///< deferred, blended team: people's worth that live channels leave to it
    double serviceLevel =
        0; ///< share within the goal's time, of attempts or arrivals of this interval
    double averageWait = 0; ///< seconds
    double occupancy = 0;
    double abandoned = 0;    ///< share of attempts
    double waitingHours = 0; ///< work waiting at the end of the interval, hours of handling time
    StaffingStatus status = StaffingStatus::Closed;

    /// People's worth that is there, on average over the interval.
    double capacity() const { return positions * openShare + standby + idle; }
    bool operator==(const StaffingInterval &) const = default;
};

struct BacklogAtOpening {
    Instant at;
    double contacts = 0;
    double hours = 0; ///< of handling time
    double minutesToClear = 0;
    bool operator==(const BacklogAtOpening &) const = default;
};

struct ChannelOutcome {
    Channel channel;
    double naturalContacts = 0; ///< a week
    FateLedger fate;
    OperatorView operatorView;
    CustomerView customerView;
    std::array<HourResponse, 168>
        hours; ///< local hour of the week of the first wish, Monday 00:00 first
    std::vector<StaffingInterval> staffing; ///< per interval of the week
    std::vector<BacklogAtOpening> openings;
    double peakWaitingHours = 0;
    Instant peakWaitingAt{};
    double openHours = 0;     ///< in this week, with a partner's
    double dutyHours = 0;     ///< positions × time
    double paidHours = 0;     ///< shrinkage included
    double overtimeHours = 0; ///< after closing time, beyond paidHours
    double idleHours =
        0; ///< deferred, blended team: of handling, worked by people of live channels
    double repeatContacts = 0;  ///< load that failure made, beside the ledger
    double partnerContacts = 0; ///< answered by a partner
    double partnerMinutes = 0;  ///< of handling them
    double reach = 1; ///< share of contacts that any staffing could answer within the goal
    bool goalReachable = true;
    /// By criticality, where the scenario knows classes: each of them, and the channel's others.
    std::vector<ChannelOutcome> parts{};
    bool operator==(const ChannelOutcome &) const = default;
};

struct CostBreakdown {
    Money base; ///< wages without surcharges, on-costs included
    Money night;
    Money sunday;
    Money holiday;
    Money standby;
    Money overtime; ///< after closing time, surcharges included
    Money partner;
    Money lostContacts;

    Money staff() const { return base + night + sunday + holiday + standby + overtime; }
    Money total() const { return staff() + partner + lostContacts; }
    bool operator==(const CostBreakdown &) const = default;
};

/// All figures of one scenario over one week, the week repeating (periodic regime).
struct ScenarioOutcome {
    int scenarioId = 0;
    std::string name;
    TimeGrid week;
    std::vector<ChannelOutcome> channels; ///< in the plan's order
    CostBreakdown cost;                   ///< per week
    double openHours = 0; ///< hours of the week in which at least one channel is open
    double dutyHours = 0;
    double paidHours = 0;
    double fte = 0;
    double peakPositions = 0;
    double peakHeadcount = 0; ///< with shrinkage
    FateLedger fate;
    CustomerView customerView; ///< all channels together

    double naturalContacts() const;
    bool operator==(const ScenarioOutcome &) const = default;
};

} // namespace model
