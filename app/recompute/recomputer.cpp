// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recompute/recomputer.h"

#include "app/document/plandocument.h"
#include "app/jobs/latestjob.h"
#include "app/recompute/recompute.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <memory>

namespace application {

namespace {

/// Whether pages can look up every channel of the results in the plan.
bool fits(const Results &results, const model::Plan &plan) {
    return std::all_of(
        results.channels.begin(), results.channels.end(),
        [&](const ChannelResult &channel) { return plan.channel(channel.channelId) != nullptr; });
}

} // namespace

struct Recomputer::Private {
    PlanDocument &document;
    QTimer endOfTurn;
    Results results;
    bool outdated = false;
    bool running = false;
    std::shared_ptr<Recompute> recompute = std::make_shared<Recompute>(); ///< used by the job only
    LatestJob<Results> job;

    explicit Private(PlanDocument &planDocument) : document(planDocument) {}
};

Recomputer::Recomputer(PlanDocument &document, QObject *parent)
    : QObject(parent), d_(std::make_unique<Private>(document)) {
    const auto setRunning = [this](bool running) {
        if (d_->running == running)
            return;
        d_->running = running;
        Q_EMIT runningChanged(running);
    };
    d_->endOfTurn.setSingleShot(true);
    d_->endOfTurn.setInterval(0);
    connect(&document, &PlanDocument::planReplaced, this, [this] {
        d_->job.cancel();
        d_->recompute = std::make_shared<Recompute>(); // a cancelled job may still hold the old one
        d_->results = Results();
    });
    connect(&document, &PlanDocument::planChanged, this, [this] {
        if (!fits(d_->results, d_->document.plan()))
            d_->results = Results();
        d_->results.finished.reset();
        d_->outdated = true;
        d_->job.cancel();
        d_->endOfTurn.start();
    });
    connect(&d_->endOfTurn, &QTimer::timeout, this, [this, setRunning] {
        const auto show = [this](const Results &results) {
            d_->results = results;
            Q_EMIT resultsChanged();
        };
        const auto body = [this, show, plan = d_->document.plan(),
                           recompute = d_->recompute](const std::stop_token &stop) {
            // Sent while the job runs, seen only as long as it is the newest.
            const auto send = [this, stop](auto what) {
                QMetaObject::invokeMethod(
                    this,
                    [stop, what] {
                        if (!stop.stop_requested())
                            what();
                    },
                    Qt::QueuedConnection);
            };
            QElapsedTimer sinceReport;
            const auto report = [this, send, &sinceReport](model::Share done) {
                if (sinceReport.isValid() && sinceReport.elapsed() < 100)
                    return;
                sinceReport.start();
                send([this, done] { Q_EMIT progressChanged(done.value()); });
            };
            const auto publish = [send, show](const Results &results) {
                send([show, results] { show(results); });
            };
            return (*recompute)(plan, {stop, report}, publish);
        };
        d_->job.start(body, [this, show, setRunning](const Outcome<Results> &outcome) {
            setRunning(false);
            if (const auto *failure = std::get_if<Failure>(&outcome)) {
                Q_EMIT failed(QString::fromStdString(failure->text));
            } else if (const auto *results = std::get_if<Results>(&outcome)) {
                d_->outdated = false;
                show(*results);
            }
        });
        setRunning(true);
    });
    d_->endOfTurn.start();
}

Recomputer::~Recomputer() = default;

const Results &Recomputer::results() const { return d_->results; }

bool Recomputer::isRunning() const { return d_->running; }

bool Recomputer::isOutdated(Stage upTo) const {
    const auto finished = d_->results.finished;
    return d_->outdated && (upTo == Stage::Backtest || !finished || *finished < upTo);
}

void Recomputer::cancel() {
    d_->endOfTurn.stop();
    d_->job.cancel();
    if (!d_->running)
        return;
    d_->running = false;
    Q_EMIT runningChanged(false);
}

} // namespace application
