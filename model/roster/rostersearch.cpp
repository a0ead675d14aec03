// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/roster/rostersearch.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <thread>
#include <vector>

namespace model {
namespace {

using Clock = SearchEnd::Clock;

// In units of the usual price of one missing person; found by trying on instances of 8 to 500
// people.
constexpr double firstHeat = 0.6;
constexpr double laterHeat = 0.1;
constexpr double coldest = 0.005;
constexpr double hardRulePrice = 2.5;
constexpr double dearestHardRule = 1000;
// Shares of the time.
constexpr double firstShare = 0.4;
constexpr double laterShare = 0.2;
constexpr std::chrono::milliseconds shortestCooling{20};
constexpr long unlimitedMoves = std::numeric_limits<long>::max() / 2;

/// The usual price of one missing person: temperatures are measured with it.
double usualPrice(const RosterTask &task) {
    std::vector<int> prices;
    for (const DutyDemand &demand : task.demand)
        if (demand.under > 0)
            prices.push_back(demand.under);
    if (prices.empty())
        return 100;
    const auto middle = prices.begin() + static_cast<long>(prices.size() / 2);
    std::nth_element(prices.begin(), middle, prices.end());
    return *middle;
}

/// One search from one seed.
class Search {
public:
    Search(const RosterTask &task, RosterTable table, std::uint64_t seed)
        : task_(task), board_(task, std::move(table)), best_{board_.table(), board_.cost()},
          random_(seed), price_(usualPrice(task)) {}

    const FoundRoster &best() const { return best_; }

    /// Coolings until the time is up. A start from nothing needs a hotter and longer first one.
    void run(Clock::duration time, bool fromNothing, const RunControl &control) {
        const auto end = Clock::now() + time;
        double hottest = fromNothing ? firstHeat : laterHeat;
        double share = fromNothing ? firstShare : laterShare;
        double hardPrice = hardRulePrice;
        while (Clock::now() < end && !control.stopRequested() && best_.cost != RosterCost{}) {
            const auto granted = std::max<Clock::duration>(
                std::chrono::duration_cast<Clock::duration>(time * share), shortestCooling);
            const Cooling cooling{hottest * price_, coldest * price_,
                                  std::lround(hardPrice * price_), unlimitedMoves};
            anneal(board_, cooling, random_, {control.stop, std::min(end, Clock::now() + granted)});
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
    const auto time = std::chrono::duration_cast<Clock::duration>(effort.time);
    std::vector<Search> searches;
    for (unsigned thread = 0; thread < std::max(1U, effort.threads); ++thread)
        searches.emplace_back(task, table, effort.seed + thread);
    {
        std::vector<std::jthread> threads;
        for (std::size_t i = 1; i < searches.size(); ++i)
            threads.emplace_back([&, i] { searches[i].run(time, fromNothing, control); });
        searches.front().run(time, fromNothing, control);
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
