// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/shifts/rest.h"
#include "tests/support/berlin.h"
#include "tests/support/shifts.h"

#include <QTest>

using namespace model;
using std::chrono::days;

namespace {

const Calendar calendar{berlin(), "", {}};
const Date monday = date(2026, 11, 30);
const WorkingTimeLaw law = noWorkingTimeLaw();
const RosterCheck check(law, calendar, {monday, monday + days(6)});

ShiftFacts factsOf(const Shift &shift) { return check.factsOf(shift); }
ShiftFacts factsOn(int day, double from, double to, int id) {
    return factsOf(shiftOn(calendar, monday + days(day), from, to, id, 1));
}

} // namespace

class TestRest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theNearestWorkOnEitherSideCounts() {
        const std::vector row{factsOn(0, 8, 12, 1), factsOn(1, 8, 12, 2), factsOn(2, 8, 12, 3),
                              factsOn(3, 6, 12, 4), factsOn(4, 8, 12, 5)};
        QVERIFY(restAround(row[2], row) == (Rest{20 * 60, 18 * 60}));
    }

    void nothingIsKnownBeyondTheEnds() {
        const std::vector row{factsOn(0, 8, 12, 1)};
        QVERIFY(restAround(row[0], row) == Rest());
        QVERIFY(restAround(factsOn(1, 8, 12, 2), row) == (Rest{20 * 60, -1}));
    }

    void standbyWithoutCallsIsRest() {
        Shift standby = shiftOn(calendar, monday, 18, 24, 1, 1);
        standby.standby = true;
        const ShiftFacts tuesday = factsOn(1, 8, 12, 2);
        QVERIFY(restAround(tuesday, std::vector{factsOf(standby)}) == Rest());
        standby.activities = {{{at(calendar, monday, 20), at(calendar, monday, 21)}, 1}};
        QVERIFY(restAround(tuesday, std::vector{factsOf(standby)}) == (Rest{11 * 60, -1}));
    }
};

QTEST_APPLESS_MAIN(TestRest)
#include "tst_rest.moc"
