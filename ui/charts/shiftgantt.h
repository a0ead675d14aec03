// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/shifts/shift.h"
#include "model/values/shared.h"
#include "ui/charts/shiftaxis.h"
#include "ui/theme/theme.h"

#include <QAbstractScrollArea>

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <unordered_map>
#include <vector>

namespace ui {

/// Who works when: one row per agent, bars on the time axis. Dragging moves, resizes, hands over
/// and creates shifts; the keyboard does the same. It changes nothing itself: it tells what was
/// dropped.
class ShiftGantt : public QAbstractScrollArea {
    Q_OBJECT
public:
    struct Channel {
        int id = 0;
        Hue hue = Hue::Phone;
        QString name;
    };
    struct Row {
        int agent = 0; ///< 0: an open shift
        int shift = 0; ///< of an open shift: the only one in this row
        QString name;
        QString note; ///< beside the name: hours of the contract
        bool noteAlert = false;
        QString tip{};
    };
    struct Group {
        QString title;
        std::vector<Row> rows;
    };
    /// A broken rule, at the begin or the end of a shift.
    struct Mark {
        bool hard = true;
        bool atEnd = false;
        QString text; ///< a word or two beside the bar
        QString tip;
    };
    struct Value {
        ShiftAxis axis;
        std::vector<Channel> channels;
        std::vector<Group> groups;
        model::Shared<std::vector<model::Shift>> shifts;
        std::map<int, Mark> marks;          ///< by shift id
        std::vector<model::TimeRange> open; ///< opening hours, a line under the hours
        model::ZoneRules zone;
    };
    /// What happens to a shift: without `before` it is new, with the id 0.
    struct Change {
        std::optional<model::Shift> before;
        model::Shift after;
    };
    /// Lines of the tooltip while something is dragged, the first one strong.
    using Effect = std::function<QStringList(const Change &)>;
    /// True where the agent may take the shift that is dragged.
    using Allowed = std::function<bool(const model::Shift &, int agent)>;

    explicit ShiftGantt(QWidget *parent = nullptr);
    ~ShiftGantt() override;

    void show(Value value);
    using QWidget::show;
    const Value &value() const { return value_; }
    void setEffect(Effect effect) { effect_ = std::move(effect); }
    /// Rows that may not take the dragged shift are struck through.
    void setAllowed(Allowed allowed) { allowed_ = std::move(allowed); }

    int selectedShift() const { return selectedShift_; } ///< 0: none
    int selectedAgent() const { return selectedAgent_; } ///< 0: none
    /// Selects and scrolls to it; unknown ids clear the selection.
    void selectShift(int id);
    void selectAgent(int agent);
    const model::Shift *shift(int id) const;

    const std::optional<Change> &preview() const { return preview_; }
    /// Moves the selected shift, its end, or hands it to a neighbouring row; shown, not dropped.
    void stepBegin(model::Minutes by);
    void stepEnd(model::Minutes by);
    void stepRow(int by);
    void drop();    ///< the preview becomes a change
    void putBack(); ///< the preview goes

    static int nameWidth();
    int rightMargin() const; ///< from the axis' end to the widget's edge
    /// In the viewport; null while it is hidden. The preview of it where there is one.
    QRect barRect(int shiftId) const;
    QRect rowRect(int agent) const;
    int xOf(model::Instant instant) const;
    /// From top to bottom, from left to right.
    std::vector<int> shownShifts() const;
    /// "Agent 014, 09:00–17:30, 8 h, no break".
    QString words(int shiftId) const;
    QString agentName(int agent) const;
    bool isCollapsed(const QString &group) const { return collapsed_.contains(group); }
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
    enum class Part { Body, Begin, End };
    struct Hit {
        int line = -1;
        const model::Shift *shift = nullptr;
        Part part = Part::Body;
        bool onAxis = false;
    };
    struct Line {
        std::size_t group = 0;
        int row = -1; ///< -1: the group's title
    };
    struct Drag {
        std::optional<model::Shift> before; ///< null: a new shift
        Part part = Part::Body;
        QPoint pressed, at;
        model::Instant grabbed{};
        int agent = 0;
        bool moved = false;
        Qt::KeyboardModifiers keys;
    };

    void layOutLines();
    void updateScrollBar();
    const Row *rowOf(int line) const;
    int lineOf(const model::Shift &shift) const;
    int lineAt(int y) const;
    int yOf(int line) const;
    double axisRight() const;
    double placeAt(double x) const;
    double xOfPlace(double place) const;
    Hit hitAt(const QPoint &position) const;
    QRectF rectOf(const model::Shift &shift, int line) const;
    void dragTo(const QPoint &position, Qt::KeyboardModifiers keys);
    void setPreview(std::optional<Change> preview);
    /// The shift to step by keyboard: the preview, else the selected one; null where it is locked.
    const model::Shift *steppable() const;
    void preview(const model::Shift &after);
    void select(int shift, int agent);
    void selectBy(int rows, int shifts);
    void scrollTo(int line);
    QString tipAt(const QPoint &position) const;
    QString tipOf(const model::Shift &shift) const;
    QString timesOf(const model::Shift &shift) const;
    void showTip();

    void paintLine(QPainter &painter, const Theme &theme, int line) const;
    void paintRowName(QPainter &painter, const Theme &theme, const Row &row, int y) const;
    void paintShift(QPainter &painter, const Theme &theme, const model::Shift &shift, int line,
                    double freeUntil) const;
    void paintGhost(QPainter &painter, const Theme &theme) const;
    void paintHours(QPainter &painter, const Theme &theme) const;
    void paintDragTip(QPainter &painter, const Theme &theme) const;
    Hue hueOf(int channel) const;
    QString letterOf(const Theme &theme, int channel) const;

    Value value_;
    Effect effect_;
    Allowed allowed_;
    std::vector<Line> lines_;
    std::unordered_map<int, int> agentLines_; ///< agent id → line
    std::unordered_map<int, int> openLines_;  ///< open shift id → line
    /// Line → its shifts on the axis, by begin.
    std::unordered_map<int, std::vector<const model::Shift *>> lineShifts_;
    std::unordered_map<int, const model::Shift *> byId_;
    std::set<QString> collapsed_;
    int selectedShift_ = 0;
    int selectedAgent_ = 0;
    std::optional<Drag> drag_;
    std::optional<Change> preview_;
    std::unordered_map<int, bool> mayTake_; ///< agents asked during this drag
};

} // namespace ui
