// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demand/historyfile.h"

#include <optional>
#include <string_view>

namespace data {

/// What the name of a column says, in English or German.
struct HeaderMeaning {
    model::ColumnRole role = model::ColumnRole::Ignore; ///< DateTime for every kind of time stamp
    bool generic = false; ///< Offered only because the name says no more than "calls" or "value"
    bool end = false;     ///< a time stamp of the end: "bis", "closed"
    bool mean = false;    ///< per contact: "Ø", "avg"
    bool total = false;   ///< "sum", "gesamt"
    bool utc = false;
    std::optional<model::DurationUnit> unit;
};

HeaderMeaning meaningOf(std::string_view columnName);

/// A word with which systems begin the lines of totals under a table.
bool isTotalsWord(std::string_view text);

} // namespace data
