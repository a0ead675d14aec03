// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demand/forecast.h"
#include "ui/theme/theme.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

#include <string>
#include <vector>

namespace ui {

/// How well each method would have forecast the past; checking a row chooses its method.
class BacktestTable : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Method, Bar, Wape, Mase, Bias, Pinball, Hits, ColumnCount };
    enum { ShareRole = Qt::UserRole + 1 }; ///< WAPE ÷ the largest WAPE, for the bar

    using QAbstractTableModel::QAbstractTableModel;
    /// `chosen` is a method or "auto": then the best one is used. `band` is the horizon wanted; the
    /// next shorter one where it was not tested.
    void show(const model::Backtest &backtest, const std::string &chosen, Hue hue,
              const std::string &band = "4w");
    /// The horizon shown: "4w".
    const std::string &band() const { return band_; }
    const std::vector<model::BacktestEntry> &entries() const { return entries_; }
    /// The line of the method in use, or the best one; there must be entries.
    const model::BacktestEntry &used() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void methodChosen(const QString &method); ///< "auto" for the best one

private:
    std::vector<model::BacktestEntry> entries_;
    std::string band_, best_, used_;
    Hue hue_ = Hue::Phone;
};

/// Radio button and name; bar of the error.
class BacktestDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace ui
