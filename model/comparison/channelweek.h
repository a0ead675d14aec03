// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/evaluate.h"
#include "model/comparison/responsetimes.h"
#include "model/cost/scenariocost.h"
#include "model/coverage/offereddemand.h"
#include "model/coverage/openweek.h"
#include "model/coverage/partner.h"
#include "model/staffing/requirement.h"
#include "model/values/shared.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

// What the parts of evaluate() hand to each other.
namespace model {

constexpr int mostRedialWeeks = 50; ///< until a week of redials repeats; two are usual

/// The end of a span of the team's hours.
struct Closing {
    std::size_t index = 0;  ///< of the interval it ends in or with
    double at = 0;          ///< seconds from the week's begin
    bool handsOver = false; ///< a partner goes on
    std::size_t next = 0;   ///< span of the door that begins next
    double overtime = 0;    ///< seconds worked after it
};

/// Callers with a wish of their own who wait at closing time and are sent away.
struct SentAway {
    double wouldBeServed = 0;
    double wouldHangUp = 0;
    double inPromise = 0; ///< of the served
    double sum() const { return wouldBeServed + wouldHangUp; }
};

/// A deferred channel's people, and how long its contacts wait then.
struct BacklogAnswer {
    DeferredRequirement staffing;
    // Seconds, per interval; only where response times are asked for and the backlog does not grow.
    std::vector<double> averageWait;
    std::vector<double> responses;   ///< equally likely, one interval's after the other's
    std::vector<std::size_t> ends{}; ///< of each interval's; nobody comes, nobody waits

    std::span<const double> responsesIn(std::size_t index) const {
        const std::size_t begin = index > 0 ? ends[index - 1] : 0;
        return std::span(responses).subspan(begin, ends[index] - begin);
    }
};

/// One channel while its figures come together.
struct ChannelWeek {
    const ChannelCoverage *coverage = nullptr;
    ServicePolicy policy;
    OpenWeek open; ///< of the team
    OpenWeek door; ///< of the team and the partner
    std::optional<PartnerService> partner;
    std::vector<double> partnerShares; ///< of what comes in each interval
    OfferedDemand offered;             ///< live
    std::vector<double> joining;       ///< deferred: all contacts that are written
    std::vector<double> askedAgain;    ///< live: contacts of deferred channels that wait too long
    std::vector<Closing> closings;     ///< live: of the team
    std::vector<double> wished;        ///< live: attempts, without those that failure made
    std::vector<SentAway> sentAway;    ///< live: of those, per interval
    std::vector<double> handedBack;    ///< live: of those, answered by the partner to no end
    Shared<BacklogAnswer> backlog;     ///< deferred
    std::optional<std::size_t> switchesTo;
    double handleSeconds = 0;
    double answeredShare = 1; ///< deferred: of what joins
    double yetToCall = 0;     ///< live: more at the week's end than before it, where none repeats
    std::vector<QueuePerformance> promise; ///< live: at the promised time, per interval
    ResponseTimes responses;
    double inPromise = 0; ///< contacts
};

/// The week as all channels see it.
struct WeekClock {
    std::vector<std::size_t> hourOfWeek;
    std::vector<bool> night; ///< of the minimum staff
    std::vector<SurchargeShares> surcharges;
};

WeekClock weekClock(const CoverageInputs &inputs);

/// Surcharges of the open part of an interval.
SurchargeShares openSurcharges(const CoverageInputs &inputs, const WeekClock &clock,
                               const OpenWeek &open, std::size_t index);

/// Least number of people while open.
double minimumAt(const ChannelCoverage &coverage, bool night);

/// Who writes instead, of those at a closed door and of those sent away at closing time.
std::vector<double> switchingOf(const ChannelWeek &channel);

/// Share of a partner's answers that the team goes on with; nothing where there is no team.
double handsBack(const ChannelWeek &channel);

/// Share of what comes in an interval that the partner answers for good.
double finishedByPartner(const ChannelWeek &channel, std::size_t index);

/// Share of contacts written in an interval that is answered some time.
double answeredShare(const ChannelWeek &backlog, std::size_t index);

} // namespace model
