// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/queueing/backlog.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <queue>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <random>
#include <stdexcept>
#include <vector>

using namespace model;

namespace {

constexpr std::size_t stepsPerWeek = 1008; // ten minutes

BacklogLoad flatLoad(double contactsPerHour, double people, double handleSeconds) {
    BacklogLoad load;
    load.handleSeconds = handleSeconds;
    load.arrivals.assign(stepsPerWeek, contactsPerHour / 6.0);
    load.capacity.assign(stepsPerWeek, people);
    return load;
}

/// Closed from midnight to noon, every day.
BacklogLoad halfDays(double contactsPerHour, double people, double handleSeconds) {
    BacklogLoad load = flatLoad(contactsPerHour, people, handleSeconds);
    for (std::size_t step = 0; step < stepsPerWeek; ++step)
        if (step % 144 < 72)
            load.capacity[step] = 0.0;
    return load;
}

/// Response times of a queue worked contact by contact: first come, first served by whole people,
/// exponential handling, an item that closing time interrupts is finished after the next opening.
std::vector<double> simulated(const BacklogLoad &load, int weeks, unsigned seed) {
    std::mt19937_64 random(seed);
    const double week = load.stepSeconds * static_cast<double>(stepsPerWeek);
    const auto people = [&](double time) {
        const auto step = static_cast<std::size_t>(std::fmod(time, week) / load.stepSeconds);
        return load.capacity[std::min(step, stepsPerWeek - 1)];
    };
    // Working time of one person between two moments, in whole-staff shifts that all share.
    const auto finish = [&](double start, double work) {
        double time = start;
        while (true) {
            const double edge =
                (std::floor(time / load.stepSeconds + 1e-9) + 1.0) * load.stepSeconds;
            if (people(time + 1e-6) > 0.0) {
                if (time + work <= edge)
                    return time + work;
                work -= edge - time;
            }
            time = edge;
        }
    };
    const auto staff =
        static_cast<std::size_t>(*std::max_element(load.capacity.begin(), load.capacity.end()));
    std::priority_queue<double, std::vector<double>, std::greater<>> freeAt;
    for (std::size_t one = 0; one < staff; ++one)
        freeAt.push(0.0);
    std::exponential_distribution<double> handling(1.0 / load.handleSeconds);
    std::uniform_real_distribution<double> place(0.0, load.stepSeconds);
    std::vector<double> responses;
    for (int number = 0; number < weeks; ++number)
        for (std::size_t step = 0; step < stepsPerWeek; ++step) {
            std::poisson_distribution<int> count(load.arrivals[step]);
            std::vector<double> times(static_cast<std::size_t>(count(random)));
            const double begin = number * week + static_cast<double>(step) * load.stepSeconds;
            for (double &time : times)
                time = begin + place(random);
            std::sort(times.begin(), times.end());
            for (const double time : times) {
                const double start = std::max(time, freeAt.top());
                freeAt.pop();
                const double end = finish(start, handling(random));
                freeAt.push(end);
                if (number >= 2)
                    responses.push_back(end - time);
            }
        }
    return responses;
}

double shareWithin(const std::vector<double> &responses, double seconds) {
    return static_cast<double>(std::count_if(responses.begin(), responses.end(),
                                             [&](double one) { return one <= seconds; })) /
           static_cast<double>(responses.size());
}

double quantileOf(std::vector<double> values, double share) {
    const auto at = values.begin() +
                    static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

double shareWithin(const Backlog &backlog, const BacklogLoad &load, double seconds) {
    double answered = 0.0;
    double total = 0.0;
    for (std::size_t step = 0; step < load.arrivals.size(); ++step) {
        answered += load.arrivals[step] * backlog.answeredWithin(step, seconds);
        total += load.arrivals[step];
    }
    return answered / total;
}

std::vector<double> responsesOf(const Backlog &backlog, const BacklogLoad &load) {
    std::vector<double> all;
    for (std::size_t step = 0; step < load.arrivals.size(); ++step)
        backlog.responses(step, all);
    return all;
}

} // namespace

class TestBacklog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anIdleDeskHasNoBacklog();
    void aClosedMorningGathersItsArrivals();
    void theBacklogClearsWhenTheSpareCapacityHasWorkedItOff();
    void aDeskWithTooFewPeopleGrowsByTheDifference();
    void agreesWithASimulationContactByContact_data();
    void agreesWithASimulationContactByContact();
    void agreesWithTheReferenceBacklogs();
    void aSlowWeekIsFollowedToItsRest();
    void heavyTrafficRestsWhereManyWeeksLead();
    void aDayLikeTheOneBeforeIsFoundAsAnyOther();
    void reactionDelaysTheAnswer();
    void impossibleLoadsAreRefused();
};

void TestBacklog::anIdleDeskHasNoBacklog() {
    const BacklogLoad load = flatLoad(0.0, 1.0, 300.0);
    const Backlog backlog(load);
    QVERIFY(backlog.isStable());
    QCOMPARE(backlog.workAt(0), 0.0);
    // Only the handling itself takes time: 1 − e^−2 of exponential times lie within twice the mean.
    QVERIFY(std::abs(backlog.answeredWithin(5, 600.0) - 0.8647) < 0.07);
}

void TestBacklog::aClosedMorningGathersItsArrivals() {
    // Twelve hours at 10 contacts of 6 minutes: 12 hours of work, when the desk is empty before.
    const BacklogLoad load = halfDays(10.0, 6.0, 360.0);
    const Backlog backlog(load);
    QVERIFY(std::abs(backlog.workAt(72) / 3600.0 - 12.0) < 0.15);
}

void TestBacklog::theBacklogClearsWhenTheSpareCapacityHasWorkedItOff() {
    // 12 h of work, six people, one erlang of new work: 12 / 5 = 2.4 hours.
    const Backlog backlog(halfDays(10.0, 6.0, 360.0));
    QVERIFY(std::abs(backlog.secondsToClear(72) / 3600.0 - 2.4) < 0.05);
}

void TestBacklog::aDeskWithTooFewPeopleGrowsByTheDifference() {
    const BacklogLoad load = flatLoad(20.0, 1.0, 360.0);
    const Backlog backlog(load);
    QVERIFY(!backlog.isStable());
    QCOMPARE(backlog.growthPerWeek(), 168.0 * 3600.0);
    QCOMPARE(backlog.answeredWithin(0, 3600.0), 0.0);
}

void TestBacklog::agreesWithASimulationContactByContact_data() {
    QTest::addColumn<double>("contactsPerHour");
    QTest::addColumn<double>("people");
    QTest::addColumn<double>("handle");
    QTest::addColumn<bool>("closedMornings");
    QTest::newRow("one person, all day") << 7.0 << 1.0 << 360.0 << false;
    QTest::newRow("four people, all day") << 35.0 << 4.0 << 360.0 << false;
    QTest::newRow("two people, closed mornings") << 7.0 << 2.0 << 480.0 << true;
    QTest::newRow("thirty people, closed mornings") << 200.0 << 30.0 << 240.0 << true;
}

void TestBacklog::agreesWithASimulationContactByContact() {
    QFETCH(double, contactsPerHour);
    QFETCH(double, people);
    QFETCH(double, handle);
    QFETCH(bool, closedMornings);
    const BacklogLoad load = closedMornings ? halfDays(contactsPerHour, people, handle)
                                            : flatLoad(contactsPerHour, people, handle);
    const Backlog backlog(load);
    const auto expected = simulated(load, people > 10 ? 12 : 600, 20240229);
    for (const double seconds : {1800.0, 3600.0, 4.0 * 3600.0, 10.0 * 3600.0}) {
        const double found = shareWithin(backlog, load, seconds);
        const double simulation = shareWithin(expected, seconds);
        qInfo("within %5.0f min: %.4f, simulated %.4f", seconds / 60.0, found, simulation);
        QVERIFY2(std::abs(found - simulation) < 0.05, "more than five points apart");
    }
    const auto responses = responsesOf(backlog, load);
    for (const double share : {0.5, 0.9}) {
        const double found = quantileOf(responses, share);
        const double simulation = quantileOf(expected, share);
        qInfo("p%.0f: %.0f s, simulated %.0f s", share * 100.0, found, simulation);
        QVERIFY(std::abs(found - simulation) < std::max(180.0, 0.06 * simulation));
    }
}

void TestBacklog::agreesWithTheReferenceBacklogs() {
    QFile file(SHIFTWRIGHT_FIXTURES "/queueing/deferred.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    double sum = 0.0;
    double worst = 0.0;
    int cases = 0;
    const QJsonArray scenarios =
        QJsonDocument::fromJson(file.readAll()).object()["scenarios"].toArray();
    for (const auto &value : scenarios) {
        const QJsonObject scenario = value.toObject();
        BacklogLoad load;
        load.handleSeconds = scenario["aht_s"].toDouble();
        const QString law = scenario["dist"].toString();
        load.law = {law == "logn"  ? HandleLaw::Family::Lognormal
                    : law == "erl" ? HandleLaw::Family::Erlang
                                   : HandleLaw::Family::Exponential,
                    scenario["scv"].toDouble()};
        load.finishInHand = scenario["on_close"].toString() == "finish";
        const QJsonArray arrivals = scenario["arrivals_per_hour"].toArray();
        const QJsonArray agents = scenario["agents_per_half_hour"].toArray();
        for (qsizetype step = 0; step < static_cast<qsizetype>(stepsPerWeek); ++step) {
            load.arrivals.push_back(arrivals[step / 6].toDouble() / 6.0);
            load.capacity.push_back(agents[step / 3].toDouble());
        }
        // The reference follows two weeks that begin with an empty desk to the last answer.
        load.repeats = false;
        const auto weekOfPeople = load.capacity;
        const auto weekOfContacts = load.arrivals;
        for (int weekNumber = 1; weekNumber < 5; ++weekNumber) {
            load.capacity.insert(load.capacity.end(), weekOfPeople.begin(), weekOfPeople.end());
            if (weekNumber == 1)
                load.arrivals.insert(load.arrivals.end(), weekOfContacts.begin(),
                                     weekOfContacts.end());
        }
        load.arrivals.resize(load.capacity.size(), 0.0);
        const Backlog backlog(load);
        const double week = 7.0 * 86400.0;
        std::vector<double> open{0.0};
        for (const double people : weekOfPeople)
            open.push_back(open.back() + (people > 0.0 ? load.stepSeconds : 0.0));
        const auto openUntil = [&](double time) {
            const double weeks = std::floor(time / week);
            const double position = (time - weeks * week) / load.stepSeconds;
            const auto step = std::min<std::size_t>(static_cast<std::size_t>(position), 1007);
            return weeks * open.back() + open[step] +
                   (position - static_cast<double>(step)) * (open[step + 1] - open[step]);
        };
        const auto deadline = [&](double time) {
            if (!scenario["target_clock_s"].isNull())
                return time + scenario["target_clock_s"].toDouble();
            const double wanted = openUntil(time) + scenario["target_work_s"].toDouble();
            double low = time;
            double high = time + 2.0 * week;
            while (high - low > 1.0)
                (openUntil(0.5 * (low + high)) >= wanted ? high : low) = 0.5 * (low + high);
            return high;
        };
        double answered = 0.0;
        double total = 0.0;
        for (std::size_t step = 0; step < 2 * stepsPerWeek; ++step) {
            answered += load.arrivals[step] * backlog.answeredBy(step, deadline);
            total += load.arrivals[step];
        }
        const double expected = scenario["simulated"]["within_target"]["value"].toDouble();
        const double error = std::abs(answered / total - expected);
        qInfo("%s %s (%s): %.4f, simulated %.4f", qPrintable(scenario["id"].toString()),
              qPrintable(scenario["title"].toString()), qPrintable(scenario["dist"].toString()),
              answered / total, expected);
        sum += error;
        worst = std::max(worst, error);
        ++cases;
    }
    qInfo("mean error %.2f points, worst %.2f", 100.0 * sum / cases, 100.0 * worst);
    QVERIFY(cases > 0);
    QVERIFY(sum / cases < 0.01);
    QVERIFY(worst < 0.03);
}

void TestBacklog::aSlowWeekIsFollowedToItsRest() {
    // One person, nearly full: M/M/1 waits, and stays within t with 1 − e^−(μ−λ)t, 600 s a step.
    for (const double load : {0.9, 0.95, 0.98}) {
        const BacklogLoad full = flatLoad(load * 6.0, 1.0, 600.0);
        const BacklogLoad easy = flatLoad(load * 5.0, 1.0, 600.0);
        const Backlog alone(full);
        const Backlog led(full, Backlog(easy));
        for (const double hours : {2.0, 6.0}) {
            const double exact = -std::expm1(-(1.0 - load) * 6.0 * hours);
            const double found = shareWithin(alone, full, 3600.0 * hours);
            const double similar = shareWithin(led, full, 3600.0 * hours);
            qInfo("load %.2f within %.0f h: %.4f, from a similar load %.4f, exact %.4f", load,
                  hours, found, similar, exact);
            QVERIFY(std::abs(found - exact) < 0.012);
            QVERIFY(std::abs(similar - exact) < 0.012);
        }
    }
}

void TestBacklog::heavyTrafficRestsWhereManyWeeksLead() {
    // Crowded days and quiet nights, 96 to 99 % of the capacity.
    for (const double people : {3.55, 3.6}) {
        BacklogLoad week = flatLoad(30.0, people, 420.0);
        for (std::size_t step = 0; step < stepsPerWeek; ++step)
            week.arrivals[step] *=
                1.0 + 0.7 * std::sin(static_cast<double>(step) * 2.0 * M_PI / 144.0);
        BacklogLoad many = week;
        many.repeats = false;
        constexpr int weeks = 50;
        for (int more = 1; more < weeks; ++more) {
            many.arrivals.insert(many.arrivals.end(), week.arrivals.begin(), week.arrivals.end());
            many.capacity.insert(many.capacity.end(), week.capacity.begin(), week.capacity.end());
        }
        const Backlog followed(many);
        const Backlog rested(week);
        QVERIFY(rested.isStable());
        for (const std::size_t step : {0u, 200u, 700u}) {
            const double expected =
                followed.workAt(static_cast<std::size_t>(weeks - 1) * stepsPerWeek + step);
            qInfo("%.2f people, step %zu: %.0f s, many weeks %.0f s", people, step,
                  rested.workAt(step), expected);
            QVERIFY(std::abs(rested.workAt(step) / expected - 1.0) < 0.01);
        }
    }
}

void TestBacklog::aDayLikeTheOneBeforeIsFoundAsAnyOther() {
    for (const double people : {3.0, 3.5}) {
        BacklogLoad alike = halfDays(12.0, people, 300.0);
        for (std::size_t step = 5 * 144; step < stepsPerWeek; ++step)
            alike.arrivals[step] *= 0.5;
        BacklogLoad different = alike;
        for (std::size_t step = 0; step < stepsPerWeek; ++step)
            different.arrivals[step] *= 1.0 + 1e-7 * static_cast<double>(step / 144);
        const Backlog asBefore(alike);
        const Backlog anew(different);
        for (std::size_t step = 0; step < stepsPerWeek; ++step) {
            QVERIFY(std::abs(asBefore.workAt(step) - anew.workAt(step)) <=
                    1e-4 * (60.0 + anew.workAt(step)));
            QVERIFY(std::abs(asBefore.answeredWithin(step, 3600.0) -
                             anew.answeredWithin(step, 3600.0)) <= 1e-5);
        }
    }
}

void TestBacklog::reactionDelaysTheAnswer() {
    BacklogLoad load = flatLoad(2.0, 2.0, 300.0);
    const double before = Backlog(load).answeredWithin(10, 3600.0);
    load.reaction.assign(stepsPerWeek, 3000.0);
    const Backlog later(load);
    QVERIFY(later.answeredWithin(10, 3600.0) < before);
    std::vector<double> responses;
    later.responses(10, responses);
    QVERIFY(*std::min_element(responses.begin(), responses.end()) >= 3000.0);
}

void TestBacklog::impossibleLoadsAreRefused() {
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, Backlog(BacklogLoad{}));
    BacklogLoad load = flatLoad(1.0, 1.0, 0.0);
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, Backlog{load});
    load = flatLoad(1.0, 1.0, 300.0);
    load.capacity.pop_back();
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, Backlog{load});
}

QTEST_APPLESS_MAIN(TestBacklog)
#include "tst_backlog.moc"
