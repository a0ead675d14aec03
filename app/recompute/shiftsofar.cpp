// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recompute/shiftsofar.h"

#include <algorithm>

namespace application {

std::vector<model::ChannelShift>
shiftsAsCome(const model::Plan &plan, const std::vector<std::optional<model::Share>> &sharesSoFar) {
    std::vector<model::ChannelShift> shifts = plan.channelShifts;
    for (std::size_t i = 0; i < std::min(shifts.size(), sharesSoFar.size()); ++i)
        shifts[i].share = sharesSoFar[i].value_or(shifts[i].share);
    return shifts;
}

bool hasShiftsInItsPast(const model::ChannelPlan &channel,
                        const std::vector<model::ChannelShift> &shifts) {
    const model::Instant end = channel.history->grid.end();
    return !channel.history->isEmpty() &&
           std::ranges::any_of(shifts, [&](const model::ChannelShift &shift) {
               const bool leaves = shift.from == channel.channel.id && shift.begin < end;
               const bool comes = shift.to == channel.channel.id && shift.begin + shift.delay < end;
               return leaves || comes;
           });
}

bool feeds(int other, int channel, const std::vector<model::ChannelShift> &shifts) {
    return other == channel || std::ranges::any_of(shifts, [&](const auto &shift) {
               return shift.from == other && shift.to == channel;
           });
}

forecasting::CleanHistory trainingPast(const model::ChannelPlan &channel, const model::Plan &plan,
                                       const std::vector<model::ChannelShift> &shifts) {
    const auto cleaned = [&](const model::ChannelPlan &one) {
        return forecasting::clean(*one.history, one.corrections, plan.calendar);
    };
    if (!hasShiftsInItsPast(channel, shifts))
        return cleaned(channel);
    const int id = channel.channel.id;
    std::map<int, forecasting::CleanHistory> pasts;
    for (const auto &other : plan.channels)
        if (feeds(other.channel.id, id, shifts))
            pasts.emplace(other.channel.id, cleaned(other));
    std::map<int, const forecasting::CleanHistory *> known;
    for (const auto &[other, past] : pasts)
        known.emplace(other, &past);
    return forecasting::withShifts(id, known, shifts, plan.calendar);
}

} // namespace application
