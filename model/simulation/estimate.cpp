// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/estimate.h"

#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

namespace model {

double studentQuantile(std::size_t freedom) {
    static const auto table = [] {
        std::array<double, 128> quantiles{};
        for (std::size_t index = 1; index < quantiles.size(); ++index)
            quantiles[index] =
                boost::math::quantile(boost::math::students_t(static_cast<double>(index)), 0.975);
        return quantiles;
    }();
    return freedom == 0             ? std::numeric_limits<double>::infinity()
           : freedom < table.size() ? table[freedom]
                                    : 1.96 + 2.4 / static_cast<double>(freedom);
}

Estimate estimateOf(double value, std::span<const double> off, double denominator, double least,
                    std::size_t lost, double farther) {
    double squares = 0.0;
    double largest = 0.0;
    for (const double one : off) {
        squares += one * one;
        largest = std::max(largest, one * one);
    }
    // What is rare comes in clumps, and the batches seen may have been lucky: two more like the
    // worst are counted, as Agresti & Coull (1998) do with single events. With many batches alike
    // that adds a few percent.
    squares += 2.0 * largest;
    Estimate result;
    result.value = value;
    const bool isFree = off.size() > lost;
    const std::size_t freedom = isFree ? off.size() - lost : 0;
    if (isFree)
        result.error = std::sqrt(farther * squares * static_cast<double>(off.size()) /
                                 static_cast<double>(freedom)) /
                       denominator;
    result.error = std::max(result.error, least);
    result.half =
        isFree ? studentQuantile(freedom) * result.error : std::numeric_limits<double>::infinity();
    return result;
}

Estimate ratio(std::span<const RatioPart> batches, double least) {
    double numerator = 0.0;
    double denominator = 0.0;
    for (const RatioPart &batch : batches) {
        numerator += batch.numerator;
        denominator += batch.denominator;
    }
    const double value = numerator / denominator;
    std::vector<double> off;
    off.reserve(batches.size());
    for (const RatioPart &batch : batches)
        off.push_back(batch.numerator - value * batch.denominator);
    return estimateOf(value, off, denominator, least);
}

double leastErrorOfShare(double count) { return std::sqrt(2.0) / std::max(count, 1.0); }

Estimate mean(std::span<const double> batches, double least) {
    std::vector<RatioPart> parts;
    parts.reserve(batches.size());
    for (const double batch : batches)
        parts.push_back({batch, 1.0});
    return ratio(parts, least);
}

} // namespace model
