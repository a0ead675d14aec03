// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/latestjob.h"

#include <QTest>

#include <atomic>
#include <chrono>
#include <stdexcept>
#include <thread>

using application::Failure;
using application::LatestJob;
using application::Outcome;

namespace {

void waitForStop(const std::stop_token &stop) {
    while (!stop.stop_requested())
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
}

} // namespace

class TestLatestJob : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theAnswerComesThroughTheEventLoop() {
        LatestJob<int> job;
        int answer = 0;
        std::thread::id deliveredIn;
        job.start([](const std::stop_token &) { return 7; },
                  [&](const Outcome<int> &outcome) {
                      answer = std::get<int>(outcome);
                      deliveredIn = std::this_thread::get_id();
                  });
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        QCOMPARE(answer, 0);
        QVERIFY(job.isRunning());
        QTRY_COMPARE(answer, 7);
        QVERIFY(!job.isRunning());
        QVERIFY(deliveredIn == std::this_thread::get_id());
    }

    void onlyTheNewestOfFiveQuickRequestsAnswers() {
        LatestJob<int> job;
        std::vector<int> answers;
        for (int i = 1; i <= 5; ++i)
            job.start(
                [i](const std::stop_token &stop) {
                    if (i < 5)
                        waitForStop(stop);
                    return i;
                },
                [&](const Outcome<int> &outcome) { answers.push_back(std::get<int>(outcome)); });
        QTRY_COMPARE(answers, std::vector<int>{5});
        QTest::qWait(50);
        QCOMPARE(answers, std::vector<int>{5});
    }

    void aCancelledJobStopsAndKeepsSilent() {
        std::atomic<bool> begun = false;
        std::atomic<bool> ended = false;
        bool delivered = false;
        LatestJob<int> job;
        job.start(
            [&](const std::stop_token &stop) {
                begun = true;
                waitForStop(stop);
                ended = true;
                return 1;
            },
            [&](const Outcome<int> &) { delivered = true; });
        QTRY_VERIFY(begun);
        job.cancel();
        QVERIFY(!job.isRunning());
        QTRY_VERIFY(ended);
        QTest::qWait(20);
        QVERIFY(!delivered);
    }

    void anExceptionBecomesAFailure_data() {
        QTest::addColumn<bool>("standard");
        QTest::addColumn<QString>("text");
        QTest::newRow("standard") << true << "disk full";
        QTest::newRow("anything") << false << "unknown error";
    }
    void anExceptionBecomesAFailure() {
        QFETCH(bool, standard);
        QFETCH(QString, text);
        LatestJob<int> job;
        QString found;
        job.start(
            [standard](const std::stop_token &) -> int {
                if (standard)
                    throw std::runtime_error("disk full");
                throw 3;
            },
            [&](const Outcome<int> &outcome) {
                found = QString::fromStdString(std::get<Failure>(outcome).text);
            });
        QTRY_COMPARE(found, text);
    }

    void destructionStopsAndWaits() {
        std::atomic<bool> ended = false;
        std::atomic<bool> begun = false;
        {
            LatestJob<int> job;
            job.start(
                [&](const std::stop_token &stop) {
                    begun = true;
                    waitForStop(stop);
                    std::this_thread::sleep_for(std::chrono::milliseconds(20));
                    ended = true;
                    return 1;
                },
                [](const Outcome<int> &) { QFAIL("nobody is there to be told"); });
            while (!begun)
                std::this_thread::yield();
        }
        QVERIFY(ended);
        QTest::qWait(20);
    }
};

QTEST_GUILESS_MAIN(TestLatestJob)
#include "tst_latestjob.moc"
