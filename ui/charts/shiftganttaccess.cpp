// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/shiftganttaccess.h"

#include "ui/charts/shiftgantt.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QPointer>

#include <algorithm>
#include <map>

namespace ui {

namespace {

constexpr model::Minutes step{15};

class ShiftAccess : public QAccessibleInterface, public QAccessibleActionInterface {
    Q_DECLARE_TR_FUNCTIONS(ShiftAccess)

public:
    ShiftAccess(ShiftGantt *gantt, int shift) : gantt_(gantt), shift_(shift) {}

    bool isValid() const override { return gantt_ && gantt_->shift(shift_); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return gantt_ ? gantt_->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override {
        return QAccessible::queryAccessibleInterface(gantt_.data());
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QRect rect() const override {
        if (!gantt_)
            return {};
        const QRect bar = gantt_->barRect(shift_);
        return {gantt_->viewport()->mapToGlobal(bar.topLeft()), bar.size()};
    }
    QAccessible::State state() const override {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        state.selected = gantt_ && gantt_->selectedShift() == shift_;
        state.focused = state.selected && gantt_->hasFocus();
        const auto *shift = gantt_ ? gantt_->shift(shift_) : nullptr;
        state.readOnly = shift && shift->locked;
        return state;
    }
    QString text(QAccessible::Text kind) const override {
        return gantt_ && (kind == QAccessible::Name || kind == QAccessible::Value)
                   ? gantt_->words(shift_)
                   : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    void *interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface
                   ? static_cast<QAccessibleActionInterface *>(this)
                   : nullptr;
    }

    QStringList actionNames() const override {
        return {setFocusAction(), earlier(), later(), shorter(), longer(), keep(), putBack()};
    }
    QString localizedActionName(const QString &action) const override {
        if (action == earlier())
            return tr("15 minutes earlier");
        if (action == later())
            return tr("15 minutes later");
        if (action == shorter())
            return tr("15 minutes shorter");
        if (action == longer())
            return tr("15 minutes longer");
        if (action == keep())
            return tr("Keep the change");
        if (action == putBack())
            return tr("Put back");
        return QAccessibleActionInterface::localizedActionName(action);
    }
    void doAction(const QString &action) override {
        if (!isValid())
            return;
        if (gantt_->selectedShift() != shift_) {
            gantt_->drop();
            gantt_->selectShift(shift_);
        }
        if (action == setFocusAction())
            gantt_->setFocus();
        else if (action == earlier())
            gantt_->stepBegin(-step);
        else if (action == later())
            gantt_->stepBegin(step);
        else if (action == shorter())
            gantt_->stepEnd(-step);
        else if (action == longer())
            gantt_->stepEnd(step);
        else if (action == keep())
            gantt_->drop();
        else if (action == putBack())
            gantt_->putBack();
    }
    QStringList keyBindingsForAction(const QString &action) const override {
        if (action == earlier())
            return {QStringLiteral("Alt+Left")};
        if (action == later())
            return {QStringLiteral("Alt+Right")};
        if (action == shorter())
            return {QStringLiteral("Alt+Shift+Left")};
        if (action == longer())
            return {QStringLiteral("Alt+Shift+Right")};
        if (action == keep())
            return {QStringLiteral("Return")};
        return action == putBack() ? QStringList{QStringLiteral("Esc")} : QStringList();
    }

    int shift() const { return shift_; }

private:
    static QString earlier() { return QStringLiteral("earlier"); }
    static QString later() { return QStringLiteral("later"); }
    static QString shorter() { return QStringLiteral("shorter"); }
    static QString longer() { return QStringLiteral("longer"); }
    static QString keep() { return QStringLiteral("keep"); }
    static QString putBack() { return QStringLiteral("putBack"); }

    QPointer<ShiftGantt> gantt_;
    int shift_;
};

class GanttAccess : public QAccessibleWidget {
public:
    explicit GanttAccess(ShiftGantt *gantt)
        : QAccessibleWidget(gantt, QAccessible::Table), gantt_(gantt) {}
    ~GanttAccess() override {
        for (const auto &[shift, id] : known_)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return static_cast<int>(gantt_->shownShifts().size()); }
    QAccessibleInterface *child(int index) const override {
        const auto shifts = gantt_->shownShifts();
        return index < 0 || index >= static_cast<int>(shifts.size())
                   ? nullptr
                   : of(shifts[static_cast<std::size_t>(index)]);
    }
    int indexOfChild(const QAccessibleInterface *child) const override {
        const auto shifts = gantt_->shownShifts();
        for (std::size_t i = 0; i < shifts.size(); ++i)
            if (of(shifts[i]) == child)
                return static_cast<int>(i);
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override {
        for (const int shift : gantt_->shownShifts())
            if (auto *child = of(shift); child->rect().contains(x, y))
                return child;
        return nullptr;
    }
    QAccessibleInterface *focusChild() const override {
        return gantt_->hasFocus() && gantt_->selectedShift() != 0 ? of(gantt_->selectedShift())
                                                                  : nullptr;
    }

private:
    QAccessibleInterface *of(int shift) const {
        const auto found = known_.find(shift);
        if (found != known_.end())
            return QAccessible::accessibleInterface(found->second);
        auto *made = new ShiftAccess(gantt_, shift);
        known_[shift] = QAccessible::registerAccessibleInterface(made);
        return made;
    }

    ShiftGantt *gantt_;
    mutable std::map<int, QAccessible::Id> known_;
};

QAccessibleInterface *makeAccess(const QString &, QObject *object) {
    auto *gantt = qobject_cast<ShiftGantt *>(object);
    return gantt ? new GanttAccess(gantt) : nullptr;
}

} // namespace

void makeGanttsAccessible() { QAccessible::installFactory(&makeAccess); }

} // namespace ui
