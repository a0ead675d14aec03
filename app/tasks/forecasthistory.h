// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/fileproblem.h"
#include "model/demand/forecast.h"
#include "model/demand/forecastsettings.h"
#include "model/demand/historyfile.h"
#include "model/time/calendar.h"
#include "model/values/runcontrol.h"
#include "model/values/table.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace application {

/// The zone with its clock changes; empty for an unknown IANA name.
std::optional<model::ZoneRules> zoneNamed(const std::string &name);

/// Special days of a file: date, name, kind (holiday, eve, event, closed).
std::optional<FileProblem> readCalendar(const QString &path, model::Calendar &calendar);

/// Twelve positive numbers, January first, of a file: month (1 to 12), index.
std::optional<FileProblem> readMonthIndex(const QString &path, std::vector<double> &index);

/// A forecast without a plan.
struct HistoryForecastRequest {
    QString history;                   ///< a file, plain or gzip; - for the standard input
    model::HistoryFileRequest reading; ///< the interval is found from the data
    model::ZoneRules zone;
    QString calendarFile;      ///< empty: none
    std::string holidayRegion; ///< empty: none
    /// The horizon counts from the first day that is ever reported.
    model::ForecastSettings settings;
    bool wantsBacktest = false;
    bool wantsComponents = false;
};

struct HistoryForecast {
    model::HistoryFileResult file;
    std::optional<FileProblem> problem; ///< then nothing below is filled
    bool stopped = false;
    /// One row per interval that the history ever reports for its weekday and time.
    model::Table forecast;
    model::Table backtest;
    model::Table components; ///< factors of the week average; their product is its forecast
    std::optional<model::DayUnderWay> underWay; ///< where the history ends within a day
};

HistoryForecast forecastHistory(const HistoryForecastRequest &request,
                                const model::RunControl &control);

} // namespace application
