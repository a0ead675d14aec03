// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/shiftgantt.h"

#include "model/shifts/shiftchange.h"
#include "ui/charts/ganttpainter.h"
#include "ui/charts/gantttext.h"
#include "ui/charts/shiftganttaccess.h"
#include "ui/text/words.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {
constexpr int rowHeight = GanttLayout::rowHeight, hoursHeight = GanttLayout::hoursHeight;
} // namespace

ShiftGantt::ShiftGantt(QWidget *parent) : QAbstractScrollArea(parent) {
    makeGanttsAccessible();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Always there, so that the axis keeps its place above the curve when groups are closed.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(rowHeight);
}

ShiftGantt::~ShiftGantt() = default;

QSize ShiftGantt::sizeHint() const { return {700, 400}; }

int ShiftGantt::rightMargin() const { return width() - static_cast<int>(placed().axisRight()); }

void ShiftGantt::show(Value value) {
    layout_.show(std::move(value));
    updateScrollBar();
    if (preview_ && preview_->before && !drag_) {
        // What was stepped by keyboard starts over when the shifts change underneath.
        preview_.reset();
    }
    // Other shifts, people or rules: nothing known of the targets holds any more.
    targets_.putBack();
    findTargets();
    if (selectedShift_ != 0 && !shift(selectedShift_))
        select(0, selectedAgent_);
    viewport()->update();
}

// Places ------------------------------------------------------------------------------------------

const GanttLayout &ShiftGantt::placed() const {
    layout_.setView(viewport()->size(), verticalScrollBar()->value());
    return layout_;
}

void ShiftGantt::updateScrollBar() {
    const int page = viewport()->height() - hoursHeight;
    verticalScrollBar()->setPageStep(std::max(rowHeight, page));
    verticalScrollBar()->setRange(0, std::max(0, layout_.lineCount() * rowHeight - page));
}

int ShiftGantt::xOf(model::Instant instant) const {
    return static_cast<int>(std::lround(placed().xOf(instant)));
}

QRect ShiftGantt::barRect(int shiftId) const {
    const model::Shift *shown = shift(shiftId);
    if (preview_ && preview_->before && preview_->before->id == shiftId)
        shown = &preview_->after;
    const int line = shown ? layout_.lineOf(*shown) : -1;
    return line < 0 || !value().axis.shows(shown->presence) ? QRect()
                                                            : placed().barOf(*shown, line).toRect();
}

QRect ShiftGantt::rowRect(int agent) const {
    const int line = layout_.lineOfAgent(agent);
    return line < 0 ? QRect() : QRect(0, placed().yOf(line), viewport()->width(), rowHeight);
}

void ShiftGantt::setCollapsed(const QString &group, bool collapsed) {
    putBack();
    layout_.setCollapsed(group, collapsed);
    updateScrollBar();
    viewport()->update();
}

// Selection ---------------------------------------------------------------------------------------

void ShiftGantt::select(int shift, int agent) {
    if (shift == selectedShift_ && agent == selectedAgent_)
        return;
    selectedShift_ = shift;
    selectedAgent_ = agent;
    viewport()->update();
    if (QAccessible::isActive() && shift != 0) {
        // Not of the table: what it holds has the focus.
        if (auto *table = QAccessible::queryAccessibleInterface(this))
            if (auto *child = table->focusChild()) {
                QAccessibleEvent focus(child, QAccessible::Focus);
                QAccessible::updateAccessibility(&focus);
            }
    }
    Q_EMIT selectionChanged();
}

void ShiftGantt::scrollTo(int line) {
    if (line < 0)
        return;
    const int top = line * rowHeight;
    QScrollBar *bar = verticalScrollBar();
    const int page = viewport()->height() - hoursHeight;
    if (top < bar->value())
        bar->setValue(top);
    else if (top + rowHeight > bar->value() + page)
        bar->setValue(top + rowHeight - page);
}

void ShiftGantt::selectShift(int id) {
    const model::Shift *found = shift(id);
    if (!found)
        return select(0, 0);
    select(id, found->agent);
    scrollTo(layout_.lineOf(*found));
}

void ShiftGantt::selectAgent(int agent) {
    const int line = layout_.lineOfAgent(agent);
    if (line < 0)
        return select(0, 0);
    const auto shifts = layout_.shiftsOn(line);
    select(shifts.empty() ? 0 : shifts.front()->id, agent);
    scrollTo(line);
}

/// So many rows down and shifts to the right of the selected one.
void ShiftGantt::selectBy(int rows, int shifts) {
    const auto place = layout_.beside(shift(selectedShift_), selectedAgent_, rows, shifts);
    if (place.line < 0)
        return;
    select(place.shift ? place.shift->id : 0, layout_.rowOf(place.line)->agent);
    scrollTo(place.line);
}

// Changing ----------------------------------------------------------------------------------------

void ShiftGantt::setPreview(std::optional<Change> preview) {
    preview_ = std::move(preview);
    findTargets();
    viewport()->update();
    Q_EMIT previewChanged();
}

/// Of a whole shift; an end that is pulled stays where it is.
void ShiftGantt::findTargets() {
    if (!preview_ || !preview_->before || (drag_ && !drag_->carried()))
        return targets_.putBack();
    const ShiftAxis &axis = value().axis;
    if (axis.count() > 0)
        targets_.pickUp(preview_->after, toDate(axis.date(0)), axis.count(), value().zone);
}

std::optional<model::Fit> ShiftGantt::fit(int agent, model::Date date) const {
    return value().axis.count() == 0
               ? std::nullopt
               : targets_.fit(agent,
                              static_cast<int>((date - toDate(value().axis.date(0))).count()));
}

void ShiftGantt::drop() {
    if (!preview_)
        return;
    const Change change = *preview_;
    drag_.reset();
    setPreview(std::nullopt);
    if (!change.before || *change.before != change.after)
        Q_EMIT changed(change);
}

void ShiftGantt::putBack() {
    drag_.reset();
    if (preview_)
        setPreview(std::nullopt);
}

const model::Shift *ShiftGantt::steppable() const {
    if (preview_)
        return preview_->before ? &preview_->after : nullptr;
    const model::Shift *selected = shift(selectedShift_);
    return selected && !selected->locked ? selected : nullptr;
}

void ShiftGantt::preview(const model::Shift &after) {
    const auto before = preview_ ? preview_->before : std::optional(*shift(after.id));
    setPreview(Change{before, after});
    scrollTo(layout_.lineOf(after));
}

void ShiftGantt::stepBegin(model::Minutes by) {
    if (const auto *now = steppable())
        preview(model::moved(*now, by));
}

void ShiftGantt::stepEnd(model::Minutes by) {
    const auto *now = steppable();
    if (now && now->presence.length() + by >= model::Seconds(fineSnap))
        preview(model::resized(*now, {now->presence.begin, now->presence.end + by}));
}

void ShiftGantt::stepRow(int by) {
    const auto *now = steppable();
    if (!now || by == 0)
        return;
    for (int line = layout_.lineOf(*now) + by; line >= 0 && line < layout_.lineCount(); line += by)
        if (const Row *row = layout_.rowOf(line); row && row->agent != 0) {
            model::Shift other = *now;
            other.agent = row->agent;
            return preview(other);
        }
}

void ShiftGantt::stepDay(int by) {
    if (const auto *now = steppable())
        preview(model::onDate(
            *now, model::dateOf(value().zone.toLocal(now->presence.begin)) + std::chrono::days(by),
            value().zone));
}

void ShiftGantt::pickUp() {
    if (const auto *now = steppable())
        preview(model::Shift(*now));
}

void ShiftGantt::carryTo(int agent, model::Date date) {
    const auto *now = steppable();
    if (!now)
        return;
    model::Shift there = model::onDate(*now, date, value().zone);
    there.agent = agent;
    preview(there);
}

void ShiftGantt::dragTo(const QPoint &position, Qt::KeyboardModifiers keys) {
    if (!drag_->moveTo(position))
        return;
    setPreview(drag_->change(placed(), keys));
}

void ShiftGantt::mousePressEvent(QMouseEvent *event) {
    if (event->button() != Qt::LeftButton)
        return;
    drop(); // what the keyboard moved
    const QPoint position = event->position().toPoint();
    const auto hit = placed().hitAt(position);
    if (hit.line < 0)
        return;
    const Row *row = layout_.rowOf(hit.line);
    if (!row) {
        const QString title = layout_.groupOf(hit.line).title;
        return setCollapsed(title, !isCollapsed(title));
    }
    if (hit.shift) {
        select(hit.shift->id, hit.shift->agent);
        if (!hit.shift->locked)
            drag_.emplace(layout_, position, *hit.shift, hit.part);
        return;
    }
    if (!hit.onAxis)
        return selectAgent(row->agent);
    select(0, row->agent);
    if (row->agent != 0)
        drag_.emplace(layout_, position, row->agent);
}

void ShiftGantt::mouseMoveEvent(QMouseEvent *event) {
    const QPoint position = event->position().toPoint();
    if (drag_ && event->buttons() & Qt::LeftButton) {
        if (position.y() < hoursHeight || position.y() > viewport()->height())
            verticalScrollBar()->setValue(verticalScrollBar()->value() +
                                          (position.y() < hoursHeight ? -rowHeight : rowHeight));
        return dragTo(position, event->modifiers());
    }
    const auto hit = placed().hitAt(position);
    const bool resizes = hit.shift && !hit.shift->locked && hit.part != GanttLayout::Part::Body;
    viewport()->setCursor(resizes                                     ? Qt::SizeHorCursor
                          : hit.shift && !hit.shift->locked           ? Qt::OpenHandCursor
                          : hit.line >= 0 && !layout_.rowOf(hit.line) ? Qt::PointingHandCursor
                                                                      : Qt::ArrowCursor);
}

void ShiftGantt::mouseReleaseEvent(QMouseEvent *event) {
    if (event->button() != Qt::LeftButton || !drag_)
        return;
    const bool moved = drag_->hasMoved();
    drag_.reset();
    if (moved)
        drop();
}

void ShiftGantt::mouseDoubleClickEvent(QMouseEvent *event) {
    const auto hit = placed().hitAt(event->position().toPoint());
    if (hit.shift)
        Q_EMIT activated(hit.shift->id);
    else
        mousePressEvent(event);
}

void ShiftGantt::contextMenuEvent(QContextMenuEvent *event) {
    putBack();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QRect bar = barRect(selectedShift_);
        Q_EMIT menuRequested(viewport()->mapToGlobal(bar.isNull() ? QPoint(nameWidth(), hoursHeight)
                                                                  : bar.bottomLeft()),
                             selectedShift_, selectedAgent_);
        return;
    }
    const auto hit = placed().hitAt(event->pos());
    const Row *row = layout_.rowOf(hit.line);
    if (hit.shift)
        select(hit.shift->id, hit.shift->agent);
    Q_EMIT menuRequested(event->globalPos(), hit.shift ? hit.shift->id : 0, row ? row->agent : 0);
}

void ShiftGantt::keyPressEvent(QKeyEvent *event) {
    const bool alt = event->modifiers() & Qt::AltModifier;
    const bool extends = event->modifiers() & Qt::ShiftModifier;
    const model::Minutes step = snapOf(event->modifiers());
    const int sign = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Escape:
        if (!preview_ && !drag_)
            break;
        putBack();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (alt)
            return extends ? stepEnd(sign * step) : stepBegin(sign * step);
        drop();
        return selectBy(0, sign);
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (alt)
            return stepRow(sign);
        drop();
        return selectBy(sign, 0);
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (event->modifiers() & Qt::ControlModifier)
            break;
        if (alt)
            return stepDay(event->key() == Qt::Key_PageUp ? -1 : 1);
        drop();
        return selectBy((event->key() == Qt::Key_PageUp ? -1 : 1) *
                            std::max(1, verticalScrollBar()->pageStep() / rowHeight),
                        0);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ControlModifier)
            break;
        if (preview_)
            return drop();
        if (selectedShift_ != 0)
            Q_EMIT activated(selectedShift_);
        return;
    case Qt::Key_Delete:
        if (selectedShift_ != 0 && !preview_)
            Q_EMIT removalRequested(selectedShift_);
        return;
    case Qt::Key_Space:
        if ((event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)) ==
            (Qt::ControlModifier | Qt::ShiftModifier))
            return showTip();
        if (preview_)
            return drop();
        return pickUp();
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void ShiftGantt::focusInEvent(QFocusEvent *event) {
    QAbstractScrollArea::focusInEvent(event);
    if (selectedShift_ == 0 && selectedAgent_ == 0 && event->reason() != Qt::MouseFocusReason)
        selectBy(1, 0);
    viewport()->update();
}

void ShiftGantt::focusOutEvent(QFocusEvent *event) {
    QAbstractScrollArea::focusOutEvent(event);
    // A menu or another window is no decision; another field of this page is.
    if (!drag_ && event->reason() != Qt::PopupFocusReason &&
        event->reason() != Qt::ActiveWindowFocusReason)
        drop();
    viewport()->update();
}

void ShiftGantt::resizeEvent(QResizeEvent *event) {
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBar();
}

void ShiftGantt::changeEvent(QEvent *event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange)
        viewport()->update();
}

// Words and picture -------------------------------------------------------------------------------

QString ShiftGantt::agentName(int agent) const { return ui::agentName(value(), agent); }

QString ShiftGantt::words(int shiftId) const {
    const model::Shift *one = shift(shiftId);
    return one ? shiftWords(value(), *one, Format(locale())) : QString();
}

QString ShiftGantt::tipAt(const QPoint &position) const {
    const auto hit = placed().hitAt(position);
    if (hit.shift)
        return shiftTip(value(), *hit.shift, Format(locale()));
    const Row *row = layout_.rowOf(hit.line);
    return row && !hit.onAxis ? row->tip : QString();
}

void ShiftGantt::showTip() {
    if (const model::Shift *one = shift(selectedShift_))
        QToolTip::showText(viewport()->mapToGlobal(barRect(one->id).bottomLeft()),
                           shiftTip(value(), *one, Format(locale())), viewport());
}

bool ShiftGantt::viewportEvent(QEvent *event) {
    if (event->type() == QEvent::ToolTip && !drag_) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString tip = tipAt(help->pos());
        if (tip.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), tip, viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void ShiftGantt::paintEvent(QPaintEvent *) {
    GanttLook look{selectedShift_, selectedAgent_, hasFocus(), preview_, {}, {}, &targets_};
    if (drag_)
        look.pointer = drag_->position();
    if (preview_ && effect_)
        look.effect = effect_(*preview_);
    const Theme theme = Theme::of(this);
    QPainter painter(viewport());
    GanttPainter(painter, placed(), look, theme, locale()).paint();
}

} // namespace ui
