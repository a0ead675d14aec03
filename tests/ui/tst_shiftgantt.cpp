// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/shifts/shiftchange.h"
#include "tests/support/berlin.h"
#include "ui/charts/shiftgantt.h"
#include "ui/tables/rostertable.h"
#include "ui/tables/rosterview.h"
#include "ui/text/words.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using ui::ShiftGantt;
using namespace model;
using std::chrono::hours;

namespace {

const QDate wednesday(2026, 12, 2);

Calendar calendarOf() {
    Calendar calendar;
    calendar.zone = berlin();
    return calendar;
}

Instant at(int hour, int minute = 0, QDate day = wednesday) {
    return calendarOf().zone.firstInstantOf(ui::toDate(day) + hours(hour) + Minutes(minute));
}

Shift shiftOf(int id, int agent, int from, int to) {
    Shift shift;
    shift.id = id;
    shift.agent = agent;
    shift.presence = {at(from), at(to)};
    shift.activities = {{shift.presence, 1}};
    return shift;
}

ShiftGantt::Value valueOf(std::vector<Shift> shifts, int agents = 3) {
    ShiftGantt::Value value;
    value.axis = ui::ShiftAxis(calendarOf(), wednesday, 1, 8, 20);
    value.zone = berlin();
    value.channels = {{1, ui::Hue::Phone, "Phone"}, {2, ui::Hue::Email, "Email"}};
    ShiftGantt::Group group{"Full time", {}};
    for (int agent = 1; agent <= agents; ++agent)
        group.rows.push_back({agent,
                              0,
                              QStringLiteral("Agent %1").arg(agent, 3, 10, QChar('0')),
                              "40 h",
                              false,
                              {}});
    value.groups = {group};
    value.shifts = Shared(std::move(shifts));
    return value;
}

} // namespace

Q_DECLARE_METATYPE(ui::ShiftGantt::Change)

class TestShiftGantt : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aBodyIsDraggedInQuarterHours();
    void controlDragsInFiveMinutes();
    void anEndIsDraggedAndTheOtherStays();
    void shiftKeepsTheLengthWhenAnEndIsDragged();
    void aBarIsHandedToAnotherRow();
    void draggingEmptySpaceMakesAShift();
    void escapePutsBackWhatIsDragged();
    void aClickSelectsAndChangesNothing();
    void aLockedShiftStays();
    void keysMoveResizeAndHandOver();
    void enterKeepsWhatKeysMoved();
    void escapePutsBackWhatKeysMoved();
    void arrowsSelectShiftsAndRows();
    void deleteAsksForRemoval();
    void aGroupClosesAndOpens();
    void thousandsOfRowsAreShownAtOnce();
    void aDayWithChangedClockIsAsWideAsOthers();
    void daysStandSideBySide();
    void screenReadersFindShiftsAndWhatTheyCanDo();
    void everyRowShowsHowThePickedUpShiftFits();
    void targetsAreAskedForOncePerHours();
    void daysAreSteppedAtTheSameHours();
    void theRosterIsATableOfCodes();
    void theRosterCarriesAShift();

private:
    QPoint middleOf(int shift) const { return gantt_->barRect(shift).center(); }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers keys = {}, bool release = true);
    int pixels(Seconds time) const { return gantt_->xOf(at(8) + time) - gantt_->xOf(at(8)); }

    std::unique_ptr<ShiftGantt> gantt_;
    std::vector<ShiftGantt::Change> changes_;
};

void TestShiftGantt::init() {
    gantt_ = std::make_unique<ShiftGantt>();
    gantt_->resize(148 + 12 + 10 + 960, 400); // about 20 pixels for a quarter of an hour
    gantt_->show(valueOf({shiftOf(1, 1, 9, 17), shiftOf(2, 2, 10, 14)}));
    gantt_->show();
    QVERIFY(QTest::qWaitForWindowActive(gantt_.get()));
    gantt_->setFocus();
    changes_.clear();
    connect(gantt_.get(), &ShiftGantt::changed, this,
            [this](const ShiftGantt::Change &change) { changes_.push_back(change); });
}

void TestShiftGantt::drag(QPoint from, QPoint to, Qt::KeyboardModifiers keys, bool release) {
    QWidget *on = gantt_->viewport();
    QTest::mousePress(on, Qt::LeftButton, keys, from);
    for (int step = 1; step <= 4; ++step) {
        const QPoint now = from + (to - from) * step / 4;
        QMouseEvent move(QEvent::MouseMove, now, on->mapToGlobal(now), Qt::NoButton, Qt::LeftButton,
                         keys);
        QApplication::sendEvent(on, &move);
    }
    if (release)
        QTest::mouseRelease(on, Qt::LeftButton, keys, to);
}

void TestShiftGantt::aBodyIsDraggedInQuarterHours() {
    const QPoint from = middleOf(1);
    drag(from, from + QPoint(pixels(Minutes(50)), 0));
    QCOMPARE(changes_.size(), std::size_t(1));
    QCOMPARE(changes_[0].after, moved(*changes_[0].before, Minutes(45)));
}

void TestShiftGantt::controlDragsInFiveMinutes() {
    const QPoint from = middleOf(1);
    drag(from, from + QPoint(pixels(Minutes(50)), 0), Qt::ControlModifier);
    QCOMPARE(changes_.size(), std::size_t(1));
    QCOMPARE(changes_[0].after.presence.begin, at(9, 50));
}

void TestShiftGantt::anEndIsDraggedAndTheOtherStays() {
    const QRect bar = gantt_->barRect(1);
    drag({bar.right() - 1, bar.center().y()},
         {bar.right() - 1 - pixels(hours(2)), bar.center().y()});
    QCOMPARE(changes_.size(), std::size_t(1));
    QCOMPARE(changes_[0].after.presence, (TimeRange{at(9), at(15)}));
    QCOMPARE(changes_[0].after.activities[0].time, (TimeRange{at(9), at(15)}));
}

void TestShiftGantt::shiftKeepsTheLengthWhenAnEndIsDragged() {
    const QRect bar = gantt_->barRect(1);
    drag({bar.left() + 1, bar.center().y()}, {bar.left() + 1 + pixels(hours(1)), bar.center().y()},
         Qt::ShiftModifier);
    QCOMPARE(changes_.size(), std::size_t(1));
    QCOMPARE(changes_[0].after.presence, (TimeRange{at(10), at(18)}));
}

void TestShiftGantt::aBarIsHandedToAnotherRow() {
    drag(middleOf(1), {middleOf(1).x(), gantt_->rowRect(3).center().y()});
    QCOMPARE(changes_.size(), std::size_t(1));
    QCOMPARE(changes_[0].after.agent, 3);
    QCOMPARE(changes_[0].after.presence, changes_[0].before->presence);
}

void TestShiftGantt::draggingEmptySpaceMakesAShift() {
    const int y = gantt_->rowRect(3).center().y();
    drag({gantt_->xOf(at(10)) + 2, y}, {gantt_->xOf(at(13)) + 2, y});
    QCOMPARE(changes_.size(), std::size_t(1));
    QVERIFY(!changes_[0].before);
    QCOMPARE(changes_[0].after.agent, 3);
    QCOMPARE(changes_[0].after.presence, (TimeRange{at(10), at(13)}));
}

void TestShiftGantt::escapePutsBackWhatIsDragged() {
    QSignalSpy previews(gantt_.get(), &ShiftGantt::previewChanged);
    const QPoint from = middleOf(1);
    drag(from, from + QPoint(100, 0), {}, false);
    QVERIFY(gantt_->preview());
    QVERIFY(previews.count() > 0);
    QTest::keyClick(gantt_.get(), Qt::Key_Escape);
    QVERIFY(!gantt_->preview());
    QTest::mouseRelease(gantt_->viewport(), Qt::LeftButton, {}, from + QPoint(100, 0));
    QVERIFY(changes_.empty());
    QCOMPARE(gantt_->barRect(1).left(), gantt_->xOf(at(9)));
}

void TestShiftGantt::aClickSelectsAndChangesNothing() {
    QTest::mouseClick(gantt_->viewport(), Qt::LeftButton, {}, middleOf(2));
    QCOMPARE(gantt_->selectedShift(), 2);
    QCOMPARE(gantt_->selectedAgent(), 2);
    QVERIFY(changes_.empty());
}

void TestShiftGantt::aLockedShiftStays() {
    Shift locked = shiftOf(1, 1, 9, 17);
    locked.locked = true;
    gantt_->show(valueOf({locked}));
    drag(middleOf(1), middleOf(1) + QPoint(100, 0));
    QTest::keyClick(gantt_.get(), Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(gantt_.get(), Qt::Key_Return);
    QVERIFY(changes_.empty());
}

void TestShiftGantt::keysMoveResizeAndHandOver() {
    gantt_->selectShift(1);
    QTest::keyClick(gantt_.get(), Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(gantt_.get(), Qt::Key_Right, Qt::AltModifier | Qt::ControlModifier);
    QTest::keyClick(gantt_.get(), Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QTest::keyClick(gantt_.get(), Qt::Key_Down, Qt::AltModifier);
    QVERIFY(changes_.empty());
    QTest::keyClick(gantt_.get(), Qt::Key_Return);
    QCOMPARE(changes_.size(), std::size_t(1));
    QCOMPARE(changes_[0].after.presence, (TimeRange{at(9, 20), at(17, 5)}));
    QCOMPARE(changes_[0].after.agent, 2);
}

void TestShiftGantt::enterKeepsWhatKeysMoved() {
    gantt_->selectShift(2);
    QTest::keyClick(gantt_.get(), Qt::Key_Left, Qt::AltModifier);
    QTest::keyClick(gantt_.get(), Qt::Key_Up); // going on keeps it, too
    QCOMPARE(changes_.size(), std::size_t(1));
    QCOMPARE(changes_[0].after.presence.begin, at(9, 45));
    QCOMPARE(gantt_->selectedShift(), 1);
}

void TestShiftGantt::escapePutsBackWhatKeysMoved() {
    gantt_->selectShift(1);
    QTest::keyClick(gantt_.get(), Qt::Key_Right, Qt::AltModifier);
    QVERIFY(gantt_->preview());
    QTest::keyClick(gantt_.get(), Qt::Key_Escape);
    QVERIFY(!gantt_->preview());
    QVERIFY(changes_.empty());
}

void TestShiftGantt::arrowsSelectShiftsAndRows() {
    gantt_->show(valueOf({shiftOf(1, 1, 9, 11), shiftOf(2, 2, 10, 14), shiftOf(3, 1, 12, 15)}));
    gantt_->selectShift(1);
    QTest::keyClick(gantt_.get(), Qt::Key_Right);
    QCOMPARE(gantt_->selectedShift(), 3);
    QTest::keyClick(gantt_.get(), Qt::Key_Down);
    QCOMPARE(gantt_->selectedShift(), 2);
    QTest::keyClick(gantt_.get(), Qt::Key_Down);
    QCOMPARE(gantt_->selectedShift(), 0);
    QCOMPARE(gantt_->selectedAgent(), 3);
}

void TestShiftGantt::deleteAsksForRemoval() {
    QSignalSpy removals(gantt_.get(), &ShiftGantt::removalRequested);
    gantt_->selectShift(2);
    QTest::keyClick(gantt_.get(), Qt::Key_Delete);
    QCOMPARE(removals.count(), 1);
    QCOMPARE(removals[0][0].toInt(), 2);
}

void TestShiftGantt::aGroupClosesAndOpens() {
    QVERIFY(!gantt_->barRect(1).isNull());
    QTest::mouseClick(gantt_->viewport(), Qt::LeftButton, {}, {20, 30});
    QVERIFY(gantt_->isCollapsed("Full time"));
    QVERIFY(gantt_->barRect(1).isNull());
    QTest::mouseClick(gantt_->viewport(), Qt::LeftButton, {}, {20, 30});
    QVERIFY(!gantt_->barRect(1).isNull());
}

void TestShiftGantt::thousandsOfRowsAreShownAtOnce() {
    std::vector<Shift> shifts;
    for (int agent = 1; agent <= 2000; ++agent)
        for (int day = 0; day < 7; ++day) {
            Shift shift = shiftOf(static_cast<int>(shifts.size()) + 1, agent, 9, 17);
            shift = moved(shift, hours(24 * (day - 2)));
            shifts.push_back(shift);
        }
    auto value = valueOf(std::move(shifts), 2000);
    value.axis = ui::ShiftAxis(calendarOf(), wednesday.addDays(-2), 7, 0, 24);
    gantt_->show(std::move(value));
    QCOMPARE(gantt_->shownShifts().size(), std::size_t(14'000));
    gantt_->selectShift(14'000);
    QVERIFY(gantt_->verticalScrollBar()->value() > 39'000);
    QVERIFY(gantt_->viewport()->rect().contains(gantt_->barRect(14'000)));
    QVERIFY(!gantt_->grab().isNull());
}

void TestShiftGantt::aDayWithChangedClockIsAsWideAsOthers() {
    // 2026-10-25 has 25 hours in Berlin.
    const ui::ShiftAxis axis(calendarOf(), QDate(2026, 10, 24), 2, 0, 24);
    QCOMPARE(axis.day(0).length(), Seconds(hours(24)));
    QCOMPARE(axis.day(1).length(), Seconds(hours(25)));
    QCOMPARE(axis.placeOf(axis.day(1).begin), 1.0);
    QCOMPARE(axis.instantAt(1.0 + 1 / 25.0), axis.day(1).begin + hours(1));
    int twos = 0;
    for (const auto &tick : axis.hours(1))
        twos += tick.place >= 1 && tick.hour == 2 ? 1 : 0;
    QCOMPARE(twos, 2);
}

void TestShiftGantt::daysStandSideBySide() {
    const ui::ShiftAxis axis(calendarOf(), wednesday, 7, 8, 18);
    QCOMPARE(axis.placeOf(at(13)), 0.5);
    QCOMPARE(axis.placeOf(at(22)), 1.0); // between two days
    QCOMPARE(axis.placeOf(at(8, 0, wednesday.addDays(1))), 1.0);
    QVERIFY(axis.shows({at(17), at(23)}));
    QVERIFY(!axis.shows({at(19), at(23)}));
    QCOMPARE(axis.placeOf(at(8, 0, wednesday.addDays(20))), 7.0);
}

void TestShiftGantt::screenReadersFindShiftsAndWhatTheyCanDo() {
    auto *table = QAccessible::queryAccessibleInterface(gantt_.get());
    QVERIFY(table);
    QCOMPARE(table->role(), QAccessible::Table);
    QCOMPARE(table->childCount(), 2);
    auto *first = table->child(0);
    QVERIFY(first && first->isValid());
    QVERIFY(first->text(QAccessible::Name).contains("Agent 001"));
    QVERIFY(first->text(QAccessible::Name).contains(QStringLiteral("09:00–17:00")));
    QCOMPARE(table->child(0), first);
    QCOMPARE(table->indexOfChild(table->child(1)), 1);
    const QPoint centre = gantt_->viewport()->mapToGlobal(middleOf(2));
    QCOMPARE(table->childAt(centre.x(), centre.y()), table->child(1));
    auto *actions = first->actionInterface();
    QVERIFY(actions && actions->actionNames().contains("later"));
    actions->doAction("later");
    actions->doAction("shorter");
    actions->doAction("keep");
    QCOMPARE(changes_.size(), std::size_t(1));
    QCOMPARE(changes_[0].after.presence, (TimeRange{at(9, 15), at(17)}));
    QVERIFY(first->state().selected);
    gantt_->show(valueOf({}));
    QVERIFY(!first->isValid());
    QCOMPARE(table->childCount(), 0);
}

void TestShiftGantt::everyRowShowsHowThePickedUpShiftFits() {
    gantt_->setTargets([](const std::vector<Shift> &places) {
        return std::vector<Fit>(places.size(), places.front().agent == 2   ? Fit::Broken
                                               : places.front().agent == 3 ? Fit::Soft
                                                                           : Fit::Fine);
    });
    const Date date = ui::toDate(wednesday);
    QVERIFY(!gantt_->fit(1, date));
    const QImage before = gantt_->viewport()->grab().toImage();
    gantt_->selectShift(1);
    QTest::keyClick(gantt_.get(), Qt::Key_Space);
    QVERIFY(gantt_->preview());
    QVERIFY(gantt_->fit(1, date) == Fit::Fine);
    QVERIFY(gantt_->fit(2, date) == Fit::Broken);
    QVERIFY(gantt_->fit(3, date) == Fit::Soft);
    QVERIFY(!gantt_->fit(1, date + std::chrono::days(1)));
    // Rows differ from before, and from each other, also without colour.
    const QImage now =
        gantt_->viewport()->grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    const auto row = [&](const QImage &image, int agent) {
        return image.copy(gantt_->rowRect(agent).adjusted(0, 1, 0, -1));
    };
    QVERIFY(row(before.convertToFormat(QImage::Format_Grayscale8), 3) != row(now, 3));
    const QRect free(gantt_->xOf(at(18)), 0, gantt_->xOf(at(19)) - gantt_->xOf(at(18)), 18);
    QVERIFY(row(now, 2).copy(free) != row(now, 3).copy(free));
    QTest::keyClick(gantt_.get(), Qt::Key_Space);
    QVERIFY(!gantt_->preview());
    QVERIFY(changes_.empty());
    QVERIFY(!gantt_->fit(1, date));
    // An end that is pulled goes nowhere.
    const QRect bar = gantt_->barRect(1);
    drag({bar.right() - 1, bar.center().y()}, {bar.right() + 60, bar.center().y()}, {}, false);
    QVERIFY(gantt_->preview());
    QVERIFY(!gantt_->fit(2, date));
    gantt_->putBack();
}

void TestShiftGantt::targetsAreAskedForOncePerHours() {
    int asked = 0;
    std::vector<Shift> last;
    gantt_->setTargets([&](const std::vector<Shift> &places) {
        ++asked;
        last = places;
        return std::vector<Fit>(places.size(), Fit::Fine);
    });
    auto value = valueOf({shiftOf(1, 1, 9, 17), shiftOf(2, 2, 10, 14)});
    value.axis = ui::ShiftAxis(calendarOf(), wednesday.addDays(-2), 7, 0, 24);
    gantt_->show(std::move(value));
    gantt_->selectShift(1);
    gantt_->pickUp();
    gantt_->viewport()->grab();
    const int rows = asked;
    QVERIFY(rows >= 1 && rows <= 3);
    QCOMPARE(last.size(), std::size_t(7));
    QVERIFY(last[0].presence ==
            (TimeRange{at(9, 0, wednesday.addDays(-2)), at(17, 0, wednesday.addDays(-2))}));
    gantt_->stepRow(1); // the same hours: known
    gantt_->stepDay(1);
    gantt_->viewport()->grab();
    QCOMPARE(asked, rows);
    gantt_->stepBegin(Minutes(15));
    gantt_->viewport()->grab();
    QCOMPARE(asked, 2 * rows);
    gantt_->putBack();
}

void TestShiftGantt::daysAreSteppedAtTheSameHours() {
    // Over the night in which the clocks go back.
    const QDate saturday(2026, 10, 24);
    Shift night;
    night.id = 1;
    night.agent = 1;
    night.presence = {at(22, 0, saturday.addDays(-1)), at(6, 0, saturday)};
    auto value = valueOf({night});
    value.axis = ui::ShiftAxis(calendarOf(), saturday.addDays(-5), 7, 0, 24);
    gantt_->show(std::move(value));
    gantt_->selectShift(1);
    QTest::keyClick(gantt_.get(), Qt::Key_PageDown, Qt::AltModifier);
    QVERIFY(gantt_->preview());
    QCOMPARE(gantt_->preview()->after.presence.begin, at(22, 0, saturday));
    QCOMPARE(gantt_->preview()->after.presence.length(), night.presence.length());
    QTest::keyClick(gantt_.get(), Qt::Key_PageUp, Qt::AltModifier);
    QCOMPARE(gantt_->preview()->after, night);
    gantt_->putBack();
}

void TestShiftGantt::theRosterCarriesAShift() {
    ui::RosterTable table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ui::RosterTable::Value value;
    value.monday = wednesday.addDays(-2);
    value.zone = berlin();
    value.rows = {{1, "Agent 001", "40 h", false}, {2, "Agent 002", "20 h", true}};
    const Shift shift = shiftOf(1, 1, 9, 17);
    value.shifts = Shared(std::vector<Shift>{shift});
    table.show(value);
    ui::RosterView view(&table);
    view.resize(900, 200);
    view.show();
    QSignalSpy pickedUp(&view, &ui::RosterView::pickedUp);
    QSignalSpy carried(&view, &ui::RosterView::carriedTo);
    QSignalSpy dropped(&view, &ui::RosterView::dropped);
    QSignalSpy putBack(&view, &ui::RosterView::putBack);
    const int day = ui::RosterTable::FirstDay + 2;
    view.setCurrentIndex(table.index(1, day));
    QTest::keyClick(&view, Qt::Key_Space);
    QCOMPARE(pickedUp.count(), 0); // nothing stands there
    view.setCurrentIndex(table.index(0, day));
    QTest::keyClick(&view, Qt::Key_Space);
    QCOMPARE(pickedUp.count(), 1);
    QCOMPARE(pickedUp[0][0].toInt(), 1);
    view.setCarrying(true);
    table.carry(
        shift, [](int agent, Date) { return std::optional(agent == 1 ? Fit::Broken : Fit::Fine); });
    QVERIFY(table.index(0, day).data(ui::RosterTable::FitRole).value<Fit>() == Fit::Broken);
    QVERIFY(table.index(1, day).data(Qt::AccessibleTextRole).toString().contains("fits"));
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(carried.count(), 1);
    QCOMPARE(carried[0][0].toInt(), 2);
    QCOMPARE(carried[0][1].toDate(), wednesday);
    Shift there = shift;
    there.agent = 2;
    table.carry(there);
    QCOMPARE(table.index(0, day).data().toString(), QString());
    QCOMPARE(table.index(1, day).data().toString(), QStringLiteral("E 9–17"));
    QVERIFY(!table.index(1, day).data(ui::RosterTable::FitRole).isValid());
    QTest::keyClick(&view, Qt::Key_Escape);
    QCOMPARE(putBack.count(), 1);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(dropped.count(), 1);
    table.carry({});
    QCOMPARE(table.index(0, day).data().toString(), QStringLiteral("E 9–17"));
}

void TestShiftGantt::theRosterIsATableOfCodes() {
    ui::RosterTable table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ui::RosterTable::Value value;
    value.monday = wednesday.addDays(-2);
    value.zone = berlin();
    value.rows = {{1, "Agent 001", "40 h", false}, {2, "Agent 002", "20 h", true}};
    Shift night = moved(shiftOf(2, 2, 9, 17), hours(13));
    Shift standby = shiftOf(3, 1, 18, 20);
    standby.standby = true;
    value.shifts = Shared(std::vector<Shift>{shiftOf(1, 1, 9, 17), night, standby});
    value.marked[2] = "rest too short";
    table.show(value);
    QCOMPARE(table.rowCount(), 2);
    QCOMPARE(table.columnCount(), 9);
    const int day = ui::RosterTable::FirstDay + 2;
    QCOMPARE(table.index(0, day).data().toString(), QStringLiteral("E 9–17 + S 18–20"));
    QCOMPARE(table.index(1, day).data().toString(), QStringLiteral("N 22–6"));
    QVERIFY(table.index(1, day).data(Qt::ToolTipRole).toString().contains("rest too short"));
    QCOMPARE(table.index(0, day + 1).data().toString(), QString());
    QCOMPARE(table.indexOf(2), table.index(1, day));
    QVERIFY(!table.indexOf(99).isValid());
}

QTEST_MAIN(TestShiftGantt)
#include "tst_shiftgantt.moc"
