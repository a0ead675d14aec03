// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demand/historyremark.h"
#include "tests/support/madehistory.h"

#include <QTest>

using namespace testing;
using Reason = model::Correction::Reason;
using Kind = model::HistoryRemark::Kind;

class TstHistoryRemark : public QObject {
    Q_OBJECT

    const model::Date monday_ = day(2026, 3, 2);
    const model::HistoryRemark unusual_{Kind::UnusualDay, monday_, 0.6, monday_};
    const model::HistoryRemark shift_{Kind::LevelShift, monday_, 1.3,
                                      monday_ + std::chrono::days(4)};

private Q_SLOTS:
    void anAnswerSettlesItsOwnRemark_data() {
        QTest::addColumn<int>("reason");
        QTest::addColumn<int>("beginDay"); // from the Monday on
        QTest::addColumn<int>("endDay");
        QTest::addColumn<bool>("dayLeft");
        QTest::addColumn<bool>("shiftLeft");
        const auto row = [](const char *name, Reason reason, int begin, int end, bool dayLeft,
                            bool shiftLeft) {
            QTest::newRow(name) << static_cast<int>(reason) << begin << end << dayLeft << shiftLeft;
        };
        row("an ordinary day", Reason::Real, 0, 1, false, true);
        row("another day", Reason::Real, 1, 2, true, true);
        row("the same level", Reason::SameLevel, 0, 5, true, false);
        row("the same level, found later now", Reason::SameLevel, 3, 8, true, false);
        row("the same level, found sooner now", Reason::SameLevel, -6, -5, true, false);
        row("the same level long before", Reason::SameLevel, -30, -25, true, true);
        row("another level from then on", Reason::LevelShift, 0, 1, true, false);
        row("another level a little sooner", Reason::LevelShift, -3, -2, true, false);
        row("another level in summer", Reason::LevelShift, 120, 121, true, true);
        row("left out", Reason::Event, 0, 5, false, false);
    }

    void anAnswerSettlesItsOwnRemark() {
        QFETCH(int, reason);
        QFETCH(int, beginDay);
        QFETCH(int, endDay);
        QFETCH(bool, dayLeft);
        QFETCH(bool, shiftLeft);
        const model::Calendar calendar{berlin(), {}, {}};
        const auto at = [&](int days) {
            return calendar.rangeOf(monday_ + std::chrono::days(days)).begin;
        };
        const std::vector<model::Correction> said{
            {{at(beginDay), at(endDay)}, static_cast<Reason>(reason)}};
        QCOMPARE(!model::unanswered({unusual_}, said, calendar).empty(), dayLeft);
        QCOMPARE(!model::unanswered({shift_}, said, calendar).empty(), shiftLeft);
    }

    void whatIsSaidOfAnHourIsNotSaidOfItsDay() {
        const model::Calendar calendar;
        const auto noon = calendar.rangeOf(monday_).begin + std::chrono::hours(12);
        const std::vector<model::Correction> said{
            {{noon, noon + std::chrono::hours(1)}, Reason::Real}};
        QCOMPARE(model::unanswered({unusual_}, said, calendar).size(), std::size_t(1));
    }

    void daysThatTheCalendarKnowsAreNoQuestion() {
        model::Calendar calendar;
        calendar.specialDays[monday_] = {model::DayKind::Event, "fair"};
        QVERIFY(model::unanswered({unusual_, shift_}, {}, calendar).empty());
    }
};

QTEST_APPLESS_MAIN(TstHistoryRemark)
#include "tst_historyremark.moc"
