// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recompute/results.h"
#include "model/plan/plan.h"
#include "model/staffing/deferredprofile.h"

#include <optional>
#include <vector>

namespace application {

/// A deferred channel's week as leastProfile reads it: local half hours, Monday 00:00 first; what
/// a partner takes is left out. Nothing for a live channel, for one that nobody writes to, and for
/// one that is never open to the team.
std::optional<model::ProfileTask> profileTask(const model::Plan &plan, const Results &results,
                                              int scenarioId, int channelId);

/// The least week found of each shape, from the stiffest to the freest. Stopped: fewer.
struct ShapedProfile {
    model::ProfileShape shape = model::ProfileShape::Level;
    model::DeferredProfile profile;
};
std::vector<ShapedProfile> weekProfiles(const model::ProfileTask &task,
                                        const model::RunControl &control);

} // namespace application
