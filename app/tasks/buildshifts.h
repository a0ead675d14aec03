// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recompute/results.h"
#include "model/plan/plan.h"
#include "model/shifts/activities.h"
#include "model/time/timegrid.h"
#include "model/values/runcontrol.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace application {

/// How shifts are built.
struct BuildOptions {
    std::chrono::duration<double> time{20}; ///< in all
    std::vector<model::Minutes> lengths;    ///< presence; empty: what the contracts ask for
    model::Minutes startStep{30};
    model::Minutes earliest{0};  ///< start, after local midnight
    model::Minutes latest{1439}; ///< start, after local midnight
    int kindLimit = 0;           ///< most different starts and lengths; 0: no limit
    double shortPrice = 3.0;     ///< of an hour short, in hours of base pay; more where many miss
    double surplusPrice = 0.25;  ///< of an hour over
    bool keepLocked = true;      ///< locked shifts of these weeks stay and count as cover
    bool anonymousAgents = true; ///< make as many agents as it takes where the plan has none
    std::uint64_t seed = 1;
};

/// What building came to.
struct BuiltShifts {
    model::Date first{}; ///< Monday of the first week
    int weeks = 0;
    std::vector<model::Shift> shifts;  ///< that begin in these weeks, ascending; locked ones too
    std::vector<model::Agent> created; ///< anonymous agents, not yet in the plan
    double objective = 0;              ///< of the design, major units
    double bound = 0;                  ///< no design costs less; 0: unknown
    double shortHours = 0;             ///< below the requirement, shifts without agent counted out
    double surplusHours = 0;
    double paidHours = 0; ///< of shifts with an agent
    int openShifts = 0;   ///< nobody may work them under the rules
    bool finished = true; ///< false: stopped, or the time was up before everything was tried

    double gap() const { return bound > 0 ? (objective - bound) / bound : 0.0; }
};

/// Hands on the best so far; may be empty.
using PublishShifts = std::function<void(const BuiltShifts &)>;

/// Shifts for the scenario's requirement in so many weeks from a Monday: which shifts cover it at
/// least cost (with the `cbc` program where it is installed), then who works them under the plan's
/// rules, the shifts before the first week carried in. Weeks other than the results' are computed.
/// There always is a result, also when stopped; without a requirement it is empty. Not for the UI
/// thread.
BuiltShifts buildShifts(const model::Plan &plan, const Results &results, int scenarioId,
                        model::Date firstWeek, int weeks, const BuildOptions &options,
                        const model::RunControl &control, const PublishShifts &publish = {});

/// People required over whole weeks from a Monday, wherever that comes from.
struct RequiredPeople {
    model::Date first{}; ///< Monday
    int weeks = 1;
    model::TimeGrid grid; ///< of those weeks
    std::vector<model::ChannelRequirement> channels;
    std::vector<model::TimeRange> standby; ///< one per person and stretch
};

/// What a scenario requires in the weeks; intervals of half an hour at most.
RequiredPeople requiredPeople(const model::Plan &plan, const Results &results, int scenarioId,
                              model::Date firstWeek, int weeks, const model::RunControl &control);

/// The same for people required as given; of the plan count agents, law, calendar, pay rates, and
/// the scenario's own shifts.
BuiltShifts buildShifts(const model::Plan &plan, const RequiredPeople &required, int scenarioId,
                        const BuildOptions &options, const model::RunControl &control,
                        const PublishShifts &publish = {});

/// The plan with the built shifts in place of the scenario's own in these weeks, and the agents
/// made for them.
model::Plan withShifts(model::Plan plan, int scenarioId, const BuiltShifts &built);

/// The plan's requirement of a scenario for a Monday's week: the results' own where it is theirs,
/// else computed anew. Empty where there is no forecast.
std::optional<model::ScenarioOutcome> outcomeOf(const model::Plan &plan, const Results &results,
                                                int scenarioId, model::Date monday,
                                                const model::RunControl &control);

} // namespace application
