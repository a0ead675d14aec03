// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/ruletable.h"

#include "ui/text/format.h"
#include "ui/text/rosterfindingtext.h"
#include "ui/text/words.h"

#include <cmath>

namespace ui {

namespace {

/// What the limit of a rule counts.
enum class Unit { None, Minutes, Number };

Unit unitOf(model::RuleCode code) {
    using enum model::RuleCode;
    switch (code) {
    case DailyHours:
    case WeeklyHours:
    case FortnightHours:
    case AverageHours:
    case NightWorkerAverage:
    case Break:
    case LongestStretch:
    case DailyRest:
    case WeeklyRest:
    case SundayCompensation:
    case HolidayCompensation:
    case RestAfterNights:
    case StableStart:
    case ContractHours:
    case ContractBalance:
        return Unit::Minutes;
    case FreeSundays:
    case DaysPerWeek:
    case NightsInRow:
    case DaysInRow:
    case WeekendsInRow:
    case ContractDays:
        return Unit::Number;
    default:
        return Unit::None;
    }
}

} // namespace

void RuleTable::show(model::WorkingTimeLaw law) {
    beginResetModel();
    law_ = std::move(law);
    endResetModel();
}

int RuleTable::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(law_.rules.size());
}

int RuleTable::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RuleTable::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const model::WorkingRule &rule = law_.rules[static_cast<std::size_t>(index.row())];
    const Format format;
    switch (index.column()) {
    case Name:
        if (role == Qt::CheckStateRole)
            return int(rule.active ? Qt::Checked : Qt::Unchecked);
        if (role == Qt::DisplayRole) {
            const QString name =
                rule.code == model::RuleCode::Break
                    ? tr("%1 above %2 of work")
                          .arg(ruleName(rule.code), format.duration(rule.above * 60))
                    : ruleName(rule.code);
            switch (rule.group) {
            case model::Protection::Young:
                return tr("%1, under 18").arg(name);
            case model::Protection::Expecting:
                return tr("%1, pregnant or nursing").arg(name);
            case model::Protection::None:
                return name;
            }
        }
        return {};
    case Limit:
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        if (role == Qt::EditRole)
            return unitOf(rule.code) == Unit::Minutes ? rule.limit / 60 : rule.limit;
        if (role == Qt::DisplayRole)
            switch (unitOf(rule.code)) {
            case Unit::Minutes:
                // The law speaks of 45 minutes and of 48 hours, not of 45:00 and of two days.
                return rule.limit < 60
                           ? format.durationShort(rule.limit * 60)
                           : format.hours(rule.limit / 60, std::fmod(rule.limit, 60) != 0 ? 1 : 0);
            case Unit::Number:
                return format.count(rule.limit);
            case Unit::None:
                return QString();
            }
        return {};
    case Severity:
        if (role == Qt::CheckStateRole)
            return int(rule.strength == model::Strength::Hard ? Qt::Checked : Qt::Unchecked);
        if (role == Qt::DisplayRole)
            return rule.strength == model::Strength::Hard ? tr("must hold") : tr("should hold");
        return {};
    case Source:
        return role == Qt::DisplayRole ? QVariant(text(rule.paragraph)) : QVariant();
    default:
        return {};
    }
}

QVariant RuleTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Limit ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Rule");
    case Limit:
        return tr("Limit");
    case Severity:
        return tr("Severity");
    default:
        return tr("Source");
    }
}

Qt::ItemFlags RuleTable::flags(const QModelIndex &index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == Name || index.column() == Severity)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == Limit &&
        unitOf(law_.rules[static_cast<std::size_t>(index.row())].code) != Unit::None)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool RuleTable::setData(const QModelIndex &index, const QVariant &value, int role) {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    model::WorkingRule &rule = law_.rules[static_cast<std::size_t>(index.row())];
    if (role == Qt::CheckStateRole && index.column() == Name)
        rule.active = value.toInt() == Qt::Checked;
    else if (role == Qt::CheckStateRole && index.column() == Severity)
        rule.strength =
            value.toInt() == Qt::Checked ? model::Strength::Hard : model::Strength::Soft;
    else if (role == Qt::EditRole && index.column() == Limit) {
        const double limit = value.toDouble();
        if (!std::isfinite(limit) || limit < 0)
            return false;
        rule.limit = unitOf(rule.code) == Unit::Minutes ? limit * 60 : limit;
    } else {
        return false;
    }
    Q_EMIT dataChanged(index, index);
    return true;
}

} // namespace ui
