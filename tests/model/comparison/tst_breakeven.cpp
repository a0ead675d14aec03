// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/breakeven.h"
#include "tests/support/service.h"

#include <QTest>

#include <cmath>

using namespace model;

namespace {

ScenarioOutcome outcome(double cost, double lost, double kept) {
    ScenarioOutcome result;
    result.cost.base = Money::fromMajor(cost);
    result.fate.lostClosed = lost;
    result.channels.emplace_back().naturalContacts = 1000;
    result.customerView.withinPromise = kept / 1000;
    return result;
}

} // namespace

class TestBreakEven : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theDearerPaysFromThisPriceOn() {
        const auto dear = outcome(50000, 100, 900);
        const auto cheap = outcome(40000, 350, 500);
        const BreakEven found = breakEven(dear, cheap);
        QCOMPARE(*found.lostContact, 40.0);
        QCOMPARE(*found.partnerPrice, 25.0);
        QVERIFY(found == breakEven(cheap, dear));
    }

    void withoutAGainThereIsNoPrice() {
        QVERIFY(breakEven(outcome(50000, 350, 500), outcome(40000, 100, 900)) == BreakEven{});
        QVERIFY(breakEven(outcome(40000, 100, 900), outcome(40000, 350, 500)) == BreakEven{});
    }

    void atTheValueFoundBothScenariosCostTheSame() {
        Service service(2000, 500, 800, 300);
        const auto scenarios = service.scenarios();
        const auto always = evaluate(scenarios[0], service.inputs());
        const auto office = evaluate(scenarios[1], service.inputs());
        const BreakEven found = breakEven(always, office);
        QVERIFY(found.lostContact.has_value());
        service.payRates.lostContact = Money::fromMajor(*found.lostContact);
        const double a = evaluate(scenarios[0], service.inputs()).cost.total().major();
        const double b = evaluate(scenarios[1], service.inputs()).cost.total().major();
        // A cent of value, rounded, over some hundred contacts.
        QVERIFY(std::abs(a - b) < 10.0);
    }
};

QTEST_APPLESS_MAIN(TestBreakEven)
#include "tst_breakeven.moc"
