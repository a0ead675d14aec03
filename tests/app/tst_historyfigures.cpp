// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/historyfigures.h"
#include "tests/support/berlin.h"

#include <QTest>

#include <cmath>

using namespace application;
using std::chrono::days;
using std::chrono::hours;

namespace {

model::Calendar calendar() {
    model::Calendar result;
    result.zone = berlin();
    return result;
}

/// Half hours of whole local days, `count(local time)` contacts each.
template <class Count>
model::ContactHistory history(model::Date first, int length, Count count) {
    const auto place = calendar();
    model::ContactHistory result;
    const auto begin = place.rangeOf(first).begin;
    const auto end = place.rangeOf(first + days(length)).begin;
    result.grid = model::TimeGrid(begin, model::Minutes(30),
                                  static_cast<std::size_t>((end - begin) / model::Minutes(30)));
    for (std::size_t i = 0; i < result.grid.count(); ++i) {
        model::IntervalReport report;
        report.offered = count(place.toLocal(result.grid.beginOf(i)));
        report.status =
            report.offered < 0 ? model::IntervalStatus::Missing : model::IntervalStatus::Open;
        report.offered = std::max(0.0, report.offered);
        result.intervals.push_back(report);
    }
    return result;
}

bool inOffice(model::LocalTime local) {
    const int minute = static_cast<int>(model::minuteOfDay(local).count());
    return model::weekdayIndex(model::dateOf(local)) < 5 && minute >= 540 && minute < 1080;
}

model::Plan planWith(const model::ContactHistory &past) {
    model::Plan plan;
    plan.calendar = calendar();
    model::ChannelPlan channel;
    channel.channel = {1, "Phone", model::Medium::Phone, model::ChannelKind::Live};
    channel.history = model::Shared(past);
    plan.channels.push_back(channel);
    return plan;
}

} // namespace

class HistoryFiguresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void daysAreLocalDays();
    void aDayWithTooFewReportsIsUnknown();
    void aWeekdayThatIsNeverReportedIsClosed();
    void contactsAreCountedByTheClock();
    void theAverageWeekIsPerHour();
    void handlingTimeIsComparedWithTheTimeBefore();
    void gapsCloseTogetherAreOneFinding();
    void anOutlierTellsItsDifference();
    void clockChangesInsideTheHistoryAreFound();
    void usableIsWhatIsReportedAndNotLeftOut();
    void correctionsComeAndGo();
};

void HistoryFiguresTest::daysAreLocalDays() {
    // 29 March 2026 has 23 hours, 25 October 2025's neighbour 26 October 25.
    const auto spring = history(date(2026, 3, 28), 3, [](auto) { return 1.0; });
    const auto totals = dailyTotals(spring, calendar());
    QVERIFY(totals.first == date(2026, 3, 28));
    QCOMPARE(totals.contacts, (std::vector<double>{48, 46, 48}));
    const auto autumn = history(date(2025, 10, 25), 3, [](auto) { return 1.0; });
    QCOMPARE(dailyTotals(autumn, calendar()).contacts, (std::vector<double>{48, 50, 48}));
}

void HistoryFiguresTest::aDayWithTooFewReportsIsUnknown() {
    const auto gap = date(2026, 1, 14);
    const auto past = history(date(2026, 1, 5), 21, [&](model::LocalTime local) {
        return model::dateOf(local) == gap && model::minuteOfDay(local).count() >= 600 ? -1.0 : 2.0;
    });
    const auto totals = dailyTotals(past, calendar());
    for (std::size_t day = 0; day < totals.contacts.size(); ++day)
        QCOMPARE(std::isnan(totals.contacts[day]), day == 9);
}

void HistoryFiguresTest::aWeekdayThatIsNeverReportedIsClosed() {
    const auto past = history(date(2026, 1, 5), 21, [&](model::LocalTime local) {
        return model::weekdayIndex(model::dateOf(local)) == 6 ? -1.0 : 2.0;
    });
    const auto totals = dailyTotals(past, calendar());
    QCOMPARE(totals.contacts[6], 0.0);
    QCOMPARE(totals.contacts[5], 96.0);
    QCOMPARE(contactsPerWeek(totals, 21), 6 * 96.0);
}

void HistoryFiguresTest::contactsAreCountedByTheClock() {
    const auto past =
        history(date(2026, 3, 2), 35, [](auto local) { return inOffice(local) ? 3.0 : 1.0; });
    // One week: 90 half hours of 3 inside, 246 of 1 outside.
    const auto week = outsideOfficeHours(past, calendar(), 7);
    QCOMPARE(week.inside, 270.0);
    QCOMPARE(week.outside, 246.0);
    QCOMPARE(*week.share(), 246.0 / 516.0);
    // The week with the lost hour has two half hours less outside.
    QCOMPARE(outsideOfficeHours(past, calendar(), 14).outside, 2 * 246.0 - 2);
    QVERIFY(!outsideOfficeHours({}, calendar(), 7).share());
}

void HistoryFiguresTest::theAverageWeekIsPerHour() {
    const auto past = history(date(2026, 2, 2), 28, [](auto local) {
        return inOffice(local) ? 3.0 : model::weekdayIndex(model::dateOf(local)) == 6 ? -1.0 : 0.5;
    });
    const auto week = averageWeek(past, calendar(), 91);
    QCOMPARE(week[9], 6.0);
    QCOMPARE(week[8], 1.0);
    QCOMPARE(week[4 * 24 + 17], 6.0);
    QCOMPARE(week[5 * 24 + 12], 1.0);
    QVERIFY(std::isnan(week[6 * 24 + 12]));
}

void HistoryFiguresTest::handlingTimeIsComparedWithTheTimeBefore() {
    auto past = history(date(2026, 1, 5), 28, [](auto) { return 4.0; });
    for (std::size_t i = 0; i < past.intervals.size(); ++i) {
        past.intervals[i].answered = 2;
        past.intervals[i].handleSeconds = i < 14 * 48 ? 600 : 660;
    }
    const auto time = handleTime(past, 14);
    QVERIFY(time && time->trend);
    QCOMPARE(time->seconds, 330.0);
    QVERIFY(std::abs(*time->trend - 0.1) < 1e-12);
    QVERIFY(!handleTime(past, 28)->trend);
    for (auto &interval : past.intervals)
        interval.handleSeconds = model::IntervalReport::unknown;
    QVERIFY(!handleTime(past, 14));
}

void HistoryFiguresTest::gapsCloseTogetherAreOneFinding() {
    const auto plan = planWith(history(date(2026, 1, 5), 28, [](auto) { return 1.0; }));
    using R = model::Correction::Reason;
    const auto day = [&](unsigned of) { return plan.calendar.rangeOf(date(2026, 1, of)); };
    const model::TimeRange evening{day(12).begin + hours(8), day(12).begin + hours(20)};
    const model::TimeRange next{day(13).begin + hours(8), day(13).begin + hours(20)};
    const auto findings = historyFindings(plan, {{{evening, R::Gap}, {next, R::Gap}}});
    QCOMPARE(findings.size(), std::size_t(1));
    QVERIFY(findings[0].kind == HistoryFinding::Kind::Missing);
    QCOMPARE(findings[0].intervals, std::size_t(48));
    QVERIFY(findings[0].range.end == next.end);
}

void HistoryFiguresTest::anOutlierTellsItsDifference() {
    const auto busy = date(2026, 1, 20);
    const auto plan = planWith(history(date(2026, 1, 5), 28, [&](auto local) {
        return model::dateOf(local) == busy ? 3.0 : 2.0;
    }));
    const auto findings = historyFindings(
        plan, {{{plan.calendar.rangeOf(busy), model::Correction::Reason::Outlier}}});
    QCOMPARE(findings.size(), std::size_t(1));
    QVERIFY(findings[0].difference);
    QVERIFY(std::abs(*findings[0].difference - 0.5) < 1e-12);
}

void HistoryFiguresTest::clockChangesInsideTheHistoryAreFound() {
    const auto plan = planWith(history(date(2025, 10, 1), 200, [](auto) { return 1.0; }));
    const auto findings = historyFindings(plan, {});
    QCOMPARE(findings.size(), std::size_t(2));
    QVERIFY(findings[0].kind == HistoryFinding::Kind::ClocksForward); // the newest first
    QVERIFY(findings[1].kind == HistoryFinding::Kind::ClocksBack);
}

void HistoryFiguresTest::usableIsWhatIsReportedAndNotLeftOut() {
    const auto plan = planWith(history(date(2026, 1, 5), 10, [](auto) { return 1.0; }));
    QCOMPARE(*usableShare(plan, {}), 1.0);
    const model::Correction out{plan.calendar.rangeOf(date(2026, 1, 6)),
                                model::Correction::Reason::Outlier};
    QCOMPARE(*usableShare(plan, {{out}}), 0.9);
    QCOMPARE(*usableShare(withCorrection(plan, 1, out), {{out}}), 0.9);
    QVERIFY(!usableShare({}, {}));
}

void HistoryFiguresTest::correctionsComeAndGo() {
    const auto plan = planWith(history(date(2026, 1, 5), 10, [](auto) { return 1.0; }));
    const model::Correction out{plan.calendar.rangeOf(date(2026, 1, 6)),
                                model::Correction::Reason::Manual};
    const auto with = withCorrection(plan, 0, out);
    QCOMPARE(with.channels[0].corrections.size(), std::size_t(1));
    QVERIFY(withCorrection(with, 1, out) == with);
    QVERIFY(withCorrection(plan, 99, out) == plan);
    // The planner's own corrections are told apart from what cleaning found.
    const auto findings = historyFindings(with, {{out}});
    QCOMPARE(findings.size(), std::size_t(1));
    QVERIFY(findings[0].kind == HistoryFinding::Kind::LeftOut);
    QVERIFY(*findings[0].correction == out);
    QVERIFY(withoutCorrection(with, 1, out) == plan);
}

QTEST_GUILESS_MAIN(HistoryFiguresTest)
#include "tst_historyfigures.moc"
