// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/handentrytable.h"

#include "ui/text/format.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace ui {

namespace {

constexpr double unknown = model::IntervalReport::unknown;
constexpr double mostContacts = 1e7;

double handled(const model::IntervalReport &report) {
    return report.answered >= 0 ? report.answered : report.offered;
}

/// "186", "186,5" or minutes and seconds as in "3:06".
std::optional<double> secondsOf(const QString &text, const QLocale &locale) {
    const auto colon = text.indexOf(':');
    bool minutesRead = true, read = false;
    const double minutes = colon < 0 ? 0 : locale.toDouble(text.left(colon), &minutesRead);
    const double seconds = locale.toDouble(text.mid(colon + 1), &read);
    if (!minutesRead || !read || minutes < 0 || seconds < 0 || (colon >= 0 && seconds >= 60))
        return std::nullopt;
    return minutes * 60 + seconds;
}

} // namespace

void HandEntryTable::show(const model::ContactHistory &week, const model::Calendar &calendar) {
    beginResetModel();
    shown_ = week_ = week;
    rows_.clear();
    const Format format(locale_);
    const auto cell = [&](double value, int decimals) {
        if (value < 0)
            return QString();
        QLocale plain = locale_;
        plain.setNumberOptions(QLocale::OmitGroupSeparator);
        const double scale = std::pow(10.0, decimals);
        const bool whole = std::abs(value - std::round(value)) < 0.5 / scale;
        return plain.toString(value, 'f', whole ? 0 : decimals);
    };
    for (std::size_t i = 0; i < week.intervals.size(); ++i) {
        const auto &report = week.intervals[i];
        const model::LocalTime local = calendar.toLocal(week.grid.beginOf(i));
        const model::LocalTime before =
            calendar.toLocal(week.grid.beginOf(i) - std::chrono::hours(1));
        Row row;
        row.time =
            tr("%1, %2").arg(format.weekdayDate(toQDate(model::dateOf(local))),
                             format.time(static_cast<int>(model::minuteOfDay(local).count())));
        if (before == local)
            row.time = tr("%1 again").arg(row.time); // the hour that the clocks go back over
        const bool known = report.status == model::IntervalStatus::Open;
        row.cells << cell(known ? report.offered : unknown, 2)
                  << cell(known ? report.answered : unknown, 2)
                  << cell(known ? report.abandoned : unknown, 2)
                  << cell(known && report.handleSeconds >= 0 && handled(report) > 0
                              ? report.handleSeconds / handled(report)
                              : unknown,
                          1);
        rows_.push_back(std::move(row));
    }
    endResetModel();
}

void HandEntryTable::read(std::size_t index) {
    Row &row = rows_[index];
    model::IntervalReport report;
    row.problem.clear();
    const bool any = std::any_of(row.cells.begin(), row.cells.end(),
                                 [](const QString &cell) { return !cell.isEmpty(); });
    double *const counts[]{&report.offered, &report.answered, &report.abandoned};
    for (int column = Offered; column <= Abandoned; ++column) {
        const QString &cell = row.cells[column];
        if (cell.isEmpty())
            continue;
        bool read = false;
        *counts[column] = locale_.toDouble(cell, &read);
        if (!read || !(*counts[column] >= 0 && *counts[column] <= mostContacts))
            row.problem = tr("%1: “%2” is not a number of contacts.").arg(row.time, cell);
    }
    if (any && row.problem.isEmpty() && row.cells[Offered].isEmpty())
        row.problem = tr("%1: the offered contacts are missing.").arg(row.time);
    if (!row.cells[HandlingTime].isEmpty() && row.problem.isEmpty()) {
        const auto seconds = secondsOf(row.cells[HandlingTime], locale_);
        if (seconds)
            report.handleSeconds = *seconds * handled(report);
        else
            row.problem = tr("%1: “%2” is no handling time; 186 or 3:06 would be.")
                              .arg(row.time, row.cells[HandlingTime]);
    }
    if (row.problem.isEmpty() && report.answered + report.abandoned > report.offered &&
        report.answered >= 0 && report.abandoned >= 0)
        row.problem = tr("%1: more contacts answered and abandoned than offered.").arg(row.time);
    if (any)
        report.status = model::IntervalStatus::Open;
    else if (shown_.intervals[index].status == model::IntervalStatus::Closed)
        report.status = model::IntervalStatus::Closed;
    week_.intervals[index] = row.problem.isEmpty() ? report : shown_.intervals[index];
}

int HandEntryTable::problems() const {
    return static_cast<int>(std::count_if(rows_.begin(), rows_.end(),
                                          [](const Row &row) { return !row.problem.isEmpty(); }));
}

QString HandEntryTable::firstProblem() const {
    const auto row = std::find_if(rows_.begin(), rows_.end(),
                                  [](const Row &each) { return !each.problem.isEmpty(); });
    return row == rows_.end() ? QString() : row->problem;
}

int HandEntryTable::paste(const QModelIndex &at, const QString &text) {
    if (!at.isValid())
        return 0;
    QStringList lines = text.split('\n');
    if (!lines.isEmpty() && lines.last().trimmed().isEmpty())
        lines.removeLast(); // spreadsheets end the last line too
    int taken = 0;
    for (qsizetype line = 0; line < lines.size() && at.row() + line < rowCount(); ++line) {
        const auto row = static_cast<std::size_t>(at.row() + line);
        const QStringList cells = lines[line].split('\t');
        for (qsizetype i = 0; i < cells.size() && at.column() + i < ColumnCount; ++i, ++taken)
            rows_[row].cells[at.column() + i] = cells[i].trimmed();
        read(row);
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT edited();
    return taken;
}

void HandEntryTable::clear(const QModelIndexList &indexes) {
    for (const QModelIndex &each : indexes) {
        rows_[static_cast<std::size_t>(each.row())].cells[each.column()].clear();
        read(static_cast<std::size_t>(each.row()));
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT edited();
}

int HandEntryTable::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int HandEntryTable::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HandEntryTable::data(const QModelIndex &index, int role) const {
    if (!index.isValid())
        return {};
    const Row &row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return row.cells[index.column()];
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return row.problem;
    case Qt::BackgroundRole:
        return row.problem.isEmpty() ? QVariant() : Theme::of(this).color(Ink::AlertTint);
    default:
        return {};
    }
}

bool HandEntryTable::setData(const QModelIndex &index, const QVariant &value, int role) {
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    const auto row = static_cast<std::size_t>(index.row());
    rows_[row].cells[index.column()] = value.toString().trimmed();
    read(row);
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    Q_EMIT edited();
    return true;
}

Qt::ItemFlags HandEntryTable::flags(const QModelIndex &index) const {
    const auto flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

QVariant HandEntryTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return rows_[static_cast<std::size_t>(section)].time;
    switch (section) {
    case Offered:
        return tr("Offered");
    case Answered:
        return tr("Answered");
    case Abandoned:
        return tr("Abandoned");
    default:
        return tr("Handling time, s");
    }
}

} // namespace ui
