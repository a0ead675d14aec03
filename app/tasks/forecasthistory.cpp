// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/forecasthistory.h"

#include "app/tasks/namedrows.h"
#include "data/csv/cellvalues.h"
#include "data/csv/csvreader.h"
#include "data/csv/historyimport.h"
#include "data/zones/systemzones.h"
#include "forecasting/forecaster.h"
#include "model/time/holidays.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <stdexcept>

namespace application {
namespace {

using Format = model::Table::Format;

/// Weekdays × times that the history reports at all, a recorded zero included.
class Reported {
public:
    Reported(const model::ContactHistory &history, const model::Calendar &calendar)
        : calendar_(&calendar), interval_(history.grid.interval()),
          perDay_(static_cast<std::size_t>(std::chrono::days(1) / interval_)),
          cells_(7 * perDay_, false) {
        for (std::size_t index = 0; index < history.intervals.size(); ++index)
            if (history.intervals[index].status == model::IntervalStatus::Open)
                cells_[cellOf(history.grid.beginOf(index))] = true;
    }
    bool at(model::Instant instant) const { return cells_[cellOf(instant)]; }

private:
    std::size_t cellOf(model::Instant instant) const {
        const model::LocalTime local = calendar_->toLocal(instant);
        return static_cast<std::size_t>(model::weekdayIndex(model::dateOf(local))) * perDay_ +
               static_cast<std::size_t>(model::minuteOfDay(local) / interval_);
    }

    const model::Calendar *calendar_;
    model::Minutes interval_;
    std::size_t perDay_;
    std::vector<bool> cells_;
};

/// There were holidays, and not one of them was ever reported.
bool isShutOnHolidays(const model::ContactHistory &history, const model::Calendar &calendar) {
    bool any = false;
    for (std::size_t index = 0; index < history.intervals.size(); ++index) {
        if (!calendar.isHoliday(model::dateOf(calendar.toLocal(history.grid.beginOf(index)))))
            continue;
        if (history.intervals[index].status == model::IntervalStatus::Open)
            return false;
        any = true;
    }
    return any;
}

/// Days after the history on which nothing is ever reported: a centre whose file ends on Friday is
/// asked for the week that begins on Monday.
int leadingSilentDays(const model::ContactHistory &history, const Reported &reported,
                      const model::Calendar &calendar) {
    const model::Instant end = history.grid.end();
    const bool shut = isShutOnHolidays(history, calendar);
    model::Date midnight = model::dateOf(calendar.toLocal(end));
    if (calendar.rangeOf(midnight).begin < end)
        midnight += std::chrono::days(1);
    for (model::Instant at = end; at < end + std::chrono::days(15); at += history.grid.interval()) {
        const model::Date date = model::dateOf(calendar.toLocal(at));
        const model::DayKind kind = calendar.kindOf(date);
        if (reported.at(at) && kind != model::DayKind::Closed &&
            !(shut && kind == model::DayKind::Holiday))
            return std::max(0, static_cast<int>((date - midnight).count()));
    }
    return 0;
}

std::string levelName(const char *side, double level) {
    const double percent = level * 100.0;
    std::string text = std::to_string(percent);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.'))
        text.pop_back();
    return side + text;
}

model::Table::Cell known(double value) {
    return std::isfinite(value) ? model::Table::Cell(value) : model::Table::Cell();
}

model::Table forecastTable(const model::Forecast &forecast, const Reported &reported,
                           const model::Calendar &calendar, bool handlingTime) {
    model::Table table{"forecast", "", {{"timestamp", Format::Text}, {"mean", Format::Number}}, {}};
    for (auto band = forecast.bands.rbegin(); band != forecast.bands.rend(); ++band)
        table.columns.push_back({levelName("lo", band->level), Format::Number});
    table.columns.push_back({"median", Format::Number});
    for (const auto &band : forecast.bands)
        table.columns.push_back({levelName("hi", band.level), Format::Number});
    if (handlingTime)
        table.columns.push_back({"aht_s", Format::Number});
    for (std::size_t index = 0; index < forecast.calls.count(); ++index) {
        const model::Instant begin = forecast.calls.grid().beginOf(index);
        if (!reported.at(begin))
            continue;
        std::vector<model::Table::Cell> row{stampText(begin, calendar.zone),
                                            forecast.calls.numbers()[index]};
        for (auto band = forecast.bands.rbegin(); band != forecast.bands.rend(); ++band)
            row.emplace_back(band->low[index]);
        row.emplace_back(forecast.median[index]);
        for (const auto &band : forecast.bands)
            row.emplace_back(band.high[index]);
        if (handlingTime)
            row.emplace_back(forecast.handleSeconds[index]);
        table.rows.push_back(std::move(row));
    }
    return table;
}

model::Table backtestTable(const model::Backtest &backtest) {
    model::Table table{"backtest", "", {{"method"}, {"horizon"}}, {}};
    for (const char *name : {"wape", "mase", "bias", "pinball", "coverage80", "origins", "seconds"})
        table.columns.push_back({name, Format::Number});
    for (const auto &entry : backtest.entries) {
        const model::Accuracy &accuracy = entry.accuracy;
        table.rows.push_back({entry.method, entry.horizonBand, known(accuracy.wape),
                              known(accuracy.mase), known(accuracy.bias), known(accuracy.pinball),
                              known(accuracy.coverage80), double(accuracy.origins), entry.seconds});
    }
    return table;
}

model::Table componentTable(const std::vector<forecasting::Breakdown> &parts,
                            const model::TimeGrid &grid, const Reported &reported,
                            const model::Calendar &calendar) {
    model::Table table{"components", "", {{"timestamp", Format::Text}}, {}};
    using Cause = model::DayEffect::Cause;
    const auto factorOf = [](const forecasting::Breakdown &part, Cause cause) {
        double factor = 1;
        for (const model::DayEffect &effect : part.effects)
            factor *= effect.cause == cause ? effect.factor : 1.0;
        return factor;
    };
    for (const char *name : {"level", "weekday", "profile", "trend", "special", "week_average"})
        table.columns.push_back({name, Format::Number});
    for (std::size_t index = 0; index < parts.size(); ++index) {
        const forecasting::Breakdown &part = parts[index];
        const double trend = factorOf(part, Cause::Trend);
        const double special = factorOf(part, Cause::SpecialDay);
        if (reported.at(grid.beginOf(index)))
            table.rows.push_back({stampText(grid.beginOf(index), calendar.zone), part.level,
                                  part.weekday, part.profile, trend, special,
                                  part.level * part.weekday * part.profile * trend * special});
    }
    return table;
}

/// Of a file, or of the standard input; empty, and why in `error`, where it cannot be read.
std::optional<std::string> bytesOf(const QString &path, std::string &error) {
    if (path != QLatin1String("-"))
        return data::readPlainOrGzip(path.toStdString(), error);
    QFile input;
    if (input.open(stdin, QIODevice::ReadOnly))
        return input.readAll().toStdString();
    error = input.errorString().toStdString();
    return std::nullopt;
}

int yearOf(model::Date date) { return static_cast<int>(std::chrono::year_month_day(date).year()); }

} // namespace

std::optional<model::ZoneRules> zoneNamed(const std::string &name) {
    return name == "UTC" ? std::optional(model::ZoneRules()) : data::zoneRules(name);
}

std::optional<FileProblem> readCalendar(const QString &path, model::Calendar &calendar) {
    NamedRows rows;
    if (auto problem = rows.read(path, {"date", "name", "kind"}))
        return problem;
    for (const auto &row : rows.rows()) {
        const auto date =
            data::parseDateTime(rows.cell(row, "date"), model::DateOrder::DayMonthYear);
        if (!date || date->timeOfDay)
            return rows.wrong(row, "date", QStringLiteral("a date like 2026-12-31"));
        const std::string_view kind = rows.cell(row, "kind");
        model::SpecialDay day{model::DayKind::Ordinary, std::string(rows.cell(row, "name"))};
        if (kind == "holiday")
            day.kind = model::DayKind::Holiday;
        else if (kind == "eve")
            day.kind = model::DayKind::Eve;
        else if (kind == "event")
            day.kind = model::DayKind::Event;
        else if (kind == "closed")
            day.kind = model::DayKind::Closed;
        else
            return rows.wrong(row, "kind", QStringLiteral("holiday, eve, event or closed"));
        const auto [known, isNew] = calendar.specialDays.emplace(date->date, day);
        if (!isNew && !(known->second == day))
            return rows.wrong(row, "date", QStringLiteral("one row for each date"));
    }
    return std::nullopt;
}

std::optional<FileProblem> readMonthIndex(const QString &path, std::vector<double> &index) {
    NamedRows rows;
    if (auto problem = rows.read(path, {"month", "index"}))
        return problem;
    constexpr int months = 12;
    std::vector<double> found(months, 0.0);
    for (const auto &row : rows.rows()) {
        const double month = rows.number(row, "month").value_or(0);
        if (!(month >= 1 && month <= months) || month != std::floor(month) ||
            found[static_cast<std::size_t>(month) - 1] > 0)
            return rows.wrong(row, "month", NamedRows::tr("each month from 1 to 12 once"));
        const double value = rows.number(row, "index").value_or(0);
        if (!(value > 0) || !std::isfinite(value))
            return rows.wrong(row, "index", NamedRows::tr("a number above 0"));
        found[static_cast<std::size_t>(month) - 1] = value;
    }
    if (std::count(found.begin(), found.end(), 0.0) > 0)
        return FileProblem{FileProblem::Kind::Content,
                           NamedRows::tr("%1: expected all twelve months, found %2")
                               .arg(path)
                               .arg(rows.rows().size())};
    index = std::move(found);
    return std::nullopt;
}

HistoryForecast forecastHistory(const HistoryForecastRequest &request,
                                const model::RunControl &control) {
    HistoryForecast answer;
    const auto fail = [&](const QString &text) {
        answer.problem =
            FileProblem{FileProblem::Kind::Content, request.history + QStringLiteral(": ") + text};
        return answer;
    };
    std::string unreadable;
    const auto bytes = bytesOf(request.history, unreadable);
    if (!bytes) {
        answer.file.findings.push_back({model::Severity::Error, model::FindingCode::FileUnreadable,
                                        0, 0, unreadable, "a file to read", 1});
        return fail(QStringLiteral("nothing could be used"));
    }
    model::HistoryFileRequest reading = request.reading;
    const auto file = QFileInfo(request.history).fileName().toStdString();
    answer.file = data::importHistoryText(*bytes, file, reading, request.zone, control);
    // Finer or coarser rows are read again on their own grid; daily totals stay spread.
    const model::Minutes found = answer.file.format.interval;
    if (answer.file.usable() && !answer.file.format.eventRows && found != reading.interval &&
        found.count() > 0 && found < std::chrono::days(1) &&
        std::chrono::days(1) % found == model::Minutes(0)) {
        reading.interval = found;
        answer.file = data::importHistoryText(*bytes, file, reading, request.zone, control);
    }
    if (control.stopRequested()) {
        answer.stopped = true;
        return answer;
    }
    if (!answer.file.usable())
        return fail(QStringLiteral("nothing could be used"));

    const model::ContactHistory &history = answer.file.history;
    model::Calendar calendar;
    calendar.zone = request.zone;
    if (!request.calendarFile.isEmpty())
        if ((answer.problem = readCalendar(request.calendarFile, calendar)))
            return answer;
    if (!request.holidayRegion.empty()) {
        calendar.region = request.holidayRegion;
        const model::Instant last =
            history.grid.end() + std::chrono::days(request.settings.horizonDays + 7);
        model::addHolidays(calendar, request.holidayRegion,
                           yearOf(model::dateOf(calendar.toLocal(history.grid.begin()))),
                           yearOf(model::dateOf(calendar.toLocal(last))));
    }

    const Reported reported(history, calendar);
    model::ForecastSettings settings = request.settings;
    settings.horizonDays += leadingSilentDays(history, reported, calendar);
    try {
        const auto clean = forecasting::clean(history, {}, calendar);
        const auto forecast = forecasting::forecast(clean, calendar, settings, control);
        const bool handlingTime =
            std::any_of(clean.handleSeconds.begin(), clean.handleSeconds.end(),
                        [](double seconds) { return !std::isnan(seconds); });
        answer.forecast = forecastTable(forecast, reported, calendar, handlingTime);
        answer.underWay = forecast.underWay;
        if (request.wantsBacktest)
            answer.backtest =
                backtestTable(forecasting::backtest(clean, calendar, settings, control));
        if (request.wantsComponents)
            answer.components =
                componentTable(forecasting::averageBreakdown(clean, calendar, settings),
                               forecast.calls.grid(), reported, calendar);
    } catch (const std::invalid_argument &error) {
        return fail(QString::fromUtf8(error.what()));
    }
    answer.stopped = control.stopRequested();
    return answer;
}

} // namespace application
