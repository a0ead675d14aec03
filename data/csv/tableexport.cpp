// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/csv/tableexport.h"

#include "data/csv/csvreader.h"
#include "model/time/instant.h"

#include <array>
#include <charconv>
#include <cmath>
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

std::string padded(long long value, std::size_t width) {
    std::string text = std::to_string(value);
    return text.size() < width ? std::string(width - text.size(), '0') + text : text;
}

std::string timeText(std::chrono::local_seconds time, bool dateOnly, CsvDialect dialect) {
    const auto date = model::dateOf(time);
    const std::chrono::year_month_day ymd(date);
    const std::chrono::hh_mm_ss clock(time - date);
    const std::string year = padded(static_cast<int>(ymd.year()), 4);
    const std::string month = padded(static_cast<unsigned>(ymd.month()), 2);
    const std::string dayOfMonth = padded(static_cast<unsigned>(ymd.day()), 2);
    const bool german = dialect == CsvDialect::German;
    std::string text =
        german ? dayOfMonth + '.' + month + '.' + year : year + '-' + month + '-' + dayOfMonth;
    if (dateOnly)
        return text;
    text += german ? ' ' : 'T';
    text += padded(clock.hours().count(), 2) + ':' + padded(clock.minutes().count(), 2);
    if (clock.seconds().count() != 0)
        text += ':' + padded(clock.seconds().count(), 2);
    return text;
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
