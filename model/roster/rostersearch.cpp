// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/roster/rostersearch.h"

#include "model/roster/rostergroups.h"
#include "model/roster/rowsearch.h"
#include "model/roster/searchprices.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <thread>
#include <vector>

namespace model {
namespace {

using Clock = SearchEnd::Clock;

// Shares of the effort.
constexpr double firstShare = 0.4;
constexpr double laterShare = 0.2;
constexpr std::chrono::milliseconds shortestCooling{20};
constexpr long fewestMoves = 10'000;
constexpr long unlimitedMoves = std::numeric_limits<long>::max() / 2;
/// Whatever the threads, so that they do not change what is found.
constexpr std::size_t searchesBeside = 2;

/// One search from one seed.
class Search {
public:
    Search(const RosterTask &task, RosterTable table, std::uint64_t seed)
        : task_(task), board_(task, std::move(table)), best_{board_.table(), board_.cost()},
          random_(seed), price_(usualPrice(task)) {}

    const FoundRoster &best() const { return best_; }

    /// Coolings until the time is up or the moves are made. A start from nothing needs a hotter and
    /// longer first one.
    void run(Clock::duration time, std::optional<long> moves, bool fromNothing,
             const RunControl &control) {
        const auto end = Clock::now() + time;
        long done = 0;
        const auto over = [&] { return moves ? done >= *moves : Clock::now() >= end; };
        double hottest = fromNothing ? firstHeat : laterHeat;
        double share = fromNothing ? firstShare : laterShare;
        double hardPrice = hardRulePrice;
        while (!over() && !control.stopRequested() && best_.cost != RosterCost{}) {
            Cooling cooling{hottest * price_, coldest * price_, std::lround(hardPrice * price_),
                            unlimitedMoves};
            SearchEnd coolingEnd{control.stop, {}};
            if (moves) {
                const auto granted = std::lround(static_cast<double>(*moves) * share);
                cooling.moves = std::min(*moves - done, std::max(granted, fewestMoves));
            } else {
                const auto granted = std::max<Clock::duration>(
                    std::chrono::duration_cast<Clock::duration>(time * share), shortestCooling);
                coolingEnd.deadline = std::min(end, Clock::now() + granted);
            }
            done += anneal(board_, cooling, random_, coolingEnd);
            mendRows(board_, [&] { return over() || control.stopRequested(); });
            if (board_.cost() < best_.cost)
                best_ = {board_.table(), board_.cost()};
            board_ = RosterBoard(task_, best_.table);
            // While a hard rule stays broken, breaking rules gets dearer.
            hardPrice =
                best_.cost.hard > 0 ? std::min(2 * hardPrice, dearestHardRule) : hardRulePrice;
            hottest = laterHeat;
            share = laterShare;
        }
    }

private:
    const RosterTask &task_;
    RosterBoard board_;
    FoundRoster best_;
    SmallRandom random_;
    double price_;
};

FoundRoster search(const RosterTask &task, const RosterTable &table, bool fromNothing,
                   const RosterEffort &effort, const RunControl &control) {
    if (task.persons.empty() || task.firstDay >= task.days) // nothing can move
        return {table, RosterBoard(task, table).cost()};
    if (task.persons.size() > mostInOneSearch)
        return searchGroups(task, table, fromNothing, effort, control);
    std::vector<Search> searches;
    for (std::size_t i = 0; i < searchesBeside; ++i)
        searches.emplace_back(task, table, searchesBeside * effort.seed + i);
    auto time = std::chrono::duration_cast<Clock::duration>(effort.time);
    auto moves = effort.moves;
    if (moves)
        *moves /= static_cast<long>(searchesBeside);
    if (effort.threads <= 1)
        time /= static_cast<long>(searchesBeside);
    const auto run = [&](Search &one) { one.run(time, moves, fromNothing, control); };
    if (effort.threads <= 1) {
        for (Search &one : searches)
            run(one);
    } else {
        std::vector<std::jthread> threads;
        for (std::size_t i = 1; i < searches.size(); ++i)
            threads.emplace_back([&, i] { run(searches[i]); });
        run(searches.front());
    }
    return std::min_element(
               searches.begin(), searches.end(),
               [](const Search &a, const Search &b) { return a.best().cost < b.best().cost; })
        ->best();
}

} // namespace

FoundRoster findRoster(const RosterTask &task, const RosterEffort &effort,
                       const RunControl &control) {
    return search(task, RosterTable(task.persons.size(), task.days), true, effort, control);
}

FoundRoster improveRoster(const RosterTask &task, RosterTable table, const RosterEffort &effort,
                          const RunControl &control) {
    return search(task, table, false, effort, control);
}

} // namespace model
