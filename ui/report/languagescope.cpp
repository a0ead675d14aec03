// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/languagescope.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTranslator>

namespace ui {

namespace {

/// Answers with the English source what it has no translation for; otherwise the interface's
/// translator would be asked next and answer in another language.
class OnlyTranslator : public QTranslator {
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation,
                      int n) const override {
        const QString found = QTranslator::translate(context, source, disambiguation, n);
        return found.isEmpty() ? QString::fromUtf8(source) : found;
    }
};

} // namespace

LanguageScope::LanguageScope(const QLocale &locale)
    : before_(QLocale()), translator_(std::make_unique<OnlyTranslator>()) {
    QLocale::setDefault(locale);
    // Installing a translator tells the whole application that its language changed; here it did
    // not.
    QCoreApplication::instance()->installEventFilter(this);
    const QString language =
        locale.language() == QLocale::German ? QStringLiteral("de") : QStringLiteral("en");
    // Without the file the source texts are shown.
    (void)translator_->load(QStringLiteral(":/i18n/shiftwright_%1.qm").arg(language));
    QCoreApplication::installTranslator(translator_.get());
}

LanguageScope::~LanguageScope() {
    QCoreApplication::removeTranslator(translator_.get());
    QLocale::setDefault(before_);
}

bool LanguageScope::eventFilter(QObject *watched, QEvent *event) {
    return (watched == QCoreApplication::instance() && event->type() == QEvent::LanguageChange) ||
           QObject::eventFilter(watched, event);
}

} // namespace ui
