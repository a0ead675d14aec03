// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recompute/results.h"
#include "model/cost/repair.h"
#include "model/plan/plan.h"
#include "model/values/runcontrol.h"

#include <optional>
#include <vector>

namespace application {

/// Somebody who cannot come on some dates.
struct SickCall {
    int scenarioId = 0; ///< whose shifts are mended
    int agent = 0;
    model::Absence absence;

    bool operator==(const SickCall &) const = default;
};

/// A shift that opens, with the ways to fill it, best first, and the one taken.
struct OpenedShift {
    model::Shift shift;
    std::vector<model::Repair> ways;
    std::optional<std::size_t> taken; ///< empty: it stays open

    const model::Repair *way() const { return taken ? &ways[*taken] : nullptr; }
};

/// Every shift the call opens, in their order. `decided` says for the first ones which way is taken
/// (empty: none); for the others it is the best one, where that breaks no hard rule. Each is looked
/// at with the ways before it taken. Stopped: those looked at.
std::vector<OpenedShift> openedBy(const SickCall &call, const model::Plan &plan,
                                  const Results &results,
                                  const std::vector<std::optional<std::size_t>> &decided,
                                  const model::RunControl &control);

/// The plan with the absence entered and the ways taken.
model::Plan afterSickCall(model::Plan plan, const SickCall &call,
                          const std::vector<OpenedShift> &opened);

} // namespace application
