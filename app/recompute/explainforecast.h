// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recompute/results.h"

#include <optional>
#include <string>
#include <vector>

namespace application {

/// Why the forecast of one interval is what it is. The weighted average of the last weeks, which a
/// planner can follow by hand, comes first: level × weekday × share × trend × special. Then what
/// the chosen method makes of it, and what the planner put on top: (methodContacts × growth ×
/// adjustment + moved) × overrideFactor is `expected`. A factor on nothing is 1.
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
    double level = 0; ///< contacts on a mean open day of the last weeks
    double weekday = 1;
    double share = 0; ///< of the day's contacts in this interval
    double trend = 1;
    double special = 1;      ///< holiday, half day, event; 0 on closed days
    double average = 0;      ///< contacts by the average alone: the product of the above
    std::string method;      ///< its name
    double methodFactor = 1; ///< of the method's figure on the average
    double methodContacts = 0;
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
