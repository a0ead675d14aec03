// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/durationhistogram.h"

#include <algorithm>

namespace model {

DurationHistogram::DurationHistogram(double step)
    : perLog_(1.0 / std::log1p(step)),
      counts_(2 + static_cast<std::size_t>(std::log(longest / shortest) * perLog_), 0) {}

void DurationHistogram::add(const DurationHistogram &other) {
    for (std::size_t cell = 0; cell < counts_.size(); ++cell)
        counts_[cell] += other.counts_[cell];
    total_ += other.total_;
}

double DurationHistogram::quantile(double share) const {
    const double wanted = std::clamp(share, 0.0, 1.0) * static_cast<double>(total_);
    double below = 0.0;
    for (std::size_t cell = 0; cell < counts_.size(); ++cell) {
        const double here = counts_[cell];
        if (here > 0.0 && below + here >= wanted) {
            // What counts as none is none.
            if (cell == 0)
                return 0.0;
            const double part = (wanted - below) / here;
            return beginOf(cell) + part * (beginOf(cell + 1) - beginOf(cell));
        }
        below += here;
    }
    return beginOf(counts_.size() - 1);
}

double DurationHistogram::shareUpTo(double seconds) const {
    if (total_ == 0)
        return 0.0;
    const std::size_t last = cellOf(seconds);
    double below = 0.0;
    for (std::size_t cell = 0; cell < last; ++cell)
        below += counts_[cell];
    const double begin = beginOf(last);
    const double part =
        last == 0 ? 1.0 : std::clamp((seconds - begin) / (beginOf(last + 1) - begin), 0.0, 1.0);
    return (below + part * counts_[last]) / static_cast<double>(total_);
}

Estimate quantile(std::span<const DurationHistogram *const> batches, double share) {
    DurationHistogram all = *batches.front();
    for (const DurationHistogram *batch : batches.subspan(1))
        all.add(*batch);
    Estimate result;
    result.value = all.quantile(share);
    std::vector<RatioPart> parts;
    parts.reserve(batches.size());
    for (const DurationHistogram *batch : batches) {
        const auto count = static_cast<double>(batch->total());
        parts.push_back({count * batch->shareUpTo(result.value), count});
    }
    const Estimate below = ratio(parts, leastErrorOfShare(static_cast<double>(all.total())));
    result.error = 0.5 * (all.quantile(share + below.error) - all.quantile(share - below.error));
    result.half = 0.5 * (all.quantile(share + below.half) - all.quantile(share - below.half));
    return result;
}

} // namespace model
