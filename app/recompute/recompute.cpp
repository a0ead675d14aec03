// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recompute/recompute.h"

#include "app/recompute/coveragebasis.h"
#include "app/recompute/planningweek.h"
#include "app/recompute/remembered.h"
#include "app/recompute/shiftsofar.h"
#include "app/recompute/stageinputs.h"
#include "forecasting/forecaster.h"
#include "model/comparison/ranges.h"
#include "model/coverage/demandpaths.h"
#include "model/plan/plancheck.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <memory>
#include <numeric>
#include <optional>
#include <utility>

namespace application {
namespace {

using forecasting::CleanHistory;
using model::Shared;

struct ChannelMemory {
    Remembered<CleanInput, Shared<CleanHistory>> clean;
    Remembered<ShiftedPastInput, std::vector<std::optional<double>>> sharesSoFar;
    Remembered<ShiftedPastInput, Shared<CleanHistory>> shiftedPast;
    Remembered<AnalogueInput, Shared<CleanHistory>> analogue;
    Remembered<ForecastInput, Shared<model::Forecast>> forecast;
    Remembered<ForecastInput, Shared<model::Backtest>> backtest;
    Remembered<ForecastInput, std::vector<model::HistoryRemark>> remarks;
};

/// What evaluations leave behind for the next ones.
struct Evaluations {
    CommonInput of;
    model::EvaluationMemory memory;
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

/// The part of item `i` of `count`, which share the way from `from` to `to` evenly.
model::RunControl part(const model::RunControl &control, double from, double to, std::size_t i,
                       std::size_t count) {
    const double step = (to - from) / static_cast<double>(count);
    return part(control, from + step * static_cast<double>(i),
                from + step * static_cast<double>(i + 1));
}

std::vector<model::Correction> correctionsOf(const std::vector<forecasting::Mask> &masks) {
    std::vector<model::Correction> corrections;
    corrections.reserve(masks.size());
    for (const auto &mask : masks)
        corrections.push_back({mask.range, mask.reason});
    return corrections;
}

/// What the planner knows better than the method of one channel.
void applyDecisions(const model::ChannelPlan &channel, const model::Calendar &calendar,
                    Shared<model::Forecast> &forecast) {
    if (!channel.foreign->isEmpty())
        forecast = Shared(model::withForeign(*forecast, *channel.foreign, calendar));
    if (!channel.adjustment.isNeutral())
        forecast = Shared(model::adjusted(*forecast, channel.adjustment, calendar));
}

void shiftContacts(const model::Plan &plan, const std::vector<model::ChannelShift> &shifts,
                   std::vector<ChannelResult> &channels) {
    if (shifts.empty())
        return;
    std::map<int, model::Forecast> forecasts;
    std::map<int, model::Instant> known;
    for (ChannelResult &channel : channels) {
        channel.unshifted = channel.forecast;
        forecasts.emplace(channel.channelId, *channel.forecast);
        const auto &history = *plan.channel(channel.channelId)->history;
        if (!history.isEmpty() && channel.forecast->calls.count() > 0)
            known.emplace(channel.channelId, history.grid.end());
    }
    forecasts = model::shifted(std::move(forecasts), shifts, plan.calendar, known);
    for (ChannelResult &channel : channels)
        channel.forecast = Shared(std::move(forecasts.at(channel.channelId)));
}

/// Last of all: what the planner wrote over a figure holds.
void overwrite(const model::ChannelPlan &channel, const model::Calendar &calendar,
               ChannelResult &result) {
    if (channel.overrides.empty() || result.forecast->calls.count() == 0)
        return;
    result.original = result.forecast;
    result.overrides = channel.overrides;
    result.forecast = Shared(model::overridden(*result.forecast, channel.overrides, calendar));
}

template <class Memories, class Items, class IdOf>
void keepOnly(Memories &memories, const Items &items, IdOf idOf) {
    std::erase_if(memories, [&](const auto &entry) {
        return std::ranges::find(items, entry.first, idOf) == items.end();
    });
}

void addGoalsOutOfReach(const std::vector<model::ScenarioOutcome> &outcomes,
                        std::vector<model::Problem> &problems) {
    for (const auto &outcome : outcomes)
        for (const auto &channel : outcome.channels) {
            if (channel.goalReachable || channel.openHours <= 0)
                continue;
            const model::Problem problem{
                model::Severity::Warning, model::ProblemCode::GoalNotReachable,
                outcome.name + " · " + channel.channel.name, std::nullopt, std::nullopt};
            if (std::ranges::find(problems, problem) == problems.end())
                problems.push_back(problem);
        }
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

/// The path walked once. A step reads what the earlier ones left, and returns false where it was
/// stopped before its end.
class Recompute::Run {
public:
    Run(const model::Plan &plan, const model::RunControl &control, const Publish &publish,
        Memory &memory, std::map<Stage, int> &computed)
        : plan_(plan), control_(control), publish_(publish), memory_(memory), computed_(computed),
          weekBegin_(planningWeek(plan)), results_(memory.last) {}

    Results upTo(Stage last) {
        forgetWhatIsGone();
        results_.problems = model::check(plan_);
        results_.finished.reset();
        if (!forecastChannels())
            return memory_.last;
        handOn(Stage::Forecast);
        if (!results_.hasForecast())
            return results_;
        using Step = bool (Run::*)();
        constexpr std::array steps{std::pair{Stage::Outcome, Step(&Run::evaluateScenarios)},
                                   std::pair{Stage::Frontier, Step(&Run::findFrontier)},
                                   std::pair{Stage::Ranges, Step(&Run::followPaths)},
                                   std::pair{Stage::Backtest, Step(&Run::backtestChannels)}};
        for (const auto &[stage, step] : steps) {
            if (stage > last)
                break;
            if (!(this->*step)())
                return memory_.last;
            handOn(stage);
        }
        return results_;
    }

private:
    /// For Remembered: counts the computation; nothing where it was stopped.
    template <class Compute>
    auto once(Stage stage, Compute compute) {
        return [this, stage, compute](const auto &input) {
            std::optional output(compute(input));
            if (control_.stopRequested())
                output.reset();
            else
                ++computed_[stage];
            return output;
        };
    }

    void forgetWhatIsGone() {
        const auto channelId = [](const model::ChannelPlan &channel) { return channel.channel.id; };
        keepOnly(memory_.channels, plan_.channels, channelId);
        keepOnly(memory_.outcomes, plan_.scenarios, &model::CoverageScenario::id);
        keepOnly(memory_.paths, plan_.scenarios, &model::CoverageScenario::id);
        // Figures of the last run that no longer fit the channels are not shown beside new ones.
        if (!std::ranges::equal(plan_.channels, results_.channels, {}, channelId,
                                &ChannelResult::channelId))
            results_ = Results();
    }

    /// History → what was true → what will come, per channel.
    bool forecastChannels() {
        if (!learnShares())
            return false;
        std::vector<ChannelResult> channels;
        for (std::size_t i = 0; i < plan_.channels.size(); ++i) {
            const auto &channel = plan_.channels[i];
            ChannelResult result;
            result.channelId = channel.channel.id;
            if (const auto *old = results_.channel(result.channelId)) {
                result.backtest = old->backtest;
                result.remarks = old->remarks;
            }
            forecastInputs_.emplace_back();
            if (const auto *history = historyBehind(channel, plan_))
                if (!forecast(channel, *history, part(control_, 0, 0.4, i, plan_.channels.size()),
                              result))
                    return false;
            channels.push_back(std::move(result));
            control_.reportProgress(0.4 * static_cast<double>(i + 1) /
                                    static_cast<double>(plan_.channels.size()));
        }
        shiftContacts(plan_, shifts_, channels);
        for (std::size_t i = 0; i < channels.size(); ++i)
            overwrite(plan_.channels[i], plan_.calendar, channels[i]);
        results_.channels = std::move(channels);
        results_.sharesSoFar = sharesSoFar_;
        if (!results_.hasForecast()) {
            Results without;
            without.channels = std::move(results_.channels);
            without.problems = std::move(results_.problems);
            results_ = std::move(without);
        }
        return true;
    }

    /// How much has really moved between the channels, where some of it lies in the past.
    bool learnShares() {
        sharesSoFar_.assign(plan_.channelShifts.size(), std::nullopt);
        for (const auto &channel : plan_.channels) {
            const int id = channel.channel.id;
            if (std::ranges::find(plan_.channelShifts, id, &model::ChannelShift::from) ==
                plan_.channelShifts.end())
                continue;
            const auto *past = cleaned(channel);
            if (!past)
                return false;
            const auto &shares = *memory_.channels[id].sharesSoFar.of(
                {{{id, *past}}, plan_.channelShifts, plan_.calendar},
                [id](const ShiftedPastInput &in) {
                    return std::optional(
                        forecasting::sharesSoFar(in.shifts, id, *in.pasts.at(id), in.calendar));
                });
            for (std::size_t i = 0; i < shares.size(); ++i)
                if (shares[i])
                    sharesSoFar_[i] = model::Share(*shares[i]);
        }
        shifts_ = shiftsAsCome(plan_, sharesSoFar_);
        return true;
    }

    bool forecast(const model::ChannelPlan &channel, const model::ContactHistory &history,
                  const model::RunControl &control, ChannelResult &result) {
        const auto *known = trainingPast(channel);
        if (!known)
            return false;
        Shared<CleanHistory> clean = *known;
        result.masks = correctionsOf(clean->masks);
        ChannelMemory &memory = memory_.channels[channel.channel.id];
        if (const auto *other = analogueOf(channel, plan_)) {
            const auto *theirs = trainingPast(*other);
            if (!theirs)
                return false;
            clean = *memory.analogue.of(
                {clean, *theirs, plan_.calendar, channel.analogue->contactsPerDay},
                [](const AnalogueInput &in) {
                    return std::optional(Shared(forecasting::withAnalogue(
                        *in.own, *in.other, in.calendar, in.contactsPerDay)));
                });
        }
        forecastInputs_.back() = {
            clean, plan_.calendar,
            settingsReaching(channel, history, plan_.calendar, weekBegin_ + std::chrono::days(7))};
        const auto *forecast = memory.forecast.of(
            forecastInputs_.back(), once(Stage::Forecast, [&](const ForecastInput &in) {
                return Shared(
                    forecasting::forecast(*in.history, in.calendar, in.settings, control));
            }));
        if (!forecast)
            return false;
        result.forecast = *forecast;
        applyDecisions(channel, plan_.calendar, result.forecast);
        return true;
    }

    const Shared<CleanHistory> *cleaned(const model::ChannelPlan &channel) {
        // What only answers a remark trains nothing.
        auto corrections = channel.corrections;
        std::erase_if(corrections, [](const model::Correction &correction) {
            return correction.reason == model::Correction::Reason::SameLevel;
        });
        return memory_.channels[channel.channel.id].clean.of(
            {channel.history, std::move(corrections), plan_.calendar},
            once(Stage::Clean, [](const CleanInput &in) {
                return Shared(forecasting::clean(*in.history, in.corrections, in.calendar));
            }));
    }

    /// The same with as much moved between the channels all along as at its end.
    const Shared<CleanHistory> *trainingPast(const model::ChannelPlan &channel) {
        const auto *own = cleaned(channel);
        if (!own || !hasShiftsInItsPast(channel, shifts_))
            return own;
        const int id = channel.channel.id;
        ShiftedPastInput input{{}, shifts_, plan_.calendar};
        for (const auto &other : plan_.channels)
            if (feeds(other.channel.id, id, shifts_)) {
                const auto *past = cleaned(other);
                if (!past)
                    return nullptr;
                input.pasts.emplace(other.channel.id, *past);
            }
        return memory_.channels[id].shiftedPast.of(
            std::move(input), [id](const ShiftedPastInput &in) {
                std::map<int, const CleanHistory *> pasts;
                for (const auto &[other, past] : in.pasts)
                    pasts.emplace(other, &*past);
                return std::optional(
                    Shared(forecasting::withShifts(id, pasts, in.shifts, in.calendar)));
            });
    }

    /// Natural demand of the week; then per scenario who gets through, how many people, what it
    /// costs; then the comparison.
    bool evaluateScenarios() {
        demandInput_ = {{}, plan_.calendar.weekGrid(weekBegin_, plan_.interval), plan_.calendar};
        for (std::size_t i = 0; i < plan_.channels.size(); ++i)
            demandInput_.channels.push_back({plan_.channels[i].channel,
                                             results_.channels[i].forecast,
                                             plan_.channels[i].closedHours});
        const auto *demand = memory_.demand.of(
            demandInput_, once(Stage::Demand, [](const DemandInput &in) {
                return Shared(model::naturalDemand(in.forecasts(), in.week, in.calendar));
            }));
        if (!demand)
            return false;
        common_ = {demandInput_.week, plan_.calendar, *demand, {}, {},
                   plan_.shrinkage,   plan_.payRates};
        for (const auto &channel : plan_.channels) {
            common_.channels.push_back(channel.channel);
            common_.policies.push_back(channel.policy);
        }
        basis_.emplace(plan_, common_.week, *common_.demand);

        auto &evaluations = memory_.evaluations;
        if (!evaluations || !evaluations->of.asksForTheSame(common_)) {
            evaluations = std::make_unique<Evaluations>();
            evaluations->of = common_;
        }
        const model::Evaluation how{model::Precision::Exact, true, &evaluations->memory};
        std::vector<model::ScenarioOutcome> outcomes;
        for (const auto &scenario : plan_.scenarios) {
            const auto *outcome = memory_.outcomes[scenario.id].of(
                {scenario, common_}, once(Stage::Outcome, [&](const OutcomeInput &in) {
                    return model::evaluate(in.scenario, basis_->inputs(), how);
                }));
            if (!outcome)
                return false;
            outcomes.push_back(*outcome);
        }
        results_.weekBegin = weekBegin_;
        results_.week = common_.week;
        results_.demand = *common_.demand;
        if (results_.outcomes != outcomes || results_.ranges.size() != outcomes.size())
            results_.ranges.clear();
        results_.outcomes = std::move(outcomes);
        judge();
        addGoalsOutOfReach(results_.outcomes, results_.problems);
        control_.reportProgress(0.5);
        return true;
    }

    /// Other opening hours beside the planner's own.
    bool findFrontier() {
        if (plan_.scenarios.empty()) {
            results_.frontier.clear();
            return true;
        }
        const auto control = part(control_, 0.5, 0.55);
        const auto *frontier = memory_.frontier.of(
            {plan_.scenarios[indexOf(plan_.chosen)], common_, results_.outcomes},
            once(Stage::Frontier, [&](const FrontierInput &in) {
                return model::frontier(in.scenario, basis_->inputs(), in.own, control);
            }));
        if (!frontier)
            return false;
        results_.frontier = *frontier;
        return true;
    }

    /// The same scenarios on every way the week may come.
    bool followPaths() {
        const auto *ways = memory_.demandPaths.of(
            demandInput_, once(Stage::Paths, [](const DemandInput &in) {
                return Shared(model::demandPaths(in.forecasts(), in.week, in.calendar));
            }));
        if (!ways)
            return false;
        // The baseline first: the others are compared with it, and shown one by one.
        std::vector<std::size_t> order(plan_.scenarios.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        const std::size_t baseline = indexOf(plan_.baseline);
        if (!order.empty())
            std::rotate(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(baseline),
                        order.begin() + static_cast<std::ptrdiff_t>(baseline) + 1);
        std::vector<model::ScenarioRanges> ranges(order.size());
        const std::vector<model::PathFigures> *ofBaseline = nullptr;
        for (std::size_t done = 0; done < order.size(); ++done) {
            const std::size_t i = order[done];
            const auto control = part(control_, 0.55, 0.7, done, order.size());
            const auto *figures = memory_.paths[plan_.scenarios[i].id].of(
                {{plan_.scenarios[i], common_}, *ways},
                once(Stage::Ranges, [&](const PathsInput &in) {
                    return model::alongPaths(in.scenario.scenario, basis_->inputs(), *in.demand,
                                             control);
                }));
            if (!figures)
                return false;
            if (!ofBaseline)
                ofBaseline = figures;
            ranges[i] = model::rangesOf(*figures, *ofBaseline);
            const bool isNew = i >= results_.ranges.size() || results_.ranges[i] != ranges[i];
            results_.ranges = ranges;
            if (isNew && done + 1 < order.size())
                handOn(Stage::Paths);
        }
        results_.ranges = ranges;
        judge();
        return true;
    }

    /// How well each method would have done: nothing above waits for it.
    bool backtestChannels() {
        for (std::size_t i = 0; i < plan_.channels.size(); ++i) {
            ChannelResult &result = results_.channels[i];
            if (!historyBehind(plan_.channels[i], plan_))
                continue;
            const auto control = part(control_, 0.7, 1, i, plan_.channels.size());
            ChannelMemory &memory = memory_.channels[result.channelId];
            // The far end of the horizon and its ways do not matter to the past, and to what looks
            // strange in it no setting does.
            ForecastInput past = forecastInputs_[i];
            past.settings = {};
            result.remarks = *memory.remarks.of(std::move(past), [&](const ForecastInput &in) {
                return std::optional(forecasting::remarks(*in.history, in.calendar));
            });
            forecastInputs_[i].settings = plan_.channels[i].forecast;
            const auto *backtest = memory.backtest.of(
                std::move(forecastInputs_[i]), once(Stage::Backtest, [&](const ForecastInput &in) {
                    return Shared(
                        forecasting::backtest(*in.history, in.calendar, in.settings, control));
                }));
            if (!backtest)
                return false;
            result.backtest = *backtest;
        }
        control_.reportProgress(1.0);
        return true;
    }

    void judge() {
        results_.verdict = model::verdict(results_.outcomes, indexOf(plan_.chosen),
                                          indexOf(plan_.baseline), results_.ranges);
    }

    /// Where the scenario stands in the plan; the first where the plan has none of that id.
    std::size_t indexOf(int id) const {
        const auto found = std::ranges::find(plan_.scenarios, id, &model::CoverageScenario::id);
        return found == plan_.scenarios.end()
                   ? 0
                   : static_cast<std::size_t>(found - plan_.scenarios.begin());
    }

    void handOn(Stage finished) {
        results_.finished = finished;
        results_.seconds =
            std::chrono::duration<double>(std::chrono::steady_clock::now() - started_).count();
        memory_.last = results_;
        if (publish_)
            publish_(results_);
    }

    const std::chrono::steady_clock::time_point started_ = std::chrono::steady_clock::now();
    const model::Plan &plan_;
    const model::RunControl &control_;
    const Publish &publish_;
    Memory &memory_;
    std::map<Stage, int> &computed_;
    const model::Date weekBegin_;

    Results results_;
    std::vector<std::optional<model::Share>> sharesSoFar_; ///< per channel shift
    std::vector<model::ChannelShift> shifts_;              ///< with these shares
    std::vector<ForecastInput> forecastInputs_;            ///< per channel
    DemandInput demandInput_;
    CommonInput common_;
    std::optional<CoverageBasis> basis_;
};

Recompute::Recompute() : memory_(std::make_unique<Memory>()) {}
Recompute::~Recompute() = default;

Results Recompute::operator()(const model::Plan &plan, const model::RunControl &control,
                              const Publish &publish, Stage last) {
    computed_.clear();
    return Run(plan, control, publish, *memory_, computed_).upTo(last);
}

} // namespace application
