// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/queueing/backlogdesk.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace model {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

} // namespace

BacklogDesk::BacklogDesk(const BacklogLoad &load) : load_(load) {
    worked_.push_back(0.0);
    for (const double people : load_.capacity)
        worked_.push_back(worked_.back() + people * load_.stepSeconds);
}

BacklogDesk::Moment BacklogDesk::at(double time) const {
    const std::size_t steps = load_.capacity.size();
    const double position = time / load_.stepSeconds;
    const double weeks = std::floor(position / static_cast<double>(steps));
    const double rest = position - weeks * static_cast<double>(steps);
    const auto index = std::min(static_cast<std::size_t>(rest), steps - 1);
    const double people = load_.capacity[index];
    return {weeks * worked_.back() + worked_[index] +
                (rest - static_cast<double>(index)) * people * load_.stepSeconds,
            people};
}

double BacklogDesk::timeAt(double worked) const {
    if (worked_.back() <= 0.0)
        return infinity;
    const double weeks = std::floor(worked / worked_.back());
    const double rest = worked - weeks * worked_.back();
    // The last step that begins with no more than this: over idle steps to the next that works.
    const auto after = std::upper_bound(worked_.begin(), worked_.end(), rest);
    const auto index =
        std::min(static_cast<std::size_t>(after - worked_.begin() - 1), load_.capacity.size() - 1);
    const double people = load_.capacity[index];
    const double week = load_.stepSeconds * static_cast<double>(load_.capacity.size());
    return weeks * week + static_cast<double>(index) * load_.stepSeconds +
           (people > 0.0 ? (rest - worked_[index]) / people : 0.0);
}

double BacklogDesk::inHands(double work, double people) const {
    const double rest = load_.law.rest() * load_.handleSeconds;
    return people > 1.0 && work > 0.0 ? (people - 1.0) * rest * work / (work + people * rest) : 0.0;
}

double BacklogDesk::startOf(std::size_t step, double time, double work) const {
    const double looked = time + (load_.reaction.empty() ? 0.0 : load_.reaction[step]);
    const bool working = load_.capacity[step] > 0.0;
    if (work <= 0.0 && working)
        return looked;
    if (worked_.back() <= 0.0)
        return infinity;
    const double before = at(time).worked;
    const double people = at(timeAt(before + std::max(work, 0.0))).people;
    const double ahead = std::max(0.0, work - inHands(work, people));
    return ahead <= 0.0 && working ? looked : std::max(timeAt(before + ahead), looked);
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
