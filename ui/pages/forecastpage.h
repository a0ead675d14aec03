// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/latestjob.h"
#include "model/demand/forecast.h"
#include "model/demand/historyfile.h"
#include "ui/dialogs/eventdialog.h"
#include "ui/pages/planpage.h"
#include "ui/theme/theme.h"

#include <QDate>

#include <functional>
#include <vector>

class QComboBox;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace ui {

class BacktestPanel;
class EmptyState;
class FanChart;
class MonthsCalendar;
class RemarksPanel;
class SectionTitle;
class SegmentedControl;
class TextLabel;
class TextTable;
class ValueField;
class WeekTotals;

/// What will come: fan chart of day totals, backtest, calendar with events, totals of the weeks.
class ForecastPage : public PlanPage {
    Q_OBJECT
public:
    explicit ForecastPage(const Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    void showPlan() override;

    /// Stores what is special from the day on, undoably; an ordinary day removes the entry.
    void keepEvent(QDate day, const EventDialog::Event &event);
    /// Stores what the planner says of the past of the channel shown.
    void keepCorrection(const QString &step, const model::Correction &correction);
    /// Keeps the forecast shown, to be held against what comes.
    void acceptForecast();
    /// Reads a forecast made elsewhere for the channel shown; flaws are told in the message bar.
    void importForecast(const QString &path);
    bool isImporting() const { return importing_.isRunning(); }
    /// Stores what the channel shown is forecast like.
    void setAnalogue(const std::optional<model::ForecastAnalogue> &analogue);
    /// Stores what the planner knows better of the channel shown.
    void setOverrides(std::vector<model::Override> overrides);
    /// Stores which contacts change the channel, for the whole plan.
    void setChannelShifts(std::vector<model::ChannelShift> shifts);
    /// Twelve numbers for the channel shown, or none.
    void setMonthIndex(const std::vector<double> &index);
    /// Stores the planner's own factor on the contacts of a week of the channel shown.
    void adjustWeek(QDate monday, double factor);

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isNarrow() const;
    const model::ChannelPlan *channel() const;
    /// One undoable step in the plan of the channel shown; nothing without a channel.
    void changeShown(const QString &what, const std::function<void(model::ChannelPlan &)> &edit);
    void showChart();
    void showCalendar();
    void showWeeks();
    void chooseMethod(const QString &method);
    void chooseHorizon(int index);
    void askForEvent(QDate day, QDate last = {});
    static QString kindText(const model::ChannelPlan &channel, const model::SpecialDay &special);
    void askForOverrides();
    void explain(QDate day);
    void importOrForget();
    void askForAnalogue();
    void askForShifts();
    void askForMonths();
    QString shiftsText() const;
    QString subtitle(const model::ChannelPlan &shown, const model::Forecast &forecast,
                     int weeks) const;
    QString acceptedText() const;
    void compareAccepted();
    void adjustAll();

    std::vector<QDate> coming_; ///< days of the list of special days

    SegmentedControl *channels_;
    QComboBox *horizon_;
    SectionTitle *chartTitle_;
    TextLabel *underWay_;
    FanChart *chart_;
    BacktestPanel *backtest_;
    SectionTitle *calendarTitle_;
    MonthsCalendar *calendar_;
    TextTable *special_;
    QTableView *specialView_;
    SectionTitle *weeksTitle_;
    WeekTotals *weeks_;
    QTableView *weeksView_;
    SectionTitle *adjustTitle_;
    ValueField *adjustVolume_;
    ValueField *growth_;
    ValueField *adjustHandleTime_;
    TextLabel *weeksNote_;
    QPushButton *accept_;
    QPushButton *override_;
    QPushButton *explain_;
    QPushButton *foreign_;
    QPushButton *shifts_;
    QPushButton *months_;
    TextLabel *shiftsNote_;
    QPushButton *emptyLike_;
    application::LatestJob<model::HistoryFileResult> importing_;
    TextLabel *accepted_;
    RemarksPanel *remarks_;
    QStackedWidget *stack_;
    EmptyState *empty_;
};

} // namespace ui
