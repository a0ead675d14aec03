// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/coverservice.h"
#include "model/shifts/cover.h"
#include "ui/charts/shiftrows.h"
#include "ui/pages/planpage.h"

#include <QWidget>

#include <optional>

class QStackedWidget;

namespace ui {

class CoverChart;
class Figure;
class RosterTable;
class RosterView;
class ShiftGantt;
class ShiftLegend;

/// What the dates shown come to.
struct ShiftFigures {
    model::CoverFigures cover;
    double answered = -1; ///< share of live contacts in time; negative: none come
    double cost = 0;      ///< of shifts with a person, major units
};

/// Shifts against the requirement: figures, bars on a time axis with the curve below, or the table
/// of the week. While a bar is in the air, figures and curve follow it.
class ShiftsView : public QWidget {
    Q_OBJECT
public:
    explicit ShiftsView(const Workspace &workspace, QWidget *parent = nullptr);

    void show(const ShownShifts &shown, const model::ScenarioOutcome &outcome, RowGrouping by,
              bool asTable);
    ShiftGantt &gantt() const { return *gantt_; }
    /// With what is in the air.
    const model::Cover &cover() const { return cover_; }
    ShiftFigures figures() const;
    const ShiftFigures &figuresBefore() const { return before_; } ///< with nothing in the air

Q_SIGNALS:
    void activated(int shift); ///< in the bars or in the table

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void showFigures();
    void showTable(const ShownShifts &shown);
    void showCurve();
    void alignCurve();
    void followPreview();
    void connectRoster();
    void carry(int shift);
    void choose(const QModelIndex &index);

    Workspace workspace_;
    double costOf(const model::Shift &shift) const; ///< 0 where it begins on no date shown

    model::Cover cover_;
    model::CoverService service_;
    model::TimeRange range_;
    ShiftFigures before_;
    double cost_ = 0;
    std::optional<ShiftChange> applied_; ///< in the cover, and in the air
    bool asTable_ = false;

    Figure *covered_, *short_, *over_, *answered_, *costs_;
    ShiftLegend *legend_;
    ShiftGantt *gantt_;
    CoverChart *curve_;
    RosterTable *table_;
    RosterView *tableView_;
    QStackedWidget *body_;
};

} // namespace ui
