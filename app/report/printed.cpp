// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/printed.h"

#include <algorithm>

namespace application {

bool isPrinted(const model::Plan &plan, int scenarioId) {
    return scenarioId == plan.chosen || scenarioId == plan.baseline ||
           !plan.report.leftOut.contains(scenarioId);
}

Printed printed(const model::Plan &plan, const Results &results) {
    Printed kept{plan, results};
    kept.results.ranges.clear();
    for (std::size_t i = 0; i < results.outcomes.size(); ++i) {
        const auto &outcome = results.outcomes[i];
        if (!isPrinted(plan, outcome.scenarioId))
            std::erase_if(kept.results.frontier,
                          [&](const auto &point) { return point.name == outcome.name; });
        else if (i < results.ranges.size())
            kept.results.ranges.push_back(results.ranges[i]);
    }
    std::erase_if(kept.results.outcomes,
                  [&](const auto &outcome) { return !isPrinted(plan, outcome.scenarioId); });
    std::erase_if(kept.plan.scenarios,
                  [&](const auto &scenario) { return !isPrinted(plan, scenario.id); });
    return kept;
}

} // namespace application
