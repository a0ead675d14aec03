// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/fileproblem.h"
#include "model/values/table.h"

#include <QString>

#include <optional>
#include <vector>

namespace application {

/// One XLSX workbook with a sheet per table, whole or not at all. Empty: done. Apart from other
/// exports, as programs that never call it need not load the library of workbooks.
std::optional<FileProblem> exportWorkbook(const std::vector<model::Table> &tables,
                                          const QString &path);

} // namespace application
