// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan/plan.h"

#include <QAbstractTableModel>
#include <QDate>

#include <optional>
#include <utility>
#include <vector>

class QTableView;

namespace ui {

/// Contacts per week of the forecast, and the planner's own percentage on each, which can be typed.
class WeekTotals : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Week, Expected, Range, Adjust, ColumnCount };
    struct Row {
        QDate monday;
        double expected = 0; ///< adjusted
        std::optional<std::pair<double, double>> range;
        double factor = 1; ///< the planner's, within the figures above
        bool planned = false;
        bool operator==(const Row &) const = default;
    };

    using QAbstractTableModel::QAbstractTableModel;
    void show(std::vector<Row> rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// EditRole of Adjust: the change in percent, 5 for a factor of 1.05.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void adjusted(QDate monday, double factor);

private:
    std::vector<Row> rows_;
};

/// The whole weeks of a channel's forecast.
std::vector<WeekTotals::Row> weekRows(const model::Plan &plan, const model::ChannelPlan &channel,
                                      const model::Forecast &forecast, model::Date planningWeek);

/// Percentages are typed with sign and %, Delete takes one back.
QTableView *makeWeekTotalsView(WeekTotals *table);

} // namespace ui
