// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recompute/results.h"
#include "model/values/runcontrol.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace application {

/// Opening hours that were tried, and whether their figures are exact or a point or two off.
struct TriedHours {
    model::FrontierPoint point;
    bool exact = false;
};

/// More than 2,000 opening hours in hour steps, for all channels jointly (usualWeekWindows). The
/// rest comes from the scenario. All are screened quickly; those on the frontier are evaluated
/// exactly and marked. Stopped: empty.
std::vector<TriedHours> sweepOpeningHours(const model::Plan &plan, const Results &results,
                                          const model::CoverageScenario &scenario,
                                          const model::RunControl &control);

/// Of those with exact figures the one that keeps most promises for no more than the budget (major
/// units a week); empty when none is cheap enough.
std::optional<std::size_t> bestForBudget(const std::vector<TriedHours> &tried, double budget);
/// Of those with exact figures the cheapest that keeps at least this share of promises.
std::optional<std::size_t> cheapestForTarget(const std::vector<TriedHours> &tried,
                                             double withinPromise);

/// What opening one closed hour of the week, or closing an open one, would change.
struct HourValue {
    int hourOfWeek = 0;             ///< 0 = Monday 00:00–01:00
    bool open = false;              ///< some channel is open in that hour now
    double costChange = 0;          ///< major units a week, when the hour is opened or closed
    double withinPromiseChange = 0; ///< contacts a week answered within the promise
    double lostChange = 0;          ///< contacts a week lost at a closed door
};

/// One entry per hour of the week, all channels together. Stopped: empty.
std::vector<HourValue> hourValues(const model::Plan &plan, const Results &results,
                                  const model::CoverageScenario &scenario,
                                  const model::RunControl &control);

} // namespace application
