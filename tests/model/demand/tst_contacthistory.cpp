// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demand/contacthistory.h"

#include <QTest>

#include <stdexcept>

using namespace model;
using namespace std::chrono_literals;

namespace {

IntervalReport open(double offered, double answered = IntervalReport::unknown,
                    double handleSeconds = IntervalReport::unknown) {
    return {offered, answered, IntervalReport::unknown, handleSeconds, IntervalStatus::Open};
}

ContactHistory history(Instant begin, std::vector<IntervalReport> reports) {
    ContactHistory result;
    result.grid = TimeGrid(begin, 30min, reports.size());
    result.intervals = std::move(reports);
    return result;
}

} // namespace

class ContactHistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOverlapCountsAsAskedFor_data() {
        QTest::addColumn<int>("overlap");
        QTest::addColumn<double>("offered");
        QTest::addColumn<double>("answered");
        QTest::newRow("keep") << int(Overlap::KeepOld) << 4.0 << 3.0;
        QTest::newRow("replace") << int(Overlap::Replace) << 5.0 << 5.0;
        QTest::newRow("add") << int(Overlap::Add) << 9.0 << 8.0;
    }

    void theOverlapCountsAsAskedFor() {
        QFETCH(int, overlap);
        QFETCH(double, offered);
        QFETCH(double, answered);
        const ContactHistory old = history(Instant(1h), {open(2), open(4, 3)});
        const ContactHistory added = history(Instant(90min), {open(5, 5), open(6)});
        const ContactHistory both = merged(old, added, Overlap(overlap));
        QVERIFY(both.grid == TimeGrid(Instant(1h), 30min, 3));
        QCOMPARE(both.intervals[0].offered, 2.0);
        QCOMPARE(both.intervals[1].offered, offered);
        QCOMPARE(both.intervals[1].answered, answered);
        QCOMPARE(both.intervals[2].offered, 6.0);
    }

    void missingIntervalsNeverHideKnownOnes() {
        const ContactHistory old = history(Instant(0h), {open(2), {}});
        const ContactHistory added = history(Instant(0h), {{}, open(3)});
        for (const Overlap overlap : {Overlap::KeepOld, Overlap::Replace, Overlap::Add}) {
            const ContactHistory both = merged(old, added, overlap);
            QCOMPARE(both.intervals[0].offered, 2.0);
            QCOMPARE(both.intervals[1].offered, 3.0);
        }
    }

    void theGapBetweenHistoriesIsMissing() {
        const ContactHistory both = merged(history(Instant(2h), {open(1)}),
                                           history(Instant(0h), {open(1)}), Overlap::KeepOld);
        QCOMPARE(both.intervals.size(), std::size_t(5));
        QVERIFY(both.intervals[2].status == IntervalStatus::Missing);
    }

    void closedIntervalsAddNothing() {
        IntervalReport closed;
        closed.status = IntervalStatus::Closed;
        const ContactHistory both = merged(history(Instant(0h), {closed}),
                                           history(Instant(0h), {open(7, 6)}), Overlap::Add);
        QCOMPARE(both.intervals[0], open(7, 6));
    }

    void emptyHistoriesChangeNothing() {
        const ContactHistory some = history(Instant(5h), {open(1), open(2)});
        QVERIFY(merged({}, some, Overlap::Add) == some);
        QVERIFY(merged(some, {}, Overlap::Replace) == some);
    }

    void differentGridsAreRefused() {
        ContactHistory hourly;
        hourly.grid = TimeGrid(Instant(0h), 60min, 1);
        hourly.intervals = {open(1)};
        const ContactHistory half = history(Instant(0h), {open(1)});
        QVERIFY_EXCEPTION_THROWN(merged(half, hourly, Overlap::Add), std::invalid_argument);
        const ContactHistory shifted = history(Instant(10min), {open(1)});
        QVERIFY_EXCEPTION_THROWN(merged(half, shifted, Overlap::Add), std::invalid_argument);
    }

    void meanHandlingTimeWeighsContactsOfTheLastDays() {
        std::vector<IntervalReport> reports(3 * 48);
        reports[0] = open(10, 10, 5000);
        reports[50] = open(1, 1, 100);
        reports[100] = open(3, 3, 900);
        const ContactHistory three = history(Instant(0h), reports);
        QCOMPARE(meanHandleSeconds(three, 1), 300.0);
        QCOMPARE(meanHandleSeconds(three, 2), 250.0);
        QCOMPARE(meanHandleSeconds(three, 9), 6000.0 / 14);
        QVERIFY(meanHandleSeconds(history(Instant(0h), {open(4)}), 7) < 0);
    }
};

QTEST_APPLESS_MAIN(ContactHistoryTest)
#include "tst_contacthistory.moc"
