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

Estimate ratio(std::span<const RatioPart> batches, double least) {
    double numerator = 0.0;
    double denominator = 0.0;
    for (const RatioPart &batch : batches) {
        numerator += batch.numerator;
        denominator += batch.denominator;
    }
    Estimate result;
    result.value = numerator / denominator;
    double squares = 0.0;
    double largest = 0.0;
    for (const RatioPart &batch : batches) {
        const double off = batch.numerator - result.value * batch.denominator;
        squares += off * off;
        largest = std::max(largest, off * off);
    }
    // What is rare comes in clumps, and the batches seen may have been lucky: two more like the
    // worst are counted, as Agresti & Coull (1998) do with single events. With many batches alike
    // that adds a few percent.
    squares += 2.0 * largest;
    const auto count = static_cast<double>(batches.size());
    if (batches.size() > 1)
        result.error = std::sqrt(squares * count / (count - 1.0)) / denominator;
    result.error = std::max(result.error, least);
    result.half = batches.size() > 1 ? studentQuantile(batches.size() - 1) * result.error
                                     : std::numeric_limits<double>::infinity();
    return result;
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
