// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demand/contacthistory.h"
#include "model/demand/forecast.h"
#include "model/time/calendar.h"

#include <string>
#include <vector>

namespace model {

/// A forecast as it once was, in whole local days, to be held against what came.
struct ForecastSnapshot {
    Date firstDay{};
    std::string method;
    std::vector<double> expected; ///< contacts per day
    std::vector<double> low;      ///< 80 % band, as long as `expected`
    std::vector<double> high;

    bool operator==(const ForecastSnapshot &) const = default;
};

/// The whole local days of a forecast; its day bands must hold one of 80 %, else low and high are
/// what is expected.
ForecastSnapshot snapshotOf(const Forecast &forecast, const Calendar &calendar);

/// What came of a snapshot so far: days that the history spans and reports on.
struct SnapshotScore {
    int days = 0;        ///< that have come
    double expected = 0; ///< contacts on them
    double came = 0;
    double wape = 0; ///< of the days
    int inside = 0;  ///< days inside the band
};

SnapshotScore scored(const ForecastSnapshot &snapshot, const ContactHistory &history,
                     const Calendar &calendar);

} // namespace model
