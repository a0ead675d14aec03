// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demand/historyremark.h"

#include <algorithm>

namespace model {
namespace {

constexpr std::chrono::days moves{7}; // where a shift begins is found to within a week

bool answers(const Correction &correction, const HistoryRemark &remark, const Calendar &calendar) {
    using Reason = Correction::Reason;
    const TimeRange day = calendar.rangeOf(remark.date);
    if (correction.leavesOut() || correction.reason == Reason::Real) {
        // What is said of some hours is not said of the day.
        const bool ofTheDay =
            correction.range.begin <= day.begin && day.end <= correction.range.end;
        return ofTheDay &&
               (correction.leavesOut() || remark.kind == HistoryRemark::Kind::UnusualDay);
    }
    const TimeRange about{calendar.rangeOf(remark.date - moves).begin,
                          calendar.rangeOf(std::max(remark.until, remark.date)).end};
    return remark.kind == HistoryRemark::Kind::LevelShift && correction.range.overlaps(about);
}

} // namespace

std::vector<HistoryRemark> unanswered(std::vector<HistoryRemark> remarks,
                                      const std::vector<Correction> &corrections,
                                      const Calendar &calendar) {
    std::erase_if(remarks, [&](const HistoryRemark &remark) {
        return calendar.specialDay(remark.date) ||
               std::ranges::any_of(corrections, [&](const Correction &correction) {
                   return answers(correction, remark, calendar);
               });
    });
    return remarks;
}

} // namespace model
