// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/plandocument.h"
#include "app/jobs/latestjob.h"
#include "app/tasks/fileproblem.h"

#include <QDateTime>
#include <QLockFile>
#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>
#include <optional>

namespace application {

/// Changes that were not saved when their program ended.
struct UnsavedWork {
    QString copy;     ///< where they are kept
    QString fileName; ///< the plan file they belong to; empty when it was never saved
    QString planName;
    QDateTime changed; ///< the last change
};

/// Keeps a copy of the open plan on this machine for as long as it has changes that are not saved,
/// so that a crash or a power cut costs no more than the last second. Copies are written on a
/// thread of their own, whole or not at all, and go when the plan is saved or given up.
class RecoveryCopy : public QObject {
    Q_OBJECT
public:
    /// `folder` is made when first needed.
    RecoveryCopy(PlanDocument &document, const QString &folder, QObject *parent = nullptr);
    /// Leaves the copy where it is if the changes are still unsaved.
    ~RecoveryCopy() override;

    /// What programs that no longer run have left in the folder; the newest first.
    static QList<UnsavedWork> leftBehind(const QString &folder);
    static void discard(const UnsavedWork &work);

    const QString &folder() const { return folder_; }
    /// Shows the unsaved work in the document and goes on keeping its copy. The document stays as
    /// it is when the copy cannot be read.
    std::optional<FileProblem> restore(const UnsavedWork &work);
    /// The changes are given up on purpose.
    void discard();

Q_SIGNALS:
    /// The copy could not be written; said once until it can be again.
    void failed(const QString &reason);

private:
    void begin();
    void follow();
    void write();

    PlanDocument &document_;
    QString folder_;
    QString copy_;                    ///< empty until there is something to keep
    std::unique_ptr<QLockFile> lock_; ///< tells other programs that this one still runs
    QTimer soon_;
    LatestJob<std::optional<FileProblem>> writing_;
    bool failing_ = false;
};

} // namespace application
