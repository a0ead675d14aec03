// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/namedrows.h"

#include "data/csv/cellvalues.h"
#include "data/csv/csvreader.h"
#include "model/time/isotext.h"

#include <QFile>

#include <algorithm>

namespace application {

std::optional<FileProblem> NamedRows::read(const QString &path,
                                           const std::vector<std::string> &required) {
    path_ = path == QLatin1String("-") ? tr("standard input") : path;
    const auto problem = [&](const QString &text) {
        return FileProblem{FileProblem::Kind::Content, path_ + QStringLiteral(": ") + text};
    };
    std::optional<std::string> bytes;
    if (path == QLatin1String("-")) {
        QFile input;
        if (input.open(stdin, QIODevice::ReadOnly))
            bytes = input.readAll().toStdString();
    } else {
        std::string error;
        bytes = data::readPlainOrGzip(path.toStdString(), error);
        if (!bytes)
            return problem(QString::fromStdString(error));
    }
    if (!bytes)
        return problem(tr("cannot be read"));
    const data::DecodedText decoded = data::decode(*bytes, data::detectEncoding(*bytes));
    const std::string_view firstLine =
        std::string_view(decoded.text).substr(0, decoded.text.find('\n'));
    const char delimiter = std::count(firstLine.begin(), firstLine.end(), ';') > 0 ? ';' : ',';
    decimalSign_ = delimiter == ';' ? ',' : '.';
    data::CsvReader reader(decoded.text, delimiter);
    data::CsvRow row;
    while (reader.next(row)) {
        if (row.isBlank())
            continue;
        if (row.tooLong || row.unclosedQuote)
            return problem((row.tooLong ? tr("line %1: the line is too long")
                                        : tr("line %1: a quote is never closed"))
                               .arg(row.line));
        std::vector<std::string> cells;
        for (const data::CsvCell &cell : row.cells)
            cells.emplace_back(cell.text);
        if (header_.empty()) {
            header_ = std::move(cells);
            for (const std::string &column : required)
                if (!has(column))
                    return problem(tr("line %1: there is no column \"%2\"")
                                       .arg(row.line)
                                       .arg(QString::fromStdString(column)));
        } else if (cells.size() != header_.size()) {
            return problem(tr("line %1: found %2 cells, expected %3")
                               .arg(row.line)
                               .arg(cells.size())
                               .arg(header_.size()));
        } else {
            rows_.push_back({row.line, std::move(cells)});
        }
    }
    if (header_.empty())
        return problem(tr("the file is empty"));
    return std::nullopt;
}

std::optional<std::size_t> NamedRows::indexOf(std::string_view column) const {
    const auto found = std::find(header_.begin(), header_.end(), column);
    return found == header_.end()
               ? std::nullopt
               : std::optional(static_cast<std::size_t>(found - header_.begin()));
}

std::string_view NamedRows::cell(const Row &row, std::string_view column) const {
    const auto index = indexOf(column);
    return index ? std::string_view(row.cells[*index]) : std::string_view();
}

std::optional<double> NamedRows::number(const Row &row, std::string_view column) const {
    return data::parseNumber(cell(row, column), decimalSign_);
}

FileProblem NamedRows::wrong(const Row &row, std::string_view column,
                             const QString &expected) const {
    const auto index = indexOf(column);
    return {
        FileProblem::Kind::Content,
        tr("%1: line %2, column %3: found \"%4\", expected %5")
            .arg(path_)
            .arg(row.line)
            .arg(index ? *index + 1 : 0)
            .arg(QString::fromStdString(std::string(cell(row, column)).substr(0, 60)), expected)};
}

std::optional<model::Instant> instantOf(std::string_view text, const model::ZoneRules &zone) {
    const auto parsed = data::parseDateTime(text, model::DateOrder::DayMonthYear);
    if (!parsed)
        return std::nullopt;
    if (parsed->utcOffset)
        return model::Instant(parsed->local().time_since_epoch() - *parsed->utcOffset);
    const model::LocalReading reading = zone.toUtc(parsed->local());
    return reading.kind == model::LocalReading::Kind::Skipped ? std::nullopt
                                                              : std::optional(reading.first);
}

std::string stampText(model::Instant instant, const model::ZoneRules &zone) {
    const model::LocalTime local = zone.toLocal(instant);
    const model::Date date = model::dateOf(local);
    const std::string stamp = model::isoDate(date) + 'T' + model::isoSeconds(local - date);
    return zone.toUtc(local).kind == model::LocalReading::Kind::Repeated
               ? stamp + model::isoOffset(zone.offsetAt(instant))
               : stamp;
}

} // namespace application
