// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/openingwave.h"
#include "tests/support/service.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace model;

class TestOpeningWave : public QObject {
    Q_OBJECT

    Service service_{3000, 0, 1500, 0};

    CoverageScenario office() const { return service_.scenarios()[1]; }
    CoverageScenario always() const { return service_.scenarios()[0]; }

private Q_SLOTS:
    void everyOpeningHasItsWave() {
        const auto outcome = evaluate(office(), service_.inputs());
        const auto waves = openingWaves(office(), service_.inputs(), outcome);
        std::size_t openings = 0;
        for (const auto &channel : outcome.channels)
            openings += channel.openings.size();
        QCOMPARE(waves.size(), openings);
        // After the weekend more has gathered than after a night.
        const auto &mail = outcome.channels[2];
        QCOMPARE(mail.channel.kind, ChannelKind::Deferred);
        double monday = 0;
        double tuesday = 0;
        for (const auto &wave : waves)
            if (wave.channel == 2)
                (wave.at == mail.openings[0].at ? monday : tuesday) =
                    std::max(wave.waitingHours, wave.at == mail.openings[0].at ? 0.0 : tuesday);
        QVERIFY(monday > tuesday && tuesday > 0);
        QVERIFY(openingWaves(always(), service_.inputs(), evaluate(always(), service_.inputs()))
                    .empty());
    }

    void callersWhoComeAgainAreWhatTheExtraPeopleAreFor() {
        CoverageScenario scenario = office();
        const auto more = [&](double retries) {
            for (auto &[id, coverage] : scenario.channels)
                coverage.closedDoor = {retries, Minutes(30), 0.0, 0, 0.0};
            const auto outcome = evaluate(scenario, service_.inputs());
            double most = 0;
            for (const auto &wave : openingWaves(scenario, service_.inputs(), outcome))
                if (outcome.channels[wave.channel].channel.kind == ChannelKind::Live)
                    most = std::max(most, wave.peopleMore);
            return most;
        };
        QCOMPARE(more(0.0), 0.0);
        QVERIFY(more(0.3) > 0.0);
        QVERIFY(more(0.9) > more(0.3));
    }

    void theExtraPeopleAreEnoughForTwoHours() {
        // By hand: what waits and comes in two hours, less what the planned people do.
        const auto outcome = evaluate(office(), service_.inputs());
        const auto &mail = outcome.channels[2];
        for (const auto &wave : openingWaves(office(), service_.inputs(), outcome)) {
            if (wave.channel != 2)
                continue;
            const std::size_t begin = *service_.week.indexOf(wave.at);
            double work = wave.waitingHours;
            for (std::size_t index = begin; index < begin + 4; ++index)
                work += mail.staffing[index].offered * mail.staffing[index].handleSeconds / 3600 -
                        mail.staffing[index].positions * 0.5;
            QVERIFY(2 * wave.peopleMore >= work - 1e-9);
            QVERIFY(wave.peopleMore == 0 || 2 * (wave.peopleMore - 1) < work);
        }
    }

    void remediesAreWhatEvaluatingThemCosts() {
        const auto outcome = evaluate(office(), service_.inputs());
        const auto remedies = waveRemedies(office(), service_.inputs(), outcome, {});
        QCOMPARE(remedies.size(), std::size_t{4});
        QVERIFY(std::is_sorted(remedies.begin(), remedies.end(), [](const auto &a, const auto &b) {
            return a.costChange < b.costChange;
        }));
        for (const auto &remedy : remedies) {
            if (remedy.kind == Remedy::MorePeople) {
                QVERIFY(remedy.costChange >= 0 && !remedy.withinPromiseChange);
                QVERIFY(remedy.minutesToNormal <= 120);
            } else {
                QVERIFY(remedy.withinPromiseChange.has_value());
            }
            if (remedy.kind != Remedy::OpenEarlier)
                continue;
            CoverageScenario changed = office();
            changed.channels[1].hours = *OpeningHours::parse("Mon-Fri 8-18");
            changed.channels[2].hours = changed.channels[1].hours;
            const double cost = evaluate(changed, service_.inputs()).cost.total().major();
            QVERIFY(std::abs(remedy.costChange - (cost - outcome.cost.total().major())) < 1e-6);
            QVERIFY(*remedy.withinPromiseChange > 0);
        }
        QVERIFY(waveRemedies(always(), service_.inputs(), evaluate(always(), service_.inputs()), {})
                    .empty());
    }
};

QTEST_APPLESS_MAIN(TestOpeningWave)
#include "tst_openingwave.moc"
