// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/crisisreadiness.h"

#include <algorithm>
#include <stdexcept>
#include <vector>

namespace model {

CrisisReadiness crisisReadiness(const CoverageScenario &scenario, const CoverageInputs &inputs,
                                const ChannelOutcome &channel, const CrisisProfile &crisis) {
    if (!crisis.isValid())
        throw std::invalid_argument("a crisis needs a half-life and a time to answer within");
    CrisisReadiness result;
    const std::size_t count = channel.staffing.size();
    if (count == 0)
        return result;
    const double hours = inputs.week.intervalHours();
    const auto coverage = scenario.channels.find(channel.channel.id);
    const double reaction =
        coverage != scenario.channels.end()
            ? static_cast<double>(coverage->second.standby.reaction.count()) / 3600.0
            : 0.0;
    const double partnerWait =
        coverage != scenario.channels.end()
            ? static_cast<double>(coverage->second.partner.within.count()) / 3600.0
            : 0.0;
    // Hours of work that come by themselves and that people can do, per interval.
    std::vector<double> inflow(count);
    std::vector<double> capacity(count);
    std::vector<bool> partner(count);
    for (std::size_t index = 0; index < count; ++index) {
        const StaffingInterval &at = channel.staffing[index];
        // A partner has people enough.
        const double open =
            channel.channel.kind == ChannelKind::Live ? at.openShare + at.partnerShare : 1.0;
        const double byPartner = open > 0.0 ? at.partnerShare / open : 0.0;
        partner[index] = at.partnerShare > 0.0 && at.openShare <= 0.0;
        inflow[index] = at.offered * (1.0 - byPartner) * at.handleSeconds / 3600.0;
        capacity[index] = at.capacity() * hours;
    }
    std::array<double, 168> seen{};
    std::array<double, 168> late{};
    std::array<double, 168> unattended{};
    for (std::size_t begin = 0; begin < count; ++begin) {
        const auto hour =
            static_cast<std::size_t>(inputs.calendar->hourOfWeek(inputs.week.beginOf(begin)));
        CrisisHour &found = result.hours[hour];
        const double handle = channel.staffing[begin].handleSeconds / 3600.0;
        const double before = channel.staffing[(begin + count - 1) % count].waitingHours;
        // The first post is answered when what waits already is done.
        std::optional<double> first;
        if (partner[begin])
            first = partnerWait;
        double ahead = before;
        double waiting = before;
        double peak = waiting;
        for (std::size_t step = 0; step < count; ++step) {
            const std::size_t index = (begin + step) % count;
            if (!first && capacity[index] > 0.0) {
                const StaffingInterval &at = channel.staffing[index];
                const bool onCall = at.positions <= 0.0 && at.idle <= 0.0;
                if (capacity[index] >= ahead - 1e-12) {
                    const double start = static_cast<double>(step) * hours;
                    first = start + std::max(ahead / capacity[index] * hours,
                                             onCall && step == 0 ? reaction : 0.0);
                }
                ahead -= capacity[index];
            }
            const double middle = (static_cast<double>(step) + 0.5) * hours;
            waiting =
                std::max(0.0, waiting + inflow[index] +
                                  (partner[index] ? 0.0 : crisis.rate(middle) * hours * handle) -
                                  capacity[index]);
            peak = std::max(peak, waiting);
        }
        // Several intervals of an hour: the worst of them.
        const bool attended = capacity[begin] > 0.0 || partner[begin];
        const bool isFirst = seen[hour] == 0.0;
        found.attended = attended && (isFirst || found.attended);
        if (isFirst)
            found.firstAnswer = first ? std::optional(3600.0 * *first) : std::nullopt;
        else if (!first || !found.firstAnswer)
            found.firstAnswer.reset();
        else
            found.firstAnswer = std::max(*found.firstAnswer, 3600.0 * *first);
        found.peakHours = std::max(found.peakHours, peak);
        seen[hour] += 1.0;
        late[hour] +=
            !first || 3600.0 * *first > static_cast<double>(crisis.answer.count()) ? 1 : 0;
        unattended[hour] += attended ? 0.0 : 1.0;
    }
    const auto share = [&](const std::array<double, 168> &of) {
        double sum = 0.0;
        for (const double one : of)
            sum += one;
        return sum / static_cast<double>(count);
    };
    result.lateShare = share(late);
    result.unattendedShare = share(unattended);
    return result;
}

} // namespace model
