// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/exitstatus.h"

#include <QCoreApplication>
#include <QProcess>

#include <iostream>

namespace {

/// Everything that was asked of this program, by the one beside it.
int painted(int argc, char **argv) {
    const QCoreApplication application(argc, argv);
    const QString painter =
        QCoreApplication::applicationDirPath() + QStringLiteral("/shiftwright-painter");
    const int status = QProcess::execute(painter, QCoreApplication::arguments().mid(1));
    if (status >= 0)
        return status;
    std::cerr << painter.toStdString() << ": "
              << (status == -2 ? "cannot be started; PDF and XLSX need it beside shiftwright-cli"
                               : "stopped unexpectedly")
              << '\n';
    return cli::Failed;
}

} // namespace

int main(int argc, char **argv) {
    return cli::runCommands(argc, argv, {[=] { return painted(argc, argv); }, {}, {}});
}
