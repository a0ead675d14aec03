// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace ui {

class ScenarioBadge;
class TextLabel;

/// Top of a view that looks closer at one scenario: the way back, its letter and its name.
class ViewHead : public QWidget {
    Q_OBJECT
public:
    explicit ViewHead(QWidget *parent = nullptr);
    void setBackText(const QString &text);
    void show(const QString &letter, bool chosen, const QString &name);
    using QWidget::show;
    void addWidget(QWidget *widget); ///< at the right end

Q_SIGNALS:
    void back();

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *back_;
    ScenarioBadge *badge_;
    TextLabel *name_;
    QHBoxLayout *layout_;
};

} // namespace ui
