// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preferences/preferences.h"
#include "ui/theme/theme.h"

#include <QObject>
#include <QTranslator>

class QApplication;

namespace ui {

/// Puts preferences into effect: translators, number format, theme. Lives beside the application
/// object; the constructor remembers what the desktop prefers before our palette covers it.
class Appearance : public QObject {
    Q_OBJECT
public:
    explicit Appearance(QApplication &application);
    /// Texts, figures and colours change at once in every window.
    void apply(const application::Preferences &preferences);

private:
    QApplication &application_;
    Theme::Scheme systemScheme_;
    QTranslator own_;
    QTranslator qt_;
    QString language_;
};

} // namespace ui
