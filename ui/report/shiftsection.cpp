// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/shiftsection.h"

#include "model/comparison/requiredpositions.h"
#include "model/shifts/cover.h"
#include "ui/charts/coverchart.h"
#include "ui/charts/shiftvalues.h"
#include "ui/report/pagewriter.h"
#include "ui/text/rosterfindingtext.h"
#include "ui/text/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace ui {

namespace {

constexpr const char *context = "Report";
constexpr std::size_t mostReminders = 6; ///< of one kind that are printed one by one

double hours(model::Seconds length) { return static_cast<double>(length.count()) / 3600.0; }

double overlapHours(const model::TimeRange &a, const model::TimeRange &b) {
    return std::max(0.0, hours(std::min(a.end, b.end) - std::max(a.begin, b.begin)));
}

/// At work, not at home on call and not in a break.
double workedHours(const model::Shift &shift, const model::TimeRange &range) {
    if (shift.standby)
        return 0;
    double worked = overlapHours(shift.presence, range);
    for (const auto &pause : shift.breaks)
        worked -= overlapHours(pause.time, range);
    return worked;
}

model::Date dayOf(const model::Plan &plan, model::Instant at) {
    return model::dateOf(plan.calendar.toLocal(at));
}

/// The week's curve of people on duty, with the days named above it.
void writeCoverCurve(PageWriter &writer, const model::Plan &plan, const model::Cover &cover,
                     const Format &format) {
    constexpr double height = 170, scale = 0.9, names = 16;
    constexpr int left = 108, right = 4; // of the plot, in the chart's own units
    const model::TimeGrid &grid = cover.grid();
    // Hours in which nobody works on any day are left out.
    int from = 24;
    int to = 0;
    for (std::size_t cell = 0; cell < grid.count(); ++cell)
        if (cover.required(cell) > 0 || cover.scheduled(cell) > 0) {
            const auto minute = model::minuteOfDay(plan.calendar.toLocal(grid.beginOf(cell)));
            const auto hour = static_cast<int>(minute.count() / 60);
            from = std::min(from, hour);
            to = std::max(to, hour + 1);
        }
    if (from >= to)
        return;
    const QDate monday = toQDate(dayOf(plan, grid.begin()));
    CoverChart chart;
    chart.setEdges(left, right);
    chart.show(coverValue(plan, cover, ShiftAxis(plan.calendar, monday, 7, from, to)));
    writer.need(names + height);
    const double day = (writer.width() - (left + right) * scale) / 7;
    for (int i = 0; i < 7; ++i)
        writer.textAt(left * scale + i * day + 3, format.weekdayDate(monday.addDays(i)),
                      writer.smallFont());
    writer.gap(names);
    writer.chart(chart, height, scale);
}

QString clockText(const model::Plan &plan, model::Instant at, const Format &format) {
    return format.time(static_cast<int>(model::minuteOfDay(plan.calendar.toLocal(at)).count()));
}

} // namespace

std::vector<DayCover> coverOf(const model::Plan &plan, const model::Cover &cover) {
    std::vector<DayCover> days;
    for (model::Date date = dayOf(plan, cover.grid().begin()); days.size() < 7;
         date += std::chrono::days(1))
        days.push_back({cover.figures(plan.calendar.rangeOf(date)), date});
    return days;
}

std::vector<model::Date> rosterWeeks(const model::Plan &plan,
                                     const std::vector<model::Shift> &shifts) {
    std::set<model::Date> mondays;
    for (const auto &shift : shifts) {
        const model::Date date = dayOf(plan, shift.presence.begin);
        mondays.insert(date - std::chrono::days(model::weekdayIndex(date)));
    }
    return {mondays.begin(), mondays.end()};
}

void writeShiftCover(PageWriter &writer, const model::Plan &plan,
                     const model::ScenarioOutcome &outcome, const std::vector<model::Shift> &shifts,
                     const Translation &say) {
    const Format &format = say.format();
    std::set<int> working;
    double worked = 0;
    std::size_t open = 0;
    for (const auto &shift : shifts) {
        if (shift.agent == 0)
            ++open;
        else
            working.insert(shift.agent);
        worked += workedHours(shift, shift.presence);
    }
    const QString title = say(context, QT_TRANSLATE_NOOP("Report", "Shifts"));
    writer.setContinuation(say(context, QT_TRANSLATE_NOOP("Report", "%1, continued")).arg(title));
    writer.title(
        title,
        say(context,
            QT_TRANSLATE_NOOP("Report", "%1 shifts of %2 agents, %3 of work; %4 shifts are open."))
            .arg(format.count(static_cast<double>(shifts.size())),
                 format.count(static_cast<double>(working.size())), format.hours(worked),
                 format.count(static_cast<double>(open))));
    writer.section(
        say(context, QT_TRANSLATE_NOOP("Report", "Cover of the planning week")),
        say(context, QT_TRANSLATE_NOOP("Report", "agent hours on duty, breaks and standby left "
                                                 "out; short and over are counted per interval")));
    const model::Cover cover(outcome.week, model::requiredPositions(outcome), shifts);
    writeCoverCurve(writer, plan, cover, format);
    writer.gap(8);
    const auto cells = [&](const QString &name, const DayCover &day) {
        return QStringList{name, format.count(day.required, 1), format.count(day.scheduled, 1),
                           format.count(day.missing, 1), format.count(day.surplus, 1)};
    };
    std::vector<QStringList> rows;
    DayCover sum;
    for (const DayCover &day : coverOf(plan, cover)) {
        rows.push_back(cells(format.weekdayDate(toQDate(day.date)), day));
        sum.required += day.required;
        sum.scheduled += day.scheduled;
        sum.missing += day.missing;
        sum.surplus += day.surplus;
    }
    rows.push_back(cells(say(context, QT_TRANSLATE_NOOP("Report", "Week")), sum));
    writer.table({{say(context, QT_TRANSLATE_NOOP("Report", "Day")), 0.28, Qt::AlignLeft},
                  {say(context, QT_TRANSLATE_NOOP("Report", "required")), 0.18, Qt::AlignRight},
                  {say(context, QT_TRANSLATE_NOOP("Report", "scheduled")), 0.18, Qt::AlignRight},
                  {say(context, QT_TRANSLATE_NOOP("Report", "short")), 0.18, Qt::AlignRight},
                  {say(context, QT_TRANSLATE_NOOP("Report", "over")), 0.18, Qt::AlignRight}},
                 rows, 18, {rows.size() - 1});
    writer.source(say(context, QT_TRANSLATE_NOOP("Report", "Source: adopted shifts of the plan "
                                                           "against the requirement above.")));
}

void writeFindings(PageWriter &writer, const model::Plan &plan,
                   const std::vector<application::ReportedFinding> &findings,
                   const Translation &say) {
    const Format &format = say.format();
    std::vector<QStringList> open;
    std::vector<QStringList> accepted;
    std::size_t must = 0;
    std::size_t should = 0;
    // A reminder that comes often is said once: nobody reads five pages of them.
    std::map<model::RuleCode, std::vector<const model::RosterFinding *>> reminders;
    for (const auto &[finding, reason] : findings)
        if (!reason && finding.strength != model::Strength::Hard)
            reminders[finding.rule].push_back(&finding);
    const auto isSummed = [&](const model::RosterFinding &finding) {
        return finding.strength != model::Strength::Hard &&
               reminders[finding.rule].size() > mostReminders;
    };
    for (const auto &[finding, reason] : findings) {
        if (!reason && finding.strength != model::Strength::Hard)
            ++should;
        if (!reason && isSummed(finding))
            continue;
        const auto words = rosterFindingText(finding, plan.calendar);
        const QDate first = toQDate(finding.first);
        const QDate last = toQDate(finding.last);
        const QStringList cells{oneLine(application::personOf(plan, finding.agent)),
                                first == last ? format.weekdayDate(first)
                                              : format.dateRange(first, last),
                                QStringLiteral("%1: %2").arg(words.title, words.text)};
        const bool hard = finding.strength == model::Strength::Hard;
        if (reason) {
            accepted.push_back(cells + QStringList{oneLine(*reason)});
            continue;
        }
        must += hard ? 1 : 0;
        open.push_back(
            cells + QStringList{hard ? say(context, QT_TRANSLATE_NOOP("Report", "must hold"))
                                     : say(context, QT_TRANSLATE_NOOP("Report", "should hold"))});
    }
    for (const auto &[code, all] : reminders) {
        if (all.size() <= mostReminders)
            continue;
        std::set<int> people;
        model::Date first = all.front()->first;
        model::Date last = all.front()->last;
        for (const auto *finding : all) {
            people.insert(finding->agent);
            first = std::min(first, finding->first);
            last = std::max(last, finding->last);
        }
        open.push_back(
            {people.size() == 1 ? oneLine(application::personOf(plan, *people.begin()))
                                : say(context, QT_TRANSLATE_NOOP("Report", "%1 people"))
                                      .arg(format.count(static_cast<double>(people.size()))),
             format.dateRange(toQDate(first), toQDate(last)),
             say(context, QT_TRANSLATE_NOOP("Report", "%1: %2 times; each stands in the table "
                                                      "“findings” of the export"))
                 .arg(rosterFindingText(*all.front(), plan.calendar).title,
                      format.count(static_cast<double>(all.size()))),
             say(context, QT_TRANSLATE_NOOP("Report", "should hold"))});
    }
    const auto table = [&](const QString &lastHeading, double share,
                           const std::vector<QStringList> &rows) {
        writer.table({{say(context, QT_TRANSLATE_NOOP("Report", "Person")), 0.16, Qt::AlignLeft},
                      {say(context, QT_TRANSLATE_NOOP("Report", "Day")), 0.17, Qt::AlignLeft},
                      {say(context, QT_TRANSLATE_NOOP("Report", "Rule that is not kept")),
                       0.67 - share, Qt::AlignLeft},
                      {lastHeading, share, Qt::AlignLeft}},
                     rows, 16);
    };
    const QString title = say(context, QT_TRANSLATE_NOOP("Report", "Open findings"));
    writer.gap(16);
    writer.markedSection(
        title,
        open.empty()
            ? say(context, QT_TRANSLATE_NOOP("Report", "None: every rule is kept or accepted."))
            : say(context,
                  QT_TRANSLATE_NOOP("Report", "%1 rules that must hold and %2 that should are not "
                                              "kept. A reminder, no legal advice."))
                  .arg(format.count(static_cast<double>(must)),
                       format.count(static_cast<double>(should))));
    if (!open.empty())
        table(say(context, QT_TRANSLATE_NOOP("Report", "Rule")), 0.13, open);
    if (accepted.empty())
        return;
    const QString acceptedTitle = say(context, QT_TRANSLATE_NOOP("Report", "Accepted findings"));
    writer.gap(16);
    writer.markedSection(
        acceptedTitle, say(context, QT_TRANSLATE_NOOP("Report", "The planner lives with these.")));
    table(say(context, QT_TRANSLATE_NOOP("Report", "Reason")), 0.27, accepted);
}

void writeRosterWeek(PageWriter &writer, const model::Plan &plan,
                     const std::vector<model::Shift> &shifts, model::Date monday,
                     const Translation &say) {
    const Format &format = say.format();
    const QString title = say(context, QT_TRANSLATE_NOOP("Report", "Roster")) +
                          QStringLiteral(": ") + format.week(toQDate(monday));
    const bool anyStandby =
        std::any_of(shifts.begin(), shifts.end(), [](const auto &one) { return one.standby; });
    writer.title(title, anyStandby
                            ? say(context, QT_TRANSLATE_NOOP("Report", "* on standby at home"))
                            : QString());
    writer.setContinuation(say(context, QT_TRANSLATE_NOOP("Report", "%1, continued")).arg(title));
    std::map<int, std::array<QStringList, 7>> byAgent;
    std::map<int, double> worked;
    for (const auto &shift : shifts) {
        const auto day = (dayOf(plan, shift.presence.begin) - monday).count();
        if (day < 0 || day >= 7)
            continue;
        QString words = clockText(plan, shift.presence.begin, format) + QChar(0x2013) +
                        clockText(plan, shift.presence.end, format);
        if (shift.standby)
            words += u'*';
        byAgent[shift.agent][static_cast<std::size_t>(day)] << words;
        worked[shift.agent] += workedHours(shift, shift.presence);
    }
    std::vector<PageWriter::TableColumn> columns{
        {say(context, QT_TRANSLATE_NOOP("Report", "Agent")), 0.146, Qt::AlignLeft}};
    for (int day = 0; day < 7; ++day)
        columns.push_back(
            {format.weekdayDate(toQDate(monday + std::chrono::days(day))), 0.112, Qt::AlignLeft});
    columns.push_back({say(context, QT_TRANSLATE_NOOP("Report", "Hours")), 0.07, Qt::AlignRight});
    std::vector<QStringList> rows;
    const auto add = [&](const QString &name, int agent) {
        QStringList cells{name};
        for (const QStringList &day : byAgent[agent])
            cells << (day.isEmpty() ? Format::dash() : day.join(QChar(QChar::LineSeparator)));
        rows.push_back(cells << format.count(worked[agent], 1));
    };
    for (const auto &agent : plan.agents)
        add(oneLine(agent.name), agent.id);
    if (byAgent.contains(0))
        add(say(context, QT_TRANSLATE_NOOP("Report", "Nobody yet")), 0);
    writer.table(columns, rows, 14.5);
}

} // namespace ui
