// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/queueing/transient.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <vector>

/// The reference days, exact to about 1e-9; fixtures/queueing/timevarying.json.
inline QJsonArray referenceDays() {
    QFile file(SHIFTWRIGHT_FIXTURES "/queueing/timevarying.json");
    return file.open(QIODevice::ReadOnly)
               ? QJsonDocument::fromJson(file.readAll()).object()["scenarios"].toArray()
               : QJsonArray();
}

inline std::vector<double> numbersOf(const QJsonValue &value) {
    std::vector<double> result;
    for (const auto &one : value.toArray())
        result.push_back(one.toDouble());
    return result;
}

inline model::LiveDay dayOf(const QJsonObject &scenario) {
    model::LiveDay day;
    day.handleSeconds = scenario["aht_s"].toDouble();
    if (!scenario["patience_s"].isNull())
        day.patienceSeconds = scenario["patience_s"].toDouble();
    day.atClose = scenario["at_close"] == "carry" ? model::AtClose::Carry : model::AtClose::Clear;
    day.calls = numbersOf(scenario["lambda_per_interval"]);
    day.agents = numbersOf(scenario["agents"]);
    return day;
}
