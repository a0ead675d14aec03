// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecasting/cleaning/localdays.h"
#include "model/demand/dayeffect.h"

#include <span>
#include <string>
#include <vector>

namespace forecasting {

/// Effects of the calendar on the log of a day's contacts, those of declared level shifts among
/// them, and what is believed of each before there is any data: a mean near zero and a spread small
/// enough that ten weeks cannot fool it.
class CalendarTerms {
public:
    struct Term {
        double mean = 0;
        double sd = 0;
        model::DayEffect::Cause cause{};
        std::string name; ///< of the special day; empty for what all of a kind share
    };
    struct Loading {
        std::size_t term = 0;
        double value = 0;
    };

    /// Covers `days` days from the first of the history on. `totals` are those of the history's
    /// days, NaN where unknown; they tell whether there is a day of rest.
    CalendarTerms(const LocalDays &history, std::span<const double> totals, std::size_t days);

    std::size_t days() const { return starts_.size() - 1; }
    std::span<const Term> terms() const { return terms_; }
    /// Terms at work on a day; first those of the level shifts before it.
    std::span<const Loading> of(std::size_t day) const {
        return std::span(loadings_).subspan(starts_[day], starts_[day + 1] - starts_[day]);
    }
    /// How many of them these are.
    std::size_t levelsOf(std::size_t day) const { return levels_[day]; }
    /// The weekday whose pattern a day follows: on holidays the day of rest, if there is one.
    std::size_t weekdayLike(std::size_t day) const { return weekdayLike_[day]; }
    /// No contacts: the user's own closure, or a holiday where none was ever open.
    bool isShut(std::size_t day) const { return shut_[day]; }
    /// Holiday or eve: judged apart from ordinary days.
    bool isSpecial(std::size_t day) const { return special_[day]; }

private:
    std::size_t add(double mean, double sd, model::DayEffect::Cause cause);
    void load(std::size_t term, double value) { loadings_.push_back({term, value * logShare_}); }

    double logShare_ = 1; ///< of an effect that reaches log(total + ½): little where few come
    std::vector<Term> terms_;
    std::vector<Loading> loadings_;
    std::vector<std::size_t> starts_;
    std::vector<std::size_t> levels_;
    std::vector<std::size_t> weekdayLike_;
    std::vector<bool> shut_;
    std::vector<bool> special_;
};

} // namespace forecasting
