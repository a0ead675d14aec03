// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/queueing/poissontails.h"

#include <QTest>

#include <boost/math/special_functions/gamma.hpp>
#include <boost/multiprecision/cpp_bin_float.hpp>
#include <rapidcheck.h>

#include <cmath>

using namespace model;

namespace {

using Exact = boost::multiprecision::number<boost::multiprecision::cpp_bin_float<60>,
                                            boost::multiprecision::et_off>;

/// 1/P(N = c) = Γ(c+1) e^a a^-c and the ascending sum, in 60 digits.
struct Reference {
    Exact inverseMass;
    Exact from;

    Reference(double count, double mean) {
        const Exact c = count;
        const Exact a = mean;
        inverseMass = exp(a - c * log(a) + boost::math::lgamma(Exact(c + 1)));
        from = 1;
        Exact term = 1;
        for (Exact line = c + 1; term > from * Exact("1e-50") || line < a; ++line) {
            term *= a / line;
            from += term;
        }
    }
    /// Nothing to compare with where 60 digits cancel.
    bool knowsBelow() const { return inverseMass - from > inverseMass * Exact("1e-35"); }
    Exact below() const { return inverseMass - from; }
};

bool near(double found, const Exact &expected, double relative) {
    if (expected > Exact("1e300"))
        return found > 1e299;
    return abs(Exact(found) - expected) <= Exact(relative) * expected;
}

/// The exponent of a far tail is a difference of large numbers.
double allowed(const Exact &weight) {
    return 2e-14 + 2e-14 * std::abs(static_cast<double>(log(weight)));
}

double any(double from, double to) {
    return std::exp(std::log(from) + std::log(to / from) * *rc::gen::inRange(0, 1000000) / 1e6);
}

} // namespace

class TestPoissonTails : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "seed=20240229 max_success=250");
    }
    void tailsAgreeWithSixtyDigits();
    void theMethodsJoin_data();
    void theMethodsJoin();
    void endsAreExact();
};

void TestPoissonTails::tailsAgreeWithSixtyDigits() {
    QVERIFY(rc::check("weights below and from a count, real or whole", [] {
        const double mean = any(1e-6, 3e3);
        double count = mean * any(0.2, 4.0) + any(1e-3, 3.0);
        if (*rc::gen::arbitrary<bool>())
            count = std::ceil(count);
        const Reference exact(count, mean);
        RC_ASSERT(near(weightFrom(count, mean), exact.from, allowed(exact.from)));
        RC_PRE(exact.knowsBelow());
        RC_ASSERT(near(weightBelow(count, mean), exact.below(), allowed(exact.inverseMass)));
        if (exact.inverseMass < Exact("1e250"))
            RC_ASSERT(near(1.0 / poissonMass(count, mean), exact.inverseMass,
                           allowed(exact.inverseMass)));
    }));
}

void TestPoissonTails::theMethodsJoin_data() {
    QTest::addColumn<double>("count");
    QTest::addColumn<double>("mean");
    for (const double mean : {1.4999, 1.5001, 19.0, 31.9, 60.0})
        QTest::addRow("32 states, mean %g", mean) << 32.0 << mean;
    for (const double share : {0.549, 0.551, 0.61, 1.62, 1.649, 1.651})
        for (const double count : {33.0, 250.0, 4000.0})
            QTest::addRow("%g states, share %g", count, share) << count << count * share;
    for (const double count : {1.0, 2.0, 40.0, 2999.0, 3001.0, 1e5, 1e6})
        QTest::addRow("%g states, balanced", count) << count << count;
}

void TestPoissonTails::theMethodsJoin() {
    QFETCH(double, count);
    QFETCH(double, mean);
    // The recurrences 1/B(c) = 1 + c/a / B(c-1) across whatever lies between c-1 and c.
    for (const double offset : {-0.75, -1e-9, 0.0, 1e-9, 0.5, 1.0}) {
        const double c = std::max(1.0, count + offset);
        const double below = weightBelow(c, mean);
        const double stepped = c / mean * (1.0 + weightBelow(c - 1.0, mean));
        QVERIFY2(std::isinf(below) || std::abs(below - stepped) <= 1e-12 * below,
                 qPrintable(QString::number(below / stepped - 1.0)));
        const double from = weightFrom(c - 1.0, mean);
        const double steppedFrom = 1.0 + mean / c * weightFrom(c, mean);
        QVERIFY2(std::isinf(from) || std::abs(from - steppedFrom) <= 1e-12 * from,
                 qPrintable(QString::number(from / steppedFrom - 1.0)));
    }
}

void TestPoissonTails::endsAreExact() {
    QCOMPARE(weightBelow(0.0, 5.0), 0.0);
    QVERIFY(std::isinf(weightBelow(3.0, 0.0)));
    QCOMPARE(weightFrom(3.0, 0.0), 1.0);
    QCOMPARE(poissonMass(0.0, 0.0), 1.0);
    QCOMPARE(poissonMass(2.0, 0.0), 0.0);
    QVERIFY(std::isinf(weightBelow(1e6, 1.0)));
    QCOMPARE(weightBelow(1.0, 1e-9), 1e9);
    // c/a + c(c-1)/a²
    QCOMPARE(weightBelow(2.0, 4.0), 0.5 + 2.0 / 16.0);
}

QTEST_APPLESS_MAIN(TestPoissonTails)
#include "tst_poissontails.moc"
