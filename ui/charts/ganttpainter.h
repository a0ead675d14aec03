// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/ganttlayout.h"
#include "ui/charts/shifttargets.h"
#include "ui/text/format.h"

#include <QPoint>
#include <QStringList>

#include <optional>

class QPainter;

namespace ui {

/// What stands out in the picture of a Gantt.
struct GanttLook {
    int selectedShift = 0;
    int selectedAgent = 0;
    bool focused = false;
    std::optional<ShiftChange> preview;    ///< in place of the shift it changes
    std::optional<QPoint> pointer;         ///< that drags; the tip of the preview stands beside it
    QStringList effect;                    ///< of the preview: lines of its tip
    const ShiftTargets *targets = nullptr; ///< of what is in the air; must outlive the look
};

/// Paints a Gantt as it is laid out.
class GanttPainter {
public:
    GanttPainter(QPainter &painter, const GanttLayout &layout, const GanttLook &look,
                 const Theme &theme, const QLocale &locale);
    void paint() const;

private:
    void paintLine(int line) const;
    void paintGrid(int last) const;
    void paintTitle(const GanttValue::Group &group, int y) const;
    void paintName(const GanttValue::Row &row, int y) const;
    void paintFits(int agent, int y) const;
    std::optional<model::Fit> fit(int agent, int day) const;
    /// The best of all dates shown.
    std::optional<model::Fit> bestFit(int agent) const;
    /// What stands beside the bar has room up to `freeUntil`.
    void paintShift(const model::Shift &shift, int line, double freeUntil) const;
    void paintStandby(const model::Shift &shift, const QRectF &bar) const;
    void paintWork(const model::Shift &shift, const QRectF &bar) const;
    void paintPiece(const QRectF &rect, int channel) const;
    void paintBeside(const model::Shift &shift, const QRectF &bar, double freeUntil) const;
    void paintOctagon(const QPointF &centre) const;
    void paintPreview() const;
    void paintHours() const;
    void paintTip() const;

    bool isDay() const { return value_.axis.count() == 1; }
    Hue hueOf(int channel) const;
    QRectF span(const model::TimeRange &time, const QRectF &bar) const;
    const GanttValue::Mark *hardMark(const model::Shift &shift) const;
    double ratio() const;

    QPainter &painter_;
    const GanttLayout &layout_;
    const GanttValue &value_;
    const GanttLook &look_;
    const Theme &theme_;
    Format format_;
};

} // namespace ui
