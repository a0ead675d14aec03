// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecasting/forecaster.h"

#include <array>

namespace testing {

inline int weekdayOf(model::LocalTime time) { return model::weekdayIndex(model::dateOf(time)); }
inline int hourOf(model::LocalTime time) {
    return static_cast<int>(model::minuteOfDay(time).count() / 60);
}

/// Contacts in half an hour, Monday to Friday, 8 to 18, about 600 a day; negative: shut.
inline double officeRate(model::LocalTime time) {
    constexpr std::array shape{0.6, 1.0, 1.3, 1.3, 1.0, 0.8, 1.0, 1.1, 1.0, 0.9};
    return weekdayOf(time) < 5 && hourOf(time) >= 8 && hourOf(time) < 18
               ? 30 * shape.at(static_cast<std::size_t>(hourOf(time)) - 8)
               : -1.0;
}

/// What was known of a history after some of its intervals.
inline model::ContactHistory until(model::ContactHistory history, std::size_t count) {
    history.grid = model::TimeGrid(history.grid.begin(), history.grid.interval(), count);
    history.intervals.resize(count);
    return history;
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
