// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecasting/forecaster.h"

namespace testing {

inline int weekdayOf(model::LocalTime time) { return model::weekdayIndex(model::dateOf(time)); }
inline int hourOf(model::LocalTime time) {
    return static_cast<int>(model::minuteOfDay(time).count() / 60);
}

inline model::Forecast run(const model::ContactHistory &history, const model::Calendar &calendar,
                           const model::ForecastSettings &settings) {
    return forecasting::forecast(forecasting::clean(history, {}, calendar), calendar, settings, {});
}

inline model::ForecastSettings ahead(int days) {
    model::ForecastSettings settings;
    settings.horizonDays = days;
    return settings;
}

} // namespace testing
