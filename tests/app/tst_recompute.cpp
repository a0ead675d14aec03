// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/plandocument.h"
#include "app/recompute/recompute.h"
#include "app/recompute/recomputer.h"
#include "app/recompute/whatif.h"
#include "app/tasks/openplan.h"
#include "app/tasks/saveplan.h"
#include "tests/support/smallplan.h"

#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <functional>
#include <random>
#include <set>

using application::Recompute;
using application::Recomputer;
using application::Results;
using application::Stage;

namespace {

const model::Plan &sample() {
    static const model::Plan plan = testing::smallPlan();
    return plan;
}

/// The sample after one recompute; copies of the plan share its parts.
struct Computed {
    Recompute recompute;
    Results results;
    Computed() : results(recompute(sample(), {})) {}
};

using Change = std::function<void(model::Plan &)>;
using Counts = std::map<Stage, int>;

} // namespace

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(Counts)

class TestRecompute : public QObject {
    Q_OBJECT

    Recompute recompute_;

private Q_SLOTS:
    void anImportedForecastTakesThePlaceOfOurs() {
        Recompute recompute;
        model::Plan plan = sample();
        const auto before = recompute(plan, {});
        const auto &grid = before.channels[0].forecast->calls.grid();
        model::ForeignForecast foreign;
        foreign.grid = grid;
        foreign.contacts.assign(grid.count(), 6.0);
        plan.channels[0].foreign = model::Shared(foreign);
        plan.channels[0].adjustment.volume = 1.5;
        const auto after = recompute(plan, {});
        QVERIFY(!recompute.computed().contains(Stage::Forecast));
        for (const double contacts : after.channels[0].forecast->calls.numbers())
            QVERIFY(std::abs(contacts - 9.0) < 1e-9);
    }

    void aNewChannelIsForecastLikeAnother() {
        Recompute recompute;
        model::Plan plan = sample();
        auto fresh = model::newChannel(plan.nextChannelId(), "Chat", model::Medium::Chat);
        fresh.analogue = model::ForecastAnalogue{plan.channels[1].channel.id, 50.0};
        model::addChannel(plan, fresh);
        const auto results = recompute(plan, {});
        const auto &like = *results.channels[1].forecast;
        const auto &forecast = *results.channels[2].forecast;
        QCOMPARE(forecast.dayTotals.size(), like.dayTotals.size());
        // Email has 24 × 6 contacts a day; its shape is kept at the volume given.
        double week = 0, weekLike = 0;
        for (std::size_t day = 0; day < 7; ++day) {
            week += forecast.dayTotals[day];
            weekLike += like.dayTotals[day];
        }
        const double ratio = week / weekLike / (50.0 / 144);
        QVERIFY2(ratio > 0.9 && ratio < 1.1, qPrintable(QString::number(ratio)));
        // Without a volume, or without the other channel, there is nothing to go by.
        plan.channels[2].analogue->contactsPerDay.reset();
        QVERIFY(recompute(plan, {}).channels[2].forecast->dayTotals.empty());
        plan.channels[2].analogue = model::ForecastAnalogue{99, 50.0};
        QVERIFY(recompute(plan, {}).channels[2].forecast->dayTotals.empty());
    }

    void overridesLieAboveTheForecast() {
        model::Plan plan = sample();
        const Results before = Recompute()(plan, {});
        const auto range = before.channels[0].forecast->calls.grid().rangeOf(10);
        plan.channels[0].overrides = {{range, 1.0, 42.0, "TV spot"}};
        const Results after = Recompute()(plan, {});
        QCOMPARE(after.channels[0].forecast->calls.numbers()[10], 42.0);
        QCOMPARE(after.channels[0].original->calls.numbers()[10],
                 before.channels[0].forecast->calls.numbers()[10]);
        QVERIFY(after.channels[1].original->calls.count() == 0);
    }

    void whatThePlannerSaidOfThePastStaysSaid() {
        // Twenty weeks of the sample's email, a day of which looks strange; then its level rises.
        model::Plan plan = sample();
        const model::ContactHistory five = *plan.channels[1].history;
        model::ContactHistory history = five;
        history.grid = model::TimeGrid(five.grid.begin() - std::chrono::weeks(15),
                                       five.grid.interval(), 4 * five.grid.count());
        history.intervals.clear();
        for (std::size_t i = 0; i < history.grid.count(); ++i) {
            history.intervals.push_back(five.intervals[i % five.intervals.size()]);
            const std::size_t day = i / 24;
            history.intervals.back().offered *= day >= 126 ? 1.3 : day == 100 ? 0.62 : 1;
        }
        plan.channels[1].history = model::Shared(history);
        const auto open = [&](const model::Plan &of) {
            return model::unanswered(Recompute()(of, {}).channels[1].remarks,
                                     of.channels[1].corrections, of.calendar);
        };
        const auto remarks = open(plan);
        QVERIFY(remarks.size() >= 2);
        std::set<model::HistoryRemark::Kind> kinds;
        for (const auto &remark : remarks) {
            kinds.insert(remark.kind);
            plan.channels[1].corrections.push_back(
                {{plan.calendar.rangeOf(remark.date).begin,
                  plan.calendar.rangeOf(remark.until).end},
                 remark.kind == model::HistoryRemark::Kind::UnusualDay
                     ? model::Correction::Reason::Real
                     : model::Correction::Reason::SameLevel});
        }
        QCOMPARE(kinds.size(), std::size_t(2));
        QVERIFY(open(plan).empty());
        const QTemporaryDir folder;
        const QString path = folder.filePath("said.plan");
        QVERIFY(!application::savePlan(plan, path));
        const auto loaded = application::openPlan(path);
        QVERIFY(std::get<model::Plan>(loaded) == plan);
        QVERIFY(open(std::get<model::Plan>(loaded)).empty());
    }

    void anAnswerToARemarkAloneComputesNothingAnew() {
        Recompute recompute;
        model::Plan plan = sample();
        (void)recompute(plan, {});
        plan.channels[0].corrections = {
            {plan.channels[0].history->grid.rangeOf(300), model::Correction::Reason::SameLevel}};
        (void)recompute(plan, {});
        QVERIFY(recompute.computed().empty());
    }

    void contactsMoveBetweenChannelsBelowTheOverrides() {
        model::Plan plan = sample();
        const Results before = Recompute()(plan, {});
        const auto &grid = before.channels[0].forecast->calls.grid();
        model::ChannelShift shift;
        shift.from = plan.channels[0].channel.id;
        shift.to = plan.channels[1].channel.id;
        shift.begin = grid.begin();
        shift.share = model::Share(0.25);
        plan.channelShifts = {shift};
        plan.channels[0].overrides = {{grid.rangeOf(10), 1.0, 42.0, "TV spot"}};
        const Results after = Recompute()(plan, {});
        const auto calls = [](const Results &of, std::size_t channel, std::size_t at) {
            return of.channels[channel].forecast->calls.numbers()[at];
        };
        QCOMPARE(calls(after, 0, 20), 0.75 * calls(before, 0, 20));
        QCOMPARE(calls(after, 1, 20), calls(before, 1, 20) + 0.25 * calls(before, 0, 20));
        QCOMPARE(calls(after, 0, 10), 42.0);
        QVERIFY(*after.channels[0].unshifted == *before.channels[0].forecast);
        QVERIFY(after.demand[1].contacts.total() > before.demand[1].contacts.total());

        // A channel without any past gets what comes to it.
        plan.channels[0].overrides.clear();
        model::addChannel(plan, model::newChannel(9, "Chat", model::Medium::Chat));
        plan.channelShifts[0].to = 9;
        const Results fresh = Recompute()(plan, {});
        QCOMPARE(calls(fresh, 2, 20), 0.25 * calls(before, 0, 20));
        QVERIFY(fresh.demand[2].contacts.total().value() > 0);
    }

    void whatHasMovedInThePastDoesNotMoveAgain_data() {
        QTest::addColumn<int>("firstDay"); // after the end of the history
        QTest::addColumn<int>("rampDays");
        QTest::addColumn<double>("planned");
        QTest::addColumn<double>("tolerance");
        QTest::newRow("not begun") << 7 << 0 << 0.2 << 0.03;
        QTest::newRow("half a year ago") << -150 << 0 << 0.2 << 0.04;
        QTest::newRow("last week") << -5 << 0 << 0.2 << 0.03;
        QTest::newRow("two months ago") << -60 << 0 << 0.2 << 0.03;
        QTest::newRow("two months ago, more was planned") << -60 << 0 << 0.3 << 0.03;
        // How steep a slow ramp really is shows late.
        QTest::newRow("half of the ramp is over") << -56 << 112 << 0.2 << 0.065;
        QTest::newRow("before the history") << -400 << 28 << 0.2 << 0.03;
    }
    /// A fifth of the calls becomes chats, 1.3 for each: what is forecast is what will come,
    /// however much of that has moved already.
    void whatHasMovedInThePastDoesNotMoveAgain() {
        QFETCH(int, firstDay);
        QFETCH(int, rampDays);
        QFETCH(double, planned);
        QFETCH(double, tolerance);
        model::Plan plan = sample();
        const auto end = model::mondayOf(testing::smallPlanDay());
        const auto &calendar = plan.calendar;
        model::ChannelShift shift;
        shift.from = plan.channels[0].channel.id;
        shift.to = plan.channels[1].channel.id;
        shift.begin = calendar.rangeOf(end + std::chrono::days(firstDay)).begin;
        shift.ramp = std::chrono::days(rampDays);
        shift.share = model::Share(0.2);
        shift.contactsPerContact = 1.3;
        const auto calls = [&](model::Instant at) {
            const auto hour = model::minuteOfDay(calendar.toLocal(at)).count() / 60;
            return hour < 8 || hour >= 20 ? 10.0 : 60.0;
        };
        const auto truth = [&](std::size_t channel, model::Instant at) {
            const double share = shift.shareAt(at);
            return channel == 0 ? calls(at) * (1 - share) : 30 + 1.3 * share * calls(at);
        };
        std::mt19937_64 generator(1);
        for (std::size_t channel : {0, 1}) {
            model::ContactHistory history;
            const auto begin = calendar.rangeOf(end - std::chrono::days(182)).begin;
            history.grid = model::TimeGrid(begin, plan.interval, 182 * 24);
            for (std::size_t i = 0; i < history.grid.count(); ++i) {
                model::IntervalReport report;
                report.status = model::IntervalStatus::Open;
                report.offered = std::poisson_distribution<int>(
                    truth(channel, history.grid.beginOf(i)))(generator);
                history.intervals.push_back(report);
            }
            plan.channels[channel].history = model::Shared(history);
        }
        plan.channelShifts = {shift};
        plan.channelShifts[0].share = model::Share(planned);
        const Results results = Recompute()(plan, {}, {}, Stage::Forecast);
        for (std::size_t channel : {0, 1}) {
            const auto &forecast = results.channels[channel].forecast->calls;
            for (const std::size_t week : {0, 3, 7, 11}) {
                double expected = 0;
                double will = 0;
                for (std::size_t i = week * 168; i < (week + 1) * 168; ++i) {
                    const auto at = forecast.grid().beginOf(i);
                    if (calendar.kindOf(model::dateOf(calendar.toLocal(at))) !=
                        model::DayKind::Ordinary)
                        continue;
                    expected += forecast.numbers()[i];
                    will += truth(channel, at);
                }
                QVERIFY2(std::abs(expected / will - 1) < tolerance,
                         qPrintable(QString("channel %1, week %2: %3")
                                        .arg(channel)
                                        .arg(week)
                                        .arg(expected / will)));
            }
        }
        QCOMPARE(results.sharesSoFar.size(), std::size_t{1});
        QCOMPARE(results.sharesSoFar[0].has_value(), firstDay < -6 && firstDay > -182 + 28);
    }

    void whatHasMovedIsComputedOnce() {
        Recompute recompute;
        model::Plan plan = sample();
        model::ChannelShift shift;
        shift.from = plan.channels[0].channel.id;
        shift.to = plan.channels[1].channel.id;
        shift.begin = plan.channels[0].history->grid.end() - std::chrono::days(7);
        shift.share = model::Share(0.25);
        plan.channelShifts = {shift};
        const Results first = recompute(plan, {});
        QVERIFY(recompute.computed().contains(Stage::Forecast));
        plan.name = "Renamed";
        const Results second = recompute(plan, {});
        QVERIFY(!recompute.computed().contains(Stage::Forecast));
        QVERIFY(second.channels == first.channels);
        // A shift that lies ahead needs no other forecast from the past.
        plan.channelShifts.clear();
        (void)recompute(plan, {});
        plan.channelShifts = {shift};
        plan.channelShifts[0].begin = plan.channels[0].history->grid.end();
        (void)recompute(plan, {});
        QVERIFY(!recompute.computed().contains(Stage::Forecast));
    }

    void everyStageIsThere() {
        Computed computed;
        const auto &results = computed.results;
        const auto channels = sample().channels.size();
        QVERIFY(results.hasForecast());
        QCOMPARE(results.channels.size(), channels);
        QCOMPARE(results.demand.size(), channels);
        QCOMPARE(results.outcomes.size(), sample().scenarios.size());
        QVERIFY(!results.frontier.empty());
        QCOMPARE(model::weekdayIndex(results.weekBegin), 0);
        for (const auto &channel : results.channels) {
            QVERIFY(!channel.backtest->entries.empty());
            QVERIFY(channel.forecast->calls.total().value() > 0);
        }
        for (const auto &outcome : results.outcomes) {
            const double natural = outcome.naturalContacts();
            QVERIFY(natural > 0);
            QVERIFY(std::abs(outcome.fate.sum() - natural) <= 1e-9 * natural);
        }
    }

    void onlyWhatAChangeTouchesRunsAgain_data() {
        QTest::addColumn<Change>("change");
        QTest::addColumn<Counts>("expected");
        const int channels = static_cast<int>(sample().channels.size());
        const int scenarios = static_cast<int>(sample().scenarios.size());
        const auto row = [](const char *name, Change change, Counts expected) {
            QTest::newRow(name) << change << expected;
        };
        row("nothing", [](model::Plan &) {}, {});
        row("the name", [](model::Plan &plan) { plan.name = "other"; }, {});
        row("the recommendation", [](model::Plan &plan) { plan.recommendation = "other"; }, {});
        row("the report's note", [](model::Plan &plan) { plan.reportNote = "other"; }, {});
        row("the wage",
            [](model::Plan &plan) {
                plan.payRates.hourlyWage = plan.payRates.hourlyWage + model::Money(100);
            },
            {{Stage::Outcome, scenarios}, {Stage::Frontier, 1}, {Stage::Ranges, scenarios}});
        row("a service goal",
            [](model::Plan &plan) { plan.channels[0].policy.goal.answered = 0.9; },
            {{Stage::Outcome, scenarios}, {Stage::Frontier, 1}, {Stage::Ranges, scenarios}});
        row("one scenario's closed door",
            [](model::Plan &plan) {
                plan.scenarios[1].channels.begin()->second.closedDoor.retries = 0.2;
            },
            {{Stage::Outcome, 1}, {Stage::Frontier, 1}, {Stage::Ranges, 1}});
        row("the assumption about closed hours",
            [](model::Plan &plan) {
                plan.channels[0].closedHours.source = model::DemandSource::Assumed;
                plan.channels[0].closedHours.assumedShare = 0.3;
            },
            {{Stage::Demand, 1},
             {Stage::Paths, 1},
             {Stage::Outcome, scenarios},
             {Stage::Frontier, 1},
             {Stage::Ranges, scenarios}});
        row("the planning week",
            [](model::Plan &plan) {
                plan.planningWeek =
                    model::mondayOf(testing::smallPlanDay()) + std::chrono::days(21);
            },
            {{Stage::Demand, 1},
             {Stage::Paths, 1},
             {Stage::Outcome, scenarios},
             {Stage::Frontier, 1},
             {Stage::Ranges, scenarios}});
        row("the planner's own adjustment",
            [](model::Plan &plan) { plan.channels[0].adjustment.volume = 1.1; },
            {{Stage::Demand, 1},
             {Stage::Paths, 1},
             {Stage::Outcome, scenarios},
             {Stage::Frontier, 1},
             {Stage::Ranges, scenarios}});
        row("one channel's method",
            [](model::Plan &plan) { plan.channels[0].forecast.averageWeeks = 4; },
            {{Stage::Forecast, 1},
             {Stage::Backtest, 1},
             {Stage::Demand, 1},
             {Stage::Paths, 1},
             {Stage::Outcome, scenarios},
             {Stage::Frontier, 1},
             {Stage::Ranges, scenarios}});
        row("one channel's past",
            [](model::Plan &plan) {
                auto history = *plan.channels[0].history;
                history.intervals.back().offered += 1;
                history.intervals.back().status = model::IntervalStatus::Open;
                plan.channels[0].history = model::Shared(std::move(history));
            },
            {{Stage::Clean, 1},
             {Stage::Forecast, 1},
             {Stage::Backtest, 1},
             {Stage::Demand, 1},
             {Stage::Paths, 1},
             {Stage::Outcome, scenarios},
             {Stage::Frontier, 1},
             {Stage::Ranges, scenarios}});
        row("a special day",
            [](model::Plan &plan) {
                plan.calendar.specialDays[testing::smallPlanDay() + std::chrono::days(30)] = {
                    model::DayKind::Event, "Campaign"};
            },
            {{Stage::Clean, channels},
             {Stage::Forecast, channels},
             {Stage::Backtest, channels},
             {Stage::Demand, 1},
             {Stage::Paths, 1},
             {Stage::Outcome, scenarios},
             {Stage::Frontier, 1},
             {Stage::Ranges, scenarios}});
        row("a scenario fewer", [](model::Plan &plan) { plan.scenarios.pop_back(); },
            {{Stage::Frontier, 1}});
    }
    void onlyWhatAChangeTouchesRunsAgain() {
        QFETCH(Change, change);
        QFETCH(Counts, expected);
        recompute_(sample(), {});
        model::Plan plan = sample();
        change(plan);
        const auto again = recompute_(plan, {});
        QCOMPARE(recompute_.computed(), expected);
        QCOMPARE(again.outcomes.size(), plan.scenarios.size());
        // Reused or not: the same as from nothing.
        Recompute fresh;
        auto anew = fresh(plan, {});
        QVERIFY(anew.outcomes == again.outcomes);
        QVERIFY(anew.frontier == again.frontier);
        QVERIFY(anew.ranges == again.ranges);
        QVERIFY(anew.verdict == again.verdict);
    }

    void keptSlidersGiveTheFiguresTheyShowed() {
        Computed computed;
        application::WhatIf whatIf;
        whatIf.volume = 1.07;
        whatIf.handleTime = 0.96;
        whatIf.lostShare = 0.5;
        const auto shown = application::outcomesUnder(sample(), computed.results, whatIf);
        const model::Plan kept = application::withWhatIf(sample(), whatIf);
        const auto results = computed.recompute(kept, {});
        QCOMPARE(results.outcomes.size(), shown.size());
        const auto near = [](double a, double b) { return std::abs(a - b) <= 1e-9 * std::abs(b); };
        for (std::size_t i = 0; i < shown.size(); ++i) {
            QVERIFY(near(results.outcomes[i].naturalContacts(), shown[i].naturalContacts()));
            QVERIFY(near(results.outcomes[i].fte, shown[i].fte));
            QVERIFY(near(results.outcomes[i].customerView.withinPromise,
                         shown[i].customerView.withinPromise));
            QVERIFY(results.outcomes[i].cost.total() == shown[i].cost.total());
        }
        // Kept again, the factors multiply; how the forecast was made stays untouched.
        QCOMPARE(application::withWhatIf(kept, whatIf).channels[0].adjustment.volume, 1.07 * 1.07);
        QCOMPARE(results.channels[0].forecast->wape, computed.results.channels[0].forecast->wape);
    }

    void unchangedForecastsAreTheSameObjects() {
        Computed computed;
        model::Plan plan = sample();
        plan.channels[0].forecast.averageWeeks = 4;
        const auto again = computed.recompute(plan, {});
        QVERIFY(!again.channels[0].forecast.isSameObject(computed.results.channels[0].forecast));
        for (std::size_t i = 1; i < again.channels.size(); ++i)
            QVERIFY(again.channels[i].forecast.isSameObject(computed.results.channels[i].forecast));
    }

    void finishedStagesAreHandedOnInOrder() {
        Recompute recompute;
        std::vector<std::size_t> outcomes;
        std::vector<std::size_t> frontier;
        recompute(sample(), {}, [&](const Results &results) {
            QVERIFY(results.hasForecast());
            outcomes.push_back(results.outcomes.size());
            frontier.push_back(results.frontier.size());
        });
        QVERIFY(outcomes.size() >= 3);
        QCOMPARE(outcomes.front(), std::size_t{0});
        QCOMPARE(outcomes[1], sample().scenarios.size());
        QCOMPARE(frontier[1], std::size_t{0});
        QVERIFY(frontier.back() > 0);
    }

    void stoppedMidwayItKeepsWhatIsFinishedAndGoesOnThere() {
        Recompute recompute;
        std::stop_source stop;
        const auto part = recompute(sample(), {stop.get_token(), {}}, [&](const Results &results) {
            if (!results.outcomes.empty())
                stop.request_stop();
        });
        QCOMPARE(part.outcomes.size(), sample().scenarios.size());
        QVERIFY(part.frontier.empty());
        const auto whole = recompute(sample(), {});
        const Counts rest{{Stage::Frontier, 1},
                          {Stage::Paths, 1},
                          {Stage::Ranges, static_cast<int>(sample().scenarios.size())},
                          {Stage::Backtest, static_cast<int>(sample().channels.size())}};
        QCOMPARE(recompute.computed(), rest);
        QVERIFY(!whole.frontier.empty());
    }

    void progressNeverGoesBack() {
        Recompute recompute;
        double last = 0;
        bool ascending = true;
        recompute(sample(), {{}, [&](model::Share done) {
                                 ascending = ascending && done.value() + 1e-12 >= last;
                                 last = done.value();
                             }});
        QVERIFY(ascending);
        QCOMPARE(last, 1.0);
    }

    void anEmptyPlanHasProblemsAndNoFigures() {
        Recompute recompute;
        const auto results = recompute(model::Plan(), {});
        QVERIFY(!results.hasForecast());
        QVERIFY(results.outcomes.empty());
        QVERIFY(!results.problems.empty());
    }

    void aWeekBeyondTheHorizonIsForecastToo() {
        Recompute recompute;
        model::Plan plan = sample();
        plan.planningWeek = model::mondayOf(testing::smallPlanDay()) + std::chrono::days(7 * 30);
        const auto results = recompute(plan, {});
        QCOMPARE(results.weekBegin.time_since_epoch(), plan.planningWeek.time_since_epoch());
        for (const auto &demand : results.demand)
            QVERIFY(demand.contacts.total().value() > 0);
    }

    void aWeekBeforeTheHorizonBecomesTheFirst() {
        Recompute recompute;
        model::Plan plan = sample();
        const auto first = recompute(plan, {}).weekBegin;
        plan.planningWeek = model::mondayOf(testing::smallPlanDay()) - std::chrono::days(70);
        QCOMPARE(recompute(plan, {}).weekBegin.time_since_epoch(), first.time_since_epoch());
    }

    void theNewestOfManyEditsIsShown() {
        application::PlanDocument document;
        Recomputer recomputer(document);
        document.reset(sample(), {});
        QSignalSpy running(&recomputer, &Recomputer::runningChanged);
        model::Plan plan = sample();
        for (int i = 1; i <= 10; ++i) {
            plan.payRates.hourlyWage = model::Money(2000 + 100 * i);
            document.change("Wage", plan);
        }
        QVERIFY(recomputer.isOutdated());
        QTRY_VERIFY_WITH_TIMEOUT(!recomputer.isOutdated(), 60000);
        QVERIFY(!recomputer.isRunning());
        QCOMPARE(running.count(), 2); // ten edits, one run
        Recompute fresh;
        QVERIFY(fresh(plan, {}).outcomes == recomputer.results().outcomes);
    }

    /// Outcomes first, then what they may cost and reach, scenario by scenario, before anybody asks
    /// how good the methods were.
    void whatIsFinishedIsShownAtOnce() {
        application::PlanDocument document;
        Recomputer recomputer(document);
        using application::Stage;
        struct Seen {
            std::size_t outcomes;
            std::size_t ranges;
            bool outcomesOutdated;
            bool outdated;
            bool operator==(const Seen &) const = default;
        };
        std::vector<Seen> seen;
        QObject::connect(&recomputer, &Recomputer::resultsChanged, &recomputer, [&] {
            const auto &ranges = recomputer.results().ranges;
            const Seen now{recomputer.results().outcomes.size(),
                           static_cast<std::size_t>(std::ranges::count_if(
                               ranges, [](const auto &one) { return one.paths > 0; })),
                           recomputer.isOutdated(Stage::Outcome), recomputer.isOutdated()};
            if (seen.empty() || seen.back() != now)
                seen.push_back(now);
        });
        document.reset(sample(), {});
        QTRY_VERIFY_WITH_TIMEOUT(!recomputer.isOutdated(), 60000);
        const std::size_t all = sample().scenarios.size();
        QVERIFY(all >= 2);
        std::vector<Seen> expected{{0, 0, true, true}};
        for (std::size_t ranges = 0; ranges <= all; ++ranges)
            expected.push_back({all, ranges, false, true});
        expected.push_back({all, all, false, false});
        QCOMPARE(seen.size(), expected.size());
        QVERIFY(seen == expected);
        // Another plan makes all of it old at once.
        model::Plan plan = sample();
        plan.payRates.hourlyWage = model::Money(5000);
        document.change("Wage", plan);
        QVERIFY(recomputer.isOutdated(Stage::Outcome));
    }

    void figuresOfAnotherPlanAreNotShown() {
        application::PlanDocument document;
        Recomputer recomputer(document);
        document.reset(sample(), {});
        QTRY_VERIFY_WITH_TIMEOUT(!recomputer.isOutdated(), 60000);
        QVERIFY(!recomputer.results().outcomes.empty());
        model::Plan other = sample();
        other.name = "Other";
        other.channels.pop_back();
        QList<int> seen;
        QObject::connect(&recomputer, &Recomputer::resultsChanged, &recomputer,
                         [&] { seen << static_cast<int>(recomputer.results().channels.size()); });
        document.reset(other, {});
        QVERIFY(recomputer.results().channels.empty());
        QVERIFY(recomputer.results().outcomes.empty());
        QTRY_VERIFY_WITH_TIMEOUT(!recomputer.isOutdated(), 60000);
        QCOMPARE(QSet<int>(seen.begin(), seen.end()), QSet<int>{1});
    }

    void figuresOfAChannelThatIsGoneAreNotShown() {
        application::PlanDocument document;
        Recomputer recomputer(document);
        document.reset(sample(), {});
        QTRY_VERIFY_WITH_TIMEOUT(!recomputer.isOutdated(), 60000);
        model::Plan fewer = sample();
        fewer.channels.pop_back();
        for (auto &scenario : fewer.scenarios)
            scenario.channels.erase(sample().channels.back().channel.id);
        document.change("Remove a channel", fewer);
        QVERIFY(recomputer.results().outcomes.empty());
    }

    void cancelLeavesTheOldFiguresMarkedAsOutdated() {
        application::PlanDocument document;
        Recomputer recomputer(document);
        document.reset(sample(), {});
        QTRY_VERIFY_WITH_TIMEOUT(recomputer.isRunning(), 5000);
        recomputer.cancel();
        QVERIFY(!recomputer.isRunning());
        QVERIFY(recomputer.isOutdated());
        QTest::qWait(100);
        QVERIFY(recomputer.isOutdated());
    }

    void closingDuringARunEndsCleanly() {
        application::PlanDocument document;
        {
            Recomputer recomputer(document);
            document.reset(sample(), {});
            QTRY_VERIFY_WITH_TIMEOUT(recomputer.isRunning(), 5000);
        }
        QTest::qWait(20);
    }
};

QTEST_GUILESS_MAIN(TestRecompute)
#include "tst_recompute.moc"
