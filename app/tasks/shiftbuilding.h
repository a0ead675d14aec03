// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/latestjob.h"
#include "app/tasks/buildshifts.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace application {

/// Builds shifts in the background, one scenario at a time: tells how far it is and what the best
/// so far is, and can be ended with that or with nothing.
class ShiftBuilding : public QObject {
    Q_OBJECT
public:
    struct Standing {
        double done = 0;                 ///< share
        std::optional<BuiltShifts> best; ///< so far
    };

    explicit ShiftBuilding(QObject *parent = nullptr);
    ~ShiftBuilding() override;

    /// For so many weeks from the results' own on. What is running ends without a word.
    void start(const model::Plan &plan, const Results &results, int scenarioId, int weeks,
               const BuildOptions &options);
    bool isRunning() const { return job_.isRunning(); }
    int scenarioId() const { return scenarioId_; } ///< of the last start
    double seconds() const;                        ///< since the last start
    Standing standing() const;

    /// Ends at once, with the best so far where there is one.
    void useBest();
    void cancel(); ///< ends at once, with nothing

Q_SIGNALS:
    void progressed(); ///< ten times a second
    void ended(const application::Outcome<application::BuiltShifts> &outcome);

private:
    struct SoFar;
    void end(const Outcome<BuiltShifts> &outcome);

    LatestJob<BuiltShifts> job_;
    std::shared_ptr<SoFar> soFar_; ///< with the thread that builds
    QTimer timer_;
    QElapsedTimer since_;
    int scenarioId_ = 0;
};

} // namespace application
