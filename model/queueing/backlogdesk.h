// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/queueing/backlogload.h"

#include <algorithm>
#include <cmath>
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
        double time;
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
    /// Start of an item that is looked at in the step, at the moment given, with the work in front
    /// of it. The first of c people is free while the others still have work in hand: the mean rest
    /// r of a handling time each in a long queue, less when some were idle before, so it starts
    /// after people have worked V − (c−1)r·V/(V + cr).
    double startOf(std::size_t step, const Moment &looked, double work) const;
    /// Time between two moments in which a handling goes on.
    double staffed(double from, double to) const;
    /// A time at which handlings start, or by which they must end.
    struct Bound {
        double time;
        double staffed;   ///< as in staffed(), from the first week's begin; 0 where none pauses
        std::size_t step; ///< of its week
    };
    Bound boundAt(double time) const;
    /// End of a handling that starts there. Unless what is in hand is finished after closing, it
    /// goes on at the next opening.
    double finish(const Bound &start, double handling) const;
    /// Nobody works in the step, nor from a time in it to the deadline.
    bool isIdleUntil(std::size_t step, double from, const Bound &deadline) const;
    /// The last start of a handling that ends by the deadline.
    Moment latestStart(const Bound &deadline, double handling) const;
    /// What people who are not yet free have in hand when `work` stands in front of an item.
    double inHands(double work, double people) const;
    /// Seconds from the beginning of the step until so much work and what is expected to come is
    /// worked off.
    double secondsToClear(std::size_t step, double work) const;

private:
    /// A time in weeks that repeat.
    struct Place {
        double weeks;     ///< whole ones before it
        std::size_t step; ///< of its week
        double part;      ///< of that step
    };
    static constexpr double tolerance = 1e-6; ///< seconds

    Place placeOf(double time) const;
    /// A sum that grows through such weeks. `upTo` holds it from the week's begin to each step's,
    /// and to the week's end.
    static double sumAt(const std::vector<double> &upTo, const Place &place);
    double sumAt(const std::vector<double> &upTo, double time) const {
        return sumAt(upTo, placeOf(time));
    }
    double lookedAfter(std::size_t step, double time) const;
    double beyondPause(double staffed, std::size_t soonAfter) const;
    Moment momentAt(double time, const Place &place) const {
        return {time, sumAt(worked_, place), load_.capacity[place.step]};
    }
    void findLooks();

    BacklogLoad load_;
    std::vector<double> worked_;  ///< from the week's begin to each step's
    std::vector<double> staffed_; ///< seconds with anybody there, by their speed, likewise
    std::vector<double> lookedAt_;
    std::vector<double> unseen_;    ///< empty without reactions
    std::vector<std::size_t> team_; ///< steps until people without a reaction are there
    bool pauses_ = false;           ///< a handling does while nobody is there
};

// What follows is asked for each step and each handling time.

inline BacklogDesk::Place BacklogDesk::placeOf(double time) const {
    const std::size_t steps = load_.capacity.size();
    const auto length = static_cast<double>(steps);
    double rest = time / load_.stepSeconds;
    double weeks = 0.0;
    if (!(rest >= 0.0 && rest < length)) { // most lie in the first week, and floor is slow
        weeks = std::floor(rest / length);
        rest -= weeks * length;
    }
    const auto step = std::min(static_cast<std::size_t>(static_cast<long>(rest)), steps - 1);
    return {weeks, step, rest - static_cast<double>(static_cast<long>(step))};
}

inline double BacklogDesk::sumAt(const std::vector<double> &upTo, const Place &place) {
    return place.weeks * upTo.back() + upTo[place.step] +
           place.part * (upTo[place.step + 1] - upTo[place.step]);
}

inline BacklogDesk::Moment BacklogDesk::at(double time) const {
    return momentAt(time, placeOf(time));
}

inline double BacklogDesk::looked(std::size_t step, double time) const {
    return load_.reaction.empty() || load_.reaction[step] <= 0.0 ? time : lookedAfter(step, time);
}

inline BacklogDesk::Bound BacklogDesk::boundAt(double time) const {
    if (!pauses_ || !std::isfinite(time))
        return {time, 0.0, 0};
    const Place place = placeOf(time);
    return {time, sumAt(staffed_, place), place.step};
}

inline double BacklogDesk::finish(const Bound &start, double handling) const {
    const double plain = start.time + handling;
    return !pauses_ || !std::isfinite(plain) ||
                   sumAt(staffed_, plain) - start.staffed >= handling - tolerance
               ? plain
               : beyondPause(start.staffed + handling, start.step);
}

inline bool BacklogDesk::isIdleUntil(std::size_t step, double from, const Bound &deadline) const {
    return pauses_ && load_.capacity[step] <= 0.0 && deadline.staffed <= sumAt(staffed_, from);
}

inline BacklogDesk::Moment BacklogDesk::latestStart(const Bound &deadline, double handling) const {
    const double plain = deadline.time - handling;
    const Place place = placeOf(plain);
    if (pauses_ && deadline.staffed - sumAt(staffed_, place) < handling - tolerance)
        return at(beyondPause(deadline.staffed - handling, 0));
    return momentAt(plain, place);
}

inline double BacklogDesk::inHands(double work, double people) const {
    const double rest = load_.law.rest() * load_.handleSeconds;
    return people > 1.0 && work > 0.0 ? (people - 1.0) * rest * work / (work + people * rest) : 0.0;
}

} // namespace model
