// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecasting/forecaster.h"
#include "model/comparison/evaluate.h"
#include "model/comparison/outcome.h"
#include "model/coverage/naturaldemand.h"
#include "model/demand/forecast.h"
#include "model/plan/plan.h"
#include "model/values/shared.h"

#include <algorithm>
#include <map>
#include <optional>
#include <vector>

namespace application {

// What each stage of the path depends on, and nothing else: a stage is computed anew when its input
// is no longer equal. Values of many figures are recognised by their address, since they are made
// anew only when their own input changed.

struct CleanInput {
    model::Shared<model::ContactHistory> history;
    std::vector<model::Correction> corrections;
    model::Calendar calendar;
    bool operator==(const CleanInput &) const = default;
};

/// A past from or to which contacts have moved.
struct ShiftedPastInput {
    std::map<int, model::Shared<forecasting::CleanHistory>> pasts; ///< by channel id
    std::vector<model::ChannelShift> shifts;
    model::Calendar calendar;
    bool operator==(const ShiftedPastInput &other) const {
        return std::ranges::equal(pasts, other.pasts,
                                  [](const auto &a, const auto &b) {
                                      return a.first == b.first && a.second.isSameObject(b.second);
                                  }) &&
               shifts == other.shifts && calendar == other.calendar;
    }
};

/// A channel that is forecast like another one.
struct AnalogueInput {
    model::Shared<forecasting::CleanHistory> own, other;
    model::Calendar calendar;
    std::optional<double> contactsPerDay;
    bool operator==(const AnalogueInput &in) const {
        return own.isSameObject(in.own) && other.isSameObject(in.other) &&
               calendar == in.calendar && contactsPerDay == in.contactsPerDay;
    }
};

struct ForecastInput {
    model::Shared<forecasting::CleanHistory> history;
    model::Calendar calendar;
    model::ForecastSettings settings;
    bool operator==(const ForecastInput &other) const {
        return history.isSameObject(other.history) && calendar == other.calendar &&
               settings == other.settings;
    }
};

struct DemandInput {
    struct Channel {
        model::Channel channel;
        model::Shared<model::Forecast> forecast;
        model::ClosedHoursDemand closedHours;
        bool operator==(const Channel &) const = default;
    };
    std::vector<Channel> channels;
    model::TimeGrid week;
    model::Calendar calendar;
    bool operator==(const DemandInput &) const = default;

    std::vector<model::ChannelForecast> forecasts() const {
        std::vector<model::ChannelForecast> result;
        for (const auto &channel : channels)
            result.push_back({channel.channel, *channel.forecast, channel.closedHours});
        return result;
    }
};

/// What every scenario of a comparison shares.
struct CommonInput {
    model::TimeGrid week;
    model::Calendar calendar;
    model::Shared<std::vector<model::NaturalDemand>> demand;
    std::vector<model::Channel> channels;
    std::vector<model::ServicePolicy> policies;
    model::Shrinkage shrinkage;
    model::PayRates payRates;
    bool operator==(const CommonInput &) const = default;

    /// Demand and goals are the same; wages and absences may differ.
    bool asksForTheSame(const CommonInput &other) const {
        return week == other.week && calendar == other.calendar && demand == other.demand &&
               channels == other.channels && policies == other.policies;
    }
};

struct OutcomeInput {
    model::CoverageScenario scenario;
    CommonInput common;
    bool operator==(const OutcomeInput &) const = default;
};

struct FrontierInput {
    model::CoverageScenario scenario;
    CommonInput common;
    std::vector<model::ScenarioOutcome> own;
    bool operator==(const FrontierInput &) const = default;
};

using DemandPaths = std::vector<std::vector<model::NaturalDemand>>;

struct PathsInput {
    OutcomeInput scenario;
    model::Shared<DemandPaths> demand;
    bool operator==(const PathsInput &other) const {
        return demand.isSameObject(other.demand) && scenario == other.scenario;
    }
};

} // namespace application
