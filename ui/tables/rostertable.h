// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cost/targets.h"
#include "model/shifts/shift.h"
#include "model/time/calendar.h"
#include "model/values/shared.h"
#include "ui/theme/theme.h"

#include <QAbstractTableModel>
#include <QDate>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace ui {

/// Agents by days, each cell with the code of the shift that begins there: "E 9–17:30".
class RosterTable : public QAbstractTableModel {
    Q_OBJECT
public:
    enum { ShiftRole = Qt::UserRole + 1, AgentRole, DateRole, FitRole };
    enum Column { Name, Hours, FirstDay };

    struct Row {
        int agent = 0; ///< 0: open shifts
        QString name, hours;
        bool alert = false;
    };
    struct Value {
        QDate monday;
        int days = 7;
        std::vector<Row> rows;
        model::Shared<std::vector<model::Shift>> shifts;
        model::ZoneRules zone;
        std::map<int, Hue> hues;       ///< by channel id
        std::map<int, QString> marked; ///< by shift id: what is wrong with it
    };

    /// How what is picked up would fit; empty where nothing is known.
    using Fits = std::function<std::optional<model::Fit>(int agent, model::Date date)>;

    using QAbstractTableModel::QAbstractTableModel;
    void show(Value value);
    /// A shift stands where it is carried to; empty: where it belongs. Every cell tells how it
    /// would fit there.
    void carry(const std::optional<model::Shift> &shift, const Fits &fits = {});

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// The cell a shift begins in; invalid where it begins in none.
    QModelIndex indexOf(int shiftId) const;

    /// E early, D day, L late, N night by the hour of the begin, S standby.
    static QString letterOf(const model::Shift &shift, const model::ZoneRules &zone);
    static QString codeOf(const model::Shift &shift, const model::ZoneRules &zone);

private:
    using Cell = std::vector<const model::Shift *>;
    void layOut();
    const Cell *cell(const QModelIndex &index) const;
    QString tip(const Cell &cell) const;

    Value value_;
    std::optional<model::Shift> carried_;
    Fits fits_;
    std::vector<std::vector<Cell>> cells_; ///< row, day
};

} // namespace ui
