// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demand/forecastsnapshot.h"

#include "model/demand/daysums.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace model {
namespace {

constexpr double bandKept = 0.8;

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

std::vector<double> from(std::size_t first, std::span<const double> values) {
    return {values.begin() + static_cast<std::ptrdiff_t>(std::min(first, values.size())),
            values.end()};
}

const ForecastBand *bandOf(const std::vector<ForecastBand> &bands) {
    const auto found = std::ranges::find_if(
        bands, [](const ForecastBand &band) { return std::abs(band.level - bandKept) < 1e-9; });
    return found == bands.end() ? nullptr : &*found;
}

SnapshotIntervals intervalsFrom(Instant begin, const Forecast &forecast, const Forecast &original) {
    const TimeGrid &grid = forecast.calls.grid();
    const auto first =
        static_cast<std::size_t>(std::max(Seconds(0), begin - grid.begin()) / grid.interval());
    SnapshotIntervals kept;
    kept.expected = from(first, forecast.calls.numbers());
    kept.low = kept.high = kept.expected;
    if (const ForecastBand *band = bandOf(forecast.bands)) {
        kept.low = from(first, band->low);
        kept.high = from(first, band->high);
    }
    if (original.calls.grid() == grid)
        kept.original = from(first, original.calls.numbers());
    kept.grid = TimeGrid(begin, grid.interval(), kept.expected.size());
    return kept;
}

/// Adds up what came, day by day.
class Scoring {
public:
    Scoring(const ForecastSnapshot &snapshot, const ContactHistory &history,
            const Calendar &calendar)
        : snapshot_(snapshot), history_(history), calendar_(calendar) {}

    void add(std::size_t day) {
        const TimeRange range =
            calendar_.rangeOf(snapshot_.firstDay + std::chrono::days(static_cast<long>(day)));
        const double came = contactsOf(history_, range);
        if (came < 0)
            return;
        ++score_.days;
        score_.came += came;
        score_.expected += snapshot_.expected[day];
        missed_ += std::abs(came - snapshot_.expected[day]);
        score_.inside += snapshot_.low[day] <= came && came <= snapshot_.high[day] ? 1 : 0;
        addIntervals(range);
    }
    SnapshotScore score() const {
        SnapshotScore score = score_;
        score.wape = score.came > 0 ? missed_ / score.came : 0.0;
        if (intervalsCame_ > 0)
            score.intervalWape = intervalsMissed_ / intervalsCame_;
        return score;
    }

private:
    void addIntervals(const TimeRange &day) {
        const SnapshotIntervals &kept = *snapshot_.intervals;
        if (kept.grid.isEmpty() || kept.grid.interval() != history_.grid.interval())
            return;
        for (Instant at = day.begin; at < day.end; at += kept.grid.interval()) {
            const auto place = kept.grid.indexOf(at);
            const auto reported = history_.grid.indexOf(at);
            if (!place || !reported || history_.intervals[*reported].status != IntervalStatus::Open)
                continue;
            const double came = history_.intervals[*reported].offered;
            ++score_.intervals;
            score_.intervalsInside += kept.low[*place] <= came && came <= kept.high[*place] ? 1 : 0;
            intervalsCame_ += came;
            intervalsMissed_ += std::abs(came - kept.expected[*place]);
        }
    }

    const ForecastSnapshot &snapshot_;
    const ContactHistory &history_;
    const Calendar &calendar_;
    SnapshotScore score_;
    double missed_ = 0;
    double intervalsCame_ = 0;
    double intervalsMissed_ = 0;
};

} // namespace

ForecastSnapshot snapshotOf(const Forecast &forecast, const Calendar &calendar,
                            const Forecast &original, const std::vector<Override> &overrides) {
    ForecastSnapshot snapshot;
    if (forecast.calls.count() == 0)
        return snapshot;
    // A day that has begun is not foreseen as a whole.
    const TimeGrid &grid = forecast.calls.grid();
    snapshot.firstDay = firstWholeDay(grid, calendar);
    snapshot.method = forecast.method;
    snapshot.expected = ofWholeDays(forecast.dayTotals, grid, calendar);
    snapshot.low = snapshot.high = snapshot.expected;
    if (const ForecastBand *band = bandOf(forecast.dayBands)) {
        snapshot.low = ofWholeDays(band->low, grid, calendar);
        snapshot.high = ofWholeDays(band->high, grid, calendar);
    }
    snapshot.intervals =
        Shared(intervalsFrom(calendar.rangeOf(snapshot.firstDay).begin, forecast, original));
    snapshot.overrides = overrides;
    return snapshot;
}

std::vector<double> originalDays(const ForecastSnapshot &snapshot, const Calendar &calendar) {
    const SnapshotIntervals &kept = *snapshot.intervals;
    if (kept.original.empty())
        return {};
    return daySums(kept.grid, kept.original, snapshot.expected.size(), calendar);
}

SnapshotScore scored(const ForecastSnapshot &snapshot, const ContactHistory &history,
                     const Calendar &calendar) {
    Scoring scoring(snapshot, history, calendar);
    for (std::size_t day = 0; day < snapshot.expected.size(); ++day)
        scoring.add(day);
    return scoring.score();
}

SnapshotScore scored(const ForecastSnapshot &snapshot, std::size_t day,
                     const ContactHistory &history, const Calendar &calendar) {
    Scoring scoring(snapshot, history, calendar);
    scoring.add(day);
    return scoring.score();
}

} // namespace model
