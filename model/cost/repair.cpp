// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cost/repair.h"

#include "model/cost/shiftcost.h"
#include "model/shifts/cover.h"
#include "model/shifts/shiftchange.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <unordered_map>

namespace model {
namespace {

constexpr Minutes longerStep{30};
constexpr Minutes longest{240}; ///< that a shift is made longer by

/// A finding that was there before in the same place is not broken by the change.
bool isOld(const RosterFinding &finding, const std::vector<RosterFinding> &before) {
    return std::ranges::any_of(before, [&](const RosterFinding &old) {
        return old.rule == finding.rule && old.strength == finding.strength &&
               old.first == finding.first && old.found == finding.found;
    });
}

/// Less than the contract is no reason against helping out.
bool isShortfall(const RosterFinding &finding) {
    return finding.rule == RuleCode::ContractBalance && finding.found < 0;
}

class Search {
public:
    Search(const Shift &open, std::span<const Shift> shifts, const RepairTerms &terms)
        : open_(open), terms_(terms), facts_(terms.check.factsOf(open)),
          cover_(terms.week, terms.required) {
        for (const Shift &shift : shifts)
            if (shift.agent != 0) {
                rows_[shift.agent].push_back(&shift);
                cover_.add(shift);
            }
    }

    std::vector<Repair> run(std::size_t most) {
        for (const Agent &agent : terms_.agents)
            lookAt(agent);
        std::ranges::stable_sort(found_, {}, [&](const Repair &repair) {
            const auto hard = std::ranges::count_if(repair.broken, isHard);
            return std::tuple(hard, std::lround(repair.missing * 4),
                              static_cast<long>(repair.broken.size()) - hard, repair.changes(),
                              std::lround(repair.cost * 100), usedOf(repair));
        });
        if (found_.size() > most)
            found_.resize(most);
        return std::move(found_);
    }

private:
    void lookAt(const Agent &agent) {
        own_ = rows_[agent.id];
        ownFacts_.clear();
        ownWeek_.clear();
        for (const Shift *shift : own_) {
            ownFacts_.push_back(terms_.check.factsOf(*shift));
            ownWeek_.push_back(inWeek(agent, *shift, ownFacts_.back()));
        }
        const std::vector<RosterFinding> before = terms_.check.checkRow(agent, ownFacts_);
        Shift given = open_;
        given.agent = agent.id;
        given.locked = false;
        bool busy = false;
        for (std::size_t i = 0; i < own_.size(); ++i)
            busy = busy || (own_[i]->presence.begin < open_.presence.end &&
                            open_.presence.begin < own_[i]->presence.end);
        if (!busy)
            keep(judged(agent, before, {RepairKind::TakeOver, agent.id, given, {}, 0}));
        std::optional<Repair> exchange, moved;
        for (std::size_t i = 0; i < own_.size(); ++i) {
            const Shift &own = *own_[i];
            if (own.locked || own.standby != open_.standby)
                continue;
            if (ownFacts_[i].day == facts_.day) {
                better(exchange,
                       judged(agent, before, {RepairKind::Exchange, agent.id, given, {}, own.id}));
                if (!open_.standby)
                    extend(agent, before, own);
            } else if (!busy && mondayOf(ownFacts_[i].day) == mondayOf(facts_.day) &&
                       own.presence.begin > open_.presence.begin) {
                better(moved, judged(agent, before,
                                     {RepairKind::MoveDayOff, agent.id, given, {}, own.id}));
            }
        }
        // Giving up a shift that was needed just as much mends nothing.
        for (const auto &one : {exchange, moved})
            if (one && one->missing < unfilled() - 1e-6)
                keep(*one);
    }

    /// As long as the rules allow, in the direction of the open shift.
    void extend(const Agent &agent, const std::vector<RosterFinding> &before, const Shift &own) {
        std::optional<Repair> best;
        const auto attempt = [&](TimeRange presence, std::optional<TimeRange> left) {
            Repair repair{RepairKind::Extend, agent.id, resized(own, presence), {}, 0};
            repair.filled.agent = agent.id;
            if (left)
                repair.rest = resized(open_, *left);
            Repair one = judged(agent, before, std::move(repair));
            if (one.isLegal())
                better(best, std::move(one));
        };
        const TimeRange &mine = own.presence;
        const TimeRange &wanted = open_.presence;
        for (Minutes more = longest; more > Minutes(0); more -= longerStep) {
            if (mine.begin <= wanted.begin && mine.end >= wanted.begin &&
                mine.end + more <= wanted.end) {
                const Instant end = mine.end + more;
                attempt({mine.begin, end}, end < wanted.end
                                               ? std::optional(TimeRange{end, wanted.end})
                                               : std::nullopt);
            }
            if (mine.end >= wanted.end && mine.begin <= wanted.end &&
                mine.begin - more >= wanted.begin) {
                const Instant begin = mine.begin - more;
                attempt({begin, mine.end}, wanted.begin < begin
                                               ? std::optional(TimeRange{wanted.begin, begin})
                                               : std::nullopt);
            }
        }
        if (best && best->missing < unfilled() - 1e-6)
            keep(*best);
    }

    /// What shifts make in the week of the open one.
    struct InWeek {
        double minutes = 0;
        PaidTime paid{};

        void add(const InWeek &other) {
            minutes += other.minutes;
            paid.night += other.paid.night;
            paid.sunday += other.paid.sunday;
            paid.holiday += other.paid.holiday;
        }
    };
    InWeek inWeek(const Agent &agent, const Shift &shift, const ShiftFacts &facts) const {
        if (mondayOf(facts.day) != mondayOf(facts_.day))
            return {};
        return {facts.worked,
                paidTimeOf(shift, terms_.rates, {terms_.check.calendar(), agent.region})};
    }

    /// Rules, hours and cost of the person's row with the change, against the row as it is.
    Repair judged(const Agent &agent, const std::vector<RosterFinding> &without, Repair repair) {
        std::vector<ShiftFacts> row;
        row.reserve(own_.size() + 1);
        InWeek before, after;
        for (std::size_t i = 0; i < own_.size(); ++i) {
            before.add(ownWeek_[i]);
            if (own_[i]->id == repair.givenUp || own_[i]->id == repair.filled.id)
                continue;
            after.add(ownWeek_[i]);
            row.push_back(ownFacts_[i]);
        }
        const ShiftFacts filled = terms_.check.factsOf(repair.filled);
        after.add(inWeek(agent, repair.filled, filled));
        insertInOrder(row, filled);
        repair.resting = restAround(filled, row);
        for (RosterFinding &finding : terms_.check.checkRow(agent, row))
            if (!isOld(finding, without) && !isShortfall(finding))
                repair.broken.push_back(std::move(finding));
        std::ranges::stable_sort(repair.broken, std::ranges::greater{}, &RosterFinding::strength);
        repair.weekAfter = after.minutes;
        const double contract = agent.weeklyHours * 60.0;
        const double beyond =
            std::max(0.0, after.minutes - contract) - std::max(0.0, before.minutes - contract);
        repair.cost = costOf(beyond / 60.0 + after.paid.surcharges(terms_.rates) -
                                 before.paid.surcharges(terms_.rates),
                             terms_.rates);
        repair.missing = missingWith(repair);
        return repair;
    }

    double missingWith(const Repair &repair) {
        std::vector<const Shift *> gone;
        for (const Shift *own : own_)
            if (own->id == repair.givenUp || own->id == repair.filled.id)
                gone.push_back(own);
        for (const Shift *shift : gone)
            cover_.remove(*shift);
        cover_.add(repair.filled);
        const double missing = cover_.figures().missing;
        cover_.remove(repair.filled);
        for (const Shift *shift : gone)
            cover_.add(*shift);
        return missing;
    }
    /// Where nobody works the open shift.
    double unfilled() {
        if (!unfilled_)
            unfilled_ = cover_.figures().missing;
        return *unfilled_;
    }

    static void better(std::optional<Repair> &best, Repair one) {
        const auto rank = [](const Repair &repair) {
            return std::tuple(std::ranges::count_if(repair.broken, isHard), repair.missing,
                              repair.broken.size(), repair.cost);
        };
        if (!best || rank(one) < rank(*best))
            best = std::move(one);
    }
    void keep(Repair repair) { found_.push_back(std::move(repair)); }

    double usedOf(const Repair &repair) const {
        const auto agent = std::ranges::find(terms_.agents, repair.agent, &Agent::id);
        return agent->weeklyHours > 0 ? repair.weekAfter / (agent->weeklyHours * 60.0) : 1.0;
    }

    const Shift &open_;
    const RepairTerms &terms_;
    ShiftFacts facts_;
    Cover cover_;
    std::unordered_map<int, std::vector<const Shift *>> rows_;
    std::vector<const Shift *> own_; ///< of the person looked at
    std::vector<ShiftFacts> ownFacts_;
    std::vector<InWeek> ownWeek_;
    std::optional<double> unfilled_;
    std::vector<Repair> found_;
};

} // namespace

std::vector<Repair> repairsFor(const Shift &open, std::span<const Shift> shifts,
                               const RepairTerms &terms, std::size_t most) {
    return Search(open, shifts, terms).run(most);
}

std::vector<Shift> repaired(std::span<const Shift> shifts, int open, const Repair &repair) {
    std::vector<Shift> result;
    for (const Shift &shift : shifts)
        if (shift.id != repair.givenUp && shift.id != open && shift.id != repair.filled.id)
            result.push_back(shift);
    result.push_back(repair.filled);
    if (repair.rest)
        result.push_back(*repair.rest);
    std::ranges::stable_sort(result, {}, [](const Shift &one) { return one.presence.begin; });
    return result;
}

std::vector<Shift> withoutAgent(std::span<const Shift> shifts, int agent, Date first, Date last,
                                const Calendar &calendar) {
    std::vector<Shift> result(shifts.begin(), shifts.end());
    for (Shift &shift : result) {
        const Date day = dateOf(calendar.toLocal(shift.presence.begin));
        if (shift.agent == agent && first <= day && day <= last) {
            shift.agent = 0;
            shift.locked = false;
        }
    }
    return result;
}

} // namespace model
