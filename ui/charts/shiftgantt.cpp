// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/shiftgantt.h"

#include "model/shifts/cover.h"
#include "model/shifts/shiftchange.h"
#include "ui/charts/shiftganttaccess.h"
#include "ui/text/format.h"
#include "ui/text/words.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int rowHeight = 20, hoursHeight = 22, names = 154, rightEdge = 12;
constexpr double barTop = 3, barHeight = 14;
constexpr int grip = 5; ///< pixels at either end of a bar that resize it
constexpr model::Minutes snap{15}, fineSnap{5};

model::Instant snapped(model::Instant instant, model::Minutes step) {
    const auto since = instant.time_since_epoch() + model::Seconds(step) / 2;
    return model::Instant(since - since % model::Seconds(step));
}

model::Minutes stepOf(Qt::KeyboardModifiers keys) {
    return keys & Qt::ControlModifier ? fineSnap : snap;
}

int localMinute(const model::ZoneRules &zone, model::Instant instant) {
    return static_cast<int>(model::minuteOfDay(zone.toLocal(instant)).count());
}

/// Filled octagon with an exclamation mark: an error, also without its colour.
void paintOctagon(QPainter &painter, const Theme &theme, const QPointF &centre) {
    QPainterPath path;
    for (int corner = 0; corner < 8; ++corner) {
        const double angle = (corner + 0.5) * M_PI / 4;
        const QPointF point = centre + 5.8 * QPointF(std::cos(angle), std::sin(angle));
        corner == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    path.closeSubpath();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(path, theme.color(Ink::Alert));
    painter.setPen(QPen(theme.color(Ink::Base), 1.5, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(centre + QPointF(0, -3.2), centre + QPointF(0, 0.6));
    painter.drawLine(centre + QPointF(0, 1.8), centre + QPointF(0, 3.3));
    painter.restore();
}

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

int ShiftGantt::nameWidth() { return names; }

int ShiftGantt::rightMargin() const { return width() - static_cast<int>(axisRight()); }

void ShiftGantt::show(Value value) {
    value_ = std::move(value);
    if (preview_ && preview_->before && !drag_) {
        // What was stepped by keyboard starts over when the shifts change underneath.
        preview_.reset();
    }
    layOutLines();
    if (selectedShift_ != 0 && !byId_.contains(selectedShift_))
        select(0, selectedAgent_);
    viewport()->update();
}

// Lines and places --------------------------------------------------------------------------------

void ShiftGantt::layOutLines() {
    lines_.clear();
    agentLines_.clear();
    openLines_.clear();
    lineShifts_.clear();
    byId_.clear();
    for (std::size_t group = 0; group < value_.groups.size(); ++group) {
        if (!value_.groups[group].title.isEmpty())
            lines_.push_back({group, -1});
        if (collapsed_.contains(value_.groups[group].title))
            continue;
        for (std::size_t row = 0; row < value_.groups[group].rows.size(); ++row) {
            const Row &one = value_.groups[group].rows[row];
            const int line = static_cast<int>(lines_.size());
            if (one.agent != 0)
                agentLines_.emplace(one.agent, line);
            else
                openLines_.emplace(one.shift, line);
            lines_.push_back({group, static_cast<int>(row)});
        }
    }
    for (const model::Shift &shift : *value_.shifts) {
        byId_.emplace(shift.id, &shift);
        const int line = lineOf(shift);
        if (line >= 0 && value_.axis.shows(shift.presence))
            lineShifts_[line].push_back(&shift);
    }
    for (auto &[line, shifts] : lineShifts_)
        std::sort(shifts.begin(), shifts.end(), [](const auto *a, const auto *b) {
            return a->presence.begin < b->presence.begin;
        });
    updateScrollBar();
}

void ShiftGantt::updateScrollBar() {
    const int page = viewport()->height() - hoursHeight;
    verticalScrollBar()->setPageStep(std::max(rowHeight, page));
    verticalScrollBar()->setRange(0,
                                  std::max(0, static_cast<int>(lines_.size()) * rowHeight - page));
}

const ShiftGantt::Row *ShiftGantt::rowOf(int line) const {
    if (line < 0 || line >= static_cast<int>(lines_.size()))
        return nullptr;
    const Line &one = lines_[static_cast<std::size_t>(line)];
    return one.row < 0 ? nullptr
                       : &value_.groups[one.group].rows[static_cast<std::size_t>(one.row)];
}

int ShiftGantt::lineOf(const model::Shift &shift) const {
    const auto &known = shift.agent != 0 ? agentLines_ : openLines_;
    const auto found = known.find(shift.agent != 0 ? shift.agent : shift.id);
    return found == known.end() ? -1 : found->second;
}

int ShiftGantt::yOf(int line) const {
    return hoursHeight + line * rowHeight - verticalScrollBar()->value();
}

int ShiftGantt::lineAt(int y) const {
    if (y < hoursHeight)
        return -1;
    const int line = (y - hoursHeight + verticalScrollBar()->value()) / rowHeight;
    return line < static_cast<int>(lines_.size()) ? line : -1;
}

double ShiftGantt::axisRight() const { return viewport()->width() - rightEdge; }

double ShiftGantt::xOfPlace(double place) const {
    return names + place / std::max(1, value_.axis.count()) * (axisRight() - names);
}

double ShiftGantt::placeAt(double x) const {
    return (x - names) / std::max(1.0, axisRight() - names) * value_.axis.count();
}

int ShiftGantt::xOf(model::Instant instant) const {
    return static_cast<int>(std::lround(xOfPlace(value_.axis.placeOf(instant))));
}

QRectF ShiftGantt::rectOf(const model::Shift &shift, int line) const {
    const double left = xOfPlace(value_.axis.placeOf(shift.presence.begin));
    const double right = xOfPlace(value_.axis.placeOf(shift.presence.end));
    return {left, yOf(line) + barTop, std::max(2.0, right - left), barHeight};
}

const model::Shift *ShiftGantt::shift(int id) const {
    const auto found = byId_.find(id);
    return found == byId_.end() ? nullptr : found->second;
}

QRect ShiftGantt::barRect(int shiftId) const {
    const model::Shift *shown = shift(shiftId);
    if (preview_ && preview_->before && preview_->before->id == shiftId)
        shown = &preview_->after;
    const int line = shown ? lineOf(*shown) : -1;
    return line < 0 || !value_.axis.shows(shown->presence) ? QRect()
                                                           : rectOf(*shown, line).toRect();
}

QRect ShiftGantt::rowRect(int agent) const {
    const auto found = agentLines_.find(agent);
    return found == agentLines_.end()
               ? QRect()
               : QRect(0, yOf(found->second), viewport()->width(), rowHeight);
}

std::vector<int> ShiftGantt::shownShifts() const {
    std::vector<int> ids;
    for (int line = 0; line < static_cast<int>(lines_.size()); ++line)
        if (const auto found = lineShifts_.find(line); found != lineShifts_.end())
            for (const auto *one : found->second)
                ids.push_back(one->id);
    return ids;
}

ShiftGantt::Hit ShiftGantt::hitAt(const QPoint &position) const {
    Hit hit;
    hit.line = lineAt(position.y());
    hit.onAxis = position.x() >= names && position.x() <= axisRight();
    const auto found = lineShifts_.find(hit.line);
    if (found == lineShifts_.end())
        return hit;
    // The last painted one lies on top.
    for (auto one = found->second.rbegin(); one != found->second.rend(); ++one) {
        const QRectF rect = rectOf(**one, hit.line);
        if (position.x() < rect.left() - 1 || position.x() > rect.right() + 1)
            continue;
        hit.shift = *one;
        if (rect.width() > 4 * grip) {
            if (position.x() <= rect.left() + grip)
                hit.part = Part::Begin;
            else if (position.x() >= rect.right() - grip)
                hit.part = Part::End;
        }
        return hit;
    }
    return hit;
}

void ShiftGantt::setCollapsed(const QString &group, bool collapsed) {
    if (collapsed)
        collapsed_.insert(group);
    else
        collapsed_.erase(group);
    putBack();
    layOutLines();
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
    scrollTo(lineOf(*found));
}

void ShiftGantt::selectAgent(int agent) {
    const auto line = agentLines_.find(agent);
    if (line == agentLines_.end())
        return select(0, 0);
    const auto shifts = lineShifts_.find(line->second);
    select(shifts == lineShifts_.end() ? 0 : shifts->second.front()->id, agent);
    scrollTo(line->second);
}

/// So many rows down and shifts to the right of the selected one.
void ShiftGantt::selectBy(int rows, int shifts) {
    const model::Shift *now = shift(selectedShift_);
    int line = now ? lineOf(*now) : -1;
    if (line < 0)
        if (const auto found = agentLines_.find(selectedAgent_); found != agentLines_.end())
            line = found->second;
    const int count = static_cast<int>(lines_.size());
    const auto pick = [&](int on, const model::Shift *which) {
        select(which ? which->id : 0, rowOf(on)->agent);
        scrollTo(on);
    };
    if (rows != 0) {
        const int step = rows > 0 ? 1 : -1;
        int next = line < 0 ? (step > 0 ? 0 : count - 1) : line + step;
        for (int left = std::abs(rows); next >= 0 && next < count; next += step)
            if (rowOf(next)) {
                line = next;
                if (--left == 0)
                    break;
            }
        if (!rowOf(line))
            return;
        const auto found = lineShifts_.find(line);
        const model::Shift *nearest = nullptr;
        if (found != lineShifts_.end())
            for (const auto *one : found->second)
                if (!nearest ||
                    (now && std::abs((one->presence.begin - now->presence.begin).count()) <
                                std::abs((nearest->presence.begin - now->presence.begin).count())))
                    nearest = one;
        return pick(line, nearest);
    }
    const auto found = lineShifts_.find(line);
    if (found == lineShifts_.end() || !rowOf(line))
        return;
    const auto at = std::find(found->second.begin(), found->second.end(), now);
    const auto next = at == found->second.end()
                          ? 0
                          : std::clamp<std::ptrdiff_t>(at - found->second.begin() + shifts, 0,
                                                       std::ssize(found->second) - 1);
    pick(line, found->second[static_cast<std::size_t>(next)]);
}

// Changing ----------------------------------------------------------------------------------------

void ShiftGantt::setPreview(std::optional<Change> preview) {
    preview_ = std::move(preview);
    viewport()->update();
    Q_EMIT previewChanged();
}

void ShiftGantt::drop() {
    if (!preview_)
        return;
    const Change change = *preview_;
    drag_.reset();
    mayTake_.clear();
    setPreview(std::nullopt);
    if (!change.before || *change.before != change.after)
        Q_EMIT changed(change);
}

void ShiftGantt::putBack() {
    drag_.reset();
    mayTake_.clear();
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
    scrollTo(lineOf(after));
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
    for (int line = lineOf(*now) + by; line >= 0 && line < static_cast<int>(lines_.size());
         line += by)
        if (const Row *row = rowOf(line); row && row->agent != 0) {
            model::Shift other = *now;
            other.agent = row->agent;
            return preview(other);
        }
}

void ShiftGantt::dragTo(const QPoint &position, Qt::KeyboardModifiers keys) {
    Drag &drag = *drag_;
    drag.at = position;
    drag.keys = keys;
    if (!drag.moved) {
        if ((position - drag.pressed).manhattanLength() < QApplication::startDragDistance())
            return;
        drag.moved = true;
        if (allowed_ && drag.before && drag.part == Part::Body)
            for (const auto &[agent, line] : agentLines_)
                mayTake_[agent] = allowed_(*drag.before, agent);
    }
    const model::Minutes step = stepOf(keys);
    const model::Instant at = value_.axis.instantAt(placeAt(position.x()));
    if (!drag.before) {
        model::Shift added;
        added.agent = drag.agent;
        const model::Instant from = snapped(std::min(drag.grabbed, at), step);
        added.presence = {from, std::max(from + step, snapped(std::max(drag.grabbed, at), step))};
        return setPreview(Change{std::nullopt, added});
    }
    const model::Shift &before = *drag.before;
    model::Shift after = before;
    // Shift keeps the length: an end that is pulled takes the whole with it.
    const bool whole = drag.part == Part::Body || keys & Qt::ShiftModifier;
    const model::Instant edge =
        drag.part == Part::End ? before.presence.end : before.presence.begin;
    const model::Instant target = snapped(edge + (at - drag.grabbed), step);
    if (whole) {
        after = model::moved(before, target - edge);
        if (drag.part == Part::Body)
            if (const Row *row = rowOf(lineAt(position.y())); row && row->agent != 0)
                after.agent = row->agent;
    } else if (drag.part == Part::Begin) {
        after = model::resized(before,
                               {std::min(target, before.presence.end - step), before.presence.end});
    } else {
        after = model::resized(
            before, {before.presence.begin, std::max(target, before.presence.begin + step)});
    }
    setPreview(Change{before, after});
}

void ShiftGantt::mousePressEvent(QMouseEvent *event) {
    if (event->button() != Qt::LeftButton)
        return;
    drop(); // what the keyboard moved
    const QPoint position = event->position().toPoint();
    const Hit hit = hitAt(position);
    if (hit.line < 0)
        return;
    const Row *row = rowOf(hit.line);
    if (!row) {
        const QString title = value_.groups[lines_[static_cast<std::size_t>(hit.line)].group].title;
        return setCollapsed(title, !isCollapsed(title));
    }
    if (hit.shift) {
        select(hit.shift->id, hit.shift->agent);
        if (!hit.shift->locked)
            drag_ = Drag{*hit.shift,
                         hit.part,
                         position,
                         position,
                         value_.axis.instantAt(placeAt(position.x())),
                         hit.shift->agent,
                         false,
                         event->modifiers()};
        return;
    }
    if (!hit.onAxis)
        return selectAgent(row->agent);
    select(0, row->agent);
    if (row->agent != 0)
        drag_ = Drag{std::nullopt,
                     Part::Body,
                     position,
                     position,
                     value_.axis.instantAt(placeAt(position.x())),
                     row->agent,
                     false,
                     event->modifiers()};
}

void ShiftGantt::mouseMoveEvent(QMouseEvent *event) {
    const QPoint position = event->position().toPoint();
    if (drag_ && event->buttons() & Qt::LeftButton) {
        if (position.y() < hoursHeight || position.y() > viewport()->height())
            verticalScrollBar()->setValue(verticalScrollBar()->value() +
                                          (position.y() < hoursHeight ? -rowHeight : rowHeight));
        return dragTo(position, event->modifiers());
    }
    const Hit hit = hitAt(position);
    const bool resizes = hit.shift && !hit.shift->locked && hit.part != Part::Body;
    viewport()->setCursor(resizes                             ? Qt::SizeHorCursor
                          : hit.shift && !hit.shift->locked   ? Qt::OpenHandCursor
                          : hit.line >= 0 && !rowOf(hit.line) ? Qt::PointingHandCursor
                                                              : Qt::ArrowCursor);
}

void ShiftGantt::mouseReleaseEvent(QMouseEvent *event) {
    if (event->button() != Qt::LeftButton || !drag_)
        return;
    const bool moved = drag_->moved;
    drag_.reset();
    if (moved)
        drop();
}

void ShiftGantt::mouseDoubleClickEvent(QMouseEvent *event) {
    const Hit hit = hitAt(event->position().toPoint());
    if (hit.shift)
        Q_EMIT activated(hit.shift->id);
    else
        mousePressEvent(event);
}

void ShiftGantt::contextMenuEvent(QContextMenuEvent *event) {
    putBack();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QRect bar = barRect(selectedShift_);
        Q_EMIT menuRequested(
            viewport()->mapToGlobal(bar.isNull() ? QPoint(names, hoursHeight) : bar.bottomLeft()),
            selectedShift_, selectedAgent_);
        return;
    }
    const Hit hit = hitAt(event->pos());
    const Row *row = rowOf(hit.line);
    if (hit.shift)
        select(hit.shift->id, hit.shift->agent);
    Q_EMIT menuRequested(event->globalPos(), hit.shift ? hit.shift->id : 0, row ? row->agent : 0);
}

void ShiftGantt::keyPressEvent(QKeyEvent *event) {
    const bool alt = event->modifiers() & Qt::AltModifier;
    const bool extends = event->modifiers() & Qt::ShiftModifier;
    const model::Minutes step = stepOf(event->modifiers());
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
        break;
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

// Words -------------------------------------------------------------------------------------------

QString ShiftGantt::agentName(int agent) const {
    for (const Group &group : value_.groups)
        for (const Row &row : group.rows)
            if (row.agent == agent && agent != 0)
                return row.name;
    return tr("Open shift");
}

QString ShiftGantt::timesOf(const model::Shift &shift) const {
    const int end = localMinute(value_.zone, shift.presence.end);
    return Format(locale()).timeRange(localMinute(value_.zone, shift.presence.begin),
                                      end == 0 ? 1440 : end);
}

QString ShiftGantt::words(int shiftId) const {
    const model::Shift *one = shift(shiftId);
    if (!one)
        return {};
    QStringList words{agentName(one->agent)};
    if (value_.axis.count() > 1)
        words << Format(locale()).weekdayDate(
            toQDate(model::dateOf(value_.zone.toLocal(one->presence.begin))));
    words << timesOf(*one)
          << Format(locale()).duration(static_cast<double>(model::workingTime(*one).count()));
    if (one->standby)
        words << tr("standby");
    if (one->locked)
        words << tr("locked");
    if (const auto mark = value_.marks.find(shiftId); mark != value_.marks.end())
        words << mark->second.text;
    return words.join(QStringLiteral(", "));
}

QString ShiftGantt::tipOf(const model::Shift &shift) const {
    const Format format(locale());
    QStringList lines{QStringLiteral("%1 · %2").arg(agentName(shift.agent), timesOf(shift))};
    lines << (shift.standby
                  ? tr("Standby, %1")
                        .arg(format.duration(static_cast<double>(shift.presence.length().count())))
                  : tr("%1 of work")
                        .arg(format.duration(
                            static_cast<double>(model::workingTime(shift).count()))));
    for (const auto &one : shift.breaks)
        lines << tr("Break %1")
                     .arg(format.timeRange(localMinute(value_.zone, one.time.begin),
                                           localMinute(value_.zone, one.time.end)));
    for (const auto &one : shift.activities) {
        QString name = tr("Coaching");
        for (const Channel &channel : value_.channels)
            if (channel.id == one.channel)
                name = channel.name;
        lines << QStringLiteral("%1 %2").arg(
            name, format.timeRange(localMinute(value_.zone, one.time.begin),
                                   localMinute(value_.zone, one.time.end)));
    }
    if (shift.locked)
        lines << tr("Locked");
    if (const auto mark = value_.marks.find(shift.id); mark != value_.marks.end())
        lines << mark->second.tip;
    return lines.join('\n');
}

QString ShiftGantt::tipAt(const QPoint &position) const {
    const Hit hit = hitAt(position);
    if (hit.shift)
        return tipOf(*hit.shift);
    const Row *row = rowOf(hit.line);
    return row && !hit.onAxis ? row->tip : QString();
}

void ShiftGantt::showTip() {
    if (const model::Shift *one = shift(selectedShift_))
        QToolTip::showText(viewport()->mapToGlobal(barRect(one->id).bottomLeft()), tipOf(*one),
                           viewport());
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

// Painting ----------------------------------------------------------------------------------------

Hue ShiftGantt::hueOf(int channel) const {
    for (const Channel &one : value_.channels)
        if (one.id == channel)
            return one.hue;
    return Hue::All;
}

QString ShiftGantt::letterOf(const Theme &theme, int channel) const {
    if (channel == 0)
        return tr("C", "letter on a bar: coaching");
    for (const Channel &one : value_.channels)
        if (one.id == channel)
            return theme.channel(one.hue).letter;
    return {};
}

void ShiftGantt::paintEvent(QPaintEvent *) {
    const Theme theme = Theme::of(this);
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme.color(Ink::Base));
    if (value_.axis.count() == 0)
        return;
    const int first = std::max(0, lineAt(hoursHeight));
    const int last =
        std::min(static_cast<int>(lines_.size()) - 1, first + viewport()->height() / rowHeight + 1);
    for (int line = first; line <= last; ++line)
        paintLine(painter, theme, line);

    const double bottom = std::min<double>(viewport()->height(), yOf(last + 1));
    const bool single = value_.axis.count() == 1;
    painter.setPen(theme.color(Ink::Grid));
    if (single)
        for (const auto &tick : value_.axis.hours(1)) {
            const double x = std::round(xOfPlace(tick.place)) + 0.5;
            painter.drawLine(QPointF(x, hoursHeight), QPointF(x, bottom));
        }
    painter.setPen(theme.color(Ink::Line));
    for (int day = 0; day <= (single ? 0 : value_.axis.count()); ++day) {
        const double x = std::round(xOfPlace(day)) + 0.5;
        painter.drawLine(QPointF(x, hoursHeight), QPointF(x, bottom));
    }
    const double left = single ? names - 6 : names;
    painter.drawLine(QPointF(left, hoursHeight), QPointF(left, bottom));

    const int moving = preview_ && preview_->before ? preview_->before->id : 0;
    for (int line = first; line <= last; ++line) {
        const auto found = lineShifts_.find(line);
        if (found == lineShifts_.end())
            continue;
        for (std::size_t i = 0; i < found->second.size(); ++i)
            if (found->second[i]->id != moving)
                paintShift(painter, theme, *found->second[i], line,
                           i + 1 < found->second.size() ? rectOf(*found->second[i + 1], line).left()
                                                        : axisRight() + rightEdge);
    }
    if (preview_)
        paintGhost(painter, theme);
    paintHours(painter, theme);
    if (preview_)
        paintDragTip(painter, theme);
}

void ShiftGantt::paintLine(QPainter &painter, const Theme &theme, int line) const {
    const int y = yOf(line);
    const QRect rect(0, y, viewport()->width() - rightEdge + 1, rowHeight);
    if (const Row *row = rowOf(line)) {
        if (row->agent != 0 && row->agent == selectedAgent_)
            painter.fillRect(rect, theme.color(Ink::AccentTint));
        painter.fillRect(QRect(0, y + rowHeight - 1, rect.width(), 1), theme.color(Ink::Grid));
        return paintRowName(painter, theme, *row, y);
    }
    const Group &group = value_.groups[lines_[static_cast<std::size_t>(line)].group];
    painter.fillRect(rect, theme.color(Ink::Alt));
    const double ratio = devicePixelRatioF();
    painter.drawPixmap(QPointF(2, y + 4),
                       theme.pixmap(isCollapsed(group.title) ? QStringLiteral("chevron-right")
                                                             : QStringLiteral("chevron-down"),
                                    Ink::Text2, 12, ratio));
    painter.setFont(theme.font(12, QFont::DemiBold));
    painter.setPen(theme.color(Ink::Text));
    const QString count = Format(locale()).count(static_cast<double>(group.rows.size()));
    const QFont small = theme.font(Role::Caption);
    const double room = names - 26 - QFontMetricsF(small).horizontalAdvance(count) - 14;
    painter.drawText(
        QRectF(17, y, room, rowHeight), Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(group.title, Qt::ElideRight, static_cast<int>(room)));
    painter.setFont(small);
    painter.setPen(theme.color(Ink::Text2));
    painter.drawText(QRectF(0, y, names - 14, rowHeight), Qt::AlignVCenter | Qt::AlignRight, count);
}

void ShiftGantt::paintRowName(QPainter &painter, const Theme &theme, const Row &row, int y) const {
    const bool current = row.agent != 0 && row.agent == selectedAgent_;
    const QFont noteFont = theme.font(12, row.noteAlert ? QFont::DemiBold : QFont::Normal);
    double right = names - 12;
    if (!row.note.isEmpty()) {
        painter.setFont(noteFont);
        painter.setPen(theme.color(row.noteAlert ? Ink::Alert : Ink::Text2));
        painter.drawText(QRectF(0, y, right, rowHeight), Qt::AlignVCenter | Qt::AlignRight,
                         row.note);
        right -= QFontMetricsF(noteFont).horizontalAdvance(row.note) + 2;
        if (row.noteAlert) {
            painter.drawPixmap(
                QPointF(right - 14, y + 3),
                theme.pixmap(QStringLiteral("warning"), Ink::Alert, 14, devicePixelRatioF()));
            right -= 15;
        }
    }
    bool taken = true;
    if (drag_ && drag_->moved && drag_->part == Part::Body && drag_->before && allowed_ &&
        row.agent != 0) {
        const auto found = mayTake_.find(row.agent);
        taken = found == mayTake_.end() || found->second;
    }
    QFont font = theme.font(12, current ? QFont::DemiBold : QFont::Normal);
    font.setStrikeOut(!taken);
    painter.setFont(font);
    painter.setPen(theme.color(taken ? Ink::Text : Ink::Text3));
    painter.drawText(
        QRectF(17, y, right - 17, rowHeight), Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(row.name, Qt::ElideRight, static_cast<int>(right - 17)));
}

void ShiftGantt::paintShift(QPainter &painter, const Theme &theme, const model::Shift &shift,
                            int line, double freeUntil) const {
    const QRectF bar = rectOf(shift, line);
    const QFont letters = theme.font(10, QFont::DemiBold);
    const bool single = value_.axis.count() == 1;
    painter.save();
    painter.setClipRect(QRectF(names - (single ? 22 : 0), hoursHeight,
                               axisRight() - names + rightEdge + 22, viewport()->height()));
    const auto block = [&](const QRectF &rect, int channel, bool letter) {
        const ChannelStyle style = theme.channel(hueOf(channel));
        const bool neutral = hueOf(channel) == Hue::All;
        painter.fillRect(rect, neutral ? theme.color(Ink::Over) : style.tint);
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 2, rect.width(), 2),
                         neutral ? theme.color(Ink::Text3) : style.line);
        const QString text = letterOf(theme, channel);
        painter.setFont(letters);
        if (letter && rect.width() >= painter.fontMetrics().horizontalAdvance(text) + 6) {
            painter.setPen(neutral ? theme.color(Ink::Text2) : style.text);
            painter.drawText(rect.adjusted(5, 0, 0, -1), Qt::AlignVCenter | Qt::AlignLeft, text);
        }
    };
    const auto span = [&](const model::TimeRange &time) {
        const double left = xOfPlace(value_.axis.placeOf(time.begin));
        return QRectF(left, bar.top(), xOfPlace(value_.axis.placeOf(time.end)) - left,
                      bar.height());
    };
    if (shift.standby) {
        const int channel =
            shift.activities.empty() ? model::noChannel : shift.activities.front().channel;
        const ChannelStyle style = theme.channel(hueOf(channel));
        for (const auto &call : shift.activities)
            if (call.time != shift.presence)
                painter.fillRect(span(call.time), style.tint);
        QPen pen(hueOf(channel) == Hue::All ? theme.color(Ink::Text3) : style.line, 1);
        pen.setDashPattern({4, 3});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setFont(letters);
        painter.setPen(style.text);
        painter.drawText(bar.adjusted(5, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         letterOf(theme, channel));
    } else if (!single) {
        block(bar, model::mainChannel(shift), true);
    } else {
        painter.setPen(theme.color(Ink::Line2));
        painter.drawLine(QPointF(bar.left(), std::round(bar.center().y()) + 0.5),
                         QPointF(bar.right(), std::round(bar.center().y()) + 0.5));
        const auto pieces = model::workPieces(shift);
        for (std::size_t i = 0; i < pieces.size(); ++i)
            block(span(pieces[i].time), pieces[i].channel, true);
        // A hairline where the activity changes without a break.
        for (std::size_t i = 1; i < pieces.size(); ++i)
            if (pieces[i].time.begin == pieces[i - 1].time.end)
                painter.fillRect(
                    QRectF(span(pieces[i].time).left() - 0.5, bar.top(), 1, bar.height()),
                    theme.color(Ink::Base));
    }

    painter.setRenderHint(QPainter::Antialiasing);
    const auto mark = value_.marks.find(shift.id);
    const bool marked = mark != value_.marks.end();
    if (marked && mark->second.hard) {
        painter.setPen(QPen(theme.color(Ink::Alert), 1.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(bar.adjusted(-0.8, -0.8, 0.8, 0.8), 2.5, 2.5);
    }
    const bool current = shift.id == selectedShift_ && shift.id != 0;
    if (current && (hasFocus() || !marked || !mark->second.hard)) {
        painter.setPen(QPen(theme.color(Ink::Accent), hasFocus() ? 2 : 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(bar.adjusted(-1.5, -1.5, 1.5, 1.5), 3, 3);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (shift.locked && bar.width() > 40)
        painter.drawPixmap(
            QPointF(bar.right() - 14, bar.top() + 1),
            theme.pixmap(QStringLiteral("lock"), Ink::Text2, 11, devicePixelRatioF()));
    if (marked && mark->second.hard && !mark->second.atEnd && single)
        paintOctagon(painter, theme, QPointF(bar.left() - 9, bar.center().y()));
    if (marked && mark->second.hard && !single)
        paintOctagon(
            painter, theme,
            QPointF(mark->second.atEnd ? bar.right() - 7 : bar.left() + 7, bar.center().y()));
    // Times beside the bar, where nothing else stands.
    if (single) {
        painter.setFont(theme.font(Role::Caption));
        const QString times = timesOf(shift);
        double x = bar.right() + 6;
        const double width = painter.fontMetrics().horizontalAdvance(times);
        if (x + width < freeUntil - 4) {
            painter.setPen(theme.color(Ink::Text2));
            painter.drawText(QRectF(x, bar.top(), width + 2, bar.height()),
                             Qt::AlignVCenter | Qt::AlignLeft, times);
            x += width + 10;
        }
        if (marked && mark->second.hard && mark->second.atEnd) {
            paintOctagon(painter, theme, QPointF(x + 2, bar.center().y()));
            painter.setFont(theme.font(11, QFont::Medium));
            if (x + 12 + painter.fontMetrics().horizontalAdvance(mark->second.text) < freeUntil) {
                painter.setPen(theme.color(Ink::Alert));
                painter.drawText(QRectF(x + 12, bar.top(), freeUntil - x - 12, bar.height()),
                                 Qt::AlignVCenter | Qt::AlignLeft, mark->second.text);
            }
        }
    }
    painter.restore();
}

void ShiftGantt::paintGhost(QPainter &painter, const Theme &theme) const {
    const Change &change = *preview_;
    if (change.before)
        if (const int line = lineOf(*change.before); line >= 0) {
            QPen dashes(theme.color(Ink::Text3), 1);
            dashes.setDashPattern({3, 3});
            painter.setPen(dashes);
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(rectOf(*change.before, line).adjusted(0.5, 0.5, -0.5, -0.5));
        }
    const int line = lineOf(change.after);
    if (line < 0)
        return;
    const QRectF bar = rectOf(change.after, line);
    QPen guide(theme.color(Ink::Accent), 1);
    guide.setDashPattern({2, 3});
    painter.setPen(guide);
    for (const double x : {bar.left(), bar.right()})
        painter.drawLine(QPointF(std::round(x) + 0.5, hoursHeight),
                         QPointF(std::round(x) + 0.5, viewport()->height()));
    paintShift(painter, theme, change.after, line, 0);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(Ink::Accent), 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(bar.adjusted(-0.8, -0.8, 0.8, 0.8), 2.5, 2.5);
    painter.restore();
}

void ShiftGantt::paintHours(QPainter &painter, const Theme &theme) const {
    painter.fillRect(QRect(0, 0, viewport()->width(), hoursHeight), theme.color(Ink::Base));
    const Format format(locale());
    painter.setFont(theme.font(Role::Caption));
    painter.setPen(theme.color(Ink::Text2));
    const auto centred = [&](double x, const QString &text) {
        painter.drawText(QRectF(x - 60, 0, 120, hoursHeight - 4), Qt::AlignCenter, text);
    };
    if (value_.axis.count() == 1) {
        const auto ticks = value_.axis.hours(1);
        const double gap = (axisRight() - names) / std::max<double>(1, double(ticks.size()));
        const int step = gap >= 22 ? 1 : gap >= 11 ? 2 : 4;
        for (const auto &tick : value_.axis.hours(step))
            centred(xOfPlace(tick.place), format.hour(tick.hour));
    } else {
        const double room = (axisRight() - names) / value_.axis.count();
        for (int day = 0; day < value_.axis.count(); ++day) {
            const QDate date = value_.axis.date(day);
            const QString text =
                room > 66 ? format.weekdayDate(date) : format.weekday(date.dayOfWeek() - 1);
            centred(xOfPlace(day + 0.5), text);
        }
    }
    for (const auto &open : value_.open) {
        const double left = xOfPlace(value_.axis.placeOf(open.begin));
        const double right = xOfPlace(value_.axis.placeOf(open.end));
        if (right > left)
            painter.fillRect(QRectF(left, hoursHeight - 3, right - left, 2),
                             theme.color(Ink::Text));
    }
}

void ShiftGantt::paintDragTip(QPainter &painter, const Theme &theme) const {
    const model::Shift &after = preview_->after;
    const Format format(locale());
    QStringList lines{QStringLiteral("%1 · %2").arg(
        timesOf(after),
        format.duration(static_cast<double>(
            (after.standby ? after.presence.length() : model::workingTime(after)).count())))};
    if (preview_->before && preview_->before->agent != after.agent)
        lines << agentName(after.agent);
    if (effect_)
        lines << effect_(*preview_);
    const QFont strong = theme.font(12, QFont::DemiBold), plain = theme.font(12);
    double width = 0;
    for (qsizetype i = 0; i < lines.size(); ++i)
        width = std::max(width, QFontMetricsF(i == 0 ? strong : plain).horizontalAdvance(lines[i]));
    const double height = 17.0 * double(lines.size()) + 12;
    const int line = lineOf(after);
    const QRectF bar = line >= 0 ? rectOf(after, line) : QRectF(names, hoursHeight, 0, 0);
    QPointF at = drag_ ? QPointF(drag_->at) + QPointF(12, 18) : bar.bottomLeft() + QPointF(8, 8);
    at.setX(std::clamp(at.x(), double(names), std::max<double>(names, axisRight() - width - 18)));
    if (at.y() + height > viewport()->height())
        at.setY((drag_ ? drag_->at.y() : bar.top()) - height - 8);
    const QRectF box(at, QSizeF(width + 18, height));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Ink::Tooltip));
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(theme.color(Ink::TooltipText));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        painter.setFont(i == 0 ? strong : plain);
        painter.drawText(QRectF(box.left() + 9, box.top() + 6 + 17.0 * double(i), width + 2, 17),
                         Qt::AlignVCenter | Qt::AlignLeft, lines[i]);
    }
    painter.restore();
}

} // namespace ui
