// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cost/targets.h"

#include "model/shifts/shiftchange.h"

#include <algorithm>

namespace model {

std::vector<RosterFinding> brokenBy(std::vector<RosterFinding> with,
                                    const std::vector<RosterFinding> &without) {
    std::erase_if(with, [&](const RosterFinding &finding) { return !isNew(finding, without); });
    std::ranges::stable_sort(with, std::ranges::greater{}, &RosterFinding::strength);
    return with;
}

std::vector<Fit> fitsOf(const RosterCheck &check, const Agent &agent,
                        std::span<const ShiftFacts> row, std::span<const ShiftFacts> places) {
    RowTrial trial(check, agent, row);
    std::vector<Fit> fits;
    fits.reserve(places.size());
    for (const ShiftFacts &place : places) {
        const std::optional<Strength> broken = trial.broken(place);
        fits.push_back(!broken ? Fit::Fine : *broken == Strength::Hard ? Fit::Broken : Fit::Soft);
    }
    return fits;
}

Shift onDate(const Shift &shift, Date date, const ZoneRules &zone) {
    const LocalTime begin = zone.toLocal(shift.presence.begin);
    return moved(shift, zone.firstInstantOf(begin - dateOf(begin) + date) - shift.presence.begin);
}

} // namespace model
