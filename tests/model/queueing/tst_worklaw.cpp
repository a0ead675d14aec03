// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/queueing/worklaw.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace model;

namespace {

WorkLaw anyLaw(int most) {
    WorkLaw law;
    law.low = *rc::gen::inRange(0, 40);
    law.mass.assign(static_cast<std::size_t>(*rc::gen::inRange(1, most)), 0.0);
    double sum = 0.0;
    for (double &one : law.mass)
        sum += one = *rc::gen::inRange(1, 1000);
    for (double &one : law.mass)
        one /= sum;
    return law;
}

double total(const WorkLaw &law) { return std::accumulate(law.mass.begin(), law.mass.end(), 0.0); }

double massAt(const WorkLaw &law, long cell) {
    const long index = cell - law.low;
    return index < 0 || index >= static_cast<long>(law.mass.size())
               ? 0.0
               : law.mass[static_cast<std::size_t>(index)];
}

} // namespace

class TestWorkLaw : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSumOfTwoWorksHasTheConvolutionOfTheirLaws() {
        QVERIFY(rc::check("cell by cell", [] {
            const WorkLaw a = anyLaw(120);
            const WorkLaw b = anyLaw(70);
            WorkLaw sum = a;
            std::vector<double> scratch(7, 1e9);
            sum.add(b, scratch);
            for (long cell = a.low + b.low;
                 cell < a.low + b.low + static_cast<long>(a.mass.size() + b.mass.size()); ++cell) {
                double expected = 0.0;
                for (long other = b.low; other < b.low + static_cast<long>(b.mass.size()); ++other)
                    expected += massAt(b, other) * massAt(a, cell - other);
                // What is cut off at the ends lies in the cell beside.
                RC_ASSERT(std::abs(massAt(sum, cell) - expected) < 6e-6);
            }
            RC_ASSERT(std::abs(total(sum) - 1.0) < 1e-12);
        }));
    }

    void workingOffTakesItsCellsAndNothingBelowZero() {
        QVERIFY(rc::check("mean of what is left", [] {
            const WorkLaw before = anyLaw(120);
            const double cells = *rc::gen::inRange(0, 100000) / 1000.0;
            WorkLaw law = before;
            std::vector<double> scratch(7, 1e9);
            law.workOff(cells, scratch);
            RC_ASSERT(law.low >= 0 && law.shift >= 0.0 && law.shift < 1.0);
            RC_ASSERT(std::abs(total(law) - 1.0) < 1e-12);
            double left = 0.0;
            for (std::size_t index = 0; index < before.mass.size(); ++index)
                left += before.mass[index] *
                        std::max(0.0, before.first() + static_cast<double>(index) - cells);
            // Where the desk runs empty, a fraction of a cell is spread over two.
            const double spread = law.first() > 0.0 ? 1e-9 : 0.25 * law.mass.front() + 1e-9;
            RC_ASSERT(std::abs(law.mean() - left) <= spread);
        }));
    }

    void whatIsMovedAwayAndMergedAgainIsTheSameLaw() {
        QVERIFY(rc::check("masses and mean", [] {
            const WorkLaw before = anyLaw(120);
            const double cells = *rc::gen::inRange(0, 200000) / 1000.0;
            WorkLaw law = before;
            WorkLaw below{3, {0.5, 0.5}, 0.25};
            law.moveBelow(cells, below);
            RC_ASSERT(below.mass.empty() ||
                      below.first() + static_cast<double>(below.mass.size()) - 1.0 < cells);
            RC_ASSERT(law.mass.empty() || law.first() >= cells);
            // Half a cell on: beside another law it is spread over two cells, which keeps its mean.
            law.shift = 0.5;
            double moved = 0.0;
            for (const double mass : law.mass)
                moved += 0.5 * mass;
            std::vector<double> scratch(7, 1e9);
            law.merge(below, scratch);
            RC_ASSERT(law.shift == (below.mass.empty() ? 0.5 : 0.0));
            RC_ASSERT(std::abs(total(law) - 1.0) < 1e-12);
            RC_ASSERT(std::abs(law.mean() - before.mean() - moved) < 1e-9);
        }));
    }

    void goingOnEndsAGeometricApproach() {
        // Each week leaves half of what is missing: as much again as the last week changed.
        WorkLaw rest{3, {0.2, 0.5, 0.3}};
        const WorkLaw start{2, {0.6, 0.2, 0.1, 0.1}};
        const auto after = [&](double kept) {
            WorkLaw law{2, {0.0, 0.0, 0.0, 0.0}};
            for (long cell = 2; cell < 6; ++cell)
                law.mass[static_cast<std::size_t>(cell - 2)] =
                    (1.0 - kept) * massAt(rest, cell) + kept * massAt(start, cell);
            return law;
        };
        WorkLaw law = after(0.25);
        law.goOn(after(0.5), 1.0);
        for (long cell = 0; cell < 9; ++cell)
            QVERIFY(std::abs(massAt(law, cell) - massAt(rest, cell)) < 1e-6);
    }
};

QTEST_APPLESS_MAIN(TestWorkLaw)
#include "tst_worklaw.moc"
