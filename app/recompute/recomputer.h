// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recompute/results.h"

#include <QObject>
#include <QString>

#include <memory>

namespace application {

class PlanDocument;

/// Recomputes off the UI thread whenever the document's plan changes; the newest request wins.
class Recomputer : public QObject {
    Q_OBJECT
public:
    explicit Recomputer(PlanDocument &document, QObject *parent = nullptr);
    ~Recomputer() override;

    const Results &results() const;
    bool isRunning() const;
    /// Results shown belong to an older plan than the document's; those up to a stage may be new
    /// while later ones are still computed.
    bool isOutdated(Stage upTo = Stage::Backtest) const;
    void cancel();

Q_SIGNALS:
    void resultsChanged();             ///< finished stages, then the whole
    void progressChanged(double done); ///< at most ten times a second
    void runningChanged(bool running);
    void failed(const QString &text);

private:
    struct Private;
    std::unique_ptr<Private> d_;
};

} // namespace application
