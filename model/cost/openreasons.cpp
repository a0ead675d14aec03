// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cost/openreasons.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

namespace model {
namespace {

/// Shifts times people, each of whom is asked about the whole row: more would keep a planner
/// waiting.
constexpr std::size_t mostAsked = 10'000;
constexpr std::size_t mostTried = 6; ///< reasons whose relaxation is tried

/// What is so, whatever the rules say: people who are away, elsewhere, or have not learned it.
bool isAFact(RuleCode rule) {
    return rule == RuleCode::AbsentDay || rule == RuleCode::Skill || rule == RuleCode::Overlap ||
           rule == RuleCode::Availability;
}

/// The one hard rule that the candidate would break; none where there are none or several.
const RosterFinding *onlyHardRule(const Candidate &candidate) {
    if (candidate.isLegal())
        return nullptr;
    const RosterFinding &first = candidate.broken.front();
    const bool alone = std::ranges::all_of(candidate.broken, [&](const RosterFinding &finding) {
        return !isHard(finding) || finding.rule == first.rule;
    });
    return alone ? &first : nullptr;
}

bool isMilder(const RosterFinding &finding, double than) {
    return std::abs(finding.found - finding.limit) < std::abs(than - finding.limit);
}

WorkingTimeLaw relaxed(WorkingTimeLaw law, const OpenReason &reason) {
    for (WorkingRule &rule : law.rules) {
        if (rule.code != reason.rule || rule.strength != Strength::Hard)
            continue;
        if (reason.limit > 0)
            rule.limit = reason.relaxed > reason.limit ? std::max(rule.limit, reason.relaxed)
                                                       : std::min(rule.limit, reason.relaxed);
        else
            rule.active = false;
    }
    return law;
}

} // namespace

std::vector<OpenReason> openReasons(std::span<const Agent> agents, std::span<const Shift> shifts,
                                    const RosterCheck &check, const PayRates &rates) {
    std::map<std::pair<RuleCode, std::string>, OpenReason> reasons;
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < shifts.size(); ++i)
        if (shifts[i].agent == 0 && (open.size() + 1) * agents.size() <= mostAsked)
            open.push_back(i);
    for (const std::size_t i : open) {
        std::map<std::pair<RuleCode, std::string>, RosterFinding> mildest;
        for (const Candidate &candidate : candidatesFor(shifts[i], agents, shifts, check, rates))
            if (const RosterFinding *finding = onlyHardRule(candidate)) {
                const auto [known, isNew] =
                    mildest.try_emplace({finding->rule, finding->paragraph}, *finding);
                if (!isNew && isMilder(*finding, known->second.found))
                    known->second = *finding;
            }
        for (const auto &[key, finding] : mildest) {
            OpenReason &reason = reasons[key];
            if (reason.shifts++ == 0)
                reason = {key.first, key.second, 1, finding.limit, finding.found, 0, 0};
            else if (!isMilder(finding, reason.relaxed))
                reason.relaxed = finding.found;
        }
    }
    std::vector<OpenReason> result;
    for (auto &[key, reason] : reasons)
        result.push_back(std::move(reason));
    std::ranges::stable_sort(result, std::ranges::greater{}, &OpenReason::shifts);
    for (std::size_t i = 0; i < std::min(result.size(), mostTried); ++i) {
        if (isAFact(result[i].rule))
            continue;
        const WorkingTimeLaw law = relaxed(check.law(), result[i]);
        const RosterCheck milder(law, check.calendar(), check.span());
        std::vector<Shift> given(shifts.begin(), shifts.end());
        for (const std::size_t at : open) {
            const auto candidates = candidatesFor(given[at], agents, given, milder, rates);
            if (candidates.empty() || !candidates.front().isLegal())
                continue;
            given[at].agent = candidates.front().agent;
            result[i].cost += candidates.front().cost;
            ++result[i].filled;
        }
    }
    std::ranges::stable_sort(result, {}, [](const OpenReason &reason) {
        return std::tuple(-reason.filled, -reason.shifts, reason.cost);
    });
    return result;
}

WhoCould whoCould(const Shift &shift, std::span<const Agent> agents, std::span<const Shift> shifts,
                  const RosterCheck &check, const PayRates &rates) {
    WhoCould result;
    std::map<RuleCode, int> people;
    for (const Candidate &candidate : candidatesFor(shift, agents, shifts, check, rates)) {
        ++result.people;
        if (candidate.isLegal())
            ++result.able;
        else
            ++people[candidate.broken.front().rule];
    }
    for (const auto &[rule, count] : people)
        result.obstacles.push_back({rule, count});
    std::ranges::stable_sort(result.obstacles, std::ranges::greater{}, &WhoCould::Obstacle::people);
    return result;
}

} // namespace model
