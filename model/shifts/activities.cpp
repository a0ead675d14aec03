// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/shifts/activities.h"

#include <algorithm>
#include <cstddef>

namespace model {
namespace {

constexpr int nowhere = -1;

bool covers(const Shift &shift, Instant at) {
    return !shift.standby && shift.presence.contains(at) &&
           std::ranges::none_of(shift.breaks,
                                [&](const ShiftBreak &pause) { return pause.time.contains(at); });
}

/// Who is at work and on which of the channels, one interval after the other.
class Desk {
public:
    Desk(std::vector<Shift> &shifts, std::span<const Agent> agents,
         std::span<const ChannelRequirement> required)
        : shifts_(shifts), required_(required), place_(shifts.size(), nowhere) {
        std::map<int, const Agent *> byId;
        for (const Agent &agent : agents)
            byId[agent.id] = &agent;
        for (const Shift &shift : shifts) {
            own_.push_back(!shift.standby && shift.activities.empty());
            const auto agent = byId.find(shift.agent);
            std::vector<bool> &knows = knows_.emplace_back();
            for (const ChannelRequirement &channel : required)
                knows.push_back(agent == byId.end() || agent->second->skills.empty() ||
                                std::ranges::find(agent->second->skills, channel.channel) !=
                                    agent->second->skills.end());
        }
    }

    void place(std::size_t interval, const TimeRange &time) {
        std::vector<double> missing;
        for (const ChannelRequirement &channel : required_)
            missing.push_back(channel.people[interval]);
        std::vector<std::size_t> present;
        for (std::size_t s = 0; s < shifts_.size(); ++s) {
            if (!covers(shifts_[s], time.begin))
                continue;
            if (own_[s])
                present.push_back(s);
            else
                count(shifts_[s], time.begin, missing);
        }
        std::ranges::stable_sort(
            present, {}, [&](std::size_t s) { return std::ranges::count(knows_[s], true); });
        // Who is where he is needed stays.
        std::vector<std::size_t> free;
        for (const std::size_t s : present) {
            const int here = place_[s];
            if (here != nowhere && missing[static_cast<std::size_t>(here)] > 0)
                missing[static_cast<std::size_t>(here)] -= 1.0;
            else
                free.push_back(s);
        }
        for (const std::size_t s : free) {
            int best = place_[s];
            double most = 0.0;
            for (std::size_t c = 0; c < missing.size(); ++c)
                if (knows_[s][c] && missing[c] > most) {
                    most = missing[c];
                    best = static_cast<int>(c);
                }
            if (best == nowhere)
                best = firstKnown(s);
            place_[s] = best;
            if (best != nowhere)
                missing[static_cast<std::size_t>(best)] -= 1.0;
        }
        exchange(present, missing);
        for (const std::size_t s : present)
            if (place_[s] != nowhere)
                write(shifts_[s], time, required_[static_cast<std::size_t>(place_[s])].channel);
    }

private:
    int firstKnown(std::size_t s) const {
        for (std::size_t c = 0; c < required_.size(); ++c)
            if (knows_[s][c])
                return static_cast<int>(c);
        return nowhere;
    }

    void count(const Shift &shift, Instant at, std::vector<double> &missing) const {
        for (const ShiftActivity &activity : shift.activities)
            if (activity.time.contains(at))
                for (std::size_t c = 0; c < required_.size(); ++c)
                    if (required_[c].channel == activity.channel)
                        missing[c] -= 1.0;
    }

    /// Somebody too many on one channel takes the place of another who knows what is missing.
    void exchange(const std::vector<std::size_t> &present, std::vector<double> &missing) {
        for (std::size_t wanted = 0; wanted < missing.size(); ++wanted)
            while (missing[wanted] > 0) {
                bool moved = false;
                for (const std::size_t a : present) {
                    const int from = place_[a];
                    if (moved || from == nowhere || missing[static_cast<std::size_t>(from)] > -1.0)
                        continue;
                    for (const std::size_t b : present) {
                        const int between = place_[b];
                        if (between == nowhere || between == static_cast<int>(wanted) ||
                            !knows_[b][wanted] ||
                            !(between == from || knows_[a][static_cast<std::size_t>(between)]))
                            continue;
                        missing[static_cast<std::size_t>(from)] += 1.0;
                        missing[wanted] -= 1.0;
                        place_[a] = between;
                        place_[b] = static_cast<int>(wanted);
                        moved = true;
                        break;
                    }
                }
                if (!moved)
                    break;
            }
    }

    static void write(Shift &shift, const TimeRange &time, int channel) {
        const TimeRange inside{std::max(time.begin, shift.presence.begin),
                               std::min(time.end, shift.presence.end)};
        if (!shift.activities.empty() && shift.activities.back().channel == channel)
            shift.activities.back().time.end = inside.end;
        else
            shift.activities.push_back({inside, channel});
    }

    std::vector<Shift> &shifts_;
    std::span<const ChannelRequirement> required_;
    std::vector<int> place_;               ///< index of a channel, per shift
    std::vector<bool> own_;                ///< shifts whose activities are placed here
    std::vector<std::vector<bool>> knows_; ///< per shift and channel
};

} // namespace

void assignChannels(std::vector<Shift> &shifts, std::span<const Agent> agents,
                    std::span<const ChannelRequirement> required, const TimeGrid &grid) {
    if (required.empty())
        return;
    Desk desk(shifts, agents, required);
    for (std::size_t interval = 0; interval < grid.count(); ++interval)
        desk.place(interval, grid.rangeOf(interval));
}

} // namespace model
