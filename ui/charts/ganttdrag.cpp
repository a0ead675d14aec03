// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ganttdrag.h"

#include "model/shifts/shiftchange.h"

#include <QApplication>

#include <algorithm>

namespace ui {

namespace {

constexpr model::Minutes snap{15};

model::Instant snapped(model::Instant instant, model::Minutes step) {
    const auto since = instant.time_since_epoch() + model::Seconds(step) / 2;
    return model::Instant(since - since % model::Seconds(step));
}

} // namespace

model::Minutes snapOf(Qt::KeyboardModifiers keys) {
    return keys & Qt::ControlModifier ? fineSnap : snap;
}

GanttDrag::GanttDrag(const GanttLayout &layout, const QPoint &pressed, const model::Shift &shift,
                     GanttLayout::Part part)
    : before_(shift), part_(part), pressed_(pressed), at_(pressed),
      grabbed_(layout.instantAt(pressed.x())), agent_(shift.agent) {}

GanttDrag::GanttDrag(const GanttLayout &layout, const QPoint &pressed, int agent)
    : pressed_(pressed), at_(pressed), grabbed_(layout.instantAt(pressed.x())), agent_(agent) {}

bool GanttDrag::moveTo(const QPoint &position) {
    at_ = position;
    moved_ = moved_ || (position - pressed_).manhattanLength() >= QApplication::startDragDistance();
    return moved_;
}

ShiftChange GanttDrag::change(const GanttLayout &layout, Qt::KeyboardModifiers keys) const {
    using Part = GanttLayout::Part;
    const model::Minutes step = snapOf(keys);
    const model::Instant at = layout.instantAt(at_.x());
    if (!before_) {
        model::Shift added;
        added.agent = agent_;
        const model::Instant from = snapped(std::min(grabbed_, at), step);
        added.presence = {from, std::max(from + step, snapped(std::max(grabbed_, at), step))};
        return {std::nullopt, added};
    }
    const model::TimeRange &presence = before_->presence;
    const model::Instant edge = part_ == Part::End ? presence.end : presence.begin;
    const model::Instant target = snapped(edge + (at - grabbed_), step);
    model::Shift after = *before_;
    if (part_ == Part::Body || keys & Qt::ShiftModifier) {
        after = model::moved(*before_, target - edge);
        if (part_ == Part::Body)
            if (const auto *row = layout.rowOf(layout.lineAt(at_.y())); row && row->agent != 0)
                after.agent = row->agent;
    } else if (part_ == Part::Begin) {
        after = model::resized(*before_, {std::min(target, presence.end - step), presence.end});
    } else {
        after = model::resized(*before_, {presence.begin, std::max(target, presence.begin + step)});
    }
    return {before_, after};
}

} // namespace ui
