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
    const std::vector<double> &arrivals = desk_.lookedAt();
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
            centre = mean + arrivals[index] * load.handleSeconds -
                     load.capacity[index] * load.stepSeconds;
            const double raw = variance + arrivals[index] * square;
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

BacklogMoments::Look BacklogMoments::lookAt(std::size_t step) const {
    const double looked = desk_.looked(step, middleOf(step));
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
    double share = 0.0;
    for (const double multiple : handlings_) {
        const double latest = desk_.latestStart(deadline, load().handleSeconds * multiple);
        if (latest < look.time)
            continue;
        const auto [until, people] = desk_.at(latest);
        const double work = until - done;
        if (work <= 0.0 && load().capacity[look.step] <= 0.0)
            continue;
        share += below((work + desk_.inHands(work, people) - look.centre) / deviation);
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
    const Look look = lookAt(step);
    for (const double z : normal) {
        const double start =
            desk_.startOf(look.step, look.time, std::max(0.0, look.centre + z * look.deviation));
        for (const double multiple : handlings_)
            result.push_back(desk_.finish(start, multiple * load().handleSeconds) - time);
    }
}

double BacklogMoments::meanResponse(std::size_t step) const {
    if (!stable_)
        return std::numeric_limits<double>::infinity();
    const Look look = lookAt(step);
    return desk_.finish(desk_.startOf(look.step, look.time, look.mean), load().handleSeconds) -
           middleOf(step);
}

double BacklogMoments::secondsToClear(std::size_t step) const {
    return stable_ ? desk_.secondsToClear(step, mean_[step])
                   : std::numeric_limits<double>::infinity();
}

} // namespace model
