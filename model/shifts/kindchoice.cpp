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
/// Sets whose estimate is dearer than the least by more than this share are not looked at closer.
constexpr double promising = 0.01;
/// Disturbances one after the other before a search for worthy kinds ends; one kind of so many
/// becomes so many times dearer.
constexpr int fruitless = 20;
constexpr unsigned disturbed = 4;
constexpr double dearer = 4.0;

/// What a set of kinds costs, and what it tells about single kinds.
struct KindSet {
    std::set<int> kinds;
    double cost = unbounded;
    std::map<int, double> use{}; ///< hours at work, by kind

    bool solved() const { return cost < unbounded; }
};

class KindSearch {
public:
    KindSearch(const DesignProblem &problem, const LinearSolver &solver, const Deadline &deadline)
        : problem_(problem), solver_(solver), deadline_(deadline) {}

    KindSet measured(std::set<int> kinds) const {
        KindSet result{.kinds = std::move(kinds)};
        if (deadline_.reached())
            return result;
        const ProblemOfKinds some = withKinds(problem_, result.kinds);
        const LinearProgram program = DesignProgram(some.problem).program();
        const LinearSolution found =
            solver_(program, {.time = deadline_.left(), .relaxed = true}, deadline_.stop);
        if (found.found())
            read(found, some.problem.choices, result);
        return result;
    }

    /// From all kinds, used as a relaxation of these choices says.
    KindSet dropped(const LinearSolution &relaxed, const std::vector<ShiftChoice> &choices) const {
        KindSet now;
        for (const ShiftChoice &choice : choices)
            now.kinds.insert(choice.kind);
        read(relaxed, choices, now);
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

private:
    static void read(const LinearSolution &found, const std::vector<ShiftChoice> &choices,
                     KindSet &set) {
        set.cost = found.objective;
        for (std::size_t c = 0; c < choices.size(); ++c)
            set.use[choices[c].kind] += found.values[c] * choices[c].length;
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
    double cheapest = unbounded;
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
        cheapest = std::min(cheapest, estimate.cost());
        if (estimate.cost() > cheapest * (1.0 + promising) ||
            !known.insert(estimate.kinds()).second)
            continue;
        const KindSet found = search.measured(estimate.kinds());
        if (found.cost < best.cost - better)
            best = found;
    }
    return best;
}

} // namespace

std::set<int> fewKinds(const DesignProblem &whole, const LinearSolution &relaxed,
                       const LinearSolver &solver, const Deadline &deadline) {
    const DesignProblem problem = typicalWeek(whole);
    const KindSearch search(problem, solver, deadline);
    const KindSet start = search.dropped(relaxed, whole.choices);
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

namespace {

/// People pay their kind's price in even parts: what each pays follows from how many there were.
class SlopeScaling {
public:
    SlopeScaling(const DesignProblem &problem, const LinearSolver &solver, const Deadline &deadline)
        : problem_(problem), solver_(solver), deadline_(deadline), program_(withoutPrice(problem)) {
    }

    void run(const LinearSolution &relaxed) {
        People people = peopleOf(relaxed);
        double before = unbounded;
        for (int left = fruitless; left > 0 && !deadline_.reached();) {
            for (const auto &[kind, count] : people)
                slopes_[kind] = problem_.kindPrice / count;
            const LinearSolution found =
                solver_(sloped(), {.time = deadline_.left(), .relaxed = true}, deadline_.stop);
            if (!found.found())
                return;
            people = peopleOf(found);
            const double cost = costOf(found, people);
            if (cost < cheapest_ - better) {
                cheapest_ = cost;
                best_ = people;
                left = fruitless;
            }
            if (cost < before - better) {
                before = cost;
                continue;
            }
            if (best_.empty())
                return; // nobody is needed
            before = unbounded;
            --left;
            people = afterDisturbance();
        }
    }

    std::set<int> best() const {
        std::set<int> kinds;
        for (const auto &[kind, count] : best_)
            kinds.insert(kind);
        return kinds;
    }

private:
    using People = std::map<int, double>; ///< by kind, those of all days

    static LinearProgram withoutPrice(DesignProblem problem) {
        problem.kindPrice = 0.0;
        return DesignProgram(problem).program();
    }

    People peopleOf(const LinearSolution &found) const {
        People people;
        for (std::size_t c = 0; c < problem_.choices.size(); ++c)
            if (found.values[c] > better)
                people[problem_.choices[c].kind] += found.values[c];
        return people;
    }

    double slope(int kind) const {
        const auto known = slopes_.find(kind);
        return known != slopes_.end() ? known->second : problem_.kindPrice;
    }

    /// The choices are the program's first columns.
    const LinearProgram &sloped() {
        for (std::size_t c = 0; c < problem_.choices.size(); ++c)
            program_.columns[c].cost = problem_.choices[c].cost + slope(problem_.choices[c].kind);
        return program_;
    }

    /// With the price of each kind in place of what its people paid.
    double costOf(const LinearSolution &found, const People &people) const {
        double cost = found.objective;
        for (const auto &[kind, count] : people)
            cost += problem_.kindPrice - slope(kind) * count;
        return cost;
    }

    /// Some of the best set's kinds dearer, others as cheap as those are.
    People afterDisturbance() {
        People people = best_;
        slopes_.clear();
        std::vector<double> counts;
        for (const auto &[kind, count] : people)
            counts.push_back(count);
        for (const ShiftChoice &choice : problem_.choices)
            if (!people.contains(choice.kind) && !slopes_.contains(choice.kind))
                slopes_[choice.kind] = problem_.kindPrice / counts[random_() % counts.size()];
        for (auto &[kind, count] : people)
            if (random_() % disturbed == 0)
                count /= dearer;
        return people;
    }

    const DesignProblem &problem_;
    const LinearSolver &solver_;
    const Deadline &deadline_;
    LinearProgram program_;
    std::mt19937_64 random_;
    std::map<int, double> slopes_{}; ///< what each person on a kind pays
    People best_{};
    double cheapest_ = unbounded;
};

} // namespace

std::set<int> worthyKinds(const DesignProblem &problem, const LinearSolution &relaxed,
                          const LinearSolver &solver, const Deadline &deadline) {
    SlopeScaling search(problem, solver, deadline);
    search.run(relaxed);
    return search.best();
}

} // namespace model
