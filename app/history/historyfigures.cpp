// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/historyfigures.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace application {

namespace {

using model::IntervalStatus;
using std::chrono::days;

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

bool isReported(const model::IntervalReport &report) {
    return report.status == IntervalStatus::Open;
}

/// The first interval of the last `count` local days.
std::size_t firstOfLast(const model::ContactHistory &history, const model::Calendar &calendar,
                        int count) {
    if (history.isEmpty())
        return 0;
    const model::Date last =
        model::dateOf(calendar.toLocal(history.grid.end() - model::Seconds(1)));
    const model::Instant begin = calendar.rangeOf(last - days(count - 1)).begin;
    if (begin <= history.grid.begin())
        return 0;
    return history.grid.indexOf(begin).value_or(0);
}

double handled(const model::IntervalReport &report) {
    return report.answered >= 0 ? report.answered : report.offered;
}

/// Mean handling time of the intervals first … last − 1.
std::optional<double> meanHandleTime(const model::ContactHistory &history, std::size_t first,
                                     std::size_t last) {
    double seconds = 0, contacts = 0;
    for (std::size_t i = first; i < last; ++i) {
        const auto &report = history.intervals[i];
        if (!isReported(report) || report.handleSeconds < 0 || handled(report) <= 0)
            continue;
        seconds += report.handleSeconds;
        contacts += handled(report);
    }
    return contacts > 0 ? std::optional(seconds / contacts) : std::nullopt;
}

std::optional<double> difference(const model::ContactHistory &history,
                                 const model::TimeRange &range, const model::Calendar &calendar) {
    double seen = 0, usual = 0;
    for (std::size_t i =
             history.grid.indexOf(std::max(range.begin, history.grid.begin())).value_or(0);
         i < history.intervals.size() && history.grid.beginOf(i) < range.end; ++i) {
        if (!isReported(history.intervals[i]))
            continue;
        const model::LocalTime local = calendar.toLocal(history.grid.beginOf(i));
        double sum = 0;
        int known = 0;
        for (int week = -4; week <= 4; ++week) {
            if (week == 0)
                continue;
            const auto other =
                history.grid.indexOf(calendar.zone.firstInstantOf(local + days(7 * week)));
            if (other && isReported(history.intervals[*other])) {
                sum += history.intervals[*other].offered;
                ++known;
            }
        }
        if (known == 0)
            continue;
        seen += history.intervals[i].offered;
        usual += sum / known;
    }
    return usual > 0 ? std::optional(seen / usual - 1) : std::nullopt;
}

std::size_t intervalsIn(const model::TimeGrid &grid, const model::TimeRange &range) {
    const auto begin = std::max(range.begin, grid.begin());
    const auto end = std::min(range.end, grid.end());
    return begin < end ? static_cast<std::size_t>((end - begin) / grid.interval()) : 0;
}

HistoryFinding::Kind kindOf(model::Correction::Reason reason) {
    switch (reason) {
    case model::Correction::Reason::Gap:
        return HistoryFinding::Kind::Missing;
    case model::Correction::Reason::Outlier:
        return HistoryFinding::Kind::Outlier;
    case model::Correction::Reason::Real:
        return HistoryFinding::Kind::Real;
    case model::Correction::Reason::LevelShift:
        return HistoryFinding::Kind::LevelShift;
    case model::Correction::Reason::SameLevel:
        return HistoryFinding::Kind::SameLevel;
    case model::Correction::Reason::Closed:
    case model::Correction::Reason::Event:
    case model::Correction::Reason::Manual:
        break;
    }
    return HistoryFinding::Kind::LeftOut;
}

/// Something is said of these contacts, rather than of the level around them.
bool isAboutContacts(HistoryFinding::Kind kind) {
    return kind == HistoryFinding::Kind::Outlier || kind == HistoryFinding::Kind::LeftOut ||
           kind == HistoryFinding::Kind::Real;
}

} // namespace

DailyTotals dailyTotals(const model::ContactHistory &history, const model::Calendar &calendar) {
    DailyTotals result;
    if (history.isEmpty())
        return result;
    result.first = model::dateOf(calendar.toLocal(history.grid.begin()));
    std::vector<int> reports;
    for (std::size_t i = 0; i < history.intervals.size(); ++i) {
        const auto day = static_cast<std::size_t>(
            (model::dateOf(calendar.toLocal(history.grid.beginOf(i))) - result.first).count());
        if (day >= result.contacts.size()) {
            result.contacts.resize(day + 1, 0.0);
            reports.resize(day + 1, 0);
        }
        if (isReported(history.intervals[i])) {
            result.contacts[day] += history.intervals[i].offered;
            ++reports[day];
        }
    }
    std::array<std::vector<int>, 7> ofWeekday;
    for (std::size_t day = 0; day < reports.size(); ++day)
        ofWeekday[static_cast<std::size_t>(
                      model::weekdayIndex(result.first + days(static_cast<int>(day))))]
            .push_back(reports[day]);
    std::array<int, 7> usual{};
    for (std::size_t weekday = 0; weekday < 7; ++weekday) {
        auto &counts = ofWeekday[weekday];
        if (counts.empty())
            continue;
        const auto middle = counts.begin() + static_cast<std::ptrdiff_t>(counts.size() / 2);
        std::nth_element(counts.begin(), middle, counts.end());
        usual[weekday] = *middle;
    }
    for (std::size_t day = 0; day < reports.size(); ++day) {
        const model::Date date = result.first + days(static_cast<int>(day));
        const bool closed = calendar.kindOf(date) == model::DayKind::Holiday && reports[day] == 0;
        if (!closed &&
            4 * reports[day] < 3 * usual[static_cast<std::size_t>(model::weekdayIndex(date))])
            result.contacts[day] = unknown;
    }
    return result;
}

std::optional<double> OfficeHoursShare::share() const {
    const double all = inside + outside;
    return all > 0 ? std::optional(outside / all) : std::nullopt;
}

OfficeHoursShare outsideOfficeHours(const model::ContactHistory &history,
                                    const model::Calendar &calendar, int count) {
    OfficeHoursShare result;
    for (std::size_t i = firstOfLast(history, calendar, count); i < history.intervals.size(); ++i) {
        if (!isReported(history.intervals[i]))
            continue;
        const int hour = calendar.hourOfWeek(history.grid.beginOf(i));
        const bool inside = hour < 5 * 24 && hour % 24 >= 9 && hour % 24 < 18;
        (inside ? result.inside : result.outside) += history.intervals[i].offered;
    }
    return result;
}

std::array<double, 168> averageWeek(const model::ContactHistory &history,
                                    const model::Calendar &calendar, int count) {
    std::array<double, 168> sums{};
    std::array<double, 168> hours{};
    for (std::size_t i = firstOfLast(history, calendar, count); i < history.intervals.size(); ++i) {
        if (!isReported(history.intervals[i]))
            continue;
        const auto hour = static_cast<std::size_t>(calendar.hourOfWeek(history.grid.beginOf(i)));
        sums[hour] += history.intervals[i].offered;
        hours[hour] += history.grid.intervalHours();
    }
    for (std::size_t hour = 0; hour < sums.size(); ++hour)
        sums[hour] = hours[hour] > 0 ? sums[hour] / hours[hour] : unknown;
    return sums;
}

double contactsPerWeek(const DailyTotals &totals, int count) {
    double sum = 0;
    int known = 0;
    const auto from =
        totals.contacts.size() - std::min(totals.contacts.size(), static_cast<std::size_t>(count));
    for (std::size_t day = from; day < totals.contacts.size(); ++day)
        if (!std::isnan(totals.contacts[day])) {
            sum += totals.contacts[day];
            ++known;
        }
    return known > 0 ? 7 * sum / known : unknown;
}

std::optional<HandleTime> handleTime(const model::ContactHistory &history, int count) {
    const auto span = static_cast<std::size_t>(
        days(count) / std::max(model::Minutes(1), history.grid.interval()));
    const std::size_t end = history.intervals.size();
    const std::size_t middle = end - std::min(end, span);
    const std::size_t begin = middle - std::min(middle, span);
    const auto now = meanHandleTime(history, middle, end);
    if (!now)
        return std::nullopt;
    HandleTime result{*now, {}};
    if (const auto before = meanHandleTime(history, begin, middle))
        result.trend = *now / *before - 1;
    return result;
}

std::vector<HistoryFinding>
historyFindings(const model::Plan &plan, const std::vector<std::vector<model::Correction>> &masks) {
    std::vector<HistoryFinding> findings;
    model::Instant begin = model::Instant::max(), end = model::Instant::min();
    for (std::size_t c = 0; c < plan.channels.size(); ++c) {
        const auto &channel = plan.channels[c];
        const auto &history = *channel.history;
        if (history.isEmpty())
            continue;
        begin = std::min(begin, history.grid.begin());
        end = std::max(end, history.grid.end());
        std::vector<HistoryFinding> own;
        const auto add = [&](const model::Correction &mask, HistoryFinding::Kind kind) {
            const std::size_t count = intervalsIn(history.grid, mask.range);
            if (count == 0)
                return;
            if (kind == HistoryFinding::Kind::Missing && !own.empty() && own.back().kind == kind &&
                mask.range.begin - own.back().range.end < days(1)) {
                own.back().range.end = mask.range.end;
                own.back().intervals += count;
                return;
            }
            HistoryFinding finding{kind, channel.channel.id, mask.range, count, {}};
            if (isAboutContacts(kind))
                finding.difference = difference(history, mask.range, plan.calendar);
            own.push_back(std::move(finding));
        };
        if (c < masks.size())
            for (const auto &mask : masks[c])
                if (std::ranges::none_of(channel.corrections, [&](const auto &correction) {
                        return correction.range == mask.range && correction.leavesOut();
                    }))
                    add(mask, kindOf(mask.reason));
        // What the planner leaves out is no outlier that cleaning found.
        for (const auto &correction : channel.corrections) {
            const std::size_t known = own.size();
            add(correction,
                correction.leavesOut() ? HistoryFinding::Kind::LeftOut : kindOf(correction.reason));
            if (own.size() > known)
                own.back().correction = correction;
        }
        findings.insert(findings.end(), own.begin(), own.end());
    }
    model::Seconds offset = plan.calendar.zone.firstOffset();
    for (const auto &change : plan.calendar.zone.changes()) {
        const model::Seconds step = change.utcOffset - offset;
        offset = change.utcOffset;
        if (change.at <= begin || change.at >= end || step.count() == 0)
            continue;
        findings.push_back({step.count() > 0 ? HistoryFinding::Kind::ClocksForward
                                             : HistoryFinding::Kind::ClocksBack,
                            0,
                            {change.at, change.at + model::Seconds(std::abs(step.count()))},
                            static_cast<std::size_t>(std::abs(step.count()) /
                                                     model::Seconds(plan.interval).count()),
                            {}});
    }
    std::stable_sort(findings.begin(), findings.end(),
                     [](const auto &a, const auto &b) { return a.range.begin > b.range.begin; });
    return findings;
}

std::optional<double> usableShare(const model::Plan &plan,
                                  const std::vector<std::vector<model::Correction>> &masks) {
    std::size_t all = 0, usable = 0;
    for (std::size_t c = 0; c < plan.channels.size(); ++c) {
        const auto &history = *plan.channels[c].history;
        std::vector<bool> left(history.intervals.size(), false);
        std::vector<bool> gap(history.intervals.size(), false);
        const auto mark = [&](const model::Correction &mask) {
            if (mask.range.end <= history.grid.begin() || history.isEmpty())
                return;
            const auto first =
                history.grid.indexOf(std::max(mask.range.begin, history.grid.begin()));
            for (std::size_t i = first.value_or(history.intervals.size());
                 i < history.intervals.size() && history.grid.beginOf(i) < mask.range.end; ++i) {
                left[i] = true;
                if (mask.reason == model::Correction::Reason::Gap)
                    gap[i] = true;
            }
        };
        for (const auto &correction : plan.channels[c].corrections)
            if (correction.leavesOut())
                mark(correction);
        if (c < masks.size())
            for (const auto &mask : masks[c])
                mark(mask);
        // Not reported and no gap: closed at that time of the week.
        for (std::size_t i = 0; i < history.intervals.size(); ++i)
            if (isReported(history.intervals[i]) || gap[i]) {
                ++all;
                usable += left[i] ? 0 : 1;
            }
    }
    return all > 0 ? std::optional(static_cast<double>(usable) / static_cast<double>(all))
                   : std::nullopt;
}

model::Plan withCorrection(model::Plan plan, int channelId, const model::Correction &correction) {
    for (auto &channel : plan.channels)
        if ((channelId == 0 || channel.channel.id == channelId) &&
            std::find(channel.corrections.begin(), channel.corrections.end(), correction) ==
                channel.corrections.end())
            channel.corrections.push_back(correction);
    return plan;
}

model::Plan withoutCorrection(model::Plan plan, int channelId,
                              const model::Correction &correction) {
    for (auto &channel : plan.channels)
        if (channelId == 0 || channel.channel.id == channelId)
            std::erase(channel.corrections, correction);
    return plan;
}

} // namespace application
