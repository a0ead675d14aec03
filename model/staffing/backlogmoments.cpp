// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/staffing/backlogmoments.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace model {
namespace {

/// Distribution function of the standard normal law.
double below(double x) {
    if (x > 6.0)
        return 1.0;
    return x < -6.0 ? 0.0 : 0.5 * std::erfc(-x / std::numbers::sqrt2);
}

double density(double x) { return std::exp(-0.5 * x * x) / std::sqrt(2.0 * std::numbers::pi); }

} // namespace

BacklogMoments::BacklogMoments(const BacklogLoad &load, const Start &start)
    : desk_(load), handlings_(equalShares(load.law, 4)) {
    const std::size_t steps = load.arrivals.size();
    const double work = load.workPerWeek();
    if (work > 0.0 && desk_.workedPerWeek() <= work) {
        stable_ = false;
        growth_ = work - desk_.workedPerWeek();
        return;
    }
    mean_.assign(steps, 0.0);
    variance_.assign(steps, 0.0);
    centre_.assign(steps, 0.0);
    spread_.assign(steps, 0.0);
    const double square = load.handleSeconds * load.handleSeconds * (1.0 + load.law.scv);
    double mean = std::max(0.0, start.mean);
    double variance = start.mean >= 0.0 ? start.variance : 0.0;
    double centre = mean;
    double spread = std::sqrt(variance);
    for (int week = 0; week < 30; ++week) {
        const double before = mean;
        const double spreadBefore = variance;
        for (std::size_t index = 0; index < steps; ++index) {
            mean_[index] = mean;
            variance_[index] = variance;
            centre_[index] = centre;
            spread_[index] = spread;
            centre = mean + load.arrivals[index] * load.handleSeconds -
                     load.capacity[index] * load.stepSeconds;
            const double raw = variance + load.arrivals[index] * square;
            spread = std::sqrt(raw);
            if (centre > 6.0 * spread) {
                mean = centre;
                variance = raw;
            } else if (centre < -6.0 * spread) {
                mean = variance = 0.0;
            } else {
                const double z = spread > 0.0 ? centre / spread : 0.0;
                const double above = below(z);
                const double peak = spread * density(z);
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

double BacklogMoments::answeredBy(std::size_t step, double deadline) const {
    if (!stable_)
        return 0.0;
    const double time = middleOf(step);
    const double reaction = load().reaction.empty() ? 0.0 : load().reaction[step];
    const std::size_t next = (step + 1) % mean_.size();
    const double centre = 0.5 * (centre_[step] + centre_[next]);
    const double deviation = std::max(1e-9, 0.5 * (spread_[step] + spread_[next]));
    const double done = desk_.at(time).worked;
    double share = 0.0;
    for (const double multiple : handlings_) {
        const double latest = deadline - load().handleSeconds * multiple;
        if (latest < time + reaction)
            continue;
        const auto [until, people] = desk_.at(latest);
        const double work = until - done;
        if (work <= 0.0 && load().capacity[step] <= 0.0)
            continue;
        share += below((work + desk_.inHands(work, people) - centre) / deviation);
    }
    return share / static_cast<double>(handlings_.size());
}

double BacklogMoments::answeredWithin(std::size_t step, double seconds) const {
    return answeredBy(step, middleOf(step) + seconds);
}

void BacklogMoments::responses(std::size_t step, std::vector<double> &result) const {
    // Middles of eight equal parts of the standard normal law.
    static constexpr std::array<double, 8> normal{-1.5341, -0.8871, -0.4888, -0.1573,
                                                  0.1573,  0.4888,  0.8871,  1.5341};
    result.clear();
    if (!stable_)
        return;
    const double time = middleOf(step);
    const std::size_t next = (step + 1) % mean_.size();
    const double centre = 0.5 * (centre_[step] + centre_[next]);
    const double deviation = 0.5 * (spread_[step] + spread_[next]);
    for (const double z : normal) {
        const double waited =
            desk_.startOf(step, time, std::max(0.0, centre + z * deviation)) - time;
        for (const double multiple : handlings_)
            result.push_back(waited + multiple * load().handleSeconds);
    }
}

double BacklogMoments::meanResponse(std::size_t step) const {
    if (!stable_)
        return std::numeric_limits<double>::infinity();
    const double time = middleOf(step);
    const double work = 0.5 * (mean_[step] + mean_[(step + 1) % mean_.size()]);
    return desk_.startOf(step, time, work) - time + load().handleSeconds;
}

double BacklogMoments::secondsToClear(std::size_t step) const {
    return stable_ ? desk_.secondsToClear(step, mean_[step])
                   : std::numeric_limits<double>::infinity();
}

} // namespace model
