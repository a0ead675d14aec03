// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demand/forecastsnapshot.h"

#include <QDialog>

#include <map>
#include <vector>

class QPushButton;
class QTableView;

namespace ui {

class SectionTitle;
class TextLabel;
class TextTable;

/// The forecasts that were accepted, the latest first: how each did so far, by days and by
/// intervals, and day by day what it said, what came, and what is expected now. Nothing is changed
/// but what is forgotten here.
class AcceptedDialog : public QDialog {
    Q_OBJECT
public:
    /// `now`: the present forecast of the channel. History and calendar must outlive the dialog.
    AcceptedDialog(std::vector<model::ForecastSnapshot> snapshots,
                   const model::ContactHistory &history, const model::Forecast &now,
                   const model::Calendar &calendar, QWidget *parent = nullptr);

    /// Those that are left, the latest last.
    const std::vector<model::ForecastSnapshot> &snapshots() const { return snapshots_; }

private:
    void showAll();
    void showDays();
    void forget();
    std::size_t chosen() const; ///< index of the snapshot of the row that is selected

    std::vector<model::ForecastSnapshot> snapshots_;
    const model::ContactHistory &history_;
    const model::Calendar &calendar_;
    std::map<model::Date, double> now_; ///< contacts of whole days
    TextTable *all_;
    QTableView *allView_;
    QPushButton *forget_;
    TextLabel *overrides_; ///< that were in the forecast chosen
    SectionTitle *daysTitle_;
    TextTable *days_;
    QTableView *daysView_;
};

} // namespace ui
