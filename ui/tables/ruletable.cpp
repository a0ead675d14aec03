// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/ruletable.h"

#include "ui/text/format.h"
#include "ui/text/rosterfindingtext.h"
#include "ui/text/words.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace ui {

namespace {

bool countsMinutes(model::RuleCode code) {
    return limitUnit(code) == LimitUnit::Minutes || limitUnit(code) == LimitUnit::Clock;
}

/// WorkingRule::above means something.
bool hasThreshold(model::RuleCode code) {
    return code == model::RuleCode::Break || code == model::RuleCode::HoursOfDay;
}

std::optional<QDate> readDate(const QString &typed) {
    for (const char *format : {"yyyy-MM-dd", "d.M.yyyy", "d/M/yyyy"})
        if (const QDate date = QDate::fromString(typed, QString::fromLatin1(format));
            date.isValid() && date.year() >= 1900)
            return date;
    return std::nullopt;
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
            return countsMinutes(rule.code) ? rule.limit / 60 : rule.limit;
        if (role == Qt::DisplayRole)
            return limitText(rule.code, rule.limit);
        return {};
    case Span:
        if (role == Qt::EditRole)
            return rule.window > 0           ? QVariant(rule.window)
                   : hasThreshold(rule.code) ? QVariant(rule.above / 60)
                                             : QVariant();
        if (role == Qt::DisplayRole)
            return rule.window > 0 ? tr("%n day(s)", nullptr, rule.window)
                   : rule.code == model::RuleCode::HoursOfDay
                       ? tr("from %1").arg(limitText(rule.code, rule.above))
                   : hasThreshold(rule.code) ? tr("above %1").arg(format.duration(rule.above * 60))
                                             : QString();
        return {};
    case From:
    case Until: {
        const auto &date = index.column() == From ? rule.validFrom : rule.validTo;
        if (role == Qt::EditRole)
            return date ? toQDate(*date).toString(Qt::ISODate) : QString();
        if (role == Qt::DisplayRole)
            return date ? format.date(toQDate(*date)) : tr("always", "a rule holds");
        return {};
    }
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
    case Span:
        return tr("Over");
    case Severity:
        return tr("Severity");
    case From:
        return tr("From");
    case Until:
        return tr("Until");
    default:
        return tr("Source");
    }
}

Qt::ItemFlags RuleTable::flags(const QModelIndex &index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == Name || index.column() == Severity)
        flags |= Qt::ItemIsUserCheckable;
    if (!index.isValid())
        return flags;
    const model::WorkingRule &rule = law_.rules[static_cast<std::size_t>(index.row())];
    if ((index.column() == Limit && limitUnit(rule.code) != LimitUnit::None) ||
        (index.column() == Span && (rule.window > 0 || hasThreshold(rule.code))) ||
        index.column() == From || index.column() == Until)
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
        rule.limit = countsMinutes(rule.code) ? limit * 60 : limit;
    } else if (role == Qt::EditRole && index.column() == Span) {
        const double span = value.toDouble();
        if (!std::isfinite(span) || span < 0 || (rule.window > 0 && span < 1))
            return false;
        if (rule.window > 0)
            rule.window = static_cast<int>(std::lround(std::min(span, 3660.0)));
        else
            rule.above = span * 60;
    } else if (role == Qt::EditRole && (index.column() == From || index.column() == Until)) {
        const QString typed = value.toString().trimmed();
        const std::optional<QDate> date = readDate(typed);
        if (!typed.isEmpty() && !date)
            return false;
        auto &bound = index.column() == From ? rule.validFrom : rule.validTo;
        bound = date ? std::optional(toDate(*date)) : std::nullopt;
    } else {
        return false;
    }
    Q_EMIT dataChanged(index, index);
    return true;
}

} // namespace ui
