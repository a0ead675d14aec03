// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demand/contacthistory.h"
#include "model/demand/forecast.h"
#include "model/demand/override.h"
#include "model/time/calendar.h"
#include "model/values/shared.h"

#include <optional>
#include <string>
#include <vector>

namespace model {

/// What was expected per interval, with its 80 % band.
struct SnapshotIntervals {
    TimeGrid grid;
    std::vector<double> expected; ///< contacts, one per interval of the grid
    std::vector<double> low;
    std::vector<double> high;
    std::vector<double> original; ///< before the overrides; empty without any

    bool operator==(const SnapshotIntervals &) const = default;
};

/// A forecast as it once was, in whole local days, to be held against what came.
struct ForecastSnapshot {
    Date firstDay{};
    std::string method;
    std::vector<double> expected; ///< contacts per day
    std::vector<double> low;      ///< 80 % band, as long as `expected`
    std::vector<double> high;
    std::optional<Instant> accepted = {}; ///< when; nothing in plans of earlier versions, which …
    Shared<SnapshotIntervals> intervals = {}; ///< … kept days only: empty
    std::vector<Override> overrides = {};     ///< that were in it, as they were

    bool operator==(const ForecastSnapshot &) const = default;
};

/// The whole local days of a forecast; its bands must hold one of 80 %, else low and high are what
/// is expected. `original`: the same before the overrides, which may be empty.
ForecastSnapshot snapshotOf(const Forecast &forecast, const Calendar &calendar,
                            const Forecast &original = {},
                            const std::vector<Override> &overrides = {});

/// Contacts per local day before the overrides; empty where there were none.
std::vector<double> originalDays(const ForecastSnapshot &snapshot, const Calendar &calendar);

/// What came of a snapshot so far: days that the history spans and reports on.
struct SnapshotScore {
    int days = 0;        ///< that have come
    double expected = 0; ///< contacts on them
    double came = 0;
    double wape = 0;   ///< of the days
    int inside = 0;    ///< days inside the band
    int intervals = 0; ///< that were reported, on these days
    int intervalsInside = 0;
    std::optional<double> intervalWape; ///< nothing where only days were kept, or nothing came
};

SnapshotScore scored(const ForecastSnapshot &snapshot, const ContactHistory &history,
                     const Calendar &calendar);
/// Of one of its days alone.
SnapshotScore scored(const ForecastSnapshot &snapshot, std::size_t day,
                     const ContactHistory &history, const Calendar &calendar);

} // namespace model
