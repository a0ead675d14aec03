// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/verdicttext.h"

#include <QTextEdit>

namespace ui {

/// Prose with figures that stay the model's: they are tinted, change with the plan, and are moved
/// or deleted like one letter.
class LiveTextEdit : public QTextEdit {
    Q_OBJECT
public:
    explicit LiveTextEdit(QWidget *parent = nullptr);

    /// Text with figures in braces; names that are no figure stay as they are.
    void setWords(const QString &words);
    QString words() const;
    void setFigures(const LiveFigures &figures);
    const LiveFigures &figures() const { return figures_; }
    void insertFigure(const QString &name);

protected:
    void changeEvent(QEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override; ///< as plain text
    QMimeData *createMimeDataFromSelection() const override;

private:
    QString wordsBetween(int begin, int end) const;
    void insertWords(QTextCursor cursor, const QString &words);

    LiveFigures figures_;
};

} // namespace ui
