// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/table.h"

#include <filesystem>
#include <span>

namespace data {

/// One sheet per table, with a frozen header. Writes a new file beside the target and renames it.
/// Throws StorageError.
void writeWorkbook(std::span<const model::Table> tables, const std::filesystem::path &path);

} // namespace data
