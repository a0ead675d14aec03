// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QProcess>
#include <QStringList>
#include <QTest>

namespace testing {

/// What a run of the command-line program left behind.
struct Run {
    int exit = -1;
    QByteArray out;
    QByteArray err;
};

inline Run run(const QStringList &arguments) {
    QProcess process;
    process.start(QStringLiteral(SHIFTWRIGHT_CLI), arguments);
    Run result;
    if (!process.waitForFinished(100000) || process.exitStatus() != QProcess::NormalExit) {
        result.err = "did not end by itself: " + process.readAllStandardError();
        return result;
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

inline QByteArray bytesOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void write(const QString &path, const QByteArray &bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), static_cast<qint64>(bytes.size()));
}

} // namespace testing

#define VERIFY_EXIT(result, status)                                                                \
    do {                                                                                           \
        const testing::Run &ended = (result);                                                      \
        QVERIFY2(ended.exit == (status),                                                           \
                 QByteArray("exit " + QByteArray::number(ended.exit) + ": " + ended.err));         \
    } while (false)
