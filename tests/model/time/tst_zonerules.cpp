// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/time/zonerules.h"
#include "tests/support/berlin.h"

#include <QTest>

#include <rapidcheck.h>

#include <stdexcept>

using namespace model;
using namespace std::chrono_literals;
using Kind = LocalReading::Kind;

class ZoneRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheClockChangesOfBerlin_data() {
        QTest::addColumn<LocalTime>("local");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<Instant>("first");
        QTest::addColumn<Instant>("second");

        const LocalTime spring = date(2026, 3, 29);
        const Instant springUtc(spring.time_since_epoch());
        QTest::newRow("before the gap")
            << spring + 119min << Kind::Unique << springUtc + 59min << springUtc + 59min;
        QTest::newRow("beginning of the gap")
            << spring + 120min << Kind::Skipped << springUtc + 60min << springUtc + 60min;
        QTest::newRow("end of the gap")
            << spring + 179min << Kind::Skipped << springUtc + 60min << springUtc + 60min;
        QTest::newRow("after the gap")
            << spring + 180min << Kind::Unique << springUtc + 60min << springUtc + 60min;
        const LocalTime autumn = date(2026, 10, 25);
        const Instant autumnUtc(autumn.time_since_epoch());
        QTest::newRow("before the overlap")
            << autumn + 119min << Kind::Unique << autumnUtc - 1min << autumnUtc - 1min;
        QTest::newRow("beginning of the overlap")
            << autumn + 120min << Kind::Repeated << autumnUtc << autumnUtc + 60min;
        QTest::newRow("end of the overlap")
            << autumn + 179min << Kind::Repeated << autumnUtc + 59min << autumnUtc + 119min;
        QTest::newRow("after the overlap")
            << autumn + 180min << Kind::Unique << autumnUtc + 120min << autumnUtc + 120min;
    }

    void readsTheClockChangesOfBerlin() {
        QFETCH(LocalTime, local);
        QFETCH(Kind, kind);
        QFETCH(Instant, first);
        QFETCH(Instant, second);
        const LocalReading reading = berlin().toUtc(local);
        QCOMPARE(reading.kind, kind);
        QVERIFY(reading.first == first);
        QVERIFY(reading.second == second);
    }

    void utcToLocalAndBackFindsTheInstant() {
        const ZoneRules zone = berlin();
        QVERIFY(rc::check([&] {
            const Instant instant(Seconds(*rc::gen::inRange(1735689600L, 1830297600L)));
            const LocalReading reading = zone.toUtc(zone.toLocal(instant));
            RC_ASSERT(reading.kind != Kind::Skipped);
            RC_ASSERT(reading.first == instant || reading.second == instant);
        }));
    }

    void localToUtcAndBackIsTheIdentityOutsideGaps() {
        // Any offsets and changes, even several on one day.
        QVERIFY(rc::check([] {
            std::vector<ZoneRules::Change> changes;
            Instant at{};
            const int count = *rc::gen::inRange(0, 6);
            for (int i = 0; i < count; ++i) {
                at += Seconds(*rc::gen::inRange(1, 400000));
                changes.push_back({at, Seconds(*rc::gen::inRange(-86399, 86400))});
            }
            const ZoneRules zone("made up", Seconds(*rc::gen::inRange(-86399, 86400)), changes);
            const LocalTime local(Seconds(*rc::gen::inRange(-100000, 2500000)));
            const LocalReading reading = zone.toUtc(local);
            if (reading.kind == Kind::Skipped) {
                RC_ASSERT(std::ranges::find(changes, reading.first, &ZoneRules::Change::at) !=
                          changes.end());
                RC_ASSERT(zone.toLocal(reading.first) > local);
            } else {
                RC_ASSERT(zone.toLocal(reading.first) == local);
                RC_ASSERT(zone.toLocal(reading.second) == local);
                RC_ASSERT((reading.first < reading.second) == (reading.kind == Kind::Repeated));
            }
        }));
    }

    void refusesChangesOutOfOrderAndOffsetsOfADay() {
        const Instant noon(12h);
        QVERIFY_EXCEPTION_THROWN(ZoneRules("", 0s, {{noon, 1h}, {noon, 2h}}),
                                 std::invalid_argument);
        QVERIFY_EXCEPTION_THROWN(ZoneRules("", 24h, {}), std::invalid_argument);
    }
};

QTEST_APPLESS_MAIN(ZoneRulesTest)
#include "tst_zonerules.moc"
