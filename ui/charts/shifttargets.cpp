// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/shifttargets.h"

#include <utility>

namespace ui {

void ShiftTargets::setAsk(Ask ask) {
    ask_ = std::move(ask);
    known_.clear();
}

void ShiftTargets::pickUp(const model::Shift &shift, model::Date first, int days,
                          const model::ZoneRules &zone) {
    std::vector<model::Shift> places;
    for (int day = 0; day < days; ++day) {
        places.push_back(model::onDate(shift, first + std::chrono::days(day), zone));
        places.back().agent = 0;
    }
    if (places == places_)
        return;
    places_ = std::move(places);
    known_.clear();
}

void ShiftTargets::putBack() {
    places_.clear();
    known_.clear();
}

std::optional<model::Fit> ShiftTargets::fit(int agent, int day) const {
    if (!ask_ || agent == 0 || day < 0 || day >= static_cast<int>(places_.size()))
        return std::nullopt;
    auto known = known_.find(agent);
    if (known == known_.end()) {
        std::vector<model::Shift> places = places_;
        for (model::Shift &place : places)
            place.agent = agent;
        known = known_.emplace(agent, ask_(places)).first;
    }
    const auto index = static_cast<std::size_t>(day);
    return index < known->second.size() ? std::optional(known->second[index]) : std::nullopt;
}

} // namespace ui
