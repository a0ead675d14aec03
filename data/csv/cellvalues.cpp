// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/csv/cellvalues.h"

#include <fast_float/fast_float.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace data {

namespace {

using model::DateOrder;
using model::Seconds;

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 128;
}

/// Reads a text from the left.
class Cursor {
public:
    explicit Cursor(std::string_view text) : rest_(text) {}

    bool atEnd() const { return rest_.empty(); }
    std::string_view rest() const { return rest_; }
    char peek() const { return rest_.empty() ? '\0' : rest_.front(); }

    bool take(char c) {
        if (peek() != c || rest_.empty())
            return false;
        rest_.remove_prefix(1);
        return true;
    }
    bool take(std::string_view text) {
        if (!rest_.starts_with(text))
            return false;
        rest_.remove_prefix(text.size());
        return true;
    }
    bool takeBlanks() {
        bool any = false;
        while (take(' ') || take('\t') || take("\xC2\xA0"))
            any = true;
        return any;
    }
    /// A run of at most `longest` digits that no further digit follows.
    std::optional<int> takeInteger(std::size_t longest, std::size_t *length = nullptr) {
        std::size_t digits = 0;
        int value = 0;
        while (digits < rest_.size() && isDigit(rest_[digits])) {
            if (digits == longest)
                return std::nullopt;
            value = value * 10 + (rest_[digits] - '0');
            ++digits;
        }
        if (digits == 0)
            return std::nullopt;
        rest_.remove_prefix(digits);
        if (length)
            *length = digits;
        return value;
    }
    /// Compares without regard to ASCII case.
    bool takeWord(std::string_view lower) {
        if (rest_.size() < lower.size())
            return false;
        for (std::size_t i = 0; i < lower.size(); ++i) {
            const char c = rest_[i];
            if ((c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c) != lower[i])
                return false;
        }
        rest_.remove_prefix(lower.size());
        return true;
    }

private:
    std::string_view rest_;
};

struct DateParts {
    int first = 0;
    int second = 0;
    int third = 0;
    char separator = '\0'; ///< NUL: eight digits in a row, already year, month, day
    bool yearFirst = false;
    bool shortYear = false;
};

std::optional<DateParts> takeDate(Cursor &cursor) {
    // "Mo 02.03.2026", "Monday, 2 …": the name of the weekday says nothing new.
    if (isLetter(cursor.peek())) {
        std::string_view rest = cursor.rest();
        std::size_t letters = 0;
        while (letters < rest.size() && isLetter(rest[letters]))
            ++letters;
        if (letters > 12)
            return std::nullopt;
        cursor = Cursor(rest.substr(letters));
        cursor.take('.');
        cursor.take(',');
        if (!cursor.takeBlanks())
            return std::nullopt;
    }
    DateParts parts;
    std::size_t length = 0;
    const auto first = cursor.takeInteger(8, &length);
    if (!first)
        return std::nullopt;
    if (length == 8) {
        parts = {*first / 10000, *first / 100 % 100, *first % 100, '\0', true, false};
        return parts;
    }
    if (length != 4 && length > 2)
        return std::nullopt;
    parts.first = *first;
    parts.yearFirst = length == 4;
    parts.separator = cursor.peek();
    if (parts.separator != '.' && parts.separator != '/' && parts.separator != '-')
        return std::nullopt;
    cursor.take(parts.separator);
    const auto second = cursor.takeInteger(2);
    if (!second || !cursor.take(parts.separator))
        return std::nullopt;
    parts.second = *second;
    const auto third = cursor.takeInteger(4, &length);
    if (!third || length == 3 || (parts.yearFirst && length > 2))
        return std::nullopt;
    parts.third = *third;
    parts.shortYear = !parts.yearFirst && length <= 2;
    return parts;
}

std::optional<model::Date> dateOf(const DateParts &parts, DateOrder order) {
    int year = parts.third;
    int month = parts.second;
    int day = parts.first;
    if (parts.yearFirst || order == DateOrder::YearMonthDay) {
        if (!parts.yearFirst && !parts.shortYear)
            return std::nullopt;
        year = parts.first;
        day = parts.third;
    } else if (order == DateOrder::MonthDayYear) {
        month = parts.first;
        day = parts.second;
    }
    if (parts.shortYear)
        year += year < 80 ? 2000 : 1900;
    const std::chrono::year_month_day date{std::chrono::year(year),
                                           std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    if (year < 1980 || year > 2100 || !date.ok())
        return std::nullopt;
    return model::Date(std::chrono::local_days(date));
}

std::optional<Seconds> takeTime(Cursor &cursor) {
    std::size_t length = 0;
    const auto hour = cursor.takeInteger(2, &length);
    if (!hour || !cursor.take(':'))
        return std::nullopt;
    const auto minute = cursor.takeInteger(2, &length);
    if (!minute || length != 2)
        return std::nullopt;
    int second = 0;
    if (cursor.take(':')) {
        const auto seconds = cursor.takeInteger(2, &length);
        if (!seconds || length != 2)
            return std::nullopt;
        second = *seconds;
        if (cursor.peek() == '.' || cursor.peek() == ',') {
            Cursor fraction(cursor.rest().substr(1));
            if (fraction.takeInteger(9))
                cursor = fraction;
        }
    }
    int hours = *hour;
    Cursor behind = cursor;
    behind.takeBlanks();
    const bool am = behind.takeWord("am") || behind.takeWord("a.m.");
    const bool pm = !am && (behind.takeWord("pm") || behind.takeWord("p.m."));
    if (am || pm) {
        if (hours < 1 || hours > 12)
            return std::nullopt;
        hours = hours % 12 + (pm ? 12 : 0);
        cursor = behind;
    } else if (behind.takeWord("uhr")) {
        cursor = behind;
    }
    if (hours > 24 || *minute > 59 || second > 59 || (hours == 24 && (*minute > 0 || second > 0)))
        return std::nullopt;
    return std::chrono::hours(hours) + std::chrono::minutes(*minute) + Seconds(second);
}

/// What may follow a time of day: nothing, or the end of a range.
bool endsOrRange(Cursor cursor) {
    cursor.takeBlanks();
    if (cursor.atEnd())
        return true;
    if (!cursor.take('-') && !cursor.take("\xE2\x80\x93") && !cursor.takeWord("bis") &&
        !cursor.takeWord("to"))
        return false;
    cursor.takeBlanks();
    Cursor plain = cursor;
    if (takeTime(plain)) {
        plain.takeBlanks();
        return plain.atEnd();
    }
    // The end may be written out with its date.
    if (!takeDate(cursor))
        return false;
    cursor.take('T');
    cursor.takeBlanks();
    return takeTime(cursor) && cursor.atEnd();
}

std::optional<Seconds> takeOffset(Cursor &cursor) {
    Cursor at = cursor;
    at.takeBlanks();
    if (at.take('Z') || at.take('z') || at.takeWord("utc") || at.takeWord("gmt")) {
        if (at.atEnd()) {
            cursor = at;
            return Seconds(0);
        }
    }
    const bool minus = at.peek() == '-';
    if (!at.take('+') && !at.take('-'))
        return std::nullopt;
    std::size_t length = 0;
    const auto digits = at.takeInteger(4, &length);
    if (!digits || length == 3 || length == 1)
        return std::nullopt;
    int hours = *digits;
    int minutes = 0;
    if (length == 4) {
        minutes = *digits % 100;
        hours = *digits / 100;
    } else if (at.take(':')) {
        const auto part = at.takeInteger(2, &length);
        if (!part || length != 2)
            return std::nullopt;
        minutes = *part;
    }
    if (hours > 15 || minutes > 59 || !at.atEnd())
        return std::nullopt;
    cursor = at;
    const Seconds offset = std::chrono::hours(hours) + std::chrono::minutes(minutes);
    return minus ? -offset : offset;
}

/// Digits in groups of three behind the first: 1.234.567. The mark is given.
bool isGrouped(std::string_view digits, char mark) {
    const std::size_t first = digits.find(mark);
    if (first == std::string_view::npos || first == 0 || first > 3 || digits.front() == '0')
        return false;
    for (std::size_t at = first; at < digits.size(); at += 4) {
        if (digits[at] != mark || at + 4 > digits.size())
            return false;
        if (!std::all_of(digits.begin() + static_cast<long>(at) + 1,
                         digits.begin() + static_cast<long>(at) + 4, isDigit))
            return false;
    }
    return std::all_of(digits.begin(), digits.begin() + static_cast<long>(first), isDigit);
}

/// The text with one kind of grouping mark: blanks and apostrophes between digits become `mark`.
std::string withPlainGrouping(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size();) {
        const std::string_view rest = text.substr(i);
        std::size_t length = 0;
        if (rest.front() == ' ' || rest.front() == '\'')
            length = 1;
        else if (rest.starts_with("\xC2\xA0"))
            length = 2;
        else if (rest.starts_with("\xE2\x80\xAF") || rest.starts_with("\xE2\x80\x99"))
            length = 3;
        if (length == 0) {
            plain += text[i++];
            continue;
        }
        plain += '_';
        i += length;
    }
    return plain;
}

std::optional<double> plainNumber(std::string_view text) {
    if (!text.empty() && text.front() == '+')
        text.remove_prefix(1);
    if (text.empty() || !(isDigit(text.front()) || text.front() == '-' || text.front() == '.'))
        return std::nullopt;
    double value = 0;
    const auto [end, error] = fast_float::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

} // namespace

DateShape dateShape(std::string_view text) {
    Cursor cursor(text);
    const auto parts = takeDate(cursor);
    if (!parts)
        return DateShape::None;
    if (parts->yearFirst)
        return dateOf(*parts, DateOrder::YearMonthDay) ? DateShape::YearFirst : DateShape::None;
    if (parts->separator == '.')
        return dateOf(*parts, DateOrder::DayMonthYear) ? DateShape::Dotted : DateShape::None;
    const bool day = dateOf(*parts, DateOrder::DayMonthYear).has_value();
    const bool month = dateOf(*parts, DateOrder::MonthDayYear).has_value();
    if (day && month)
        return DateShape::DayOrMonthFirst;
    return day ? DateShape::DayFirst : month ? DateShape::MonthFirst : DateShape::None;
}

std::optional<CellDateTime> parseDateTime(std::string_view text, DateOrder order) {
    Cursor cursor(text);
    const auto parts = takeDate(cursor);
    if (!parts)
        return std::nullopt;
    const auto date = dateOf(*parts, order);
    if (!date)
        return std::nullopt;
    CellDateTime result{*date, {}, {}};
    if (cursor.atEnd())
        return result;
    cursor.take(',');
    bool separated = cursor.takeBlanks() || cursor.take('T') || cursor.take('t');
    if (!separated && parts->separator != '\0' && cursor.take('-'))
        separated = true;
    if (separated && cursor.take('-'))
        cursor.takeBlanks();
    if (!separated)
        return std::nullopt;
    result.timeOfDay = takeTime(cursor);
    if (!result.timeOfDay)
        return std::nullopt;
    if (cursor.atEnd())
        return result;
    result.utcOffset = takeOffset(cursor);
    if (!cursor.atEnd() && !endsOrRange(cursor))
        return std::nullopt;
    return result;
}

std::optional<Seconds> parseTimeOfDay(std::string_view text) {
    Cursor cursor(text);
    if (const auto time = takeTime(cursor))
        return endsOrRange(cursor) ? time : std::nullopt;
    Cursor compact(text);
    std::size_t length = 0;
    const auto digits = compact.takeInteger(4, &length);
    if (!digits || length < 3 || !compact.atEnd() || *digits % 100 > 59 || *digits > 2400)
        return std::nullopt;
    return std::chrono::hours(*digits / 100) + std::chrono::minutes(*digits % 100);
}

void addEvidence(DecimalEvidence &evidence, std::string_view text) {
    std::size_t digits = 0;
    std::size_t points = 0;
    std::size_t commas = 0;
    std::size_t last = std::string_view::npos;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isDigit(c)) {
            ++digits;
        } else if (c == '.' || c == ',') {
            ++(c == '.' ? points : commas);
            last = i;
        } else if (!(i == 0 && (c == '-' || c == '+'))) {
            return;
        }
    }
    if (digits == 0)
        return;
    if (points + commas == 0) {
        evidence.shortIntegers += digits <= 3 ? 1 : 0;
        return;
    }
    const char lastSign = text[last];
    if (points > 0 && commas > 0) {
        // 1.234,5 and 1,234.5: the last sign is the decimal one; it comes once.
        if ((lastSign == '.' ? points : commas) == 1)
            ++(lastSign == '.' ? evidence.point : evidence.comma);
        return;
    }
    if (points + commas > 1) {
        ++(lastSign == '.' ? evidence.comma : evidence.point);
        return;
    }
    const std::size_t first = text.front() == '-' || text.front() == '+' ? 1 : 0;
    const std::string_view number = text.substr(first);
    if (isGrouped(number, lastSign))
        ++(lastSign == '.' ? evidence.pointOfThree : evidence.commaOfThree);
    else
        ++(lastSign == '.' ? evidence.point : evidence.comma);
}

std::optional<double> parseNumber(std::string_view text, char decimalSign) {
    if (text.empty() || text.size() > 64)
        return std::nullopt;
    const char groupSign = decimalSign == '.' ? ',' : '.';
    bool plain = true;
    for (const char c : text)
        if (!isDigit(c) && c != '-') {
            plain = false;
            break;
        }
    if (plain)
        return plainNumber(text);

    std::string number = withPlainGrouping(text);
    std::string sign;
    if (number.front() == '-' || number.front() == '+') {
        sign = number.front() == '-' ? "-" : "";
        number.erase(0, 1);
    }
    const std::size_t decimal = number.find(decimalSign);
    std::string whole = number.substr(0, decimal);
    if (whole.find(groupSign) != std::string::npos || whole.find('_') != std::string::npos) {
        const char mark = whole.find('_') != std::string::npos ? '_' : groupSign;
        if (!isGrouped(whole, mark))
            return std::nullopt;
        std::erase(whole, mark);
    }
    if (!whole.empty() && !isDigit(whole.front()))
        return std::nullopt;
    if (decimal != std::string::npos)
        whole += '.' + number.substr(decimal + 1);
    return plainNumber(sign + whole);
}

bool looksLikeNumber(std::string_view text) {
    return parseNumber(text, '.').has_value() || parseNumber(text, ',').has_value();
}

std::optional<double> parseDuration(std::string_view text, char decimalSign,
                                    model::DurationUnit unit) {
    if (text.find(':') == std::string_view::npos) {
        const auto number = parseNumber(text, decimalSign);
        return number && unit == model::DurationUnit::InMinutes ? std::optional(*number * 60.0)
                                                                : number;
    }
    Cursor cursor(text);
    std::array<int, 3> parts{};
    std::size_t count = 0;
    for (;;) {
        std::size_t length = 0;
        const auto part = cursor.takeInteger(count == 0 ? 4 : 2, &length);
        if (!part || (count > 0 && (length != 2 || *part > 59)))
            return std::nullopt;
        parts[count++] = *part;
        if (count == 3 || !cursor.take(':'))
            break;
    }
    double fraction = 0;
    if (cursor.peek() == '.' || cursor.peek() == ',') {
        const std::string digits = "0." + std::string(cursor.rest().substr(1));
        if (!std::all_of(digits.begin() + 2, digits.end(), isDigit))
            return std::nullopt;
        fraction = plainNumber(digits).value_or(0);
        cursor = Cursor({});
    }
    if (!cursor.atEnd() || count < 2)
        return std::nullopt;
    const int seconds =
        count == 2 ? parts[0] * 60 + parts[1] : (parts[0] * 60 + parts[1]) * 60 + parts[2];
    return seconds + fraction;
}

bool meansNothing(std::string_view text) {
    return text.empty() || text == "-" || text == "--" || text == "\xE2\x80\x93" ||
           text == "\xE2\x80\x94" || text == "NA" || text == "NULL";
}

} // namespace data
