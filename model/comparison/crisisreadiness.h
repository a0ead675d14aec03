// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/evaluate.h"
#include "model/coverage/crisisprofile.h"

#include <array>
#include <optional>

namespace model {

/// A crisis that begins in one hour of the week, met by the people the scenario plans.
struct CrisisHour {
    bool attended = false;             ///< somebody is on duty or on call when the first post comes
    std::optional<double> firstAnswer; ///< seconds from the first post to its answer begun; empty:
                                       ///< not within a week
    double peakHours = 0;              ///< most work waiting, hours of handling time
    bool operator==(const CrisisHour &) const = default;
};

struct CrisisReadiness {
    std::array<CrisisHour, 168> hours; ///< local hour of the week, Monday 00:00 first
    double lateShare = 0;              ///< of the week: the first answer comes too late
    double unattendedShare = 0;        ///< of the week: it would meet nobody
    bool operator==(const CrisisReadiness &) const = default;
};

/// Of one deferred channel, usually social. Work as a fluid: what waits already is answered first,
/// people stay as planned, nobody is called in.
CrisisReadiness crisisReadiness(const CoverageScenario &scenario, const CoverageInputs &inputs,
                                const ChannelOutcome &channel, const CrisisProfile &crisis);

} // namespace model
