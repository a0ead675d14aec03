// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/evaluate.h"
#include "model/values/runcontrol.h"

#include <optional>
#include <vector>

namespace model {

/// What has gathered in front of one opening, and what it takes to work it off.
struct OpeningWave {
    std::size_t channel = 0; ///< place in the outcome
    Instant at{};
    double waitingHours = 0;    ///< hours of handling time at the opening
    double minutesToNormal = 0; ///< as planned
    double peopleUsual = 0;     ///< in the first two hours, without the wave (live) or as planned
    double peopleMore = 0;      ///< more in these hours: live, planned already to keep the goal;
                                ///< deferred, to be through within them
    bool operator==(const OpeningWave &) const = default;
};

/// One entry per opening of every channel that is not always open, in the plan's order.
std::vector<OpeningWave> openingWaves(const CoverageScenario &scenario,
                                      const CoverageInputs &inputs, const ScenarioOutcome &outcome);

/// What can be done about the waves of a scenario.
enum class Remedy {
    MorePeople,   ///< deferred work: as many more in the first two hours as it takes
    EarlierStart, ///< deferred work begins an hour before the doors open
    Callback,     ///< callers of closed hours are called back over the first four hours
    OpenEarlier   ///< live channels open an hour earlier
};

struct WaveRemedy {
    Remedy kind = Remedy::MorePeople;
    double costChange = 0;                     ///< major units a week
    std::optional<double> withinPromiseChange; ///< contacts a week; empty: not computed
    double peopleMore = 0;      ///< most at any opening afterwards, all channels together
    double minutesToNormal = 0; ///< longest of the deferred channels afterwards
    bool operator==(const WaveRemedy &) const = default;
};

/// Every remedy that has something to work on, the cheapest first. Stopped: those done so far.
std::vector<WaveRemedy> waveRemedies(const CoverageScenario &scenario, const CoverageInputs &inputs,
                                     const ScenarioOutcome &outcome, const RunControl &control);

} // namespace model
