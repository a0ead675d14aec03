// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/ganttlayout.h"

#include <optional>

namespace ui {

inline constexpr model::Minutes fineSnap{5};

/// Steps in which shifts move: quarter hours, with Ctrl five minutes.
model::Minutes snapOf(Qt::KeyboardModifiers keys);

/// The pointer on a bar, on one of its ends, or on empty space where a new shift begins.
class GanttDrag {
public:
    /// A shift that is there, at the part that was hit.
    GanttDrag(const GanttLayout &layout, const QPoint &pressed, const model::Shift &shift,
              GanttLayout::Part part);
    /// A new shift of that person.
    GanttDrag(const GanttLayout &layout, const QPoint &pressed, int agent);

    /// True from the moment on at which it is more than a click.
    bool moveTo(const QPoint &position);
    bool hasMoved() const { return moved_; }
    const QPoint &position() const { return at_; }
    /// The whole shift, so that other people may take it; null otherwise.
    const model::Shift *carried() const {
        return before_ && part_ == GanttLayout::Part::Body ? &*before_ : nullptr;
    }
    /// What dropping here would mean. Ctrl snaps finer; Shift keeps the length, so that an end
    /// that is pulled takes the whole shift with it.
    ShiftChange change(const GanttLayout &layout, Qt::KeyboardModifiers keys) const;

private:
    std::optional<model::Shift> before_; ///< empty: a new shift
    GanttLayout::Part part_ = GanttLayout::Part::Body;
    QPoint pressed_, at_;
    model::Instant grabbed_;
    int agent_;
    bool moved_ = false;
};

} // namespace ui
