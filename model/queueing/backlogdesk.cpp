// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/queueing/backlogdesk.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace model {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// The time at which such a sum is reached, over steps in which it rests to the next that adds;
/// quickly where that is soon after the step given.
double timeOf(const std::vector<double> &upTo, double stepSeconds, double sum,
              std::size_t soonAfter) {
    const std::size_t steps = upTo.size() - 1;
    double weeks = 0.0;
    double rest = sum;
    if (!(sum >= 0.0 && sum < upTo.back())) {
        weeks = std::floor(sum / upTo.back());
        rest = sum - weeks * upTo.back();
    }
    // Steps that grow to where it is passed, then halves.
    std::size_t first = upTo[soonAfter] <= rest ? soonAfter : 0;
    std::size_t ahead = 1;
    while (first + ahead <= steps && upTo[first + ahead] <= rest) {
        first += ahead;
        ahead *= 2;
    }
    const auto begin = upTo.begin();
    const auto after = std::upper_bound(
        begin + static_cast<std::ptrdiff_t>(first),
        begin + static_cast<std::ptrdiff_t>(std::min(first + ahead, steps + 1)), rest);
    const auto index = std::min(
        static_cast<std::size_t>(std::max(after - begin, std::ptrdiff_t{1}) - 1), steps - 1);
    const double added = upTo[index + 1] - upTo[index];
    return (weeks * static_cast<double>(steps) + static_cast<double>(index)) * stepSeconds +
           (added > 0.0 ? stepSeconds * (rest - upTo[index]) / added : 0.0);
}

} // namespace

BacklogDesk::BacklogDesk(const BacklogLoad &load, BacklogDesk similar) {
    const BacklogLoad &before = similar.load_;
    const bool looksAlike = !similar.lookedAt_.empty() && before.arrivals == load.arrivals &&
                            before.reaction == load.reaction &&
                            before.stepSeconds == load.stepSeconds &&
                            before.handleSeconds == load.handleSeconds;
    *this = std::move(similar);
    load_ = load;
    const std::size_t steps = load_.capacity.size();
    worked_.assign(steps + 1, 0.0);
    staffed_.assign(steps + 1, 0.0);
    for (std::size_t step = 0; step < steps; ++step) {
        const double people = load_.capacity[step];
        const double speed = load_.speed.empty() ? 1.0 : load_.speed[step];
        worked_[step + 1] = worked_[step] + people * load_.stepSeconds;
        staffed_[step + 1] = staffed_[step] + (people > 0.0 ? speed * load_.stepSeconds : 0.0);
    }
    const double staffed = staffed_.back();
    const double week = load_.stepSeconds * static_cast<double>(steps);
    pauses_ = !load_.finishInHand && staffed > 0.0 && staffed < week;
    if (!looksAlike)
        findLooks();
}

void BacklogDesk::findLooks() {
    const std::size_t steps = load_.arrivals.size();
    lookedAt_ = load_.arrivals;
    unseen_.clear();
    team_.clear();
    const auto delayed = [this](std::size_t step) { return load_.reaction[step] > 0.0; };
    std::size_t some = 0;
    for (std::size_t step = 0; step < load_.reaction.size(); ++step)
        some += delayed(step) ? 1 : 0;
    if (some == 0 || load_.reaction.size() != steps)
        return;
    team_.assign(steps, std::numeric_limits<std::size_t>::max());
    if (some < steps)
        for (std::size_t back = 2 * steps; back-- > 0;) {
            const std::size_t step = back % steps;
            const std::size_t next = team_[(step + 1) % steps];
            team_[step] = !delayed(step) ? 0
                          : next < steps ? next + 1
                                         : std::numeric_limits<std::size_t>::max();
        }
    unseen_.assign(steps, 0.0);
    for (std::size_t step = 0; step < steps; ++step) {
        if (!delayed(step) || load_.arrivals[step] <= 0.0)
            continue;
        lookedAt_[step] -= load_.arrivals[step];
        // In ten parts; each is unseen at every beginning of a step until it is looked at.
        constexpr int parts = 10;
        for (int part = 0; part < parts; ++part) {
            const double time =
                (static_cast<double>(step) + (part + 0.5) / parts) * load_.stepSeconds;
            const auto seen = static_cast<std::size_t>(looked(step, time) / load_.stepSeconds);
            lookedAt_[seen % steps] += load_.arrivals[step] / parts;
            for (std::size_t at = step + 1; at <= seen; ++at)
                unseen_[at % steps] += load_.arrivals[step] / parts * load_.handleSeconds;
        }
    }
    for (double &contacts : lookedAt_)
        contacts = std::max(0.0, contacts);
}

double BacklogDesk::lookedAfter(std::size_t step, double time) const {
    const double alone = time + load_.reaction[step];
    if (team_.empty() || team_[step] > load_.capacity.size())
        return alone;
    return std::min(alone, std::max(time, (std::floor(time / load_.stepSeconds + 1e-9) +
                                           static_cast<double>(team_[step])) *
                                              load_.stepSeconds));
}

double BacklogDesk::staffed(double from, double to) const {
    return pauses_ ? sumAt(staffed_, to) - sumAt(staffed_, from) : to - from;
}

double BacklogDesk::beyondPause(double staffed, std::size_t soonAfter) const {
    return timeOf(staffed_, load_.stepSeconds, staffed, soonAfter);
}

double BacklogDesk::timeAt(double worked, std::size_t soonAfter) const {
    if (worked_.back() <= 0.0)
        return infinity;
    return timeOf(worked_, load_.stepSeconds, worked, soonAfter);
}

double BacklogDesk::startOf(std::size_t step, const Moment &looked, double work) const {
    const bool working = load_.capacity[step] > 0.0;
    if (work <= 0.0 && working)
        return looked.time;
    if (worked_.back() <= 0.0)
        return infinity;
    const double people = at(timeAt(looked.worked + std::max(work, 0.0), step)).people;
    const double ahead = std::max(0.0, work - inHands(work, people));
    return ahead <= 0.0 && working ? looked.time
                                   : std::max(timeAt(looked.worked + ahead, step), looked.time);
}

double BacklogDesk::secondsToClear(std::size_t step, double work) const {
    const std::size_t steps = load_.capacity.size();
    double elapsed = 0.0;
    for (std::size_t passed = 0; passed < steps; ++passed) {
        const std::size_t now = (step + passed) % steps;
        const double net =
            load_.capacity[now] * load_.stepSeconds - load_.arrivals[now] * load_.handleSeconds;
        if (work <= net)
            return elapsed + (net > 0.0 ? load_.stepSeconds * work / net : 0.0);
        work -= net;
        elapsed += load_.stepSeconds;
    }
    return elapsed;
}

} // namespace model
