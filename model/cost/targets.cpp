// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cost/targets.h"

#include "model/shifts/shiftchange.h"

#include <algorithm>

namespace model {
namespace {

/// Neither there before in the same place, nor less work than the contract has.
bool isNew(const RosterFinding &finding, const std::vector<RosterFinding> &before) {
    if (finding.rule == RuleCode::ContractBalance && finding.found < 0)
        return false;
    return std::ranges::none_of(before, [&](const RosterFinding &old) {
        return old.rule == finding.rule && old.strength == finding.strength &&
               old.first == finding.first && old.shifts == finding.shifts &&
               old.found == finding.found;
    });
}

} // namespace

std::vector<RosterFinding> brokenBy(std::vector<RosterFinding> with,
                                    const std::vector<RosterFinding> &without) {
    std::erase_if(with, [&](const RosterFinding &finding) { return !isNew(finding, without); });
    std::ranges::stable_sort(with, std::ranges::greater{}, &RosterFinding::strength);
    return with;
}

std::vector<Fit> fitsOf(const RosterCheck &check, const Agent &agent,
                        std::span<const ShiftFacts> row, std::span<const ShiftFacts> places) {
    const std::vector<RosterFinding> without = check.checkRow(agent, row);
    std::vector<ShiftFacts> with(row.begin(), row.end());
    std::vector<Fit> fits;
    fits.reserve(places.size());
    for (const ShiftFacts &place : places) {
        const std::size_t index = insertInOrder(with, place);
        Fit fit = Fit::Fine;
        for (const RosterFinding &finding : check.checkRow(agent, with))
            if (isNew(finding, without))
                fit = std::max(fit, isHard(finding) ? Fit::Broken : Fit::Soft);
        fits.push_back(fit);
        with.erase(with.begin() + static_cast<std::ptrdiff_t>(index));
    }
    return fits;
}

Shift onDate(const Shift &shift, Date date, const ZoneRules &zone) {
    const LocalTime begin = zone.toLocal(shift.presence.begin);
    return moved(shift, zone.firstInstantOf(begin - dateOf(begin) + date) - shift.presence.begin);
}

} // namespace model
