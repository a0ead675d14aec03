// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rosterfindings.h"

#include "model/shifts/shiftchange.h"
#include "ui/text/rosterfindingtext.h"
#include "ui/text/shifttext.h"
#include "ui/text/words.h"

#include <QLocale>

#include <algorithm>

namespace ui {

namespace {
constexpr std::size_t most = 12; ///< findings listed one by one
} // namespace

RosterFindings::RosterFindings(QWidget *parent) : FindingList(parent) {}

void RosterFindings::show(const ShownShifts &shown, const Fixes &fixes,
                          const std::optional<model::OpenReasons> &reasons) {
    // Hard ones of what is shown first, then reminders, then what was accepted.
    std::vector<const model::RosterFinding *> sorted;
    int elsewhere = 0;
    for (const auto &finding : shown.findings) {
        if (shown.isShown(finding))
            sorted.push_back(&finding);
        else if (finding.strength == model::Strength::Hard && !shown.isAccepted(finding))
            ++elsewhere;
    }
    std::ranges::stable_sort(sorted, {}, [&shown](const model::RosterFinding *finding) {
        return shown.isAccepted(*finding) ? 2 : finding->strength == model::Strength::Hard ? 0 : 1;
    });
    std::vector<Item> items;
    addOpen(shown, reasons, items);
    for (std::size_t i = 0; i < std::min(sorted.size(), most); ++i)
        items.push_back(itemOf(shown, *sorted[i], fixes));
    if (sorted.size() > most)
        items.push_back({false,
                         true,
                         tr("%n more", nullptr, static_cast<int>(sorted.size() - most)),
                         tr("Solve or accept those above to see them."),
                         {}});
    if (elsewhere > 0 && shown.day)
        items.push_back({true,
                         false,
                         tr("%n violation(s) on other days", nullptr, elsewhere),
                         tr("The week shows all of them."),
                         {{tr("Show the week"), [this] { Q_EMIT weekWanted(); }, false}}});
    FindingList::show(std::move(items), shown.day ? tr("All rules hold on this day.")
                                                  : tr("All rules hold this week."));
}

/// Shifts that nobody works: never alone, but with what is in the way and what would help.
void RosterFindings::addOpen(const ShownShifts &shown,
                             const std::optional<model::OpenReasons> &reasons,
                             std::vector<Item> &items) {
    std::vector<const model::Shift *> open;
    double asked = 0, worked = 0, contracts = 0;
    for (const model::Shift &shift : *shown.shifts) {
        if (!shown.week().contains(shift.presence.begin) || shift.standby)
            continue;
        const double hours = static_cast<double>(model::workingTime(shift).count()) / 3600;
        (shift.agent == 0 ? asked : worked) += hours;
        if (shift.agent == 0 && shown.range().contains(shift.presence.begin))
            open.push_back(&shift);
    }
    if (open.empty())
        return;
    for (const model::Agent &agent : shown.plan.agents)
        contracts += agent.weeklyHours;
    const Format format;
    Item item{
        true,
        false,
        tr("%n open shift(s)", nullptr, static_cast<int>(open.size())),
        asked + worked > contracts
            ? tr("The week's shifts take %1, the contracts have %2.")
                  .arg(format.hours(asked + worked, 0), format.hours(contracts, 0))
            : tr("The contracts have hours enough: rules, absences or skills are in the way."),
        {}};
    item.actions.push_back(
        {tr("Show"), [this, id = open.front()->id] { Q_EMIT shiftWanted(id); }, true});
    if (!reasons)
        item.actions.push_back({tr("Why nobody?"), [this] { Q_EMIT reasonsWanted(); }, true});
    items.push_back(std::move(item));
    if (reasons)
        addReasons(shown, *reasons, items);
}

void RosterFindings::addReasons(const ShownShifts &shown, const model::OpenReasons &reasons,
                                std::vector<Item> &items) {
    if (reasons.able > 0)
        items.push_back({false,
                         true,
                         tr("%n open shift(s) can be given out", nullptr, reasons.able),
                         tr("Somebody may take them as the rules are."),
                         {}});
    for (const model::RuleConflict &conflict : reasons.conflicts) {
        QStringList names;
        for (const model::RuleCode rule : conflict.rules)
            names << ruleName(rule);
        const QString rules = QLocale().createSeparatedList(names);
        const bool alone = conflict.rules.size() == 1;
        items.push_back(
            {false,
             false,
             (alone ? tr("In everybody's way: %1") : tr("Cannot all be kept: %1")).arg(rules),
             alone ? tr("Whoever takes %n open shift(s) breaks it, and relaxing one rule alone "
                        "does not help.",
                        nullptr, conflict.shifts)
                   : tr("Whoever takes %n open shift(s) breaks one of them. Without any one of "
                        "them, somebody would keep the others.",
                        nullptr, conflict.shifts),
             {editRules()}});
    }
    for (const model::OpenReason &reason : reasons.reasons)
        items.push_back(itemOf(shown, reason));
    if (reasons.notAsked > 0)
        items.push_back({false,
                         false,
                         tr("%n further open shift(s) not asked about", nullptr, reasons.notAsked),
                         tr("Asking everybody about all of them would take too long."),
                         {}});
}

FindingList::Action RosterFindings::editRules() {
    return {tr("Edit rules…"), [this] { Q_EMIT rulesWanted(); }, true};
}

FindingList::Item RosterFindings::itemOf(const ShownShifts &shown,
                                         const model::OpenReason &reason) {
    const Format format;
    QStringList titles, paragraphs;
    for (const model::RelaxedRule &one : reason.rules) {
        titles << ruleName(one.rule);
        if (one.limit > 0)
            titles.back() = tr("%1: %2 instead of %3")
                                .arg(titles.back(), limitText(one.rule, one.relaxed),
                                     limitText(one.rule, one.limit));
        if (!one.paragraph.empty() && !paragraphs.contains(text(one.paragraph)))
            paragraphs << text(one.paragraph);
    }
    Item item{false, false, QLocale().createSeparatedList(titles), {}, {}};
    item.text = reason.rules.size() == 1
                    ? tr("Alone keeps people from %n open shift(s).", nullptr, reason.shifts)
                    : tr("Only without all of them can somebody take %n open shift(s).", nullptr,
                         reason.shifts);
    if (reason.filled > 0)
        item.text += QChar(' ') + tr("Relaxed like this, %n of them can be worked, for %1 more.",
                                     nullptr, reason.filled)
                                      .arg(format.moneyWhole(model::Money::fromMajor(reason.cost),
                                                             text(shown.plan.currency)));
    if (!paragraphs.empty())
        item.text += QStringLiteral(" (%1)").arg(paragraphs.join(QStringLiteral(", ")));
    item.actions.push_back(editRules());
    return item;
}

FindingList::Item RosterFindings::itemOf(const ShownShifts &shown,
                                         const model::RosterFinding &finding, const Fixes &fixes) {
    const auto words = rosterFindingText(finding, shown.plan.calendar);
    const auto *agent = shown.plan.agent(finding.agent);
    Item item{finding.strength == model::Strength::Hard,
              shown.isAccepted(finding),
              QStringLiteral("%1: %2").arg(agent ? text(agent->name) : tr("Somebody"), words.title),
              words.text,
              {}};
    if (item.accepted) {
        for (const auto &one : shown.plan.acceptedFindings.at(shown.scenarioId))
            if (one.accepts(finding))
                item.text += QStringLiteral("\n") + tr("Accepted: %1").arg(text(one.reason));
        item.actions.push_back(
            {tr("No longer accept"), [this, finding] { Q_EMIT withdrawalWanted(finding); }, true});
        return item;
    }
    for (const model::FindingFix &fix : fixes(finding))
        item.actions.push_back(actionOf(shown, fix));
    item.actions.push_back({tr("Show"), [this, finding] { Q_EMIT pointedAt(finding); }, true});
    item.actions.push_back(
        {tr("Accept…"), [this, finding] { Q_EMIT acceptanceWanted(finding); }, true});
    return item;
}

FindingList::Action RosterFindings::actionOf(const ShownShifts &shown,
                                             const model::FindingFix &fix) {
    const Format format;
    const model::Calendar &calendar = shown.plan.calendar;
    QString words, what;
    switch (fix.kind) {
    case model::FixKind::StartLater:
        words = tr("Start at %1 instead")
                    .arg(timeText(fix.after.presence.begin, calendar.zone, format));
        what = tr("Start later");
        break;
    case model::FixKind::HandOver: {
        const auto *agent = shown.plan.agent(fix.after.agent);
        words = tr("Give the standby of %1 to %2")
                    .arg(format.weekday(model::weekdayIndex(
                             model::dateOf(calendar.toLocal(fix.before.presence.begin)))),
                         agent ? text(agent->name) : tr("Somebody"));
        what = tr("Hand over shift");
        break;
    }
    case model::FixKind::InsertBreak:
        words = tr("Insert %1 at %2")
                    .arg(format.durationShort(static_cast<double>(fix.pause.time.length().count())),
                         timeText(fix.pause.time.begin, calendar.zone, format));
        what = tr("Insert break");
        break;
    }
    return {words, [this, what, after = fix.after] { Q_EMIT fixChosen(what, after); }};
}

} // namespace ui
