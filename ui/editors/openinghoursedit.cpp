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

HalfHours halfHours(const model::OpeningHours &hours) {
    HalfHours open{};
    for (std::size_t day = 0; day < 7; ++day)
        for (const auto &span : hours.week[day])
            for (long half = 0; half < 96; ++half) {
                const long middle = half * 30 + 15;
                if (middle >= span.opens.count() && middle < span.closes.count())
                    open[(day + static_cast<std::size_t>(half / 48)) % 7]
                        [static_cast<std::size_t>(half % 48)] = true;
            }
    return open;
}

model::OpeningHours withHalfHours(model::OpeningHours hours, const HalfHours &open) {
    hours.week = {};
    for (std::size_t day = 0; day < 7; ++day)
        for (std::size_t half = 0; half < 48; ++half) {
            if (!open[day][half])
                continue;
            const model::Minutes opens(static_cast<long>(half) * 30);
            while (half < 48 && open[day][half])
                ++half;
            hours.week[day].push_back({opens, model::Minutes(static_cast<long>(half) * 30)});
        }
    return hours;
}

OpeningHoursEdit::OpeningHoursEdit(QWidget *parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Opening hours of the week"));
}

void OpeningHoursEdit::show(const Cells &cells, bool standbyAllowed) {
    cells_ = cells;
    standbyAllowed_ = standbyAllowed;
    updateAccessible();
    update();
}

OpeningHoursEdit::State &OpeningHoursEdit::at(Cell cell) {
    return cells_[static_cast<std::size_t>(cell.day)][static_cast<std::size_t>(cell.half)];
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
            const QRectF box = cell.adjusted(0, 0.5, half % 2 ? -1 : 0, -0.5);
            const State state = at({day, half});
            painter.fillRect(box, theme.color(state == State::Open ? Ink::Neutral : Ink::Grid));
            if (state != State::Standby)
                continue;
            // As in the strips: standby is an outline in the colour of social work.
            const QColor social = theme.channel(Hue::Social).line;
            painter.fillRect(box, theme.color(Ink::Base));
            painter.fillRect(QRectF(box.left(), box.top(), box.width(), 1), social);
            painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), social);
            if (half % 2 == 0)
                painter.fillRect(QRectF(box.left(), box.top(), 1, box.height()), social);
            else
                painter.fillRect(QRectF(box.right() - 1, box.top(), 1, box.height()), social);
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

void OpeningHoursEdit::begin(Cell from, State state) {
    before_ = cells_;
    strokeFrom_ = from;
    stroke_ = state;
    Q_EMIT strokeBegan();
}

void OpeningHoursEdit::paintTo(Cell to) {
    const Cells last = cells_;
    cells_ = before_;
    for (int day = std::min(strokeFrom_->day, to.day); day <= std::max(strokeFrom_->day, to.day);
         ++day)
        for (int half = std::min(strokeFrom_->half, to.half);
             half <= std::max(strokeFrom_->half, to.half); ++half)
            at({day, half}) = stroke_;
    cursor_ = to;
    update();
    if (cells_ != last)
        Q_EMIT painted(before_, cells_);
}

void OpeningHoursEdit::cancel() {
    strokeFrom_.reset();
    if (cells_ == before_)
        return;
    cells_ = before_;
    update();
    Q_EMIT painted(before_, cells_);
}

void OpeningHoursEdit::paintOne(Cell cell, State state) {
    if (at(cell) == state)
        return;
    begin(cell, state);
    paintTo(cell);
    strokeFrom_.reset();
    updateAccessible();
}

OpeningHoursEdit::State OpeningHoursEdit::toggled(Cell cell, bool standby) const {
    const State present =
        cells_[static_cast<std::size_t>(cell.day)][static_cast<std::size_t>(cell.half)];
    const State wanted = standby ? State::Standby : State::Open;
    return present == wanted ? State::Closed : wanted;
}

void OpeningHoursEdit::mousePressEvent(QMouseEvent *event) {
    const auto cell = cellAt(event->position());
    const bool standby = event->modifiers() & Qt::ShiftModifier;
    if (!cell || event->button() != Qt::LeftButton || (standby && !standbyAllowed_))
        return;
    begin(*cell, toggled(*cell, standby));
    paintTo(*cell);
}

void OpeningHoursEdit::mouseMoveEvent(QMouseEvent *event) {
    if (!strokeFrom_)
        return;
    const QPointF inside(std::clamp(event->position().x(), left, width() - 1.0),
                         std::clamp(event->position().y(), 0.0, height() - bottom - 1.0));
    if (const auto cell = cellAt(inside))
        paintTo(*cell);
}

void OpeningHoursEdit::mouseReleaseEvent(QMouseEvent *) {
    strokeFrom_.reset();
    updateAccessible();
}

bool OpeningHoursEdit::event(QEvent *event) {
    // Delete closes hours here; elsewhere in the window it removes the scenario.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void OpeningHoursEdit::keyPressEvent(QKeyEvent *event) {
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo({cursor_.day, std::max(0, cursor_.half - 1)}, shift);
    case Qt::Key_Right:
        return moveTo({cursor_.day, std::min(47, cursor_.half + 1)}, shift);
    case Qt::Key_Up:
        return moveTo({std::max(0, cursor_.day - 1), cursor_.half}, shift);
    case Qt::Key_Down:
        return moveTo({std::min(6, cursor_.day + 1), cursor_.half}, shift);
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!shift || standbyAllowed_)
            paintOne(cursor_, toggled(cursor_, shift));
        return;
    case Qt::Key_Delete:
        return paintOne(cursor_, State::Closed);
    case Qt::Key_Escape:
        if (strokeFrom_)
            return cancel();
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

/// With Shift the state of the cell that is left goes along.
void OpeningHoursEdit::moveTo(Cell cell, bool paints) {
    const State state = at(cursor_);
    if (paints)
        paintOne(cell, state);
    cursor_ = cell;
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

void OpeningHoursEdit::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Opening hours of the week"));
        updateAccessible();
    }
}

void OpeningHoursEdit::updateAccessible() {
    const Format format{locale()};
    const State state = at(cursor_);
    setAccessibleDescription(tr("%1 %2, %3")
                                 .arg(format.longWeekday(cursor_.day),
                                      format.time(cursor_.half * 30),
                                      state == State::Open      ? tr("open")
                                      : state == State::Standby ? tr("standby")
                                                                : tr("closed")));
}

} // namespace ui
