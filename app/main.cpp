// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/preferences.h"
#include "ui/appearance.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/planwindow.h"

#include <QApplication>
#include <QSettings>

int main(int argc, char **argv) {
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Shiftwright"));
    QApplication::setApplicationName(QStringLiteral("shiftwright"));
    QApplication::setApplicationDisplayName(QStringLiteral("Shiftwright"));
    QApplication::setApplicationVersion(QStringLiteral(SHIFTWRIGHT_VERSION));

    QSettings settings;
    ui::Appearance appearance(application);
    appearance.apply(application::loadPreferences(settings));
    const auto showPreferences = [&](QWidget *parent) {
        ui::PreferencesDialog dialog(application::loadPreferences(settings), parent);
        QObject::connect(&dialog, &ui::PreferencesDialog::changed, [&](const auto &chosen) {
            application::savePreferences(settings, chosen);
            appearance.apply(chosen);
        });
        dialog.exec();
    };

    ui::PlanWindow window(settings, showPreferences);
    const QStringList arguments = QApplication::arguments();
    // A first start shows the example: nothing is ever empty.
    if (arguments.size() < 2 || !window.open(arguments.at(1)))
        window.openDemo();
    window.window().show();
    return QApplication::exec();
}
