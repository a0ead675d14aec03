// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/table.h"

#include <map>

namespace model {

Table sideBySide(const Table &table) {
    if (!table.wide)
        return table;
    const Table::Wide &wide = *table.wide;
    Table result;
    result.id = table.id;
    result.title = table.title;
    for (const std::size_t column : wide.rows)
        result.columns.push_back(table.columns[column]);
    std::map<std::vector<Table::Cell>, std::size_t> places;
    std::map<std::vector<Table::Cell>, std::size_t> columns;
    const auto cellsOf = [](const std::vector<Table::Cell> &row,
                            const std::vector<std::size_t> &chosen) {
        std::vector<Table::Cell> cells;
        for (const std::size_t column : chosen)
            cells.push_back(row[column]);
        return cells;
    };
    for (const auto &row : table.rows) {
        const auto key = cellsOf(row, wide.rows);
        const auto [place, newRow] = places.try_emplace(key, result.rows.size());
        if (newRow)
            result.rows.push_back(key);
        const auto across = cellsOf(row, wide.across);
        const auto [column, newColumn] = columns.try_emplace(across, result.columns.size());
        if (newColumn) {
            Table::Column named = table.columns[wide.value];
            std::string title;
            for (const Table::Cell &part : across)
                if (const auto *text = std::get_if<std::string>(&part))
                    title += *text + " · ";
            named.name = title + named.name;
            result.columns.push_back(std::move(named));
        }
        auto &cells = result.rows[place->second];
        if (cells.size() <= column->second)
            cells.resize(column->second + 1);
        cells[column->second] = row[wide.value];
    }
    for (auto &row : result.rows)
        row.resize(result.columns.size());
    return result;
}

} // namespace model
