// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recovery/recoverycopy.h"

#include "app/tasks/openplan.h"
#include "app/tasks/saveplan.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QUuid>

#include <algorithm>
#include <chrono>

namespace application {

namespace {

constexpr std::chrono::milliseconds pause{800}; ///< a slider that moves is one change
constexpr auto copySuffix = ".plan";
constexpr auto lockSuffix = ".lock";
constexpr auto noteSuffix = ".ini";

QString beside(const QString &copy, const char *suffix) {
    return copy.chopped(qstrlen(copySuffix)) + QLatin1String(suffix);
}

/// Held by a program that runs; free as soon as it has ended, however it did.
std::unique_ptr<QLockFile> lockOf(const QString &copy) {
    auto lock = std::make_unique<QLockFile>(beside(copy, lockSuffix));
    // Only the end of its program frees a lock, never its age.
    lock->setStaleLockTime(std::chrono::milliseconds::zero());
    return lock->tryLock() ? std::move(lock) : nullptr;
}

void removeCopy(const QString &copy) {
    QFile::remove(copy);
    QFile::remove(beside(copy, noteSuffix));
}

} // namespace

RecoveryCopy::RecoveryCopy(PlanDocument &document, const QString &folder, QObject *parent)
    : QObject(parent), document_(document), folder_(folder) {
    soon_.setSingleShot(true);
    soon_.setInterval(pause);
    connect(&soon_, &QTimer::timeout, this, &RecoveryCopy::write);
    connect(&document_, &PlanDocument::planChanged, this, &RecoveryCopy::follow);
    connect(&document_, &PlanDocument::modifiedChanged, this, &RecoveryCopy::follow);
}

RecoveryCopy::~RecoveryCopy() = default;

QList<UnsavedWork> RecoveryCopy::leftBehind(const QString &folder) {
    QList<UnsavedWork> found;
    const QFileInfoList copies =
        QDir(folder).entryInfoList({QLatin1String("*") + QLatin1String(copySuffix)}, QDir::Files);
    for (const QFileInfo &info : copies) {
        const QString copy = info.absoluteFilePath();
        if (!lockOf(copy))
            continue;
        const QSettings note(beside(copy, noteSuffix), QSettings::IniFormat);
        found.push_back({copy, note.value("file").toString(), note.value("plan").toString(),
                         info.lastModified()});
    }
    std::sort(found.begin(), found.end(),
              [](const auto &a, const auto &b) { return a.changed > b.changed; });
    return found;
}

void RecoveryCopy::discard(const UnsavedWork &work) { removeCopy(work.copy); }

std::optional<FileProblem> RecoveryCopy::restore(const UnsavedWork &work) {
    auto opened = openPlan(work.copy);
    if (auto *problem = std::get_if<FileProblem>(&opened))
        return std::move(*problem);
    auto lock = lockOf(work.copy);
    if (!lock)
        return FileProblem{FileProblem::Kind::Environment,
                           tr("Another window has taken these changes already.")};
    // The document drops the copy of what it showed before; only then this one is its copy.
    document_.restore(std::move(std::get<model::Plan>(opened)), work.fileName);
    lock_ = std::move(lock);
    copy_ = work.copy;
    return std::nullopt;
}

void RecoveryCopy::discard() {
    soon_.stop();
    writing_.finish();
    if (copy_.isEmpty())
        return;
    removeCopy(copy_);
    copy_.clear();
    lock_.reset();
}

void RecoveryCopy::begin() {
    QDir().mkpath(folder_);
    const QString copy = QDir(folder_).absoluteFilePath(
        QUuid::createUuid().toString(QUuid::WithoutBraces) + QLatin1String(copySuffix));
    lock_ = lockOf(copy);
    if (lock_)
        copy_ = copy;
}

void RecoveryCopy::follow() {
    if (document_.isModified())
        soon_.start();
    else
        discard();
}

void RecoveryCopy::write() {
    if (copy_.isEmpty())
        begin();
    // A newer request must not overtake a copy that is being written: both write one file.
    if (writing_.isRunning()) {
        soon_.start();
        return;
    }
    const auto finished = [this](const Outcome<std::optional<FileProblem>> &outcome) {
        const auto *problem = std::get_if<std::optional<FileProblem>>(&outcome);
        const bool fails = !problem || problem->has_value();
        if (fails && !failing_)
            Q_EMIT failed(problem ? (*problem)->text : QString());
        failing_ = fails;
    };
    if (copy_.isEmpty()) {
        finished(std::optional<FileProblem>(
            {FileProblem::Kind::Environment, tr("%1 cannot be written to.").arg(folder_)}));
        return;
    }
    QSettings note(beside(copy_, noteSuffix), QSettings::IniFormat);
    note.setValue("file", document_.fileName());
    note.setValue("plan", QString::fromStdString(document_.plan().name));
    note.sync();
    writing_.start([plan = document_.plan(),
                    copy = copy_](const std::stop_token &) { return savePlan(plan, copy); },
                   finished);
}

} // namespace application
