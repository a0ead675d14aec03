// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/sickcall.h"

#include "model/comparison/requiredpositions.h"
#include "model/shifts/rosterspan.h"

#include <algorithm>

namespace application {
namespace {

void enter(model::Plan &plan, const SickCall &call) {
    for (model::Agent &agent : plan.agents)
        if (agent.id == call.agent)
            agent.absences.push_back(call.absence);
}

bool beginsWithin(const model::Shift &shift, const SickCall &call,
                  const model::Calendar &calendar) {
    const model::Date day = model::dateOf(calendar.toLocal(shift.presence.begin));
    return shift.agent == call.agent && call.absence.first <= day && day <= call.absence.last;
}

} // namespace

std::vector<OpenedShift> openedBy(const SickCall &call, const model::Plan &plan,
                                  const Results &results,
                                  const std::vector<std::optional<std::size_t>> &decided,
                                  const model::RunControl &control) {
    model::Plan with = plan;
    enter(with, call);
    std::vector<model::Shift> shifts = *with.shiftsOf(call.scenarioId);
    std::vector<OpenedShift> opened;
    for (const model::Shift &shift : shifts)
        if (beginsWithin(shift, call, with.calendar)) {
            opened.push_back({shift, {}, {}});
            opened.back().shift.agent = 0;
            opened.back().shift.locked = false;
        }
    const model::RosterCheck check(with.law, with.calendar,
                                   model::spanOf(shifts, with.calendar, results.weekBegin));
    shifts = model::withoutAgent(shifts, call.agent, call.absence.first, call.absence.last,
                                 with.calendar);
    std::vector<model::ChannelRequirement> required;
    model::TimeGrid week;
    if (const auto *outcome = results.outcome(call.scenarioId)) {
        required = model::requiredPositions(*outcome);
        week = outcome->week;
    }
    for (std::size_t i = 0; i < opened.size(); ++i) {
        if (control.stopRequested()) {
            opened.resize(i);
            break;
        }
        OpenedShift &one = opened[i];
        one.ways = model::repairsFor(one.shift, shifts,
                                     {with.agents, check, with.payRates, week, required}, 12);
        if (i < decided.size())
            one.taken = decided[i] && *decided[i] < one.ways.size() ? decided[i] : std::nullopt;
        else if (!one.ways.empty() && one.ways.front().isLegal())
            one.taken = 0;
        if (const model::Repair *way = one.way())
            shifts = model::repaired(shifts, one.shift.id, *way);
        control.reportProgress(static_cast<double>(i + 1) / static_cast<double>(opened.size()));
    }
    return opened;
}

model::Plan afterSickCall(model::Plan plan, const SickCall &call,
                          const std::vector<OpenedShift> &opened) {
    enter(plan, call);
    std::vector<model::Shift> shifts =
        model::withoutAgent(*plan.shiftsOf(call.scenarioId), call.agent, call.absence.first,
                            call.absence.last, plan.calendar);
    for (const OpenedShift &one : opened)
        if (const model::Repair *way = one.way())
            shifts = model::repaired(shifts, one.shift.id, *way);
    plan.shifts[call.scenarioId] = model::Shared(std::move(shifts));
    return plan;
}

} // namespace application
