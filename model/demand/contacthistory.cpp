// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demand/contacthistory.h"

#include <algorithm>
#include <stdexcept>

namespace model {

namespace {

double sumIfKnown(double a, double b) { return a < 0 || b < 0 ? IntervalReport::unknown : a + b; }

IntervalReport sum(const IntervalReport &a, const IntervalReport &b) {
    // Beside an open interval a closed one adds nothing, not even what it does not know.
    if (a.status != b.status)
        return a.status == IntervalStatus::Open ? a : b;
    return {a.offered + b.offered, sumIfKnown(a.answered, b.answered),
            sumIfKnown(a.abandoned, b.abandoned), sumIfKnown(a.handleSeconds, b.handleSeconds),
            a.status};
}

IntervalReport combined(const IntervalReport &old, const IntervalReport &added, Overlap overlap) {
    if (old.status == IntervalStatus::Missing)
        return added;
    if (added.status == IntervalStatus::Missing || overlap == Overlap::KeepOld)
        return old;
    return overlap == Overlap::Replace ? added : sum(old, added);
}

} // namespace

ContactHistory merged(const ContactHistory &old, const ContactHistory &added, Overlap overlap) {
    ContactHistory result;
    result.sources = old.sources;
    result.sources.insert(result.sources.end(), added.sources.begin(), added.sources.end());
    if (old.isEmpty() || added.isEmpty()) {
        const ContactHistory &known = old.isEmpty() ? added : old;
        result.grid = known.grid;
        result.intervals = known.intervals;
        return result;
    }

    const Minutes interval = old.grid.interval();
    if (added.grid.interval() != interval)
        throw std::invalid_argument("histories to merge have intervals of the same length");
    if ((added.grid.begin() - old.grid.begin()) % interval != Seconds(0))
        throw std::invalid_argument("histories to merge have intervals that begin together");

    const Instant begin = std::min(old.grid.begin(), added.grid.begin());
    const Instant end = std::max(old.grid.end(), added.grid.end());
    result.grid = TimeGrid(begin, interval, static_cast<std::size_t>((end - begin) / interval));
    result.intervals.resize(result.grid.count());
    std::ranges::copy(old.intervals,
                      result.intervals.begin() + (old.grid.begin() - begin) / interval);
    auto at = result.intervals.begin() + (added.grid.begin() - begin) / interval;
    for (const IntervalReport &report : added.intervals) {
        *at = combined(*at, report, overlap);
        ++at;
    }
    return result;
}

double meanHandleSeconds(const ContactHistory &history, int days) {
    double seconds = 0;
    double contacts = 0;
    int daysSeen = 0;
    std::chrono::sys_days lastDay = std::chrono::sys_days::max();
    for (std::size_t i = history.intervals.size(); i-- > 0;) {
        const IntervalReport &report = history.intervals[i];
        const double handled = report.answered >= 0 ? report.answered : report.offered;
        if (report.status == IntervalStatus::Missing || report.handleSeconds < 0 || handled <= 0)
            continue;
        const auto day = std::chrono::floor<std::chrono::days>(history.grid.beginOf(i));
        if (day != lastDay) {
            if (daysSeen == days)
                break;
            ++daysSeen;
            lastDay = day;
        }
        seconds += report.handleSeconds;
        contacts += handled;
    }
    return contacts > 0 ? seconds / contacts : IntervalReport::unknown;
}

} // namespace model
