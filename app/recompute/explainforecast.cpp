// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recompute/explainforecast.h"

#include "app/recompute/planningweek.h"
#include "app/recompute/shiftsofar.h"
#include "forecasting/forecaster.h"
#include "model/demand/daysums.h"

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

ForecastExplainer::ForecastExplainer(const model::Plan &plan, const Results &results, int channelId)
    : plan_(plan), channel_(plan.channel(channelId)), result_(results.channel(channelId)) {
    if (!channel_ || !result_)
        return;
    model::ForecastSettings settings = channel_->forecast;
    const model::TimeGrid &grid = result_->forecast->calls.grid();
    settings.horizonDays = static_cast<int>(result_->forecast->dayTotals.size() -
                                            model::begunDays(grid, plan.calendar));
    const auto shifts = shiftsAsCome(plan, results.sharesSoFar);
    auto learnt = trainingPast(*channel_, plan, shifts);
    try {
        if (const auto *other = analogueOf(*channel_, plan))
            learnt = forecasting::withAnalogue(learnt, trainingPast(*other, plan, shifts),
                                               plan.calendar, channel_->analogue->contactsPerDay);
        const bool averaged = result_->forecast->method == "week-average";
        const auto parts = averaged
                               ? forecasting::averageBreakdown(learnt, plan.calendar, settings)
                               : forecasting::topDownBreakdown(learnt, plan.calendar, settings);
        for (const auto &part : parts) {
            ForecastExplanation &why = learnt_.emplace_back();
            why.level = part.level;
            why.like = part.like;
            why.weekday = part.weekday;
            why.effects = part.effects;
            why.share = part.profile;
            why.usual = part.level * part.weekday * part.profile;
            for (const model::DayEffect &effect : part.effects)
                why.usual *= effect.factor;
            if (averaged || result_->forecast->method == "top-down")
                why.methodContacts = why.usual;
        }
        if (result_->forecast->method == "combination") {
            const auto shares = forecasting::memberShares(learnt, plan.calendar, settings);
            for (std::size_t i = 0; i < std::min(shares.size(), learnt_.size()); ++i) {
                learnt_[i].parts = partsOf(shares[i]);
                learnt_[i].methodContacts = forecasting::contactsOf(shares[i]);
            }
        }
        // The day in which the history ends is not yet one of growth.
        const auto lastDay =
            model::dateOf(plan.calendar.toLocal(learnt.grid.end() - learnt.grid.interval()));
        for (std::size_t i = 0; i < learnt_.size(); ++i) {
            const auto passed = model::dateOf(plan.calendar.toLocal(grid.beginOf(i))) - lastDay;
            learnt_[i].growth = settings.growthAfter(static_cast<double>(passed.count()));
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
    why.method = forecast.method;
    why.expected = forecast.calls[*at].value();
    // As it was before the planner's overrides, and before contacts moved between channels.
    const model::Forecast &below =
        result_->original->calls.count() == 0 ? forecast : *result_->original;
    const auto &own = plan_.channelShifts.empty() ? below.calls : result_->unshifted->calls;
    const double adjusted = *at < own.count() ? own[*at].value() : 0;
    const auto date = model::dateOf(plan_.calendar.toLocal(why.interval.begin));
    why.adjustment = channel_->adjustment.volumeOn(date);
    if (why.method == "foreign")
        why.growth = 1;
    double foreseen = why.methodContacts; // where it is known: of a day under way, at its start
    why.methodContacts = adjusted / why.adjustment / why.growth;
    if (foreseen > 0 && date < model::firstWholeDay(forecast.calls.grid(), plan_.calendar))
        why.today = why.methodContacts / foreseen;
    else
        foreseen = why.methodContacts;
    why.methodFactor = ratio(foreseen, why.usual);
    why.moved = below.calls[*at].value() - adjusted;
    why.overrideFactor = ratio(why.expected, below.calls[*at].value());
    why.sources = sourcesOf(*channel_->history, result_->masks, plan_.calendar, why.interval.begin,
                            channel_->forecast.averageWeeks);
    return why;
}

} // namespace application
