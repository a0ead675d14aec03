// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/evaluate.h"
#include "model/plan/plan.h"
#include "tests/support/realweeks.h"

#include <QTest>

#include <cmath>

using namespace model;

namespace {

constexpr double handle = 300.0;

/// Least agents with which 80 % are answered within 20 s, and that share, by Erlang's recurrence.
struct Agents {
    int number;
    double inTime;
};

Agents agentsFor(double calls, int minimum) {
    const double load = calls * handle / 1800.0;
    double blocked = 1.0;
    for (int agents = 1;; ++agents) {
        blocked = load * blocked / (agents + load * blocked);
        if (agents <= load)
            continue;
        const double waits = blocked / (1.0 - load / agents * (1.0 - blocked));
        const double inTime = 1.0 - waits * std::exp(-(agents - load) * 20.0 / handle);
        if (agents >= minimum && inTime >= 0.8)
            return {agents, inTime};
    }
}

bool isOffice(std::size_t half) { return half / 48 < 5 && half % 48 >= 18 && half % 48 < 36; }

bool near(double found, double byHand, double tolerance) {
    if (std::abs(found - byHand) <= tolerance)
        return true;
    qWarning("found %.6g, by hand %.6g", found, byHand);
    return false;
}

} // namespace

/// Boston's city line in the summer of 2011, open round the clock or 9–18 on weekdays: what the
/// comparison says of the telephone, followed by hand.
class TestWorkedExample : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTelephoneIsFollowedByHand();
};

void TestWorkedExample::theTelephoneIsFollowedByHand() {
    const auto text = testing::realFile("multichannel/boston311_30min_by_channel.csv");
    if (!text)
        QSKIP("the requests of Boston are not here");
    const auto weeks = testing::meanWeeks(*text, "2011-07-01", "2011-11-01");
    const std::vector<double> &phone = weeks.at("Constituent Call");
    const std::vector<double> &web = weeks.at("Self Service");

    const Calendar calendar;
    const TimeGrid week(Instant(std::chrono::sys_days(std::chrono::year(2026) / 11 / 30)),
                        Minutes(30), 336);
    std::vector<ChannelPlan> plans{newChannel(1, "Phone", Medium::Phone),
                                   newChannel(2, "Web", Medium::Email)};
    plans[0].policy.patience.mean.reset(); // nobody hangs up: Erlang C
    const std::vector<Channel> channels{plans[0].channel, plans[1].channel};
    const std::map<int, ServicePolicy> policies{{1, plans[0].policy}, {2, plans[1].policy}};
    const auto counted = [&](const std::vector<double> &contacts) {
        return NaturalDemand{Series<Contacts>(week, contacts), std::vector<double>(336, handle),
                             std::vector<DemandSource>(336, DemandSource::Observed)};
    };
    const std::vector<NaturalDemand> demand{counted(phone), counted(web)};
    CoverageInputs inputs;
    inputs.week = week;
    inputs.calendar = &calendar;
    inputs.channels = channels;
    inputs.demand = demand;
    inputs.policies = &policies;
    const auto scenarios = standardScenarios(plans);
    const ScenarioOutcome always = evaluate(scenarios[0], inputs);
    const ScenarioOutcome office = evaluate(scenarios[1], inputs);
    const ChannelOutcome &line = office.channels[0];

    // Demand: 1180.80 calls a week, 797.34 of them Mon–Fri 9–18, so 383.46 find a closed door.
    QVERIFY(near(line.naturalContacts, 1180.80, 0.005));
    double direct = 0.0;
    for (std::size_t half = 0; half < 336; ++half)
        direct += isOffice(half) ? phone[half] : 0.0;
    QVERIFY(near(direct, 797.34, 0.005));
    // At the closed door 50 % call again (191.73), 15 % write instead (57.52), 35 % are lost
    // (134.21). Nobody hangs up, so everybody who got through is answered.
    QVERIFY(near(line.fate.answeredFirstTry, 797.34, 0.01));
    QVERIFY(near(line.fate.answeredAfterRetry, 191.73, 0.01));
    QVERIFY(near(line.fate.answeredAfterSwitch, 57.52, 0.01));
    QVERIFY(near(line.fate.lostClosed, 134.21, 0.01));
    QVERIFY(near(line.fate.sum(), 1180.80, 0.005));
    QVERIFY(near(office.channels[1].operatorView.offered, 336.70 + 57.52, 0.01));
    QCOMPARE(always.fate.lostClosed, 0.0);

    // Monday at nine: 192.50 came since Friday at six; 96.25 call again, 1 − e^(−30/90) = 28.35 %
    // of them in the first half hour, over 1 − e^(−540/90) = 99.75 % of whom the day has to take:
    // 27.35. With 9.78 of its own the half hour has 37.13 calls instead of 9.78.
    QVERIFY(near(line.openings[0].contacts, 96.25, 0.01));
    QVERIFY(near(line.staffing[18].offered, 37.13, 0.01));
    QVERIFY(near(always.channels[0].staffing[18].offered, 9.78, 0.01));
    // Tuesday at ten: 12.12 of its own; 24.60 came back from the night, 14.59 % of them now
    // (e^(−60/90) − e^(−90/90), over 99.75 %): 3.59. Together 15.71 calls of 300 s: 2.618 erlangs.
    // Four agents: B = 0.16319, C = 0.36078, 67.10 % in 20 s; five: B = 0.07872, C = 0.15207, 87.03
    // %.
    const StaffingInterval &ten = line.staffing[48 + 20];
    QVERIFY(near(ten.offered, 15.71, 0.005));
    QVERIFY(near(ten.erlangs, 2.618, 0.0005));
    QCOMPARE(ten.positions, 5.0);
    QVERIFY(near(ten.serviceLevel, 0.8703, 0.0001));
    // Around the clock 2.020 erlangs are left, and four agents give 84.33 %.
    QCOMPARE(always.channels[0].staffing[48 + 20].positions, 4.0);
    QVERIFY(near(always.channels[0].staffing[48 + 20].serviceLevel, 0.8433, 0.0001));

    // The same for every half hour, and what follows: agents, promises kept, wages.
    for (const bool everyHour : {false, true}) {
        const ScenarioOutcome &outcome = everyHour ? always : office;
        double duty = 0.0;
        double kept = 0.0;
        double gathered = 0.0;
        double since = 0.0; // hours since the opening
        // From Friday evening on, so that every gap is whole.
        for (std::size_t passed = 0; passed < 336; ++passed) {
            const std::size_t half = (4 * 48 + 36 + passed) % 336;
            if (!everyHour && !isOffice(half)) {
                gathered = (since > 0.0 ? 0.0 : gathered) + phone[half];
                since = 0.0;
                continue;
            }
            const double returning =
                everyHour
                    ? 0.0
                    : 0.5 * gathered * (std::exp(-since / 1.5) - std::exp(-(since + 0.5) / 1.5)) /
                          (1.0 - std::exp(-6.0));
            since += 0.5;
            const bool night = half % 48 < 12 || half % 48 >= 44;
            const Agents agents = agentsFor(phone[half] + returning, night ? 2 : 1);
            QCOMPARE(outcome.channels[0].staffing[half].positions, double(agents.number));
            duty += 0.5 * agents.number;
            kept += phone[half] * agents.inTime;
        }
        QVERIFY(near(outcome.channels[0].dutyHours, duty, 1e-9));
        QVERIFY(near(outcome.channels[0].customerView.withinPromise, kept / 1180.80, 1e-4));
        // 30 % of paid time is shrinkage, an hour costs 22 € and a quarter on top.
        const double hours = duty + outcome.channels[1].dutyHours;
        QVERIFY(near(outcome.cost.base.major(), hours / 0.7 * 22.0 * 1.25, 0.01));
        qInfo("%s: %.1f agent hours on the telephone, %.1f %% of all callers within 20 s, %.2f "
              "lost, %.0f a week for both channels",
              outcome.name.c_str(), duty, 100.0 * kept / 1180.80, outcome.fate.lostClosed,
              outcome.cost.total().major());
    }
}

QTEST_APPLESS_MAIN(TestWorkedExample)
#include "tst_workedexample.moc"
