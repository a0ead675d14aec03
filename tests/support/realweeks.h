// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/csv/csvreader.h"

#include <QFileInfo>
#include <QString>

#include <charconv>
#include <chrono>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace testing {

/// A file of the real data that is not part of the source; empty where it is absent.
inline std::optional<std::string> realFile(const char *name) {
    const QString path = QStringLiteral(SHIFTWRIGHT_SHARED "/data/") + QLatin1String(name);
    if (!QFileInfo::exists(path))
        return std::nullopt;
    std::string error;
    auto text = data::readPlainOrGzip(path.toStdString(), error);
    if (!text)
        throw std::runtime_error(error);
    return text;
}

inline std::chrono::sys_seconds localTime(std::string_view text) {
    const auto number = [&](std::size_t from, std::size_t count) {
        int value = 0;
        std::from_chars(text.data() + from, text.data() + from + count, value);
        return value;
    };
    using namespace std::chrono;
    const int seconds_ = text.size() >= 19 ? number(17, 2) : 0;
    return sys_days(year(number(0, 4)) / number(5, 2) / number(8, 2)) + hours(number(11, 2)) +
           minutes(number(14, 2)) + std::chrono::seconds(seconds_);
}

/// Mean contacts in each half hour of the week, Monday 00:00 first, of every column of a file with
/// one row per half hour. Rows outside [from, to) are left out.
inline std::map<std::string, std::vector<double>>
meanWeeks(const std::string &text, std::string_view from, std::string_view to) {
    data::CsvReader reader(text, ',');
    data::CsvRow row;
    reader.next(row);
    std::vector<std::string> names;
    for (const data::CsvCell &cell : row.cells)
        names.emplace_back(cell.text);
    std::map<std::string, std::vector<double>> sums;
    std::map<std::string, std::vector<double>> rows;
    for (std::size_t column = 1; column < names.size(); ++column) {
        sums[names[column]].assign(336, 0.0);
        rows[names[column]].assign(336, 0.0);
    }
    while (reader.next(row)) {
        if (row.cells.size() != names.size() || row.cells[0].text < from || row.cells[0].text >= to)
            continue;
        const auto time = localTime(row.cells[0].text);
        const auto day = std::chrono::floor<std::chrono::days>(time);
        const auto weekday = std::chrono::weekday(day).iso_encoding() - 1;
        const auto half = static_cast<std::size_t>((time - day).count() / 1800) + 48 * weekday;
        for (std::size_t column = 1; column < names.size(); ++column) {
            const std::string cell(row.cells[column].text);
            if (cell.empty())
                continue;
            sums[names[column]][half] += std::stod(cell);
            rows[names[column]][half] += 1.0;
        }
    }
    for (auto &[name, sum] : sums)
        for (std::size_t half = 0; half < sum.size(); ++half)
            sum[half] = rows[name][half] > 0.0 ? sum[half] / rows[name][half] : 0.0;
    return sums;
}

} // namespace testing
