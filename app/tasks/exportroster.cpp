// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/exportroster.h"

#include "data/icalendar/rosterexport.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <QSet>

#include <algorithm>
#include <memory>
#include <vector>

namespace application {
namespace {

/// A file name of a person's own: what file systems do not like is left out, namesakes get numbers.
QString fileName(const model::Agent &agent, QSet<QString> &taken) {
    QString name;
    for (const QChar c : QString::fromStdString(agent.name))
        name += c.isLetterOrNumber() || c == u'-' || c == u'.' ? c : QChar(u'_');
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    if (name.isEmpty() || taken.contains(name.toLower()))
        name += QStringLiteral("_%1").arg(agent.id);
    taken.insert(name.toLower());
    return name.left(120) + QStringLiteral(".ics");
}

FileProblem notWritten(const QString &path, const QString &reason) {
    return {FileProblem::Kind::Environment,
            QCoreApplication::translate("PlanFile", "%1: could not be written (%2). Nothing was "
                                                    "changed; choose another folder.")
                .arg(QDir::toNativeSeparators(path), reason)};
}

} // namespace

std::optional<FileProblem> exportCalendars(const model::Plan &plan, int scenarioId,
                                           const QString &folder, Language language,
                                           model::Instant now) {
    const auto adopted = plan.shiftsOf(scenarioId);
    const std::vector<model::Shift> &shifts = *adopted;
    if (!QDir().mkpath(folder))
        return notWritten(folder,
                          QCoreApplication::translate("PlanFile", "the folder cannot be made"));
    const data::CalendarWords words = language == Language::German
                                          ? data::CalendarWords{"Schicht", "Bereitschaft", "Pause"}
                                          : data::CalendarWords{};
    QSet<QString> taken;
    std::vector<std::unique_ptr<QSaveFile>> files;
    for (const model::Agent &agent : plan.agents) {
        if (std::ranges::find(shifts, agent.id, &model::Shift::agent) == shifts.end())
            continue;
        auto file = std::make_unique<QSaveFile>(QDir(folder).filePath(fileName(agent, taken)));
        const std::string text = data::rosterCalendar(agent, shifts, plan, scenarioId, now, words);
        const auto size = static_cast<qint64>(text.size());
        if (!file->open(QIODevice::WriteOnly) || file->write(text.data(), size) != size ||
            !file->flush())
            return notWritten(file->fileName(), file->errorString());
        files.push_back(std::move(file));
    }
    // Only now does any file take its place: a full disk showed itself above.
    for (const auto &file : files)
        if (!file->commit())
            return notWritten(file->fileName(), file->errorString());
    return std::nullopt;
}

} // namespace application
