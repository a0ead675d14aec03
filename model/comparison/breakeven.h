// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/outcome.h"

#include <optional>

namespace model {

/// At which price of a contact the dearer of two scenarios pays. Major units; both without what
/// lost contacts are worth already.
struct BreakEven {
    /// Value of a lost contact from which on the scenario that loses fewer pays; empty where the
    /// one that loses fewer is also no dearer, or both lose the same.
    std::optional<double> lostContact;
    /// Price at which a partner who answers what the scenario answers more within the promise would
    /// cost as much; a partner below it is cheaper. Empty where nothing more is answered, or for no
    /// more money.
    std::optional<double> partnerPrice;
    bool operator==(const BreakEven &) const = default;
};

/// Of the scenario that costs more against the one that costs less, in whatever order they come.
BreakEven breakEven(const ScenarioOutcome &scenario, const ScenarioOutcome &baseline);

} // namespace model
