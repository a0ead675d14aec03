// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demand/contacthistory.h"
#include "model/time/calendar.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <vector>

namespace ui {

/// A week of reports to type or paste into, one row per interval. What cannot be read stays as it
/// was typed and is marked; nothing of it reaches the history.
class HandEntryTable : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Offered, Answered, Abandoned, HandlingTime, ColumnCount };

    explicit HandEntryTable(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void show(const model::ContactHistory &week, const model::Calendar &calendar);
    /// The reports as they stand; rows with a problem are as they were shown.
    const model::ContactHistory &week() const { return week_; }
    bool isChanged() const { return week_ != shown_ || problems() > 0; }
    int problems() const;         ///< rows that cannot be used
    QString firstProblem() const; ///< a sentence; empty without any

    /// Lines of tab-separated cells, the first one at the index; what does not fit is not taken.
    /// Returns the number of cells taken.
    int paste(const QModelIndex &at, const QString &text);
    void clear(const QModelIndexList &indexes);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void edited();

private:
    struct Row {
        QString time;
        QStringList cells;
        QString problem;
    };
    void read(std::size_t row);

    model::ContactHistory shown_, week_;
    std::vector<Row> rows_;
    QLocale locale_;
};

} // namespace ui
