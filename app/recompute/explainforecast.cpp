// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recompute/explainforecast.h"

#include "app/recompute/planningweek.h"
#include "forecasting/forecaster.h"

#include <algorithm>
#include <stdexcept>

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

std::vector<ForecastExplanation::Part> partsOf(const std::vector<forecasting::MemberShare> &shares,
                                               double growth) {
    std::vector<ForecastExplanation::Part> parts;
    for (const auto &share : shares)
        if (share.weight > 0)
            parts.push_back({std::string(share.method), share.weight, share.contacts / growth});
    std::stable_sort(parts.begin(), parts.end(),
                     [](const auto &a, const auto &b) { return a.weight > b.weight; });
    return parts;
}

} // namespace

ForecastExplainer::ForecastExplainer(const model::Plan &plan, const Results &results, int channelId)
    : plan_(plan), channel_(plan.channel(channelId)), result_(results.channel(channelId)) {
    if (!channel_ || !result_)
        return;
    model::ForecastSettings settings = channel_->forecast;
    settings.horizonDays = static_cast<int>(result_->forecast->dayTotals.size());
    auto learnt = forecasting::clean(*channel_->history, channel_->corrections, plan.calendar);
    try {
        if (const auto *other = analogueOf(*channel_, plan))
            learnt = forecasting::withAnalogue(
                learnt, forecasting::clean(*other->history, other->corrections, plan.calendar),
                plan.calendar, channel_->analogue->contactsPerDay);
        // The day in which the history ends is not yet one of growth.
        const model::TimeGrid &grid = result_->forecast->calls.grid();
        const auto lastDay =
            model::dateOf(plan.calendar.toLocal(learnt.grid.end() - learnt.grid.interval()));
        const auto growthOn = [&](std::size_t index) {
            const auto day = model::dateOf(plan.calendar.toLocal(grid.beginOf(index)));
            return settings.growthAfter(static_cast<double>((day - lastDay).count()));
        };
        std::size_t horizon = 0;
        for (const auto &part : forecasting::breakdown(learnt, plan.calendar, settings)) {
            ForecastExplanation &why = learnt_.emplace_back();
            why.level = part.level;
            why.weekday = part.weekday;
            why.share = part.profile;
            why.trend = part.trend;
            why.special = part.special;
            why.growth = growthOn(horizon++);
        }
        if (result_->forecast->method == "combination") {
            const auto shares = forecasting::memberShares(learnt, plan.calendar, settings);
            for (std::size_t i = 0; i < std::min(shares.size(), learnt_.size()); ++i)
                learnt_[i].parts = partsOf(shares[i], learnt_[i].growth);
        }
    } catch (const std::invalid_argument &) {
        // A forecast made elsewhere stands without a history.
    }
}

std::optional<ForecastExplanation> ForecastExplainer::at(model::Instant instant) const {
    if (!channel_ || !result_)
        return std::nullopt;
    const model::Forecast &forecast = *result_->forecast;
    const auto at = forecast.calls.grid().indexOf(instant);
    if (!at)
        return std::nullopt;

    ForecastExplanation why = *at < learnt_.size() ? learnt_[*at] : ForecastExplanation();
    why.interval = forecast.calls.grid().rangeOf(*at);
    why.average = why.level * why.weekday * why.share * why.trend * why.special;
    why.method = forecast.method;
    why.expected = forecast.calls[*at].value();
    // As it was before the planner's overrides, and before contacts moved between channels.
    const model::Forecast &below =
        result_->original->calls.count() == 0 ? forecast : *result_->original;
    const auto &own = plan_.channelShifts.empty() ? below.calls : result_->unshifted->calls;
    const double adjusted = *at < own.count() ? own[*at].value() : 0;
    why.adjustment =
        channel_->adjustment.volumeOn(model::dateOf(plan_.calendar.toLocal(why.interval.begin)));
    if (why.method == "foreign")
        why.growth = 1;
    why.methodContacts = adjusted / why.adjustment / why.growth;
    why.methodFactor = ratio(why.methodContacts, why.average);
    why.moved = below.calls[*at].value() - adjusted;
    why.overrideFactor = ratio(why.expected, below.calls[*at].value());
    why.sources = sourcesOf(*channel_->history, result_->masks, plan_.calendar, why.interval.begin,
                            channel_->forecast.averageWeeks);
    return why;
}

} // namespace application
