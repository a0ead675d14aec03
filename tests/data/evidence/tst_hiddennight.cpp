// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/evaluate.h"
#include "model/plan/plan.h"
#include "tests/support/realweeks.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

using namespace model;

namespace {

/// Half hours of the week that a desk with the hours Mon–Fri 9–18 counts.
bool isOffice(std::size_t half) { return half / 48 < 5 && half % 48 >= 18 && half % 48 < 36; }

double closedIn(const std::vector<double> &week) {
    double sum = 0.0;
    for (std::size_t half = 0; half < week.size(); ++half)
        sum += isOffice(half) ? 0.0 : week[half];
    return sum;
}

double sumOf(const std::vector<double> &week) {
    double sum = 0.0;
    for (const double one : week)
        sum += one;
    return sum;
}

/// Telephone lines of which calls were counted in every half hour of the week.
struct Line {
    std::string name;
    std::vector<double> week;
};

std::vector<Line> linesOpenAlways(const std::string &text, const char *from, const char *to) {
    std::vector<Line> lines;
    for (const auto &[name, week] : testing::meanWeeks(text, from, to))
        if (std::all_of(week.begin(), week.end(), [](double one) { return one > 0.0; }))
            lines.push_back({name, week});
    return lines;
}

/// 24/7 against 9–18: what a planner is told.
struct Told {
    double costMore = 0; ///< relative
    double points = 0;   ///< of the customers' view
};

class HiddenNight {
public:
    HiddenNight()
        : week_(Instant(std::chrono::sys_days(std::chrono::year(2026) / 11 / 30)), Minutes(30),
                336),
          plans_{newChannel(1, "Phone", Medium::Phone)}, channels_{plans_[0].channel} {
        policies_[1] = plans_[0].policy;
    }

    Told told(const NaturalDemand &demand) const {
        CoverageInputs inputs;
        inputs.week = week_;
        inputs.calendar = &calendar_;
        inputs.channels = channels_;
        inputs.demand = {&demand, 1};
        inputs.policies = &policies_;
        const auto scenarios = standardScenarios(plans_);
        const ScenarioOutcome always = evaluate(scenarios[0], inputs);
        const ScenarioOutcome office = evaluate(scenarios[1], inputs);
        return {always.cost.total().major() / office.cost.total().major() - 1.0,
                always.customerView.withinPromise - office.customerView.withinPromise};
    }

    NaturalDemand counted(const std::vector<double> &contacts) const {
        return {Series<Contacts>(week_, contacts), std::vector<double>(336, 300.0),
                std::vector<DemandSource>(336, DemandSource::Observed)};
    }

    /// The borrower's night hidden, and rebuilt from the lender.
    NaturalDemand rebuilt(const Line &borrower, const Line &lender,
                          const ClosedHoursDemand &closedHours) const {
        ChannelForecast seen{channels_[0], {}, closedHours};
        ChannelForecast lent{{2, lender.name, Medium::Phone, ChannelKind::Live}, {}, {}};
        std::vector<double> office = borrower.week;
        seen.forecast.observed.assign(336, true);
        for (std::size_t half = 0; half < office.size(); ++half)
            if (!isOffice(half)) {
                office[half] = 0.0;
                seen.forecast.observed[half] = false;
            }
        seen.forecast.calls = Series<Contacts>(week_, office);
        seen.forecast.handleSeconds.assign(336, 300.0);
        lent.forecast.calls = Series<Contacts>(week_, lender.week);
        lent.forecast.handleSeconds.assign(336, 300.0);
        lent.forecast.observed.assign(336, true);
        return naturalDemand({seen, lent}, week_, calendar_)[0];
    }

    static double closedIn(const NaturalDemand &demand) {
        std::vector<double> week;
        for (std::size_t half = 0; half < demand.contacts.count(); ++half)
            week.push_back(demand.contacts[half].value());
        return ::closedIn(week);
    }

private:
    Calendar calendar_;
    TimeGrid week_;
    std::vector<ChannelPlan> plans_;
    std::vector<Channel> channels_;
    std::map<int, ServicePolicy> policies_;
};

} // namespace

/// Lines that are open round the clock, with everything outside weekdays 9–18 hidden and borrowed
/// from each other or, in another service, from what came in writing: how wrong is the night, and
/// the verdict?
class TestHiddenNight : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theRangeCoversMostNights();
    void theUsualReachIsTheOneThatErrsLeast();

private:
    struct Pair {
        Line borrower;
        Line lender;
    };
    std::vector<Pair> pairs_;
    std::vector<Line> lines_;
    HiddenNight night_;
};

void TestHiddenNight::initTestCase() {
    const auto text = testing::realFile("calls/axa2011_2012_30min.csv.gz");
    if (!text)
        QSKIP("the calls of the AXA lines are not here");
    lines_ = linesOpenAlways(*text, "2011", "2013");
    QVERIFY(lines_.size() >= 3);
    for (const Line &borrower : lines_)
        for (const Line &lender : lines_)
            if (&borrower != &lender)
                pairs_.push_back({borrower, lender});
    // A city's line, and what came in writing.
    if (const auto requests = testing::realFile("multichannel/boston311_30min_by_channel.csv")) {
        const auto weeks = testing::meanWeeks(*requests, "2011-07-01", "2011-11-01");
        const auto line = [&](const char *name) { return Line{name, weeks.at(name)}; };
        lines_.push_back(line("Constituent Call"));
        for (const char *written : {"Self Service", "Citizens Connect App"}) {
            lines_.push_back(line(written));
            pairs_.push_back({line("Constituent Call"), line(written)});
        }
    }
    for (const Line &line : lines_)
        qInfo("%-20s %6.0f calls a week, %4.1f %% of them outside Mon-Fri 9-18", line.name.c_str(),
              sumOf(line.week), 100.0 * closedIn(line.week) / sumOf(line.week));
}

void TestHiddenNight::theRangeCoversMostNights() {
    ClosedHoursDemand closedHours;
    closedHours.source = DemandSource::Borrowed;
    closedHours.borrowedFrom = 2;
    qInfo("line from lender: closed hours' calls counted, borrowed (low to high) | 24/7 against "
          "9-18: cost and customers' view by the truth, and by what was borrowed");
    int covered = 0;
    int sameSide = 0;
    double points = 0.0;
    double cost = 0.0;
    for (const Pair &pair : pairs_) {
        const double truth = closedIn(pair.borrower.week);
        const NaturalDemand rebuilt = night_.rebuilt(pair.borrower, pair.lender, closedHours);
        const double found = HiddenNight::closedIn(rebuilt);
        const double low =
            HiddenNight::closedIn(night_.rebuilt(pair.borrower, pair.lender, closedHours.low()));
        const double high =
            HiddenNight::closedIn(night_.rebuilt(pair.borrower, pair.lender, closedHours.high()));
        const bool covers = low <= truth && truth <= high;
        covered += covers ? 1 : 0;
        const Told is = night_.told(night_.counted(pair.borrower.week));
        const Told said = night_.told(rebuilt);
        const Told least =
            night_.told(night_.rebuilt(pair.borrower, pair.lender, closedHours.low()));
        const Told most =
            night_.told(night_.rebuilt(pair.borrower, pair.lender, closedHours.high()));
        sameSide += least.points <= is.points && is.points <= most.points ? 1 : 0;
        points += std::abs(said.points - is.points);
        cost += std::abs(said.costMore - is.costMore);
        qInfo("%-20s from %-20s: %5.0f, %5.0f (%5.0f to %5.0f)%s | %+5.1f %% and %+5.1f points, "
              "%+5.1f %% and %+5.1f points (%+5.1f to %+5.1f)",
              pair.borrower.name.c_str(), pair.lender.name.c_str(), truth, found, low, high,
              covers ? "" : " outside", 100.0 * is.costMore, 100.0 * is.points,
              100.0 * said.costMore, 100.0 * said.points, 100.0 * least.points,
              100.0 * most.points);
    }
    const auto count = static_cast<int>(pairs_.size());
    qInfo("inside the range: %d of %d; gain of the customers' view inside its range: %d; the "
          "verdict is off by %.1f points and %.1f %% of the cost on average",
          covered, count, sameSide, 100.0 * points / count, 100.0 * cost / count);
    QVERIFY(covered >= 0.7 * count);
    QVERIFY(sameSide >= 0.7 * count);
}

void TestHiddenNight::theUsualReachIsTheOneThatErrsLeast() {
    ClosedHoursDemand closedHours;
    closedHours.source = DemandSource::Borrowed;
    closedHours.borrowedFrom = 2;
    const double usual = closedHours.reach;
    const auto count = static_cast<double>(pairs_.size());
    double least = 1e9;
    double ofUsual = 0.0;
    for (int tenth = 4; tenth <= 14; ++tenth) {
        closedHours.reach = tenth / 10.0;
        double volume = 0.0;
        double factor = 0.0;
        double points = 0.0;
        double cost = 0.0;
        for (const Pair &pair : pairs_) {
            const NaturalDemand rebuilt = night_.rebuilt(pair.borrower, pair.lender, closedHours);
            const double truth = closedIn(pair.borrower.week);
            const double found = HiddenNight::closedIn(rebuilt);
            const Told is = night_.told(night_.counted(pair.borrower.week));
            const Told said = night_.told(rebuilt);
            volume += std::abs(found - truth) / sumOf(pair.borrower.week) / count;
            factor += std::abs(std::log(found / truth)) / count;
            points += std::abs(said.points - is.points) / count;
            cost += std::abs(said.costMore - is.costMore) / count;
        }
        qInfo("reach %.1f: closed hours off by %4.1f %% of all calls, by a factor %.2f; verdict by "
              "%.1f points and %.1f %% of the cost",
              closedHours.reach, 100.0 * volume, std::exp(factor), 100.0 * points, 100.0 * cost);
        least = std::min(least, points + cost);
        if (std::abs(closedHours.reach - usual) < 0.01)
            ofUsual = points + cost;
    }
    QVERIFY(ofUsual > 0.0);
    QVERIFY(ofUsual <= 1.1 * least);
}

QTEST_APPLESS_MAIN(TestHiddenNight)
#include "tst_hiddennight.moc"
