// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recompute/recompute.h"

#include "app/recompute/coveragebasis.h"
#include "app/recompute/remembered.h"
#include "forecasting/forecaster.h"
#include "model/comparison/ranges.h"
#include "model/coverage/demandpaths.h"
#include "model/plan/plancheck.h"

#include <algorithm>
#include <chrono>
#include <memory>
#include <optional>
#include <utility>

namespace application {
namespace {

using forecasting::CleanHistory;
using model::Shared;

/// Less history than this shows no weekly pattern.
constexpr model::Seconds leastHistory = std::chrono::days(14);
constexpr int longestHorizonDays = 730;
/// Ways the weeks may come, where the plan does not say how many.
constexpr int usualPaths = 100;

struct CleanInput {
    Shared<model::ContactHistory> history;
    std::vector<model::Correction> corrections;
    model::Calendar calendar;
    bool operator==(const CleanInput &) const = default;
};

/// A channel that is forecast like another one.
struct AnalogueInput {
    Shared<CleanHistory> own, other;
    model::Calendar calendar;
    std::optional<double> contactsPerDay;
    bool operator==(const AnalogueInput &in) const {
        return own.isSameObject(in.own) && other.isSameObject(in.other) &&
               calendar == in.calendar && contactsPerDay == in.contactsPerDay;
    }
};

struct ForecastInput {
    Shared<CleanHistory> history;
    model::Calendar calendar;
    model::ForecastSettings settings;
    // A cleaned history is recognised by its address: it is made anew only when its input changed.
    bool operator==(const ForecastInput &other) const {
        return history.isSameObject(other.history) && calendar == other.calendar &&
               settings == other.settings;
    }
};

struct DemandInput {
    struct Channel {
        model::Channel channel;
        Shared<model::Forecast> forecast;
        model::ClosedHoursDemand closedHours;
        bool operator==(const Channel &) const = default;
    };
    std::vector<Channel> channels;
    model::TimeGrid week;
    model::Calendar calendar;
    bool operator==(const DemandInput &) const = default;

    std::vector<model::ChannelForecast> forecasts() const {
        std::vector<model::ChannelForecast> result;
        for (const auto &channel : channels)
            result.push_back({channel.channel, *channel.forecast, channel.closedHours});
        return result;
    }
};

/// What every scenario of a comparison shares.
struct CommonInput {
    model::TimeGrid week;
    model::Calendar calendar;
    Shared<std::vector<model::NaturalDemand>> demand;
    std::vector<model::Channel> channels;
    std::vector<model::ServicePolicy> policies;
    model::Shrinkage shrinkage;
    model::PayRates payRates;
    bool operator==(const CommonInput &) const = default;

    /// Demand and goals are the same; wages and absences may differ.
    bool asksForTheSame(const CommonInput &other) const {
        return week == other.week && calendar == other.calendar && demand == other.demand &&
               channels == other.channels && policies == other.policies;
    }
};

/// What evaluations leave behind for the next ones.
struct Evaluations {
    CommonInput of;
    model::EvaluationMemory memory;
};

struct OutcomeInput {
    model::CoverageScenario scenario;
    CommonInput common;
    bool operator==(const OutcomeInput &) const = default;
};

struct FrontierInput {
    model::CoverageScenario scenario;
    CommonInput common;
    std::vector<model::ScenarioOutcome> own;
    bool operator==(const FrontierInput &) const = default;
};

using DemandPaths = std::vector<std::vector<model::NaturalDemand>>;

struct PathsInput {
    OutcomeInput scenario;
    Shared<DemandPaths> demand;
    // Paths are many figures: those of an unchanged forecast are recognised by their address.
    bool operator==(const PathsInput &other) const {
        return demand.isSameObject(other.demand) && scenario == other.scenario;
    }
};

struct ChannelMemory {
    Remembered<CleanInput, Shared<CleanHistory>> clean;
    Remembered<AnalogueInput, Shared<CleanHistory>> analogue;
    Remembered<ForecastInput, Shared<model::Forecast>> forecast;
    Remembered<ForecastInput, Shared<model::Backtest>> backtest;
    Remembered<ForecastInput, std::vector<model::HistoryRemark>> remarks;
};

/// A part of the whole way, for progress.
model::RunControl part(const model::RunControl &control, double from, double to) {
    model::RunControl inner;
    inner.stop = control.stop;
    if (control.report)
        inner.report = [report = control.report, from, to](model::Share done) {
            report(model::Share(from + (to - from) * done.value()));
        };
    return inner;
}

/// The first local day that lies wholly after the history.
model::Date dayAfter(const model::ContactHistory &history, const model::Calendar &calendar) {
    const auto end = calendar.toLocal(history.grid.end());
    const model::Date date = model::dateOf(end);
    return model::minuteOfDay(end).count() == 0 ? date : date + std::chrono::days(1);
}

bool isLongEnough(const model::ContactHistory &history) {
    return !history.isEmpty() && history.grid.end() - history.grid.begin() >= leastHistory;
}

bool hasContacts(const model::ContactHistory &history) {
    return std::any_of(history.intervals.begin(), history.intervals.end(),
                       [](const auto &report) { return report.offered > 0; });
}

/// The channel it is forecast like: one with a past of its own that reaches into the present one's,
/// and only while that is too short. Without a volume to scale to there is none.
const model::ChannelPlan *analogueOf(const model::ChannelPlan &channel, const model::Plan &plan) {
    const model::ContactHistory &own = *channel.history;
    if (!channel.analogue || isLongEnough(own) ||
        (!channel.analogue->contactsPerDay && !hasContacts(own)))
        return nullptr;
    const auto *other = plan.channel(channel.analogue->channel);
    if (!other || !isLongEnough(*other->history))
        return nullptr;
    const bool joins =
        own.isEmpty() || own.grid.end() - other->history->grid.begin() >= leastHistory;
    return joins ? other : nullptr;
}

/// Where the forecast begins: after the channel's own past, or after the other one's.
const model::ContactHistory *historyBehind(const model::ChannelPlan &channel,
                                           const model::Plan &plan) {
    if (isLongEnough(*channel.history))
        return &*channel.history;
    const auto *other = analogueOf(channel, plan);
    if (!other)
        return nullptr;
    return channel.history->isEmpty() ? &*other->history : &*channel.history;
}

model::Date planningWeek(const model::Plan &plan) {
    std::optional<model::Date> first;
    for (const auto &channel : plan.channels)
        if (const auto *history = historyBehind(channel, plan)) {
            const auto day = dayAfter(*history, plan.calendar);
            first = first ? std::max(*first, day) : day;
        }
    const model::Date wanted = model::mondayOf(plan.planningWeek);
    if (!first)
        return wanted;
    return std::max(wanted, model::mondayOf(*first + std::chrono::days(6)));
}

model::ForecastSettings settingsReaching(const model::ChannelPlan &channel,
                                         const model::ContactHistory &history,
                                         const model::Calendar &calendar, model::Date end) {
    model::ForecastSettings settings = channel.forecast;
    const auto days = (end - dayAfter(history, calendar)).count();
    settings.horizonDays =
        std::max(settings.horizonDays, static_cast<int>(std::min<long>(days, longestHorizonDays)));
    if (settings.samplePaths == 0)
        settings.samplePaths = usualPaths;
    // Channels go their ways independently.
    settings.seed += static_cast<std::uint64_t>(channel.channel.id);
    return settings;
}

std::vector<model::Correction> correctionsOf(const std::vector<forecasting::Mask> &masks) {
    std::vector<model::Correction> corrections;
    for (const auto &mask : masks)
        corrections.push_back({mask.range, mask.reason});
    return corrections;
}

template <class Items, class IdOf>
void keepOnly(Items &memories, const std::vector<IdOf> &ids) {
    std::erase_if(memories, [&](const auto &entry) {
        return std::find(ids.begin(), ids.end(), entry.first) == ids.end();
    });
}

void addProblem(std::vector<model::Problem> &problems, const model::Problem &problem) {
    if (std::find(problems.begin(), problems.end(), problem) == problems.end())
        problems.push_back(problem);
}

} // namespace

struct Recompute::Memory {
    std::map<int, ChannelMemory> channels;
    Remembered<DemandInput, Shared<std::vector<model::NaturalDemand>>> demand;
    std::map<int, Remembered<OutcomeInput, model::ScenarioOutcome>> outcomes;
    std::unique_ptr<Evaluations> evaluations;
    Remembered<FrontierInput, std::vector<model::FrontierPoint>> frontier;
    Remembered<DemandInput, Shared<DemandPaths>> demandPaths;
    std::map<int, Remembered<PathsInput, std::vector<model::PathFigures>>> paths;
    Results last;
};

Recompute::Recompute() : memory_(std::make_unique<Memory>()) {}
Recompute::~Recompute() = default;

Results Recompute::operator()(const model::Plan &plan, const model::RunControl &control,
                              const Publish &publish, Stage last) {
    const auto started = std::chrono::steady_clock::now();
    computed_.clear();
    Memory &memory = *memory_;
    const auto once = [&](Stage stage, auto compute) {
        return [this, &control, stage, compute](const auto &input) {
            using Output = decltype(compute(input));
            Output output = compute(input);
            if (control.stopRequested())
                return std::optional<Output>();
            ++computed_[stage];
            return std::optional<Output>(std::move(output));
        };
    };

    Results results = memory.last;
    const auto finished = [&] {
        results.seconds =
            std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
        memory.last = results;
        if (publish)
            publish(results);
    };

    std::vector<int> channelIds;
    for (const auto &channel : plan.channels)
        channelIds.push_back(channel.channel.id);
    std::vector<int> scenarioIds;
    for (const auto &scenario : plan.scenarios)
        scenarioIds.push_back(scenario.id);
    keepOnly(memory.channels, channelIds);
    keepOnly(memory.outcomes, scenarioIds);
    keepOnly(memory.paths, scenarioIds);

    // Figures of the last run that no longer fit the channels are not shown beside new ones.
    const bool sameChannels = std::equal(
        channelIds.begin(), channelIds.end(), results.channels.begin(), results.channels.end(),
        [](int id, const ChannelResult &channel) { return id == channel.channelId; });
    if (!sameChannels)
        results = Results();
    results.problems = model::check(plan);

    // History → what was true → what will come, per channel.
    const model::Date weekBegin = planningWeek(plan);
    const auto steps = static_cast<double>(std::max<std::size_t>(1, plan.channels.size()));
    std::vector<ChannelResult> channels;
    std::vector<ForecastInput> forecastInputs;
    double done = 0;
    for (const auto &channel : plan.channels) {
        ChannelMemory &own = memory.channels[channel.channel.id];
        ChannelResult result;
        result.channelId = channel.channel.id;
        if (const auto *old = results.channel(result.channelId)) {
            result.backtest = old->backtest;
            result.remarks = old->remarks;
        }
        forecastInputs.emplace_back();
        if (const auto *history = historyBehind(channel, plan)) {
            const auto cleaned = [&](const model::ChannelPlan &of) {
                return memory.channels[of.channel.id].clean.of(
                    {of.history, of.corrections, plan.calendar},
                    once(Stage::Clean, [](const CleanInput &in) {
                        return Shared(forecasting::clean(*in.history, in.corrections, in.calendar));
                    }));
            };
            const auto *clean = cleaned(channel);
            if (!clean)
                return memory.last;
            result.masks = correctionsOf((*clean)->masks);
            if (const auto *other = analogueOf(channel, plan)) {
                const Shared<CleanHistory> mine = *clean;
                const auto *theirs = cleaned(*other);
                if (!theirs)
                    return memory.last;
                clean = own.analogue.of(
                    {mine, *theirs, plan.calendar, channel.analogue->contactsPerDay},
                    [](const AnalogueInput &in) {
                        return std::optional(Shared(forecasting::withAnalogue(
                            *in.own, *in.other, in.calendar, in.contactsPerDay)));
                    });
            }
            const auto inner = part(control, 0.4 * done / steps, 0.4 * (done + 1) / steps);
            forecastInputs.back() = {*clean, plan.calendar,
                                     settingsReaching(channel, *history, plan.calendar,
                                                      weekBegin + std::chrono::days(7))};
            const auto *forecast = own.forecast.of(
                forecastInputs.back(), once(Stage::Forecast, [&](const ForecastInput &in) {
                    return Shared(
                        forecasting::forecast(*in.history, in.calendar, in.settings, inner));
                }));
            if (!forecast)
                return memory.last;
            result.forecast = *forecast;
            if (!channel.foreign->isEmpty())
                result.forecast =
                    Shared(model::withForeign(*result.forecast, *channel.foreign, plan.calendar));
            if (!channel.adjustment.isNeutral())
                result.forecast =
                    Shared(model::adjusted(*result.forecast, channel.adjustment, plan.calendar));
            if (!channel.overrides.empty()) {
                result.original = result.forecast;
                result.forecast =
                    Shared(model::overridden(*result.forecast, channel.overrides, plan.calendar));
            }
        }
        channels.push_back(std::move(result));
        control.reportProgress(0.4 * ++done / steps);
    }
    results.channels = std::move(channels);
    if (!results.hasForecast()) {
        Results empty;
        empty.channels = std::move(results.channels);
        empty.problems = std::move(results.problems);
        results = std::move(empty);
        finished();
        return results;
    }
    finished();

    // Natural demand of the week.
    const auto week = plan.calendar.weekGrid(weekBegin, plan.interval);
    DemandInput demandInput{{}, week, plan.calendar};
    for (std::size_t i = 0; i < plan.channels.size(); ++i)
        demandInput.channels.push_back(
            {plan.channels[i].channel, results.channels[i].forecast, plan.channels[i].closedHours});
    const auto *demand = memory.demand.of(
        demandInput, once(Stage::Demand, [](const DemandInput &in) {
            return Shared(model::naturalDemand(in.forecasts(), in.week, in.calendar));
        }));
    if (!demand)
        return memory.last;

    // Per scenario: who gets through, how many people, what it costs; then the comparison.
    const CoverageBasis basis(plan, week, **demand);
    CommonInput common{week, plan.calendar, *demand, {}, {}, plan.shrinkage, plan.payRates};
    for (const auto &channel : plan.channels) {
        common.channels.push_back(channel.channel);
        common.policies.push_back(channel.policy);
    }
    if (!memory.evaluations || !memory.evaluations->of.asksForTheSame(common)) {
        memory.evaluations = std::make_unique<Evaluations>();
        memory.evaluations->of = common;
    }
    const model::Evaluation how{model::Precision::Exact, true, &memory.evaluations->memory};
    std::vector<model::ScenarioOutcome> outcomes;
    for (const auto &scenario : plan.scenarios) {
        const auto *outcome = memory.outcomes[scenario.id].of(
            {scenario, common}, once(Stage::Outcome, [&](const OutcomeInput &in) {
                return model::evaluate(in.scenario, basis.inputs(), how);
            }));
        if (!outcome)
            return memory.last;
        outcomes.push_back(*outcome);
    }
    const auto indexOf = [&](int id) {
        const auto found = std::find(scenarioIds.begin(), scenarioIds.end(), id);
        return found == scenarioIds.end() ? std::size_t{0}
                                          : static_cast<std::size_t>(found - scenarioIds.begin());
    };
    results.weekBegin = weekBegin;
    results.week = week;
    results.demand = **demand;
    if (results.outcomes != outcomes || results.ranges.size() != outcomes.size())
        results.ranges.clear();
    results.outcomes = outcomes;
    const auto judge = [&] {
        results.verdict =
            model::verdict(outcomes, indexOf(plan.chosen), indexOf(plan.baseline), results.ranges);
    };
    judge();
    for (const auto &outcome : outcomes)
        for (const auto &channel : outcome.channels)
            if (!channel.goalReachable && channel.openHours > 0)
                addProblem(results.problems,
                           {model::Severity::Warning, model::ProblemCode::GoalNotReachable,
                            outcome.name + " · " + channel.channel.name, std::nullopt,
                            std::nullopt});
    control.reportProgress(0.5);
    finished();
    if (last < Stage::Frontier)
        return results;

    // Other opening hours beside the planner's own.
    if (plan.scenarios.empty()) {
        results.frontier.clear();
    } else {
        const auto inner = part(control, 0.5, 0.55);
        const auto *frontier = memory.frontier.of(
            {plan.scenarios[indexOf(plan.chosen)], common, outcomes},
            once(Stage::Frontier, [&](const FrontierInput &in) {
                return model::frontier(in.scenario, basis.inputs(), in.own, inner);
            }));
        if (!frontier)
            return memory.last;
        results.frontier = *frontier;
    }
    finished();
    if (last < Stage::Ranges)
        return results;

    // The same scenarios on every way the week may come.
    const auto *ways = memory.demandPaths.of(
        std::move(demandInput), once(Stage::Paths, [](const DemandInput &in) {
            return Shared(model::demandPaths(in.forecasts(), in.week, in.calendar));
        }));
    if (!ways)
        return memory.last;
    std::vector<std::vector<model::PathFigures>> along;
    for (std::size_t i = 0; i < plan.scenarios.size(); ++i) {
        const double share = 0.15 / static_cast<double>(plan.scenarios.size());
        const auto inner = part(control, 0.55 + share * static_cast<double>(i),
                                0.55 + share * static_cast<double>(i + 1));
        const auto *figures = memory.paths[plan.scenarios[i].id].of(
            {{plan.scenarios[i], common}, *ways}, once(Stage::Ranges, [&](const PathsInput &in) {
                return model::alongPaths(in.scenario.scenario, basis.inputs(), *in.demand, inner);
            }));
        if (!figures)
            return memory.last;
        along.push_back(*figures);
    }
    results.ranges.clear();
    for (const auto &figures : along)
        results.ranges.push_back(model::rangesOf(figures, along[indexOf(plan.baseline)]));
    judge();
    finished();
    if (last < Stage::Backtest)
        return results;

    // How well each method would have done: nothing above waits for it.
    done = 0;
    for (std::size_t i = 0; i < plan.channels.size(); ++i, ++done) {
        if (results.channels[i].forecast->calls.count() == 0)
            continue;
        const auto inner = part(control, 0.7 + 0.3 * done / steps, 0.7 + 0.3 * (done + 1) / steps);
        // The far end of the horizon and its ways do not matter to the past.
        forecastInputs[i].settings = plan.channels[i].forecast;
        ForecastInput past = forecastInputs[i];
        past.settings = {}; // they have no part in it
        const auto *remarks = memory.channels[plan.channels[i].channel.id].remarks.of(
            std::move(past), [&](const ForecastInput &in) {
                return std::optional(forecasting::remarks(*in.history, in.calendar));
            });
        results.channels[i].remarks = *remarks;
        const auto *backtest = memory.channels[plan.channels[i].channel.id].backtest.of(
            std::move(forecastInputs[i]), once(Stage::Backtest, [&](const ForecastInput &in) {
                return Shared(forecasting::backtest(*in.history, in.calendar, in.settings, inner));
            }));
        if (!backtest)
            return memory.last;
        results.channels[i].backtest = *backtest;
    }
    control.reportProgress(1.0);
    finished();
    return results;
}

} // namespace application
