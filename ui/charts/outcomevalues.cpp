// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/outcomevalues.h"

#include "model/demand/daysums.h"
#include "ui/text/verdicttext.h"
#include "ui/text/words.h"
#include "ui/theme/channelhue.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ui {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// Minutes of the week that the pattern has open, per hour cell; spans past midnight run into the
/// next day.
void addOpenMinutes(const model::OpeningHours &hours, std::vector<double> &cells) {
    for (int day = 0; day < 7; ++day) {
        for (const auto &span : hours.week[static_cast<std::size_t>(day)]) {
            for (long minute = span.opens.count(); minute < span.closes.count();) {
                const long next = std::min<long>((minute / 60 + 1) * 60, span.closes.count());
                const auto cell = static_cast<std::size_t>((day * 24L + minute / 60) % 168);
                cells[cell] = std::min(60.0, cells[cell] + static_cast<double>(next - minute));
                minute = next;
            }
        }
    }
}

} // namespace

std::vector<OpeningStrip::Hour> openingHoursCells(const model::CoverageScenario &scenario) {
    std::vector<OpeningStrip::Hour> cells(168, OpeningStrip::Hour::Closed);
    for (const auto &[id, coverage] : scenario.channels) {
        std::vector<double> open(168, 0.0);
        std::vector<double> standby(168, 0.0);
        addOpenMinutes(coverage.hours, open);
        if (coverage.standby.isActive())
            addOpenMinutes(coverage.standby.hours, standby);
        std::vector<double> partner(168, 0.0);
        addOpenMinutes(coverage.partner.hours, partner);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (open[i] >= 30)
                cells[i] = OpeningStrip::Hour::Open;
            else if (partner[i] >= 30 && cells[i] != OpeningStrip::Hour::Open)
                cells[i] = OpeningStrip::Hour::Partner;
            else if (standby[i] >= 30 && cells[i] == OpeningStrip::Hour::Closed)
                cells[i] = OpeningStrip::Hour::Standby;
        }
    }
    return cells;
}

TargetBars::Value targetBarsValue(const model::ScenarioOutcome &outcome) {
    TargetBars::Value value;
    for (const auto &channel : outcome.channels)
        value.bars.push_back(
            {oneLine(channel.channel.name), hueOf(channel.channel.medium),
             channel.naturalContacts > 0 ? channel.customerView.withinPromise : none});
    return value;
}

ResponseTimeChart::Value responseTimeValue(const model::Plan &plan,
                                           const model::ScenarioOutcome &outcome) {
    ResponseTimeChart::Value value;
    for (const auto &channel : outcome.channels) {
        ResponseTimeChart::Channel line;
        line.name = oneLine(channel.channel.name);
        line.hue = hueOf(channel.channel.medium);
        if (const auto *planned = plan.channel(channel.channel.id))
            line.target = static_cast<double>(planned->policy.promise.count());
        for (std::size_t hour = 0; hour < 24; ++hour) {
            std::vector<double> days;
            for (std::size_t day = 0; day < 7; ++day)
                if (const auto &median = channel.hours[day * 24 + hour].median)
                    days.push_back(*median);
            std::sort(days.begin(), days.end());
            line.low.push_back(days.empty() ? none : days.front());
            line.median.push_back(days.empty() ? none : days[days.size() / 2]);
            line.high.push_back(days.empty() ? none : days.back());
        }
        value.channels.push_back(std::move(line));
    }
    return value;
}

BacklogChart::Value backlogValue(const model::ScenarioOutcome &outcome) {
    BacklogChart::Value value;
    value.intervalMinutes = static_cast<int>(outcome.week.interval().count());
    // Deferred work lies at the bottom: it is the larger part and its shape is the one to compare.
    std::vector<const model::ChannelOutcome *> order;
    for (const auto &channel : outcome.channels)
        order.push_back(&channel);
    std::stable_sort(order.begin(), order.end(), [](const auto *a, const auto *b) {
        return a->channel.kind == model::ChannelKind::Deferred &&
               b->channel.kind == model::ChannelKind::Live;
    });
    for (const auto *channel : order) {
        BacklogChart::Layer layer;
        layer.name = oneLine(channel->channel.name);
        layer.hue = hueOf(channel->channel.medium);
        for (const auto &interval : channel->staffing)
            layer.hours.push_back(interval.waitingHours);
        value.layers.push_back(std::move(layer));
    }
    return value;
}

OutcomeBar::Value outcomeBarValue(const model::ScenarioOutcome &outcome) {
    OutcomeBar::Value value;
    const double natural = outcome.naturalContacts();
    value.onTarget = natural * outcome.customerView.withinPromise;
    value.later = natural * outcome.customerView.answeredLater;
    value.lost = std::max(0.0, natural - value.onTarget - value.later);
    return value;
}

FrontierChart::Value frontierValue(const model::Plan &plan, const application::Results &results) {
    const Format format;
    FrontierChart::Value value;
    value.currency = text(plan.currency);
    const auto better =
        betterAlternative(results.frontier, results.outcomes, results.verdict.chosen);
    for (std::size_t i = 0; i < results.frontier.size(); ++i) {
        const auto &point = results.frontier[i];
        FrontierChart::Point drawn;
        drawn.name = triedName(point, Translation());
        drawn.cost = point.costPerWeek;
        drawn.onTarget = point.withinPromise;
        drawn.detail = QCoreApplication::translate("FrontierChart", "%1 FTE · %2 lost")
                           .arg(format.count(point.fte, 1), format.count(point.lost));
        drawn.efficient = point.efficient;
        drawn.highlighted = better == i;
        for (std::size_t own = 0; own < results.outcomes.size(); ++own) {
            if (results.outcomes[own].name != point.name)
                continue;
            drawn.badge = letter(own);
            drawn.chosen = results.outcomes[own].scenarioId == plan.chosen;
            break;
        }
        value.points.push_back(std::move(drawn));
    }
    return value;
}

FanChart::Value fanValue(const model::Plan &plan, const model::ChannelPlan &channel,
                         const application::ChannelResult &result, model::Date planningWeek) {
    constexpr std::chrono::days shown{8 * 7};
    FanChart::Value value;
    value.hue = hueOf(channel.channel.medium);
    value.name = oneLine(channel.channel.name);
    value.planningWeek = toQDate(planningWeek);
    const auto localDate = [&](model::Instant at) {
        return model::dateOf(plan.calendar.toLocal(at));
    };
    model::Date first{}, last{};
    if (const auto &history = *channel.history; !history.isEmpty()) {
        last = localDate(history.grid.end() - model::Seconds(1));
        first = std::max(localDate(history.grid.begin()), last - shown + std::chrono::days(1));
        const auto days = static_cast<std::size_t>((last - first).count() + 1);
        std::vector<double> totals(days, 0.0);
        std::vector<bool> known(days, true);
        for (std::size_t i = history.intervals.size(); i-- > 0;) {
            const auto date = localDate(history.grid.beginOf(i));
            if (date < first)
                break;
            const auto day = static_cast<std::size_t>((date - first).count());
            const auto &interval = history.intervals[i];
            if (interval.status == model::IntervalStatus::Open)
                totals[day] += interval.offered;
            else if (interval.status == model::IntervalStatus::Missing)
                known[day] = false;
        }
        for (std::size_t day = 0; day < days; ++day)
            if (!known[day])
                totals[day] = none;
        value.historyFirst = toQDate(first);
        value.history = std::move(totals);
    }
    const auto &forecast = *result.forecast;
    // Of a day that has begun only the rest is forecast.
    const auto whole = [&](const std::vector<double> &values) {
        return model::ofWholeDays(values, forecast.calls.grid(), plan.calendar);
    };
    value.median = whole(forecast.dayTotals);
    if (!value.median.empty()) {
        const auto begin = model::firstWholeDay(forecast.calls.grid(), plan.calendar);
        if (value.history.empty())
            first = begin;
        last = begin + std::chrono::days(static_cast<int>(value.median.size()) - 1);
        value.forecastFirst = toQDate(begin);
        for (const auto &band : forecast.dayBands)
            value.bands.push_back({band.level, whole(band.low), whole(band.high)});
        // The bands lie around the median, which past errors may put beside the expected value.
        if (!forecast.dayBands.empty())
            for (std::size_t day = 0; day < value.median.size(); ++day)
                value.median[day] =
                    (forecast.dayBands.front().low[day] + forecast.dayBands.front().high[day]) /
                    2.0;
    }
    for (auto day = plan.calendar.specialDays.lower_bound(first);
         day != plan.calendar.specialDays.end() && day->first <= last; ++day)
        if (day->second.kind != model::DayKind::Ordinary)
            value.events.push_back({toQDate(day->first), oneLine(day->second.name)});
    return value;
}

std::vector<int> weekCells(const model::Plan &plan, const model::ScenarioOutcome &outcome,
                           model::Date weekBegin) {
    const long perDay = 24L * 60 / outcome.week.interval().count();
    std::vector<int> cells(static_cast<std::size_t>(7 * perDay), -1);
    for (std::size_t i = 0; i < outcome.week.count(); ++i) {
        const auto local = plan.calendar.toLocal(outcome.week.beginOf(i));
        const long day = (model::dateOf(local) - weekBegin).count();
        const long place =
            day * perDay + model::minuteOfDay(local).count() / outcome.week.interval().count();
        if (place >= 0 && place < 7 * perDay && cells[static_cast<std::size_t>(place)] < 0)
            cells[static_cast<std::size_t>(place)] = static_cast<int>(i);
    }
    return cells;
}

WeekRequirement weekRequirement(const model::Plan &plan, const model::ScenarioOutcome &outcome,
                                model::Date weekBegin, const model::ChannelOutcome *channel) {
    WeekRequirement week;
    week.intervalMinutes = static_cast<int>(outcome.week.interval().count());
    week.hue = channel ? hueOf(channel->channel.medium) : Hue::All;
    for (const int index : weekCells(plan, outcome, weekBegin)) {
        double agents = none;
        bool idle = false;
        if (index >= 0) {
            for (const auto &one : outcome.channels) {
                const auto &interval = one.staffing[static_cast<std::size_t>(index)];
                if ((channel && &one != channel) || interval.openShare <= 0)
                    continue;
                agents = std::isnan(agents) ? interval.positions : agents + interval.positions;
                idle = channel && one.channel.kind == model::ChannelKind::Live &&
                       interval.positions > 0 && interval.occupancy < 0.5;
            }
        }
        week.agents.push_back(agents);
        week.underlined.push_back(idle);
    }
    return week;
}

std::vector<std::vector<double>> hourlyAgents(const model::Plan &plan,
                                              const model::ScenarioOutcome &outcome,
                                              model::Date weekBegin, int day) {
    std::vector<std::vector<double>> rows;
    const auto most = [](double highest, double value) {
        return std::isnan(value) ? highest : std::isnan(highest) ? value : std::max(highest, value);
    };
    for (std::size_t row = 0; row <= outcome.channels.size(); ++row) {
        const auto week =
            weekRequirement(plan, outcome, weekBegin,
                            row < outcome.channels.size() ? &outcome.channels[row] : nullptr);
        const std::size_t perDay = week.agents.size() / 7;
        std::vector<double> hours(24, none);
        for (std::size_t i = 0; i < perDay; ++i)
            hours[i * 24 / perDay] = most(hours[i * 24 / perDay],
                                          week.agents[static_cast<std::size_t>(day) * perDay + i]);
        rows.push_back(std::move(hours));
    }
    return rows;
}

} // namespace ui
