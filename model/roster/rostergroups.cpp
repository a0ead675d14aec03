// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/roster/rostergroups.h"

#include "model/roster/rowsearch.h"
#include "model/roster/searchprices.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>
#include <map>
#include <thread>
#include <tuple>
#include <utility>
#include <vector>

namespace model {
namespace {

using Clock = SearchEnd::Clock;

constexpr std::size_t peopleInGroup = 250;
constexpr int roundsPerDeal = 4;
// Of the effort: for the first round from nothing, for a later one of all people, for one of a few.
constexpr double firstShare = 0.4;
constexpr double laterShare = 0.12;
constexpr double mendingShare = 0.03;
/// What is missing must find its way through people who never met before.
constexpr double regroupedHeat = 0.1;
constexpr double dearestInGroups = 100;
constexpr long unlimitedMoves = std::numeric_limits<long>::max() / 2;

std::size_t unsignedOf(int value) { return static_cast<std::size_t>(value); }

struct Group {
    std::vector<std::size_t> people;
    RosterTask task{};
    std::uint64_t seed = 0;
};

class GroupSearch {
public:
    GroupSearch(const RosterTask &task, RosterTable table, const RosterEffort &effort,
                const RunControl &control)
        : task_(task), effort_(effort), control_(control), random_(effort.seed),
          price_(usualPrice(task)), choicesOf_(task.persons.size()), wishesOf_(task.persons.size()),
          end_(Clock::now() + std::chrono::duration_cast<Clock::duration>(effort.time)) {
        for (std::size_t i = 0; i < task.choices.size(); ++i)
            choicesOf_[unsignedOf(task.choices[i].person)].push_back(i);
        for (std::size_t i = 0; i < task.wishes.size(); ++i)
            wishesOf_[unsignedOf(task.wishes[i].person)].push_back(i);
        // Cells that may hold only some duties hold one of them from the start.
        const RosterBoard board(task, std::move(table));
        best_ = {board.table(), board.cost()};
    }

    FoundRoster run(bool fromNothing) {
        double hardPrice = hardRulePrice;
        for (int round = fromNothing ? 0 : 1; !over(); ++round) {
            const bool first = round == 0;
            const bool mends = round % roundsPerDeal != 0;
            std::vector<Group> groups = mends ? few() : dealt();
            for (Group &group : groups)
                share(group);
            shareRest(groups);
            const Cooling cooling{(first ? firstHeat : regroupedHeat) * price_, coldest * price_,
                                  std::lround(hardPrice * price_), 0};
            const long before = moves_;
            search(groups, cooling, mends ? mendingShare : first ? firstShare : laterShare);
            if (moves_ == before)
                break;
            RosterBoard board(task_, best_.table);
            mendRows(board, [&] { return over(); });
            best_ = {board.table(), board.cost()};
            // While a hard rule stays broken, breaking rules gets dearer, up to where nothing could
            // be rearranged any more.
            hardPrice =
                best_.cost.hard > 0 && hardPrice < dearestInGroups ? 2 * hardPrice : hardRulePrice;
        }
        return std::move(best_);
    }

private:
    bool over() const {
        return control_.stopRequested() || best_.cost == RosterCost{} ||
               (effort_.moves ? moves_ >= *effort_.moves : Clock::now() >= end_);
    }

    /// People in groups of the same make-up: those alike are spread over all groups, by chance.
    std::vector<Group> dealt() {
        const std::size_t persons = task_.persons.size();
        std::vector<std::uint64_t> chance(persons);
        std::vector<std::size_t> order(persons);
        for (std::size_t i = 0; i < persons; ++i) {
            chance[i] = random_.next();
            order[i] = i;
        }
        const auto key = [&](std::size_t i) {
            const RowLimits &limits = task_.persons[i].limits;
            return std::tie(limits.maxOfKind, limits.maxMinutes, chance[i]);
        };
        std::sort(order.begin(), order.end(),
                  [&](std::size_t a, std::size_t b) { return key(a) < key(b); });
        std::vector<Group> groups((persons + peopleInGroup - 1) / peopleInGroup);
        for (std::size_t i = 0; i < persons; ++i)
            groups[i % groups.size()].people.push_back(order[i]);
        return groups;
    }

    /// Two groups of those whose hard rules are broken and of others by chance. All that is missing
    /// is left to them, and they need a small part of the time of all.
    std::vector<Group> few() {
        const RosterBoard board(task_, best_.table);
        std::vector<std::size_t> people;
        std::vector<std::size_t> others;
        for (std::size_t person = 0; person < task_.persons.size(); ++person)
            (board.hardOf(person) > 0 ? people : others).push_back(person);
        std::vector<Group> groups(2);
        people.resize(std::min(people.size(), groups.size() * peopleInGroup));
        while (!others.empty() && people.size() < groups.size() * peopleInGroup) {
            const std::size_t which = random_.below(others.size());
            people.push_back(others[which]);
            others[which] = others.back();
            others.pop_back();
        }
        for (std::size_t i = 0; i < people.size(); ++i)
            groups[i % groups.size()].people.push_back(people[i]);
        return groups;
    }

    /// The group's own people; of the demand what they cover now.
    void share(Group &group) {
        group.seed = random_.next();
        RosterTask &task = group.task;
        task.days = task_.days;
        task.firstDay = task_.firstDay;
        task.firstWeekday = task_.firstWeekday;
        task.kinds = task_.kinds;
        task.restDuties = task_.restDuties;
        task.fairness = task_.fairness;
        for (std::size_t i = 0; i < group.people.size(); ++i) {
            const std::size_t person = group.people[i];
            task.persons.push_back(task_.persons[person]);
            for (const std::size_t choice : choicesOf_[person]) {
                task.choices.push_back(task_.choices[choice]);
                task.choices.back().person = static_cast<int>(i);
            }
            for (const std::size_t wish : wishesOf_[person]) {
                task.wishes.push_back(task_.wishes[wish]);
                task.wishes.back().person = static_cast<int>(i);
            }
        }
    }

    /// What all people cover now, group by group; what is missing or too many in all goes to one
    /// group after the other, beginning with one by chance.
    void shareRest(std::vector<Group> &groups) {
        std::vector<std::vector<int>> present(groups.size() + 1);
        const std::size_t duties = task_.kinds.size() + 1;
        const auto at = [&](int day, Duty duty) { return unsignedOf(day) * duties + duty; };
        std::vector<std::size_t> groupOf(task_.persons.size(), groups.size());
        for (std::size_t g = 0; g < groups.size(); ++g)
            for (const std::size_t person : groups[g].people)
                groupOf[person] = g;
        for (auto &counts : present)
            counts.assign(unsignedOf(task_.days) * duties, 0);
        for (std::size_t person = 0; person < task_.persons.size(); ++person)
            for (int day = 0; day < task_.days; ++day)
                ++present[groupOf[person]][at(day, best_.table.at(person, day))];
        for (const DutyDemand &demand : task_.demand) {
            std::vector<int> counts;
            for (const auto &each : present)
                counts.push_back(each[at(demand.day, demand.duty)]);
            const std::vector<int> shares = shared(demand.required, counts);
            for (std::size_t g = 0; g < groups.size(); ++g) {
                groups[g].task.demand.push_back(demand);
                groups[g].task.demand.back().required = shares[g];
            }
        }
        for (const GroupDemand &demand : task_.groupDemand) {
            std::vector<int> counts(groups.size() + 1, 0);
            for (std::size_t person = 0; person < task_.persons.size(); ++person) {
                const auto &belongs = task_.persons[person].groups;
                if (best_.table.at(person, demand.day) != dayOff &&
                    std::find(belongs.begin(), belongs.end(), demand.group) != belongs.end())
                    ++counts[groupOf[person]];
            }
            const std::vector<int> shares = shared(demand.required, counts);
            for (std::size_t g = 0; g < groups.size(); ++g) {
                groups[g].task.groupDemand.push_back(demand);
                groups[g].task.groupDemand.back().required = shares[g];
            }
        }
    }

    /// Shares of a number that are as near as can be to the counts; the last count stays as it is.
    std::vector<int> shared(int required, const std::vector<int> &counts) {
        const std::size_t groups = counts.size() - 1;
        std::vector<int> shares(counts.begin(), counts.end() - 1);
        int rest = required;
        for (const int count : counts)
            rest -= count;
        const int each = rest > 0 ? rest / static_cast<int>(groups) : 0;
        for (int &one : shares)
            one += each;
        rest -= each * static_cast<int>(groups);
        std::size_t next = random_.below(groups);
        for (std::size_t idle = 0; rest != 0 && idle < groups; next = (next + 1) % groups) {
            if (rest < 0 && shares[next] == 0) {
                ++idle;
                continue;
            }
            idle = 0;
            shares[next] += rest > 0 ? 1 : -1;
            rest += rest > 0 ? -1 : 1;
        }
        return shares;
    }

    void search(const std::vector<Group> &groups, Cooling cooling, double part) {
        const std::size_t threads =
            std::min<std::size_t>(groups.size(), std::max(1U, effort_.threads));
        const auto turns = static_cast<long>((groups.size() + threads - 1) / threads);
        const auto whole = std::chrono::duration_cast<Clock::duration>(effort_.time * part);
        const auto granted = std::min(whole, end_ - Clock::now()) / turns;
        cooling.moves = unlimitedMoves;
        if (effort_.moves)
            cooling.moves = std::lround(static_cast<double>(*effort_.moves) * part) /
                                static_cast<long>(groups.size()) +
                            1;
        std::atomic<std::size_t> next{0};
        std::atomic<long> moves{0};
        const auto work = [&] {
            for (std::size_t g = next++; g < groups.size(); g = next++)
                moves += searched(groups[g], cooling, granted);
        };
        {
            std::vector<std::jthread> beside;
            for (std::size_t i = 1; i < threads; ++i)
                beside.emplace_back(work);
            work();
        }
        moves_ += moves;
    }

    /// The group's rows of the table, unless they got worse. Groups touch rows of their own only.
    long searched(const Group &group, const Cooling &cooling, Clock::duration time) {
        RosterTable table(group.people.size(), task_.days);
        for (std::size_t i = 0; i < group.people.size(); ++i)
            std::copy_n(best_.table.row(group.people[i]), task_.days, table.row(i));
        RosterBoard board(group.task, std::move(table));
        const RosterCost before = board.cost();
        if (before == RosterCost{})
            return 0;
        SmallRandom random(group.seed);
        SearchEnd end{control_.stop, {}};
        if (!effort_.moves)
            end.deadline = Clock::now() + time;
        const long moves = anneal(board, cooling, random, end);
        if (!(before < board.cost()))
            for (std::size_t i = 0; i < group.people.size(); ++i)
                std::copy_n(board.table().row(i), task_.days, best_.table.row(group.people[i]));
        return moves;
    }

    const RosterTask &task_;
    const RosterEffort &effort_;
    const RunControl &control_;
    SmallRandom random_;
    double price_;
    std::vector<std::vector<std::size_t>> choicesOf_;
    std::vector<std::vector<std::size_t>> wishesOf_;
    Clock::time_point end_;
    FoundRoster best_;
    long moves_ = 0;
};

} // namespace

FoundRoster searchGroups(const RosterTask &task, RosterTable table, bool fromNothing,
                         const RosterEffort &effort, const RunControl &control) {
    return GroupSearch(task, std::move(table), effort, control).run(fromNothing);
}

} // namespace model
