// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/format.h"

#include <QLocale>
#include <QTranslator>

#include <memory>

namespace ui {

/// Words and numbers in one language, which need not be the window's: a report may be German while
/// the window is English. Mark the texts with QT_TRANSLATE_NOOP so that translators see them.
class Translation {
public:
    explicit Translation(const QLocale &locale = QLocale());

    /// The text in this language, or the English source where no translation exists.
    QString operator()(const char *context, const char *source) const;
    const Format &format() const { return format_; }
    bool isGerman() const { return format_.isGerman(); }

private:
    std::shared_ptr<QTranslator> translator_;
    Format format_;
};

} // namespace ui
