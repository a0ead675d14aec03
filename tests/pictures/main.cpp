// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/sampleplan.h"
#include "tests/pictures/gallery.h"
#include "ui/appearance.h"
#include "ui/dialogs/newplandialog.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/planwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>
#include <memory>

// Paints the interface into files, so that it can be looked at without a screen:
// pictures --out DIR --theme light|dark --language en|de --size 1280x800
int main(int argc, char **argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{"out", "Folder for the pictures", "folder", "."},
                       {"theme", "light or dark", "theme", "light"},
                       {"language", "en or de", "language", "en"},
                       {"size", "Width and height", "size", "1440x870"},
                       {"gallery", "Charts and controls apart, too"}});
    parser.process(application);
    const QStringList size = parser.value("size").split('x');
    const QSize wanted(size.value(0).toInt(), size.value(1).toInt());
    if (wanted.isEmpty() || !QDir().mkpath(parser.value("out"))) {
        std::fputs("pictures: the size or the folder cannot be used\n", stderr);
        return 2;
    }
    application::Preferences preferences;
    preferences.appearance = parser.value("theme") == "dark"
                                 ? application::Preferences::Appearance::Dark
                                 : application::Preferences::Appearance::Light;
    preferences.language = parser.value("language") == "de"
                               ? application::Preferences::Language::German
                               : application::Preferences::Language::English;
    ui::Appearance appearance(application);
    appearance.apply(preferences);

    const auto save = [&](const QString &name, QWidget *widget) {
        const std::unique_ptr<QWidget> owned(widget);
        widget->resize(wanted);
        widget->show();
        for (int i = 0; i < 4; ++i)
            QCoreApplication::processEvents();
        const QString path =
            QDir(parser.value("out"))
                .filePath(QStringLiteral("%1-%2-%3.png")
                              .arg(name, parser.value("theme"), parser.value("language")));
        if (!widget->grab().save(path))
            std::fprintf(stderr, "pictures: cannot write %s\n", qPrintable(path));
    };
    if (parser.isSet("gallery")) {
        save("charts", chartGallery());
        save("controls", controlGallery());
    }

    // Whole pages of the example, with the figures the program computes from it.
    const QTemporaryDir folder;
    QSettings settings(folder.filePath("settings.ini"), QSettings::IniFormat);
    ui::PlanWindow plan(settings, [](QWidget *) {});
    plan.window().resize(wanted);
    plan.window().show();
    using namespace std::chrono;
    const model::Date day = floor<days>(local_days(2026y / November / 24));
    plan.document().reset(application::samplePlan(day), {});
    plan.selection().setScenario(plan.document().plan().chosen);
    if (!plan.document().plan().channels.empty())
        plan.selection().setChannel(plan.document().plan().channels.front().channel.id);
    const auto settle = [&] {
        QElapsedTimer waited;
        waited.start();
        do {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
            QThread::msleep(5);
        } while ((plan.recomputer().isRunning() || waited.elapsed() < 300) &&
                 waited.elapsed() < 60000);
    };
    settle();
    const auto grab = [&](const QString &name, QWidget *widget) {
        settle();
        const QString path =
            QDir(parser.value("out"))
                .filePath(QStringLiteral("%1-%2-%3-%4.png")
                              .arg(name, parser.value("theme"), parser.value("language"),
                                   parser.value("size")));
        if (!widget->grab().save(path))
            std::fprintf(stderr, "pictures: cannot write %s\n", qPrintable(path));
    };
    for (const auto &[id, name] : {std::pair{ui::PageId::History, "history"},
                                   {ui::PageId::Forecast, "forecast"},
                                   {ui::PageId::Staffing, "staffing"},
                                   {ui::PageId::Coverage, "coverage"},
                                   {ui::PageId::Report, "report"}}) {
        plan.window().showPage(id);
        grab(QString::fromLatin1(name), &plan.window());
    }
    ui::PreferencesDialog preferencesDialog(preferences);
    preferencesDialog.show();
    grab("preferences", &preferencesDialog);
    ui::NewPlanDialog newPlanDialog;
    newPlanDialog.show();
    grab("new-plan", &newPlanDialog);
    return 0;
}
