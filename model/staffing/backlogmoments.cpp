// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/staffing/backlogmoments.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>
#include <utility>

namespace model {
namespace {

constexpr double farthest = 6.0; ///< standard deviations; beyond is nobody

double density(double x) { return std::exp(-0.5 * x * x) / std::sqrt(2.0 * std::numbers::pi); }

/// Distribution function of the standard normal law and its density by cubics between 64 places a
/// deviation, 1e-9 off at most: a tenth of the time of the functions themselves.
class NormalTable {
public:
    NormalTable() {
        for (std::size_t index = 0; index < places_.size(); ++index) {
            const double x = static_cast<double>(index) / perDeviation - farthest;
            places_[index] = {0.5 * std::erfc(-x / std::numbers::sqrt2), density(x),
                              -x * density(x)};
        }
    }
    double below(double x) const {
        return x >= farthest    ? 1.0
               : x <= -farthest ? 0.0
                                : between(x, &Place::below, &Place::density);
    }
    double densityAt(double x) const {
        return std::abs(x) >= farthest ? 0.0 : between(x, &Place::density, &Place::slope);
    }

private:
    static constexpr double perDeviation = 64.0;
    struct Place {
        double below, density, slope;
    };

    /// The cubic with these values and derivatives at both ends (Hermite).
    double between(double x, double Place::*value, double Place::*derivative) const {
        const double at = (x + farthest) * perDeviation;
        const auto index = static_cast<std::size_t>(at);
        const double t = at - static_cast<double>(index);
        const Place &a = places_[index];
        const Place &b = places_[index + 1];
        const double step = b.*value - a.*value;
        const double first = a.*derivative / perDeviation - step;
        const double second = step - b.*derivative / perDeviation;
        return a.*value + t * step + t * (1.0 - t) * ((1.0 - t) * first + t * second);
    }

    std::array<Place, static_cast<std::size_t>(2.0 * farthest * perDeviation) + 2> places_;
};

const NormalTable &normal() {
    static const NormalTable table;
    return table;
}

} // namespace

BacklogMoments::BacklogMoments(const BacklogLoad &load, BacklogMoments similar)
    : desk_(load, std::move(similar.desk_)), handlings_(equalShares(load.law, 4)),
      mean_(std::move(similar.mean_)), variance_(std::move(similar.variance_)),
      centre_(std::move(similar.centre_)), spread_(std::move(similar.spread_)) {
    const std::size_t steps = load.arrivals.size();
    const double work = load.workPerWeek();
    if (work > 0.0 && desk_.workedPerWeek() <= work) {
        stable_ = false;
        growth_ = work - desk_.workedPerWeek();
        mean_.clear();
        return;
    }
    double mean = mean_.empty() ? 0.0 : mean_[0];
    double variance = mean_.empty() ? 0.0 : variance_[0];
    for (std::vector<double> *all : {&mean_, &variance_, &centre_, &spread_})
        all->assign(steps, 0.0);
    const std::vector<double> &arrivals = desk_.lookedAt();
    const double square = load.handleSeconds * load.handleSeconds * (1.0 + load.law.scv);
    double centre = mean;
    double spread = std::sqrt(variance);
    const NormalTable &law = normal();
    for (int week = 0; week < 30; ++week) {
        const double before = mean;
        const double spreadBefore = variance;
        for (std::size_t index = 0; index < steps; ++index) {
            // From where the state is that of the week before, all that follows is, too.
            if (week > 0 && mean_[index] == mean && variance_[index] == variance)
                return;
            mean_[index] = mean;
            variance_[index] = variance;
            centre_[index] = centre;
            spread_[index] = spread;
            centre = mean + arrivals[index] * load.handleSeconds -
                     load.capacity[index] * load.stepSeconds;
            const double raw = variance + arrivals[index] * square;
            spread = std::sqrt(raw);
            if (centre > farthest * spread) {
                mean = centre;
                variance = raw;
            } else if (centre < -farthest * spread) {
                mean = variance = 0.0;
            } else {
                const double z = spread > 0.0 ? centre / spread : 0.0;
                const double above = law.below(z);
                const double peak = spread * law.densityAt(z);
                mean = centre * above + peak;
                variance =
                    std::max(0.0, (centre * centre + raw) * above + centre * peak - mean * mean);
            }
        }
        if (std::abs(mean - before) <= 0.005 * mean + 0.02 * load.handleSeconds &&
            std::abs(variance - spreadBefore) <= 0.02 * variance + 0.1 * square)
            break;
    }
}

double BacklogMoments::middleOf(std::size_t step) const {
    return (static_cast<double>(step) + 0.5) * load().stepSeconds;
}

BacklogMoments::Look BacklogMoments::lookAt(std::size_t step) const {
    const double looked = desk_.looked(step, middleOf(step));
    if (load().reaction.empty() || load().reaction[step] <= 0.0) {
        const std::size_t next = step + 1 < mean_.size() ? step + 1 : 0;
        return {step, looked, 0.5 * (centre_[step] + centre_[next]),
                0.5 * (spread_[step] + spread_[next]), 0.5 * (mean_[step] + mean_[next])};
    }
    const double position = looked / load().stepSeconds;
    const auto first = static_cast<std::size_t>(position);
    const double part = position - static_cast<double>(first);
    const std::size_t at = first % mean_.size();
    const std::size_t next = (first + 1) % mean_.size();
    return {at, looked, (1.0 - part) * centre_[at] + part * centre_[next],
            (1.0 - part) * spread_[at] + part * spread_[next],
            (1.0 - part) * mean_[at] + part * mean_[next]};
}

double BacklogMoments::answeredBy(std::size_t step, double deadline) const {
    if (!stable_)
        return 0.0;
    const Look look = lookAt(step);
    const double deviation = std::max(1e-9, look.deviation);
    const double done = desk_.at(look.time).worked;
    const BacklogDesk::Bound end = desk_.boundAt(deadline);
    // Most steps are plain: nobody works until then, or everybody is surely done, even who takes
    // longest.
    if (desk_.isIdleUntil(look.step, look.time, end))
        return 0.0;
    const auto longest = desk_.latestStart(end, load().handleSeconds * handlings_.back());
    if (longest.time >= look.time && longest.worked - done > look.centre + farthest * deviation)
        return 1.0;
    double share = 0.0;
    for (const double multiple : handlings_) {
        const auto [latest, until, people] =
            desk_.latestStart(end, load().handleSeconds * multiple);
        if (latest < look.time)
            continue;
        const double work = until - done;
        if (work <= 0.0 && load().capacity[look.step] <= 0.0)
            continue;
        share += normal().below((work + desk_.inHands(work, people) - look.centre) / deviation);
    }
    return share / static_cast<double>(handlings_.size());
}

double BacklogMoments::answeredWithin(std::size_t step, double seconds) const {
    return answeredBy(step, middleOf(step) + seconds);
}

double BacklogMoments::responses(std::size_t step, std::vector<double> &result) const {
    // Middles of eight equal parts of the standard normal law.
    static constexpr std::array<double, 8> normal{-1.5341, -0.8871, -0.4888, -0.1573,
                                                  0.1573,  0.4888,  0.8871,  1.5341};
    if (!stable_)
        return std::numeric_limits<double>::infinity();
    const double time = middleOf(step);
    const Look look = lookAt(step);
    const BacklogDesk::Moment looked = desk_.at(look.time);
    const auto startOf = [&](double work) {
        return desk_.boundAt(desk_.startOf(look.step, looked, work));
    };
    for (const double z : normal) {
        const BacklogDesk::Bound start = startOf(std::max(0.0, look.centre + z * look.deviation));
        for (const double multiple : handlings_)
            result.push_back(desk_.finish(start, multiple * load().handleSeconds) - time);
    }
    return desk_.finish(startOf(look.mean), load().handleSeconds) - time;
}

double BacklogMoments::secondsToClear(std::size_t step) const {
    return stable_ ? desk_.secondsToClear(step, mean_[step])
                   : std::numeric_limits<double>::infinity();
}

} // namespace model
