// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/table.h"

#include <span>
#include <string>

namespace data {

/// The bytes of a workbook (XLSX): one sheet per table with a frozen header, and the sheet "charts"
/// with their pictures. Numbers, shares, money and dates are cells of their kind; texts never
/// become formulas. The same tables give the same bytes. Throws std::runtime_error, for instance
/// where the temporary folder is full.
std::string workbook(std::span<const model::Table> tables);

} // namespace data
