// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/channelweek.h"

#include <algorithm>

namespace model {
namespace {

const Minutes nightBegins{22 * 60}; ///< of the minimum staff at night
const Minutes nightEnds{6 * 60};

} // namespace

WeekClock weekClock(const CoverageInputs &inputs) {
    WeekClock clock;
    for (std::size_t index = 0; index < inputs.week.count(); ++index) {
        const Instant begin = inputs.week.beginOf(index);
        clock.hourOfWeek.push_back(static_cast<std::size_t>(inputs.calendar->hourOfWeek(begin)));
        const Minutes minute = minuteOfDay(inputs.calendar->toLocal(begin));
        clock.night.push_back(minute >= nightBegins || minute < nightEnds);
        clock.surcharges.push_back(
            surchargeShares(inputs.week.rangeOf(index), inputs.payRates, *inputs.calendar));
    }
    return clock;
}

SurchargeShares openSurcharges(const CoverageInputs &inputs, const WeekClock &clock,
                               const OpenWeek &open, std::size_t index) {
    if (open.shares()[index] >= 1.0 - 1e-12)
        return clock.surcharges[index];
    const double interval = inputs.week.intervalSeconds();
    const double begin = static_cast<double>(index) * interval;
    SurchargeShares sum;
    double openSeconds = 0.0;
    for (double time = open.nextOpen(begin); time < begin + interval - 1e-9;) {
        const double minute = std::min(time + 60.0, begin + interval);
        const double seconds = open.openUntil(minute) - open.openUntil(time);
        const Instant at = inputs.week.begin() + Seconds(static_cast<long>(time));
        const SurchargeShares one =
            surchargeShares({at, at + Seconds(1)}, inputs.payRates, *inputs.calendar);
        sum.night += one.night * seconds;
        sum.sunday += one.sunday * seconds;
        sum.holiday += one.holiday * seconds;
        openSeconds += seconds;
        time = open.nextOpen(minute);
    }
    if (openSeconds > 0.0) {
        sum.night /= openSeconds;
        sum.sunday /= openSeconds;
        sum.holiday /= openSeconds;
    }
    return sum;
}

double minimumAt(const ChannelCoverage &coverage, bool night) {
    return std::max(0.0, night ? coverage.minimumStaffAtNight : coverage.minimumStaff);
}

std::vector<double> switchingOf(const ChannelWeek &channel) {
    std::vector<double> switching = channel.offered.switching;
    for (std::size_t index = 0; index < switching.size() && channel.switchesTo; ++index)
        switching[index] += channel.sentAway[index].sum() * channel.coverage->closedDoor.switches;
    return switching;
}

double handsBack(const ChannelWeek &channel) {
    return channel.partner && !channel.open.isNever() ? channel.coverage->partner.handsBack : 0.0;
}

double finishedByPartner(const ChannelWeek &channel, std::size_t index) {
    return channel.partnerShares[index] * (1.0 - handsBack(channel));
}

double answeredShare(const ChannelWeek &backlog, std::size_t index) {
    const double byPartner = finishedByPartner(backlog, index);
    return byPartner + (1.0 - byPartner) * backlog.answeredShare;
}

} // namespace model
