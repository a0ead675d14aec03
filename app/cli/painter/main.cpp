// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/exitstatus.h"
#include "app/tasks/exportworkbook.h"
#include "ui/report/logo.h"
#include "ui/report/reportpdf.h"

#include <QApplication>

#include <array>
#include <iostream>

namespace {

int paint(const cli::ReportPainting::Wish &wish, model::Plan &plan,
          const application::Results &results, application::Language language) {
    // Painting needs fonts, but no screen.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    std::array<char, 16> name{"shiftwright-cli"};
    std::array<char *, 2> arguments{name.data(), nullptr};
    int count = 1;
    const QApplication application(count, arguments.data());
    QApplication::setApplicationVersion(SHIFTWRIGHT_VERSION);
    QString error;
    if (wish.logo) {
        plan.report.logo = ui::readLogo(QString::fromStdString(*wish.logo), &error);
        if (!error.isEmpty()) {
            std::cerr << "--logo: " << error.toStdString() << '\n';
            return cli::WrongInput;
        }
    }
    if (ui::writeReportPdf(plan, results, QString::fromStdString(wish.path), language, &error))
        return cli::Done;
    std::cerr << error.toStdString() << '\n';
    return cli::Failed;
}

} // namespace

/// What shiftwright-cli hands over: `plan report` with `--pdf` or `--xlsx`.
int main(int argc, char **argv) {
    return cli::runCommands(argc, argv, {{}, &paint, &application::exportWorkbook});
}
