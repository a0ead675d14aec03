// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/ganttdrag.h"
#include "ui/charts/ganttlayout.h"
#include "ui/charts/ganttvalue.h"
#include "ui/charts/shifttargets.h"

#include <QAbstractScrollArea>

#include <functional>
#include <optional>
#include <vector>

namespace ui {

/// Who works when: one row per agent, bars on the time axis. Dragging moves, resizes, hands over
/// and creates shifts; the keyboard does the same. It changes nothing itself: it tells what was
/// dropped.
class ShiftGantt : public QAbstractScrollArea {
    Q_OBJECT
public:
    using Value = GanttValue;
    using Channel = GanttValue::Channel;
    using Row = GanttValue::Row;
    using Group = GanttValue::Group;
    using Mark = GanttValue::Mark;
    using Change = ShiftChange;
    /// Lines of the tooltip while something is dragged, the first one strong.
    using Effect = std::function<QStringList(const Change &)>;

    explicit ShiftGantt(QWidget *parent = nullptr);
    ~ShiftGantt() override;

    void show(Value value);
    using QWidget::show;
    const Value &value() const { return layout_.value(); }
    void setEffect(Effect effect) { effect_ = std::move(effect); }
    /// While a whole shift is in the air every row and date shows how it would fit there.
    void setTargets(ShiftTargets::Ask ask) { targets_.setAsk(std::move(ask)); }
    /// How the shift in the air would fit; empty while there is none or nothing is known.
    std::optional<model::Fit> fit(int agent, model::Date date) const;

    int selectedShift() const { return selectedShift_; } ///< 0: none
    int selectedAgent() const { return selectedAgent_; } ///< 0: none
    /// Selects and scrolls to it; unknown ids clear the selection.
    void selectShift(int id);
    void selectAgent(int agent);
    const model::Shift *shift(int id) const { return layout_.shift(id); }

    const std::optional<Change> &preview() const { return preview_; }
    /// Moves the selected shift, its end, or hands it to a neighbouring row; shown, not dropped.
    void stepBegin(model::Minutes by);
    void stepEnd(model::Minutes by);
    void stepRow(int by);
    void stepDay(int by); ///< at the same hours of the clock
    void pickUp();        ///< in the air, where it is
    void carryTo(int agent, model::Date date);
    void drop();    ///< the preview becomes a change
    void putBack(); ///< the preview goes

    static int nameWidth() { return GanttLayout::names; }
    int rightMargin() const; ///< from the axis' end to the widget's edge
    /// In the viewport; null while it is hidden. The preview of it where there is one.
    QRect barRect(int shiftId) const;
    QRect rowRect(int agent) const;
    int xOf(model::Instant instant) const;
    /// From top to bottom, from left to right.
    std::vector<int> shownShifts() const { return layout_.shownShifts(); }
    /// "Agent 014, 09:00–17:30, 8 h, no break".
    QString words(int shiftId) const;
    QString agentName(int agent) const;
    bool isCollapsed(const QString &group) const { return layout_.isCollapsed(group); }
    void setCollapsed(const QString &group, bool collapsed);

    QSize sizeHint() const override;

Q_SIGNALS:
    void selectionChanged();
    void previewChanged(); ///< also when it ended
    void changed(const ui::ShiftGantt::Change &change);
    void removalRequested(int shiftId);
    void activated(int shiftId);
    /// Shift and agent are 0 where the pointer met none.
    void menuRequested(const QPoint &global, int shiftId, int agent);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    /// As it is laid out in the viewport of this moment.
    const GanttLayout &placed() const;
    void updateScrollBar();
    void dragTo(const QPoint &position, Qt::KeyboardModifiers keys);
    void setPreview(std::optional<Change> preview);
    void findTargets();
    /// The shift to step by keyboard: the preview, else the selected one; null where it is locked.
    const model::Shift *steppable() const;
    void preview(const model::Shift &after);
    void select(int shift, int agent);
    void selectBy(int rows, int shifts);
    void scrollTo(int line);
    QString tipAt(const QPoint &position) const;
    void showTip();

    mutable GanttLayout layout_;
    Effect effect_;
    ShiftTargets targets_;
    int selectedShift_ = 0;
    int selectedAgent_ = 0;
    std::optional<GanttDrag> drag_;
    std::optional<Change> preview_;
};

} // namespace ui
