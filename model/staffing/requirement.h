// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/coverage/openweek.h"
#include "model/queueing/backlog.h"
#include "model/queueing/erlang.h"
#include "model/staffing/backlogmoments.h"
#include "model/staffing/servicepolicy.h"

#include <vector>

namespace model {

/// People for the open part of one interval of a live channel.
struct LiveRequirement {
    double attempts = 0;          ///< contacts that come, redials of abandoned callers included
    double erlangs = 0;           ///< of the attempts
    double fractional = 0;        ///< least real number for the goal, at these attempts, if asked
    double positions = 0;         ///< least whole number
    bool reachable = true;        ///< false: staffed for the nearest goal that can be reached
    QueuePerformance performance; ///< of attempts, at `positions`
};

/// How a live requirement is looked for.
struct LiveSearch {
    double near = 0;        ///< positions of an interval that differs little; saves time only
    bool fractional = true; ///< false: whole positions only
};

/// Least positions whose own load meets the goal. Of the callers who give up, the share `redials`
/// tries again at once: attempts = contacts + redials · attempts · P(abandon) (Cohen 1957).
LiveRequirement liveRequirement(double contacts, double openSeconds, double handleSeconds,
                                const ServicePolicy &policy, double redials, double minimum,
                                const LiveSearch &search = {});

/// The real number for a requirement that was found without it, of the same question.
double fractionalPositions(const LiveRequirement &found, double openSeconds, double handleSeconds,
                           const ServicePolicy &policy, double minimum);

/// Where on the ladder of staffing profiles, steps of 1 %.
struct StaffingRung {
    int rung = -1;   ///< negative: nowhere yet
    double gain = 0; ///< share answered that one rung more gains there, quickly found; 0: unknown
};

/// One deferred channel's week. Vectors have one value per interval.
struct DeferredTask {
    TimeGrid week;
    const OpenWeek *open = nullptr;
    std::vector<double> arrivals; ///< contacts that join the backlog
    double handleSeconds = 300;
    std::vector<double> minimum;       ///< positions while open
    std::vector<double> standbyPeople; ///< on call and not open, people × share of the interval
    double reaction = 0;               ///< seconds from an arrival in standby to the first look
    std::vector<double> idle{};  ///< people's worth that others work on it beside, open or not;
                                 ///< empty: none
    double usable = 1;           ///< speed of one of them
    double leastReach = 0;       ///< what is known to be in reach without them
    std::vector<double> given{}; ///< whole positions, where they are known; empty: the least ones
    bool byMoments = false; ///< mean and variance of the backlog only: fast, a point or two off
    StaffingRung near{};    ///< of a task that differs little; saves time only
};

struct DeferredRequirement {
    std::vector<double> fractional; ///< positions in the open part of each interval
    std::vector<double> positions;  ///< whole
    std::vector<double>
        serviceLevel;      ///< share of the interval's arrivals answered in the goal's time
    double reach = 1;      ///< share that any staffing could answer in the goal's time
    bool reachable = true; ///< the goal lies safely below the reach
    double answered = 0;   ///< share answered in the goal's time
    std::size_t stepsPerInterval = 1;
    StaffingRung rung;
    bool byMoments = false;
    Backlog backlog;        ///< unless by moments
    BacklogMoments moments; ///< if by moments

    bool isStable() const { return byMoments ? moments.isStable() : backlog.isStable(); }
    double growthPerWeek() const {
        return byMoments ? moments.growthPerWeek() : backlog.growthPerWeek();
    }
    double workAt(std::size_t step) const {
        return byMoments ? moments.workAt(step) : backlog.workAt(step);
    }
    double answeredWithin(std::size_t step, double seconds) const {
        return byMoments ? moments.answeredWithin(step, seconds)
                         : backlog.answeredWithin(step, seconds);
    }
    /// Of a contact that arrives in the middle of the step: its mean response time, and equally
    /// likely ones, added to those given.
    double responses(std::size_t step, std::vector<double> &result) const {
        return byMoments ? moments.responses(step, result) : backlog.responses(step, result);
    }
    double secondsToClear(std::size_t step) const {
        return byMoments ? moments.secondsToClear(step) : backlog.secondsToClear(step);
    }
};

/// Each contact's work is spread evenly over the open time of the goal's length that begins with
/// its arrival (without any, with the next opening, one open hour at least); this profile is
/// scaled by the least factor that answers the goal's share in the periodic regime and leaves at
/// least 3 % of the week's capacity free; positions are what idle people leave of it. Rounded once:
/// the fraction is carried from interval to interval, so that no more is added than a part of one
/// person per opening, unless rounding up in every interval takes fewer hours for the goal. Where
/// hours make the goal unreachable, 90 % of what is in reach is the goal.
DeferredRequirement deferredRequirement(const DeferredTask &task, const ServicePolicy &policy);

} // namespace model
