// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/translation.h"

namespace ui {

Translation::Translation(const QLocale &locale) : format_(locale) {
    if (locale.language() == QLocale::English)
        return;
    auto translator = std::make_shared<QTranslator>();
    const QString language = locale.name().section(u'_', 0, 0);
    if (translator->load(QStringLiteral(":/i18n/shiftwright_%1.qm").arg(language)))
        translator_ = translator;
}

QString Translation::operator()(const char *context, const char *source) const {
    const QString translated = translator_ ? translator_->translate(context, source) : QString();
    return translated.isEmpty() ? QString::fromUtf8(source) : translated;
}

} // namespace ui
