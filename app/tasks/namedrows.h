// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/fileproblem.h"
#include "model/time/calendar.h"

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace application {

/// Rows of a CSV file with a header; columns are found by name. Comma or semicolon.
class NamedRows {
    Q_DECLARE_TR_FUNCTIONS(TableFile)
public:
    struct Row {
        std::size_t line = 0;
        std::vector<std::string> cells;
    };

    /// `-` is standard input. The problem names file, line and what is missing.
    std::optional<FileProblem> read(const QString &path, const std::vector<std::string> &required);

    const std::vector<Row> &rows() const { return rows_; }
    const std::vector<std::string> &columns() const { return header_; }
    bool has(std::string_view column) const { return indexOf(column).has_value(); }
    /// Empty where the column or the cell does not exist.
    std::string_view cell(const Row &row, std::string_view column) const;
    /// In either decimal notation that the file's delimiter allows; empty if it is not a number.
    std::optional<double> number(const Row &row, std::string_view column) const;
    FileProblem wrong(const Row &row, std::string_view column, const QString &expected) const;

private:
    std::optional<std::size_t> indexOf(std::string_view column) const;

    QString path_;
    std::vector<std::string> header_;
    std::vector<Row> rows_;
    char decimalSign_ = '.';
};

/// A wall-clock time, with its UTC offset where it says one; resolved in the zone otherwise.
std::optional<model::Instant> instantOf(std::string_view text, const model::ZoneRules &zone);

/// "2026-10-25T02:00:00"; readings that the clock shows twice carry their UTC offset.
std::string stampText(model::Instant instant, const model::ZoneRules &zone);

} // namespace application
