// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/store/migrations.h"
#include "data/store/planfile.h"
#include "tests/support/berlin.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>
#include <rapidcheck.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>
#include <memory>
#include <random>

using namespace model;
using data::StorageError;
using Reason = StorageError::Reason;

namespace {

double fraction() { return *rc::gen::inRange(0, 1001) / 1000.0; }
double amount() { return *rc::gen::inRange(0, 1000000) / 7.0; }
bool coin() { return *rc::gen::arbitrary<bool>(); }
std::string anyText() { return *rc::gen::arbitrary<std::string>() + "Süd ' \" ;"; }
Instant anyInstant() { return Instant(Seconds(*rc::gen::inRange(-2000000000L, 4000000000L))); }
Date anyDate() { return Date(std::chrono::days(*rc::gen::inRange(0, 30000))); }
std::optional<double> maybe(double value) { return coin() ? std::optional(value) : std::nullopt; }
template <class Enum>
Enum anyOf(int count) {
    return static_cast<Enum>(*rc::gen::inRange(0, count));
}

std::vector<OpenSpan> anySpans() {
    std::vector<OpenSpan> spans;
    int minute = *rc::gen::inRange(0, 600);
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i) {
        const int closes = minute + *rc::gen::inRange(1, 600);
        spans.push_back({Minutes(minute), Minutes(closes)});
        minute = closes + *rc::gen::inRange(0, 60);
    }
    return spans;
}

OpeningHours anyHours() {
    OpeningHours hours;
    for (auto &day : hours.week)
        day = anySpans();
    hours.holidays = anyOf<HolidayRule>(3);
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        hours.exceptions[anyDate()] = anySpans();
    return hours;
}

ContactHistory anyHistory() {
    constexpr std::array lengths{15, 30, 60};
    ContactHistory history;
    const auto count = static_cast<std::size_t>(*rc::gen::inRange(0, 40));
    history.grid = TimeGrid(anyInstant(), Minutes(lengths[anyOf<std::size_t>(3)]), count);
    for (std::size_t i = 0; i < count; ++i) {
        IntervalReport &report = history.intervals.emplace_back();
        report.status = anyOf<IntervalStatus>(3);
        if (report.status != IntervalStatus::Open)
            continue;
        report = {amount(), maybe(amount()).value_or(IntervalReport::unknown),
                  maybe(amount()).value_or(IntervalReport::unknown),
                  maybe(amount()).value_or(IntervalReport::unknown), IntervalStatus::Open};
    }
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        history.sources.push_back({anyText(), anyOf<std::size_t>(1000), anyInstant()});
    return history;
}

std::vector<Override> anyOverrides() {
    std::vector<Override> overrides;
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i) {
        const Instant begin = anyInstant();
        overrides.push_back({{begin, begin + Seconds(*rc::gen::inRange(0, 9999999))},
                             2 * fraction(),
                             maybe(amount()),
                             anyText()});
    }
    return overrides;
}

/// With its intervals, or days only as of old.
ForecastSnapshot anySnapshot() {
    ForecastSnapshot snapshot{anyDate(), anyText(), {}, {}, {}};
    const auto add = [](auto &to) {
        to.low.push_back(amount());
        to.expected.push_back(to.low.back() + amount());
        to.high.push_back(to.expected.back() + amount());
    };
    for (int day = *rc::gen::inRange(0, 9); day > 0; --day)
        add(snapshot);
    if (coin())
        return snapshot;
    snapshot.accepted = anyInstant();
    SnapshotIntervals kept;
    const bool isOverridden = coin();
    for (int i = *rc::gen::inRange(1, 9); i > 0; --i) {
        add(kept);
        if (isOverridden)
            kept.original.push_back(amount());
    }
    kept.grid = TimeGrid(anyInstant(), Minutes(15), kept.expected.size());
    snapshot.intervals = Shared(std::move(kept));
    if (isOverridden)
        snapshot.overrides = anyOverrides();
    return snapshot;
}

ChannelPlan anyChannel(int id) {
    ChannelPlan plan;
    plan.channel = {id, anyText(), anyOf<Medium>(5), anyOf<ChannelKind>(2)};
    plan.history = Shared(anyHistory());
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i) {
        const Instant begin = anyInstant();
        plan.corrections.push_back({{begin, begin + Seconds(*rc::gen::inRange(0, 9999999))},
                                    anyOf<Correction::Reason>(8),
                                    anyText()});
    }
    plan.forecast = {anyText(),
                     anyOf<int>(400),
                     {},
                     1 + anyOf<int>(50),
                     amount(),
                     anyOf<int>(500),
                     *rc::gen::arbitrary<std::uint64_t>(),
                     {},
                     coin() ? fraction() : 0.0,
                     {}};
    if (coin())
        for (int month = 0; month < 12; ++month)
            plan.forecast.monthIndex.push_back(0.5 + fraction());
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        plan.forecast.events.push_back({anyText(), fraction() - 0.5, 10 * fraction()});
    plan.overrides = anyOverrides();
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        plan.snapshots.push_back(anySnapshot());
    if (coin()) {
        ForeignForecast foreign{anyText(), {}, {}};
        for (int i = *rc::gen::inRange(1, 9); i > 0; --i)
            foreign.contacts.push_back(coin() ? amount() : ForeignForecast::unknown);
        foreign.grid = TimeGrid(anyInstant(), Minutes(30), foreign.contacts.size());
        plan.foreign = Shared(std::move(foreign));
    }
    if (coin())
        plan.analogue = ForecastAnalogue{anyOf<int>(9), maybe(amount())};
    for (int percent = *rc::gen::inRange(1, 60); percent < 100; percent += *rc::gen::inRange(1, 50))
        plan.forecast.levels.push_back(percent / 100.0);
    if (coin())
        plan.adjustment = {0.5 + fraction(), 0.5 + fraction(), {}};
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        plan.adjustment.weeks[mondayOf(anyDate())] = 0.5 + fraction();
    plan.closedHours = {anyOf<DemandSource>(3), anyOf<int>(9), fraction(), fraction(), fraction(),
                        1 + 10 * fraction()};
    plan.policy.goal = {fraction(), amount(), maybe(amount()), maybe(fraction()),
                        maybe(fraction())};
    plan.policy.clock = anyOf<GoalClock>(2);
    plan.policy.patience.mean = maybe(amount() + 1);
    plan.policy.promise = Seconds(anyOf<int>(999999));
    plan.policy.concurrency = {1 + anyOf<int>(20), fraction(), {}};
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
        plan.policy.concurrency.measured.push_back(1.0 + fraction());
    return plan;
}

ChannelCoverage anyCoverage() {
    ChannelCoverage coverage;
    coverage.hours = anyHours();
    coverage.closedDoor = {fraction() / 3, Minutes(1 + anyOf<int>(999)), fraction() / 3,
                           anyOf<int>(9), fraction() / 3};
    coverage.redials = fraction();
    coverage.standby = {anyHours(), amount(), Seconds(anyOf<int>(9999)), fraction(), fraction()};
    coverage.minimumStaff = fraction() * 10;
    coverage.minimumStaffAtNight = fraction() * 10;
    coverage.redialDelay = Minutes(anyOf<int>(999));
    coverage.atClosing = anyOf<AtClosing>(2);
    if (coin())
        coverage.failure = {0.9 * fraction(), Minutes(1 + anyOf<int>(999)), fraction(),
                            Minutes(1 + anyOf<int>(9999))};
    if (coin())
        coverage.partner = {anyHours(),
                            anyOf<Partner::Per>(2),
                            Money(anyOf<int>(9999)),
                            Money(anyOf<int>(99999)),
                            0.01 + 0.98 * fraction(),
                            Seconds(1 + anyOf<int>(9999)),
                            fraction()};
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        coverage.classes.push_back(
            {anyText(), 0.5 * fraction(), anyHours().week, Seconds(1 + anyOf<int>(99999))});
    return coverage;
}

WorkingTimeLaw anyLaw() {
    WorkingTimeLaw law = coin() ? germanWorkingTimeLaw() : europeanMinimum();
    law.nightFrom = Minutes(anyOf<int>(1440));
    law.nightTo = Minutes(anyOf<int>(1440));
    law.nightWork = Minutes(anyOf<int>(300));
    law.shortestBreak = Minutes(anyOf<int>(30));
    law.sundayBasis = coin() ? anyText() : "";
    law.sundayShift = Minutes(*rc::gen::inRange(-360, 361));
    for (int i = *rc::gen::inRange(0, 5); i > 0; --i) {
        WorkingRule &rule = law.rules.emplace_back();
        rule = {anyOf<RuleCode>(ruleCodes),
                anyOf<Strength>(2),
                amount() / 2,
                amount() / 2,
                anyOf<int>(400),
                anyOf<Protection>(3),
                anyText(),
                coin()};
        if (coin())
            rule.validFrom = anyDate();
        if (coin())
            rule.validTo = anyDate();
    }
    return law;
}

Agent anyAgent(int id) {
    Agent agent;
    agent.id = id;
    agent.name = anyText();
    agent.team = anyText();
    agent.region = anyText();
    agent.weeklyHours = 168 * fraction();
    agent.daysPerWeek = anyOf<int>(8);
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
        agent.skills.push_back(anyOf<int>(9));
    agent.worksNights = coin();
    agent.worksSundays = coin();
    agent.protection = anyOf<Protection>(3);
    for (auto &day : agent.availability)
        if (coin())
            day = Availability{Minutes(anyOf<int>(1440)), Minutes(anyOf<int>(2881))};
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i) {
        const Date first = anyDate();
        agent.absences.push_back({first, first + std::chrono::days(anyOf<int>(30)), anyText()});
    }
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        agent.wishes.push_back({anyDate(), anyOf<int>(100)});
    agent.earlier = {anyDate(), anyOf<int>(53), anyOf<int>(200), {}, {}};
    if (*rc::gen::inRange(0, 2) == 0)
        agent.earlier.weekends = anyOf<int>(53);
    if (*rc::gen::inRange(0, 2) == 0)
        agent.earlier.lates = anyOf<int>(200);
    return agent;
}

/// Stretches inside the presence, one after the other.
std::vector<TimeRange> anyParts(const TimeRange &presence) {
    std::vector<TimeRange> parts;
    Instant at = presence.begin;
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i) {
        const Instant begin = at + Minutes(anyOf<int>(60));
        at = begin + Minutes(anyOf<int>(60));
        if (at <= presence.end)
            parts.push_back({begin, at});
    }
    return parts;
}

std::vector<Shift> anyShifts() {
    std::vector<Shift> shifts;
    Instant begin = anyInstant();
    for (int id = *rc::gen::inRange(0, 6); id > 0; --id) {
        begin += Minutes(anyOf<int>(900));
        Shift &shift = shifts.emplace_back();
        shift.id = id;
        shift.agent = anyOf<int>(4);
        shift.presence = {begin, begin + Minutes(anyOf<int>(700))};
        for (const TimeRange &time : anyParts(shift.presence))
            shift.breaks.push_back({time, coin()});
        for (const TimeRange &time : anyParts(shift.presence))
            shift.activities.push_back({time, anyOf<int>(4)});
        shift.standby = coin();
        shift.locked = coin();
    }
    return shifts;
}

Plan anyPlan() {
    Plan plan;
    plan.name = anyText();
    std::vector<ZoneRules::Change> changes;
    Instant at = anyInstant();
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i) {
        at += Seconds(*rc::gen::inRange(1, 9999999));
        changes.push_back({at, Seconds(*rc::gen::inRange(-86399, 86400))});
    }
    plan.calendar.zone = ZoneRules(anyText(), Seconds(*rc::gen::inRange(-86399, 86400)), changes);
    plan.calendar.region = anyText();
    for (int i = *rc::gen::inRange(0, 5); i > 0; --i)
        plan.calendar.specialDays[anyDate()] = {anyOf<DayKind>(5), anyText()};
    plan.interval = Minutes(coin() ? 15 : 60);
    plan.currency = anyText();
    for (int id = 1; id <= 3; ++id)
        if (coin())
            plan.channels.push_back(anyChannel(4 - id));
    for (const auto &channel : plan.channels)
        if (coin())
            plan.channelShifts.push_back(
                {channel.channel.id,
                 coin() ? std::optional(plan.channels.front().channel.id) : std::nullopt,
                 anyInstant(), Seconds(anyOf<int>(99999999)), Share(fraction()), amount() / 2000,
                 0.1 + fraction(), Seconds(anyOf<int>(999999))});
    plan.shrinkage = {fraction() * 0.5, fraction() * 0.4};
    plan.payRates = {Money(anyOf<int>(99999)),
                     fraction(),
                     fraction(),
                     fraction(),
                     fraction(),
                     Minutes(anyOf<int>(1440)),
                     Minutes(anyOf<int>(1440)),
                     1 + amount() / 2000,
                     Money(anyOf<int>(99999)),
                     {},
                     fraction()};
    for (int id = 1; id <= 3; ++id)
        if (coin())
            plan.payRates.lostContactOf[id] = Money(anyOf<int>(99999));
    if (coin())
        plan.crisis = {amount(), Minutes(anyOf<int>(999)), Minutes(1 + anyOf<int>(999)),
                       Seconds(1 + anyOf<int>(99999))};
    for (int id = 1; id <= 3; ++id) {
        if (coin())
            continue;
        CoverageScenario &scenario = plan.scenarios.emplace_back();
        scenario.id = 7 - id;
        scenario.name = anyText();
        scenario.team = coin() ? TeamStructure::Blended : TeamStructure::Dedicated;
        scenario.usableIdle = fraction();
        for (int i = *rc::gen::inRange(0, 3); i > 0; --i) {
            FixedWork &work = scenario.fixedWork.emplace_back();
            work.name = anyText();
            work.people = amount();
            for (auto &day : work.week)
                day = anySpans();
        }
        for (int channel = 1; channel <= 3; ++channel)
            if (coin())
                scenario.channels[channel] = anyCoverage();
    }
    plan.law = anyLaw();
    for (int id = 1; id <= 3; ++id) {
        if (coin())
            plan.agents.push_back(anyAgent(5 - id));
        if (coin())
            plan.shifts[id] = Shared(anyShifts());
        for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
            plan.acceptedFindings[id].push_back(
                {anyOf<RuleCode>(ruleCodes), anyOf<int>(4), anyDate(), anyText()});
    }
    plan.baseline = anyOf<int>(9);
    plan.chosen = anyOf<int>(9);
    plan.planningWeek = anyDate();
    plan.reportNote = anyText();
    plan.recommendation = anyText();
    if (coin()) {
        plan.report = {anyText(),
                       std::string("\x89PNG\0\xff", 6),
                       {},
                       {anyOf<int>(9)},
                       coin() ? "de" : "",
                       anyOf<ReportPaper>(2),
                       anyOf<ReportColours>(2)};
        for (int section = 6; section >= 0; --section)
            if (coin())
                plan.report.sections.push_back(static_cast<ReportSection>(section));
    }
    return plan;
}

/// A small plan with something in every table.
Plan smallPlan() {
    Plan plan;
    plan.name = "Small";
    plan.calendar = {berlin(), "DE-BY", {{date(2026, 5, 1), {DayKind::Holiday, "Tag der Arbeit"}}}};
    ContactHistory history;
    history.grid = TimeGrid(Instant(std::chrono::hours(490000)), Minutes(30), 400);
    for (std::size_t i = 0; i < 400; ++i)
        history.intervals.push_back(
            {static_cast<double>(i), static_cast<double>(i), 0, 300.0, IntervalStatus::Open});
    history.sources = {{"calls.csv", 400, history.grid.end()}};
    ChannelPlan channel;
    channel.channel = {1, "Phone", Medium::Phone, ChannelKind::Live};
    channel.history = Shared(history);
    channel.closedHours.reach = 0.6; // as the fixtures say; the default has changed since
    channel.corrections = {{history.grid.rangeOf(3), Correction::Reason::Outlier}};
    plan.channels = {channel};
    CoverageScenario scenario{1, "9–18", {}};
    OpeningHours &hours = scenario.channels[1].hours;
    for (auto &day : hours.week)
        day = {{Minutes(540), Minutes(1080)}};
    hours.exceptions = {{date(2026, 12, 24), {}}, {date(2026, 12, 28), hours.week[0]}};
    plan.scenarios = {scenario};
    return plan;
}

/// The small plan with people and shifts.
Plan staffedPlan() {
    Plan plan = smallPlan();
    plan.law.rules.front().limit = 480;
    plan.law.rules.front().validTo = date(2026, 12, 31);
    plan.law.sundayBasis = "ArbZG §10(1) No. 1";
    Agent agent;
    agent.id = 4;
    agent.name = "Jürgen";
    agent.team = "Süd";
    agent.weeklyHours = 30;
    agent.daysPerWeek = 4;
    agent.skills = {1};
    agent.worksNights = false;
    agent.availability[5] = Availability{Minutes(480), Minutes(960)};
    agent.absences = {{date(2026, 8, 3), date(2026, 8, 14), "Leave"}};
    agent.wishes = {{date(2026, 9, 1), 2}};
    agent.earlier = {date(2026, 6, 1), 7, 3, {}, {}};
    plan.agents = {agent};
    const Instant begin = Instant(Seconds(1789452000));
    const auto range = [&](int from, int to) {
        return TimeRange{begin + Minutes(from), begin + Minutes(to)};
    };
    plan.shifts[1] = Shared(std::vector<Shift>{{1,
                                                4,
                                                range(0, 510),
                                                {{range(240, 270), false}, {range(400, 410), true}},
                                                {{range(0, 120), 1}, {range(120, 180), 0}},
                                                false,
                                                true},
                                               {2, 0, range(600, 900), {}, {}, true, false}});
    plan.acceptedFindings[1] = {{RuleCode::DailyRest, 4, date(2026, 9, 15), "Agreed"}};
    return plan;
}

QByteArray contentOf(const std::filesystem::path &path) {
    QFile file(QString::fromStdString(path.string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void setContent(const std::filesystem::path &path, const QByteArray &content) {
    QFile file(QString::fromStdString(path.string()));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

template <class Work>
std::optional<Reason> reasonOf(Work work) {
    try {
        work();
    } catch (const StorageError &error) {
        return error.reason();
    }
    return std::nullopt;
}

std::size_t filesIn(const std::filesystem::path &folder) {
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder),
                                                  std::filesystem::directory_iterator()));
}

} // namespace

class PlanFileTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder_;
    std::filesystem::path path_;

    std::filesystem::path folderPath() const {
        return std::filesystem::path(folder_->path().toStdString());
    }

private Q_SLOTS:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        QVERIFY(folder_->isValid());
        path_ = folderPath() / "Süd.plan";
    }

    void whatIsSavedIsLoaded() {
        QVERIFY(rc::check([this] {
            const Plan plan = anyPlan();
            data::savePlan(plan, path_);
            RC_ASSERT(data::loadPlan(path_) == plan);
        }));
        QCOMPARE(filesIn(folderPath()), std::size_t(1));
    }

    void theFingerprintOutlivesSavingAndTellsHistoryFromDecisions() {
        const Plan plan = smallPlan();
        const data::PlanFingerprint before = data::fingerprint(plan);
        QCOMPARE(before.history.size(), std::size_t(64));
        data::savePlan(plan, path_);
        const data::PlanFingerprint loaded = data::fingerprint(data::loadPlan(path_));
        QCOMPARE(loaded.history, before.history);
        QCOMPARE(loaded.decisions, before.decisions);

        Plan decided = plan;
        decided.shrinkage.planned += 0.01;
        QCOMPARE(data::fingerprint(decided).history, before.history);
        QVERIFY(data::fingerprint(decided).decisions != before.decisions);
        Plan counted = plan;
        ContactHistory history = *plan.channels[0].history;
        history.intervals[7].offered += 1;
        counted.channels[0].history = Shared(history);
        QVERIFY(data::fingerprint(counted).history != before.history);
        QCOMPARE(data::fingerprint(counted).decisions, before.decisions);
        Plan printed = plan;
        printed.report.paper = ReportPaper::Letter;
        QCOMPARE(data::fingerprint(printed).decisions, before.decisions);
        // Not sound for a file, but a report is made of it all the same.
        decided.shrinkage = {0.9, 0.9};
        QCOMPARE(data::fingerprint(decided).history, before.history);
    }

    void theFirstFormatLoadsForEver() {
        QFile sql(SHIFTWRIGHT_FIXTURES "/store/plan-v1.sql");
        QVERIFY(sql.open(QIODevice::ReadOnly));
        SQLite::Database(path_.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
            .exec(sql.readAll().toStdString());
        const QByteArray before = contentOf(path_);
        const Plan plan = data::loadPlan(path_);
        QVERIFY(plan == smallPlan());
        QCOMPARE(contentOf(path_), before);
        data::savePlan(plan, path_);
        QVERIFY(data::loadPlan(path_) == plan);
    }

    void theFormatWithAdjustmentsLoadsForEver() {
        QFile sql(SHIFTWRIGHT_FIXTURES "/store/plan-v2.sql");
        QVERIFY(sql.open(QIODevice::ReadOnly));
        SQLite::Database(path_.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
            .exec(sql.readAll().toStdString());
        Plan adjusted = smallPlan();
        adjusted.channels[0].adjustment = {1.05, 0.97, {{date(2026, 11, 30), 1.2}}};
        QVERIFY(data::loadPlan(path_) == adjusted);
    }

    void theFormatWithSessionsLoadsForEver() {
        QFile sql(SHIFTWRIGHT_FIXTURES "/store/plan-v3.sql");
        QVERIFY(sql.open(QIODevice::ReadOnly));
        SQLite::Database(path_.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
            .exec(sql.readAll().toStdString());
        Plan chatting = smallPlan();
        chatting.channels[0].adjustment = {1.05, 0.97, {{date(2026, 11, 30), 1.2}}};
        chatting.channels[0].policy.concurrency = {3, 0.4, {1.0, 1.25, 1.75}};
        QVERIFY(data::loadPlan(path_) == chatting);
    }

    void theFormatWithPeopleLoadsForEver() {
        QFile sql(SHIFTWRIGHT_FIXTURES "/store/plan-v6.sql");
        QVERIFY(sql.open(QIODevice::ReadOnly));
        SQLite::Database(path_.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
            .exec(sql.readAll().toStdString());
        QVERIFY(data::loadPlan(path_) == staffedPlan());
    }

    void theFormatWithDayOnlySnapshotsLoadsForEver() {
        QFile sql(SHIFTWRIGHT_FIXTURES "/store/plan-v15.sql");
        QVERIFY(sql.open(QIODevice::ReadOnly));
        SQLite::Database(path_.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
            .exec(sql.readAll().toStdString());
        Plan accepting = staffedPlan();
        accepting.channels[0].snapshots = {
            {date(2026, 3, 2), "week-average", {600, 610.5}, {500, 510}, {700, 705}},
            {date(2026, 3, 4), "combination", {480}, {450}, {510}}};
        const Plan plan = data::loadPlan(path_);
        QVERIFY(plan == accepting);
        data::savePlan(plan, path_);
        QVERIFY(data::loadPlan(path_) == accepting);
    }

    void plansWithoutRulesGetThoseOfTheirRegion() {
        data::savePlan(smallPlan(), path_);
        SQLite::Database(path_.string(), SQLite::OPEN_READWRITE)
            .exec("DELETE FROM working_rule; DELETE FROM working_time_law; "
                  "UPDATE plan SET holiday_region = 'AT'");
        QVERIFY(data::loadPlan(path_).law == europeanMinimum());
    }

    void shiftsThatCannotBeAreRefused() {
        Plan plan = staffedPlan();
        std::vector<Shift> shifts = *plan.shifts[1];
        std::swap(shifts.front().breaks[0], shifts.front().breaks[1]);
        plan.shifts[1] = Shared(shifts);
        QCOMPARE(reasonOf([&] { data::savePlan(plan, path_); }), Reason::Failed);
        QCOMPARE(filesIn(folderPath()), std::size_t(0));
    }

    void aMillionIntervalsTakeSeconds() {
        Plan plan = smallPlan();
        ContactHistory history;
        history.grid = TimeGrid(Instant(), Minutes(15), 1000000);
        history.intervals.assign(1000000, {12, 11, 1, 3456.5, IntervalStatus::Open});
        plan.channels[0].history = Shared(history);
        QElapsedTimer timer;
        timer.start();
        data::savePlan(plan, path_);
        qInfo("saved in %lld ms", timer.restart());
        const Plan loaded = data::loadPlan(path_);
        qInfo("loaded in %lld ms", timer.restart());
        QVERIFY(loaded == plan);
    }

    void otherFilesAreRefusedAndKept_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("reason");
        QTest::newRow("empty") << QByteArray() << int(Reason::NotAPlan);
        QTest::newRow("text") << QByteArray(4096, 'x') << int(Reason::NotAPlan);
        init();
        data::savePlan(smallPlan(), path_);
        QByteArray content = contentOf(path_);
        const auto changed = [&](int at, char value) {
            QByteArray other = content;
            other[at] = value;
            return other;
        };
        QTest::newRow("another program's database") << changed(68, 'X') << int(Reason::NotAPlan);
        QTest::newRow("newer") << changed(63, 99) << int(Reason::NewerPlan);
        QTest::newRow("version 0") << changed(63, 0) << int(Reason::Damaged);
        QTest::newRow("write-ahead log") << changed(18, 2) << int(Reason::Damaged);
        QTest::newRow("cut") << content.left(content.size() / 2) << int(Reason::Damaged);
        QTest::newRow("only the header") << content.left(100) << int(Reason::Damaged);
    }

    void otherFilesAreRefusedAndKept() {
        QFETCH(QByteArray, content);
        QFETCH(int, reason);
        setContent(path_, content);
        QCOMPARE(reasonOf([this] { data::loadPlan(path_); }), Reason(reason));
        QCOMPARE(reasonOf([this] { data::savePlan(smallPlan(), path_); }), Reason(reason));
        QCOMPARE(contentOf(path_), content);
        QCOMPARE(filesIn(folderPath()), std::size_t(1));
    }

    void hostileTablesAreRefused_data() {
        QTest::addColumn<QString>("sql");
        QTest::newRow("a view in place of a table")
            << "DROP TABLE zone_change; CREATE VIEW zone_change AS WITH RECURSIVE n(x) AS (SELECT "
               "1 "
               "UNION ALL SELECT x FROM n) SELECT x AS at_utc_s, 0 AS offset_s FROM n";
        QTest::newRow("a trigger")
            << "CREATE TRIGGER t AFTER INSERT ON plan BEGIN DELETE FROM channel; END";
        QTest::newRow("a missing table") << "DROP TABLE special_day";
        QTest::newRow("no plan") << "DELETE FROM plan";
        QTest::newRow("an unknown word") << "UPDATE channel SET medium = 'telegraph'";
        QTest::newRow("a share above 1") << "UPDATE service_policy SET answered = 1.5";
        QTest::newRow("an infinite wait") << "UPDATE service_policy SET within_s = 9e999";
        QTest::newRow("a huge grid") << "UPDATE history SET interval_count = 900000000000";
        QTest::newRow("a history beyond its grid") << "UPDATE history SET interval_count = 5";
        QTest::newRow("a channel without policy") << "DELETE FROM service_policy";
        QTest::newRow("a channel without history") << "DELETE FROM history";
        QTest::newRow("an opening without scenario") << "DELETE FROM scenario_channel";
        QTest::newRow("overlapping hours")
            << "INSERT INTO opening VALUES (1, 1, 'service', 0, 600, 700)";
        QTest::newRow("levels out of order")
            << "UPDATE forecast_level SET level = 0.6 - 0.1 * position";
        QTest::newRow("an adjustment to nothing")
            << "INSERT INTO forecast_adjustment VALUES (1, 0, 1)";
        QTest::newRow("an adjusted week that begins on a Tuesday")
            << "INSERT INTO week_adjustment VALUES (1, 20788, 1.2)";
        QTest::newRow("an override below nothing")
            << "INSERT INTO forecast_override VALUES (1, 0, 0, 60, -1, NULL, '')";
        QTest::newRow("an event that takes all contacts")
            << "INSERT INTO event_effect VALUES (1, 0, 'Sale', -1, 0)";
        QTest::newRow("a day of no past forecast")
            << "INSERT INTO forecast_snapshot_day VALUES (1, 0, 0, 1, 1, 1)";
        QTest::newRow("no session at a time") << "INSERT INTO sessions VALUES (1, 0, 0.5)";
        QTest::newRow("an unknown rule")
            << "UPDATE working_rule SET code = 'siesta' WHERE position = 0";
        QTest::newRow("a skill of nobody") << "INSERT INTO agent_skill VALUES (9, 0, 1)";
        QTest::newRow("a shift of no roster")
            << "INSERT INTO shift VALUES (1, 0, 1, 0, 0, 3600, 0, 0)";
        QTest::newRow("a break outside its shift")
            << "INSERT INTO roster VALUES (1); INSERT INTO shift VALUES (1, 0, 1, 0, 0, 3600, 0, "
               "0); INSERT INTO shift_break VALUES (1, 0, 0, 3000, 4000, 0)";
        QTest::newRow("a slowdown without sessions")
            << "INSERT INTO session_slowdown VALUES (1, 0, 1.5)";
    }

    void hostileTablesAreRefused() {
        QFETCH(QString, sql);
        data::savePlan(smallPlan(), path_);
        SQLite::Database(path_.string(), SQLite::OPEN_READWRITE)
            .exec("PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF; " +
                  sql.toStdString());
        QCOMPARE(reasonOf([this] { data::loadPlan(path_); }), Reason::Damaged);
    }

    void damagedBytesNeverCrash() {
        data::savePlan(smallPlan(), path_);
        const QByteArray content = contentOf(path_);
        std::mt19937 random(7);
        int refused = 0;
        for (int run = 0; run < 600; ++run) {
            QByteArray damaged = content;
            for (int i = 1 + run % 7; i > 0; --i)
                damaged[static_cast<int>(random() % unsigned(damaged.size()))] =
                    static_cast<char>(random());
            if (run % 5 == 0)
                damaged.truncate(static_cast<int>(random() % unsigned(damaged.size())));
            setContent(path_, damaged);
            refused += reasonOf([this] { data::loadPlan(path_); }).has_value() ? 1 : 0;
            QCOMPARE(contentOf(path_), damaged);
        }
        QVERIFY(refused > 200);
    }

    void placesThatAreNotThereAreNamed() {
        QCOMPARE(reasonOf([this] { data::loadPlan(path_); }), Reason::NotFound);
        QCOMPARE(reasonOf([this] { data::savePlan(smallPlan(), path_ / "x" / "y.plan"); }),
                 Reason::NotFound);
        QCOMPARE(reasonOf([this] { data::loadPlan(folderPath()); }), Reason::NotAPlan);
    }

    void foldersWithoutPermissionAreNamed() {
        if (::geteuid() == 0)
            QSKIP("the superuser may write everywhere");
        std::filesystem::permissions(folderPath(), std::filesystem::perms::owner_read |
                                                       std::filesystem::perms::owner_exec);
        QCOMPARE(reasonOf([this] { data::savePlan(smallPlan(), path_); }), Reason::NoPermission);
        std::filesystem::permissions(folderPath(), std::filesystem::perms::owner_all);
    }

    void lockedFilesAreNamed() {
        data::savePlan(smallPlan(), path_);
        SQLite::Database other(path_.string(), SQLite::OPEN_READWRITE);
        other.exec("BEGIN EXCLUSIVE");
        QCOMPARE(reasonOf([this] { data::loadPlan(path_); }), Reason::Locked);
        QCOMPARE(reasonOf([this] { data::savePlan(smallPlan(), path_); }), Reason::Locked);
        other.exec("ROLLBACK");
        QVERIFY(data::loadPlan(path_) == smallPlan());
    }

    void aFullDiskLeavesTheOldPlan() {
        data::savePlan(smallPlan(), path_);
        Plan larger = smallPlan();
        larger.reportNote = std::string(1000000, 'x');
        // No file may grow beyond this size: to the program that is a full disk.
        rlimit usual{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &usual), 0);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        for (const rlim_t bytes : {rlim_t(0), rlim_t(5000), rlim_t(200000), rlim_t(900000)}) {
            const rlimit tight{bytes, usual.rlim_max};
            ::setrlimit(RLIMIT_FSIZE, &tight);
            const auto reason = reasonOf([&] { data::savePlan(larger, path_); });
            ::setrlimit(RLIMIT_FSIZE, &usual);
            QCOMPARE(reason, Reason::DiskFull);
            QVERIFY(data::loadPlan(path_) == smallPlan());
            QCOMPARE(filesIn(folderPath()), std::size_t(1));
        }
        std::signal(SIGXFSZ, handler);
    }

    void aKilledSaveLeavesTheOldPlan() {
        data::savePlan(smallPlan(), path_);
        Plan larger = smallPlan();
        larger.name = "Larger";
        ContactHistory history;
        history.grid = TimeGrid(Instant(), Minutes(15), 200000);
        history.intervals.assign(200000, {12, 11, 1, 3456.5, IntervalStatus::Open});
        larger.channels[0].history = Shared(history);
        for (const useconds_t after : {1000u, 10000u, 50000u, 120000u}) {
            const pid_t child = ::fork();
            QVERIFY(child >= 0);
            if (child == 0) {
                data::savePlan(larger, path_);
                ::_exit(0);
            }
            ::usleep(after);
            ::kill(child, SIGKILL);
            ::waitpid(child, nullptr, 0);
            const Plan found = data::loadPlan(path_);
            QVERIFY(found == smallPlan() || found == larger);
        }
        data::savePlan(larger, path_);
        QVERIFY(data::loadPlan(path_) == larger);
    }

    void linksAndPermissionsAreKept() {
        const std::filesystem::path real = folderPath() / "real.plan";
        data::savePlan(smallPlan(), real);
        std::filesystem::permissions(real, std::filesystem::perms(0640));
        std::filesystem::create_symlink(real, path_);
        Plan renamed = smallPlan();
        renamed.name = "Renamed";
        data::savePlan(renamed, path_);
        QVERIFY(std::filesystem::is_symlink(path_));
        QVERIFY(data::loadPlan(real) == renamed);
        QVERIFY(std::filesystem::status(real).permissions() == std::filesystem::perms(0640));
    }

    void aPlanThatBreaksTheRulesIsNotSaved() {
        Plan overlapping = smallPlan();
        overlapping.scenarios[0].channels[1].hours.week[2].push_back({Minutes(600), Minutes(700)});
        QCOMPARE(reasonOf([&] { data::savePlan(overlapping, path_); }), Reason::Failed);
        Plan urgent = smallPlan();
        CriticalityClass outage{"Outage", 0.6, {}, Seconds(600)};
        urgent.scenarios[0].channels[1].classes = {outage, outage};
        QCOMPARE(reasonOf([&] { data::savePlan(urgent, path_); }), Reason::Failed);
        outage.share = 0.4;
        outage.week[0] = {{Minutes(0), Minutes(600)}, {Minutes(500), Minutes(700)}};
        urgent.scenarios[0].channels[1].classes = {outage};
        QCOMPARE(reasonOf([&] { data::savePlan(urgent, path_); }), Reason::Failed);
        Plan sick = smallPlan();
        sick.shrinkage.unplanned = 0.9;
        QCOMPARE(reasonOf([&] { data::savePlan(sick, path_); }), Reason::Failed);
        QCOMPARE(filesIn(folderPath()), std::size_t(0));
    }
};

QTEST_APPLESS_MAIN(PlanFileTest)
#include "tst_planfile.moc"
