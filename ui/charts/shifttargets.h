// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cost/targets.h"
#include "model/shifts/shift.h"

#include <functional>
#include <optional>
#include <unordered_map>
#include <vector>

namespace ui {

/// Where a shift that is picked up may go: people by dates. Asked for one person at a time, when
/// somebody looks, and known as long as the shift keeps its hours.
class ShiftTargets {
public:
    /// The fits of places that are all one person's; empty where nothing is known of them.
    using Ask = std::function<std::vector<model::Fit>(const std::vector<model::Shift> &places)>;

    void setAsk(Ask ask);
    /// The same hours on so many dates.
    void pickUp(const model::Shift &shift, model::Date first, int days,
                const model::ZoneRules &zone);
    void putBack();

    /// Of the person on the n-th date; empty where nothing is known.
    std::optional<model::Fit> fit(int agent, int day) const;

private:
    Ask ask_;
    std::vector<model::Shift> places_;
    mutable std::unordered_map<int, std::vector<model::Fit>> known_; ///< by agent
};

} // namespace ui
