// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/tasks/writefiles.h"

#include <QFile>

#include <cstdio>

namespace cli {
namespace {

std::string failure(const std::string &path, const QString &reason) {
    return path + ": " + reason.toStdString();
}

} // namespace

bool writeWhole(const std::string &path, std::string_view bytes, std::string &error) {
    if (path != "-") {
        const auto problem = application::writeFile(QString::fromStdString(path), bytes);
        if (problem)
            error = problem->text.toStdString();
        return !problem;
    }
    QFile stream;
    const auto size = static_cast<qint64>(bytes.size());
    if (stream.open(stdout, QIODevice::WriteOnly) && stream.write(bytes.data(), size) == size &&
        stream.flush())
        return true;
    error = failure("standard output", stream.errorString());
    return false;
}

bool readWhole(const std::string &path, std::string &bytes, std::string &error) {
    QFile file(QString::fromStdString(path));
    const bool open =
        path == "-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (open)
        bytes = file.readAll().toStdString();
    if (open && file.error() == QFileDevice::NoError)
        return true;
    error = failure(path == "-" ? "standard input" : path, file.errorString());
    return false;
}

} // namespace cli
