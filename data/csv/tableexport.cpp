// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/csv/tableexport.h"

#include "data/csv/csvreader.h"
#include "model/time/isotext.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <string_view>

namespace data {

namespace {

/// The shortest text that reads back as the same number.
std::string numberText(double value, CsvDialect dialect) {
    if (!std::isfinite(value))
        return std::isnan(value) ? "" : value > 0 ? "inf" : "-inf";
    std::array<char, 32> buffer{};
    const auto written = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    std::string text(buffer.data(), written.ptr);
    if (dialect == CsvDialect::German)
        if (const std::size_t point = text.find('.'); point != std::string::npos)
            text[point] = ',';
    return text;
}

std::string germanDate(model::Date date) {
    const std::chrono::year_month_day day(date);
    std::array<char, 24> text{};
    std::snprintf(text.data(), text.size(), "%02u.%02u.%04d", static_cast<unsigned>(day.day()),
                  static_cast<unsigned>(day.month()), static_cast<int>(day.year()));
    return text.data();
}

std::string timeText(model::LocalTime time, bool dateOnly, CsvDialect dialect) {
    const model::Date date = model::dateOf(time);
    const bool german = dialect == CsvDialect::German;
    const std::string day = german ? germanDate(date) : model::isoDate(date);
    if (dateOnly)
        return day;
    return day + (german ? ' ' : 'T') + model::isoClock(time - date);
}

/// Quoted where needed; an apostrophe keeps spreadsheets from running it.
std::string textCell(std::string_view text, char delimiter) {
    std::string cell;
    if (isFormulaLike(text))
        cell = '\'';
    cell += text;
    const bool blankEdge = !cell.empty() && (cell.front() == ' ' || cell.back() == ' ');
    const std::array special{delimiter, '"', '\n', '\r'};
    if (!blankEdge &&
        cell.find_first_of(std::string_view(special.data(), special.size())) == std::string::npos)
        return cell;
    std::string quoted = "\"";
    for (const char c : cell) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

} // namespace

std::string toCsv(const model::Table &table, CsvDialect dialect) {
    const bool german = dialect == CsvDialect::German;
    const char delimiter = german ? ';' : ',';
    const std::string_view lineBreak = german ? "\r\n" : "\n";
    std::string csv = german ? "\xEF\xBB\xBF" : "";

    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (i > 0)
            csv += delimiter;
        csv += textCell(table.columns[i].name, delimiter);
    }
    csv += lineBreak;
    for (const auto &row : table.rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0)
                csv += delimiter;
            const bool dateOnly =
                i < table.columns.size() && table.columns[i].format == model::Table::Format::Day;
            if (const auto *text = std::get_if<std::string>(&row[i]))
                csv += textCell(*text, delimiter);
            else if (const auto *number = std::get_if<double>(&row[i]))
                csv += numberText(*number, dialect);
            else if (const auto *time = std::get_if<std::chrono::local_seconds>(&row[i]))
                csv += timeText(*time, dateOnly, dialect);
        }
        csv += lineBreak;
    }
    return csv;
}

} // namespace data
