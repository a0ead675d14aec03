// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/shifts/cover.h"

#include <algorithm>
#include <map>
#include <stdexcept>

namespace model {

namespace {

constexpr Minutes finestCell{15};

TimeGrid cellsOf(const TimeGrid &grid) {
    if (grid.interval() <= finestCell || grid.interval() % finestCell != Minutes(0))
        return grid;
    const auto parts = static_cast<std::size_t>(grid.interval() / finestCell);
    return TimeGrid(grid.begin(), finestCell, grid.count() * parts);
}

/// Walks the presence and calls `use` with each stretch between breaks and changes of activity.
template <class Use>
void forEachPiece(const Shift &shift, Use use) {
    auto nextBreak = shift.breaks.begin();
    auto activity = shift.activities.begin();
    Instant at = shift.presence.begin;
    while (at < shift.presence.end) {
        while (nextBreak != shift.breaks.end() && nextBreak->time.end <= at)
            ++nextBreak;
        while (activity != shift.activities.end() && activity->time.end <= at)
            ++activity;
        if (nextBreak != shift.breaks.end() && nextBreak->time.contains(at)) {
            at = nextBreak->time.end;
            continue;
        }
        Instant end = shift.presence.end;
        if (nextBreak != shift.breaks.end())
            end = std::min(end, nextBreak->time.begin);
        int channel = noChannel;
        if (activity != shift.activities.end()) {
            if (activity->time.contains(at)) {
                channel = activity->channel;
                end = std::min(end, activity->time.end);
            } else {
                end = std::min(end, activity->time.begin);
            }
        }
        use(TimeRange{at, end}, channel);
        at = end;
    }
}

} // namespace

std::vector<WorkPiece> workPieces(const Shift &shift) {
    std::vector<WorkPiece> pieces;
    forEachPiece(shift, [&](const TimeRange &time, int channel) {
        pieces.push_back({time, channel});
    });
    return pieces;
}

int mainChannel(const Shift &shift) {
    std::map<int, Seconds> times;
    forEachPiece(shift,
                 [&](const TimeRange &time, int channel) { times[channel] += time.length(); });
    int longest = noChannel;
    Seconds most{0};
    for (const auto &[channel, time] : times)
        if (time > most) {
            longest = channel;
            most = time;
        }
    return longest;
}

Cover::Cover(const TimeGrid &grid, const std::vector<ChannelRequirement> &required)
    : grid_(cellsOf(grid)), required_(grid_.count(), 0.0), flexible_(grid_.count(), 0),
      elsewhere_(grid_.count(), 0) {
    for (const ChannelRequirement &one : required) {
        if (one.people.size() != grid.count())
            throw std::invalid_argument("a requirement has one value per interval");
        Channel channel{one.channel, std::vector<double>(grid_.count()),
                        std::vector<int>(grid_.count(), 0)};
        const std::size_t parts = grid.count() > 0 ? grid_.count() / grid.count() : 1;
        for (std::size_t cell = 0; cell < grid_.count(); ++cell) {
            channel.required[cell] = one.people[cell / parts];
            required_[cell] += channel.required[cell];
        }
        channels_.push_back(std::move(channel));
    }
}

Cover::Cover(const TimeGrid &grid, const std::vector<ChannelRequirement> &required,
             const std::vector<Shift> &shifts)
    : Cover(grid, required) {
    for (const Shift &shift : shifts)
        add(shift);
}

void Cover::countTime(std::vector<int> &seconds, const TimeRange &range, int sign) const {
    const Instant begin = std::max(range.begin, grid_.begin());
    const Instant end = std::min(range.end, grid_.end());
    if (begin >= end)
        return;
    const Seconds cell(grid_.interval());
    auto at = static_cast<std::size_t>((begin - grid_.begin()) / cell);
    for (Instant from = begin; from < end; ++at) {
        const Instant to = std::min(end, grid_.beginOf(at + 1));
        seconds[at] += sign * static_cast<int>((to - from).count());
        from = to;
    }
}

void Cover::count(const Shift &shift, int sign) {
    if (shift.standby || shift.presence.begin >= grid_.end() || shift.presence.end <= grid_.begin())
        return;
    forEachPiece(shift, [&](const TimeRange &time, int id) {
        if (id == 0)
            return;
        if (id == noChannel)
            return countTime(flexible_, time, sign);
        const auto channel = std::find_if(channels_.begin(), channels_.end(),
                                          [id](const Channel &one) { return one.id == id; });
        countTime(channel == channels_.end() ? elsewhere_ : channel->seconds, time, sign);
    });
}

double Cover::scheduled(std::size_t cell) const {
    int sum = flexible_[cell] + elsewhere_[cell];
    for (const Channel &channel : channels_)
        sum += channel.seconds[cell];
    return sum / grid_.intervalSeconds();
}

double Cover::scheduled(std::size_t channel, std::size_t cell) const {
    return channels_[channel].seconds[cell] / grid_.intervalSeconds();
}

double Cover::flexible(std::size_t cell) const { return flexible_[cell] / grid_.intervalSeconds(); }

double Cover::missing(std::size_t cell) const {
    double sum = 0;
    for (const Channel &channel : channels_)
        sum +=
            std::max(0.0, channel.required[cell] - channel.seconds[cell] / grid_.intervalSeconds());
    return std::max(0.0, sum - flexible_[cell] / grid_.intervalSeconds());
}

double Cover::surplus(std::size_t cell) const {
    // Who is there is either required or surplus: scheduled + missing = required + surplus.
    return std::max(0.0, scheduled(cell) + missing(cell) - required_[cell]);
}

CoverFigures Cover::figures(const TimeRange &range) const {
    const auto cellAt = [this](Instant instant) {
        const auto clamped = std::clamp(instant, grid_.begin(), grid_.end());
        const Seconds cell(grid_.interval());
        return static_cast<std::size_t>((clamped - grid_.begin() + cell - Seconds(1)) / cell);
    };
    return grid_.isEmpty() ? CoverFigures{} : figures(cellAt(range.begin), cellAt(range.end));
}

CoverFigures Cover::figures(std::size_t begin, std::size_t end) const {
    CoverFigures sum;
    for (std::size_t cell = begin; cell < end; ++cell) {
        sum.required += required_[cell];
        sum.scheduled += scheduled(cell);
        sum.missing += missing(cell);
        sum.surplus += surplus(cell);
    }
    const double hours = grid_.intervalHours();
    return {sum.required * hours, sum.scheduled * hours, sum.missing * hours, sum.surplus * hours};
}

} // namespace model
