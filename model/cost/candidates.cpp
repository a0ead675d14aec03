// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cost/candidates.h"

#include "model/cost/shiftcost.h"
#include "model/cost/targets.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace model {

std::vector<Candidate> candidatesFor(const Shift &shift, std::span<const Agent> agents,
                                     std::span<const Shift> shifts, const RosterCheck &check,
                                     const PayRates &rates) {
    std::map<int, std::vector<ShiftFacts>> rows;
    for (const Shift &other : shifts)
        if (other.agent != 0 && other.id != shift.id)
            rows[other.agent].push_back(check.factsOf(other));
    const ShiftFacts facts = check.factsOf(shift);
    std::vector<Candidate> candidates;
    std::map<int, double> used; ///< share of the week's contract
    for (const Agent &agent : agents) {
        if (agent.id == shift.agent)
            continue;
        std::vector<ShiftFacts> &row = rows[agent.id];
        std::ranges::stable_sort(row, {}, [](const ShiftFacts &one) { return one.presence.begin; });
        RowTrial trial(check, agent, row);
        Candidate candidate;
        candidate.agent = agent.id;
        candidate.resting = restAround(facts, row);
        for (const ShiftFacts &one : row)
            if (mondayOf(one.day) == mondayOf(facts.day))
                candidate.weekAfter += one.worked;
        const double open = std::max(0.0, agent.weeklyHours * 60.0 - candidate.weekAfter);
        candidate.extraMinutes = std::max(0.0, facts.worked - open);
        candidate.weekAfter += facts.worked;
        candidate.broken = brokenBy(trial.with(facts), trial.without());
        const PaidTime paid = paidTimeOf(shift, rates, {check.calendar(), agent.region});
        const double extraShare = facts.worked > 0 ? candidate.extraMinutes / facts.worked : 1.0;
        candidate.cost = costOf(paid.hours * extraShare + paid.surcharges(rates), rates);
        used[agent.id] =
            agent.weeklyHours > 0 ? candidate.weekAfter / (agent.weeklyHours * 60.0) : 1.0;
        candidates.push_back(std::move(candidate));
    }
    std::ranges::stable_sort(candidates, {}, [&](const Candidate &candidate) {
        const auto hard = std::ranges::count_if(candidate.broken, isHard);
        return std::tuple(hard, static_cast<long>(candidate.broken.size()) - hard, candidate.cost,
                          used[candidate.agent]);
    });
    return candidates;
}

} // namespace model
