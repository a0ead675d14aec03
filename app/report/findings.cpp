// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/findings.h"

#include "model/shifts/rosterspan.h"

#include <algorithm>

namespace application {

std::vector<ReportedFinding> findingsOf(const model::Plan &plan, int scenarioId) {
    const auto adopted = plan.shiftsOf(scenarioId);
    const std::vector<model::Shift> &shifts = *adopted;
    if (shifts.empty())
        return {};
    const model::RosterCheck check(plan.law, plan.calendar,
                                   model::spanOf(shifts, plan.calendar, plan.planningWeek));
    const auto known = plan.acceptedFindings.find(scenarioId);
    std::vector<ReportedFinding> found;
    for (auto &finding : check.check(plan.agents, shifts)) {
        std::optional<std::string> reason;
        if (known != plan.acceptedFindings.end())
            for (const model::AcceptedFinding &one : known->second)
                if (one.accepts(finding))
                    reason = one.reason;
        found.push_back({std::move(finding), std::move(reason)});
    }
    std::stable_sort(
        found.begin(), found.end(), [](const ReportedFinding &a, const ReportedFinding &b) {
            const auto rank = [](const ReportedFinding &one) {
                return one.accepted ? 2 : one.finding.strength == model::Strength::Hard ? 0 : 1;
            };
            return rank(a) < rank(b);
        });
    return found;
}

bool namesPeople(const model::Plan &plan) {
    return std::ranges::find(plan.report.sections, model::ReportSection::Roster) !=
           plan.report.sections.end();
}

std::string personOf(const model::Plan &plan, int agent) {
    const model::Agent *found = plan.agent(agent);
    if (!found)
        return {};
    if (namesPeople(plan))
        return found->name;
    return "Person " + std::to_string(found - plan.agents.data() + 1);
}

} // namespace application
