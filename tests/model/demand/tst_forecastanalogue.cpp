// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demand/forecastanalogue.h"
#include "tests/support/madehistory.h"

#include <QTest>

using namespace testing;

class TstForecastAnalogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void customersTimesTheirContactsComeOnOpenDays_data() {
        QTest::addColumn<int>("openDays");
        QTest::newRow("every day") << 7;
        QTest::newRow("Monday to Friday") << 5;
        QTest::newRow("Monday only") << 1;
    }
    void customersTimesTheirContactsComeOnOpenDays() {
        QFETCH(int, openDays);
        const model::Calendar calendar;
        const auto like = madeHistory(calendar, day(2025, 1, 6), 70, [&](model::LocalTime time) {
            return model::weekdayIndex(model::dateOf(time)) < openDays ? 3.0 : 0.0;
        });
        // 12,000 contacts a year, on so many days of each week.
        const double perDay = model::contactsPerOpenDay({5000, 0.2}, like, calendar);
        QVERIFY(std::abs(perDay - 12000 / (365.25 * openDays / 7)) < 1e-9);
    }

    void withoutAPastEveryDayIsOpen() {
        QVERIFY(std::abs(model::contactsPerOpenDay({1000, 1}, {}, {}) - 12000 / 365.25) < 1e-9);
    }
};

QTEST_APPLESS_MAIN(TstForecastAnalogue)
#include "tst_forecastanalogue.moc"
