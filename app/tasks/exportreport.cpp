// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/exportreport.h"

#include "app/tasks/writefiles.h"
#include "data/csv/tableexport.h"

#include <utility>

namespace application {

std::string csvText(const model::Table &table, CsvDialect dialect) {
    return data::toCsv(table, dialect == CsvDialect::German ? data::CsvDialect::German
                                                            : data::CsvDialect::International);
}

std::vector<model::Table> laidOut(std::vector<model::Table> tables, CsvLayout layout) {
    if (layout == CsvLayout::Wide)
        for (model::Table &table : tables)
            table = model::sideBySide(table);
    return tables;
}

std::optional<FileProblem> exportCsv(const std::vector<model::Table> &tables, const QString &folder,
                                     CsvDialect dialect) {
    std::vector<FileContent> files;
    for (const auto &table : tables)
        files.push_back(
            {QString::fromStdString(table.id) + QStringLiteral(".csv"), csvText(table, dialect)});
    return writeFolder(folder, std::move(files));
}

std::optional<FileProblem> exportCsvFile(const model::Table &table, const QString &path,
                                         CsvDialect dialect) {
    return writeFile(path, csvText(table, dialect));
}

} // namespace application
