// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demand/forecast.h"
#include "model/time/calendar.h"

#include <utility>
#include <vector>

namespace model {

/// Applies `change` to the values per interval of everything the forecast says of contacts:
/// expectation, median, bands and sample paths.
template <class Change>
void changeContacts(Forecast &forecast, Change change) {
    std::vector<double> calls(forecast.calls.numbers().begin(), forecast.calls.numbers().end());
    change(calls);
    forecast.calls = Series<Contacts>(forecast.calls.grid(), std::move(calls));
    if (!forecast.median.empty())
        change(forecast.median);
    for (ForecastBand &band : forecast.bands) {
        change(band.low);
        change(band.high);
    }
    for (std::vector<double> &path : forecast.samplePaths)
        change(path);
}

/// Totals of the days anew from the intervals; their bands keep their distance as a share.
void sumDaysAnew(Forecast &changed, const Calendar &calendar);

} // namespace model
