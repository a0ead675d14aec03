// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/shifts/kindestimate.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdlib>
#include <utility>

namespace model {

namespace {

constexpr double roundedOff = 0.7; ///< people on both sides of the requirement
constexpr double longestStep = 2.0;
constexpr double shortestStep = 1e-3;
constexpr int firstSweeps = 200;
constexpr int laterSweeps = 20;
constexpr int nearBy = 6; ///< intervals of begin and length together

std::size_t place(int index) { return static_cast<std::size_t>(index); }

} // namespace

KindEstimate::KindEstimate(const DesignProblem &problem)
    : problem_(problem), people_(problem.choices.size(), 0.0) {
    double cost = 0.0;
    double hours = 0.0;
    for (const ShiftChoice &choice : problem.choices) {
        cost += choice.cost;
        hours += choice.length * problem.intervalHours();
    }
    // Where people must not be missing, missing ones cost several times their wage.
    const CoverPrices prices =
        problem.prices.value_or(CoverPrices{.shortHour = 10.0 * cost / std::max(hours, 1e-9)});
    short_ = prices.shortHour * problem.intervalHours();
    surplus_ = prices.surplusHour * problem.intervalHours();
    std::map<int, std::pair<int, int>> shape; ///< begin within the day and length
    for (std::size_t c = 0; c < problem.choices.size(); ++c) {
        const ShiftChoice &choice = problem.choices[c];
        std::vector<double> share(place(choice.length), 1.0);
        for (const BreakWindow &window : choice.breaks)
            for (int begin = window.first; begin <= window.last; ++begin)
                for (int t = begin; t < begin + window.length; ++t)
                    share[place(t)] -= 1.0 / (window.last - window.first + 1);
        share_.push_back(std::move(share));
        ofKind_[choice.kind].push_back(static_cast<int>(c));
        shape[choice.kind] = {choice.begin - problem.dayBegins[place(choice.day)], choice.length};
    }
    for (const auto &[kind, one] : shape)
        for (const auto &[other, two] : shape)
            if (kind != other &&
                std::abs(one.first - two.first) + std::abs(one.second - two.second) <= nearBy)
                near_[kind].push_back(other);
    for (const auto &[kind, one] : shape)
        near_.try_emplace(kind);
}

void KindEstimate::put(int which, double by) {
    const ShiftChoice &choice = problem_.choices[place(which)];
    const std::vector<double> &share = share_[place(which)];
    people_[place(which)] += by;
    const int count = problem_.intervals();
    for (int i = 0, t = choice.begin; i < choice.length; ++i, ++t) {
        if (t >= count) {
            if (!problem_.cyclic)
                return;
            t -= count;
        }
        more_[place(t)] += by * share[place(i)];
    }
}

void KindEstimate::begin(const std::set<int> &kinds) {
    kinds_ = kinds;
    std::fill(people_.begin(), people_.end(), 0.0);
    more_.assign(problem_.required.size(), 0.0);
    for (std::size_t t = 0; t < more_.size(); ++t)
        more_[t] = -problem_.required[t];
    settle(firstSweeps);
    cost_ = totalCost();
}

/// Newton's step for one shift after the other, over and over.
void KindEstimate::settle(int sweeps) {
    const int count = problem_.intervals();
    const double bend = (short_ + surplus_) / (2.0 * roundedOff);
    for (int sweep = 0; sweep < sweeps; ++sweep) {
        double moved = 0.0;
        for (const int kind : kinds_)
            for (const int which : ofKind_.at(kind)) {
                const ShiftChoice &choice = problem_.choices[place(which)];
                const std::vector<double> &share = share_[place(which)];
                double slope = choice.cost;
                double curve = 1e-6;
                for (int i = 0, t = choice.begin; i < choice.length; ++i, ++t) {
                    if (t >= count) {
                        if (!problem_.cyclic)
                            break;
                        t -= count;
                    }
                    const double more = more_[place(t)];
                    const double part = share[place(i)];
                    if (more <= -roundedOff)
                        slope -= part * short_;
                    else if (more >= roundedOff)
                        slope += part * surplus_;
                    else {
                        slope += part * (bend * (more + roundedOff) - short_);
                        curve += part * part * bend;
                    }
                }
                const double step = std::max(std::clamp(-slope / curve, -longestStep, longestStep),
                                             -people_[place(which)]);
                if (std::abs(step) < shortestStep)
                    continue;
                put(which, step);
                moved += std::abs(step);
            }
        if (moved < 0.05)
            return;
    }
}

double KindEstimate::totalCost() const {
    double cost = 0.0;
    for (const int kind : kinds_)
        for (const int which : ofKind_.at(kind))
            cost += people_[place(which)] * problem_.choices[place(which)].cost;
    const double bend = (short_ + surplus_) / (2.0 * roundedOff);
    for (const double more : more_) {
        const double in = std::clamp(more, -roundedOff, roundedOff) + roundedOff;
        cost += std::max(-more - roundedOff, 0.0) * short_ +
                std::max(more - roundedOff, 0.0) * surplus_ + bend * in * in / 2.0 - short_ * in;
    }
    return cost;
}

void KindEstimate::exchange(int out, int in) {
    const std::vector<int> &leaving = ofKind_.at(out);
    const std::vector<int> &coming = ofKind_.at(in);
    for (const int which : leaving) {
        const double people = people_[place(which)];
        if (people <= 0.0)
            continue;
        put(which, -people);
        people_[place(which)] = 0.0;
        for (const int other : coming)
            if (problem_.choices[place(other)].day == problem_.choices[place(which)].day)
                put(other, people);
    }
    kinds_.erase(out);
    kinds_.insert(in);
    settle(laterSweeps);
    cost_ = totalCost();
}

double KindEstimate::exchanged(int out, int in) {
    const std::vector<double> people = people_;
    const std::vector<double> more = more_;
    const std::set<int> kinds = kinds_;
    const double cost = cost_;
    exchange(out, in);
    const double found = cost_;
    people_ = people;
    more_ = more;
    kinds_ = kinds;
    cost_ = cost;
    return found;
}

} // namespace model
