// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QWidget>

namespace ui {

class ScenarioBadge;
class TextLabel;

/// Badge, name and note above a scenario's column. A click, Space or Enter selects the scenario,
/// which keys and the main action then mean. Dragged sideways, or with Ctrl+Shift and an arrow, it
/// moves.
class ColumnHead : public QWidget {
    Q_OBJECT
public:
    explicit ColumnHead(QWidget *parent = nullptr);
    void show(const QString &letter, bool chosen, const QString &name, const QString &note);
    using QWidget::show;
    void setSelected(bool selected);

Q_SIGNALS:
    void selected();
    void moved(int columns); ///< to the right

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    ScenarioBadge *badge_;
    TextLabel *name_;
    TextLabel *note_;
    QPoint pressed_;
    bool dragged_ = false;
    bool selected_ = false;
};

} // namespace ui
