// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/ganttvalue.h"

#include <QPoint>
#include <QRectF>
#include <QSize>

#include <set>
#include <span>
#include <unordered_map>
#include <vector>

namespace ui {

/// Where the rows and bars of a Gantt stand: lines from top to bottom, one a row or a group's
/// title, and the axis from left to right. In pixels of the viewport.
class GanttLayout {
public:
    static constexpr int rowHeight = 20;
    static constexpr int hoursHeight = 22; ///< above the first line
    static constexpr int names = 154;      ///< left of the axis
    static constexpr int rightEdge = 12;   ///< right of it

    enum class Part { Body, Begin, End };
    /// What lies under the pointer.
    struct Hit {
        int line = -1;
        const model::Shift *shift = nullptr;
        Part part = Part::Body;
        bool onAxis = false;
    };
    /// A row and one of its shifts; null where it has none.
    struct Place {
        int line = -1;
        const model::Shift *shift = nullptr;
    };

    void show(GanttValue value);
    const GanttValue &value() const { return value_; }
    void setCollapsed(const QString &group, bool collapsed);
    bool isCollapsed(const QString &group) const { return collapsed_.contains(group); }
    /// How much is seen of it, and how far that is scrolled down.
    void setView(const QSize &viewport, int scrolled);
    const QSize &viewport() const { return viewport_; }

    int lineCount() const { return static_cast<int>(lines_.size()); }
    const GanttValue::Row *rowOf(int line) const;     ///< null on a title and beyond the lines
    const GanttValue::Group &groupOf(int line) const; ///< of an existing line
    int lineOf(const model::Shift &shift) const;      ///< -1: hidden
    int lineOfAgent(int agent) const;                 ///< -1: hidden
    int lineAt(int y) const;                          ///< -1: none
    int yOf(int line) const;
    /// On the axis, by begin.
    std::span<const model::Shift *const> shiftsOn(int line) const;

    const model::Shift *shift(int id) const; ///< null where it is unknown; hidden ones too
    std::vector<int> shownShifts() const;    ///< from top to bottom, from left to right
    std::vector<int> agents() const;         ///< with a line

    double axisRight() const { return viewport_.width() - rightEdge; }
    double xOfPlace(double place) const; ///< in days of the axis
    double xOf(model::Instant instant) const;
    model::Instant instantAt(double x) const;
    QRectF barOf(const model::Shift &shift, int line) const;
    Hit hitAt(const QPoint &position) const;

    /// So many rows down and shifts to the right of a shift, or of a person's row where the shift
    /// is null; rows before shifts. Line -1: nothing is there.
    Place beside(const model::Shift *shift, int agent, int rows, int shifts) const;

private:
    struct Line {
        std::size_t group = 0;
        int row = -1; ///< -1: the group's title
    };
    void layOut();

    GanttValue value_;
    std::set<QString> collapsed_;
    QSize viewport_;
    int scrolled_ = 0;
    std::vector<Line> lines_;
    std::unordered_map<int, int> agentLines_; ///< agent id → line
    std::unordered_map<int, int> openLines_;  ///< open shift id → line
    /// Line → its shifts on the axis, by begin.
    std::unordered_map<int, std::vector<const model::Shift *>> lineShifts_;
    std::unordered_map<int, const model::Shift *> byId_;
};

} // namespace ui
