// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recompute/results.h"
#include "model/demand/dayeffect.h"

#include <optional>
#include <string>
#include <vector>

namespace application {

/// Why the forecast of one interval is what it is. First come factors that a planner can follow:
/// level × weekday × effects × share, of the average of the last weeks where that is the method,
/// otherwise of the day totals and what is known of the calendar. Then what the chosen method makes
/// of it, and what the planner put on top: (usual × methodFactor × today × growth × adjustment +
/// moved) × overrideFactor is `expected`. A factor on nothing is 1.
struct ForecastExplanation {
    struct Part {
        std::string method;
        double weight = 0; ///< the weights sum to 1
        double contacts = 0;
    };
    struct Source {
        model::Instant begin;
        double contacts = 0;
        std::optional<model::Correction::Reason> leftOut; ///< of training
    };

    model::TimeRange interval;
    double level = 0; ///< contacts on a usual open day; of the last weeks where they are averaged
    int like = 0;     ///< weekday whose pattern the day follows: on some holidays the day of rest
    double weekday = 1;
    std::vector<model::DayEffect> effects; ///< on closed days 0
    double share = 0;                      ///< of the day's contacts in this interval
    double usual = 0;                      ///< contacts by these alone: their product
    std::string method;                    ///< its name
    double methodFactor = 1;               ///< of the method's figure on the usual one
    double today = 1; ///< what the hours of the day under way that have passed make of its rest
    double methodContacts = 0; ///< by the method: usual × methodFactor × today
    double growth = 1;         ///< as planned, from the end of the history to this day
    double adjustment = 1;     ///< the planner's factors on all weeks and on this one
    double moved = 0;          ///< contacts that come from other channels less those that leave
    double overrideFactor = 1; ///< what the planner set for this stretch
    double expected = 0;       ///< contacts
    /// What the method combines, the heaviest first; empty where it combines nothing.
    std::vector<Part> parts;
    /// What came at the same time of the same weekday, the latest first.
    std::vector<Source> sources;
};

/// Explains one channel's forecast, interval by interval. `results` must belong to the plan; both
/// must outlive this. What all intervals share is computed once, at the start.
class ForecastExplainer {
public:
    ForecastExplainer(const model::Plan &plan, const Results &results, int channelId);

    /// Of the interval that contains the instant; nothing outside the channel's forecast.
    std::optional<ForecastExplanation> at(model::Instant instant) const;

private:
    const model::Plan &plan_;
    const model::ChannelPlan *channel_;
    const ChannelResult *result_;
    /// What the history says, by interval; empty where it is too short to learn from.
    std::vector<ForecastExplanation> learnt_;
};

} // namespace application
