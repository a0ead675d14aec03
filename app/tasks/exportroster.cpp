// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/exportroster.h"

#include "app/tasks/writefiles.h"
#include "data/icalendar/rosterexport.h"

#include <QSet>

#include <algorithm>
#include <utility>
#include <vector>

namespace application {
namespace {

/// A file name of a person's own: what file systems do not like is left out, the rest cut to what
/// all of them take, namesakes get numbers.
QString fileName(const model::Agent &agent, QSet<QString> &taken) {
    constexpr qsizetype mostBytes = 200; // of 255, which leaves room for number and ending
    QString name;
    qsizetype bytes = 0;
    for (const QChar c : QString::fromStdString(agent.name)) {
        const QChar kept = c.isLetterOrNumber() || c == u'-' || c == u'.' ? c : QChar(u'_');
        if (name.isEmpty() && kept == u'.')
            continue;
        bytes += QString(kept).toUtf8().size();
        if (bytes > mostBytes)
            break;
        name += kept;
    }
    QString free = name;
    for (int number = agent.id; free.isEmpty() || taken.contains(free.toLower()); ++number)
        free = QStringLiteral("%1_%2").arg(name).arg(number);
    taken.insert(free.toLower());
    return free + QStringLiteral(".ics");
}

/// The end of the history; without one, the begin of the first shift.
model::Instant knownUntil(const model::Plan &plan, const std::vector<model::Shift> &shifts) {
    std::optional<model::Instant> until;
    for (const auto &channel : plan.channels)
        if (!channel.history->isEmpty())
            until = std::max(until.value_or(model::Instant::min()), channel.history->grid.end());
    if (until)
        return *until;
    const auto first = std::ranges::min_element(
        shifts, {}, [](const model::Shift &shift) { return shift.presence.begin; });
    return first == shifts.end() ? model::Instant() : first->presence.begin;
}

} // namespace

std::optional<FileProblem> exportCalendars(const model::Plan &plan, int scenarioId,
                                           const QString &folder, Language language) {
    const auto adopted = plan.shiftsOf(scenarioId);
    const std::vector<model::Shift> &shifts = *adopted;
    const data::CalendarWords words = language == Language::German
                                          ? data::CalendarWords{"Schicht", "Bereitschaft", "Pause"}
                                          : data::CalendarWords{};
    const model::Instant stamp = knownUntil(plan, shifts);
    QSet<QString> taken;
    std::vector<FileContent> files;
    for (const model::Agent &agent : plan.agents) {
        if (std::ranges::find(shifts, agent.id, &model::Shift::agent) == shifts.end())
            continue;
        files.push_back({fileName(agent, taken),
                         data::rosterCalendar(agent, shifts, plan, scenarioId, stamp, words)});
    }
    return writeFolder(folder, std::move(files));
}

} // namespace application
