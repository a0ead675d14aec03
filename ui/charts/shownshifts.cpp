// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/shownshifts.h"

#include "model/shifts/shiftchange.h"

#include <algorithm>

namespace ui {

model::TimeRange ShownShifts::range() const {
    return {plan.calendar.rangeOf(first()).begin, plan.calendar.rangeOf(last()).end};
}

model::TimeRange ShownShifts::week() const {
    return {plan.calendar.rangeOf(monday).begin,
            plan.calendar.rangeOf(monday + std::chrono::days(6)).end};
}

double ShownShifts::weekHours(int agent) const {
    const model::TimeRange shown = week();
    double hours = 0;
    for (const model::Shift &shift : *shifts)
        if (shift.agent == agent && !shift.standby && shown.contains(shift.presence.begin))
            hours += static_cast<double>(model::workingTime(shift).count()) / 3600;
    return hours;
}

bool ShownShifts::isAccepted(const model::RosterFinding &finding) const {
    const auto found = plan.acceptedFindings.find(scenarioId);
    return found != plan.acceptedFindings.end() &&
           std::ranges::any_of(found->second,
                               [&finding](const auto &one) { return one.accepts(finding); });
}

bool ShownShifts::isShown(const model::RosterFinding &finding) const {
    return finding.first <= last() && finding.last >= first();
}

} // namespace ui
