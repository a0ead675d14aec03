// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/scenariosimulation.h"

#include "model/comparison/criticality.h"
#include "model/cost/scenariocost.h"
#include "model/simulation/controlledratio.h"
#include "model/simulation/weekrun.h"
#include "model/values/batches.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <stdexcept>

namespace model {
namespace {

constexpr std::size_t batchCount = 24;

using Tallies = std::vector<const WeekTally *>;

/// Contacts of the channels from `first` to before `last`, and their work, beyond the forecast.
std::vector<Control> beyondForecast(const Tallies &tallies, const WeekPlan &plan, std::size_t first,
                                    std::size_t last) {
    double contacts = 0.0; // a week
    double work = 0.0;
    for (std::size_t channel = first; channel < last; ++channel) {
        const LanePlan &lane = plan.lanes[channel];
        for (std::size_t index = 0; index < lane.expected.size(); ++index) {
            contacts += lane.expected[index];
            work += lane.expected[index] * lane.handleSeconds[index];
        }
    }
    std::vector<Control> controls(2);
    for (const WeekTally *tally : tallies) {
        controls[0].push_back(-contacts * tally->weeks);
        controls[1].push_back(-work * tally->weeks);
        for (std::size_t channel = first; channel < last; ++channel) {
            controls[0].back() += tally->channels[channel].natural;
            controls[1].back() += tally->channels[channel].work;
        }
    }
    return controls;
}

/// Ratios over the batches; the functions take a tally.
class Ratios {
public:
    explicit Ratios(const Tallies &tallies, std::vector<Control> controls = {})
        : tallies_(tallies), controls_(std::move(controls)), parts_(tallies.size()) {}

    template <class Numerator>
    Estimate perWeek(const Numerator &numerator) {
        return of(
            numerator, [](const WeekTally &tally) { return tally.weeks; }, 0.0);
    }
    /// Empty when the denominator is nothing.
    template <class Numerator, class Denominator>
    std::optional<Estimate> per(const Denominator &denominator, const Numerator &numerator,
                                bool isShare) {
        double total = 0.0;
        for (const WeekTally *tally : tallies_)
            total += denominator(*tally);
        if (total <= 0.0)
            return std::nullopt;
        return of(numerator, denominator, isShare ? leastErrorOfShare(total) : 0.0);
    }

private:
    template <class Numerator, class Denominator>
    Estimate of(const Numerator &numerator, const Denominator &denominator, double least) {
        for (std::size_t index = 0; index < tallies_.size(); ++index)
            parts_[index] = {numerator(*tallies_[index]), denominator(*tallies_[index])};
        return controlledRatio(parts_, controls_, least);
    }

    const Tallies &tallies_;
    std::vector<Control> controls_;
    std::vector<RatioPart> parts_;
};

std::optional<Estimate> quantileOf(const std::vector<const DurationHistogram *> &histograms,
                                   double share) {
    const bool empty = std::all_of(histograms.begin(), histograms.end(),
                                   [](const auto *one) { return one->total() == 0; });
    return empty ? std::nullopt : std::optional(quantile(histograms, share));
}

/// Parts of one channel or all channels, from the first to before the last, taken together.
struct Lanes {
    std::size_t first = 0;
    std::size_t last = 0;

    /// The sum of a value of each of them, to be read off a tally.
    template <class Value>
    auto sum(Value value) const {
        return [lanes = *this, value](const WeekTally &tally) {
            double total = 0.0;
            for (std::size_t lane = lanes.first; lane < lanes.last; ++lane)
                total += value(tally.channels[lane]);
            return total;
        };
    }
};

/// Median and 90th percentile of the response times that `responses` picks.
template <class View, class Responses>
void addResponseTimes(View &view, const Tallies &tallies, Lanes lanes, Responses responses) {
    std::vector<DurationHistogram> together;
    for (const WeekTally *tally : tallies) {
        together.push_back(responses(tally->channels[lanes.first]));
        for (std::size_t lane = lanes.first + 1; lane < lanes.last; ++lane)
            together.back().add(responses(tally->channels[lane]));
    }
    std::vector<const DurationHistogram *> histograms;
    for (const DurationHistogram &one : together)
        histograms.push_back(&one);
    view.median = quantileOf(histograms, 0.5);
    view.p90 = quantileOf(histograms, 0.9);
}

SimulatedFates fatesOf(Ratios &ratios, Lanes lanes) {
    const auto of = [&](Fate fate) {
        return ratios.perWeek(lanes.sum([fate](const ChannelTally &tally) {
            return tally.fate[static_cast<std::size_t>(fate)];
        }));
    };
    return {of(Fate::AnsweredFirstTry),    of(Fate::AnsweredAfterRetry),
            of(Fate::AnsweredAfterSwitch), of(Fate::Abandoned),
            of(Fate::LostClosed),          of(Fate::SentAway),
            of(Fate::SelfSolved),          of(Fate::Waiting)};
}

double answeredIn(const ChannelTally &tally) {
    return tally.fate[static_cast<std::size_t>(Fate::AnsweredFirstTry)] +
           tally.fate[static_cast<std::size_t>(Fate::AnsweredAfterRetry)] +
           tally.fate[static_cast<std::size_t>(Fate::AnsweredAfterSwitch)];
}

SimulatedCustomerView customerViewOf(Ratios &ratios, const Tallies &tallies, Lanes lanes) {
    const auto natural = lanes.sum([](const ChannelTally &tally) { return tally.natural; });
    SimulatedCustomerView view;
    view.withinPromise = ratios.per(
        natural, lanes.sum([](const ChannelTally &tally) { return tally.inPromise; }), true);
    view.answeredLater = ratios.per(natural, lanes.sum([](const ChannelTally &tally) {
        return answeredIn(tally) - tally.inPromise;
    }),
                                    true);
    addResponseTimes(
        view, tallies, lanes, [](const ChannelTally &tally) -> auto & { return tally.responses; });
    return view;
}

/// Channel by channel; of a split scenario several parts are one.
std::vector<Lanes> lanesOf(const WeekPlan &plan, const std::optional<SplitScenario> &split) {
    std::vector<Lanes> all;
    for (std::size_t lane = 0; lane < plan.lanes.size(); ++lane)
        if (split && lane > 0 && split->origin[lane] == split->origin[lane - 1])
            ++all.back().last;
        else
            all.push_back({lane, lane + 1});
    return all;
}

/// Figures of one channel, in one part or several.
class ChannelFigures {
    // Values of the channel in a tally.
    auto interval(std::size_t index, double IntervalTally::*field) const {
        return lanes_.sum([=](const ChannelTally &tally) { return tally.intervals[index].*field; });
    }
    auto total(double IntervalTally::*field) const {
        return lanes_.sum([=](const ChannelTally &tally) {
            double sum = 0.0;
            for (const IntervalTally &one : tally.intervals)
                sum += one.*field;
            return sum;
        });
    }

public:
    /// `luckless`: ratios of the channel without the luck of its arrivals.
    ChannelFigures(Lanes lanes, const Tallies &tallies, Ratios luckless,
                   const CoverageInputs &inputs, const ChannelOutcome &planned)
        : lanes_(lanes), tallies_(tallies), ratios_(tallies), luckless_(std::move(luckless)),
          inputs_(inputs), planned_(planned) {}

    SimulatedChannel operator()(const WeekPlan &plan) {
        SimulatedChannel result;
        result.channel = planned_.channel;
        result.natural =
            ratios_.perWeek(lanes_.sum([](const ChannelTally &tally) { return tally.natural; }));
        result.fate = fatesOf(ratios_, lanes_);
        result.customerView = customerViewOf(luckless_, tallies_, lanes_);
        result.operatorView = operatorView();
        for (std::size_t hour = 0; hour < result.hours.size(); ++hour)
            result.hours[hour] = hourOf(hour);
        for (std::size_t index = 0; index < planned_.staffing.size(); ++index)
            result.staffing.push_back(intervalOf(index));
        addWaiting(result);
        for (std::size_t lane = lanes_.first; lane < lanes_.last; ++lane)
            for (std::size_t opening = 0; opening < plan.lanes[lane].openings.size(); ++opening)
                result.openings.push_back(
                    openingOf(lane, opening, plan.lanes[lane].openings[opening]));
        std::ranges::stable_sort(result.openings, {}, &SimulatedOpening::at);
        const auto overtime = total(&IntervalTally::overtime);
        result.overtimeHours =
            ratios_.perWeek([&](const WeekTally &tally) { return overtime(tally) / 3600.0; });
        result.partnerContacts = ratios_.perWeek(total(&IntervalTally::partner));
        return result;
    }

private:
    SimulatedOperatorView operatorView() {
        SimulatedOperatorView view;
        const auto attempts = total(&IntervalTally::attempts);
        view.offered = ratios_.perWeek(attempts);
        view.serviceLevel = luckless_.per(attempts, total(&IntervalTally::inGoal), true);
        view.averageWait =
            luckless_.per(total(&IntervalTally::answered), total(&IntervalTally::waited), false);
        view.abandoned = luckless_.per(attempts, total(&IntervalTally::abandoned), true);
        const double duty = planned_.dutyHours * 3600.0;
        view.occupancy = luckless_.per(
            [duty](const WeekTally &tally) { return duty * tally.weeks; },
            lanes_.sum([this](const ChannelTally &tally) { return busyInOpenTime(tally); }), false);
        return view;
    }

    double busyInOpenTime(const ChannelTally &tally) const {
        double busy = 0.0;
        for (std::size_t index = 0; index < tally.intervals.size(); ++index)
            if (planned_.staffing[index].openShare > 0.0)
                busy += tally.intervals[index].busy;
        return busy;
    }

    SimulatedHour hourOf(std::size_t hour) {
        SimulatedHour result;
        const auto natural =
            lanes_.sum([hour](const ChannelTally &tally) { return tally.hours[hour].natural; });
        result.natural = ratios_.perWeek(natural);
        result.withinPromise = ratios_.per(natural, lanes_.sum([hour](const ChannelTally &tally) {
            return tally.hours[hour].inPromise;
        }),
                                           true);
        addResponseTimes(
            result, tallies_, lanes_, [hour](const ChannelTally &tally) -> auto & {
                return tally.hours[hour].responses;
            });
        return result;
    }

    SimulatedStaffingInterval intervalOf(std::size_t index) {
        SimulatedStaffingInterval result;
        const auto attempts = interval(index, &IntervalTally::attempts);
        result.offered = ratios_.perWeek(attempts);
        result.serviceLevel = ratios_.per(attempts, interval(index, &IntervalTally::inGoal), true);
        result.averageWait = ratios_.per(interval(index, &IntervalTally::answered),
                                         interval(index, &IntervalTally::waited), false);
        result.abandoned = ratios_.per(attempts, interval(index, &IntervalTally::abandoned), true);
        const double seconds = inputs_.week.intervalSeconds();
        result.queue = ratios_
                           .per([seconds](const WeekTally &tally) { return seconds * tally.weeks; },
                                interval(index, &IntervalTally::queued), false)
                           .value_or(Estimate());
        const StaffingInterval &at = planned_.staffing[index];
        const double capacity =
            (at.positions * at.openShare + at.standby) * inputs_.week.intervalSeconds();
        result.occupancy =
            ratios_.per([capacity](const WeekTally &tally) { return capacity * tally.weeks; },
                        interval(index, &IntervalTally::busy), false);
        return result;
    }

    /// Work that waits at the ends of the intervals is the sum of what was added before.
    void addWaiting(SimulatedChannel &result) {
        std::vector<double> waiting;
        const auto always = lanes_.sum([](const ChannelTally &tally) { return tally.workAlways; });
        for (const WeekTally *tally : tallies_)
            waiting.push_back(always(*tally));
        for (std::size_t index = 0; index < result.staffing.size(); ++index) {
            std::vector<RatioPart> parts;
            for (std::size_t batch = 0; batch < tallies_.size(); ++batch) {
                waiting[batch] += interval(index, &IntervalTally::workAdded)(*tallies_[batch]);
                parts.push_back({waiting[batch] / 3600.0, tallies_[batch]->weeks});
            }
            result.staffing[index].waitingHours = ratio(parts);
        }
    }

    SimulatedOpening openingOf(std::size_t lane, std::size_t opening, double seconds) {
        SimulatedOpening result;
        result.at = inputs_.week.begin() + Seconds(static_cast<long>(seconds));
        result.contacts = ratios_.perWeek([=](const WeekTally &tally) {
            return tally.channels[lane].openings[opening].contacts;
        });
        result.hours = ratios_.perWeek([=](const WeekTally &tally) {
            return tally.channels[lane].openings[opening].work / 3600.0;
        });
        return result;
    }

    Lanes lanes_;
    const Tallies &tallies_;
    Ratios ratios_;
    Ratios luckless_;
    const CoverageInputs &inputs_;
    const ChannelOutcome &planned_;
};

/// What an hour of call-out costs more than an hour of waiting for one, in hours of base pay.
double callOutHour(const Standby &standby, const CoverageInputs &inputs, std::size_t index) {
    PaidTime work;
    work.add(1.0, surchargeShares(inputs.week.rangeOf(index), inputs.payRates, *inputs.calendar));
    return 1.0 - standby.paidShare + standby.surchargeOnWork + work.surcharges(inputs.payRates);
}

/// Planned cost, with lost contacts, call-outs, overtime and partner as they happened.
Estimate costOf(const CoverageScenario &scenario, const CoverageInputs &inputs,
                const ScenarioOutcome &planned, const Tallies &tallies) {
    const double staff = (planned.cost.staff() - planned.cost.overtime).major();
    std::vector<double> callOuts(inputs.week.count());
    Ratios ratios(tallies);
    return ratios.perWeek([&](const WeekTally &tally) {
        double cost = staff * tally.weeks;
        for (std::size_t which = 0; which < tally.channels.size(); ++which) {
            const ChannelTally &channel = tally.channels[which];
            const double lost = inputs.payRates.lostContactIn(inputs.channels[which].id).major();
            cost += lost * (channel.fate[static_cast<std::size_t>(Fate::LostClosed)] +
                            channel.fate[static_cast<std::size_t>(Fate::SentAway)] +
                            channel.fate[static_cast<std::size_t>(Fate::Abandoned)]);
            const auto coverage = scenario.channels.find(inputs.channels[which].id);
            if (coverage == scenario.channels.end())
                continue;
            const Partner &partner = coverage->second.partner;
            double partnerContacts = 0.0;
            double partnerSeconds = 0.0;
            for (std::size_t index = 0; index < channel.intervals.size(); ++index) {
                const IntervalTally &tallied = channel.intervals[index];
                if (tallied.overtime > 0.0)
                    cost += model::costOf(tallied.overtime / 3600.0 *
                                              overtimePay(inputs.week.beginOf(index),
                                                          inputs.payRates, *inputs.calendar),
                                          inputs.payRates);
                partnerContacts += tallied.partner;
                partnerSeconds += tallied.partnerSeconds;
                const StaffingInterval &at = planned.channels[which].staffing[index];
                if (at.standby <= 0.0 || at.openShare > 0.0)
                    continue;
                const double plannedHours =
                    at.standby * at.occupancy * inputs.week.intervalHours() * tally.weeks;
                cost += model::costOf((channel.intervals[index].busy / 3600.0 - plannedHours) *
                                          callOutHour(coverage->second.standby, inputs, index),
                                      inputs.payRates);
            }
            cost += tally.weeks * partnerCharge(partner, partnerContacts / tally.weeks,
                                                partnerSeconds / 60.0 / tally.weeks);
        }
        return cost;
    });
}

Ratios withoutLuck(const Tallies &tallies, const WeekPlan &plan, const SimulationSettings &settings,
                   Lanes lanes) {
    return settings.takeOutLuck
               ? Ratios(tallies, beyondForecast(tallies, plan, lanes.first, lanes.last))
               : Ratios(tallies);
}

/// The shares that decide whether more weeks are needed.
bool isPrecise(const Tallies &tallies, const WeekPlan &plan, const std::vector<Lanes> &channels,
               const SimulationSettings &settings) {
    for (const Lanes &lanes : channels) {
        Ratios ratios = withoutLuck(tallies, plan, settings, lanes);
        const auto view = [&](auto numerator, auto denominator) {
            const auto share = ratios.per(lanes.sum(denominator), lanes.sum(numerator), true);
            return !share || share->half <= settings.precision;
        };
        const auto sum = [](double IntervalTally::*field) {
            return [field](const ChannelTally &tally) {
                double total = 0.0;
                for (const IntervalTally &one : tally.intervals)
                    total += one.*field;
                return total;
            };
        };
        if (!view([](const ChannelTally &tally) { return tally.inPromise; },
                  [](const ChannelTally &tally) { return tally.natural; }) ||
            !view(sum(&IntervalTally::inGoal), sum(&IntervalTally::attempts)))
            return false;
    }
    return true;
}

SimulatedScenario figuresOf(const CoverageInputs &inputs, const ScenarioOutcome &planned,
                            const WeekPlan &plan, const std::vector<Lanes> &channels,
                            const SimulationSettings &settings, const Tallies &tallies) {
    SimulatedScenario result;
    for (const WeekTally *tally : tallies) {
        result.weeks += static_cast<std::size_t>(tally->weeks);
        result.events += tally->events;
    }
    for (std::size_t which = 0; which < channels.size(); ++which) {
        const Lanes &lanes = channels[which];
        result.channels.push_back(ChannelFigures(lanes, tallies,
                                                 withoutLuck(tallies, plan, settings, lanes),
                                                 inputs, planned.channels[which])(plan));
    }
    const Lanes everything{0, plan.lanes.size()};
    Ratios ratios(tallies);
    result.fate = fatesOf(ratios, everything);
    Ratios luckless = withoutLuck(tallies, plan, settings, everything);
    result.customerView = customerViewOf(luckless, tallies, everything);
    return result;
}

} // namespace

SimulatedScenario simulate(const CoverageScenario &scenario, const CoverageInputs &inputs,
                           const ScenarioOutcome &planned, const SimulationSettings &settings,
                           const RunControl &control) {
    const std::optional<SplitScenario> split = splitByCriticality(scenario, inputs);
    const CoverageScenario &ofLanes = split ? split->scenario : scenario;
    const CoverageInputs laneInputs = split ? split->inputs() : inputs;
    const ScenarioOutcome plannedLanes = split ? apart(planned) : planned;
    std::map<int, ChannelRules> rules = settings.rules;
    if (split)
        for (const auto &[id, origin] : split->originId)
            if (const auto own = rules.find(origin); own != rules.end())
                rules[id] = own->second;
    const WeekPlan plan = weekPlan(ofLanes, laneInputs, plannedLanes, rules);
    const std::vector<Lanes> channels = lanesOf(plan, split);
    if (plan.lanes.empty() || settings.leastWeeks < batchCount)
        throw std::invalid_argument("a simulation needs a channel and a few weeks per batch");
    std::vector<std::unique_ptr<WeekRun>> runs(batchCount);
    const std::size_t most = std::max(settings.mostWeeks, settings.leastWeeks) / batchCount;
    std::size_t weeks = settings.leastWeeks / batchCount; // per batch
    std::size_t counted = 0;
    bool complete = true;
    const auto tallies = [&] {
        Tallies result;
        for (const auto &run : runs)
            if (run && run->tally().weeks > 0.0)
                result.push_back(&run->tally());
        return result;
    };
    while (true) {
        const double share = static_cast<double>(weeks - counted) / static_cast<double>(most);
        const double done = static_cast<double>(counted) / static_cast<double>(most);
        const auto add = [&](std::size_t batch) {
            std::unique_ptr<WeekRun> &run = runs[batch];
            if (!run) {
                run = std::make_unique<WeekRun>(plan, settings.effort.seed, batch);
                run->warmUp(settings.warmUpWeeks);
            }
            for (std::size_t week = counted; week < weeks && !control.stopRequested(); ++week)
                run->count(1);
        };
        complete =
            forEachBatch(batchCount, settings.effort.threads, control, done, done + share, add) &&
            !control.stopRequested();
        counted = weeks;
        if (!complete || counted >= most || isPrecise(tallies(), plan, channels, settings))
            break;
        weeks = std::min(most, 2 * counted);
    }
    forEachBatch(batchCount, settings.effort.threads, {}, 0.0, 0.0, [&](std::size_t batch) {
        if (runs[batch])
            runs[batch]->finish();
    });
    const Tallies found = tallies();
    SimulatedScenario result;
    if (!found.empty()) {
        result = figuresOf(inputs, planned, plan, channels, settings, found);
        result.cost = costOf(ofLanes, laneInputs, plannedLanes, found);
    }
    result.scenarioId = scenario.id;
    result.stopped = !complete;
    result.precise = complete && isPrecise(found, plan, channels, settings);
    control.reportProgress(1.0);
    return result;
}

} // namespace model
