// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecasting/methods/doubleseasonal.h"
#include "forecasting/methods/method.h"
#include "forecasting/methods/topdown.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace forecasting {

/// Days of the past from which forecasts are tried: at most 60, ascending, within the last year,
/// never a whole number of weeks apart. None for less than two weeks.
std::vector<std::size_t> pastOrigins(std::size_t days);

/// One set of questions, and what several methods compute to answer them: done once, when it is
/// first needed.
class Members {
public:
    /// Questions ascend by `until`; there is at least one. `averageWeeks` is N of the N-week
    /// average. The history must outlive this.
    Members(const LocalDays &history, std::span<const Question> questions, int averageWeeks);
    Members(const Members &) = delete;
    Members &operator=(const Members &) = delete;

    const LocalDays &history() const { return history_; }
    /// The same, as it was at the last question.
    const LocalDays &known() const { return known_; }
    int averageWeeks() const { return averageWeeks_; }
    std::span<const Question> questions() const { return questions_; }

    /// The questions and, between them, four weeks from each of pastOrigins(): weights are learnt
    /// from these.
    std::span<const Question> asked() const { return asked_; }
    /// Where among asked() a question stands.
    std::size_t place(std::size_t question) const { return places_[question]; }

    /// Their origins are those of asked().
    const TopDown &topDown();
    const DoubleSeasonal &doubleSeasonal();

private:
    const LocalDays &history_;
    LocalDays known_;
    int averageWeeks_;
    std::vector<Question> questions_;
    std::vector<Question> asked_;
    std::vector<std::size_t> places_;
    std::vector<std::size_t> origins_;
    std::optional<TopDown> topDown_;
    std::optional<DoubleSeasonal> doubleSeasonal_;
};

/// Multiplies a table of days from `from` on by what the calendar adds, as seen from an origin; 0
/// on days that are shut.
void applyCalendar(DayTable &table, const TopDown &topDown, std::size_t origin, std::size_t from,
                   std::size_t perDay);

} // namespace forecasting
