// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cost/breakplacement.h"

#include "model/cost/targets.h"

#include <algorithm>
#include <utility>

namespace model {
namespace {

constexpr Minutes fromEnds{45};
constexpr Minutes between{60};
constexpr Minutes step{15};
constexpr int mostPasses = 8;

/// Of the cells that the shift touches.
double missingSquared(const Cover &cover, const TimeRange &time) {
    const TimeGrid &grid = cover.grid();
    if (grid.isEmpty() || time.end <= grid.begin() || grid.end() <= time.begin)
        return 0.0;
    const Seconds cell(grid.interval());
    const auto indexOf = [&](Instant at) {
        return static_cast<std::size_t>((std::clamp(at, grid.begin(), grid.end()) - grid.begin()) /
                                        cell);
    };
    double sum = 0;
    for (std::size_t i = indexOf(time.begin); i < std::min(indexOf(time.end) + 1, grid.count());
         ++i)
        sum += cover.missing(i) * cover.missing(i);
    return sum;
}

bool isOrdered(const Shift &shift) {
    Instant from = shift.presence.begin + fromEnds;
    for (const ShiftBreak &one : shift.breaks) {
        if (one.time.begin < from)
            return false;
        from = one.time.end + between;
    }
    return shift.breaks.empty() || shift.breaks.back().time.end + fromEnds <= shift.presence.end;
}

class Placement {
public:
    Placement(std::span<const Shift> shifts, std::span<const Agent> agents,
              const RosterCheck &check, Cover cover)
        : shifts_(shifts.begin(), shifts.end()), agents_(agents), check_(check),
          cover_(std::move(cover)) {}

    std::vector<Shift> run(const TimeRange &range) {
        for (int pass = 0; pass < mostPasses; ++pass) {
            bool better = false;
            for (Shift &shift : shifts_)
                if (!shift.locked && !shift.standby && range.contains(shift.presence.begin))
                    for (std::size_t i = 0; i < shift.breaks.size(); ++i)
                        better = moveBreak(shift, i) || better;
            if (!better)
                break;
        }
        return std::move(shifts_);
    }

private:
    /// Puts one break where least is missing; false where it stands there already.
    bool moveBreak(Shift &shift, std::size_t index) {
        const Shift before = shift;
        const Agent *agent = nullptr;
        for (const Agent &one : agents_)
            if (one.id == shift.agent)
                agent = &one;
        const auto findings = [&](const Shift &one) {
            return agent ? check_.checkShift(*agent, check_.factsOf(one))
                         : std::vector<RosterFinding>();
        };
        const auto broken = findings(before);
        const Seconds length = before.breaks[index].time.length();
        double least = missingSquared(cover_, before.presence);
        Shift best = before;
        cover_.remove(before);
        for (Instant begin = before.presence.begin + fromEnds;
             begin + length + fromEnds <= before.presence.end; begin += step) {
            Shift tried = before;
            tried.breaks[index].time = {begin, begin + length};
            if (!isOrdered(tried))
                continue;
            cover_.add(tried);
            const double missing = missingSquared(cover_, before.presence);
            cover_.remove(tried);
            if (missing < least - 1e-9 && !anyHard(brokenBy(findings(tried), broken))) {
                least = missing;
                best = std::move(tried);
            }
        }
        cover_.add(best);
        shift = best;
        return !(best == before);
    }

    std::vector<Shift> shifts_;
    std::span<const Agent> agents_;
    const RosterCheck &check_;
    Cover cover_;
};

} // namespace

std::vector<Shift> withBreaksPlaced(std::span<const Shift> shifts, std::span<const Agent> agents,
                                    const RosterCheck &check, Cover cover, const TimeRange &range) {
    return Placement(shifts, agents, check, std::move(cover)).run(range);
}

} // namespace model
