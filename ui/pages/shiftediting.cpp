// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shiftediting.h"

#include "model/cost/breakplacement.h"
#include "model/cost/candidates.h"
#include "ui/dialogs/meetingdialog.h"
#include "ui/dialogs/rulesdialog.h"
#include "ui/dialogs/shiftdialog.h"
#include "ui/dialogs/sickdialog.h"
#include "ui/text/fillintext.h"
#include "ui/text/format.h"
#include "ui/text/words.h"

#include <QAction>
#include <QInputDialog>
#include <QMenu>

#include <algorithm>

namespace ui {

namespace {
constexpr int mostOffered = 12; ///< people in the menu of a shift
} // namespace

ShiftEditing::ShiftEditing(const Workspace &workspace, QWidget *parent)
    : QObject(parent), workspace_(workspace), parent_(parent) {}

std::optional<model::Shift> ShiftEditing::shift(int id) const {
    const auto shifts = plan().shiftsOf(scenarioId_);
    const auto found = std::ranges::find(*shifts, id, &model::Shift::id);
    return found == shifts->end() ? std::nullopt : std::optional(*found);
}

void ShiftEditing::change(const QString &what, model::Plan changed) {
    workspace_.document.change(what, std::move(changed));
}

void ShiftEditing::setShifts(const QString &what, std::vector<model::Shift> shifts) {
    std::ranges::stable_sort(shifts, {},
                             [](const model::Shift &one) { return one.presence.begin; });
    model::Plan changed = plan();
    changed.shifts[scenarioId_] = model::Shared(std::move(shifts));
    change(what, std::move(changed));
}

void ShiftEditing::take(const ShiftChange &taken) {
    const model::Shift &after = taken.after;
    if (const auto &before = taken.before) {
        const bool isMoved = before->presence.length() == after.presence.length();
        return replace(before->agent != after.agent ? tr("Hand over shift")
                       : isMoved                    ? tr("Move shift")
                                                    : tr("Resize shift"),
                       after);
    }
    std::vector<model::Shift> all = *plan().shiftsOf(scenarioId_);
    model::Shift added = after;
    for (const model::Shift &one : all)
        added.id = std::max(added.id, one.id);
    ++added.id;
    all.push_back(added);
    setShifts(tr("Add shift"), std::move(all));
    Q_EMIT placed(added.id);
}

void ShiftEditing::replace(const QString &what, const model::Shift &after) {
    std::vector<model::Shift> all = *plan().shiftsOf(scenarioId_);
    const auto found = std::ranges::find(all, after.id, &model::Shift::id);
    if (found == all.end())
        return;
    *found = after;
    setShifts(what, std::move(all));
    Q_EMIT placed(after.id);
}

void ShiftEditing::remove(int id) {
    std::vector<model::Shift> all = *plan().shiftsOf(scenarioId_);
    if (std::erase_if(all, [id](const model::Shift &one) { return one.id == id; }) > 0)
        setShifts(tr("Remove shift"), std::move(all));
}

void ShiftEditing::lock(int id) {
    const auto found = shift(id);
    if (!found)
        return;
    model::Shift after = *found;
    after.locked = !after.locked;
    replace(after.locked ? tr("Lock shift") : tr("Unlock shift"), after);
}

void ShiftEditing::edit(int id) {
    const auto found = shift(id);
    if (!found)
        return;
    ShiftDialog dialog(plan(), *found, parent_);
    if (dialog.exec() == QDialog::Accepted)
        replace(tr("Change shift"), dialog.shift());
}

void ShiftEditing::handOver(int id, const model::RosterCheck &check, const QPoint &place) {
    const auto found = shift(id);
    if (!found)
        return;
    const Format format;
    QMenu menu(parent_);
    menu.addAction(tr("Give the shift to"))->setEnabled(false);
    int offered = 0;
    for (const model::Candidate &candidate : model::candidatesFor(
             *found, plan().agents, *plan().shiftsOf(scenarioId_), check, plan().payRates)) {
        const model::Agent *other = plan().agent(candidate.agent);
        if (!candidate.isLegal() || !other || ++offered > mostOffered)
            break;
        model::Shift given = *found;
        given.agent = other->id;
        menu.addAction(tr("%1, %2: %3")
                           .arg(text(other->name),
                                format.moneyWhole(model::Money::fromMajor(candidate.cost),
                                                  text(plan().currency)),
                                fillInReason(*other, candidate.broken, candidate.resting,
                                             candidate.weekAfter, plan().calendar)),
                       this, [this, given] { replace(tr("Hand over shift"), given); });
    }
    if (offered == 0)
        menu.addAction(tr("Nobody may take it under the rules"))->setEnabled(false);
    menu.exec(place);
}

void ShiftEditing::reportSick(int id, model::Date first) {
    const model::Agent *one = plan().agent(id);
    if (!one)
        return;
    const QString what = tr("Report %1 sick").arg(text(one->name));
    SickDialog dialog(plan(), workspace_.results(), scenarioId_, id, first, parent_);
    if (dialog.exec() == QDialog::Accepted)
        change(what, dialog.plan());
}

bool ShiftEditing::placeBreaks(const model::RosterCheck &check, const model::Cover &cover,
                               const model::TimeRange &range) {
    const auto all = plan().shiftsOf(scenarioId_);
    auto placed = model::withBreaksPlaced(*all, plan().agents, check, cover, range);
    if (placed == *all)
        return false;
    setShifts(tr("Place breaks"), std::move(placed));
    return true;
}

void ShiftEditing::planMeeting(int agent) {
    const auto *outcome = workspace_.results().outcome(scenarioId_);
    if (!outcome)
        return;
    MeetingDialog dialog(plan(), *outcome, agent, parent_);
    if (dialog.exec() == QDialog::Accepted)
        change(tr("Plan a meeting"), dialog.plan());
}

void ShiftEditing::accept(model::RosterFinding finding) {
    bool given = false;
    const QString reason = QInputDialog::getText(parent_, tr("Accept with a reason"),
                                                 tr("Why is this in order? The report prints it."),
                                                 QLineEdit::Normal, {}, &given);
    if (!given || reason.trimmed().isEmpty())
        return;
    model::Plan changed = plan();
    changed.acceptedFindings[scenarioId_].push_back(
        {finding.rule, finding.agent, finding.first, utf8(reason.trimmed())});
    change(tr("Accept finding"), std::move(changed));
}

void ShiftEditing::withdraw(const model::RosterFinding &finding) {
    model::Plan changed = plan();
    std::erase_if(changed.acceptedFindings[scenarioId_],
                  [&finding](const auto &one) { return one.accepts(finding); });
    change(tr("No longer accept finding"), std::move(changed));
}

void ShiftEditing::editRules() {
    RulesDialog dialog(plan().law, parent_);
    if (dialog.exec() != QDialog::Accepted)
        return;
    model::Plan changed = plan();
    changed.law = dialog.law();
    change(tr("Change working-time rules"), std::move(changed));
}

} // namespace ui
