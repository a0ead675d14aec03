// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/weektotals.h"

#include "app/recompute/forecastsums.h"
#include "ui/text/format.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/texttable.h"
#include "ui/widgets/valuefield.h"

#include <QShortcut>
#include <QStyledItemDelegate>
#include <QTableView>

#include <cmath>

namespace ui {

namespace {

constexpr double leastPercent = -95, mostPercent = 900;

class PercentDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &,
                          const QModelIndex &) const override {
        auto *edit = new NumberEdit(NumberEdit::Kind::Percent, parent);
        edit->setRange(leastPercent, mostPercent);
        edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
        edit->setMinimumWidth(0);
        edit->setMaximumWidth(QWIDGETSIZE_MAX);
        edit->setProperty("cell", true);
        return edit;
    }
};

} // namespace

std::vector<WeekTotals::Row> weekRows(const model::Plan &plan, const model::ChannelPlan &channel,
                                      const model::Forecast &forecast, model::Date planningWeek) {
    constexpr double level = 0.8;
    const auto weeks = application::wholeWeeks(forecast, plan.calendar);
    const auto sums = application::sumsOf({&forecast}, weeks, {level});
    std::vector<WeekTotals::Row> rows;
    for (std::size_t week = 0; week < weeks.size(); ++week) {
        WeekTotals::Row row;
        const model::Date monday = model::dateOf(plan.calendar.toLocal(weeks[week].begin));
        row.monday = toQDate(monday);
        row.planned = monday == planningWeek;
        const auto own = channel.adjustment.weeks.find(monday);
        row.factor = own == channel.adjustment.weeks.end() ? 1 : own->second;
        row.expected = sums.expected[week];
        if (!sums.bands.empty())
            row.range = {sums.bands.front().low[week], sums.bands.front().high[week]};
        rows.push_back(row);
    }
    return rows;
}

void WeekTotals::show(std::vector<Row> rows) {
    if (rows == rows_)
        return;
    if (rows.size() != rows_.size()) {
        beginResetModel();
        rows_ = std::move(rows);
        endResetModel();
        return;
    }
    rows_ = std::move(rows);
    if (!rows_.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int WeekTotals::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int WeekTotals::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags WeekTotals::flags(const QModelIndex &index) const {
    auto flags = QAbstractTableModel::flags(index);
    if (index.column() == Adjust)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant WeekTotals::data(const QModelIndex &index, int role) const {
    if (!index.isValid())
        return {};
    const Row &row = rows_[static_cast<std::size_t>(index.row())];
    const bool isAdjusted = row.factor != 1;
    const Format format;
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Week:
            return QStringLiteral("%1 · %2").arg(QString::number(row.monday.weekNumber()),
                                                 format.dayMonth(row.monday));
        case Expected:
            return format.count(row.expected);
        case Range:
            return row.range ? QStringLiteral("%1–%2").arg(format.count(row.range->first),
                                                           format.count(row.range->second))
                             : Format::dash();
        default:
            return isAdjusted ? format.signedPercent(row.factor - 1) : Format::dash();
        }
    case Qt::EditRole:
        return index.column() == Adjust ? QVariant(100 * (row.factor - 1)) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            (index.column() == Week ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    case Qt::FontRole: {
        const bool strong = index.column() == Expected || (index.column() == Week && row.planned) ||
                            (index.column() == Adjust && isAdjusted);
        return Theme::of(this).font(12, strong ? QFont::DemiBold : QFont::Normal);
    }
    case Qt::ForegroundRole:
        return Theme::of(this).color(index.column() == Range ? Ink::Text2
                                     : index.column() == Adjust
                                         ? (isAdjusted ? Ink::Accent : Ink::Text3)
                                         : Ink::Text);
    case Qt::BackgroundRole:
        return row.planned ? QVariant(Theme::of(this).color(Ink::AccentTint)) : QVariant();
    default:
        return {};
    }
}

bool WeekTotals::setData(const QModelIndex &index, const QVariant &value, int role) {
    if (!index.isValid() || index.column() != Adjust || role != Qt::EditRole)
        return false;
    const double percent = value.toDouble();
    if (!(percent >= leastPercent && percent <= mostPercent))
        return false;
    const Row &row = rows_[static_cast<std::size_t>(index.row())];
    const double factor = 1 + std::round(percent) / 100;
    if (factor != row.factor)
        Q_EMIT adjusted(row.monday, factor);
    return true;
}

QVariant WeekTotals::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((section == Week ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Week:
        return tr("Week");
    case Expected:
        return tr("Expected");
    case Range:
        return tr("80% range");
    default:
        return tr("Adjust");
    }
}

QTableView *makeWeekTotalsView(WeekTotals *table) {
    QTableView *view = makeTableView(table);
    view->setSelectionBehavior(QAbstractItemView::SelectItems);
    view->setItemDelegateForColumn(WeekTotals::Adjust, new PercentDelegate(view));
    view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                          QAbstractItemView::AnyKeyPressed);
    auto *takeBack =
        new QShortcut(Qt::Key_Delete, view, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    QObject::connect(takeBack, &QShortcut::activated, view,
                     [view, table] { table->setData(view->currentIndex(), 0, Qt::EditRole); });
    return view;
}

} // namespace ui
