// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/preferences.h"
#include "ui/appearance.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/planwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

int main(int argc, char **argv) {
    QApplication program(argc, argv);
    QApplication::setOrganizationName("Shiftwright");
    QApplication::setApplicationName("Shiftwright");
    QApplication::setApplicationVersion(SHIFTWRIGHT_VERSION);
    QApplication::setDesktopFileName("org.shiftwright.Shiftwright");
    QSettings settings;
    ui::Appearance appearance(program);
    appearance.apply(application::loadPreferences(settings));

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument("plan", QApplication::translate("main", "Plan file to open"),
                                 "[plan]");
    parser.process(program);

    ui::PlanWindow plan(settings, [&](QWidget *parent) {
        ui::PreferencesDialog dialog(application::loadPreferences(settings), parent);
        QObject::connect(&dialog, &ui::PreferencesDialog::changed, &program,
                         [&](const application::Preferences &chosen) {
                             application::savePreferences(settings, chosen);
                             appearance.apply(chosen);
                         });
        dialog.exec();
    });
    // The file asked for, else the last one, else the example: nothing is ever empty.
    const QStringList files = parser.positionalArguments() + plan.recentFiles();
    if (files.isEmpty() ||
        (parser.positionalArguments().isEmpty() && !QFileInfo::exists(files.front())) ||
        !plan.open(files.front()))
        plan.openDemo();
    plan.window().show();
    plan.keepCopiesIn(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
                      "/unsaved");
    return QApplication::exec();
}
