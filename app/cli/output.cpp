// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

namespace cli {
namespace {

bool writeTo(QFileDevice &file, std::string_view bytes) {
    const auto size = static_cast<qint64>(bytes.size());
    return file.write(bytes.data(), size) == size && file.flush();
}

std::string failure(const std::string &path, const QString &reason) {
    return path + ": " + reason.toStdString();
}

} // namespace

bool writeWhole(const std::string &path, std::string_view bytes, std::string &error) {
    const QString name = QString::fromStdString(path);
    const QFileInfo target(name);
    if (path == "-" || (target.exists() && !target.isFile() && !target.isDir())) {
        // A stream or device cannot be replaced, only written to.
        QFile stream(name);
        const bool open = path == "-" ? stream.open(stdout, QIODevice::WriteOnly)
                                      : stream.open(QIODevice::WriteOnly);
        if (open && writeTo(stream, bytes))
            return true;
        error = failure(path == "-" ? "standard output" : path, stream.errorString());
        return false;
    }
    QSaveFile file(name);
    if (file.open(QIODevice::WriteOnly) && writeTo(file, bytes) && file.commit())
        return true;
    error = failure(path, file.errorString());
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
