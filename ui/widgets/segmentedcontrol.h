// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace ui {

/// Daily | Weekly | Interval: one of a few, side by side. Arrow keys move; -1 marks none.
class SegmentedControl : public QWidget {
    Q_OBJECT
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged USER true)
public:
    explicit SegmentedControl(QWidget *parent = nullptr);

    /// Keeps the chosen place when it still exists.
    void setTexts(const QStringList &texts);
    /// A channel's square before the text.
    void setHue(int index, Hue hue);
    int current() const { return current_; }
    int count() const { return static_cast<int>(segments_.size()); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    void setCurrent(int index);

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Segment {
        QString text;
        std::optional<Hue> hue;
    };
    std::vector<double> edges() const; ///< left edges and the right end, in pixels
    int segmentAt(double x) const;
    double naturalWidth(const Segment &segment) const;

    std::vector<Segment> segments_;
    int current_ = 0;
    int hovered_ = -1;
};

} // namespace ui
