// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/fileproblem.h"
#include "model/values/table.h"

#include <QString>

#include <optional>
#include <vector>

namespace application {

enum class CsvDialect {
    International, ///< comma, point, UTF-8, LF
    German         ///< semicolon, decimal comma, UTF-8 with BOM, CRLF
};

enum class CsvLayout {
    Long, ///< a row for every interval, channel and scenario, with all that is known of it
    Wide  ///< a row for every interval, its main figure side by side
};

/// The tables as files of the layout hold them.
std::vector<model::Table> laidOut(std::vector<model::Table> tables, CsvLayout layout);

/// One CSV file per table, named after its id, in the folder (made if it is missing). Each file
/// appears whole; when one cannot be written, none is. Empty: done.
std::optional<FileProblem> exportCsv(const std::vector<model::Table> &tables, const QString &folder,
                                     CsvDialect dialect);

/// One table as a CSV file, whole or not at all. Empty: done.
std::optional<FileProblem> exportCsvFile(const model::Table &table, const QString &path,
                                         CsvDialect dialect);

/// One table as CSV text.
std::string csvText(const model::Table &table, CsvDialect dialect);

} // namespace application
