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

double minimumAt(const ChannelCoverage &coverage, bool night) {
    return std::max(0.0, night ? coverage.minimumStaffAtNight : coverage.minimumStaff);
}

std::vector<double> switchingOf(const ChannelWeek &channel) {
    std::vector<double> switching = channel.offered.switching;
    for (std::size_t index = 0; index < switching.size() && channel.switchesTo; ++index)
        switching[index] += channel.sentAway[index].sum() * channel.coverage->closedDoor.switches;
    return switching;
}

double answeredShare(const ChannelWeek &backlog, std::size_t index) {
    const double byPartner = backlog.partnerShares[index];
    return byPartner + (1.0 - byPartner) * backlog.answeredShare;
}

} // namespace model
