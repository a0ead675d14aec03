// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demand/contacthistory.h"
#include "model/time/calendar.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <array>
#include <concepts>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

// Rows of the plan file's tables, written and read from left to right.
namespace data {

template <std::size_t count, class Enum>
const char *wordOf(const std::array<const char *, count> &words, Enum value) {
    return words.at(static_cast<std::size_t>(value));
}

inline std::int64_t dayNumber(model::Date date) { return date.time_since_epoch().count(); }
inline std::int64_t utcSeconds(model::Instant instant) {
    return instant.time_since_epoch().count();
}

/// Bytes rather than text.
struct Blob {
    const std::string &bytes;
};

/// Prepared once, filled row by row.
class Insert {
public:
    Insert(SQLite::Database &database, const std::string &table, int columns)
        : statement_(database,
                     "INSERT INTO " + table + " VALUES (?" + repeated(columns - 1) + ")") {}

    template <class... Values>
    void row(const Values &...values) {
        int column = 0;
        (bind(++column, values), ...);
        statement_.exec();
        statement_.reset();
    }

private:
    static std::string repeated(int count) {
        std::string text;
        for (int i = 0; i < count; ++i)
            text += ",?";
        return text;
    }
    void bind(int column, double value) { statement_.bind(column, value); }
    void bind(int column, const char *word) { statement_.bindNoCopy(column, word); }
    void bind(int column, const std::string &text) { statement_.bindNoCopy(column, text); }
    void bind(int column, const Blob &blob) {
        statement_.bindNoCopy(column, blob.bytes.data(), static_cast<int>(blob.bytes.size()));
    }
    template <class Value>
    void bind(int column, const std::optional<Value> &value) {
        if (value)
            bind(column, *value);
        else
            statement_.bind(column);
    }
    void bind(int column, model::Date date) { statement_.bind(column, dayNumber(date)); }
    void bind(int column, model::Instant instant) { statement_.bind(column, utcSeconds(instant)); }
    template <std::integral Integer>
    void bind(int column, Integer value) {
        statement_.bind(column, static_cast<std::int64_t>(value));
    }

    SQLite::Statement statement_;
};

/// Reads the columns of each row from left to right.
class Rows {
public:
    Rows(const SQLite::Database &database, const std::string &sql) : statement_(database, sql) {}
    Rows(const SQLite::Database &database, const std::string &sql, std::int64_t key)
        : statement_(database, sql) {
        statement_.bind(1, key);
    }
    Rows(const SQLite::Database &database, const std::string &sql, std::int64_t key,
         std::int64_t second)
        : Rows(database, sql, key) {
        statement_.bind(2, second);
    }

    bool next() {
        column_ = 0;
        return statement_.executeStep();
    }
    std::int64_t integer() { return statement_.getColumn(column_++).getInt64(); }
    int number() { return static_cast<int>(integer()); }
    double real() { return statement_.getColumn(column_++).getDouble(); }
    std::string text() { return statement_.getColumn(column_++).getString(); }
    std::optional<double> optionalReal() {
        const SQLite::Column column = statement_.getColumn(column_++);
        return column.isNull() ? std::nullopt : std::optional(column.getDouble());
    }
    std::optional<int> optionalNumber() {
        const SQLite::Column column = statement_.getColumn(column_++);
        return column.isNull() ? std::nullopt : std::optional(column.getInt());
    }
    double figure() { return optionalReal().value_or(model::IntervalReport::unknown); }
    model::Instant instant() { return model::Instant(model::Seconds(integer())); }
    model::Date date() { return model::Date(std::chrono::days(integer())); }
    std::optional<model::Date> optionalDate() {
        if (statement_.getColumn(column_).isNull()) {
            ++column_;
            return std::nullopt;
        }
        return date();
    }
    std::optional<model::Instant> optionalInstant() {
        if (statement_.getColumn(column_).isNull()) {
            ++column_;
            return std::nullopt;
        }
        return instant();
    }
    bool flag() { return integer() != 0; }
    model::TimeRange range() {
        const model::Instant begin = instant();
        return {begin, instant()};
    }
    model::Minutes minutes() { return model::Minutes(integer()); }
    template <class Enum, std::size_t count>
    Enum word(const std::array<const char *, count> &words) {
        const SQLite::Column column = statement_.getColumn(column_++);
        const std::string_view text = column.getText();
        const auto found = std::ranges::find(words, text);
        if (found == words.end())
            throw std::invalid_argument("the word \"" + std::string(text) + "\" is unknown");
        return static_cast<Enum>(found - words.begin());
    }

private:
    SQLite::Statement statement_;
    int column_ = 0;
};

} // namespace data
