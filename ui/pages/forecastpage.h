// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/latestjob.h"
#include "model/demand/forecast.h"
#include "model/demand/historyfile.h"
#include "ui/dialogs/eventdialog.h"
#include "ui/pages/planpage.h"
#include "ui/theme/theme.h"

#include <QAbstractTableModel>
#include <QDate>

#include <functional>
#include <map>
#include <vector>

class QComboBox;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace ui {

class EmptyState;
class FanChart;
class SectionTitle;
class SegmentedControl;
class TextLabel;
class TextTable;
class ValueField;
class WeekTotals;

/// How well each method would have forecast the past; checking a row chooses its method.
class BacktestTable : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Method, Bar, Wape, Mase, Bias, Hits, ColumnCount };
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

/// Two or three months at a glance: holidays filled, eves and events outlined. Double click or
/// Enter on a day asks for an event.
class MonthsCalendar : public QWidget {
    Q_OBJECT
public:
    explicit MonthsCalendar(QWidget *parent = nullptr);
    void show(QDate firstMonth, std::map<QDate, model::SpecialDay> days);
    using QWidget::show;
    QDate current() const { return current_; }
    void setCurrent(QDate day);
    QRectF dayRect(QDate day) const; ///< empty outside the months shown

    QSize sizeHint() const override { return {360, 150}; }
    QSize minimumSizeHint() const override { return {230, 140}; }

Q_SIGNALS:
    void dayActivated(QDate day);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QDate dayAt(const QPointF &position) const;
    int months() const; ///< as many as there is room for
    double monthWidth() const;

    QDate first_, current_;
    std::map<QDate, model::SpecialDay> days_;
};

/// What will come: fan chart of day totals, backtest, calendar with events, totals of the weeks.
class ForecastPage : public PlanPage {
    Q_OBJECT
public:
    explicit ForecastPage(const Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    void showPlan() override;

    /// Stores what is special from the day on, undoably; an ordinary day removes the entry.
    void keepEvent(QDate day, const EventDialog::Event &event);
    /// Keeps the forecast shown, to be held against what comes.
    void acceptForecast();
    /// Reads a forecast made elsewhere for the channel shown; flaws are told in the message bar.
    void importForecast(const QString &path);
    bool isImporting() const { return importing_.isRunning(); }
    /// Stores what the channel shown is forecast like.
    void setAnalogue(const std::optional<model::ForecastAnalogue> &analogue);
    /// Stores what the planner knows better of the channel shown.
    void setOverrides(std::vector<model::Override> overrides);
    /// Stores the planner's own factor on the contacts of a week of the channel shown.
    void adjustWeek(QDate monday, double factor);

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isNarrow() const;
    void hideSecondaryColumns();
    const model::ChannelPlan *channel() const;
    /// One undoable step in the plan of the channel shown; nothing without a channel.
    void changeShown(const QString &what, const std::function<void(model::ChannelPlan &)> &edit);
    void showChart();
    void showBacktest();
    void showCalendar();
    void showWeeks();
    void chooseMethod(const QString &method);
    void chooseHorizon(int index);
    void askForEvent(QDate day);
    static QString kindText(const model::ChannelPlan &channel, const model::SpecialDay &special);
    void askForOverrides();
    void explain(QDate day);
    void importOrForget();
    void askForAnalogue();
    QString subtitle(const model::ChannelPlan &shown, const model::Forecast &forecast,
                     int weeks) const;
    QString remarksText() const;
    QString acceptedText() const;
    void adjustAll();

    std::vector<QDate> coming_; ///< days of the list of special days

    SegmentedControl *channels_;
    QComboBox *horizon_;
    SectionTitle *chartTitle_;
    FanChart *chart_;
    SectionTitle *backtestTitle_;
    SegmentedControl *bands_;
    bool bandsChosen_ = false; ///< the longest one is shown first
    BacktestTable *backtest_;
    QTableView *backtestView_;
    TextLabel *backtestNote_;
    SectionTitle *calendarTitle_;
    MonthsCalendar *calendar_;
    TextTable *special_;
    QTableView *specialView_;
    SectionTitle *weeksTitle_;
    WeekTotals *weeks_;
    QTableView *weeksView_;
    QWidget *adjustBox_;
    ValueField *adjustVolume_;
    ValueField *growth_;
    ValueField *adjustHandleTime_;
    TextLabel *weeksNote_;
    QPushButton *accept_;
    QPushButton *override_;
    QPushButton *explain_;
    QPushButton *foreign_;
    QPushButton *emptyLike_;
    application::LatestJob<model::HistoryFileResult> importing_;
    TextLabel *accepted_;
    TextLabel *remarks_;
    QStackedWidget *stack_;
    EmptyState *empty_;
};

} // namespace ui
