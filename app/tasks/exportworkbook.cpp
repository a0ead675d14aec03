// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/exportworkbook.h"

#include "app/tasks/writefiles.h"
#include "data/workbook/workbookexport.h"

#include <stdexcept>

namespace application {

std::optional<FileProblem> exportWorkbook(const std::vector<model::Table> &tables,
                                          const QString &path) {
    try {
        return writeFile(path, data::workbook(tables));
    } catch (const std::runtime_error &error) {
        return notWritten(path, QString::fromUtf8(error.what()));
    }
}

} // namespace application
