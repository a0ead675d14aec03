// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recompute/recompute.h"
#include "app/tasks/assumptions.h"
#include "app/tasks/readiness.h"
#include "tests/support/smallplan.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>

using application::Assumption;
using Kind = application::Assumption::Kind;
using Source = application::Assumption::Source;

namespace {

/// The small plan with a phone whose nights and weekends nobody counted.
model::Plan withClosedNights() {
    model::Plan plan = testing::smallPlan();
    model::ContactHistory history = *plan.channels[0].history;
    for (auto &interval : history.intervals)
        if (interval.offered == 0)
            interval.status = model::IntervalStatus::Closed;
    plan.channels[0].history = model::Shared(std::move(history));
    plan.channels[0].closedHours.source = model::DemandSource::Borrowed;
    return plan;
}

const model::Plan &plan() {
    static const model::Plan made = withClosedNights();
    return made;
}

const application::Results &results() {
    static const application::Results computed = application::Recompute()(plan(), {});
    return computed;
}

const application::Tornado &varied() {
    static const application::Tornado found = application::tornado(plan(), results(), {});
    return found;
}

const application::AssumptionEffect &effectOf(Kind kind, int channelId) {
    const auto found =
        std::find_if(varied().effects.begin(), varied().effects.end(), [&](const auto &effect) {
            return effect.assumption.kind == kind && effect.assumption.channelId == channelId;
        });
    if (found == varied().effects.end())
        qFatal("no such assumption");
    return *found;
}

model::Difference differenceIn(const model::Plan &changed) {
    const auto found = application::Recompute()(changed, {});
    return model::difference(*found.outcome(changed.chosen), *found.outcome(changed.baseline));
}

bool near(double a, double b, double within = 1e-6) { return std::abs(a - b) <= within; }

} // namespace

class TestAssumptions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyInputHasARangeAroundItsValue() {
        const auto all = application::assumptions(plan(), results());
        std::set<std::tuple<Kind, int, int>> seen;
        for (const Assumption &one : all) {
            QVERIFY(seen.emplace(one.kind, one.channelId, one.scenarioId).second);
            QVERIFY(one.low <= one.value + 1e-12 && one.value <= one.high + 1e-12);
            QVERIFY(one.low >= 0);
            if (application::unitOf(one.kind) == Assumption::Unit::Share &&
                one.kind != Kind::HolidaySurcharge && one.kind != Kind::Reach)
                QVERIFY(one.high <= 1);
        }
        // Phone and email: what only callers do is asked of the phone alone.
        QVERIFY(seen.contains({Kind::Retries, 1, 0}) && !seen.contains({Kind::Retries, 2, 0}));
        QVERIFY(seen.contains({Kind::Volume, 1, 0}) && seen.contains({Kind::Volume, 2, 0}));
    }

    void sourcesSayWhoDecided() {
        const auto sourceOf = [](const model::Plan &of, Kind kind, int channelId) {
            for (const Assumption &one : application::assumptions(of, results()))
                if (one.kind == kind && one.channelId == channelId)
                    return one.source;
            qFatal("no such assumption");
        };
        QVERIFY(sourceOf(plan(), Kind::HourlyWage, 0) == Source::Usual);
        QVERIFY(sourceOf(plan(), Kind::Volume, 1) == Source::Forecast);
        QVERIFY(sourceOf(plan(), Kind::Reach, 1) == Source::Borrowed);
        model::Plan changed = plan();
        changed.payRates.hourlyWage = model::Money(2500);
        for (auto &scenario : changed.scenarios)
            scenario.channels[1].closedDoor.retries = 0.4;
        QVERIFY(sourceOf(changed, Kind::HourlyWage, 0) == Source::Entered);
        QVERIFY(sourceOf(changed, Kind::Retries, 1) == Source::Entered);
    }

    void aBlendedTeamSaysWhatOfIdleTimeItUses() {
        const auto found = [](const model::Plan &of, Kind kind) {
            std::vector<Assumption> those;
            for (const Assumption &one : application::assumptions(of, results()))
                if (one.kind == kind)
                    those.push_back(one);
            return those;
        };
        QCOMPARE(found(plan(), Kind::Team).size(), std::size_t{1});
        QCOMPARE(found(plan(), Kind::Team).front().text, std::string("dedicated"));
        QVERIFY(found(plan(), Kind::UsableIdle).empty());
        model::Plan changed = plan();
        changed.scenarios[1].team = model::TeamStructure::Blended;
        QCOMPARE(found(changed, Kind::Team).size(), plan().scenarios.size());
        const auto usable = found(changed, Kind::UsableIdle);
        QCOMPARE(usable.size(), std::size_t{1});
        QCOMPARE(usable.front().scenarioId, changed.scenarios[1].id);
        QCOMPARE(usable.front().value, 0.85);
        QVERIFY(usable.front().source == Source::Assumed);
        changed.scenarios[1].usableIdle = 0.7;
        QVERIFY(found(changed, Kind::UsableIdle).front().source == Source::Entered);
    }

    void whatScenariosShareIsSaidOnce() {
        const auto retries = [](const model::Plan &of) {
            std::vector<Assumption> found;
            for (const Assumption &one : application::assumptions(of, results()))
                if (one.kind == Kind::Retries)
                    found.push_back(one);
            return found;
        };
        QCOMPARE(retries(plan()).size(), std::size_t{1});
        QCOMPARE(retries(plan()).front().scenarioId, 0);
        model::Plan changed = plan();
        changed.scenarios[1].channels[1].closedDoor.retries = 0.4;
        const auto apart = retries(changed);
        QCOMPARE(apart.size(), plan().scenarios.size());
        for (std::size_t i = 0; i < apart.size(); ++i) {
            QCOMPARE(apart[i].scenarioId, changed.scenarios[i].id);
            QCOMPARE(apart[i].value, i == 1 ? 0.4 : retries(plan()).front().value);
        }
        // Of these the tornado varies the chosen scenario's alone.
        const auto all = application::tornado(changed, results(), {});
        QCOMPARE(std::count_if(
                     all.effects.begin(), all.effects.end(),
                     [](const auto &effect) { return effect.assumption.kind == Kind::Retries; }),
                 std::ptrdiff_t{1});
    }

    void plannedIsTheDifferenceOfTheOutcomes() {
        const auto difference = model::difference(*results().outcome(plan().chosen),
                                                  *results().outcome(plan().baseline));
        QVERIFY(near(varied().planned.cost, difference.cost, 0.01));
        QVERIFY(near(varied().planned.withinPromise, difference.withinPromise, 1e-9));
    }

    void anEffectIsWhatThePlanWithThatValueShows() {
        model::Plan changed = plan();
        const auto &wage = effectOf(Kind::HourlyWage, 0);
        changed.payRates.hourlyWage = model::Money::fromMajor(wage.assumption.high);
        QVERIFY(near(differenceIn(changed).cost, wage.high.cost, 0.01));
        QVERIFY(near(wage.high.withinPromise, varied().planned.withinPromise, 1e-12));

        changed = plan();
        const auto &reach = effectOf(Kind::Reach, 1);
        changed.channels[0].closedHours.reach = reach.assumption.low;
        QVERIFY(near(differenceIn(changed).cost, reach.low.cost, 0.01));
        QVERIFY(near(differenceIn(changed).withinPromise, reach.low.withinPromise, 1e-9));

        changed = plan();
        const auto &retries = effectOf(Kind::Retries, 1);
        for (auto &scenario : changed.scenarios)
            scenario.channels[1].closedDoor.retries = retries.assumption.low;
        QVERIFY(near(differenceIn(changed).withinPromise, retries.low.withinPromise, 1e-9));

        changed = plan();
        const auto &volume = effectOf(Kind::Volume, 2);
        changed.channels[1].adjustment.volume = volume.assumption.high;
        QVERIFY(near(differenceIn(changed).cost, volume.high.cost, 0.01));
    }

    void whatAPartnerAsksIsAnAssumption() {
        model::Plan hybrid = plan();
        for (auto &scenario : hybrid.scenarios) {
            if (scenario.id != hybrid.chosen)
                continue;
            auto &coverage = scenario.channels[1];
            coverage.hours = *model::OpeningHours::parse("Mon-Sun 9-18");
            coverage.partner.hours = *model::OpeningHours::parse("Mon-Sun 18-9");
            coverage.partner.price = model::Money(600);
            coverage.failure.unsolved = 0.1;
        }
        const auto all = application::assumptions(hybrid, results());
        const auto find = [&](Kind kind) {
            return std::find_if(all.begin(), all.end(), [&](const auto &one) {
                return one.kind == kind && one.channelId == 1;
            });
        };
        for (const Kind kind : {Kind::PartnerPrice, Kind::PartnerAnswers, Kind::Unsolved,
                                Kind::RedialDelay, Kind::Reach})
            QVERIFY(find(kind) != all.end());
        QCOMPARE(find(Kind::PartnerPrice)->value, 6.0);
        QVERIFY(find(Kind::PartnerPrice)->source == Source::Entered);
        QVERIFY(find(Kind::RedialDelay)->source == Source::Usual);
        const auto &closed = hybrid.channels[0].closedHours;
        QCOMPARE(find(Kind::Reach)->low, closed.low().reach);
        QCOMPARE(find(Kind::Reach)->high, closed.high().reach);
    }

    void theVolumeSpreadsAsItsSamplePaths() {
        const auto &volume = effectOf(Kind::Volume, 1).assumption;
        QVERIFY(volume.low < 1 && volume.high > 1);
        const auto &forecast = *results().channel(1)->forecast;
        std::size_t inside = 0;
        std::size_t within = 0; // and not on a bound: whole sums may share one
        double mean = 0;
        std::vector<double> sums;
        for (const auto &path : forecast.samplePaths) {
            double sum = 0;
            for (std::size_t i = 0; i < results().week.count(); ++i)
                sum += path[*forecast.calls.grid().indexOf(results().week.beginOf(i))];
            sums.push_back(sum);
            mean += sum / static_cast<double>(forecast.samplePaths.size());
        }
        for (const double sum : sums) {
            inside += volume.low * mean <= sum + 1e-9 && sum <= volume.high * mean + 1e-9 ? 1 : 0;
            within += volume.low * mean < sum - 1e-9 && sum < volume.high * mean - 1e-9 ? 1 : 0;
        }
        const auto count = static_cast<double>(sums.size());
        QVERIFY(static_cast<double>(inside) / count >= 0.8 - 0.04);
        QVERIFY(static_cast<double>(within) / count <= 0.8 + 0.04);
    }

    void oneScenarioHasNothingToCompareWith() {
        model::Plan alone = plan();
        alone.scenarios.resize(1);
        QVERIFY(application::tornado(alone, results(), {}).effects.empty());
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(application::tornado(plan(), results(), {stop.get_token(), {}}).effects.empty());
    }

    void readinessGathersWhatTheModelSays() {
        const int office = plan().scenarios[1].id;
        const auto found = application::readiness(plan(), results(), office, {});
        QCOMPARE(found.legal.size(), std::size_t{0});
        QVERIFY(!found.waves.empty());
        QVERIFY(!found.remedies.empty());
        QVERIFY(found.crises.empty()); // no social channel
        QVERIFY(found.breakEven ==
                model::breakEven(*results().outcome(office), *results().outcome(plan().baseline)));
        QVERIFY(application::readiness(plan(), results(), 99, {}).waves.empty());
    }
};

QTEST_GUILESS_MAIN(TestAssumptions)
#include "tst_assumptions.moc"
