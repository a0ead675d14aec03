// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/checkedrosters.h"

#include "model/shifts/rosterspan.h"

#include <algorithm>
#include <iterator>

namespace ui {

const CheckedRosters::Roster &CheckedRosters::of(const model::Plan &plan, int scenarioId,
                                                 model::Date monday) {
    Roster &known = rosters_[scenarioId];
    const auto now = plan.shiftsOf(scenarioId);
    if (known.check && known.shifts.isSameObject(now) && known.agents == plan.agents &&
        known.law == plan.law && known.calendar == plan.calendar)
        return known;
    known.shifts = now;
    known.agents = plan.agents;
    known.law = plan.law;
    known.calendar = plan.calendar;
    // It refers to the copies beside it, which stay where they are in the map.
    known.check = std::make_unique<model::RosterCheck>(known.law, known.calendar,
                                                       model::spanOf(*now, known.calendar, monday));
    known.rows.clear();
    for (const model::Shift &shift : *now)
        if (shift.agent != 0)
            known.rows[shift.agent].push_back(known.check->factsOf(shift));
    known.findings.clear();
    for (const model::Agent &one : known.agents)
        if (const auto row = known.rows.find(one.id); row != known.rows.end())
            for (auto &finding : known.check->checkRow(one, row->second))
                known.findings.push_back(std::move(finding));
    return known;
}

CheckedRosters::Findings CheckedRosters::findingsAfter(const Roster &roster,
                                                       const model::Agent &agent, int before,
                                                       const model::Shift &after) {
    std::vector<model::ShiftFacts> row;
    if (const auto found = roster.rows.find(agent.id); found != roster.rows.end())
        row = found->second;
    if (before != 0)
        std::erase_if(row,
                      [before](const model::ShiftFacts &facts) { return facts.shift == before; });
    const auto place = std::find_if(row.begin(), row.end(), [&after](const auto &facts) {
        return facts.presence.begin > after.presence.begin;
    });
    row.insert(place, roster.check->factsOf(after));
    Findings broken;
    for (auto &finding : roster.check->checkRow(agent, row))
        if (finding.shifts.empty() || std::find(finding.shifts.begin(), finding.shifts.end(),
                                                after.id) != finding.shifts.end())
            broken.push_back(std::move(finding));
    return broken;
}

std::vector<model::Fit> CheckedRosters::fitsOf(const Roster &roster,
                                               const std::vector<model::Shift> &places) {
    const auto agent = std::ranges::find(roster.agents, places.front().agent, &model::Agent::id);
    if (agent == roster.agents.end())
        return {};
    std::vector<model::ShiftFacts> row;
    if (const auto found = roster.rows.find(agent->id); found != roster.rows.end())
        std::ranges::copy_if(found->second, std::back_inserter(row),
                             [&](const auto &facts) { return facts.shift != places.front().id; });
    std::vector<model::ShiftFacts> facts;
    for (const model::Shift &place : places)
        facts.push_back(roster.check->factsOf(place));
    return model::fitsOf(*roster.check, *agent, row, facts);
}

} // namespace ui
