// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cost/openreasons.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace model {

std::vector<OpenReason> openReasons(std::span<const Agent> agents, std::span<const Shift> shifts,
                                    const RosterCheck &check, const PayRates &rates) {
    constexpr std::size_t mostLookedAt = 100; ///< each asks every person about the whole row
    std::map<std::pair<RuleCode, std::string>, OpenReason> reasons;
    std::size_t looked = 0;
    for (const Shift &shift : shifts) {
        if (shift.agent != 0 || looked++ >= mostLookedAt)
            continue;
        std::set<std::pair<RuleCode, std::string>> alone;
        for (const Candidate &candidate : candidatesFor(shift, agents, shifts, check, rates)) {
            const auto hard = std::ranges::count_if(candidate.broken, isHard);
            const RuleCode code =
                candidate.broken.empty() ? RuleCode{} : candidate.broken.front().rule;
            const bool one = std::ranges::all_of(candidate.broken, [&](const auto &finding) {
                return !isHard(finding) || finding.rule == code;
            });
            if (hard == 0 || !one)
                continue;
            const RosterFinding &finding = candidate.broken.front();
            const std::pair key(code, finding.paragraph);
            reasons.try_emplace(
                key, OpenReason{code, finding.paragraph, 0, finding.limit, finding.found});
            alone.insert(key);
        }
        for (const auto &key : alone)
            ++reasons[key].shifts;
    }
    std::vector<OpenReason> result;
    for (auto &[key, reason] : reasons)
        result.push_back(std::move(reason));
    std::ranges::stable_sort(result, std::ranges::greater{}, &OpenReason::shifts);
    return result;
}

} // namespace model
