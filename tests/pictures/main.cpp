// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pictures/gallery.h"
#include "ui/appearance.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>

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
                       {"size", "Width and height", "size", "1440x870"}});
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
    save("charts", chartGallery());
    save("controls", controlGallery());
    save("shell-staffing", shellGallery(0));
    save("shell-coverage", shellGallery(1));
    return 0;
}
