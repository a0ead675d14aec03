// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/queueing/backlogload.h"

#include <cstddef>
#include <vector>

namespace model {

/// The people of a load through weeks that repeat: how much work they have done by when, and when
/// an item with work in front of it starts. Times are seconds from the first week's begin, work is
/// seconds of handling time.
class BacklogDesk {
public:
    BacklogDesk() = default;
    /// The load must have a capacity per step; reactions, if any, too.
    explicit BacklogDesk(const BacklogLoad &load) : BacklogDesk(load, BacklogDesk()) {}
    /// The same; what depends on arrivals and reactions alone is taken from that of a load with
    /// equal ones.
    BacklogDesk(const BacklogLoad &load, BacklogDesk similar);

    const BacklogLoad &load() const { return load_; }
    double workedPerWeek() const { return worked_.back(); }
    struct Moment {
        double worked; ///< since the week's begin
        double people;
    };
    Moment at(double time) const;
    /// The first time by which so much is worked, over idle steps to the next that works; infinite
    /// when nobody ever works. Quickly found where that is soon after the step given.
    double timeAt(double worked, std::size_t soonAfter = 0) const;
    /// When somebody first looks at what arrives in the step, at the time given: after the step's
    /// reaction, at the latest when people without one are there.
    double looked(std::size_t step, double time) const;
    /// Expected contacts that are looked at for the first time in each step.
    const std::vector<double> &lookedAt() const { return lookedAt_; }
    /// Work that came and that nobody has looked at yet, at the beginning of the step.
    double unseenWork(std::size_t step) const {
        return unseen_.empty() ? 0.0 : unseen_[step % unseen_.size()];
    }
    /// Start of an item that is looked at in the step, at the time given, with the work in front
    /// of it. The first of c people is free while the others still have work in hand: the mean rest
    /// r of a handling time each in a long queue, less when some were idle before, so it starts
    /// after people have worked V − (c−1)r·V/(V + cr).
    double startOf(std::size_t step, double time, double work) const;
    /// Time between two moments in which a handling goes on.
    double staffed(double from, double to) const;
    /// End of a handling that starts at the time given. Unless what is in hand is finished after
    /// closing, it goes on at the next opening.
    double finish(double start, double handling) const;
    /// A time by which handlings must end, and what is worked until then.
    struct Deadline {
        double time;
        double staffed; ///< as in staffed(), from the first week's begin
    };
    Deadline deadlineAt(double time) const;
    /// Nobody works in the step, nor from a time in it to the deadline.
    bool isIdleUntil(std::size_t step, double from, const Deadline &deadline) const;
    /// The last start of a handling that ends by the deadline.
    double latestStart(const Deadline &deadline, double handling) const;
    /// What people who are not yet free have in hand when `work` stands in front of an item.
    double inHands(double work, double people) const;
    /// Seconds from the beginning of the step until so much work and what is expected to come is
    /// worked off.
    double secondsToClear(std::size_t step, double work) const;

private:
    BacklogLoad load_;
    double week() const { return load_.stepSeconds * static_cast<double>(load_.capacity.size()); }
    bool neverPauses() const { return load_.finishInHand || staffed_.back() >= week(); }
    void findLooks();

    std::vector<double> worked_;  ///< from the week's begin to each step's
    std::vector<double> staffed_; ///< seconds with anybody there, by their speed, likewise
    std::vector<double> lookedAt_;
    std::vector<double> unseen_;    ///< empty without reactions
    std::vector<std::size_t> team_; ///< steps until people without a reaction are there
};

} // namespace model
