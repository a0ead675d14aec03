// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/backtestpanel.h"
#include "ui/tables/backtesttable.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace {

/// Errors of two methods four weeks ahead; the second one is what "auto" stands for.
model::Backtest backtest(const std::string &first, double firstWape, const std::string &best,
                         double bestWape) {
    model::Backtest result;
    result.best = best;
    for (const auto &[method, wape] : {std::pair(first, firstWape), std::pair(best, bestWape)})
        for (const char *band : {"1d", "4w"}) {
            model::BacktestEntry entry;
            entry.method = method;
            entry.horizonBand = band;
            entry.accuracy.wape = wape;
            entry.accuracy.origins = 45;
            result.entries.push_back(entry);
        }
    return result;
}

QString noteOf(const ui::BacktestPanel &panel) {
    return panel.findChild<QLabel *>("backtestNote")->text();
}

} // namespace

class BacktestPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhatTheErrorsMeanForTheChoice_data() {
        QTest::addColumn<QString>("first");
        QTest::addColumn<double>("wape");
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QString>("says");
        QTest::addColumn<QString>("saysNot");
        QTest::newRow("the automatic choice leads") << "top-down" << 0.2 << "auto"
                                                    << "45"
                                                    << "lead";
        QTest::newRow("another method leads") << "top-down" << 0.14 << "auto"
                                              << "leads"
                                              << "chosen";
        QTest::newRow("nothing beats last week") << "seasonal-naive" << 0.14 << "auto"
                                                 << "Nothing beats"
                                                 << "leads";
        QTest::newRow("the planner's choice stands") << "top-down" << 0.14 << "week-average"
                                                     << "chosen by you"
                                                     << "leads";
    }
    void itSaysWhatTheErrorsMeanForTheChoice() {
        QFETCH(QString, first);
        QFETCH(double, wape);
        QFETCH(QString, chosen);
        QFETCH(QString, says);
        QFETCH(QString, saysNot);
        model::ChannelPlan channel;
        channel.forecast.method = chosen.toStdString();
        ui::BacktestPanel panel;
        panel.show(channel, backtest(first.toStdString(), wape, "combination", 0.15));
        QVERIFY2(noteOf(panel).contains(says), qPrintable(noteOf(panel)));
        QVERIFY2(!noteOf(panel).contains(saysNot), qPrintable(noteOf(panel)));
        QVERIFY(panel.summary().contains("2"));
    }

    void withoutABacktestItSaysSo() {
        ui::BacktestPanel panel;
        panel.show({}, model::Backtest());
        QVERIFY(noteOf(panel).startsWith("No backtest yet"));
        QVERIFY(panel.summary().isEmpty());
    }

    void aClickChoosesAMethodAndAHorizon() {
        ui::BacktestPanel panel;
        panel.resize(500, 300);
        panel.show({}, backtest("top-down", 0.14, "combination", 0.15));
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QSignalSpy method(&panel, &ui::BacktestPanel::methodChosen);
        auto *view = panel.findChild<QTableView *>("backtest");
        const QModelIndex leader = view->model()->index(0, ui::BacktestTable::Method);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(leader).center());
        QCOMPARE(method.count(), 1);
        QCOMPARE(method.at(0).at(0).toString(), QString("top-down"));

        QSignalSpy band(&panel, &ui::BacktestPanel::bandChosen);
        auto *bands = panel.findChild<ui::SegmentedControl *>("bands");
        QCOMPARE(bands->current(), 2);
        bands->setCurrent(0);
        QCOMPARE(band.count(), 1);
        panel.show({}, backtest("top-down", 0.14, "combination", 0.15));
        QVERIFY(noteOf(panel).startsWith("one day ahead"));
    }
};

QTEST_MAIN(BacktestPanelTest)
#include "tst_backtestpanel.moc"
