// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demand/channelshift.h"

#include "model/demand/daysums.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace model {
namespace {

void check(std::span<const Forecast> channels, std::span<const ChannelShift> shifts) {
    for (const ChannelShift &shift : shifts) {
        if (shift.from >= channels.size() || (shift.to && *shift.to >= channels.size()))
            throw std::invalid_argument("a shift names a channel that is not there");
        if (!(shift.contactsPerContact >= 0) || shift.ramp < Seconds(0) || shift.delay < Seconds(0))
            throw std::invalid_argument("ratio, ramp and delay of a shift must not be negative");
        if (!shift.to)
            continue;
        const Forecast &from = channels[shift.from];
        const Forecast &to = channels[*shift.to];
        if (!(from.calls.grid() == to.calls.grid()))
            throw std::invalid_argument("channels that exchange contacts need the same horizon");
        if (from.samplePaths.size() != to.samplePaths.size())
            throw std::invalid_argument(
                "channels that exchange contacts need equally many sample paths");
    }
}

/// What moves where, per interval: shares that leave each channel, cut off at all of it.
class Moves {
public:
    Moves(std::span<const Forecast> channels, std::span<const ChannelShift> shifts)
        : shifts_(shifts) {
        for (const Forecast &channel : channels)
            kept_.emplace_back(channel.calls.count(), 1.0);
        for (const ChannelShift &shift : shifts) {
            const TimeGrid &grid = channels[shift.from].calls.grid();
            std::vector<double> &kept = kept_[shift.from];
            std::vector<double> moved;
            for (std::size_t index = 0; index < grid.count(); ++index) {
                moved.push_back(std::min(kept[index], shift.shareAt(grid.beginOf(index))));
                kept[index] -= moved.back();
            }
            moved_.push_back(std::move(moved));
            delays_.push_back(
                grid.isEmpty() ? 0 : static_cast<std::size_t>(shift.delay / grid.interval()));
        }
    }

    double kept(std::size_t channel, std::size_t index) const { return kept_[channel][index]; }

    /// Adds to `after` what `channel` receives when all channels had `before`.
    template <class Before>
    void addArrivals(std::size_t channel, Before before, std::vector<double> &after) const {
        for (std::size_t shift = 0; shift < shifts_.size(); ++shift) {
            if (shifts_[shift].to != channel)
                continue;
            const auto &source = before(shifts_[shift].from);
            for (std::size_t index = delays_[shift]; index < after.size(); ++index)
                after[index] += shifts_[shift].contactsPerContact *
                                moved_[shift][index - delays_[shift]] *
                                source[index - delays_[shift]];
        }
    }

private:
    std::span<const ChannelShift> shifts_;
    std::vector<std::vector<double>> kept_;
    std::vector<std::vector<double>> moved_;
    std::vector<std::size_t> delays_;
};

} // namespace

double ChannelShift::shareAt(Instant instant) const {
    if (instant < begin)
        return 0.0;
    if (ramp <= Seconds(0) || instant >= begin + ramp)
        return share.value();
    return share.value() * static_cast<double>((instant - begin).count()) /
           static_cast<double>(ramp.count());
}

std::vector<Forecast> shifted(std::span<const Forecast> channels,
                              std::span<const ChannelShift> shifts, const Calendar &calendar) {
    check(channels, shifts);
    const Moves moves(channels, shifts);
    std::vector<Forecast> result(channels.begin(), channels.end());
    for (std::size_t channel = 0; channel < result.size(); ++channel) {
        const Forecast &before = channels[channel];
        Forecast &after = result[channel];
        const std::size_t count = before.calls.count();
        const auto scaled = [&](std::span<const double> values) {
            std::vector<double> kept(values.begin(), values.end());
            for (std::size_t index = 0; index < kept.size(); ++index)
                kept[index] *= moves.kept(channel, index);
            return kept;
        };
        std::vector<double> arrivals(count, 0.0);
        moves.addArrivals(
            channel, [&](std::size_t from) { return channels[from].calls.numbers(); }, arrivals);
        const auto moved = [&](std::span<const double> values) {
            std::vector<double> all = scaled(values);
            for (std::size_t index = 0; index < all.size(); ++index)
                all[index] += arrivals[index];
            return all;
        };
        after.calls = Series<Contacts>(before.calls.grid(), moved(before.calls.numbers()));
        after.median = moved(before.median);
        for (std::size_t band = 0; band < before.bands.size(); ++band) {
            after.bands[band].low = moved(before.bands[band].low);
            after.bands[band].high = moved(before.bands[band].high);
        }
        for (std::size_t path = 0; path < before.samplePaths.size(); ++path) {
            after.samplePaths[path] = scaled(before.samplePaths[path]);
            moves.addArrivals(
                channel,
                [&](std::size_t from) -> const std::vector<double> & {
                    return channels[from].samplePaths[path];
                },
                after.samplePaths[path]);
        }
        const TimeGrid &grid = before.calls.grid();
        const std::size_t days = before.dayTotals.size();
        const auto stay = daySums(grid, scaled(before.calls.numbers()), days, calendar);
        const auto come = daySums(grid, arrivals, days, calendar);
        for (std::size_t day = 0; day < days; ++day) {
            const double ratio =
                before.dayTotals[day] > 0 ? stay[day] / before.dayTotals[day] : 1.0;
            after.dayTotals[day] = stay[day] + come[day];
            for (ForecastBand &band : after.dayBands) {
                band.low[day] = band.low[day] * ratio + come[day];
                band.high[day] = band.high[day] * ratio + come[day];
            }
        }
    }
    return result;
}

} // namespace model
