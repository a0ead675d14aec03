// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cost/targets.h"
#include "model/time/holidays.h"
#include "tests/support/berlin.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <random>
#include <span>
#include <vector>

using namespace model;
using days = std::chrono::days;

namespace {

class Chance {
public:
    explicit Chance(unsigned seed) : random_(seed) {}

    int any(int least, int most) {
        return std::uniform_int_distribution<int>(least, most)(random_);
    }
    bool in(int of) { return any(1, of) == 1; }

private:
    std::mt19937 random_;
};

/// One of the packs, with permits, limits and dates as somebody may have set them.
WorkingTimeLaw anyLaw(Chance &chance, Date first) {
    const std::array packs{germanWorkingTimeLaw(), germanWorkingTimeLaw(), europeanMinimum(),
                           noWorkingTimeLaw()};
    WorkingTimeLaw law = packs[static_cast<std::size_t>(chance.any(0, 3))];
    if (chance.in(2))
        law.sundayBasis = "ArbZG §10";
    if (chance.in(3))
        law.sundayShift = Minutes(60 * chance.any(-6, 6));
    if (chance.in(4))
        law.nightWork = Minutes(30 * chance.any(0, 8));
    for (WorkingRule &rule : law.rules) {
        if (chance.in(4))
            rule.limit *= 0.1 * chance.any(5, 14);
        if (chance.in(12))
            rule.active = false;
        if (chance.in(3) && rule.window > 0)
            rule.window = chance.any(5, 70);
        if (chance.in(12))
            rule.validFrom = first + days(chance.any(-10, 20));
        if (chance.in(12))
            rule.validTo = first + days(chance.any(0, 30));
        if (chance.in(10))
            rule.strength = rule.strength == Strength::Hard ? Strength::Soft : Strength::Hard;
    }
    const auto maybe = [&](RuleCode code, double limit) {
        if (chance.in(3))
            law.rules.push_back({code, Strength::Soft, limit, 0, 0, Protection::None, ""});
    };
    maybe(RuleCode::FortnightHours, 60.0 * chance.any(50, 90));
    maybe(RuleCode::WeeklyHours, 60.0 * chance.any(25, 50));
    maybe(RuleCode::DaysPerWeek, chance.any(3, 6));
    return law;
}

Agent anyAgent(Chance &chance, Date first) {
    Agent agent;
    agent.id = 1;
    agent.weeklyHours = chance.any(15, 48);
    agent.daysPerWeek = chance.any(3, 7);
    agent.worksNights = !chance.in(5);
    agent.worksSundays = !chance.in(5);
    agent.protection = chance.in(6)   ? Protection::Young
                       : chance.in(6) ? Protection::Expecting
                                      : Protection::None;
    if (chance.in(4))
        agent.region = "DE-BE";
    if (chance.in(4))
        agent.skills = {1, 3};
    for (auto &hours : agent.availability)
        if (chance.in(10))
            hours = {Minutes(60 * chance.any(0, 8)), Minutes(60 * chance.any(8, 30))};
    while (chance.in(3)) {
        const Date begin = first + days(chance.any(-20, 30));
        agent.absences.push_back({begin, begin + days(chance.any(0, 8)), "leave"});
    }
    while (chance.in(3))
        agent.wishes.push_back({first + days(chance.any(0, 27)), chance.any(0, 2)});
    if (chance.in(3))
        agent.earlier = {first - days(chance.any(0, 40)),
                         chance.any(0, 40),
                         chance.in(2) ? 47 : chance.any(0, 60),
                         {},
                         {}};
    return agent;
}

/// Now and then on standby, over midnight, without a break, or at odd seconds.
Shift anyShift(Chance &chance, const Calendar &calendar, Date date, int id, bool nights = true) {
    Shift shift;
    shift.id = id;
    shift.agent = 1;
    const bool late = nights && chance.in(3);
    const Instant begin =
        calendar.rangeOf(date).begin +
        Minutes(15 * (late ? chance.any(18 * 4, 24 * 4 - 1) : chance.any(0, 17 * 4))) +
        Seconds(chance.in(8) ? chance.any(0, 899) : 0);
    const int length = chance.in(12) ? chance.any(40, 160) : chance.any(8, 42);
    shift.presence = {begin, begin + Minutes(15 * length)};
    shift.standby = chance.in(8);
    if (!shift.standby && !chance.in(4)) {
        const Instant pause = begin + Minutes(15 * chance.any(2, length - 4));
        shift.breaks = {{{pause, pause + Minutes(chance.any(10, 45))}, chance.in(5)}};
    }
    if (shift.standby ? !chance.in(3) : chance.in(2)) {
        const Instant call = begin + Minutes(15 * chance.any(0, length - 4));
        shift.activities = {{{call, call + Minutes(chance.any(15, 60))}, chance.any(0, 3)}};
    }
    return shift;
}

} // namespace

class TestTargets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneMoreShiftBreaksWhatTheFullCheckSays() {
        Chance chance(20261129);
        const std::array starts{date(2026, 11, 30), date(2026, 10, 12), date(2026, 3, 23),
                                date(2026, 12, 16)};
        Calendar calendar{berlin(), "DE-BY", {}};
        addHolidays(calendar, "DE-BY", 2025, 2027);
        std::array<int, ruleCodes> seen{};
        int fine = 0;
        for (int run = 0; run < 1000; ++run) {
            const Date first = starts[static_cast<std::size_t>(run) % starts.size()];
            const RosterSpan span{first, first + days(chance.in(4) ? chance.any(2, 20) : 27)};
            const WorkingTimeLaw law = anyLaw(chance, first);
            const RosterCheck check(law, calendar, span);
            const Agent agent = anyAgent(chance, first);
            std::vector<ShiftFacts> row;
            const int history = chance.in(3) ? 0 : chance.any(0, 60);
            const int often = chance.any(1, 8);
            const bool nights = !chance.in(3);
            for (int day = -history; day < 28; ++day)
                if (!chance.in(often))
                    insertInOrder(
                        row, check.factsOf(anyShift(chance, calendar, first + days(day),
                                                    static_cast<int>(row.size()) + 1, nights)));
            RowTrial trial(check, agent, row);
            const std::vector<RosterFinding> without = check.checkRow(agent, row);
            QVERIFY(trial.without() == without);
            for (int day = -3; day < 31; ++day) {
                const ShiftFacts place =
                    check.factsOf(anyShift(chance, calendar, first + days(day), 1000));
                std::vector<ShiftFacts> with = row;
                insertInOrder(with, place);
                const auto expected = brokenBy(check.checkRow(agent, with), without);
                const auto found = brokenBy(trial.with(place), without);
                if (found != expected)
                    for (const auto *list : {&expected, &found})
                        for (const RosterFinding &one : *list)
                            qWarning("run %d day %d %s: rule %d on %ld, %g", run, day,
                                     list == &found ? "found" : "expected",
                                     static_cast<int>(one.rule),
                                     static_cast<long>((one.first - first) / days(1)), one.found);
                QVERIFY(found == expected);
                const Fit fit = found.empty()    ? Fit::Fine
                                : anyHard(found) ? Fit::Broken
                                                 : Fit::Soft;
                QCOMPARE(fitsOf(check, agent, row, {&place, 1}).front(), fit);
                for (const RosterFinding &one : found)
                    ++seen[static_cast<std::size_t>(one.rule)];
                fine += fit == Fit::Fine ? 1 : 0;
            }
        }
        for (int code = 0; code < ruleCodes; ++code)
            QVERIFY2(seen[static_cast<std::size_t>(code)] > 0,
                     qPrintable(QString("nothing broke rule %1").arg(code)));
        QVERIFY(fine > 500);
    }
};

QTEST_APPLESS_MAIN(TestTargets)
#include "tst_targets.moc"
