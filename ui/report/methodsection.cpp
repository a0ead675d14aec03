// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/methodsection.h"

#include "app/report/assumptionwords.h"
#include "ui/report/pagewriter.h"
#include "ui/text/assumptiontext.h"
#include "ui/text/methodname.h"
#include "ui/text/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

constexpr const char *context = "Report";

struct Words {
    const char *heading;
    const char *text;
};

constexpr Words methods[] = {
    {QT_TRANSLATE_NOOP("Report", "Forecast"),
     QT_TRANSLATE_NOOP("Report",
                       "Each channel is forecast by several methods, weighted per "
                       "horizon by their absolute errors in a rolling-origin backtest, "
                       "unless the planner chose one. Bands come from the errors of that backtest. "
                       "Public holidays are treated apart; "
                       "outliers and gaps are left out of training, never deleted.")},
    {QT_TRANSLATE_NOOP("Report", "Phone and chat"),
     QT_TRANSLATE_NOOP("Report", "Per interval, the least number of agents that meets "
                                 "every goal: Erlang A where patience is known "
                                 "(Palm 1957; Garnett, Mandelbaum and Reiman 2002), "
                                 "otherwise Erlang C (Erlang 1917). Abandoned callers "
                                 "call again with a set share.")},
    {QT_TRANSLATE_NOOP("Report", "Email and social"),
     QT_TRANSLATE_NOOP(
         "Report", "Deferred work joins a backlog and is worked off first come, first served, in a "
                   "week that repeats "
                   "itself. The team is the smallest that answers the goal's share in time.")},
    {QT_TRANSLATE_NOOP("Report", "Closed doors"),
     QT_TRANSLATE_NOOP(
         "Report", "On target counts every contact, whenever it comes: a closed door is a miss. "
                   "Callers who find it closed "
                   "call again after opening, write instead, or are lost, in the shares below.")},
};

/// In the order of the alphabet in English; sorted anew in other languages.
constexpr Words glossary[] = {
    {QT_TRANSLATE_NOOP("Report", "Abandoned"),
     QT_TRANSLATE_NOOP("Report", "A caller who hung up before anybody answered.")},
    {QT_TRANSLATE_NOOP("Report", "AHT"),
     QT_TRANSLATE_NOOP("Report", "Average handling time: talking or writing and the work after it, "
                                 "per contact.")},
    {QT_TRANSLATE_NOOP("Report", "Backtest"),
     QT_TRANSLATE_NOOP("Report", "The method forecasts days that are over, knowing only what came "
                                 "before them; its errors are those of the report.")},
    {QT_TRANSLATE_NOOP("Report", "Bias"),
     QT_TRANSLATE_NOOP("Report", "Mean error in percent of the volume: above zero, the method "
                                 "forecast too much.")},
    {QT_TRANSLATE_NOOP("Report", "Erlang"),
     QT_TRANSLATE_NOOP("Report", "Work that keeps one agent busy without a break: contacts times "
                                 "AHT, divided by the length of the interval.")},
    {QT_TRANSLATE_NOOP("Report", "FTE"),
     QT_TRANSLATE_NOOP("Report", "Full-time equivalent: paid hours of a week divided by the hours "
                                 "of a full-time week.")},
    {QT_TRANSLATE_NOOP("Report", "Lost"),
     QT_TRANSLATE_NOOP("Report", "Contacts that nobody ever answers, because they were abandoned "
                                 "or found the door closed and did not come back.")},
    {QT_TRANSLATE_NOOP("Report", "MASE"),
     QT_TRANSLATE_NOOP("Report", "Mean absolute scaled error (Hyndman and Koehler 2006): below 1, "
                                 "the method is better than last week's figure.")},
    {QT_TRANSLATE_NOOP("Report", "Occupancy"),
     QT_TRANSLATE_NOOP("Report", "Share of the time on duty that agents spend with contacts.")},
    {QT_TRANSLATE_NOOP("Report", "On target"),
     QT_TRANSLATE_NOOP("Report", "Share of all contacts answered within the promise to customers, "
                                 "by the clock, whether or not somebody was there.")},
    {QT_TRANSLATE_NOOP("Report", "Patience"),
     QT_TRANSLATE_NOOP("Report", "Mean time that callers would wait before they hang up.")},
    {QT_TRANSLATE_NOOP("Report", "Service level"),
     QT_TRANSLATE_NOOP("Report", "Share of the contacts that met an open door and were answered "
                                 "within the goal's time.")},
    {QT_TRANSLATE_NOOP("Report", "Shrinkage"),
     QT_TRANSLATE_NOOP("Report", "Paid time in which agents are not there for contacts: leave, "
                                 "illness, training, breaks.")},
    {QT_TRANSLATE_NOOP("Report", "Standby"),
     QT_TRANSLATE_NOOP("Report", "People at home who begin to work within a set time when they are "
                                 "called.")},
    {QT_TRANSLATE_NOOP("Report", "WAPE"),
     QT_TRANSLATE_NOOP("Report", "Weighted absolute percentage error: the sum of the errors "
                                 "without their sign, in percent of the volume.")},
};

class MethodSection {
public:
    MethodSection(PageWriter &writer, const model::Plan &plan, const application::Results &results,
                  const Translation &say, const Theme &theme)
        : writer_(writer), plan_(plan), results_(results), say_(say), format_(say.format()),
          theme_(theme) {}

    void writeMethods() {
        const QFont body = theme_.font(11);
        for (const Words &method : methods) {
            const QString words = say_(context, method.text);
            writer_.section(
                say_(context, method.heading), {},
                std::min(60.0, PageWriter::paragraphHeight(words, body, writer_.width())));
            writer_.paragraph(words, body);
            writer_.gap(7);
        }
    }

    void writeAssumptions() {
        heading(QT_TRANSLATE_NOOP("Report", "Assumptions"),
                QT_TRANSLATE_NOOP(
                    "Report",
                    "value, what it may as well be, and source; “default” was decided by nobody"));
        const auto language =
            say_.isGerman() ? application::Language::German : application::Language::English;
        std::vector<QStringList> rows;
        std::vector<std::size_t> subjects;
        QString subject;
        for (const auto &one : application::assumptions(plan_, results_)) {
            if (const QString about = oneLine(application::assumptionSubject(one, plan_, language));
                about != subject || rows.empty()) {
                subject = about;
                subjects.push_back(rows.size());
                rows.push_back({subject, {}, {}, {}});
            }
            rows.push_back({text(application::assumptionName(one.kind, language)),
                            valueText(one, language), rangeText(one),
                            text(application::assumptionSource(one, language))});
        }
        writer_.table(
            {{say_(context, QT_TRANSLATE_NOOP("Report", "Assumption")), 0.37, Qt::AlignLeft},
             {say_(context, QT_TRANSLATE_NOOP("Report", "Value")), 0.25, Qt::AlignRight},
             {say_(context, QT_TRANSLATE_NOOP("Report", "Range")), 0.18, Qt::AlignRight},
             {say_(context, QT_TRANSLATE_NOOP("Report", "Source")), 0.2, Qt::AlignRight}},
            rows, 16, subjects);
    }

    void writeData() {
        QStringList lines;
        for (const auto &channel : plan_.channels) {
            const auto &history = *channel.history;
            if (history.isEmpty())
                continue;
            const auto missing = std::count_if(
                history.intervals.begin(), history.intervals.end(), [](const auto &interval) {
                    return interval.status == model::IntervalStatus::Missing;
                });
            const auto day = [&](model::Instant at) {
                return toQDate(model::dateOf(plan_.calendar.toLocal(at)));
            };
            lines << say_(context,
                          QT_TRANSLATE_NOOP("Report", "%1: %2, %3 of the intervals usable."))
                         .arg(oneLine(channel.channel.name),
                              format_.dateRange(day(history.grid.begin()),
                                                day(history.grid.end() - model::Seconds(1))),
                              format_.percent(1.0 -
                                                  static_cast<double>(missing) /
                                                      static_cast<double>(history.intervals.size()),
                                              1));
        }
        if (lines.isEmpty())
            return;
        writer_.gap(10);
        heading(QT_TRANSLATE_NOOP("Report", "Data"));
        writer_.paragraph(lines.join(u'\n'), theme_.font(11));
    }

    void writeGlossary() {
        writer_.gap(10);
        heading(QT_TRANSLATE_NOOP("Report", "Glossary"));
        std::vector<QStringList> rows;
        for (const Words &entry : glossary)
            rows.push_back({say_(context, entry.heading), say_(context, entry.text)});
        std::sort(rows.begin(), rows.end(), [](const QStringList &a, const QStringList &b) {
            return a[0].compare(b[0], Qt::CaseInsensitive) < 0;
        });
        writer_.table({{say_(context, QT_TRANSLATE_NOOP("Report", "Term")), 0.24, Qt::AlignLeft},
                       {say_(context, QT_TRANSLATE_NOOP("Report", "Meaning in this report")), 0.76,
                        Qt::AlignLeft}},
                      rows, 16);
    }

    void writeStamp(const application::ReportStamp &stamp) {
        writer_.gap(10);
        heading(QT_TRANSLATE_NOOP("Report", "The same figures again"),
                QT_TRANSLATE_NOOP("Report",
                                  "The same plan gives the same report, byte for byte: with the "
                                  "same version, from the window or the command line."));
        QStringList seeds;
        for (const std::uint64_t seed : stamp.seeds)
            seeds << QString::number(seed);
        const std::vector<QStringList> rows{
            {say_(context, QT_TRANSLATE_NOOP("Report", "Version")),
             QStringLiteral("Shiftwright %1").arg(text(stamp.version)).trimmed()},
            {say_(context, QT_TRANSLATE_NOOP("Report", "Data, SHA-256")), text(stamp.history)},
            {say_(context, QT_TRANSLATE_NOOP("Report", "Plan and settings, SHA-256")),
             text(stamp.decisions)},
            {say_(context, QT_TRANSLATE_NOOP("Report", "Seed of the forecast's paths")),
             seeds.join(QStringLiteral(", "))}};
        writer_.table({{say_(context, QT_TRANSLATE_NOOP("Report", "What")), 0.32, Qt::AlignLeft},
                       {say_(context, QT_TRANSLATE_NOOP("Report", "Mark")), 0.68, Qt::AlignLeft}},
                      rows, 16);
    }

private:
    QString figure(application::Assumption::Kind kind, double value) const {
        return assumptionValue(kind, value, text(plan_.currency), format_);
    }

    QString valueText(const application::Assumption &one, application::Language language) const {
        using Kind = application::Assumption::Kind;
        if (one.kind == Kind::Method)
            return methodName(one.text, say_);
        const QString words = oneLine(application::assumptionText(one, language));
        if (words.isEmpty())
            return figure(one.kind, one.value);
        if (one.kind != Kind::History)
            return application::unitOf(one.kind) == application::Assumption::Unit::Text
                       ? words
                       : QStringLiteral("%1: %2").arg(words, figure(one.kind, one.value));
        return say_(context, QT_TRANSLATE_NOOP("Report", "%1, %2 rows"))
            .arg(words, figure(one.kind, one.value));
    }

    QString rangeText(const application::Assumption &one) const {
        if (!(one.low < one.high))
            return {};
        return say_(context, QT_TRANSLATE_NOOP("Report", "%1 to %2"))
            .arg(figure(one.kind, one.low), figure(one.kind, one.high));
    }

    void heading(const char *title, const char *note = nullptr) {
        const QString words = say_(context, title);
        writer_.markedSection(words, note ? say_(context, note) : QString());
    }

    PageWriter &writer_;
    const model::Plan &plan_;
    const application::Results &results_;
    const Translation &say_;
    const Format &format_;
    const Theme &theme_;
};

} // namespace

void writeMethodSection(PageWriter &writer, const model::Plan &plan,
                        const application::Results &results, const application::ReportStamp &stamp,
                        const Translation &say, const Theme &theme) {
    const QString title = say(context, QT_TRANSLATE_NOOP("Report", "Method and assumptions"));
    writer.title(title, {});
    writer.setContinuation(say(context, QT_TRANSLATE_NOOP("Report", "%1, continued")).arg(title));
    MethodSection section(writer, plan, results, say, theme);
    section.writeMethods();
    section.writeAssumptions();
    section.writeData();
    section.writeGlossary();
    section.writeStamp(stamp);
}

QString stampLine(const application::ReportStamp &stamp, const Translation &say) {
    QStringList seeds;
    for (const std::uint64_t seed : stamp.seeds)
        seeds << QString::number(seed);
    return say(context, QT_TRANSLATE_NOOP("Report", "%1 · data %2 · plan %3 · seed %4"))
        .arg(QStringLiteral("Shiftwright %1").arg(text(stamp.version)).trimmed(),
             text(stamp.history).left(12), text(stamp.decisions).left(12),
             seeds.join(QStringLiteral(", ")));
}

} // namespace ui
