// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/coverage/offereddemand.h"

#include <algorithm>
#include <cmath>

namespace model {
namespace {

/// Calls visit(interval, begin, end) for the pieces of [from, to) in each interval of the week; a
/// piece beyond the week belongs to the same interval of the next one.
template <class Visit>
void forEachPiece(double from, double to, double length, std::size_t count, const Visit &visit) {
    const double interval = length / static_cast<double>(count);
    for (auto index = static_cast<std::size_t>(from / interval);
         static_cast<double>(index) * interval < to; ++index) {
        const double begin = std::max(from, static_cast<double>(index) * interval);
        const double end = std::min(to, static_cast<double>(index + 1) * interval);
        if (end > begin)
            visit(index % count, begin, end);
    }
}

} // namespace

std::vector<std::pair<std::size_t, double>> returnsInSpan(const OpenWeek &open, std::size_t span,
                                                          std::size_t count, Minutes meanDelay) {
    const double mean = 60.0 * static_cast<double>(meanDelay.count());
    const double opens = open.spans()[span].opens;
    const double closes = open.spans()[span].closes;
    const double whole = -std::expm1(-(closes - opens) / mean);
    std::vector<std::pair<std::size_t, double>> shares;
    forEachPiece(
        opens, closes, open.length(), count, [&](std::size_t at, double begin, double end) {
            const double part = std::exp(-(begin - opens) / mean) - std::exp(-(end - opens) / mean);
            shares.emplace_back(at, part / whole);
        });
    return shares;
}

std::vector<double> returnsAfterOpening(std::span<const double> natural, const OpenWeek &open,
                                        Minutes meanDelay, double share) {
    std::vector<double> returning(natural.size(), 0.0);
    if (open.isNever() || open.isAlways() || share <= 0.0)
        return returning;
    const double interval = open.length() / static_cast<double>(natural.size());
    const auto &spans = open.spans();
    for (std::size_t index = 0; index < spans.size(); ++index) {
        const double opens = spans[index].opens;
        const double closed =
            index == 0 ? spans.back().closes - open.length() : spans[index - 1].closes;
        double gathered = 0.0;
        // The gap before the first span may begin in the week before.
        const double shift = closed < 0.0 ? open.length() : 0.0;
        forEachPiece(closed + shift, opens + shift, open.length(), natural.size(),
                     [&](std::size_t at, double begin, double end) {
                         gathered += natural[at] * (end - begin) / interval;
                     });
        for (const auto &[at, part] : returnsInSpan(open, index, natural.size(), meanDelay))
            returning[at] += share * gathered * part;
    }
    return returning;
}

OfferedDemand offeredDemand(std::span<const double> natural, const OpenWeek &open,
                            const ClosedDoorBehaviour &behaviour, bool canSwitch) {
    const std::size_t count = natural.size();
    OfferedDemand result{
        .direct = std::vector<double>(count),
        .closed = std::vector<double>(count),
        .returning = returnsAfterOpening(natural, open, behaviour.retryDelay, behaviour.retries),
        .switching = std::vector<double>(count),
        .pending = std::vector<double>(count)};
    double closed = 0.0;
    double pending = 0.0;
    double least = 0.0;
    for (std::size_t index = 0; index < count; ++index) {
        result.direct[index] = natural[index] * open.shares()[index];
        result.closed[index] = natural[index] - result.direct[index];
        closed += result.closed[index];
        if (canSwitch)
            result.switching[index] = behaviour.switches * result.closed[index];
        if (!open.isNever())
            pending += behaviour.retries * result.closed[index] - result.returning[index];
        result.pending[index] = pending;
        least = std::min(least, pending);
        result.retrying += result.returning[index];
    }
    // Nobody is left pending at a closing time: everybody returns before it.
    for (double &people : result.pending)
        people -= least;
    result.selfSolved = behaviour.selfSolved * closed;
    result.lost = std::max(0.0, behaviour.lost()) * closed;
    if (!canSwitch)
        result.lost += behaviour.switches * closed;
    if (open.isNever())
        result.lost += behaviour.retries * closed;
    return result;
}

} // namespace model
