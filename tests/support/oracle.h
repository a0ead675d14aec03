// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QHash>
#include <QList>
#include <QString>

#include <cmath>
#include <limits>
#include <optional>

/// One row of fixtures/queueing/oracle.csv: reference results in 72-digit arithmetic.
class OracleRow {
public:
    explicit OracleRow(QHash<QString, QString> cells) : cells_(std::move(cells)) {}

    QString text(const QString &column) const { return cells_.value(column); }
    /// Nothing when the cell is blank.
    std::optional<double> find(const QString &column) const {
        const QString cell = text(column);
        if (cell.isEmpty())
            return std::nullopt;
        return cell == "inf" ? std::numeric_limits<double>::infinity() : cell.toDouble();
    }
    double number(const QString &column) const { return find(column).value(); }

    /// Whether `found` is right for this column. A relative error of 1e-11 is allowed, and 32 units
    /// in the last place of the arrival rate; for shares that are complements the same absolutely.
    bool agrees(const QString &column, double found) const {
        const auto expected = find(column);
        if (!expected || found == *expected)
            return true;
        if (column == "min_agents")
            return false;
        if (*expected == 0.0 && std::abs(found) < 1e-300)
            return true;
        static const QList<QString> complements{"sl",          "sl_answered", "sl_short",
                                                "p_wait_gt_t", "p_abandon_t", "sl_mean"};
        const double relative = 1e-11 + 32.0 * 2.2e-16 * number("cond");
        double allowed = complements.contains(column) ? relative : relative * std::abs(*expected);
        if (column == "wait_pctl_s")
            allowed = std::max(allowed, 1e-9 * number("aht_s"));
        return std::abs(found - *expected) <= allowed;
    }

private:
    QHash<QString, QString> cells_;
};

/// The rows of one model, in order.
inline QList<OracleRow> oracleRows(const QString &model) {
    QFile file(SHIFTWRIGHT_FIXTURES "/queueing/oracle.csv");
    QList<OracleRow> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    file.readLine(); // the comment
    const QStringList header = QString::fromUtf8(file.readLine()).trimmed().split(',');
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(',');
        if (cells.value(1) != model)
            continue;
        QHash<QString, QString> row;
        for (qsizetype column = 0; column < header.size(); ++column)
            row.insert(header[column], cells.value(column));
        rows.append(OracleRow(std::move(row)));
    }
    return rows;
}
