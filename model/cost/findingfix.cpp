// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cost/findingfix.h"

#include "model/cost/candidates.h"
#include "model/shifts/shiftchange.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace model {
namespace {

using std::chrono::hours;

// A break stands away from the ends, leaves no stretch that needs another one, and is no crumb.
constexpr hours afterBegin{2}, beforeEnd{1};
constexpr hours longestStretch{6}; ///< ArbZG §4
constexpr Minutes breakStep{15};
constexpr double usualBreak = 30; ///< minutes, where a stretch is too long
constexpr long leastBreak = 15;   ///< minutes, ArbZG §4

const Shift *shiftOf(std::span<const Shift> shifts, int id) {
    const auto found = std::ranges::find(shifts, id, &Shift::id);
    return found == shifts.end() ? nullptr : &*found;
}

std::optional<FindingFix> startLater(const RosterFinding &finding, const Shift &shift) {
    const Instant begin = finding.time.begin + Seconds(std::llround(finding.limit * 60));
    if (begin <= shift.presence.begin || begin >= shift.presence.end)
        return std::nullopt;
    return FindingFix{FixKind::StartLater, shift, resized(shift, {begin, shift.presence.end}), {}};
}

/// The best of those who may take it.
std::optional<FindingFix> handOver(const Shift &shift, const FixTerms &terms) {
    const auto candidates =
        candidatesFor(shift, terms.agents, terms.shifts, terms.check, terms.rates);
    if (candidates.empty() || !candidates.front().isLegal())
        return std::nullopt;
    Shift given = shift;
    given.agent = candidates.front().agent;
    return FindingFix{FixKind::HandOver, shift, given, {}};
}

std::optional<FindingFix> insertBreak(const RosterFinding &finding, const Shift &shift,
                                      const Cover &cover) {
    const double needed =
        finding.rule == RuleCode::Break ? finding.limit - finding.found : usualBreak;
    const Minutes length(std::max(leastBreak, std::lround(std::ceil(needed / 5) * 5)));
    Cover without = cover;
    without.remove(shift);
    std::optional<FindingFix> best;
    double least = 0;
    for (Instant at = shift.presence.begin + afterBegin;
         at + length + beforeEnd <= shift.presence.end; at += breakStep) {
        if (at - shift.presence.begin > longestStretch ||
            shift.presence.end - (at + length) > longestStretch)
            continue;
        const auto with = withBreak(shift, {at, at + length});
        if (!with)
            continue;
        without.add(*with);
        const double missing = without.figures(shift.presence).missing;
        without.remove(*with);
        if (best && missing >= least - 1e-9)
            continue;
        const auto pause = std::ranges::find_if(with->breaks, [&](const ShiftBreak &one) {
            return std::ranges::find(shift.breaks, one) == shift.breaks.end();
        });
        if (pause == with->breaks.end())
            continue;
        best = FindingFix{FixKind::InsertBreak, shift, *with, *pause};
        least = missing;
    }
    return best;
}

} // namespace

std::vector<FindingFix> fixesFor(const RosterFinding &finding, const FixTerms &terms) {
    const Shift *shift =
        finding.shifts.empty() ? nullptr : shiftOf(terms.shifts, finding.shifts.back());
    if (!shift || shift->locked)
        return {};
    std::vector<FindingFix> fixes;
    const auto offer = [&fixes](std::optional<FindingFix> fix) {
        if (fix)
            fixes.push_back(std::move(*fix));
    };
    if (finding.rule == RuleCode::DailyRest) {
        offer(startLater(finding, *shift));
        const Shift *before =
            finding.shifts.size() > 1 ? shiftOf(terms.shifts, finding.shifts.front()) : nullptr;
        if (before && before->standby && !before->locked)
            offer(handOver(*before, terms));
    }
    if (finding.rule == RuleCode::Break || finding.rule == RuleCode::LongestStretch)
        offer(insertBreak(finding, *shift, terms.cover));
    return fixes;
}

} // namespace model
