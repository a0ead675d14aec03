// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/csv/csvreader.h"
#include "data/csv/findinglist.h"
#include "data/csv/headerwords.h"
#include "model/demand/historyfile.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace data {

/// How a history file is laid out: its format, and where the columns in use are.
struct HistoryLayout {
    model::HistoryFileFormat format;
    std::vector<HeaderMeaning> meanings; ///< one per column
    std::size_t headerLine = 0;          ///< 0: no header
    std::optional<std::size_t> stamp;    ///< column of the date, with or without time
    std::optional<std::size_t> time;     ///< column of the time of day, if it stands apart
    std::optional<std::size_t> queue;
    std::optional<std::size_t> offered;
    std::optional<std::size_t> answered;
    std::optional<std::size_t> abandoned;
    std::optional<std::size_t> handleMean;
    std::optional<std::size_t> handleTotal;
    std::optional<std::size_t> talk;
    std::optional<std::size_t> wrapUp;
    bool rolesGiven = false; ///< by the caller: names of columns say nothing more
    bool utc = false;

    std::size_t columnCount() const { return format.roles.size(); }
    /// Whether the row has the columns of the file; surplus ones must be empty.
    bool fits(const CsvRow &row) const;
};

/// Finds the layout of decoded text. Without one, or when something must be decided by the caller,
/// an Error is among the findings and the layout is what could be told.
HistoryLayout detectLayout(std::string_view text, const model::HistoryFileRequest &request,
                           FindingList &findings);

} // namespace data
