// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appearance.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QWidget>

namespace ui {

namespace {

/// Words of Qt's own that the program shows; its translations come in a package that may be
/// missing. Listed here, they are found in ours.
[[maybe_unused]] constexpr const char *qtWords[] = {
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Save"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Discard"),
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
    QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Alt"),
    QT_TRANSLATE_NOOP("QShortcut", "Del"),
    QT_TRANSLATE_NOOP("QShortcut", "Home"),
    QT_TRANSLATE_NOOP("QShortcut", "PgUp"),
    QT_TRANSLATE_NOOP("QShortcut", "PgDown"),
    QT_TRANSLATE_NOOP("QShortcut", "Return"),
    QT_TRANSLATE_NOOP("QShortcut", "Space"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Undo"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Redo"),
    QT_TRANSLATE_NOOP("QLineEdit", "Cu&t"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Copy"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Paste"),
    QT_TRANSLATE_NOOP("QLineEdit", "Delete"),
    QT_TRANSLATE_NOOP("QLineEdit", "Select All"),
    QT_TRANSLATE_NOOP("QAbstractSpinBox", "&Select All"),
    QT_TRANSLATE_NOOP("QAbstractSpinBox", "&Step up"),
    QT_TRANSLATE_NOOP("QAbstractSpinBox", "Step &down"),
};

} // namespace

Appearance::Appearance(QApplication &application)
    : application_(application), systemScheme_(ui::systemScheme()) {}

void Appearance::apply(const application::Preferences &preferences) {
    using Choice = application::Preferences;
    const QLocale system = QLocale::system();
    QLocale locale = system;
    // The system's own locale stays when its language is meant: it knows the country's habits.
    if (preferences.language == Choice::Language::German ||
        (preferences.language == Choice::Language::System && system.language() == QLocale::German))
        locale = system.language() == QLocale::German ? system
                                                      : QLocale(QLocale::German, QLocale::Germany);
    else
        locale = system.language() == QLocale::English
                     ? system
                     : QLocale(QLocale::English, QLocale::UnitedKingdom);
    const QString language =
        locale.language() == QLocale::German ? QStringLiteral("de") : QStringLiteral("en");

    QLocale::setDefault(locale);
    if (language != language_) {
        language_ = language;
        QApplication::removeTranslator(&own_);
        QApplication::removeTranslator(&qt_);
        if (qt_.load(QStringLiteral("qtbase_") + language,
                     QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QApplication::installTranslator(&qt_);
        if (own_.load(QStringLiteral(":/i18n/shiftwright_%1.qm").arg(language)))
            QApplication::installTranslator(&own_);
    }
    // Widgets keep the locale they were made with; one call per window reaches all of them.
    for (QWidget *window : QApplication::topLevelWidgets())
        window->setLocale(locale);

    const bool dark = preferences.appearance == Choice::Appearance::Dark ||
                      (preferences.appearance == Choice::Appearance::System &&
                       systemScheme_ == Theme::Scheme::Dark);
    const Theme theme(dark ? Theme::Scheme::Dark : Theme::Scheme::Light,
                      preferences.heatColours == Choice::HeatColours::Cividis
                          ? Theme::Ramp::Cividis
                          : Theme::Ramp::Channel,
                      1.0, preferences.density == Choice::Density::Compact);
    const QVariant shown = application_.property("shiftwrightTheme");
    if (!shown.isValid() || !(shown.value<Theme>() == theme))
        applyTheme(application_, theme);
}

} // namespace ui
