// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demand/historyfile.h"
#include "model/time/zonerules.h"
#include "model/values/runcontrol.h"

#include <filesystem>
#include <string_view>

namespace data {

/// Reads a history file (plain or gzip). Everything is detected unless the request says otherwise;
/// flawed rows become findings, the good rows are kept. Never throws for bad content.
model::HistoryFileResult importHistory(const std::filesystem::path &file,
                                       const model::HistoryFileRequest &request,
                                       const model::ZoneRules &zone,
                                       const model::RunControl &control);

/// The same from bytes already in memory; the name is used for messages only.
model::HistoryFileResult importHistoryText(std::string_view bytes, std::string_view name,
                                           const model::HistoryFileRequest &request,
                                           const model::ZoneRules &zone,
                                           const model::RunControl &control);

} // namespace data
