// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/writefiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <memory>

namespace application {
namespace {

bool isReplaceable(const QString &path) {
    const QFileInfo target(path);
    return !target.exists() || target.isFile() || target.isDir();
}

bool writeTo(QFileDevice &file, std::string_view bytes) {
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return false;
    // What does not fit is cut off without an error; only the next attempt says why. A buffer would
    // make that attempt later and forget the reason.
    while (!bytes.empty()) {
        const qint64 written = file.write(bytes.data(), static_cast<qint64>(bytes.size()));
        if (written <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return file.flush();
}

/// Folders that `path` needs and that are not there, the innermost first.
QStringList missingFolders(const QString &path) {
    QStringList missing;
    for (QString folder = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
         !QFileInfo::exists(folder); folder = QFileInfo(folder).path())
        missing << folder;
    return missing;
}

} // namespace

FileProblem notWritten(const QString &path, const QString &reason) {
    return {FileProblem::Kind::Environment,
            QCoreApplication::translate("PlanFile", "%1: could not be written (%2). Nothing was "
                                                    "changed; choose another folder.")
                .arg(QDir::toNativeSeparators(path), reason)};
}

std::optional<FileProblem> writeFiles(const std::vector<FileContent> &files) {
    std::vector<std::unique_ptr<QSaveFile>> complete;
    for (const FileContent &content : files) {
        if (!isReplaceable(content.path)) {
            QFile stream(content.path);
            if (!writeTo(stream, content.bytes))
                return notWritten(content.path, stream.errorString());
            continue;
        }
        auto file = std::make_unique<QSaveFile>(content.path);
        if (!writeTo(*file, content.bytes))
            return notWritten(content.path, file->errorString());
        complete.push_back(std::move(file));
    }
    // Only now does any file take its place: a full disk showed itself above.
    for (const auto &file : complete)
        if (!file->commit())
            return notWritten(file->fileName(), file->errorString());
    return std::nullopt;
}

std::optional<FileProblem> writeFile(const QString &path, std::string_view bytes) {
    return writeFiles({{path, std::string(bytes)}});
}

std::optional<FileProblem> writeFolder(const QString &folder, std::vector<FileContent> files) {
    const QStringList made = missingFolders(folder);
    std::optional<FileProblem> problem;
    if (QDir().mkpath(folder)) {
        for (FileContent &file : files)
            file.path = QDir(folder).filePath(file.path);
        problem = writeFiles(files);
    } else {
        problem = notWritten(folder,
                             QCoreApplication::translate("PlanFile", "the folder cannot be made"));
    }
    if (problem)
        for (const QString &path : made)
            QDir().rmdir(path); // fails where somebody else has put something into it
    return problem;
}

} // namespace application
