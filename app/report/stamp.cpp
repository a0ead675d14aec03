// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/stamp.h"

#include "data/store/planfile.h"

#include <QCoreApplication>

namespace application {

ReportStamp stampOf(const model::Plan &plan) {
    const auto fingerprint = data::fingerprint(plan);
    ReportStamp stamp{QCoreApplication::applicationVersion().toStdString(),
                      fingerprint.history,
                      fingerprint.decisions,
                      {}};
    for (const auto &channel : plan.channels)
        stamp.seeds.insert(channel.forecast.seed);
    return stamp;
}

} // namespace application
