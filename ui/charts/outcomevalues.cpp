// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/outcomevalues.h"

#include "ui/text/words.h"
#include "ui/theme/channelhue.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ui {

namespace {

/// Minutes of the week that the pattern has open, per hour cell; spans past midnight run into the
/// next day.
void addOpenMinutes(const model::OpeningHours &hours, std::vector<double> &cells) {
    for (int day = 0; day < 7; ++day) {
        for (const auto &span : hours.week[static_cast<std::size_t>(day)]) {
            for (long minute = span.opens.count(); minute < span.closes.count();) {
                const long next = std::min<long>((minute / 60 + 1) * 60, span.closes.count());
                const auto cell = static_cast<std::size_t>((day * 24 + minute / 60) % 168);
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
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (open[i] >= 30)
                cells[i] = OpeningStrip::Hour::Open;
            else if (standby[i] >= 30 && cells[i] == OpeningStrip::Hour::Closed)
                cells[i] = OpeningStrip::Hour::Standby;
        }
    }
    return cells;
}

TargetBars::Value targetBarsValue(const model::ScenarioOutcome &outcome) {
    TargetBars::Value value;
    for (const auto &channel : outcome.channels)
        value.bars.push_back({text(channel.channel.name), hueOf(channel.channel.medium),
                              channel.naturalContacts > 0
                                  ? channel.customerView.withinPromise
                                  : std::numeric_limits<double>::quiet_NaN()});
    return value;
}

ResponseTimeChart::Value responseTimeValue(const model::Plan &plan,
                                           const model::ScenarioOutcome &outcome) {
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    ResponseTimeChart::Value value;
    for (const auto &channel : outcome.channels) {
        ResponseTimeChart::Channel line;
        line.name = text(channel.channel.name);
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
        layer.name = text(channel->channel.name);
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

} // namespace ui
