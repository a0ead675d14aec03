// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/shifts/cover.h"
#include "model/shifts/shiftchange.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace model;
using std::chrono::hours;

namespace {

constexpr Instant monday{Seconds(1'764'547'200)}; // 2025-12-01T00:00Z

TimeRange fromTo(double fromHour, double toHour) {
    return {monday + Seconds(std::lround(fromHour * 3600)),
            monday + Seconds(std::lround(toHour * 3600))};
}

Shift shiftOf(double from, double to) {
    Shift shift;
    shift.id = 1;
    shift.agent = 1;
    shift.presence = fromTo(from, to);
    return shift;
}

TimeGrid halfHours(std::size_t count) { return TimeGrid(monday, Minutes(30), count); }

/// Counts by walking every minute of every shift: slow, and nothing in common with Cover.
struct ByTheMinute {
    TimeGrid cells;
    std::vector<ChannelRequirement> required;
    TimeGrid requiredGrid;

    CoverFigures figures(const std::vector<Shift> &shifts) const {
        CoverFigures sum;
        for (std::size_t cell = 0; cell < cells.count(); ++cell) {
            const TimeRange range = cells.rangeOf(cell);
            std::vector<double> there(required.size(), 0.0);
            double flexible = 0;
            double all = 0;
            double needed = 0;
            for (Instant at = range.begin; at < range.end; at += Minutes(1)) {
                for (const Shift &shift : shifts) {
                    if (shift.standby || !shift.presence.contains(at))
                        continue;
                    bool pausing = false;
                    for (const auto &one : shift.breaks)
                        pausing = pausing || one.time.contains(at);
                    int channel = noChannel;
                    for (const auto &one : shift.activities)
                        if (one.time.contains(at))
                            channel = one.channel;
                    if (pausing || channel == 0)
                        continue;
                    all += 1;
                    if (channel == noChannel)
                        flexible += 1;
                    for (std::size_t i = 0; i < required.size(); ++i)
                        if (required[i].channel == channel)
                            there[i] += 1;
                }
            }
            const double minutes = static_cast<double>(cells.interval().count());
            double lacking = 0;
            for (std::size_t i = 0; i < required.size(); ++i) {
                const double positions = required[i].people[*requiredGrid.indexOf(range.begin)];
                needed += positions;
                lacking += std::max(0.0, positions - there[i] / minutes);
            }
            lacking = std::max(0.0, lacking - flexible / minutes);
            const double hoursOfCell = minutes / 60;
            sum.required += needed * hoursOfCell;
            sum.scheduled += all / minutes * hoursOfCell;
            sum.missing += lacking * hoursOfCell;
            sum.surplus += std::max(0.0, all / minutes + lacking - needed) * hoursOfCell;
        }
        return sum;
    }
};

void compare(const CoverFigures &found, const CoverFigures &expected) {
    // Both add some hundred fractions of a few people in different order.
    constexpr double rounding = 1e-9;
    QVERIFY(std::abs(found.required - expected.required) < rounding);
    QVERIFY(std::abs(found.scheduled - expected.scheduled) < rounding);
    QVERIFY(std::abs(found.missing - expected.missing) < rounding);
    QVERIFY(std::abs(found.surplus - expected.surplus) < rounding);
}

Shift anyShift(std::mt19937 &engine, int id) {
    const auto upTo = [&engine](int last) {
        return static_cast<int>(engine() % static_cast<unsigned>(last + 1));
    };
    const double from = upTo(160) / 4.0 - 4;
    Shift shift = shiftOf(from, from + 3 + upTo(24) / 4.0);
    shift.id = id;
    shift.standby = upTo(9) == 0;
    if (upTo(2) > 0)
        shift.breaks.push_back({fromTo(from + 1 + upTo(11) / 12.0, from + 2.5), upTo(1) == 0});
    if (upTo(2) > 0)
        shift.activities.push_back({fromTo(from, from + 0.25 + upTo(8) / 4.0), upTo(3)});
    return shift;
}

} // namespace

class TestCover : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void breaksCoachingAndStandbyAreNobodyOnDuty();
    void somebodyOnOneChannelDoesNotHelpAnother();
    void timeWithoutActivityGoesWherePeopleAreMissing();
    void fiveMinutesAreAThirdOfAQuarterHour();
    void whatLiesOutsideTheGridDoesNotCount();
    void aDayIsPartOfTheWeek();
    void randomRostersAgreeWithCountingEveryMinute();
    void takingBackEveryChangeLeavesNoTrace();
    void aRequirementOfAnotherLengthIsRefused();
    void piecesLeaveOutBreaks();
    void movingTakesEverythingAlong();
    void resizingCutsAndGrowsWhatIsInside();
    void aBreakJoinsThoseItTouches();
};

void TestCover::breaksCoachingAndStandbyAreNobodyOnDuty() {
    Shift shift = shiftOf(1, 9);
    shift.breaks.push_back({fromTo(4, 4.5), false});
    shift.activities.push_back({fromTo(6, 7), 0});
    Shift standby = shiftOf(1, 9);
    standby.standby = true;
    const Cover cover(halfHours(24), {{5, std::vector<double>(24, 1.0)}}, {shift, standby});
    const CoverFigures found = cover.figures();
    QCOMPARE(found.required, 12.0);
    QCOMPARE(found.scheduled, 6.5);
    QCOMPARE(found.missing, 5.5);
    QCOMPARE(found.surplus, 0.0);
    QCOMPARE(found.covered(), 1 - 5.5 / 12);
}

void TestCover::somebodyOnOneChannelDoesNotHelpAnother() {
    Shift shift = shiftOf(0, 1);
    shift.activities.push_back({fromTo(0, 1), 2});
    const Cover cover(halfHours(2), {{1, {1, 1}}, {2, {0, 0}}}, {shift});
    QCOMPARE(cover.missing(0), 1.0);
    QCOMPARE(cover.surplus(0), 1.0);
    QCOMPARE(cover.scheduled(1, 0), 1.0);
    QCOMPARE(cover.scheduled(0, 0), 0.0);
}

void TestCover::timeWithoutActivityGoesWherePeopleAreMissing() {
    const Cover cover(halfHours(2), {{1, {1, 1}}, {2, {1, 0}}}, {shiftOf(0, 1)});
    QCOMPARE(cover.missing(0), 1.0);
    QCOMPARE(cover.surplus(0), 0.0);
    QCOMPARE(cover.missing(2), 0.0);
}

void TestCover::fiveMinutesAreAThirdOfAQuarterHour() {
    const Cover cover(halfHours(1), {{1, {1}}}, {shiftOf(0, 5 / 60.0)});
    QCOMPARE(cover.grid().interval(), Minutes(15));
    QCOMPARE(cover.scheduled(0), 1 / 3.0);
    QCOMPARE(cover.scheduled(1), 0.0);
}

void TestCover::whatLiesOutsideTheGridDoesNotCount() {
    const Cover cover(halfHours(4), {{1, {1, 1, 1, 1}}},
                      {shiftOf(-3, 0.5), shiftOf(1.5, 8), shiftOf(-8, -1), shiftOf(2, 3)});
    const CoverFigures found = cover.figures();
    QCOMPARE(found.scheduled, 1.0);
    QCOMPARE(found.missing, 1.0);
}

void TestCover::aDayIsPartOfTheWeek() {
    const Cover cover(halfHours(96), {{1, std::vector<double>(96, 1.0)}}, {shiftOf(20, 30)});
    QCOMPARE(cover.figures(fromTo(0, 24)).scheduled, 4.0);
    QCOMPARE(cover.figures(fromTo(24, 48)).scheduled, 6.0);
    QCOMPARE(cover.figures(fromTo(100, 200)).required, 0.0);
    QCOMPARE(Cover().figures(fromTo(0, 24)).required, 0.0);
}

void TestCover::randomRostersAgreeWithCountingEveryMinute() {
    std::mt19937 engine(4711);
    for (int round = 0; round < 20; ++round) {
        std::vector<ChannelRequirement> required{{1, {}}, {2, {}}};
        for (std::size_t i = 0; i < 72; ++i)
            for (auto &one : required)
                one.people.push_back(static_cast<double>(engine() % 9) / 2);
        std::vector<Shift> shifts;
        for (int i = 0; i < 12; ++i)
            shifts.push_back(anyShift(engine, i));
        const Cover cover(halfHours(72), required, shifts);
        const ByTheMinute expected{cover.grid(), required, halfHours(72)};
        compare(cover.figures(), expected.figures(shifts));
    }
}

void TestCover::takingBackEveryChangeLeavesNoTrace() {
    std::mt19937 engine(11);
    std::vector<Shift> shifts;
    for (int i = 0; i < 30; ++i)
        shifts.push_back(anyShift(engine, i));
    const std::vector<ChannelRequirement> required{{1, std::vector<double>(72, 2.3)}};
    Cover cover(halfHours(72), required, shifts);
    const CoverFigures before = cover.figures();
    for (int i = 0; i < 1000; ++i) {
        const Shift &one = shifts[static_cast<std::size_t>(i) % shifts.size()];
        const Shift other = moved(one, Minutes(5 * (i % 40 - 20)));
        cover.replace(one, other);
        cover.replace(other, one);
    }
    const CoverFigures after = cover.figures();
    QCOMPARE(after.missing, before.missing);
    QCOMPARE(after.scheduled, before.scheduled);
    for (const Shift &one : shifts)
        cover.remove(one);
    QCOMPARE(cover.figures().scheduled, 0.0);
}

void TestCover::aRequirementOfAnotherLengthIsRefused() {
    QVERIFY_EXCEPTION_THROWN(Cover(halfHours(4), {{1, {1, 1}}}), std::invalid_argument);
}

void TestCover::piecesLeaveOutBreaks() {
    Shift shift = shiftOf(9, 17);
    shift.breaks.push_back({fromTo(12, 12.5), false});
    shift.activities = {{fromTo(9, 13), 1}, {fromTo(14, 15), 0}};
    const std::vector<WorkPiece> expected{{fromTo(9, 12), 1},
                                          {fromTo(12.5, 13), 1},
                                          {fromTo(13, 14), noChannel},
                                          {fromTo(14, 15), 0},
                                          {fromTo(15, 17), noChannel}};
    QCOMPARE(workPieces(shift), expected);
}

void TestCover::movingTakesEverythingAlong() {
    Shift shift = shiftOf(9, 17);
    shift.breaks.push_back({fromTo(12, 12.5), false});
    shift.activities = {{fromTo(9, 13), 1}};
    const Shift later = moved(shift, hours(2));
    QCOMPARE(later.presence, fromTo(11, 19));
    QCOMPARE(later.breaks[0].time, fromTo(14, 14.5));
    QCOMPARE(later.activities[0].time, fromTo(11, 15));
    QCOMPARE(moved(later, -hours(2)), shift);
    QCOMPARE(workingTime(later), Seconds(27'000));
}

void TestCover::resizingCutsAndGrowsWhatIsInside() {
    Shift shift = shiftOf(9, 17);
    shift.breaks = {{fromTo(12, 12.5), false}, {fromTo(15, 15.25), true}};
    shift.activities = {{fromTo(9, 13), 1}, {fromTo(13, 17), 2}};
    const Shift shorter = resized(shift, fromTo(10, 15.25));
    QCOMPARE(shorter.breaks.size(), std::size_t(1));
    QCOMPARE(shorter.activities[0].time, fromTo(10, 13));
    QCOMPARE(shorter.activities[1].time, fromTo(13, 15.25));
    const Shift longer = resized(shift, fromTo(8, 18));
    QCOMPARE(longer.activities[0].time, fromTo(8, 13));
    QCOMPARE(longer.activities[1].time, fromTo(13, 18));
    QCOMPARE(longer.breaks, shift.breaks);
    const Shift rest = resized(shift, fromTo(14, 17));
    QCOMPARE(rest.activities.size(), std::size_t(1));
    QVERIFY_EXCEPTION_THROWN(resized(shift, fromTo(9, 9)), std::invalid_argument);
}

void TestCover::aBreakJoinsThoseItTouches() {
    Shift shift = shiftOf(9, 17);
    shift.breaks = {{fromTo(11, 11.25), false}, {fromTo(14, 14.25), false}};
    const auto added = withBreak(shift, fromTo(11.25, 11.75));
    QVERIFY(added);
    QCOMPARE(added->breaks.size(), std::size_t(2));
    QCOMPARE(added->breaks[0].time, fromTo(11, 11.75));
    QVERIFY(!withBreak(shift, fromTo(16.75, 17.25)));
}

QTEST_APPLESS_MAIN(TestCover)
#include "tst_cover.moc"
