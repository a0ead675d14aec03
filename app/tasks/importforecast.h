// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demand/historyfile.h"
#include "model/plan/plan.h"
#include "model/values/runcontrol.h"

#include <QString>

namespace application {

/// Reads a forecast made elsewhere (plain or gzip): a time and the contacts expected in each
/// interval. Unless the request names their column, it is the one that a history file would have,
/// or one called mean, forecast and the like. Flaws are findings.
model::HistoryFileResult readForecastFile(const QString &path,
                                          const model::HistoryFileRequest &request,
                                          const model::ZoneRules &zone,
                                          const model::RunControl &control);

/// The plan with the file's figures as the channel's forecast. They must be on the plan's interval,
/// and the channel in the plan (std::invalid_argument otherwise).
model::Plan withForeignForecast(model::Plan plan, int channelId,
                                const model::HistoryFileResult &file, const QString &path);

} // namespace application
