// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecasting/methods/members.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace forecasting {
namespace {

constexpr std::size_t mostOrigins = 60;
constexpr std::size_t usedDays = 364;
constexpr std::size_t testReach = 28;

} // namespace

std::vector<std::size_t> pastOrigins(std::size_t days) {
    const std::size_t warmUp = std::max<std::size_t>(std::clamp<std::size_t>(days / 2, 7, 28),
                                                     days > usedDays ? days - usedDays : 0);
    std::vector<std::size_t> origins;
    if (days <= warmUp)
        return origins;
    std::size_t step = std::max<std::size_t>(1, (days - warmUp + mostOrigins - 1) / mostOrigins);
    if (step % 7 == 0)
        ++step;
    for (std::size_t back = 1; back + warmUp <= days; back += step)
        origins.push_back(days - back);
    std::reverse(origins.begin(), origins.end());
    return origins;
}

Members::Members(const LocalDays &history, std::span<const Question> questions, int averageWeeks)
    : history_(history), known_(history.before(questions.back().until)),
      averageWeeks_(averageWeeks), questions_(questions.begin(), questions.end()) {
    std::vector<Question> all = questions_;
    for (const std::size_t origin : pastOrigins(known_.days()))
        if (std::none_of(questions.begin(), questions.end(), [&](const Question &question) {
                return question.until == origin && question.count >= testReach;
            }))
            all.push_back({origin, origin, testReach});
    std::vector<std::size_t> order(all.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return all[a].until < all[b].until; });
    places_.resize(questions_.size());
    for (const std::size_t index : order) {
        if (index < places_.size())
            places_[index] = asked_.size();
        asked_.push_back(all[index]);
        origins_.push_back(all[index].until);
    }
}

const TopDown &Members::topDown() {
    if (!topDown_) {
        std::size_t end = known_.days();
        for (const Question &question : asked_)
            end = std::max(end, question.from + question.count);
        topDown_.emplace(known_, origins_, end);
    }
    return *topDown_;
}

const DoubleSeasonal &Members::doubleSeasonal() {
    if (!doubleSeasonal_) {
        const LevelBank &bank = topDown().bank();
        auto effects = bank.calendarEffects();
        for (std::size_t day = 0; day < effects.size(); ++day)
            effects[day] += bank.excess(day); // one wild day must not move what follows
        doubleSeasonal_.emplace(known_, effects, bank.leastGain(), bank.counted(), origins_);
    }
    return *doubleSeasonal_;
}

void applyCalendar(DayTable &table, const TopDown &topDown, std::size_t origin, std::size_t from,
                   std::size_t perDay) {
    for (std::size_t row = 0; row < table.size() / perDay; ++row) {
        const std::size_t day = from + row;
        const double factor = topDown.calendar().isShut(day)
                                  ? 0.0
                                  : std::exp(topDown.bank().calendarEffect(origin, day));
        for (std::size_t slot = 0; slot < perDay; ++slot)
            table[row * perDay + slot] *= factor;
    }
}

} // namespace forecasting
