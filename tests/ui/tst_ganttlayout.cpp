// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/berlin.h"
#include "tests/support/shifts.h"
#include "ui/charts/ganttdrag.h"
#include "ui/text/words.h"

#include <QTest>

using namespace model;
using ui::GanttDrag;
using ui::GanttLayout;
using ui::GanttValue;

namespace {

const Date wednesday = date(2026, 12, 2);
const Calendar calendar{berlin(), "", {}};

/// Six to eighteen o'clock on 720 pixels: one a minute. Two groups: 1 and 2, then 3; 1 works twice.
GanttLayout layout() {
    GanttValue value;
    value.axis = ui::ShiftAxis(calendar, ui::toQDate(wednesday), 1, 6, 18);
    value.zone = calendar.zone;
    const auto row = [](int agent) {
        return GanttValue::Row{agent, 0, QStringLiteral("P%1").arg(agent), {}, false, {}};
    };
    value.groups = {{"Early", {row(1), row(2)}}, {"Late", {row(3)}}};
    value.shifts = Shared(std::vector{
        shiftOn(calendar, wednesday, 7, 9, 1, 1), shiftOn(calendar, wednesday, 14, 17, 2, 1),
        shiftOn(calendar, wednesday, 8, 16, 3, 3), shiftOn(calendar, wednesday, 8, 9, 4, 99)});
    GanttLayout layout;
    layout.show(std::move(value));
    layout.setView({GanttLayout::names + 720 + GanttLayout::rightEdge, 200}, 0);
    return layout;
}

/// In the middle of the line, so many minutes after six.
QPoint on(const GanttLayout &layout, int line, int minute) {
    return {GanttLayout::names + minute, layout.yOf(line) + GanttLayout::rowHeight / 2};
}

} // namespace

class TestGanttLayout : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void titlesAreLinesToo() {
        GanttLayout gantt = layout();
        QCOMPARE(gantt.lineCount(), 5);
        QVERIFY(!gantt.rowOf(0) && !gantt.rowOf(3) && !gantt.rowOf(5) && !gantt.rowOf(-1));
        QCOMPARE(gantt.lineOfAgent(3), 4);
        QCOMPARE(gantt.groupOf(3).title, QStringLiteral("Late"));
        QCOMPARE(gantt.shownShifts(), (std::vector{1, 2, 3}));
        gantt.setCollapsed("Early", true);
        QCOMPARE(gantt.lineCount(), 3);
        QCOMPARE(gantt.lineOfAgent(1), -1);
        QCOMPARE(gantt.shownShifts(), std::vector{3});
        QVERIFY(gantt.shift(1)); // hidden, and still there
    }

    void aShiftIsHitAtItsBodyAndItsEnds() {
        const GanttLayout gantt = layout();
        using Part = GanttLayout::Part;
        const auto hit = gantt.hitAt(on(gantt, 1, 120));
        QVERIFY(hit.shift && hit.shift->id == 1 && hit.part == Part::Body && hit.onAxis);
        QVERIFY(gantt.hitAt(on(gantt, 1, 62)).part == Part::Begin);
        QVERIFY(gantt.hitAt(on(gantt, 1, 178)).part == Part::End);
        QVERIFY(!gantt.hitAt(on(gantt, 1, 300)).shift);
        QVERIFY(!gantt.hitAt(on(gantt, 2, 120)).shift);
        QVERIFY(!gantt.hitAt(on(gantt, 1, -30)).onAxis);
        QCOMPARE(gantt.hitAt(QPoint(300, 5)).line, -1); // the hours
    }

    void scrollingMovesTheLines() {
        GanttLayout gantt = layout();
        const QPoint place = on(gantt, 4, 300);
        QCOMPARE(gantt.lineAt(place.y()), 4);
        gantt.setView(gantt.viewport(), GanttLayout::rowHeight);
        QCOMPARE(gantt.lineAt(place.y()), -1);
        QCOMPARE(gantt.lineAt(place.y() - GanttLayout::rowHeight), 4);
    }

    void keysFindTheRowBelowAndTheShiftBeside() {
        const GanttLayout gantt = layout();
        const Shift *first = gantt.shift(1);
        QCOMPARE(gantt.beside(first, 1, 0, 1).shift, gantt.shift(2));
        QCOMPARE(gantt.beside(gantt.shift(2), 1, 0, 1).shift, gantt.shift(2)); // the last
        const auto below = gantt.beside(first, 1, 1, 0);
        QCOMPARE(below.line, 2);
        QVERIFY(!below.shift);
        // Past the title, to the nearest in time.
        QCOMPARE(gantt.beside(nullptr, 2, 1, 0).shift, gantt.shift(3));
        QCOMPARE(gantt.beside(gantt.shift(3), 3, -2, 0).shift, first);
        QCOMPARE(gantt.beside(nullptr, 0, 1, 0).line, 1);
        QCOMPARE(gantt.beside(nullptr, 0, -1, 0).line, 4);
        QCOMPARE(gantt.beside(nullptr, 2, 0, 1).line, -1);
    }

    void aDragSnapsAndHandsOver() {
        const GanttLayout gantt = layout();
        GanttDrag drag(gantt, on(gantt, 1, 120), *gantt.shift(1), GanttLayout::Part::Body);
        QVERIFY(!drag.moveTo(on(gantt, 1, 121))); // still a click
        QVERIFY(drag.moveTo(on(gantt, 4, 127)));
        const auto quarter = drag.change(gantt, {});
        QCOMPARE(quarter.before->id, 1);
        QCOMPARE(quarter.after.agent, 3);
        QVERIFY(quarter.after.presence.begin == at(calendar, wednesday, 7)); // 7 minutes: none
        const auto fine = drag.change(gantt, Qt::ControlModifier);
        QVERIFY(fine.after.presence.begin == at(calendar, wednesday, 7) + Minutes(5));
        QVERIFY(fine.after.presence.length() == std::chrono::hours(2));
    }

    void anEndStaysBehindTheBegin() {
        const GanttLayout gantt = layout();
        GanttDrag drag(gantt, on(gantt, 1, 178), *gantt.shift(1), GanttLayout::Part::End);
        drag.moveTo(on(gantt, 1, 0));
        QVERIFY(drag.change(gantt, {}).after.presence.length() == Seconds(Minutes(15)));
        QVERIFY(!drag.carried());
        GanttDrag made(gantt, on(gantt, 2, 300), 2);
        made.moveTo(on(gantt, 2, 240));
        const auto added = made.change(gantt, {});
        QVERIFY(!added.before);
        QCOMPARE(added.after.agent, 2);
        QVERIFY(added.after.presence ==
                (TimeRange{at(calendar, wednesday, 10), at(calendar, wednesday, 11)}));
    }
};

QTEST_MAIN(TestGanttLayout)
#include "tst_ganttlayout.moc"
