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
    : load_(load), handlings_(equalShares(load.law, 4)) {
    const std::size_t steps = load.arrivals.size();
    worked_.assign(steps + 1, 0.0);
    double work = 0.0;
    for (std::size_t index = 0; index < steps; ++index) {
        worked_[index + 1] = worked_[index] + load.capacity[index] * load.stepSeconds;
        work += load.arrivals[index] * load.handleSeconds;
    }
    if (work > 0.0 && worked_.back() <= work) {
        stable_ = false;
        growth_ = work - worked_.back();
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

BacklogMoments::Moment BacklogMoments::momentAt(double time) const {
    const std::size_t steps = load_.arrivals.size();
    const double position = time / load_.stepSeconds;
    auto step = static_cast<std::size_t>(position);
    const double part = position - static_cast<double>(step);
    double capacity = 0.0;
    for (; step >= steps; step -= steps)
        capacity += worked_.back();
    const double people = load_.capacity[step];
    return {capacity + worked_[step] + part * people * load_.stepSeconds, people};
}

double BacklogMoments::timeAt(double capacity) const {
    if (worked_.back() <= 0.0)
        return std::numeric_limits<double>::infinity();
    const double weeks = std::floor(capacity / worked_.back());
    const double rest = capacity - weeks * worked_.back();
    const auto after = std::upper_bound(worked_.begin(), worked_.end(), rest);
    const auto index =
        std::min(static_cast<std::size_t>(after - worked_.begin() - 1), load_.arrivals.size() - 1);
    const double people = load_.capacity[index];
    const double week = load_.stepSeconds * static_cast<double>(load_.arrivals.size());
    return weeks * week + static_cast<double>(index) * load_.stepSeconds +
           (people > 0.0 ? (rest - worked_[index]) / people : 0.0);
}

double BacklogMoments::middleOf(std::size_t step) const {
    return (static_cast<double>(step) + 0.5) * load_.stepSeconds;
}

double BacklogMoments::answeredBy(std::size_t step, double deadline) const {
    if (!stable_)
        return 0.0;
    const double time = middleOf(step);
    const double reaction = load_.reaction.empty() ? 0.0 : load_.reaction[step];
    const std::size_t next = (step + 1) % mean_.size();
    const double centre = 0.5 * (centre_[step] + centre_[next]);
    const double deviation = std::max(1e-9, 0.5 * (spread_[step] + spread_[next]));
    const double done = momentAt(time).capacity;
    const double rest = load_.law.rest() * load_.handleSeconds;
    double share = 0.0;
    for (const double multiple : handlings_) {
        const double latest = deadline - load_.handleSeconds * multiple;
        if (latest < time + reaction)
            continue;
        const auto [until, people] = momentAt(latest);
        const double work = until - done;
        if (work <= 0.0 && load_.capacity[step] <= 0.0)
            continue;
        // The first free of c people starts the item while the others still have work in hand.
        const double inHand = people > 1.0 && work > 0.0
                                  ? (people - 1.0) * rest * work / (work + people * rest)
                                  : 0.0;
        share += below((work + inHand - centre) / deviation);
    }
    return share / static_cast<double>(handlings_.size());
}

double BacklogMoments::answeredWithin(std::size_t step, double seconds) const {
    return answeredBy(step, middleOf(step) + seconds);
}

double BacklogMoments::startOf(std::size_t step, double time, double work) const {
    const double reaction = load_.reaction.empty() ? 0.0 : load_.reaction[step];
    if (work <= 0.0 && load_.capacity[step] > 0.0)
        return time + reaction;
    const double before = momentAt(time).capacity;
    const double people = momentAt(timeAt(before + std::max(work, 0.0))).people;
    const double rest = load_.law.rest() * load_.handleSeconds;
    const double inHand =
        people > 1.0 && work > 0.0 ? (people - 1.0) * rest * work / (work + people * rest) : 0.0;
    return std::max(timeAt(before + std::max(0.0, work - inHand)), time + reaction);
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
        const double waited = startOf(step, time, std::max(0.0, centre + z * deviation)) - time;
        for (const double multiple : handlings_)
            result.push_back(waited + multiple * load_.handleSeconds);
    }
}

double BacklogMoments::meanResponse(std::size_t step) const {
    if (!stable_)
        return std::numeric_limits<double>::infinity();
    const double time = middleOf(step);
    const double work = 0.5 * (mean_[step] + mean_[(step + 1) % mean_.size()]);
    return startOf(step, time, work) - time + load_.handleSeconds;
}

double BacklogMoments::secondsToClear(std::size_t step) const {
    if (!stable_)
        return std::numeric_limits<double>::infinity();
    double work = mean_[step];
    double elapsed = 0.0;
    for (std::size_t passed = 0; passed < mean_.size(); ++passed) {
        const std::size_t at = (step + passed) % mean_.size();
        const double net =
            load_.capacity[at] * load_.stepSeconds - load_.arrivals[at] * load_.handleSeconds;
        if (work <= net)
            return elapsed + (net > 0.0 ? load_.stepSeconds * work / net : 0.0);
        work -= net;
        elapsed += load_.stepSeconds;
    }
    return elapsed;
}

} // namespace model
