// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/handentry.h"

#include "app/tasks/importhistory.h"

#include <algorithm>

namespace application {

namespace {

bool isMissing(const model::IntervalReport &report) {
    return report.status == model::IntervalStatus::Missing;
}

/// The part of the history from its first to its last known interval.
model::ContactHistory withoutMissingEnds(const model::ContactHistory &history) {
    const auto &all = history.intervals;
    const auto first = std::find_if_not(all.begin(), all.end(), isMissing);
    const auto last = std::find_if_not(all.rbegin(), all.rend(), isMissing).base();
    if (first >= last)
        return {};
    model::ContactHistory known;
    known.intervals.assign(first, last);
    known.grid =
        model::TimeGrid(history.grid.beginOf(static_cast<std::size_t>(first - all.begin())),
                        history.grid.interval(), known.intervals.size());
    known.sources = history.sources;
    return known;
}

/// All that was ever typed is one source, the one without a file name.
void addSource(model::ContactHistory &history, const model::ContactHistory &before,
               const model::ContactHistory &typed) {
    std::size_t rows = 0;
    model::Instant until{};
    for (std::size_t i = 0; i < typed.intervals.size(); ++i)
        if (!isMissing(typed.intervals[i]) && typed.intervals[i] != before.intervals[i]) {
            ++rows;
            until = typed.grid.beginOf(i + 1);
        }
    if (rows == 0)
        return;
    auto own = std::find_if(history.sources.begin(), history.sources.end(),
                            [](const auto &source) { return source.fileName.empty(); });
    if (own == history.sources.end())
        own = history.sources.insert(own, model::HistorySource{});
    own->rows += rows;
    own->until = std::max(own->until, until);
}

} // namespace

model::ContactHistory historyOfWeek(const model::Plan &plan, const std::string &channel,
                                    model::Date monday) {
    model::ContactHistory week;
    week.grid = plan.calendar.weekGrid(monday, plan.interval);
    week.intervals.resize(week.grid.count());
    if (const auto *known = plan.channel(channel))
        for (std::size_t i = 0; i < week.intervals.size(); ++i)
            if (const auto at = known->history->grid.indexOf(week.grid.beginOf(i)))
                week.intervals[i] = known->history->intervals[*at];
    return week;
}

model::Plan withHistoryOfWeek(model::Plan plan, const std::string &channel, model::Medium medium,
                              const model::ContactHistory &week) {
    const model::Date monday = model::dateOf(plan.calendar.toLocal(week.grid.begin()));
    model::ContactHistory changed;
    if (const auto *known = plan.channel(channel))
        changed = *known->history;
    model::ContactHistory typed = withoutMissingEnds(week);
    if (!typed.isEmpty())
        changed = model::merged(changed, typed, model::Overlap::Replace);
    // Replacing keeps what the week does not know; an emptied cell must not come back.
    for (std::size_t i = 0; i < week.intervals.size(); ++i)
        if (const auto at = changed.grid.indexOf(week.grid.beginOf(i)))
            changed.intervals[*at] = week.intervals[i];
    addSource(changed, historyOfWeek(plan, channel, monday), week);
    return withReports(std::move(plan), withoutMissingEnds(changed), channel, medium);
}

} // namespace application
