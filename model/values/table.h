// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace model {

/// A table as it leaves the program: CSV, workbook, report. Texts are UTF-8 in the language asked
/// for.
struct Table {
    enum class Format { Text, Number, Percent, Money, DateTime, Day };

    struct Column {
        std::string name; ///< with the unit, e.g. aht_s
        Format format = Format::Text;
        int decimals = 2; ///< for reading on paper; files carry full precision
        bool operator==(const Column &) const = default;
    };

    /// A picture of some columns, drawn by spreadsheets from the cells.
    struct Chart {
        enum class Kind { Columns, Lines, Points };
        Kind kind = Kind::Columns;
        std::string title;
        /// One chart for each run of rows with the same text in this column; empty: one for all.
        std::optional<std::size_t> per;
        /// One series for each run of rows with the same text in this column, named by it; empty:
        /// one for each column of values, named by its heading.
        std::optional<std::size_t> series;
        std::size_t along = 0;           ///< column of the horizontal axis
        std::vector<std::size_t> values; ///< columns of the vertical axis
        bool operator==(const Chart &) const = default;
    };

    /// How rows can lie side by side instead of below each other: those that agree in the columns
    /// `rows` become one, with a column of the value for every combination of texts in `across`.
    struct Wide {
        std::vector<std::size_t> rows;
        std::vector<std::size_t> across;
        std::size_t value = 0;
        bool operator==(const Wide &) const = default;
    };

    /// Empty: a result that does not exist. Percent: 0.8 = 80 %. Money: major units. Times: local.
    using Cell = std::variant<std::monostate, std::string, double, std::chrono::local_seconds>;

    std::string id; ///< file name without extension, e.g. requirement
    std::string title;
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;
    std::vector<Chart> charts{};
    std::optional<Wide> wide{};

    bool operator==(const Table &) const = default;
};

/// The table with its values side by side, rows and columns in the order of their first appearance;
/// as it is where it has no such layout. Columns are named by their texts and the value,
/// "24/7 · Phone · positions".
Table sideBySide(const Table &table);

} // namespace model
