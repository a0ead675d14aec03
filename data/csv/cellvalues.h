// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demand/historyfile.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace data {

/// A date, or a date and a time of day, as a cell says it.
struct CellDateTime {
    model::Date date{};
    std::optional<model::Seconds> timeOfDay; ///< up to 24:00 inclusive
    std::optional<model::Seconds> utcOffset;

    model::LocalTime local() const {
        return model::LocalTime(date) + timeOfDay.value_or(model::Seconds(0));
    }
};

/// How a date is written, as far as one cell can tell.
enum class DateShape { None, YearFirst, Dotted, DayFirst, MonthFirst, DayOrMonthFirst };

DateShape dateShape(std::string_view text);

/// 2026-03-01, 20260301, 01.03.2026, 1/3/26 …, with or without a time behind it. Four digits in
/// front are always a year; the order is for the others. Of a range ("08:00-08:30") the beginning
/// counts. Years 1980 to 2100.
std::optional<CellDateTime> parseDateTime(std::string_view text, model::DateOrder order);

/// 08:00, 8:00:15, 08:00-08:30, 8:00 PM, 0800, 24:00.
std::optional<model::Seconds> parseTimeOfDay(std::string_view text);

/// What the separators in a number say about the decimal sign.
struct DecimalEvidence {
    std::size_t point = 0;         ///< numbers in which the point can only be the decimal sign
    std::size_t comma = 0;         ///< … the comma
    std::size_t pointOfThree = 0;  ///< 1.234: either
    std::size_t commaOfThree = 0;  ///< 1,234: either
    std::size_t shortIntegers = 0; ///< up to three digits without any sign
};

void addEvidence(DecimalEvidence &evidence, std::string_view text);

/// A finite number with or without thousands separators.
std::optional<double> parseNumber(std::string_view text, char decimalSign);

/// A number in either notation; for telling what a column holds.
bool looksLikeNumber(std::string_view text);

/// Seconds; h:mm:ss and mm:ss in any unit, a plain number in the unit given (ClockText: seconds).
std::optional<double> parseDuration(std::string_view text, char decimalSign,
                                    model::DurationUnit unit);

/// An empty cell, or what systems write for "no value": dashes, NA, NULL.
bool meansNothing(std::string_view text);

} // namespace data
