// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cost/payrates.h"
#include "model/coverage/crisisprofile.h"
#include "model/coverage/naturaldemand.h"
#include "model/coverage/scenario.h"
#include "model/demand/channel.h"
#include "model/demand/channelshift.h"
#include "model/demand/contacthistory.h"
#include "model/demand/correction.h"
#include "model/demand/forecastadjustment.h"
#include "model/demand/forecastanalogue.h"
#include "model/demand/forecastsettings.h"
#include "model/demand/forecastsnapshot.h"
#include "model/demand/foreignforecast.h"
#include "model/demand/override.h"
#include "model/plan/reportsettings.h"
#include "model/shifts/agent.h"
#include "model/shifts/rosterfinding.h"
#include "model/shifts/shift.h"
#include "model/shifts/workingtimelaw.h"
#include "model/staffing/servicepolicy.h"
#include "model/staffing/shrinkage.h"
#include "model/time/calendar.h"
#include "model/values/shared.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace model {

/// Everything the planner decided about one channel, beside its past.
struct ChannelPlan {
    Channel channel;
    Shared<ContactHistory> history;
    std::vector<Correction> corrections;
    ForecastSettings forecast;
    std::optional<ForecastAnalogue> analogue; ///< where its own past is too short
    Shared<ForeignForecast> foreign;          ///< in place of the method's where it has figures
    ForecastAdjustment adjustment;            ///< of what is forecast
    std::vector<Override> overrides;          ///< above the adjustment, in order
    std::vector<ForecastSnapshot> snapshots;  ///< forecasts once accepted, the latest last
    ClosedHoursDemand closedHours;
    ServicePolicy policy;

    bool operator==(const ChannelPlan &) const = default;
};

/// Everything the planner decides, one value. Results are computed from it and never stored in it.
struct Plan {
    std::string name; ///< UTF-8
    Calendar calendar;
    Minutes interval{30};
    std::string currency = "EUR"; ///< ISO 4217
    std::vector<ChannelPlan> channels;
    std::vector<ChannelShift> channelShifts; ///< of what is forecast, below the overrides
    Shrinkage shrinkage;
    PayRates payRates;
    std::vector<CoverageScenario> scenarios; ///< letters A, B, C … in this order
    CrisisProfile crisis;                    ///< what readiness is judged by
    int baseline = 0;                        ///< scenario id
    int chosen = 0;                          ///< scenario id: used for shifts and recommended
    std::vector<Agent> agents;
    /// Adopted ones by scenario id, ascending by begin.
    std::map<int, Shared<std::vector<Shift>>> shifts;
    WorkingTimeLaw law = germanWorkingTimeLaw();
    std::map<int, std::vector<AcceptedFinding>> acceptedFindings; ///< by scenario id
    Date planningWeek{}; ///< a Monday; the epoch: the first full week after the history
    /// The report's recommendation in the planner's words, with figures as "{share}"; empty: the
    /// verdict.
    std::string recommendation;
    std::string reportNote; ///< the planner's own words below it
    ReportSettings report;

    const ChannelPlan *channel(int id) const;
    const ChannelPlan *channel(std::string_view channelName) const;
    const CoverageScenario *scenario(int id) const;
    const Agent *agent(int id) const;
    /// Adopted for the scenario; empty where none were.
    Shared<std::vector<Shift>> shiftsOf(int scenarioId) const;
    int nextChannelId() const;
    int nextScenarioId() const;

    bool operator==(const Plan &) const = default;
};

/// Usual policy of a medium: phone 80 % in 20 s, patience 3 min; chat 80 % in 60 s; email 80 % in
/// 24 h; social 80 % in 1 h.
ServicePolicy usualPolicy(Medium medium);

/// A channel with everything at its default.
ChannelPlan newChannel(int id, const std::string &name, Medium medium);

/// The three scenarios of every new plan: 24/7, 9–18 Mon–Fri, 9–18 daily with social standby 18–23.
/// Call again after adding channels: missing channels get the scenario's usual hours.
std::vector<CoverageScenario> standardScenarios(const std::vector<ChannelPlan> &channels);

/// Adds the channel to every scenario, with the hours its other channels have there.
void addChannel(Plan &plan, const ChannelPlan &channel);

} // namespace model
