// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/roster/rostersearch.h"

#include "model/roster/rostercolumns.h"
#include "model/roster/rostergroups.h"
#include "model/roster/rowsearch.h"
#include "model/roster/searchprices.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <limits>
#include <thread>
#include <vector>

namespace model {
namespace {

using Clock = SearchEnd::Clock;

// Shares of the effort: of the first round, more the more people there are, and of later ones.
constexpr double leastFirstShare = 0.2;
constexpr double mostFirstShare = 0.25;
constexpr double firstSharePerPerson = 1e-3;
constexpr double laterShare = 0.05;
constexpr std::chrono::milliseconds shortestRound{20};
constexpr long fewestMoves = 10'000;
constexpr long unlimitedMoves = std::numeric_limits<long>::max() / 2;
/// Whatever the threads, so that they do not change what is found.
constexpr std::size_t searchesBeside = 2;

/// What a round may take.
struct Portion {
    Clock::duration time{};
    Clock::time_point end{};   ///< of all rounds: broken rules may be mended until then
    std::optional<long> moves; ///< none: as many as the time allows
};

/// One search from one seed, round by round: a cooling, or rows chosen anew for a few people at a
/// time, whichever of the two gained more the last time.
class Search {
public:
    Search(const RosterTask &task, RosterTable table, std::uint64_t seed)
        : task_(task), best_{std::move(table), {}}, random_(seed), columns_(random_),
          price_(usualPrice(task)) {
        const RosterBoard board(task, best_.table);
        best_ = {board.table(), board.cost()};
    }

    Search(const Search &) = delete; // the columns keep the random numbers
    Search &operator=(const Search &) = delete;

    const FoundRoster &best() const { return best_; }
    void take(const FoundRoster &other) {
        if (other.cost < best_.cost)
            best_ = other;
    }
    /// What choices of rows gained since the last time, the other's too where it is a gain here.
    void mergeGains(Search &other) {
        columns_.takeGains();
        RosterBoard board(task_, best_.table);
        for (const auto &rows : other.columns_.takeGains())
            putIfCheaper(board, rows);
        take({board.table(), board.cost()});
    }
    long moves() const { return moves_; }

    void round(bool fromNothing, const Portion &portion, const RunControl &control) {
        const auto deadline = Clock::now() + portion.time;
        const long most = moves_ + portion.moves.value_or(unlimitedMoves - moves_);
        const auto over = [&] {
            return control.stopRequested() || best_.cost == RosterCost{} ||
                   (!portion.moves && Clock::now() >= deadline);
        };
        const RosterCost before = best_.cost;
        RosterBoard board(task_, best_.table);
        // While a hard rule stays broken both take turns, whatever they gain.
        const bool cools =
            fromNothing || (before.hard > 0 ? !cooled_ : coolingGain_ > columnsGain_);
        cooled_ = cools;
        if (cools) {
            Cooling cooling{(fromNothing ? firstHeat : laterHeat) * price_, coldest * price_,
                            std::lround(hardPrice_ * price_), most - moves_};
            SearchEnd end{control.stop, {}};
            if (!portion.moves)
                end.deadline = deadline;
            moves_ += anneal(board, cooling, random_, end);
        } else {
            const long begin = moves_ - columns_.moves();
            while (!over() && moves_ < most) {
                columns_.choose(board, over);
                moves_ = begin + columns_.moves();
            }
        }
        mendRows(board, [&] {
            return control.stopRequested() || (!portion.moves && Clock::now() >= portion.end);
        });
        take({board.table(), board.cost()});
        // While a hard rule stays broken, breaking rules gets dearer.
        hardPrice_ =
            best_.cost.hard > 0 ? std::min(2 * hardPrice_, dearestHardRule) : hardRulePrice;
        const auto gain = static_cast<double>(
            (before - best_.cost).priced(std::lround(dearestHardRule * price_)));
        // Who gained nothing lets the other try.
        double &own = cools ? coolingGain_ : columnsGain_;
        double &others = cools ? columnsGain_ : coolingGain_;
        own = gain;
        if (gain <= 0.0) {
            own = 0.0;
            others = std::max(others, 1.0);
        }
    }

private:
    const RosterTask &task_;
    FoundRoster best_;
    SmallRandom random_;
    RosterColumns columns_;
    double price_;
    double hardPrice_ = hardRulePrice;
    bool cooled_ = false;
    double coolingGain_ = 0.0;
    double columnsGain_ = 1.0;
    long moves_ = 0;
};

FoundRoster search(const RosterTask &task, const RosterTable &table, bool fromNothing,
                   const RosterEffort &effort, const RunControl &control) {
    if (task.persons.empty() || task.firstDay >= task.days) // nothing can move
        return {table, RosterBoard(task, table).cost()};
    if (task.persons.size() > mostInOneSearch)
        return searchGroups(task, table, fromNothing, effort, control);
    std::deque<Search> searches;
    for (std::size_t i = 0; i < searchesBeside; ++i)
        searches.emplace_back(task, table, searchesBeside * effort.seed + i);
    const auto end = Clock::now() + std::chrono::duration_cast<Clock::duration>(effort.time);
    auto time = std::chrono::duration_cast<Clock::duration>(effort.time);
    if (effort.threads <= 1)
        time /= static_cast<long>(searchesBeside);
    const double firstShare =
        std::clamp(firstSharePerPerson * static_cast<double>(task.persons.size()), leastFirstShare,
                   mostFirstShare);
    auto left = effort.moves;
    for (int round = 0; !control.stopRequested(); ++round) {
        const bool first = fromNothing && round == 0;
        const double share = first ? firstShare : laterShare;
        Portion portion{
            std::max<Clock::duration>(std::chrono::duration_cast<Clock::duration>(time * share),
                                      shortestRound),
            end,
            {}};
        if (left) {
            const auto granted = std::lround(static_cast<double>(*effort.moves) * share);
            portion.moves =
                std::min(*left, std::max(granted, fewestMoves)) / static_cast<long>(searchesBeside);
            if (*portion.moves <= 0)
                break;
            *left -= *portion.moves * static_cast<long>(searchesBeside);
        } else {
            const auto rest = (end - Clock::now()) /
                              (effort.threads <= 1 ? static_cast<long>(searchesBeside) : 1L);
            if (rest.count() <= 0)
                break;
            portion.time = std::min(portion.time, rest);
        }
        const auto run = [&](Search &one) { one.round(first, portion, control); };
        {
            std::vector<std::jthread> threads;
            for (std::size_t i = 1; i < searches.size(); ++i)
                if (effort.threads > 1)
                    threads.emplace_back([&, i] { run(searches[i]); });
            run(searches.front());
            if (effort.threads <= 1)
                for (std::size_t i = 1; i < searches.size(); ++i)
                    run(searches[i]);
        }
        // All go on from the best one and what the others gained beside it.
        const auto best = std::min_element(
            searches.begin(), searches.end(),
            [](const Search &a, const Search &b) { return a.best().cost < b.best().cost; });
        for (auto other = searches.begin(); other != searches.end(); ++other)
            if (other != best)
                best->mergeGains(*other);
        for (Search &other : searches)
            other.take(best->best());
        if (best->best().cost == RosterCost{})
            break;
    }
    return searches.front().best();
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
