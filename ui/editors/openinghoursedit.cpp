// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/openinghoursedit.h"

#include "ui/text/format.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double left = 34;
constexpr double bottom = 18;

} // namespace

OpeningHoursEdit::OpeningHoursEdit(QWidget *parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Opening hours of the week"));
}

void OpeningHoursEdit::showHours(const model::OpeningHours &hours) {
    shown_ = hours;
    cells_ = {};
    for (std::size_t day = 0; day < 7; ++day) {
        for (const auto &span : hours.week[day]) {
            // A half hour counts as open when the span covers its middle.
            for (long half = 0; half < 96; ++half) {
                const long middle = half * 30 + 15;
                if (middle >= span.opens.count() && middle < span.closes.count())
                    cells_[(day + static_cast<std::size_t>(half / 48)) % 7]
                          [static_cast<std::size_t>(half % 48)] = true;
            }
        }
    }
    updateAccessible();
    update();
}

model::OpeningHours OpeningHoursEdit::hours() const {
    model::OpeningHours result = shown_;
    result.week = {};
    for (std::size_t day = 0; day < 7; ++day) {
        for (int half = 0; half < 48; ++half) {
            if (!cells_[day][static_cast<std::size_t>(half)])
                continue;
            const model::Minutes opens(half * 30);
            while (half < 48 && cells_[day][static_cast<std::size_t>(half)])
                ++half;
            result.week[day].push_back({opens, model::Minutes(half * 30)});
        }
    }
    return result;
}

std::optional<OpeningHoursEdit::Cell> OpeningHoursEdit::cellAt(QPointF position) const {
    const double cellWidth = (width() - left) / 48.0;
    const double cellHeight = (height() - bottom) / 7.0;
    const int half = static_cast<int>(std::floor((position.x() - left) / cellWidth));
    const int day = static_cast<int>(std::floor(position.y() / cellHeight));
    if (position.x() < left || day < 0 || day > 6 || half > 47)
        return std::nullopt;
    return Cell{day, half};
}

QRectF OpeningHoursEdit::cellRect(Cell cell) const {
    const double cellWidth = (width() - left) / 48.0;
    const double cellHeight = (height() - bottom) / 7.0;
    return {left + cell.half * cellWidth, cell.day * cellHeight, cellWidth, cellHeight};
}

void OpeningHoursEdit::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    const Format format{locale()};
    painter.setFont(theme.font(Role::Caption));
    for (int day = 0; day < 7; ++day) {
        painter.setPen(theme.color(Ink::Text2));
        painter.drawText(QRectF(0, cellRect({day, 0}).top(), left - 6, cellRect({day, 0}).height()),
                         Qt::AlignLeft | Qt::AlignVCenter, format.weekday(day));
        for (int half = 0; half < 48; ++half) {
            const QRectF cell = cellRect({day, half});
            const bool open = cells_[static_cast<std::size_t>(day)][static_cast<std::size_t>(half)];
            painter.fillRect(cell.adjusted(0, 0.5, half % 2 ? -1 : 0, -0.5),
                             theme.color(open ? Ink::Neutral : Ink::Grid));
        }
    }
    painter.setPen(theme.color(Ink::Text2));
    for (int hour = 0; hour <= 24; hour += 6) {
        const double x = left + (width() - left) * hour / 24.0;
        const double box = 30;
        const double from = std::min(x - box / 2, width() - box);
        painter.drawText(QRectF(from, height() - bottom, box, bottom),
                         (hour == 24 ? Qt::AlignRight : Qt::AlignHCenter) | Qt::AlignBottom,
                         format.hour(hour));
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.color(Ink::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cellRect(cursor_).adjusted(-0.5, 0.5, 0.5, -0.5));
    }
}

void OpeningHoursEdit::paintStroke(Cell to) {
    cells_ = before_;
    for (int day = std::min(strokeFrom_->day, to.day); day <= std::max(strokeFrom_->day, to.day);
         ++day)
        for (int half = std::min(strokeFrom_->half, to.half);
             half <= std::max(strokeFrom_->half, to.half); ++half)
            cells_[static_cast<std::size_t>(day)][static_cast<std::size_t>(half)] = strokeOpens_;
    cursor_ = to;
    update();
}

void OpeningHoursEdit::mousePressEvent(QMouseEvent *event) {
    const auto cell = cellAt(event->position());
    if (!cell || event->button() != Qt::LeftButton)
        return;
    before_ = cells_;
    strokeFrom_ = cell;
    strokeOpens_ =
        !cells_[static_cast<std::size_t>(cell->day)][static_cast<std::size_t>(cell->half)];
    paintStroke(*cell);
}

void OpeningHoursEdit::mouseMoveEvent(QMouseEvent *event) {
    if (!strokeFrom_)
        return;
    const QPointF inside(std::clamp(event->position().x(), left, width() - 1.0),
                         std::clamp(event->position().y(), 0.0, height() - bottom - 1.0));
    if (const auto cell = cellAt(inside))
        paintStroke(*cell);
}

void OpeningHoursEdit::mouseReleaseEvent(QMouseEvent *) {
    if (!strokeFrom_)
        return;
    strokeFrom_.reset();
    updateAccessible();
    if (cells_ != before_)
        Q_EMIT hoursChanged(hours());
}

void OpeningHoursEdit::keyPressEvent(QKeyEvent *event) {
    Cell next = cursor_;
    switch (event->key()) {
    case Qt::Key_Left:
        next.half = std::max(0, next.half - 1);
        break;
    case Qt::Key_Right:
        next.half = std::min(47, next.half + 1);
        break;
    case Qt::Key_Up:
        next.day = std::max(0, next.day - 1);
        break;
    case Qt::Key_Down:
        next.day = std::min(6, next.day + 1);
        break;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Delete: {
        auto &cell =
            cells_[static_cast<std::size_t>(cursor_.day)][static_cast<std::size_t>(cursor_.half)];
        const bool opens = event->key() != Qt::Key_Delete && !cell;
        if (cell != opens) {
            cell = opens;
            updateAccessible();
            update();
            Q_EMIT hoursChanged(hours());
        }
        return;
    }
    case Qt::Key_Escape:
        if (strokeFrom_) {
            cells_ = before_;
            strokeFrom_.reset();
            update();
            return;
        }
        [[fallthrough]];
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (event->modifiers() & Qt::ShiftModifier) {
        // Shift carries the state of the cell it leaves.
        const bool state =
            cells_[static_cast<std::size_t>(cursor_.day)][static_cast<std::size_t>(cursor_.half)];
        auto &cell =
            cells_[static_cast<std::size_t>(next.day)][static_cast<std::size_t>(next.half)];
        if (cell != state) {
            cell = state;
            Q_EMIT hoursChanged(hours());
        }
    }
    cursor_ = next;
    updateAccessible();
    update();
}

void OpeningHoursEdit::focusInEvent(QFocusEvent *event) {
    QWidget::focusInEvent(event);
    update();
}

void OpeningHoursEdit::focusOutEvent(QFocusEvent *event) {
    QWidget::focusOutEvent(event);
    update();
}

void OpeningHoursEdit::updateAccessible() {
    const Format format{locale()};
    const bool open =
        cells_[static_cast<std::size_t>(cursor_.day)][static_cast<std::size_t>(cursor_.half)];
    setAccessibleDescription(tr("%1 %2, %3")
                                 .arg(format.longWeekday(cursor_.day),
                                      format.time(cursor_.half * 30),
                                      open ? tr("open") : tr("closed")));
}

} // namespace ui
