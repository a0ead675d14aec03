// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/sampleplan.h"
#include "ui/charts/fanchart.h"
#include "ui/dialogs/accepteddialog.h"
#include "ui/dialogs/channelshiftdialog.h"
#include "ui/dialogs/eventdialog.h"
#include "ui/dialogs/monthindexdialog.h"
#include "ui/dialogs/overridedialog.h"
#include "ui/pages/forecastpage.h"
#include "ui/pages/remarkspanel.h"
#include "ui/tables/backtesttable.h"
#include "ui/tables/weektotals.h"
#include "ui/text/format.h"
#include "ui/text/words.h"
#include "ui/widgets/monthscalendar.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/valuefield.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace ui;

namespace {

model::Backtest twoMethods() {
    model::Backtest backtest;
    backtest.entries = {{"seasonal-naive", "4w", {0.112, 0.86, -0.002, 0, 0.79, 24}, 0},
                        {"week-average", "4w", {0.057, 0.44, -0.012, 0.016, 0.80, 24}, 0},
                        {"week-average", "1w", {0.05, 0.4, 0.001, 0, 0.81, 24}, 0}};
    backtest.best = "week-average";
    return backtest;
}

} // namespace

class ForecastPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        applyTheme(*qApp, Theme());
        sample_ = application::samplePlan(toDate(QDate(2026, 11, 25)));
        sample_.channels.resize(1);
    }
    void theBacktestShowsTheLongestHorizonBestFirst();
    void choosingTheBestMethodMeansAuto();
    void aDoubleClickOnADayAsksForAnEvent();
    void theForecastOfThePlanIsShown();
    void aHistoryThatEndsInTheEveningIsFollowedByTheNextDay();
    void aWeekIsAdjustedByTypingAPercentage();
    void contactsAreMovedBetweenChannelsInADialog();
    void whatHasComeOfAShiftIsSaid();
    void monthsAreTypedOrReadFromAFile();

private:
    model::Plan sample_;
};

void ForecastPageTest::theBacktestShowsTheLongestHorizonBestFirst() {
    BacktestTable table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.show(twoMethods(), "auto", Hue::Phone);
    QCOMPARE(table.rowCount(), 2);
    QCOMPARE(table.band(), std::string("4w"));
    QCOMPARE(table.index(0, BacktestTable::Wape).data().toString(), QString("5.7"));
    QCOMPARE(table.index(0, BacktestTable::Mase).data().toString(), QString("0.44"));
    QCOMPARE(table.index(0, BacktestTable::Bias).data().toString(), QString("−1.2"));
    QCOMPARE(table.index(0, BacktestTable::Hits).data().toString(), QString("80"));
    QCOMPARE(table.index(0, BacktestTable::Pinball).data().toString(), QString("1.6"));
    QCOMPARE(table.index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(table.index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QCOMPARE(table.index(1, 0).data(BacktestTable::ShareRole).toDouble(), 1.0);
    table.show({}, "auto", Hue::Phone);
    QCOMPARE(table.rowCount(), 0);
}

void ForecastPageTest::choosingTheBestMethodMeansAuto() {
    BacktestTable table;
    table.show(twoMethods(), "auto", Hue::Phone);
    QSignalSpy chosen(&table, &BacktestTable::methodChosen);
    QVERIFY(table.setData(table.index(1, 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(table.setData(table.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!table.setData(table.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(chosen.count(), 2);
    QCOMPARE(chosen.at(0).at(0).toString(), QString("seasonal-naive"));
    QCOMPARE(chosen.at(1).at(0).toString(), QString("auto"));
}

void ForecastPageTest::aDoubleClickOnADayAsksForAnEvent() {
    MonthsCalendar calendar;
    calendar.resize(360, 150);
    calendar.show(QDate(2026, 11, 23), {});
    calendar.show();
    QSignalSpy activated(&calendar, &MonthsCalendar::dayActivated);
    const QDate day(2026, 12, 24);
    QTest::mouseDClick(&calendar, Qt::LeftButton, {}, calendar.dayRect(day).center().toPoint());
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.at(0).at(0).toDate(), day);
    QVERIFY(calendar.dayRect(QDate(2027, 2, 1)).isEmpty());
    QTest::keyClick(&calendar, Qt::Key_Right);
    QTest::keyClick(&calendar, Qt::Key_Return);
    QCOMPARE(activated.at(1).at(0).toDate(), QDate(2026, 12, 25));
}

void ForecastPageTest::theForecastOfThePlanIsShown() {
    application::PlanDocument document;
    application::Recomputer recomputer(document);
    Selection selection;
    ForecastPage page({document, recomputer, selection});
    page.resize(1180, 800);
    document.reset(sample_, {});
    page.show();
    QTRY_VERIFY_WITH_TIMEOUT(!recomputer.isRunning() && recomputer.results().hasForecast(), 90000);
    page.showPlan();

    auto *table = page.findChild<QTableView *>("backtest");
    const auto *model = qobject_cast<BacktestTable *>(table->model());
    QVERIFY(model && model->rowCount() >= 2);
    const auto &forecast = *recomputer.results().channels[0].forecast;
    auto *weeks = page.findChild<QTableView *>("weeks");
    double first = 0;
    for (std::size_t day = 0; day < 7; ++day)
        first += forecast.dayTotals[day];
    QCOMPARE(weeks->model()->index(0, 1).data().toString(), Format().count(first));

    // Another method by click, remembered in the plan, in one undo step.
    const int row = model->entries()[0].method == "combination" ? 1 : 0; // that one means "auto"
    const QModelIndex other = model->index(row, BacktestTable::Method);
    const std::string method = model->entries()[static_cast<std::size_t>(row)].method;
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(other).center());
    QCOMPARE(document.plan().channels[0].forecast.method, method);
    QCOMPARE(document.undoStack().count(), 1);

    auto *horizon = page.findChild<QComboBox *>("horizon");
    horizon->setCurrentIndex(0);
    Q_EMIT horizon->activated(0);
    QCOMPARE(document.plan().channels[0].forecast.horizonDays, 28);

    // The leaderboard of another horizon.
    page.findChild<SegmentedControl *>("bands")->setCurrent(0);
    QCOMPARE(model->band(), std::string("1d"));

    QVERIFY(page.findChild<QLabel *>("underWay")->isHidden()); // the history ends with a day

    // A forecast that is accepted is kept, and compared with what comes.
    const auto before = QDateTime::currentSecsSinceEpoch();
    page.findChild<QPushButton *>("accept")->click();
    QCOMPARE(document.plan().channels[0].snapshots.size(), std::size_t(1));
    const auto &snapshot = document.plan().channels[0].snapshots[0];
    QVERIFY(!snapshot.expected.empty());
    QCOMPARE(snapshot.intervals->grid.count(), forecast.calls.count());
    QVERIFY(snapshot.accepted->time_since_epoch().count() >= before);
    // Once more under the same date: one beside the other.
    page.acceptForecast();
    QCOMPARE(document.plan().channels[0].snapshots.size(), std::size_t(2));
    document.undoStack().undo();

    // What the planner says of the past is one step in the plan.
    const model::Correction said{sample_.calendar.rangeOf(toDate(QDate(2026, 11, 3))),
                                 model::Correction::Reason::Real};
    Q_EMIT page.findChild<RemarksPanel *>()->answered("an ordinary day", said);
    QVERIFY(document.plan().channels[0].corrections == std::vector{said});
    document.undoStack().undo();
    QVERIFY(document.plan().channels[0].corrections.empty());
    auto *accepted = page.findChild<QLabel *>("accepted");
    for (const char *linked : {"accepted", "remarks"}) // shown as links, not as their source
        QCOMPARE(page.findChild<QLabel *>(linked)->textFormat(), Qt::RichText);
    QTimer::singleShot(0, this, [] {
        auto *dialog = qobject_cast<AcceptedDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QTest::mouseClick(dialog->findChild<QPushButton *>("forget"), Qt::LeftButton);
        dialog->reject();
    });
    Q_EMIT accepted->linkActivated("compare");
    QCOMPARE(document.plan().channels[0].snapshots.size(), std::size_t(1));
    document.undoStack().undo();
    QVERIFY(document.plan().channels[0].snapshots.empty());

    // An override by dialog; without a reason there is none.
    QTimer::singleShot(0, this, [] {
        auto *dialog = qobject_cast<OverrideDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        auto *add = dialog->findChild<QPushButton *>("addOverride");
        QVERIFY(!add->isEnabled());
        dialog->findChild<QComboBox *>("overrideKind")->setCurrentIndex(1);
        dialog->findChild<QDoubleSpinBox *>("overrideFigure")->setValue(500);
        QTest::keyClicks(dialog->findChild<QLineEdit *>("overrideReason"), "Fair");
        add->click();
        dialog->accept();
    });
    page.findChild<QPushButton *>("override")->click();
    const auto &overrides = document.plan().channels[0].overrides;
    QCOMPARE(overrides.size(), std::size_t(1));
    QCOMPARE(overrides[0].total.value_or(0), 500.0);
    QCOMPARE(overrides[0].reason, std::string("Fair"));
    QCOMPARE((overrides[0].range.end - overrides[0].range.begin) / std::chrono::hours(1), 24);
    document.undoStack().undo();

    // An event by dialog.
    const QDate day(2026, 12, 9);
    QTimer::singleShot(0, this, [] {
        auto *dialog = qobject_cast<EventDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>("eventName"), "Invoice run");
        QVERIFY(!dialog->findChild<QDoubleSpinBox *>("eventUplift")->isEnabled());
        dialog->findChild<QComboBox *>("eventEffect")->setCurrentIndex(1);
        dialog->findChild<QDoubleSpinBox *>("eventUplift")->setValue(30);
        dialog->findChild<QSpinBox *>("eventFading")->setValue(4);
        auto *last = dialog->findChild<QDateEdit *>("eventLastDay");
        last->setDate(last->date().addDays(1));
        dialog->accept();
    });
    Q_EMIT page.findChild<MonthsCalendar *>()->dayActivated(day);
    const auto *special = document.plan().calendar.specialDay(toDate(day));
    QVERIFY(special && special->kind == model::DayKind::Event);
    QCOMPARE(special->name, std::string("Invoice run"));
    QVERIFY(document.plan().calendar.specialDay(toDate(day.addDays(1))));
    const std::vector<model::EventEffect> typed{{"Invoice run", 0.3, 4}};
    QVERIFY(document.plan().channels[0].forecast.events == typed);
    document.undoStack().undo();
    QVERIFY(!document.plan().calendar.specialDay(toDate(day)));

    // Planned growth, by typing.
    auto *growth = page.findChild<ValueField *>("growth");
    growth->edit().setValue(5);
    Q_EMIT growth->committed(growth->value());
    QCOMPARE(document.plan().channels[0].forecast.yearlyGrowth, 0.05);
}

void ForecastPageTest::aHistoryThatEndsInTheEveningIsFollowedByTheNextDay() {
    // As a file does whose last row is that of the last open hour.
    model::Plan plan = sample_;
    model::ContactHistory history = *plan.channels[0].history;
    const auto evening = history.grid.count() -
                         static_cast<std::size_t>(std::chrono::hours(6) / history.grid.interval());
    history.grid = model::TimeGrid(history.grid.begin(), history.grid.interval(), evening);
    history.intervals.resize(evening);
    plan.channels[0].history = model::Shared(std::move(history));
    application::PlanDocument document;
    application::Recomputer recomputer(document);
    Selection selection;
    ForecastPage page({document, recomputer, selection});
    document.reset(plan, {});
    QTRY_VERIFY_WITH_TIMEOUT(!recomputer.isRunning() && recomputer.results().hasForecast(), 90000);
    page.showPlan();
    const auto &forecast = *recomputer.results().channels[0].forecast;
    const auto begin = plan.calendar.toLocal(forecast.calls.grid().begin());
    QCOMPARE(model::minuteOfDay(begin).count(), 18 * 60);
    const QDate tomorrow = toQDate(model::dateOf(begin)).addDays(1);
    const auto shownOn = [&](const QDate &day) {
        const QString date = Format().date(day) + QStringLiteral("\t\t");
        const auto lines = page.findChild<FanChart *>()->asTable().split('\n').filter(date);
        return lines.isEmpty() ? QString() : lines.front().split('\t').at(2);
    };
    QCOMPARE(shownOn(tomorrow.addDays(-1)), QString()); // counted, but for its evening
    const auto *underWay = page.findChild<QLabel *>("underWay");
    QVERIFY(forecast.underWay && !underWay->isHidden());
    QVERIFY2(underWay->text().contains("as of 18:00"), qPrintable(underWay->text()));
    for (int day = 0; day < 7; ++day)
        QCOMPARE(shownOn(tomorrow.addDays(day)),
                 Format().count(forecast.dayTotals[static_cast<std::size_t>(day) + 1]));
    // A week that has begun is not shown as a whole.
    const auto weeks = weekRows(plan, plan.channels[0], forecast, {});
    QVERIFY(weeks.front().monday >= tomorrow && weeks.front().monday < tomorrow.addDays(7));
    QVERIFY(weeks.front().range && weeks.front().range->first < weeks.front().expected &&
            weeks.front().expected < weeks.front().range->second);
}

void ForecastPageTest::aWeekIsAdjustedByTypingAPercentage() {
    WeekTotals table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QDate monday(2026, 11, 30);
    table.show({{monday, 5000, std::pair(4600.0, 5500.0), 1, true},
                {monday.addDays(7), 4800, std::nullopt, 1.05, false}});
    const std::unique_ptr<QTableView> view(makeWeekTotalsView(&table));
    view->resize(320, 200);
    view->show();
    QVERIFY(QTest::qWaitForWindowActive(view.get()));
    QCOMPARE(table.index(1, WeekTotals::Adjust).data().toString(), QStringLiteral("+5%"));
    QCOMPARE(table.index(0, WeekTotals::Adjust).data().toString(), Format::dash());
    QVERIFY(!(table.index(0, WeekTotals::Expected).flags() & Qt::ItemIsEditable));

    QSignalSpy adjusted(&table, &WeekTotals::adjusted);
    view->setCurrentIndex(table.index(0, WeekTotals::Adjust));
    view->setFocus();
    QTest::keyClick(view.get(), Qt::Key_F2);
    auto *edit = view->findChild<NumberEdit *>();
    QVERIFY(edit);
    edit->selectAll();
    QTest::keyClicks(edit, "-12");
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(adjusted.count(), 1);
    QCOMPARE(adjusted[0][0].toDate(), monday);
    QCOMPARE(adjusted[0][1].toDouble(), 0.88);
    // Delete takes the percentage of a week back.
    view->setCurrentIndex(table.index(1, WeekTotals::Adjust));
    QTest::keyClick(view.get(), Qt::Key_Delete);
    QCOMPARE(adjusted.count(), 2);
    QCOMPARE(adjusted[1][1].toDouble(), 1.0);

    // On the page: one undo step in the plan, which the forecast follows.
    application::PlanDocument document;
    application::Recomputer recomputer(document);
    Selection selection;
    ForecastPage page({document, recomputer, selection});
    document.reset(sample_, {});
    page.adjustWeek(monday, 1.2);
    QCOMPARE(document.plan().channels[0].adjustment.volumeOn(toDate(monday.addDays(6))), 1.2);
    page.adjustWeek(monday, 1);
    QVERIFY(document.plan().channels[0].adjustment.isNeutral());
    QCOMPARE(document.undoStack().count(), 2);
    recomputer.cancel();
}

void ForecastPageTest::monthsAreTypedOrReadFromAFile() {
    MonthIndexDialog dialog({}, "Phone");
    QVERIFY(dialog.index().empty());
    const auto month = [&dialog](int number) {
        return dialog.findChild<NumberEdit *>(QStringLiteral("month%1").arg(number));
    };
    const auto *problem = dialog.findChild<QLabel *>("monthsProblem");
    month(12)->setValue(130);
    QCOMPARE(dialog.index().size(), std::size_t(12));
    QCOMPARE(dialog.index()[11], 1.3);

    QTemporaryDir folder;
    const auto write = [&folder](const QByteArray &content) {
        QFile file(folder.filePath("months.csv"));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
                   ? file.fileName()
                   : QString();
    };
    QByteArray lines("month;index\n");
    for (int number = 1; number <= 12; ++number)
        lines += QByteArray::number(number) + (number == 6 ? ";1,5\n" : ";0,5\n");
    dialog.read(write(lines + "6;1,5\n"));
    QVERIFY(!problem->isHidden());
    QVERIFY2(problem->text().contains("months.csv: line 14"), qPrintable(problem->text()));
    QCOMPARE(month(12)->value(), 130.0); // nothing was taken from the broken file
    dialog.read(write(lines));
    QVERIFY(problem->isHidden());
    QCOMPARE(month(6)->value(), 257.1); // of a mean month
    QCOMPARE(month(1)->value(), 85.7);
    QTest::mouseClick(dialog.findChild<QPushButton *>("monthsAlike"), Qt::LeftButton);
    QVERIFY(dialog.index().empty());

    application::PlanDocument document;
    application::Recomputer recomputer(document);
    Selection selection;
    ForecastPage page({document, recomputer, selection});
    document.reset(sample_, {});
    QTimer::singleShot(0, this, [] {
        auto *shown = qobject_cast<MonthIndexDialog *>(QApplication::activeModalWidget());
        QVERIFY(shown);
        shown->findChild<NumberEdit *>("month1")->setValue(80);
        shown->accept();
    });
    page.findChild<QPushButton *>("months")->click();
    QCOMPARE(document.plan().channels[0].forecast.monthIndex[0], 0.8);
    document.undoStack().undo();
    QVERIFY(document.plan().channels[0].forecast.monthIndex.empty());
    recomputer.cancel();
}

void ForecastPageTest::contactsAreMovedBetweenChannelsInADialog() {
    model::Plan plan = sample_;
    plan.channels.push_back(model::newChannel(77, "Chat", model::Medium::Chat));
    ChannelShiftDialog dialog(plan);
    const auto last = [&dialog]<class Field>(const char *name, Field *) {
        return dialog.findChildren<Field *>(name).last();
    };
    auto *keep = dialog.findChild<QPushButton *>("keep");
    auto *add = dialog.findChild<QPushButton *>("addShift");
    add->click();
    last("shiftShare", static_cast<QDoubleSpinBox *>(nullptr))->setValue(30);
    auto *to = last("shiftTo", static_cast<QComboBox *>(nullptr));
    QCOMPARE(to->currentText(), QString("Chat"));
    last("shiftContacts", static_cast<QDoubleSpinBox *>(nullptr))->setValue(1.4);
    last("shiftDelay", static_cast<QDoubleSpinBox *>(nullptr))->setValue(2);
    QVERIFY(keep->isEnabled());
    // Nobody moves to where they are, and not more than all.
    to->setCurrentIndex(1);
    QVERIFY(!keep->isEnabled());
    to->setCurrentIndex(2);
    add->click();
    last("shiftShare", static_cast<QDoubleSpinBox *>(nullptr))->setValue(80);
    QVERIFY(!keep->isEnabled());
    dialog.findChildren<QPushButton *>("removeShift").last()->click();
    QVERIFY(keep->isEnabled());
    const auto shifts = dialog.shifts();
    QCOMPARE(shifts.size(), std::size_t{1});
    QCOMPARE(shifts[0].from, plan.channels[0].channel.id);
    QCOMPARE(shifts[0].to.value_or(0), 77);
    QCOMPARE(shifts[0].share.value(), 0.3);
    QCOMPARE(shifts[0].contactsPerContact, 1.4);
    QVERIFY(shifts[0].delay == std::chrono::hours(2));

    // What is shown again is what was kept.
    plan.channelShifts = shifts;
    QVERIFY(ChannelShiftDialog(plan).shifts() == shifts);
    QVERIFY(ChannelShiftDialog(plan).findChild<QLabel *>("shiftSoFar")->isHidden());

    // What has come of it is said of what was planned, not of what is being typed.
    ChannelShiftDialog begun(plan, {model::Share(0.21)});
    const auto *soFar = begun.findChild<QLabel *>("shiftSoFar");
    QVERIFY(!soFar->isHidden());
    QCOMPARE(soFar->text(), QString("planned 30%, as it has come so far 21% (used)"));
    begun.findChild<QDoubleSpinBox *>("shiftShare")->setValue(25);
    QVERIFY(soFar->isHidden());
    begun.findChild<QDoubleSpinBox *>("shiftShare")->setValue(30);
    QVERIFY(!soFar->isHidden());
    begun.findChild<QPushButton *>("removeShift")->click();
    QVERIFY(begun.shifts().empty());
}

void ForecastPageTest::whatHasComeOfAShiftIsSaid() {
    application::PlanDocument document;
    application::Recomputer recomputer(document);
    Selection selection;
    ForecastPage page({document, recomputer, selection});
    model::Plan plan = sample_;
    model::ChannelShift &shift = plan.channelShifts.emplace_back();
    shift.from = plan.channels[0].channel.id;
    shift.begin = plan.channels[0].history->grid.end() - std::chrono::weeks(8);
    shift.share = model::Share(0.3);
    document.reset(plan, {});
    QTRY_VERIFY_WITH_TIMEOUT(recomputer.results().sharesSoFar.size() == 1, 90'000);
    page.showPlan();
    const QString note = page.findChild<QLabel *>("shiftsNote")->text();
    QVERIFY2(note.startsWith("30% solved without a contact by") &&
                 note.contains("As it has come so far it is"),
             qPrintable(note));
    // The sample lost nobody eight weeks ago: far less than planned.
    QVERIFY(recomputer.results().sharesSoFar[0]->value() < 0.2);
    recomputer.cancel();
}

QTEST_MAIN(ForecastPageTest)
#include "tst_forecastpage.moc"
