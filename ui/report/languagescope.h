// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>

#include <memory>

class QTranslator;

namespace ui {

/// While it lives, tr() and number formats speak one language, without the windows noticing: a
/// report may be German while the interface is English. Main thread only.
class LanguageScope : public QObject {
    Q_OBJECT
public:
    explicit LanguageScope(const QLocale &locale);
    ~LanguageScope() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLocale before_;
    std::unique_ptr<QTranslator> translator_;
};

} // namespace ui
