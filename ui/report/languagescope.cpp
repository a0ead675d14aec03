// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/languagescope.h"

#include <QCoreApplication>
#include <QEvent>

namespace ui {

LanguageScope::LanguageScope(const QLocale &locale) : before_(QLocale()) {
    QLocale::setDefault(locale);
    // Installing a translator tells the whole application that its language changed; here it did not.
    QCoreApplication::instance()->installEventFilter(this);
    const QString language = locale.language() == QLocale::German ? QStringLiteral("de") : QStringLiteral("en");
    if (translator_.load(QStringLiteral(":/i18n/shiftwright_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&translator_);
}

LanguageScope::~LanguageScope() {
    QCoreApplication::removeTranslator(&translator_);
    QLocale::setDefault(before_);
}

bool LanguageScope::eventFilter(QObject *watched, QEvent *event) {
    return (watched == QCoreApplication::instance() && event->type() == QEvent::LanguageChange) ||
           QObject::eventFilter(watched, event);
}

} // namespace ui
