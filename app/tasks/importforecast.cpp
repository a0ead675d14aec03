// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/importforecast.h"

#include "data/csv/historyimport.h"

#include <QFileInfo>

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace application {

model::HistoryFileResult readForecastFile(const QString &path,
                                          const model::HistoryFileRequest &request,
                                          const model::ZoneRules &zone,
                                          const model::RunControl &control) {
    auto file = data::importHistory(path.toStdString(), request, zone, control);
    if (file.usable() || request.offeredColumn || control.stopRequested())
        return file;
    for (const char *name : {"mean", "forecast", "expected", "median", "prognose", "erwartet"}) {
        const auto column =
            std::find_if(file.format.columnNames.begin(), file.format.columnNames.end(),
                         [&](const std::string &title) {
                             return QString::fromStdString(title).compare(QLatin1String(name),
                                                                          Qt::CaseInsensitive) == 0;
                         });
        if (column == file.format.columnNames.end())
            continue;
        model::HistoryFileRequest named = request;
        named.offeredColumn = *column;
        return data::importHistory(path.toStdString(), named, zone, control);
    }
    return file;
}

model::Plan withForeignForecast(model::Plan plan, int channelId,
                                const model::HistoryFileResult &file, const QString &path) {
    const auto channel =
        std::find_if(plan.channels.begin(), plan.channels.end(),
                     [&](const auto &each) { return each.channel.id == channelId; });
    if (channel == plan.channels.end() || file.history.grid.interval() != plan.interval)
        throw std::invalid_argument("the forecast does not fit the plan");
    model::ForeignForecast foreign;
    foreign.source = QFileInfo(path).fileName().toStdString();
    foreign.grid = file.history.grid;
    for (const auto &report : file.history.intervals)
        foreign.contacts.push_back(report.status == model::IntervalStatus::Missing
                                       ? model::ForeignForecast::unknown
                                       : report.offered);
    channel->foreign = model::Shared(std::move(foreign));
    return plan;
}

} // namespace application
