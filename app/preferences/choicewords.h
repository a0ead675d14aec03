// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace application {

// Choices stand as words in the settings file, not as numbers, so that a new choice does not change
// an old one. A table is a range of pairs of choice and word.

/// Empty where the table does not know the choice.
template <typename Table, typename Choice>
QString wordFor(const Table &table, Choice choice) {
    for (const auto &[known, word] : table)
        if (known == choice)
            return QLatin1String(word);
    return {};
}

template <typename Table>
std::optional<typename Table::value_type::first_type> choiceOf(const Table &table,
                                                               const QString &word) {
    for (const auto &[choice, known] : table)
        if (word == QLatin1String(known))
            return choice;
    return std::nullopt;
}

} // namespace application
