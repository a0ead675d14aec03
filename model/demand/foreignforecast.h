// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demand/forecast.h"
#include "model/time/calendar.h"

#include <string>
#include <vector>

namespace model {

/// A forecast made elsewhere: in another tool, by the head office.
struct ForeignForecast {
    static constexpr double unknown = -1; ///< an interval that it says nothing about

    std::string source; ///< file name without folder
    TimeGrid grid;
    std::vector<double> contacts; ///< one per interval of the grid

    bool isEmpty() const { return contacts.empty(); }
    bool operator==(const ForeignForecast &) const = default;
};

/// The forecast with the foreign one in its place wherever that has a figure. Its uncertainty stays
/// that of our own forecast, as a share: a foreign forecast hardly ever tells its own. Both need
/// intervals of the same length that begin together; others are left as they are.
Forecast withForeign(const Forecast &own, const ForeignForecast &foreign, const Calendar &calendar);

} // namespace model
