// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ui {

class TextLabel;

/// What a page needs before it can show anything, and the next step.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(const QString &icon, QWidget *parent = nullptr);
    void setTexts(const QString &title, const QString &text, const QString &hint = {});
    QPushButton *addButton(const QString &text, const QString &icon = {}, bool primary = false);

protected:
    void changeEvent(QEvent *event) override;

private:
    QString iconName_;
    QLabel *icon_;
    TextLabel *title_;
    TextLabel *text_;
    TextLabel *hint_;
    QHBoxLayout *buttons_;
};

} // namespace ui
