// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rosterfindings.h"

#include "ui/text/rosterfindingtext.h"
#include "ui/text/shifttext.h"
#include "ui/text/words.h"

#include <algorithm>

namespace ui {

namespace {
constexpr std::size_t most = 12; ///< findings listed one by one
} // namespace

RosterFindings::RosterFindings(QWidget *parent) : FindingList(parent) {}

void RosterFindings::show(const ShownShifts &shown, const Fixes &fixes) {
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
