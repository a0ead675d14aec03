// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recompute/results.h"
#include "model/values/runcontrol.h"

#include <vector>

namespace application {

/// Opening hours tried one by one, in hour steps, for all channels jointly: weekday windows from
/// 6–11 to 16–24 and around the clock, each with Saturday and Sunday closed, as on weekdays or
/// shorter. The rest comes from the scenario; efficient points are marked. Stopped: empty.
std::vector<model::FrontierPoint> sweepOpeningHours(const model::Plan &plan, const Results &results,
                                                    const model::CoverageScenario &scenario,
                                                    const model::RunControl &control);

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
