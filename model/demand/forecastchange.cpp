// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demand/forecastchange.h"

#include "model/demand/daysums.h"

namespace model {

void sumDaysAnew(Forecast &changed, const Calendar &calendar) {
    const auto totals =
        daySums(changed.calls.grid(), changed.calls.numbers(), changed.dayTotals.size(), calendar);
    for (std::size_t day = 0; day < totals.size(); ++day) {
        const double before = changed.dayTotals[day];
        for (ForecastBand &band : changed.dayBands) {
            band.low[day] = before > 0 ? band.low[day] * totals[day] / before : totals[day];
            band.high[day] = before > 0 ? band.high[day] * totals[day] / before : totals[day];
        }
    }
    changed.dayTotals = totals;
}

} // namespace model
