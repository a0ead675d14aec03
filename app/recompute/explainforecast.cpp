// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recompute/explainforecast.h"

#include "forecasting/forecaster.h"

#include <algorithm>

namespace application {

namespace {

double ratio(double of, double to) { return to > 0 && of >= 0 ? of / to : 1; }

std::vector<ForecastExplanation::Source> sourcesOf(const model::ContactHistory &history,
                                                   const std::vector<model::Correction> &masks,
                                                   const model::Calendar &calendar,
                                                   model::Instant instant, int weeks) {
    std::vector<ForecastExplanation::Source> sources;
    const model::LocalTime local = calendar.toLocal(instant);
    for (int back = 1; back <= 104 && static_cast<int>(sources.size()) < weeks; ++back) {
        const auto at =
            history.grid.indexOf(calendar.zone.firstInstantOf(local - std::chrono::weeks(back)));
        if (!at || history.intervals[*at].status == model::IntervalStatus::Missing)
            continue;
        ForecastExplanation::Source source{history.grid.beginOf(*at),
                                           history.intervals[*at].offered, std::nullopt};
        const auto mask = std::find_if(masks.begin(), masks.end(), [&](const auto &each) {
            return each.range.contains(source.begin);
        });
        if (mask != masks.end())
            source.leftOut = mask->reason;
        sources.push_back(source);
    }
    return sources;
}

std::vector<ForecastExplanation::Part>
partsOf(const std::vector<forecasting::MemberShare> &shares) {
    std::vector<ForecastExplanation::Part> parts;
    for (const auto &share : shares)
        if (share.weight > 0)
            parts.push_back({std::string(share.method), share.weight, share.contacts});
    std::stable_sort(parts.begin(), parts.end(),
                     [](const auto &a, const auto &b) { return a.weight > b.weight; });
    return parts;
}

} // namespace

std::optional<ForecastExplanation> explainForecast(const model::Plan &plan, const Results &results,
                                                   int channelId, model::Instant instant) {
    const auto *channel = plan.channel(channelId);
    const auto *result = results.channel(channelId);
    if (!channel || !result)
        return std::nullopt;
    const model::Forecast &forecast = *result->forecast;
    const auto at = forecast.calls.grid().indexOf(instant);
    if (!at)
        return std::nullopt;

    const auto clean = forecasting::clean(*channel->history, channel->corrections, plan.calendar);
    model::ForecastSettings settings = channel->forecast;
    settings.horizonDays = static_cast<int>(forecast.dayTotals.size());
    const auto factors = forecasting::breakdown(clean, plan.calendar, settings);

    ForecastExplanation why;
    why.interval = forecast.calls.grid().rangeOf(*at);
    if (*at < factors.size()) {
        const auto &part = factors[*at];
        why.level = part.level;
        why.weekday = part.weekday;
        why.share = part.profile;
        why.trend = part.trend;
        why.special = part.special;
    }
    why.average = why.level * why.weekday * why.share * why.trend * why.special;
    why.method = forecast.method;
    why.expected = forecast.calls[*at].value();
    // As it was before the planner's overrides, and before contacts moved between channels.
    const model::Forecast &below =
        result->original->calls.count() == 0 ? forecast : *result->original;
    const auto &own = plan.channelShifts.empty() ? below.calls : result->unshifted->calls;
    const double adjusted = *at < own.count() ? own[*at].value() : 0;
    why.adjustment =
        channel->adjustment.volumeOn(model::dateOf(plan.calendar.toLocal(why.interval.begin)));
    why.methodContacts = adjusted / why.adjustment;
    why.methodFactor = ratio(why.methodContacts, why.average);
    why.moved = below.calls[*at].value() - adjusted;
    why.overrideFactor = ratio(why.expected, below.calls[*at].value());
    if (forecast.method == "combination")
        if (const auto shares = forecasting::memberShares(clean, plan.calendar, settings);
            *at < shares.size())
            why.parts = partsOf(shares[*at]);
    why.sources = sourcesOf(*channel->history, result->masks, plan.calendar, why.interval.begin,
                            settings.averageWeeks);
    return why;
}

} // namespace application
