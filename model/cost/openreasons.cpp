// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cost/openreasons.h"

#include "model/cost/ruleconflicts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

namespace model {
namespace {

/// Shifts times people, each of whom is asked about the whole row: more would keep a planner
/// waiting.
constexpr std::size_t mostAsked = 10'000;
constexpr int mostTried = 6; ///< reasons whose relaxation is tried

/// What is so, whatever the rules say: people who are away, elsewhere, or have not learned it.
constexpr std::array facts{RuleCode::AbsentDay, RuleCode::Skill, RuleCode::Overlap,
                           RuleCode::Availability};

bool isAFact(const RelaxedRule &one) { return std::ranges::find(facts, one.rule) != facts.end(); }

bool hasFacts(std::span<const RelaxedRule> rules) { return std::ranges::any_of(rules, isAFact); }

/// Its limit says nothing of how far it would have to give way.
bool isKeptOrNot(RuleCode rule) {
    return rule == RuleCode::ForwardRotation || rule == RuleCode::HoursOfDay;
}

RelaxedRule relaxedFor(const RosterFinding &finding) {
    RelaxedRule one{finding.rule, finding.paragraph, finding.limit, finding.found};
    if (isKeptOrNot(one.rule))
        one.limit = one.relaxed = 0;
    // Whole minutes: an average must not be missed by the rounding of a sum.
    one.relaxed = one.relaxed > one.limit ? std::ceil(one.relaxed) : std::floor(one.relaxed);
    return one;
}

double distance(const RelaxedRule &one) { return std::abs(one.relaxed - one.limit); }

/// Of all, as parts of their limits.
double distance(std::span<const RelaxedRule> rules) {
    double sum = 0;
    for (const RelaxedRule &one : rules)
        if (one.limit > 0)
            sum += distance(one) / one.limit;
    return sum;
}

/// What the candidate would break, each rule once with the value that is worst; ascending.
std::vector<RelaxedRule> hardRules(const Candidate &candidate) {
    std::vector<RelaxedRule> rules;
    for (const RosterFinding &finding : candidate.broken) {
        if (!isHard(finding))
            continue;
        const RelaxedRule one = relaxedFor(finding);
        const auto known = std::ranges::find(rules, one.rule, &RelaxedRule::rule);
        if (known == rules.end())
            rules.push_back(one);
        else if (distance(one) > distance(*known))
            *known = one;
    }
    std::ranges::sort(rules, {}, &RelaxedRule::rule);
    return rules;
}

/// By what a reason is known among those of other people and shifts.
using Key = std::vector<std::pair<RuleCode, std::string>>;

Key keyOf(std::span<const RelaxedRule> rules) {
    Key key;
    for (const RelaxedRule &one : rules)
        key.emplace_back(one.rule, one.paragraph);
    return key;
}

/// Why one shift stays open: what has to be relaxed, and by how much at least.
using Ways = std::map<Key, std::vector<RelaxedRule>>;

/// Every rule that is alone in somebody's way. Where relaxing none of them helps, the sets of as
/// few rules as can be: without facts, if there are such.
Ways fewest(Ways ways) {
    const auto least = [&](bool withFacts) {
        std::size_t rules = SIZE_MAX;
        for (const auto &[key, way] : ways)
            if (hasFacts(way) == withFacts)
                rules = std::min(rules, way.size());
        return rules;
    };
    const std::size_t relaxable = least(false);
    const std::size_t others = relaxable == SIZE_MAX ? least(true) : 1;
    std::erase_if(ways, [&](const auto &way) {
        return way.second.size() > (hasFacts(way.second) ? others : relaxable);
    });
    return ways;
}

RuleSet setOf(std::span<const RelaxedRule> rules) {
    RuleSet set;
    for (const RelaxedRule &one : rules)
        set.set(static_cast<std::size_t>(one.rule));
    return set;
}

class Reasons {
public:
    Reasons(std::span<const Agent> agents, std::span<const Shift> shifts, const RosterCheck &check,
            const PayRates &rates)
        : agents_(agents), check_(check), rates_(rates), shifts_(shifts.begin(), shifts.end()) {}

    OpenReasons found() {
        OpenReasons result;
        std::size_t asked = 0;
        for (Shift &shift : shifts_) {
            if (shift.agent != 0)
                continue;
            if (++asked * agents_.size() > mostAsked) {
                ++result.notAsked;
                continue;
            }
            std::vector<Candidate> candidates =
                candidatesFor(shift, agents_, shifts_, check_, rates_);
            if (give(shift, candidates))
                ++result.able;
            else
                open_.push_back(
                    {static_cast<std::size_t>(&shift - shifts_.data()), std::move(candidates), {}});
        }
        for (Open &open : open_) {
            if (result.able > 0)
                open.candidates =
                    candidatesFor(shifts_[open.shift], agents_, shifts_, check_, rates_);
            explain(open);
        }
        for (auto &[key, reason] : reasons_)
            result.reasons.push_back(std::move(reason));
        tryOut(result.reasons);
        for (auto &[rules, shifts] : conflicts_)
            result.conflicts.push_back({rules, shifts});
        std::ranges::stable_sort(result.conflicts, std::ranges::greater{}, &RuleConflict::shifts);
        return result;
    }

private:
    /// A shift that nobody may take.
    struct Open {
        std::size_t shift = 0; ///< index
        std::vector<Candidate> candidates;
        std::vector<RuleSet> broken; ///< per candidate
    };

    /// To the first who may take it; what that costs.
    static std::optional<double> give(Shift &shift, std::span<const Candidate> candidates) {
        if (candidates.empty() || !candidates.front().isLegal())
            return std::nullopt;
        shift.agent = candidates.front().agent;
        return candidates.front().cost;
    }

    void explain(Open &open) {
        Ways ways;
        for (const Candidate &candidate : open.candidates) {
            std::vector<RelaxedRule> rules = hardRules(candidate);
            open.broken.push_back(setOf(rules));
            if (rules.empty())
                return; // by what was given after it
            std::vector<RelaxedRule> &mildest = ways[keyOf(rules)];
            if (mildest.empty() || distance(rules) < distance(mildest))
                mildest = std::move(rules);
        }
        ways = fewest(std::move(ways));
        for (const auto &[key, way] : ways)
            count(key, way);
        const bool oneHelps = std::ranges::any_of(
            ways, [](const auto &way) { return way.second.size() == 1 && !hasFacts(way.second); });
        if (oneHelps)
            return;
        RuleSet fixed;
        for (const RuleCode fact : facts)
            fixed.set(static_cast<std::size_t>(fact));
        for (const RuleSet &conflict : conflictsOf(open.broken, fixed)) {
            std::vector<RuleCode> rules;
            for (std::size_t rule = 0; rule < conflict.size(); ++rule)
                if (conflict[rule])
                    rules.push_back(static_cast<RuleCode>(rule));
            ++conflicts_[rules];
        }
    }

    void count(const Key &key, const std::vector<RelaxedRule> &way) {
        OpenReason &reason = reasons_[key];
        if (reason.shifts++ == 0)
            reason.rules = way;
        for (std::size_t i = 0; i < way.size(); ++i)
            if (distance(way[i]) > distance(reason.rules[i]))
                reason.rules[i] = way[i];
    }

    void tryOut(std::vector<OpenReason> &reasons) const {
        std::ranges::stable_sort(reasons, {}, [](const OpenReason &reason) {
            return std::pair(hasFacts(reason.rules), -reason.shifts);
        });
        int tried = 0;
        for (OpenReason &reason : reasons) {
            if (hasFacts(reason.rules) || tried++ == mostTried)
                break;
            const WorkingTimeLaw law = relaxed(check_.law(), reason.rules);
            const RosterCheck milder(law, check_.calendar(), check_.span());
            std::vector<Shift> shifts = shifts_;
            for (const Open &open : open_) {
                const std::vector<Agent> agents = unstoppedBy(open, ~setOf(reason.rules));
                if (agents.empty())
                    continue;
                Shift &shift = shifts[open.shift];
                const auto cost = give(shift, candidatesFor(shift, agents, shifts, milder, rates_));
                reason.filled += cost ? 1 : 0;
                reason.cost += cost.value_or(0);
            }
        }
        std::ranges::stable_sort(reasons, {}, [](const OpenReason &reason) {
            return std::tuple(-reason.filled, -reason.shifts, reason.cost);
        });
    }

    /// Those who break none of the rules by taking it; all others need not be asked again.
    std::vector<Agent> unstoppedBy(const Open &open, const RuleSet &rules) const {
        std::set<int> ids;
        for (std::size_t i = 0; i < open.broken.size(); ++i)
            if ((open.broken[i] & rules).none())
                ids.insert(open.candidates[i].agent);
        std::vector<Agent> agents;
        if (!ids.empty())
            std::ranges::copy_if(agents_, std::back_inserter(agents),
                                 [&](const Agent &agent) { return ids.contains(agent.id); });
        return agents;
    }

    std::span<const Agent> agents_;
    const RosterCheck &check_;
    const PayRates &rates_;
    std::vector<Shift> shifts_; ///< those given that somebody may take
    std::vector<Open> open_;
    std::map<Key, OpenReason> reasons_;
    std::map<std::vector<RuleCode>, int> conflicts_;
};

} // namespace

OpenReasons openReasons(std::span<const Agent> agents, std::span<const Shift> shifts,
                        const RosterCheck &check, const PayRates &rates) {
    return Reasons(agents, shifts, check, rates).found();
}

WorkingTimeLaw relaxed(WorkingTimeLaw law, std::span<const RelaxedRule> rules) {
    for (const RelaxedRule &one : rules)
        for (WorkingRule &rule : law.rules) {
            if (rule.code != one.rule || rule.strength != Strength::Hard)
                continue;
            if (rule.code == RuleCode::ContractHours || rule.code == RuleCode::ContractDays)
                rule.limit = std::max(rule.limit, distance(one)); // above the contract
            else if (one.limit > 0)
                rule.limit = one.relaxed > one.limit ? std::max(rule.limit, one.relaxed)
                                                     : std::min(rule.limit, one.relaxed);
            else
                rule.active = false;
        }
    return law;
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
