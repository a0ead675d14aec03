// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demand/channelshift.h"

#include "model/demand/daysums.h"

#include <algorithm>
#include <numeric>
#include <span>
#include <stdexcept>
#include <utility>

namespace model {
namespace {

void check(const std::map<int, Forecast> &channels, const std::vector<ChannelShift> &shifts) {
    for (const ChannelShift &shift : shifts) {
        if (!channels.contains(shift.from) || (shift.to && !channels.contains(*shift.to)))
            throw std::invalid_argument("a shift names a channel that is not there");
        if (!(shift.contactsPerContact >= 0) || !(shift.handleRatio > 0) ||
            shift.ramp < Seconds(0) || shift.delay < Seconds(0))
            throw std::invalid_argument("ratio, ramp and delay of a shift must not be negative");
    }
}

/// A forecast of nothing on the horizon of another one, with as many ways.
Forecast nothingLike(const Forecast &other) {
    Forecast none;
    const std::size_t count = other.calls.count();
    none.calls = Series<Contacts>(other.calls.grid(), std::vector<double>(count, 0.0));
    none.median.assign(count, 0.0);
    none.handleSeconds.assign(count, 0.0);
    none.observed.assign(count, false);
    none.dayTotals.assign(other.dayTotals.size(), 0.0);
    for (const ForecastBand &band : other.bands)
        none.bands.push_back({band.level, none.median, none.median});
    for (const ForecastBand &band : other.dayBands)
        none.dayBands.push_back({band.level, none.dayTotals, none.dayTotals});
    none.samplePaths.assign(other.samplePaths.size(), none.median);
    return none;
}

/// Shares that had moved when a channel's past ended; none where it has no past of its own.
std::vector<double> sharesKnown(const std::vector<ChannelShift> &shifts, int from,
                                const std::map<int, Instant> &known, int channel,
                                Seconds before = Seconds(0)) {
    const auto end = known.find(channel);
    return end == known.end() ? std::vector<double>(shifts.size(), 0.0)
                              : sharesAt(shifts, from, end->second - before - Seconds(1));
}

/// What one shift moves: a share of each interval of its source, and where that arrives.
class Stream {
public:
    Stream(const ChannelShift &shift, const TimeGrid &source) : shift_(shift), source_(source) {}

    const ChannelShift &shift() const { return shift_; }

    /// The share of the next interval, as a share of what the source is forecast.
    void add(double share) { share_.push_back(share); }

    /// Adds what arrives on `target` when the source has `contacts`; the grids may differ, and
    /// what arrives within an interval spreads evenly over it.
    void addTo(std::vector<double> &arrivals, const TimeGrid &target,
               std::span<const double> contacts) const {
        for (std::size_t index = 0; index < contacts.size(); ++index)
            if (const double moved = shift_.contactsPerContact * share_[index] * contacts[index];
                moved != 0)
                addEvenly(moved,
                          {source_.beginOf(index) + shift_.delay,
                           source_.beginOf(index + 1) + shift_.delay},
                          arrivals, target);
    }

private:
    ChannelShift shift_;
    TimeGrid source_;
    std::vector<double> share_;
};

/// The streams of all shifts, in their order, and what stays in their sources.
class Streams {
public:
    Streams(const std::map<int, Forecast> &channels, const std::vector<ChannelShift> &shifts,
            const std::map<int, Instant> &known) {
        for (const ChannelShift &shift : shifts)
            streams_.emplace_back(shift, channels.at(shift.from).calls.grid());
        for (const auto &[id, forecast] : channels)
            divide(id, forecast.calls.grid(), shifts, known);
    }

    const std::vector<double> &keptIn(int channel) const { return kept_.at(channel); }
    std::vector<const Stream *> to(int channel) const {
        std::vector<const Stream *> coming;
        for (const Stream &stream : streams_)
            if (stream.shift().to == channel)
                coming.push_back(&stream);
        return coming;
    }

private:
    void divide(int from, const TimeGrid &grid, const std::vector<ChannelShift> &shifts,
                const std::map<int, Instant> &known) {
        // The forecast of the source is of those who were still there at the end of its past.
        const std::vector<double> gone = sharesKnown(shifts, from, known, from);
        const double there = 1.0 - std::accumulate(gone.begin(), gone.end(), 0.0);
        // The forecast of a target holds those who had come by the end of its own.
        std::vector<double> come(shifts.size(), 0.0);
        for (std::size_t i = 0; i < shifts.size(); ++i)
            if (const ChannelShift &shift = shifts[i]; shift.from == from && shift.to)
                come[i] = sharesKnown(shifts, from, known, *shift.to, shift.delay)[i];
        const auto ofThere = [&](double share) {
            return there > nobody ? std::max(0.0, share) / there : 0.0;
        };
        std::vector<double> &kept = kept_[from];
        for (std::size_t index = 0; index < grid.count(); ++index) {
            const std::vector<double> shares = sharesAt(shifts, from, grid.beginOf(index));
            kept.push_back(1.0);
            for (std::size_t i = 0; i < shifts.size(); ++i)
                if (shifts[i].from == from) {
                    kept.back() -= ofThere(shares[i] - gone[i]);
                    streams_[i].add(ofThere(shares[i] - come[i]));
                }
            kept.back() = std::max(0.0, kept.back());
        }
    }

    static constexpr double nobody = 1e-6;
    std::vector<Stream> streams_;
    std::map<int, std::vector<double>> kept_;
};

/// Contacts that arrive in a channel, and the seconds of work that they bring.
struct Arrivals {
    std::vector<double> contacts, work;
};

/// What stays in one channel, and what comes to it.
class Exchange {
public:
    Exchange(const std::map<int, Forecast> &channels, const std::vector<double> &kept,
             std::vector<const Stream *> streams, const Forecast &before)
        : channels_(channels), kept_(kept), streams_(std::move(streams)), before_(before),
          expected_(arrivals([](const Forecast &from) { return from.calls.numbers(); },
                             [](const Forecast &from) { return std::span(from.handleSeconds); })) {}

    Forecast result(const Calendar &calendar) const {
        Forecast after = before_;
        after.calls = Series<Contacts>(before_.calls.grid(), moved(before_.calls.numbers()));
        after.median = moved(before_.median);
        for (ForecastBand &band : after.bands) {
            band.low = moved(band.low);
            band.high = moved(band.high);
        }
        after.handleSeconds = mixed(before_.calls.numbers(), before_.handleSeconds, expected_);
        for (std::size_t i = 0; i < after.observed.size(); ++i)
            after.observed[i] = after.observed[i] || expected_.contacts[i] > 0;
        moveDays(after, calendar);
        movePaths(after);
        return after;
    }

private:
    template <class Contacts, class Handle>
    Arrivals arrivals(Contacts contactsOf, Handle handleOf) const {
        const TimeGrid &grid = before_.calls.grid();
        Arrivals result{std::vector<double>(grid.count(), 0.0),
                        std::vector<double>(grid.count(), 0.0)};
        for (const Stream *stream : streams_) {
            const Forecast &from = channels_.at(stream->shift().from);
            const auto contacts = contactsOf(from);
            const auto handle = handleOf(from);
            std::vector<double> work(contacts.begin(), contacts.end());
            for (std::size_t i = 0; i < work.size(); ++i)
                work[i] *= i < handle.size() ? handle[i] * stream->shift().handleRatio : 0.0;
            stream->addTo(result.contacts, grid, contacts);
            stream->addTo(result.work, grid, work);
        }
        return result;
    }

    std::vector<double> scaled(std::span<const double> values) const {
        std::vector<double> result(values.begin(), values.end());
        for (std::size_t i = 0; i < result.size(); ++i)
            result[i] *= kept_[i];
        return result;
    }

    std::vector<double> moved(std::span<const double> values) const {
        std::vector<double> result = scaled(values);
        for (std::size_t i = 0; i < result.size(); ++i)
            result[i] += expected_.contacts[i];
        return result;
    }

    /// Handling seconds per contact of those who stay and those who come together.
    std::vector<double> mixed(std::span<const double> contacts, std::span<const double> handle,
                              const Arrivals &arriving) const {
        std::vector<double> result(handle.begin(), handle.end());
        for (std::size_t i = 0; i < result.size(); ++i) {
            const double stay = contacts[i] * kept_[i];
            if (arriving.contacts[i] > 0)
                result[i] = (stay * handle[i] + arriving.work[i]) / (stay + arriving.contacts[i]);
        }
        return result;
    }

    void moveDays(Forecast &after, const Calendar &calendar) const {
        const TimeGrid &grid = before_.calls.grid();
        const std::size_t days = before_.dayTotals.size();
        const auto stay = daySums(grid, scaled(before_.calls.numbers()), days, calendar);
        const auto come = daySums(grid, expected_.contacts, days, calendar);
        for (std::size_t day = 0; day < days; ++day) {
            const double ratio =
                before_.dayTotals[day] > 0 ? stay[day] / before_.dayTotals[day] : 1.0;
            after.dayTotals[day] = stay[day] + come[day];
            for (ForecastBand &band : after.dayBands) {
                band.low[day] = band.low[day] * ratio + come[day];
                band.high[day] = band.high[day] * ratio + come[day];
            }
        }
    }

    /// Every way moves its own contacts. Where a source has fewer ways they come again; where it
    /// has none it gives what is expected.
    void movePaths(Forecast &after) const {
        const auto pathOf = [](const Forecast &from, std::size_t path) {
            return from.samplePaths.empty()
                       ? from.calls.numbers()
                       : std::span<const double>(from.samplePaths[path % from.samplePaths.size()]);
        };
        const auto handleOf = [](const Forecast &from, std::size_t path) {
            return std::span<const double>(from.handlePaths.empty()
                                               ? from.handleSeconds
                                               : from.handlePaths[path % from.handlePaths.size()]);
        };
        for (std::size_t path = 0; path < after.samplePaths.size(); ++path) {
            const Arrivals come =
                arrivals([&](const Forecast &from) { return pathOf(from, path); },
                         [&](const Forecast &from) { return handleOf(from, path); });
            if (path < after.handlePaths.size())
                after.handlePaths[path] =
                    mixed(before_.samplePaths[path], before_.handlePaths[path], come);
            after.samplePaths[path] = scaled(before_.samplePaths[path]);
            for (std::size_t i = 0; i < come.contacts.size(); ++i)
                after.samplePaths[path][i] += come.contacts[i];
        }
    }

    const std::map<int, Forecast> &channels_;
    const std::vector<double> &kept_;
    std::vector<const Stream *> streams_;
    const Forecast &before_;
    Arrivals expected_;
};

} // namespace

double ChannelShift::shareAt(Instant instant) const {
    if (instant < begin)
        return 0.0;
    if (ramp <= Seconds(0) || instant >= begin + ramp)
        return share.value();
    const double way =
        static_cast<double>((instant - begin).count()) / static_cast<double>(ramp.count());
    return share.value() * way * way * (3.0 - 2.0 * way);
}

std::vector<double> sharesAt(const std::vector<ChannelShift> &shifts, int from, Instant instant) {
    std::vector<double> shares;
    double left = 1;
    for (const ChannelShift &shift : shifts) {
        shares.push_back(shift.from == from ? std::min(left, shift.shareAt(instant)) : 0.0);
        left -= shares.back();
    }
    return shares;
}

void addEvenly(double amount, const TimeRange &range, std::vector<double> &values,
               const TimeGrid &grid) {
    const auto length = static_cast<double>((range.end - range.begin).count());
    Instant begin = std::max(range.begin, grid.begin());
    for (auto at = grid.indexOf(begin); at && begin < range.end; at = grid.indexOf(begin)) {
        const Instant until = std::min(range.end, grid.beginOf(*at + 1));
        values[*at] += amount * static_cast<double>((until - begin).count()) / length;
        begin = until;
    }
}

std::map<int, Forecast> shifted(std::map<int, Forecast> channels,
                                const std::vector<ChannelShift> &shifts, const Calendar &calendar,
                                const std::map<int, Instant> &known) {
    check(channels, shifts);
    for (const ChannelShift &shift : shifts)
        if (shift.to && channels.at(*shift.to).calls.grid().isEmpty())
            channels.at(*shift.to) = nothingLike(channels.at(shift.from));
    const Streams streams(channels, shifts, known);
    std::map<int, Forecast> result;
    for (const auto &[id, before] : channels)
        result.emplace(
            id, Exchange(channels, streams.keptIn(id), streams.to(id), before).result(calendar));
    return result;
}

} // namespace model
