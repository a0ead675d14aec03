// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/forecastsection.h"

#include "ui/charts/fanchart.h"
#include "ui/charts/outcomevalues.h"
#include "ui/report/pagewriter.h"
#include "ui/tables/weektotals.h"
#include "ui/text/methodname.h"
#include "ui/text/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace ui {

namespace {

constexpr const char *context = "Report";

/// "7 d": short enough for a narrow column. Horizons added later show their identifier.
QString horizonName(const std::string &band, const Translation &say) {
    const int days = band == "1d" ? 1 : band == "1w" ? 7 : band == "4w" ? 28 : 0;
    if (days == 0)
        return text(band);
    return say(context, QT_TRANSLATE_NOOP("Report", "%1 d")).arg(days);
}

QString dayKind(model::DayKind kind, const Translation &say) {
    switch (kind) {
    case model::DayKind::Holiday:
        return say(context, QT_TRANSLATE_NOOP("Report", "public holiday"));
    case model::DayKind::Eve:
        return say(context, QT_TRANSLATE_NOOP("Report", "like the day before a holiday"));
    case model::DayKind::Event:
        return say(context, QT_TRANSLATE_NOOP("Report", "event"));
    case model::DayKind::Closed:
        return say(context, QT_TRANSLATE_NOOP("Report", "closed"));
    case model::DayKind::Ordinary:
        break;
    }
    return {};
}

class ForecastSection {
public:
    ForecastSection(PageWriter &writer, const model::Plan &plan,
                    const application::Results &results, const Translation &say)
        : writer_(writer), plan_(plan), results_(results), say_(say), format_(say.format()),
          count_(std::min(results.channels.size(), plan.channels.size())) {}

    void write() {
        for (std::size_t i = 0; i < count_; ++i)
            writeChannel(plan_.channels[i], results_.channels[i]);
        writeWeeks();
        writeOverrides();
        writeSpecialDays();
    }

private:
    void writeChannel(const model::ChannelPlan &channel, const application::ChannelResult &result) {
        const QString name = oneLine(channel.channel.name);
        if (result.forecast->dayTotals.empty()) {
            writer_.section(
                name, say_(context, QT_TRANSLATE_NOOP("Report", "needs two weeks of history")));
            return;
        }
        FanChart chart;
        auto value = fanValue(plan_, channel, result, results_.weekBegin);
        value.name = name;
        chart.show(value);
        // A channel stays on one page.
        PageWriter measured = writer_.unpainted();
        measured.moveTo(0);
        writeForecast(measured, name, chart, result);
        writer_.need(measured.y());
        writeForecast(writer_, name, chart, result);
        writer_.gap(20);
    }

    void writeForecast(PageWriter &writer, const QString &name, FanChart &chart,
                       const application::ChannelResult &result) const {
        constexpr double chartHeight = 200;
        writer.markedSection(name, chart.description() + u'.', chartHeight);
        writer.chart(chart, chartHeight, 0.9);
        writer.source(source(*result.forecast));
        writeBacktest(writer, *result.backtest, result.forecast->method);
    }

    QString source(const model::Forecast &forecast) const {
        return say_(context, QT_TRANSLATE_NOOP("Report", "Source: own history, contacts per day; "
                                                         "forecast by the method %1."))
            .arg(methodName(forecast.method, say_));
    }

    /// A row for each method, the horizons of a measure beside each other.
    void writeBacktest(PageWriter &writer, const model::Backtest &backtest,
                       const std::string &used) const {
        std::vector<std::string> horizons;
        std::vector<std::string> methods;
        std::map<std::pair<std::string, std::string>, const model::Accuracy *> known;
        for (const auto &entry : backtest.entries) {
            if (std::ranges::find(horizons, entry.horizonBand) == horizons.end())
                horizons.push_back(entry.horizonBand);
            if (std::ranges::find(methods, entry.method) == methods.end())
                methods.push_back(entry.method);
            known[{entry.method, entry.horizonBand}] = &entry.accuracy;
        }
        if (methods.empty())
            return;
        struct Measure {
            QString name;
            QString (*text)(const Format &, const model::Accuracy &);
        };
        const Measure measures[] = {{QStringLiteral("WAPE"),
                                     [](const Format &format, const model::Accuracy &of) {
                                         return format.percent(of.wape, 1);
                                     }},
                                    {QStringLiteral("MASE"),
                                     [](const Format &format, const model::Accuracy &of) {
                                         return format.count(of.mase, 2);
                                     }},
                                    {say_(context, QT_TRANSLATE_NOOP("Report", "bias")),
                                     [](const Format &format, const model::Accuracy &of) {
                                         return format.signedPercent(of.bias, 1);
                                     }},
                                    {say_(context, QT_TRANSLATE_NOOP("Report", "inside 80%")),
                                     [](const Format &format, const model::Accuracy &of) {
                                         return format.percent(of.coverage80);
                                     }}};
        constexpr double nameShare = 0.19;
        const double share =
            (1 - nameShare) / static_cast<double>(std::size(measures) * horizons.size());
        std::vector<PageWriter::TableColumn> columns{
            {say_(context, QT_TRANSLATE_NOOP("Report", "Backtest, days ahead")), nameShare,
             Qt::AlignLeft}};
        for (const Measure &measure : measures)
            for (const auto &horizon : horizons)
                columns.push_back(
                    {horizonName(horizon, say_), share, Qt::AlignRight, measure.name});
        std::vector<QStringList> rows;
        std::vector<std::size_t> ofUsed;
        for (const auto &method : methods) {
            if (method == used)
                ofUsed.push_back(rows.size());
            QStringList cells{methodName(method, say_)};
            for (const Measure &measure : measures)
                for (const auto &horizon : horizons) {
                    const auto found = known.find({method, horizon});
                    cells << (found == known.end() ? Format::dash()
                                                   : measure.text(format_, *found->second));
                }
            rows.push_back(cells);
        }
        writer.gap(6);
        writer.table(columns, rows, 14, ofUsed);
    }

    void writeWeeks() {
        constexpr std::size_t abreast = 4; // channels in one table
        std::vector<std::vector<WeekTotals::Row>> weeks;
        std::size_t most = 0;
        bool changed = false;
        for (std::size_t i = 0; i < count_; ++i) {
            weeks.push_back(weekRows(plan_, plan_.channels[i], *results_.channels[i].forecast,
                                     results_.weekBegin));
            if (weeks.back().size() > weeks[most].size())
                most = i;
            changed = changed || std::ranges::any_of(weeks.back(), [](const auto &week) {
                          return week.factor != 1;
                      });
        }
        if (weeks.empty() || weeks[most].empty())
            return;
        const QString title =
            say_(context, QT_TRANSLATE_NOOP("Report", "Expected contacts by week"));
        for (std::size_t first = 0; first < count_; first += abreast) {
            const std::size_t last = std::min(first + abreast, count_);
            const double share = 0.7 / static_cast<double>((last - first) * (changed ? 2 : 1));
            std::vector<PageWriter::TableColumn> columns{
                {say_(context, QT_TRANSLATE_NOOP("Report", "Week")), 0.3, Qt::AlignLeft}};
            for (std::size_t i = first; i < last; ++i) {
                const QString name = oneLine(plan_.channels[i].channel.name);
                if (!changed) {
                    columns.push_back({name, share, Qt::AlignRight});
                    continue;
                }
                columns.push_back({say_(context, QT_TRANSLATE_NOOP("Report", "contacts")), share,
                                   Qt::AlignRight, name});
                columns.push_back({say_(context, QT_TRANSLATE_NOOP("Report", "changed by you")),
                                   share, Qt::AlignRight, name});
            }
            std::vector<QStringList> rows;
            std::vector<std::size_t> planned;
            for (std::size_t row = 0; row < weeks[most].size(); ++row) {
                const QDate monday = weeks[most][row].monday;
                QStringList cells{format_.week(monday)};
                for (std::size_t i = first; i < last; ++i) {
                    const auto week = std::ranges::find(weeks[i], monday, &WeekTotals::Row::monday);
                    const bool known = week != weeks[i].end();
                    cells << (known ? format_.count(week->expected) : Format::dash());
                    if (changed)
                        cells << (known && week->factor != 1
                                      ? format_.signedPercent(week->factor - 1)
                                      : Format::dash());
                }
                if (weeks[most][row].planned)
                    planned.push_back(rows.size());
                rows.push_back(cells);
            }
            writer_.markedSection(
                title, say_(context, QT_TRANSLATE_NOOP("Report", "the week that is planned "
                                                                 "for stands in bold")));
            writer_.table(columns, rows, 15, planned);
            writer_.gap(18);
        }
    }

    void writeOverrides() {
        std::vector<QStringList> rows;
        for (std::size_t i = 0; i < count_; ++i)
            for (const model::Override &one : plan_.channels[i].overrides) {
                const auto day = [&](model::Instant at) {
                    return toQDate(model::dateOf(plan_.calendar.toLocal(at)));
                };
                rows.push_back(
                    {oneLine(plan_.channels[i].channel.name),
                     format_.dateRange(day(one.range.begin),
                                       day(one.range.end - model::Seconds(1))),
                     one.total ? say_(context, QT_TRANSLATE_NOOP("Report", "%1 contacts in all"))
                                     .arg(format_.count(*one.total))
                               : format_.signedPercent(one.factor - 1),
                     oneLine(one.reason)});
            }
        if (rows.empty())
            return;
        const QString title =
            say_(context, QT_TRANSLATE_NOOP("Report", "Overridden by the planner"));
        writer_.markedSection(title, {});
        writer_.table({{say_(context, QT_TRANSLATE_NOOP("Report", "Channel")), 0.2, Qt::AlignLeft},
                       {say_(context, QT_TRANSLATE_NOOP("Report", "When")), 0.25, Qt::AlignLeft},
                       {say_(context, QT_TRANSLATE_NOOP("Report", "Change")), 0.2, Qt::AlignRight},
                       {say_(context, QT_TRANSLATE_NOOP("Report", "Reason")), 0.35, Qt::AlignLeft}},
                      rows, 16);
        writer_.gap(18);
    }

    /// Those within the horizon; of events, what the planner typed of their effect.
    void writeSpecialDays() {
        std::vector<QStringList> rows;
        std::size_t days = 0;
        std::optional<model::Date> first;
        for (std::size_t i = 0; i < count_; ++i) {
            const model::Forecast &forecast = *results_.channels[i].forecast;
            if (forecast.dayTotals.size() <= days)
                continue;
            days = forecast.dayTotals.size();
            first = model::dateOf(plan_.calendar.toLocal(forecast.calls.grid().begin()));
        }
        if (!first)
            return;
        const model::Date end = *first + std::chrono::days(static_cast<int>(days));
        for (auto day = plan_.calendar.specialDays.lower_bound(*first);
             day != plan_.calendar.specialDays.end() && day->first < end; ++day) {
            const QString kind = dayKind(day->second.kind, say_);
            if (kind.isEmpty())
                continue;
            QStringList effects;
            for (std::size_t i = 0; i < count_; ++i)
                for (const auto &effect : plan_.channels[i].forecast.events)
                    if (day->second.kind == model::DayKind::Event &&
                        effect.name == day->second.name)
                        effects << QStringLiteral("%1 %2").arg(
                            oneLine(plan_.channels[i].channel.name),
                            format_.signedPercent(effect.uplift));
            rows.push_back(
                {format_.weekdayDate(toQDate(day->first)), oneLine(day->second.name), kind,
                 effects.isEmpty()
                     ? say_(context, QT_TRANSLATE_NOOP("Report", "learned from earlier ones"))
                     : effects.join(QStringLiteral(", "))});
        }
        if (rows.empty())
            return;
        const QString title = say_(context, QT_TRANSLATE_NOOP("Report", "Special days ahead"));
        writer_.markedSection(title, {});
        writer_.table({{say_(context, QT_TRANSLATE_NOOP("Report", "Day")), 0.16, Qt::AlignLeft},
                       {say_(context, QT_TRANSLATE_NOOP("Report", "Name")), 0.34, Qt::AlignLeft},
                       {say_(context, QT_TRANSLATE_NOOP("Report", "Kind")), 0.22, Qt::AlignLeft},
                       {say_(context, QT_TRANSLATE_NOOP("Report", "Effect on contacts")), 0.28,
                        Qt::AlignLeft}},
                      rows, 15);
    }

    PageWriter &writer_;
    const model::Plan &plan_;
    const application::Results &results_;
    const Translation &say_;
    const Format &format_;
    std::size_t count_; ///< channels
};

} // namespace

void writeForecastSection(PageWriter &writer, const model::Plan &plan,
                          const application::Results &results, const Translation &say) {
    const QString title = say(context, QT_TRANSLATE_NOOP("Report", "Forecast"));
    writer.title(title, say(context, QT_TRANSLATE_NOOP(
                                         "Report", "Contacts per day; the day falls inside a band "
                                                   "with the probability written beside it.")));
    writer.setContinuation(say(context, QT_TRANSLATE_NOOP("Report", "%1, continued")).arg(title));
    ForecastSection(writer, plan, results, say).write();
}

} // namespace ui
