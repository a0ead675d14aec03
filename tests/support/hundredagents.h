// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan/plan.h"

#include <chrono>
#include <string>
#include <utility>
#include <vector>

namespace testing {

/// The plan with a hundred agents who work five shifts of eight hours in each of four weeks.
inline model::Plan withHundredAgents(model::Plan plan, model::Instant weekBegin) {
    using namespace std::chrono;
    plan.agents.clear();
    std::vector<model::Shift> shifts;
    for (int agent = 1; agent <= 100; ++agent) {
        plan.agents.emplace_back().id = agent;
        plan.agents.back().name = "Agent " + std::to_string(agent);
        for (int day = 0; day < 28; ++day) {
            if ((day + agent) % 7 > 4)
                continue;
            const model::Instant begin = weekBegin + days(day) + minutes(420 + 30 * (agent % 12));
            model::Shift shift;
            shift.id = static_cast<int>(shifts.size()) + 1;
            shift.agent = agent;
            shift.presence = {begin, begin + minutes(510)};
            shift.breaks = {{{begin + minutes(240), begin + minutes(270)}}};
            shifts.push_back(std::move(shift));
        }
    }
    plan.shifts[plan.chosen] = model::Shared(std::move(shifts));
    return plan;
}

} // namespace testing
