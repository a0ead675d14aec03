// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/queueing/erlang.h"
#include "model/simulation/durationlaw.h"

#include <cstddef>
#include <limits>
#include <vector>

namespace model {

/// Contacts that need the same skill.
struct SkillChannel {
    QueueLoad load; ///< handling by somebody whose pace is 1
    DurationLaw handling;
    double patience = std::numeric_limits<double>::infinity(); ///< mean seconds
    DurationLaw patienceLaw;
};

/// What one group knows of a channel.
struct GroupSkill {
    std::size_t channel = 0;
    int rank = 1;    ///< lower first; among equals who has waited longest
    double pace = 1; ///< handling takes so many times the channel's mean
};

/// People who know the same.
struct SkillGroup {
    std::vector<GroupSkill> skills; ///< each channel at most once
};

/// Channels and the groups that serve them. Who is free takes the waiting contact of the lowest
/// rank, among equals the one that waits longest. A contact that finds several groups with somebody
/// free goes to the one that ranks it lowest, then to the one with fewest skills, so that those who
/// know more stay free for others, then to the one with the largest share free (Wallace & Whitt
/// 2005 with the longest idle person instead).
struct SkillCentre {
    std::vector<SkillChannel> channels;
    std::vector<SkillGroup> groups;
};

constexpr std::size_t mostSkillChannels = 12; ///< every set of them is looked at

/// The groups that know any of the channels.
std::vector<std::size_t> groupsKnowing(const SkillCentre &centre,
                                       const std::vector<std::size_t> &channels);

/// Pace of the fastest who know the channel; infinite where nobody does.
double fastestPace(const SkillCentre &centre, std::size_t channel);

/// Throws std::invalid_argument where a number is out of range, a group knows no channel or one
/// twice, or nobody knows a channel that has contacts.
void check(const SkillCentre &centre);

/// Channels that these people can never keep up with, however they are shared: together their work,
/// each at the fastest pace, is at least the number of all who know any of them, and nobody gives
/// up. Empty: none was found. At most mostSkillChannels channels.
std::vector<std::size_t> overloadedChannels(const SkillCentre &centre,
                                            const std::vector<int> &people);

} // namespace model
