// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/shifts/kindchoice.h"

#include "model/shifts/kindestimate.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <map>
#include <random>
#include <thread>
#include <utility>
#include <vector>

namespace model {

namespace {

constexpr double better = 1e-6;
constexpr int droppedAtOnce = 3; ///< one of so many above the limit
constexpr int changedByChance = 2;
constexpr std::size_t newKinds = 16; ///< tried in one place
constexpr std::size_t oldKinds = 4;  ///< tried to drop for each

/// What a set of kinds costs, and what it tells about single kinds.
struct KindSet {
    std::set<int> kinds;
    double cost = unbounded;
    std::map<int, double> use{};   ///< hours at work, of kinds in the set
    std::map<int, double> price{}; ///< what a kind outside promises to add: less than 0 to save

    bool solved() const { return cost < unbounded; }
};

class KindSearch {
public:
    KindSearch(const DesignProblem &problem, const LinearSolver &solver, const Deadline &deadline)
        : problem_(problem), solver_(solver), deadline_(deadline),
          program_(DesignProgram(problem).program()) {}

    KindSet measured(std::set<int> kinds) const {
        KindSet result{.kinds = std::move(kinds)};
        if (deadline_.reached())
            return result;
        LinearProgram program = program_;
        for (std::size_t c = 0; c < problem_.choices.size(); ++c)
            if (!result.kinds.contains(problem_.choices[c].kind))
                program.columns[c].upper = 0.0;
        const LinearSolution found =
            solver_(program, {.time = deadline_.left(), .relaxed = true}, deadline_.stop);
        if (found.found())
            read(found, result);
        return result;
    }

    std::vector<KindSet> measured(const std::vector<std::set<int>> &sets) const {
        // Two at once on every machine, so that what is found does not depend on it.
        std::vector<KindSet> results(sets.size());
        for (std::size_t i = 0; i < sets.size(); i += 2) {
            std::jthread other;
            if (i + 1 < sets.size())
                other = std::jthread([&, i] { results[i + 1] = measured(sets[i + 1]); });
            results[i] = measured(sets[i]);
        }
        return results;
    }

    KindSet dropped(const LinearSolution &relaxed) const {
        KindSet now;
        for (const ShiftChoice &choice : problem_.choices)
            now.kinds.insert(choice.kind);
        read(relaxed, now);
        const auto limit = static_cast<std::size_t>(problem_.kindLimit);
        while (now.kinds.size() > limit) {
            std::set<int> kinds = now.kinds;
            std::erase_if(kinds, [&](int kind) { return now.use[kind] < better; });
            const std::size_t above = kinds.size() > limit ? kinds.size() - limit : 0;
            const std::size_t fewer = above / droppedAtOnce + (above > 0 ? 1 : 0);
            const std::vector<int> order = leastUsed(now, kinds);
            for (std::size_t i = 0; i < fewer; ++i)
                kinds.erase(order[i]);
            KindSet next = measured(kinds);
            if (!next.solved()) {
                // Out of time: the least used go at once.
                for (std::size_t i = fewer; kinds.size() > limit; ++i)
                    kinds.erase(order[i]);
                return {.kinds = std::move(kinds)};
            }
            now = std::move(next);
        }
        return now;
    }

    /// Another set of the same size that costs less, or the same one.
    KindSet exchanged(const KindSet &now) const {
        std::vector<std::pair<double, int>> promising;
        for (const auto &[kind, price] : now.price)
            if (price < -better && !now.kinds.contains(kind))
                promising.emplace_back(price, kind);
        std::sort(promising.begin(), promising.end());
        promising.resize(std::min(promising.size(), newKinds));
        const auto limit = static_cast<std::size_t>(problem_.kindLimit);
        for (std::size_t i = 0; i < promising.size() && !deadline_.reached(); i += 2) {
            std::vector<std::set<int>> larger;
            for (std::size_t j = i; j < std::min(i + 2, promising.size()); ++j) {
                larger.push_back(now.kinds);
                larger.back().insert(promising[j].second);
            }
            std::vector<std::set<int>> changed;
            for (const KindSet &one : measured(larger)) {
                if (!one.solved() || one.cost > now.cost - better)
                    continue;
                if (one.kinds.size() <= limit)
                    return one;
                const std::vector<int> order = leastUsed(one, now.kinds);
                for (std::size_t k = 0; k < std::min(oldKinds, order.size()); ++k) {
                    changed.push_back(one.kinds);
                    changed.back().erase(order[k]);
                }
            }
            const std::vector<KindSet> results = measured(changed);
            const auto best = std::min_element(
                results.begin(), results.end(),
                [](const KindSet &a, const KindSet &b) { return a.cost < b.cost; });
            if (best != results.end() && best->cost < now.cost - better)
                return *best;
        }
        return now;
    }

private:
    void read(const LinearSolution &found, KindSet &set) const {
        set.cost = found.objective;
        for (std::size_t c = 0; c < problem_.choices.size(); ++c) {
            const ShiftChoice &choice = problem_.choices[c];
            set.use[choice.kind] += found.values[c] * choice.length;
            if (!found.reducedCosts.empty())
                set.price[choice.kind] += std::min(0.0, found.reducedCosts[c]);
        }
    }

    static std::vector<int> leastUsed(const KindSet &set, const std::set<int> &among) {
        std::vector<int> order(among.begin(), among.end());
        std::stable_sort(order.begin(), order.end(),
                         [&](int a, int b) { return set.use.at(a) < set.use.at(b); });
        return order;
    }

    const DesignProblem &problem_;
    const LinearSolver &solver_;
    const Deadline &deadline_;
    LinearProgram program_;
};

/// From one set: single exchanges while the estimate falls, then the relaxation as judge; the next
/// walk starts from the best with a few kinds changed by chance.
KindSet walked(const DesignProblem &problem, const KindSearch &search, KindSet best,
               std::uint64_t seed, const Deadline &deadline) {
    std::vector<int> all;
    for (const ShiftChoice &choice : problem.choices)
        all.push_back(choice.kind);
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    if (all.size() <= best.kinds.size())
        return best;
    std::mt19937_64 random(seed);
    const auto below = [&](std::size_t count) {
        return static_cast<std::size_t>(random() % count);
    };
    KindEstimate estimate(problem);
    std::set<std::set<int>> known;
    for (bool first = true; !deadline.reached(); first = false) {
        estimate.begin(best.kinds);
        for (int change = 0; change < changedByChance && !first; ++change) {
            auto out = estimate.kinds().begin();
            std::advance(out, static_cast<long>(below(estimate.kinds().size())));
            const std::vector<int> &near = estimate.near(*out);
            const int in =
                near.empty() || below(3) == 0 ? all[below(all.size())] : near[below(near.size())];
            if (!estimate.kinds().contains(in))
                estimate.exchange(*out, in);
        }
        bool improved = true;
        while (improved && !deadline.reached()) {
            improved = false;
            const std::vector<int> present(estimate.kinds().begin(), estimate.kinds().end());
            for (const int out : present) {
                std::pair<double, int> least{estimate.cost() - better, out};
                for (const int in : estimate.near(out))
                    if (!estimate.kinds().contains(in) && !deadline.reached())
                        least = std::min(least, {estimate.exchanged(out, in), in});
                if (least.second != out) {
                    estimate.exchange(out, least.second);
                    improved = true;
                }
            }
        }
        if (!known.insert(estimate.kinds()).second)
            continue;
        const KindSet found = search.measured(estimate.kinds());
        if (found.cost < best.cost - better)
            best = found;
    }
    return best;
}

} // namespace

std::set<int> fewKinds(const DesignProblem &problem, const LinearSolution &relaxed,
                       const LinearSolver &solver, const Deadline &deadline) {
    const KindSearch search(problem, solver, deadline);
    const KindSet start = search.dropped(relaxed);
    if (!start.solved())
        return start.kinds;
    KindSet one;
    KindSet other;
    {
        const std::jthread beside([&] { other = walked(problem, search, start, 2, deadline); });
        one = walked(problem, search, start, 1, deadline);
    }
    return (other.cost < one.cost ? other : one).kinds;
}

} // namespace model
