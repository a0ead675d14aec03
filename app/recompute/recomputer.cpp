// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recompute/recomputer.h"

#include "app/document/plandocument.h"
#include "app/jobs/latestjob.h"
#include "app/recompute/recompute.h"

#include <QElapsedTimer>
#include <QTimer>

namespace application {

struct Recomputer::Private {
    PlanDocument &document;
    QTimer endOfTurn;
    Results results;
    bool outdated = false;
    bool running = false;
    Recompute recompute; ///< touched by the job only
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
    connect(&document, &PlanDocument::planChanged, this, [this] {
        d_->outdated = true;
        d_->job.cancel();
        d_->endOfTurn.start();
    });
    connect(&d_->endOfTurn, &QTimer::timeout, this, [this, setRunning] {
        const auto show = [this](const Results &results) {
            d_->results = results;
            Q_EMIT resultsChanged();
        };
        const auto body = [this, show, plan = d_->document.plan()](const std::stop_token &stop) {
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
            return d_->recompute(plan, {stop, report}, publish);
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

bool Recomputer::isOutdated() const { return d_->outdated; }

void Recomputer::cancel() {
    d_->endOfTurn.stop();
    d_->job.cancel();
    if (!d_->running)
        return;
    d_->running = false;
    Q_EMIT runningChanged(false);
}

} // namespace application
