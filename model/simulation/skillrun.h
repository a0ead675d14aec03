// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/simulation/randomstream.h"
#include "model/simulation/skillcentre.h"

#include <cstdint>
#include <deque>
#include <limits>
#include <vector>

namespace model {

/// Sums of the contacts of a channel that were counted.
struct SkillChannelTally {
    double offered = 0;
    double inTime = 0;
    double waiting = 0;
    double abandoned = 0;
    double answered = 0;
    double waited = 0;  ///< seconds, of the answered
    double inQueue = 0; ///< seconds, of all
};

struct SkillTally {
    double seconds = 0;
    std::vector<SkillChannelTally> channels;
    std::vector<std::vector<double>> busy; ///< seconds, per group and channel
};

/// One batch of a steady centre, contact by contact.
class SkillRun {
public:
    SkillRun(const SkillCentre &centre, const std::vector<int> &people,
             const std::vector<double> &within, std::uint64_t seed, std::uint64_t batch);

    /// From an empty centre, not counted.
    void warmUp(double seconds) { runUntil(now_ + seconds, false); }
    void count(double seconds);
    /// Follows those counted so far for so long; who still waits then was not answered.
    void finish(double seconds);
    const SkillTally &tally() const { return tally_; }

private:
    static constexpr double never = std::numeric_limits<double>::infinity();

    struct Contact {
        double arrived = 0;
        double until = 0;    ///< hangs up
        double handling = 0; ///< seconds at pace 1
        bool counted = false;
    };
    /// A group that may take the contacts of a channel.
    struct Choice {
        std::size_t group = 0;
        double pace = 1;
        int rank = 1;
        std::size_t skills = 1;
        int tier = 0; ///< equal where nothing but the share that is free decides
    };
    struct Line {
        const SkillChannel *channel = nullptr;
        RandomStream arriving;
        RandomStream handling;
        RandomStream patience;
        double next = never; ///< arrival
        double within = 0;
        std::vector<Choice> choices; ///< in order
        std::deque<Contact> queue;
    };
    struct Team {
        double people = 0;
        int idle = 0;
        std::vector<GroupSkill> skills; ///< by rank
    };
    struct Busy {
        double at = 0; ///< free again
        std::size_t group = 0;
    };

    void orderChoices();
    void drawArrival(Line &line);
    void runUntil(double end, bool counting);
    void arrive(std::size_t channel);
    const Choice *freeGroup(const Line &line) const;
    void becomesFree();
    const GroupSkill *nextFor(const Team &team);
    /// Takes those who have hung up from the head of the line; whether somebody is left.
    bool hasWaiting(std::size_t channel);
    void hangsUp(std::size_t channel, const Contact &contact);
    void answer(std::size_t channel, const Contact &contact);
    double serve(std::size_t channel, std::size_t group, double pace, const Contact &contact);

    std::vector<Line> lines_;
    std::vector<Team> teams_;
    std::vector<Busy> busy_; ///< heap, first free first
    double now_ = 0;
    bool counting_ = false;
    SkillTally tally_;
};

} // namespace model
