// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/shifts/workingtimelaw.h"

#include <QAbstractTableModel>

namespace ui {

/// The rules of a working-time law, to be changed: in force or not, limit and what it is measured
/// over, severity, from when until when.
class RuleTable : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Limit, Span, Severity, From, Until, Source, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void show(model::WorkingTimeLaw law);
    const model::WorkingTimeLaw &law() const { return law_; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Limits are edited as numbers in the unit shown: hours where the rule counts minutes, also of
    /// the day; spans in hours or days; dates as text like 2027-01-31, empty: always.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    model::WorkingTimeLaw law_;
};

} // namespace ui
