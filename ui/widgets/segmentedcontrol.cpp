// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmentedcontrol.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {
constexpr double padding = 12, dot = 9, dotGap = 7, controlHeight = 30;
}

SegmentedControl::SegmentedControl(QWidget *parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SegmentedControl::setTexts(const QStringList &texts) {
    segments_.resize(std::size_t(texts.size()));
    for (qsizetype i = 0; i < texts.size(); ++i)
        segments_[std::size_t(i)].text = texts[i];
    current_ = std::min(current_, std::max(0, count() - 1));
    updateGeometry();
    update();
}

void SegmentedControl::setHue(int index, Hue hue) {
    if (index < 0 || index >= count())
        return;
    segments_[std::size_t(index)].hue = hue;
    updateGeometry();
    update();
}

void SegmentedControl::setCurrent(int index) {
    if (index < -1 || index >= count() || index == current_)
        return;
    current_ = index;
    update();
    setAccessibleDescription(index < 0 ? QString() : segments_[std::size_t(index)].text);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    Q_EMIT currentChanged(index);
}

double SegmentedControl::naturalWidth(const Segment &segment) const {
    // The widest of both weights, so that choosing never moves the neighbours.
    const QFontMetricsF metrics(Theme::of(this).font(Role::Strong));
    return 2 * padding + metrics.horizontalAdvance(segment.text) + (segment.hue ? dot + dotGap : 0);
}

std::vector<double> SegmentedControl::edges() const {
    std::vector<double> widths;
    double sum = 0;
    for (const Segment &segment : segments_) {
        widths.push_back(naturalWidth(segment));
        sum += widths.back();
    }
    const double extra = segments_.empty() ? 0 : (width() - sum) / double(segments_.size());
    std::vector<double> result{0};
    for (const double each : widths)
        result.push_back(result.back() + each + extra);
    return result;
}

int SegmentedControl::segmentAt(double x) const {
    const auto places = edges();
    for (int i = 0; i < count(); ++i)
        if (x >= places[std::size_t(i)] && x < places[std::size_t(i) + 1])
            return i;
    return -1;
}

QSize SegmentedControl::sizeHint() const {
    double sum = 0;
    for (const Segment &segment : segments_)
        sum += naturalWidth(segment);
    return {int(std::ceil(sum)), int(controlHeight)};
}

QSize SegmentedControl::minimumSizeHint() const { return sizeHint(); }

void SegmentedControl::paintEvent(QPaintEvent *) {
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(frame, 4, 4);
    painter.fillPath(outline, theme.color(Ink::Base));
    const auto places = edges();
    painter.setClipPath(outline);
    for (int i = 0; i < count(); ++i) {
        const Segment &segment = segments_[std::size_t(i)];
        const double left = places[std::size_t(i)], right = places[std::size_t(i) + 1];
        const QRectF cell(left, 0, right - left, height());
        if (i == current_ || i == hovered_)
            painter.fillRect(cell, theme.color(i == current_ ? Ink::AccentTint : Ink::Hover));
        if (i > 0)
            painter.fillRect(QRectF(std::floor(left), 1, 1, height() - 2), theme.color(Ink::Line2));
        const QFont font = i == current_ ? theme.font(Role::Strong) : theme.font(Role::Body);
        const double text = QFontMetricsF(font).horizontalAdvance(segment.text);
        const double whole = text + (segment.hue ? dot + dotGap : 0);
        double x = cell.center().x() - whole / 2;
        if (segment.hue) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(*segment.hue == Hue::All ? theme.color(Ink::Neutral)
                                                      : theme.channel(*segment.hue).line);
            painter.drawRoundedRect(QRectF(x, height() / 2.0 - dot / 2, dot, dot), 2, 2);
            x += dot + dotGap;
        }
        painter.setFont(font);
        painter.setPen(theme.color(isEnabled() ? Ink::Text : Ink::Off));
        painter.drawText(QRectF(x, 0, text + 2, height()), Qt::AlignVCenter | Qt::TextDontClip,
                         segment.text);
    }
    painter.setClipping(false);
    painter.setBrush(Qt::NoBrush);
    const bool focused = hasFocus();
    painter.setPen(QPen(theme.color(focused       ? Ink::Accent
                                    : isEnabled() ? Ink::Ctl
                                                  : Ink::Line2),
                        focused ? 2 : 1));
    painter.drawRoundedRect(focused ? frame.adjusted(0.5, 0.5, -0.5, -0.5) : frame, 4, 4);
}

void SegmentedControl::mousePressEvent(QMouseEvent *event) {
    if (event->button() == Qt::LeftButton)
        setCurrent(segmentAt(event->position().x()));
}

void SegmentedControl::mouseMoveEvent(QMouseEvent *event) {
    const int segment = segmentAt(event->position().x());
    if (segment != hovered_) {
        hovered_ = segment;
        update();
    }
}

void SegmentedControl::leaveEvent(QEvent *) {
    hovered_ = -1;
    update();
}

void SegmentedControl::keyPressEvent(QKeyEvent *event) {
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        return setCurrent(std::max(0, current_ - 1));
    case Qt::Key_Right:
    case Qt::Key_Down:
        return setCurrent(std::min(count() - 1, current_ + 1));
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(count() - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void SegmentedControl::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        updateGeometry();
        update();
    }
}

} // namespace ui
