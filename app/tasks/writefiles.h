// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/fileproblem.h"

#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace application {

struct FileContent {
    QString path;
    std::string bytes;
};

/// Writes all of the files, each whole, or none: older files stay as they were until every new one
/// is complete on the disk. Streams and devices cannot be replaced, only written to. Empty: done.
std::optional<FileProblem> writeFiles(const std::vector<FileContent> &files);
/// One file.
std::optional<FileProblem> writeFile(const QString &path, std::string_view bytes);
/// The same in a folder, made if it is missing; paths are below it. A folder that was made is
/// removed again where writing fails.
std::optional<FileProblem> writeFolder(const QString &folder, std::vector<FileContent> files);

/// "report.pdf: could not be written (No space left on device). …"
FileProblem notWritten(const QString &path, const QString &reason);

} // namespace application
