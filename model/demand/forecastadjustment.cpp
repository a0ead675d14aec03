// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demand/forecastadjustment.h"

#include <chrono>

namespace model {

namespace {

void multiply(std::vector<double> &values, const std::vector<double> &factors) {
    for (std::size_t i = 0; i < values.size() && i < factors.size(); ++i)
        values[i] *= factors[i];
}

void multiply(std::vector<ForecastBand> &bands, const std::vector<double> &factors) {
    for (ForecastBand &band : bands) {
        multiply(band.low, factors);
        multiply(band.high, factors);
    }
}

} // namespace

double ForecastAdjustment::volumeOn(Date date) const {
    const auto week = weeks.find(mondayOf(date));
    return week == weeks.end() ? volume : volume * week->second;
}

Forecast adjusted(Forecast forecast, const ForecastAdjustment &adjustment,
                  const Calendar &calendar) {
    if (adjustment.isNeutral() || forecast.calls.count() == 0)
        return forecast;
    const TimeGrid &grid = forecast.calls.grid();
    std::vector<double> ofInterval;
    for (std::size_t i = 0; i < grid.count(); ++i)
        ofInterval.push_back(adjustment.volumeOn(dateOf(calendar.toLocal(grid.beginOf(i)))));
    const Date firstDay = dateOf(calendar.toLocal(grid.begin()));
    std::vector<double> ofDay;
    for (std::size_t day = 0; day < forecast.dayTotals.size(); ++day)
        ofDay.push_back(adjustment.volumeOn(firstDay + std::chrono::days(static_cast<long>(day))));

    for (std::size_t i = 0; i < grid.count(); ++i)
        forecast.calls.set(i, forecast.calls[i] * ofInterval[i]);
    multiply(forecast.median, ofInterval);
    multiply(forecast.bands, ofInterval);
    for (auto &path : forecast.samplePaths)
        multiply(path, ofInterval);
    multiply(forecast.dayTotals, ofDay);
    multiply(forecast.dayBands, ofDay);
    for (double &seconds : forecast.handleSeconds)
        seconds *= adjustment.handleTime;
    for (auto &path : forecast.handlePaths)
        for (double &seconds : path)
            seconds *= adjustment.handleTime;
    return forecast;
}

} // namespace model
