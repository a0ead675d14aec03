// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demand/foreignforecast.h"

#include "model/demand/forecastchange.h"

#include <cstddef>
#include <utility>

namespace model {

Forecast withForeign(const Forecast &own, const ForeignForecast &foreign,
                     const Calendar &calendar) {
    const TimeGrid &grid = own.calls.grid();
    if (foreign.isEmpty() || grid.isEmpty() || foreign.grid.interval() != grid.interval() ||
        (foreign.grid.begin() - grid.begin()) % grid.interval() != Seconds(0))
        return own;
    std::vector<std::pair<std::size_t, double>> figures;
    for (std::size_t i = 0; i < grid.count(); ++i)
        if (const auto at = foreign.grid.indexOf(grid.beginOf(i)); at && foreign.contacts[*at] >= 0)
            figures.emplace_back(i, foreign.contacts[*at]);
    if (figures.empty())
        return own;
    Forecast result = own;
    const auto expected = own.calls.numbers();
    changeContacts(result, [&](std::vector<double> &values) {
        for (const auto &[i, contacts] : figures)
            values[i] = expected[i] > 0 ? values[i] * contacts / expected[i] : contacts;
    });
    for (const auto &[i, contacts] : figures)
        if (i < result.observed.size() && contacts > 0)
            result.observed[i] = true;
    sumDaysAnew(result, calendar);
    result.method = "foreign";
    result.wape.reset();
    result.underWay.reset(); // speaks of the method's figures
    return result;
}

} // namespace model
