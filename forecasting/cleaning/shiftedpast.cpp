// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecasting/cleaning/thinning.h"
#include "forecasting/forecaster.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace forecasting {
namespace {

double sum(const std::vector<double> &shares) {
    return std::accumulate(shares.begin(), shares.end(), 0.0);
}

bool isOpen(const CleanHistory &history, std::size_t index, const model::Calendar &calendar) {
    const model::LocalTime local = calendar.toLocal(history.grid.beginOf(index));
    const auto weekday = static_cast<std::size_t>(model::weekdayIndex(model::dateOf(local)));
    const auto slot = static_cast<std::size_t>(model::minuteOfDay(local) / history.grid.interval());
    const std::size_t perDay = history.openInWeek.size() / 7;
    return history.openInWeek.empty() || history.openInWeek[weekday * perDay + slot];
}

/// Of those who were still there, as many leave as have left at the end.
void takeLeaving(CleanHistory &past, int channel, const std::vector<model::ChannelShift> &shifts) {
    const auto keptAt = [&](model::Instant instant) {
        return 1.0 - sum(model::sharesAt(shifts, channel, instant));
    };
    const double atEnd = keptAt(past.grid.end() - model::Seconds(1));
    Thinning thinned;
    for (std::size_t index = 0; index < past.calls.size(); ++index)
        if (const double kept = keptAt(past.grid.beginOf(index)); kept > atEnd)
            past.calls[index] = thinned(past.calls[index], atEnd / kept);
}

/// What arrives in a channel and is not in its counts yet.
struct Arrivals {
    std::vector<double> contacts; ///< NaN where nobody knows what the source had
    std::vector<double> handled;  ///< those of known handling time
    std::vector<double> seconds;  ///< of all of these
};

void addArrivals(Arrivals &arrivals, const model::TimeGrid &grid, const CleanHistory &source,
                 const std::vector<model::ChannelShift> &shifts, std::size_t which,
                 const model::Calendar &calendar) {
    const model::ChannelShift &shift = shifts[which];
    const auto sharesAt = [&](model::Instant instant) {
        return model::sharesAt(shifts, shift.from, instant);
    };
    const double atEnd = sharesAt(grid.end() - shift.delay - model::Seconds(1))[which];
    Thinning thinned;
    for (std::size_t index = 0; index < source.calls.size(); ++index) {
        const model::TimeRange range = source.grid.rangeOf(index);
        const std::vector<double> shares = sharesAt(range.begin);
        const double kept = 1.0 - sum(shares);
        const double more = atEnd - shares[which];
        if (!(more > 0) || !(kept > 0))
            continue;
        double moved =
            shift.contactsPerContact * thinned(source.calls[index], std::min(1.0, more / kept));
        if (std::isnan(moved) && !isOpen(source, index, calendar))
            moved = 0;
        const model::TimeRange when{range.begin + shift.delay, range.end + shift.delay};
        model::addEvenly(moved, when, arrivals.contacts, grid);
        if (const double each = shift.handleRatio * source.handleSeconds[index];
            !std::isnan(each) && !std::isnan(moved)) {
            model::addEvenly(moved, when, arrivals.handled, grid);
            model::addEvenly(moved * each, when, arrivals.seconds, grid);
        }
    }
}

void put(const Arrivals &arrivals, CleanHistory &past) {
    for (std::size_t index = 0; index < past.calls.size(); ++index) {
        const double handled = arrivals.handled[index];
        const bool known = past.calls[index] > 0 && !std::isnan(past.handleSeconds[index]);
        const double own = known ? past.calls[index] : 0.0;
        if (handled > 0)
            past.handleSeconds[index] =
                ((known ? own * past.handleSeconds[index] : 0.0) + arrivals.seconds[index]) /
                (own + handled);
        past.calls[index] += arrivals.contacts[index];
    }
}

} // namespace

CleanHistory withShifts(int channel, const std::map<int, const CleanHistory *> &pasts,
                        const std::vector<model::ChannelShift> &shifts,
                        const model::Calendar &calendar) {
    CleanHistory past = *pasts.at(channel);
    if (past.isEmpty())
        return past;
    takeLeaving(past, channel, shifts);
    const std::vector<double> none(past.calls.size(), 0.0);
    Arrivals arrivals{none, none, none};
    for (std::size_t which = 0; which < shifts.size(); ++which)
        if (const auto source = pasts.find(shifts[which].from);
            shifts[which].to == channel && source != pasts.end())
            addArrivals(arrivals, past.grid, *source->second, shifts, which, calendar);
    put(arrivals, past);
    return past;
}

} // namespace forecasting
