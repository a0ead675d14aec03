// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demand/forecastsnapshot.h"

#include "model/demand/daysums.h"

#include <algorithm>
#include <cmath>

namespace model {
namespace {

/// Contacts of a local day; negative when the history does not span it or reports nothing of it.
double contactsOf(const ContactHistory &history, const TimeRange &day) {
    const TimeGrid &grid = history.grid;
    if (grid.isEmpty() || day.begin < grid.begin() || day.end > grid.end())
        return -1;
    double sum = 0;
    bool reported = false;
    for (Instant at = day.begin; at < day.end; at += grid.interval())
        if (const auto index = grid.indexOf(at);
            index && history.intervals[*index].status == IntervalStatus::Open) {
            sum += history.intervals[*index].offered;
            reported = true;
        }
    return reported ? sum : -1;
}

} // namespace

ForecastSnapshot snapshotOf(const Forecast &forecast, const Calendar &calendar) {
    ForecastSnapshot snapshot;
    if (forecast.calls.count() == 0)
        return snapshot;
    // A day that has begun is not foreseen as a whole.
    const TimeGrid &grid = forecast.calls.grid();
    snapshot.firstDay = firstWholeDay(grid, calendar);
    snapshot.method = forecast.method;
    snapshot.expected = ofWholeDays(forecast.dayTotals, grid, calendar);
    snapshot.low = snapshot.high = snapshot.expected;
    for (const ForecastBand &band : forecast.dayBands)
        if (std::abs(band.level - 0.8) < 1e-9) {
            snapshot.low = ofWholeDays(band.low, grid, calendar);
            snapshot.high = ofWholeDays(band.high, grid, calendar);
        }
    return snapshot;
}

SnapshotScore scored(const ForecastSnapshot &snapshot, const ContactHistory &history,
                     const Calendar &calendar) {
    SnapshotScore score;
    double absolute = 0;
    for (std::size_t day = 0; day < snapshot.expected.size(); ++day) {
        const Date date = snapshot.firstDay + std::chrono::days(static_cast<long>(day));
        const double came = contactsOf(history, calendar.rangeOf(date));
        if (came < 0)
            continue;
        ++score.days;
        score.came += came;
        score.expected += snapshot.expected[day];
        absolute += std::abs(came - snapshot.expected[day]);
        score.inside += snapshot.low[day] <= came && came <= snapshot.high[day] ? 1 : 0;
    }
    score.wape = score.came > 0 ? absolute / score.came : 0.0;
    return score;
}

} // namespace model
