// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/skillcentre.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace model {
namespace {

void checkGroup(const SkillGroup &group, std::size_t channels) {
    if (group.skills.empty())
        throw std::invalid_argument("every group must know a channel");
    std::vector<bool> known(channels, false);
    for (const GroupSkill &skill : group.skills) {
        if (skill.channel >= channels || known[skill.channel])
            throw std::invalid_argument("a group must know existing channels, each once");
        if (!(skill.pace > 0.0) || !std::isfinite(skill.pace))
            throw std::invalid_argument("a pace must be positive");
        known[skill.channel] = true;
    }
}

} // namespace

std::vector<std::size_t> groupsKnowing(const SkillCentre &centre,
                                       const std::vector<std::size_t> &channels) {
    std::vector<std::size_t> groups;
    for (std::size_t group = 0; group < centre.groups.size(); ++group) {
        const auto &skills = centre.groups[group].skills;
        if (std::any_of(skills.begin(), skills.end(), [&](const GroupSkill &skill) {
                return std::find(channels.begin(), channels.end(), skill.channel) != channels.end();
            }))
            groups.push_back(group);
    }
    return groups;
}

double fastestPace(const SkillCentre &centre, std::size_t channel) {
    double pace = std::numeric_limits<double>::infinity();
    for (const SkillGroup &group : centre.groups)
        for (const GroupSkill &skill : group.skills)
            if (skill.channel == channel)
                pace = std::min(pace, skill.pace);
    return pace;
}

void check(const SkillCentre &centre) {
    if (centre.channels.empty() || centre.channels.size() > mostSkillChannels ||
        centre.groups.empty())
        throw std::invalid_argument("a centre has a group and 1 to 12 channels");
    for (const SkillChannel &channel : centre.channels)
        if (!(channel.load.arrivalsPerSecond >= 0.0) || !(channel.load.handleTime > 0.0) ||
            !std::isfinite(channel.load.offered()) || !(channel.patience > 0.0))
            throw std::invalid_argument("contacts, handling time and patience must be positive");
    for (const SkillGroup &group : centre.groups)
        checkGroup(group, centre.channels.size());
    for (std::size_t channel = 0; channel < centre.channels.size(); ++channel)
        if (centre.channels[channel].load.offered() > 0.0 &&
            !std::isfinite(fastestPace(centre, channel)))
            throw std::invalid_argument("somebody must know every channel that has contacts");
}

std::vector<std::size_t> overloadedChannels(const SkillCentre &centre,
                                            const std::vector<int> &people) {
    std::vector<std::size_t> patient;
    std::vector<double> works;
    for (std::size_t channel = 0; channel < centre.channels.size(); ++channel)
        if (std::isinf(centre.channels[channel].patience) &&
            centre.channels[channel].load.offered() > 0.0) {
            patient.push_back(channel);
            works.push_back(fastestPace(centre, channel) * centre.channels[channel].load.offered());
        }
    for (std::size_t subset = 1; subset < std::size_t{1} << patient.size(); ++subset) {
        std::vector<std::size_t> chosen;
        double work = 0.0;
        for (std::size_t at = 0; at < patient.size(); ++at)
            if ((subset >> at & 1U) != 0) {
                chosen.push_back(patient[at]);
                work += works[at];
            }
        double knowing = 0.0;
        for (const std::size_t group : groupsKnowing(centre, chosen))
            knowing += people[group];
        if (work >= knowing)
            return chosen;
    }
    return {};
}

} // namespace model
