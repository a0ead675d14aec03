// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/rostertable.h"

#include "model/shifts/cover.h"
#include "model/shifts/shiftchange.h"
#include "ui/text/format.h"
#include "ui/text/words.h"

#include <QGuiApplication>

#include <unordered_map>

namespace ui {

namespace {

int minuteOf(const model::ZoneRules &zone, model::Instant instant) {
    return static_cast<int>(model::minuteOfDay(zone.toLocal(instant)).count());
}

/// 9, 17:30
QString shortTime(int minute) {
    const QString hour = QString::number(minute / 60);
    return minute % 60 == 0 ? hour
                            : hour + QStringLiteral(":%1").arg(minute % 60, 2, 10, QChar('0'));
}

QString timeRange(const model::Shift &shift, const model::ZoneRules &zone) {
    const int end = minuteOf(zone, shift.presence.end);
    return Format().timeRange(minuteOf(zone, shift.presence.begin), end == 0 ? 1440 : end);
}

} // namespace

QString RosterTable::letterOf(const model::Shift &shift, const model::ZoneRules &zone) {
    if (shift.standby)
        return tr("S", "code of a shift: standby");
    const int hour = minuteOf(zone, shift.presence.begin) / 60;
    if (hour >= 21 || hour < 4)
        return tr("N", "code of a shift: night");
    if (hour < 10)
        return tr("E", "code of a shift: early");
    return hour < 13 ? tr("D", "code of a shift: day") : tr("L", "code of a shift: late");
}

QString RosterTable::codeOf(const model::Shift &shift, const model::ZoneRules &zone) {
    const int end = minuteOf(zone, shift.presence.end);
    return QStringLiteral("%1 %2–%3")
        .arg(letterOf(shift, zone), shortTime(minuteOf(zone, shift.presence.begin)),
             shortTime(end == 0 ? 1440 : end));
}

void RosterTable::show(Value value) {
    beginResetModel();
    value_ = std::move(value);
    carried_.reset();
    fits_ = {};
    layOut();
    endResetModel();
}

void RosterTable::carry(const std::optional<model::Shift> &shift, const Fits &fits) {
    carried_ = shift;
    fits_ = shift ? fits : Fits();
    layOut();
    if (rowCount() > 0 && value_.days > 0)
        Q_EMIT dataChanged(index(0, FirstDay), index(rowCount() - 1, columnCount() - 1));
}

void RosterTable::layOut() {
    cells_.assign(value_.rows.size(),
                  std::vector<Cell>(static_cast<std::size_t>(std::max(0, value_.days))));
    std::unordered_map<int, std::size_t> rows;
    for (std::size_t row = 0; row < value_.rows.size(); ++row)
        rows.emplace(value_.rows[row].agent, row);
    for (const model::Shift &own : *value_.shifts) {
        const model::Shift &shift = carried_ && carried_->id == own.id ? *carried_ : own;
        const auto row = rows.find(shift.agent);
        const auto day =
            value_.monday.daysTo(toQDate(model::dateOf(value_.zone.toLocal(shift.presence.begin))));
        if (row != rows.end() && day >= 0 && day < value_.days)
            cells_[row->second][static_cast<std::size_t>(day)].push_back(&shift);
    }
}

int RosterTable::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(value_.rows.size());
}

int RosterTable::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : FirstDay + value_.days;
}

const RosterTable::Cell *RosterTable::cell(const QModelIndex &index) const {
    return index.column() < FirstDay ? nullptr
                                     : &cells_[static_cast<std::size_t>(index.row())]
                                              [static_cast<std::size_t>(index.column() - FirstDay)];
}

QString RosterTable::tip(const Cell &cell) const {
    QStringList lines;
    for (const model::Shift *shift : cell) {
        lines << QStringLiteral("%1 · %2").arg(
            timeRange(*shift, value_.zone),
            Format().duration(static_cast<double>(
                (shift->standby ? shift->presence.length() : model::workingTime(*shift)).count())));
        if (const auto marked = value_.marked.find(shift->id); marked != value_.marked.end())
            lines << marked->second;
    }
    return lines.join('\n');
}

QVariant RosterTable::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = value_.rows[static_cast<std::size_t>(index.row())];
    if (role == AgentRole)
        return row.agent;
    const Cell *shifts = cell(index);
    if (!shifts) {
        switch (role) {
        case Qt::DisplayRole:
            return index.column() == Name ? row.name : row.hours;
        case Qt::TextAlignmentRole:
            return int((index.column() == Name ? Qt::AlignLeft : Qt::AlignRight) |
                       Qt::AlignVCenter);
        case Qt::ForegroundRole:
            if (index.column() == Hours)
                return Theme::of(qApp).color(row.alert ? Ink::Alert : Ink::Text2);
            return {};
        default:
            return {};
        }
    }
    switch (role) {
    case Qt::DisplayRole: {
        QStringList codes;
        for (const model::Shift *shift : *shifts)
            codes << codeOf(*shift, value_.zone);
        return codes.join(QStringLiteral(" + "));
    }
    case Qt::AccessibleTextRole: {
        const QDate date = value_.monday.addDays(index.column() - FirstDay);
        QStringList words{row.name, Format().weekdayDate(date),
                          shifts->empty() ? tr("free")
                                          : tip(*shifts).replace('\n', QStringLiteral(", "))};
        if (const QVariant fit = data(index, FitRole); fit.isValid())
            words << (fit.value<model::Fit>() == model::Fit::Fine ? tr("the shift fits here")
                      : fit.value<model::Fit>() == model::Fit::Soft
                          ? tr("a soft rule is against it")
                          : tr("a rule forbids it here"));
        return words.join(QStringLiteral(", "));
    }
    case Qt::ToolTipRole:
        return shifts->empty() ? QVariant() : tip(*shifts);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case DateRole:
        return value_.monday.addDays(index.column() - FirstDay);
    case FitRole: {
        const auto fit =
            fits_ ? fits_(row.agent, toDate(value_.monday.addDays(index.column() - FirstDay)))
                  : std::nullopt;
        return fit ? QVariant::fromValue(*fit) : QVariant();
    }
    case ShiftRole:
        return shifts->empty() ? 0 : shifts->front()->id;
    case Qt::BackgroundRole: {
        if (shifts->empty() || shifts->front()->standby)
            return {};
        const Theme theme = Theme::of(qApp);
        const auto hue = value_.hues.find(model::mainChannel(*shifts->front()));
        return hue == value_.hues.end() ? theme.color(Ink::Over) : theme.channel(hue->second).tint;
    }
    case Qt::ForegroundRole:
        for (const model::Shift *shift : *shifts)
            if (value_.marked.contains(shift->id))
                return Theme::of(qApp).color(Ink::Alert);
        return {};
    case Qt::FontRole:
        for (const model::Shift *shift : *shifts)
            if (value_.marked.contains(shift->id))
                return Theme::of(qApp).font(12, QFont::DemiBold);
        return Theme::of(qApp).font(Role::Small);
    default:
        return {};
    }
}

QVariant RosterTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Hours ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const QDate date = value_.monday.addDays(section - FirstDay);
    if (role == Qt::ToolTipRole && section >= FirstDay)
        return Format().longDate(date);
    if (role != Qt::DisplayRole)
        return {};
    if (section == Name)
        return tr("Agent");
    if (section == Hours)
        return tr("Hours");
    // The month would not fit beside the inspector; the header of the page names the week.
    const Format format;
    return QStringLiteral("%1 %2%3").arg(format.weekday(section - FirstDay),
                                         QString::number(date.day()),
                                         format.isGerman() ? QStringLiteral(".") : QString());
}

QModelIndex RosterTable::indexOf(int shiftId) const {
    for (std::size_t row = 0; row < cells_.size(); ++row)
        for (std::size_t day = 0; day < cells_[row].size(); ++day)
            for (const model::Shift *shift : cells_[row][day])
                if (shift->id == shiftId)
                    return index(static_cast<int>(row), FirstDay + static_cast<int>(day));
    return {};
}

} // namespace ui
