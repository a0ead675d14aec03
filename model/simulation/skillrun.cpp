// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/skillrun.h"

#include "model/simulation/earliestheap.h"

#include <algorithm>
#include <tuple>

namespace model {
namespace {

constexpr auto isLater = [](const auto &one, const auto &two) { return one.at > two.at; };

} // namespace

SkillRun::SkillRun(const SkillCentre &centre, const std::vector<int> &people,
                   const std::vector<double> &within, std::uint64_t seed, std::uint64_t batch)
    : lines_(centre.channels.size()), teams_(centre.groups.size()) {
    tally_.channels.resize(lines_.size());
    tally_.busy.assign(teams_.size(), std::vector<double>(lines_.size(), 0.0));
    for (std::size_t group = 0; group < teams_.size(); ++group) {
        Team &team = teams_[group];
        team.people = people[group];
        team.idle = people[group];
        team.skills = centre.groups[group].skills;
        std::stable_sort(team.skills.begin(), team.skills.end(),
                         [](const auto &one, const auto &two) { return one.rank < two.rank; });
        for (const GroupSkill &skill : team.skills)
            lines_[skill.channel].choices.push_back(
                {group, skill.pace, skill.rank, team.skills.size(), 0});
    }
    for (std::size_t channel = 0; channel < lines_.size(); ++channel) {
        Line &line = lines_[channel];
        const auto stream = [&](Purpose purpose) {
            return RandomStream(seed, batch, channel + 1, purpose);
        };
        line.channel = &centre.channels[channel];
        line.arriving = stream(Purpose::Arrival);
        line.handling = stream(Purpose::Handling);
        line.patience = stream(Purpose::Patience);
        line.within = within[channel];
        drawArrival(line);
    }
    orderChoices();
}

void SkillRun::orderChoices() {
    const auto order = [](const Choice &one) { return std::tuple(one.rank, one.skills); };
    for (Line &line : lines_) {
        std::stable_sort(
            line.choices.begin(), line.choices.end(),
            [&](const Choice &one, const Choice &two) { return order(one) < order(two); });
        for (std::size_t at = 1; at < line.choices.size(); ++at) {
            const Choice &before = line.choices[at - 1];
            line.choices[at].tier = before.tier + (order(before) < order(line.choices[at]) ? 1 : 0);
        }
    }
}

void SkillRun::drawArrival(Line &line) {
    const double perSecond = line.channel->load.arrivalsPerSecond;
    const double last = line.next < never ? line.next : 0.0;
    line.next = perSecond > 0.0 ? last + line.arriving.exponential() / perSecond : never;
}

void SkillRun::count(double seconds) {
    runUntil(now_ + seconds, true);
    tally_.seconds += seconds;
}

void SkillRun::finish(double seconds) {
    runUntil(now_ + seconds, false);
    for (std::size_t channel = 0; channel < lines_.size(); ++channel)
        for (const Contact &contact : lines_[channel].queue) {
            if (!contact.counted)
                continue;
            if (contact.until <= now_) {
                hangsUp(channel, contact);
            } else {
                ++tally_.channels[channel].waiting;
                tally_.channels[channel].inQueue += now_ - contact.arrived;
            }
        }
}

void SkillRun::runUntil(double end, bool counting) {
    counting_ = counting;
    while (true) {
        std::size_t first = 0;
        for (std::size_t channel = 1; channel < lines_.size(); ++channel)
            if (lines_[channel].next < lines_[first].next)
                first = channel;
        const double freed = busy_.empty() ? never : busy_.front().at;
        const double time = std::min(lines_[first].next, freed);
        if (time >= end)
            break;
        now_ = time;
        if (freed <= time)
            becomesFree();
        else
            arrive(first);
    }
    now_ = end;
}

void SkillRun::arrive(std::size_t channel) {
    Line &line = lines_[channel];
    Contact contact;
    contact.arrived = now_;
    contact.counted = counting_;
    contact.handling = line.channel->load.handleTime * line.channel->handling.draw(line.handling);
    contact.until = now_ + line.channel->patience * line.channel->patienceLaw.draw(line.patience);
    if (counting_)
        ++tally_.channels[channel].offered;
    drawArrival(line);
    const Choice *choice = freeGroup(line);
    if (!choice) {
        hasWaiting(channel); // or a line that nobody looks at would grow for ever
        line.queue.push_back(contact);
        return;
    }
    --teams_[choice->group].idle;
    busy_.push_back({serve(channel, choice->group, choice->pace, contact), choice->group});
    std::push_heap(busy_.begin(), busy_.end(), isLater);
}

const SkillRun::Choice *SkillRun::freeGroup(const Line &line) const {
    const Choice *best = nullptr;
    double bestShare = 0.0;
    for (const Choice &choice : line.choices) {
        if (best && choice.tier > best->tier)
            break;
        const Team &team = teams_[choice.group];
        if (team.idle == 0)
            continue;
        const double share = team.idle / team.people;
        if (share > bestShare) {
            best = &choice;
            bestShare = share;
        }
    }
    return best;
}

/// The first busy person is done and takes who waits, or is idle.
void SkillRun::becomesFree() {
    const std::size_t group = busy_.front().group;
    Team &team = teams_[group];
    if (const GroupSkill *skill = nextFor(team)) {
        Line &line = lines_[skill->channel];
        const Contact contact = line.queue.front();
        line.queue.pop_front();
        replaceFirst(busy_, Busy{serve(skill->channel, group, skill->pace, contact), group});
        return;
    }
    ++team.idle;
    std::pop_heap(busy_.begin(), busy_.end(), isLater);
    busy_.pop_back();
}

const GroupSkill *SkillRun::nextFor(const Team &team) {
    const GroupSkill *best = nullptr;
    double longest = never;
    for (const GroupSkill &skill : team.skills) {
        if (best && skill.rank > best->rank)
            break;
        if (hasWaiting(skill.channel) && lines_[skill.channel].queue.front().arrived < longest) {
            best = &skill;
            longest = lines_[skill.channel].queue.front().arrived;
        }
    }
    return best;
}

bool SkillRun::hasWaiting(std::size_t channel) {
    std::deque<Contact> &queue = lines_[channel].queue;
    while (!queue.empty() && queue.front().until <= now_) {
        if (queue.front().counted)
            hangsUp(channel, queue.front());
        queue.pop_front();
    }
    return !queue.empty();
}

void SkillRun::hangsUp(std::size_t channel, const Contact &contact) {
    SkillChannelTally &tally = tally_.channels[channel];
    ++tally.waiting;
    ++tally.abandoned;
    tally.inQueue += contact.until - contact.arrived;
}

void SkillRun::answer(std::size_t channel, const Contact &contact) {
    SkillChannelTally &tally = tally_.channels[channel];
    const double wait = now_ - contact.arrived;
    ++tally.answered;
    tally.waiting += wait > 0.0 ? 1.0 : 0.0;
    tally.inTime += wait <= lines_[channel].within ? 1.0 : 0.0;
    tally.waited += wait;
    tally.inQueue += wait;
}

/// Begins the contact now; when it will be done.
double SkillRun::serve(std::size_t channel, std::size_t group, double pace,
                       const Contact &contact) {
    if (contact.counted)
        answer(channel, contact);
    const double seconds = pace * contact.handling;
    if (counting_)
        tally_.busy[group][channel] += seconds;
    return now_ + seconds;
}

} // namespace model
