// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/storageproblem.h"

#include "data/store/planfile.h"

#include <QCoreApplication>
#include <QDir>

namespace application {
namespace {

QString sentence(data::StorageError::Reason reason) {
    using Reason = data::StorageError::Reason;
    const char *text = nullptr;
    switch (reason) {
    case Reason::NotFound:
        text = QT_TRANSLATE_NOOP("PlanFile", "%1: there is no such file. Was it moved or renamed?");
        break;
    case Reason::NoPermission:
        text = QT_TRANSLATE_NOOP("PlanFile", "%1: no permission. Choose another folder, or ask for "
                                             "access to this one.");
        break;
    case Reason::NotAPlan:
        text = QT_TRANSLATE_NOOP("PlanFile", "%1: this is not a Shiftwright plan. Histories are "
                                             "imported into a plan, not opened.");
        break;
    case Reason::NewerPlan:
        text =
            QT_TRANSLATE_NOOP("PlanFile", "%1: written by a newer version of Shiftwright. Update "
                                          "this program to open it; the file was not touched.");
        break;
    case Reason::Damaged:
        text =
            QT_TRANSLATE_NOOP("PlanFile", "%1: the file is damaged. Open a backup copy; the file "
                                          "was not touched.");
        break;
    case Reason::DiskFull:
        text = QT_TRANSLATE_NOOP("PlanFile", "%1: the disk is full. Make room and save again; the "
                                             "older file is as it was.");
        break;
    case Reason::Locked:
        text =
            QT_TRANSLATE_NOOP("PlanFile", "%1: another program is using the file. Close it there "
                                          "and try again.");
        break;
    case Reason::Failed:
        text = QT_TRANSLATE_NOOP("PlanFile", "%1: the file could not be read or written.");
        break;
    }
    return QCoreApplication::translate("PlanFile", text);
}

} // namespace

FileProblem problemOf(const data::StorageError &error, const QString &path) {
    using Reason = data::StorageError::Reason;
    const auto reason = error.reason();
    const bool content = reason == Reason::NotFound || reason == Reason::NotAPlan ||
                         reason == Reason::NewerPlan || reason == Reason::Damaged;
    QString text = sentence(reason).arg(QDir::toNativeSeparators(path));
    if (const QString detail = QString::fromUtf8(error.what()); !detail.isEmpty())
        text += QStringLiteral(" (%1)").arg(detail);
    return {content ? FileProblem::Kind::Content : FileProblem::Kind::Environment, text};
}

} // namespace application
