// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/evaluationmemory.h"

#include "model/comparison/deferredstaffing.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <functional>
#include <numeric>
#include <utility>

namespace model {

std::size_t LiveKeyHash::operator()(const LiveKey &key) const {
    std::uint64_t hash = key.channel * 0x9e3779b97f4a7c15u;
    for (const double value :
         {key.handleSeconds, key.contacts, key.openShare, key.redials, key.minimum}) {
        std::uint64_t bits = 0;
        std::memcpy(&bits, &value, sizeof bits);
        hash = (hash ^ bits) * 0xff51afd7ed558ccdu;
        hash ^= hash >> 32;
    }
    return hash;
}

namespace {

/// Intervals of the same week in which one is open and the other is not.
double intervalsApart(const OpenWeek &a, const OpenWeek &b) {
    return std::transform_reduce(a.shares().begin(), a.shares().end(), b.shares().begin(), 0.0,
                                 std::plus<>(),
                                 [](double one, double other) { return std::abs(one - other); });
}

} // namespace

bool BacklogMemory::Known::isFor(const DeferredTask &other, const ServicePolicy &goal,
                                 bool times) const {
    return task.week == other.week && open == *other.open && task.arrivals == other.arrivals &&
           task.handleSeconds == other.handleSeconds && task.minimum == other.minimum &&
           task.standbyPeople == other.standbyPeople && task.idle == other.idle &&
           task.usable == other.usable && task.leastReach == other.leastReach &&
           task.given == other.given && task.reaction == other.reaction &&
           task.byMoments == other.byMoments && policy == goal && (responseTimes || !times);
}

const Shared<BacklogAnswer> &BacklogMemory::of(const DeferredTask &task,
                                               const ServicePolicy &policy, bool responseTimes) {
    constexpr std::size_t most = 12; // scenarios are compared side by side, two of a blended team
    const auto known = std::find_if(known_.begin(), known_.end(), [&](const Known &one) {
        return one.isFor(task, policy, responseTimes);
    });
    if (known != known_.end()) {
        std::rotate(known, known + 1, known_.end());
        return known_.back().answer;
    }
    DeferredTask asked = task;
    // Teams of their own need other profiles than what idle people leave, and like hours like ones.
    double nearest = HUGE_VAL;
    for (const Known &one : known_) {
        if (one.task.idle.empty() != task.idle.empty() || one.task.week != task.week)
            continue;
        const double apart = intervalsApart(one.open, *task.open);
        if (apart > nearest)
            continue;
        nearest = apart;
        asked.near = one.answer->staffing.rung;
    }
    if (known_.size() == most)
        known_.erase(known_.begin());
    Known one{asked, *task.open, policy, responseTimes,
              Shared(backlogAnswer(asked, policy, responseTimes))};
    one.task.open = nullptr; // may not live as long
    known_.push_back(std::move(one));
    return known_.back().answer;
}

EvaluationMemory &EvaluationMemory::Parts::forClassesOf(const CoverageScenario &scenario) {
    constexpr std::size_t most = 6; // scenarios side by side
    Classes classes;
    for (const auto &[id, coverage] : scenario.channels)
        if (!coverage.classes.empty())
            classes[id] = coverage.classes;
    auto known = std::ranges::find(split_, classes, &decltype(split_)::value_type::first);
    if (known == split_.end()) {
        if (split_.size() == most)
            split_.erase(split_.begin());
        split_.emplace_back(std::move(classes), std::make_unique<EvaluationMemory>());
    } else {
        std::rotate(known, known + 1, split_.end());
    }
    return *split_.back().second;
}

EvaluationMemory::EvaluationMemory() : parts_(std::make_unique<Parts>()) {}
EvaluationMemory::~EvaluationMemory() = default;

} // namespace model
