// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/zones/systemzones.h"
#include "tests/support/berlin.h"

#include <QTest>

using namespace model;

class SystemZonesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsTheClockChangesOfBerlin() {
        const std::optional<ZoneRules> zone = data::zoneRules("Europe/Berlin", 2025, 2026);
        QVERIFY(zone);
        QVERIFY(*zone == berlin());
    }

    void goesOnAfterTheTableOfTheDatabaseEnds() {
        const ZoneRules zone = data::zoneRules("Europe/Berlin").value();
        const Instant summer(std::chrono::sys_days(std::chrono::year(2044) / 7 / 1));
        QVERIFY(zone.offsetAt(summer) == std::chrono::hours(2));
    }

    void knowsHalfHoursAndTheSouth() {
        const Instant january(std::chrono::sys_days(std::chrono::year(2026) / 1 / 15));
        QVERIFY(data::zoneRules("Asia/Kolkata")->offsetAt(january) == std::chrono::minutes(330));
        QVERIFY(data::zoneRules("Australia/Lord_Howe")->offsetAt(january) ==
                std::chrono::hours(11));
    }

    void unknownNamesAreRefused() {
        QVERIFY(!data::zoneRules("Europe/Atlantis"));
        QVERIFY(!data::zoneRules(""));
    }

    void everyNameListedIsKnown() {
        const std::vector<std::string> names = data::zoneNames();
        QVERIFY(names.size() > 300);
        for (const std::string &name : names)
            QVERIFY2(data::zoneRules(name, 2026, 2026), name.c_str());
    }
};

QTEST_APPLESS_MAIN(SystemZonesTest)
#include "tst_systemzones.moc"
