// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/table.h"

#include <string>

namespace data {

enum class CsvDialect {
    International, ///< comma, point, UTF-8, LF, ISO 8601
    German         ///< semicolon, decimal comma, UTF-8 with BOM, CRLF
};

/// The table as CSV text. Cells that a spreadsheet would run as a formula are written so that they
/// stay text.
std::string toCsv(const model::Table &table, CsvDialect dialect);

} // namespace data
