// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/shiftbuilding.h"

#include <mutex>

namespace application {

struct ShiftBuilding::SoFar {
    std::mutex mutex;
    Standing standing;
};

ShiftBuilding::ShiftBuilding(QObject *parent) : QObject(parent), soFar_(std::make_shared<SoFar>()) {
    timer_.setInterval(100);
    connect(&timer_, &QTimer::timeout, this, &ShiftBuilding::progressed);
}

ShiftBuilding::~ShiftBuilding() { job_.finish(); }

void ShiftBuilding::start(const model::Plan &plan, const Results &results, int scenarioId,
                          int weeks, const BuildOptions &options) {
    scenarioId_ = scenarioId;
    soFar_ = std::make_shared<SoFar>();
    since_.start();
    timer_.start();
    job_.start(
        [plan, results, scenarioId, weeks, options, soFar = soFar_](const std::stop_token &stop) {
            const auto report = [soFar](model::Share done) {
                const std::lock_guard lock(soFar->mutex);
                soFar->standing.done = done.value();
            };
            return buildShifts(plan, results, scenarioId, results.weekBegin, weeks, options,
                               {stop, report}, [soFar](const BuiltShifts &built) {
                                   const std::lock_guard lock(soFar->mutex);
                                   soFar->standing.best = built;
                               });
        },
        [this](const Outcome<BuiltShifts> &outcome) { end(outcome); });
}

double ShiftBuilding::seconds() const {
    return since_.isValid() ? static_cast<double>(since_.elapsed()) / 1000 : 0;
}

ShiftBuilding::Standing ShiftBuilding::standing() const {
    const std::lock_guard lock(soFar_->mutex);
    return soFar_->standing;
}

void ShiftBuilding::useBest() {
    if (!isRunning())
        return;
    job_.cancel();
    if (const auto best = standing().best)
        end(*best);
    else
        end(Cancelled{});
}

void ShiftBuilding::cancel() {
    if (!isRunning())
        return;
    job_.cancel();
    end(Cancelled{});
}

void ShiftBuilding::end(const Outcome<BuiltShifts> &outcome) {
    timer_.stop();
    Q_EMIT ended(outcome);
}

} // namespace application
