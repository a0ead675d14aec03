// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/optimisation/linearprogram.h"

#include <cstddef>
#include <utility>

namespace model {

LinearProgram restricted(const LinearProgram &program, const std::vector<int> &free,
                         const std::vector<double> &values, std::vector<int> *rows) {
    LinearProgram result;
    result.constant = program.constant;
    std::vector<int> place(program.columns.size(), -1);
    result.columns.reserve(free.size());
    for (const int column : free)
        place[std::size_t(column)] = result.addColumn(program.columns[std::size_t(column)]);
    for (std::size_t i = 0; i < place.size(); ++i)
        if (place[i] < 0)
            result.constant += program.columns[i].cost * values[i];
    for (std::size_t r = 0; r < program.rows.size(); ++r) {
        const LinearRow &row = program.rows[r];
        LinearRow left;
        double fixed = 0.0;
        for (const LinearEntry &entry : row.entries) {
            const int column = place[std::size_t(entry.column)];
            if (column >= 0)
                left.entries.push_back({column, entry.factor});
            else
                fixed += entry.factor * values[std::size_t(entry.column)];
        }
        if (left.entries.empty())
            continue;
        left.lower = row.lower - fixed;
        left.upper = row.upper - fixed;
        result.rows.push_back(std::move(left));
        if (rows)
            rows->push_back(static_cast<int>(r));
    }
    return result;
}

} // namespace model
