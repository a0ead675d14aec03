// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/controlledratio.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace model {
namespace {

double product(const std::vector<double> &one, const std::vector<double> &two) {
    return std::inner_product(one.begin(), one.end(), two.begin(), 0.0);
}

void takeOff(std::vector<double> &from, double factor, const std::vector<double> &what) {
    for (std::size_t index = 0; index < from.size(); ++index)
        from[index] -= factor * what[index];
}

/// A control freed of its own mean and of what the ones before explain.
struct Direction {
    std::vector<double> spread;
    double mean = 0;
    double length = 0; ///< squared
};

std::vector<Direction> directionsOf(std::span<const Control> controls) {
    std::vector<Direction> directions;
    for (const Control &control : controls) {
        const auto count = static_cast<double>(control.size());
        Direction own;
        own.mean = std::accumulate(control.begin(), control.end(), 0.0) / count;
        for (const double value : control)
            own.spread.push_back(value - own.mean);
        const double whole = product(own.spread, own.spread);
        for (const Direction &before : directions) {
            const double factor = product(own.spread, before.spread) / before.length;
            takeOff(own.spread, factor, before.spread);
            own.mean -= factor * before.mean;
        }
        own.length = product(own.spread, own.spread);
        if (own.length > 1e-9 * whole)
            directions.push_back(std::move(own));
    }
    return directions;
}

} // namespace

Estimate controlledRatio(std::span<const RatioPart> batches, std::span<const Control> controls,
                         double least) {
    const Estimate plain = ratio(batches, least);
    if (controls.empty() || batches.size() < 10 * controls.size())
        return plain;
    const std::vector<Direction> directions = directionsOf(controls);
    double denominator = 0.0;
    std::vector<double> off;
    for (const RatioPart &batch : batches) {
        denominator += batch.denominator;
        off.push_back(batch.numerator - plain.value * batch.denominator);
    }
    const auto count = static_cast<double>(batches.size());
    double shift = 0.0;
    double farther = 1.0; // the known means lie this much off the middle of what was seen
    for (const Direction &direction : directions) {
        const double slope = product(off, direction.spread) / direction.length;
        takeOff(off, slope, direction.spread);
        shift += slope * direction.mean;
        farther += count * direction.mean * direction.mean / direction.length;
    }
    return estimateOf(plain.value - count * shift / denominator, off, denominator, least,
                      1 + directions.size(), farther);
}

} // namespace model
