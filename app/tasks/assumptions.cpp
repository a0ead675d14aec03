// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/assumptions.h"

#include "app/recompute/coveragebasis.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace application {
namespace {

using Kind = Assumption::Kind;
using Source = Assumption::Source;
using Unit = Assumption::Unit;

/// Plan and forecasts as one assumption at a time may change them.
struct Basis {
    model::Plan plan;
    std::vector<model::ChannelForecast> forecasts;
};

/// The forecast without its bands and paths, which no scenario reads.
model::Forecast expectedOf(const model::Forecast &forecast) {
    model::Forecast result;
    result.calls = forecast.calls;
    result.handleSeconds = forecast.handleSeconds;
    result.observed = forecast.observed;
    return result;
}

Basis basisOf(const model::Plan &plan, const Results &results) {
    Basis basis{plan, {}};
    for (const auto &channel : plan.channels) {
        const auto *result = results.channel(channel.channel.id);
        basis.forecasts.push_back({channel.channel,
                                   result ? expectedOf(*result->forecast) : model::Forecast(),
                                   channel.closedHours});
    }
    return basis;
}

const model::CoverageScenario *chosenOf(const model::Plan &plan) {
    const auto *chosen = plan.scenario(plan.chosen);
    return chosen || plan.scenarios.empty() ? chosen : &plan.scenarios.front();
}

const model::CoverageScenario *baselineOf(const model::Plan &plan) {
    const auto *chosen = chosenOf(plan);
    const auto *baseline = plan.scenario(plan.baseline);
    if (baseline && baseline != chosen)
        return baseline;
    for (const auto &scenario : plan.scenarios)
        if (&scenario != chosen)
            return &scenario;
    return nullptr;
}

void set(Basis &basis, const Assumption &assumption, double value) {
    model::PayRates &pay = basis.plan.payRates;
    switch (assumption.kind) {
    case Kind::HourlyWage:
        pay.hourlyWage = model::Money::fromMajor(value);
        return;
    case Kind::OnCosts:
        pay.onCosts = value;
        return;
    case Kind::NightSurcharge:
        pay.night = value;
        return;
    case Kind::SundaySurcharge:
        pay.sunday = value;
        return;
    case Kind::HolidaySurcharge:
        pay.holiday = value;
        return;
    case Kind::OvertimeSurcharge:
        pay.overtime = value;
        return;
    case Kind::PlannedShrinkage:
        basis.plan.shrinkage.planned = value;
        return;
    case Kind::UnplannedShrinkage:
        basis.plan.shrinkage.unplanned = value;
        return;
    default:
        break;
    }
    for (std::size_t i = 0; i < basis.plan.channels.size(); ++i) {
        model::ChannelPlan &channel = basis.plan.channels[i];
        if (channel.channel.id != assumption.channelId)
            continue;
        model::Forecast &forecast = basis.forecasts[i].forecast;
        switch (assumption.kind) {
        case Kind::Volume:
            for (std::size_t at = 0; at < forecast.calls.count(); ++at)
                forecast.calls.set(at, forecast.calls[at] * value);
            break;
        case Kind::HandleTime:
            for (double &seconds : forecast.handleSeconds)
                seconds *= value;
            break;
        case Kind::Reach:
            basis.forecasts[i].closedHours.reach = value;
            break;
        case Kind::ClosedShare:
            basis.forecasts[i].closedHours.assumedShare = value;
            break;
        case Kind::RetriesCounted:
            basis.forecasts[i].closedHours.retriesCounted = value;
            break;
        case Kind::Patience:
            channel.policy.patience.mean = value;
            break;
        case Kind::LostContact:
            pay.lostContactOf[channel.channel.id] = model::Money::fromMajor(value);
            break;
        default:
            break;
        }
    }
    for (auto &scenario : basis.plan.scenarios) {
        if (assumption.kind == Kind::UsableIdle)
            scenario.usableIdle = value;
        const auto found = scenario.channels.find(assumption.channelId);
        if (found == scenario.channels.end())
            continue;
        model::ChannelCoverage &coverage = found->second;
        model::ClosedDoorBehaviour &door = coverage.closedDoor;
        // Of three shares one moves; the lost take up the difference, as far as there are any.
        switch (assumption.kind) {
        case Kind::Retries:
            door.retries = std::min(value, 1.0 - door.switches - door.selfSolved);
            break;
        case Kind::Switches:
            door.switches = std::min(value, 1.0 - door.retries - door.selfSolved);
            break;
        case Kind::SelfSolved:
            door.selfSolved = std::min(value, 1.0 - door.retries - door.switches);
            break;
        case Kind::RetryDelay:
            door.retryDelay = model::Minutes(std::max(1L, std::lround(value)));
            break;
        case Kind::Redials:
            coverage.redials = value;
            break;
        case Kind::RedialDelay:
            coverage.redialDelay = model::Minutes(std::max(0L, std::lround(value)));
            break;
        case Kind::Unsolved:
            coverage.failure.unsolved = value;
            break;
        case Kind::AskAgain:
            coverage.failure.late = value;
            break;
        case Kind::Tolerance:
            coverage.failure.tolerance = model::Minutes(std::max(1L, std::lround(value)));
            break;
        case Kind::PartnerPrice:
            coverage.partner.price = model::Money::fromMajor(value);
            break;
        case Kind::HandsBack:
            coverage.partner.handsBack = value;
            break;
        case Kind::MinimumAtNight:
            coverage.minimumStaffAtNight = value;
            break;
        case Kind::StandbyPaid:
            coverage.standby.paidShare = value;
            break;
        default:
            break;
        }
    }
}

model::Difference differenceOf(const Basis &basis, const Results &results) {
    const auto demand = model::naturalDemand(basis.forecasts, results.week, basis.plan.calendar);
    const CoverageBasis shared(basis.plan, results.week, demand);
    const model::Evaluation how{model::Precision::Exact, false, nullptr};
    const auto outcome = [&](const model::CoverageScenario *scenario) {
        return model::evaluate(*scenario, shared.inputs(), how);
    };
    return model::difference(outcome(chosenOf(basis.plan)), outcome(baselineOf(basis.plan)));
}

struct Spread {
    double low = 1;
    double high = 1;
};

/// Sums over the week along each path, in relation to their mean; the middle eight tenths.
template <class Figure>
Spread spreadOf(const model::Forecast &forecast, const model::TimeGrid &week, Figure figure) {
    std::vector<double> sums;
    double mean = 0;
    for (std::size_t path = 0; path < forecast.samplePaths.size(); ++path) {
        sums.push_back(0);
        for (std::size_t i = 0; i < week.count(); ++i)
            if (const auto at = forecast.calls.grid().indexOf(week.beginOf(i)))
                sums.back() += figure(path, *at);
        mean += sums.back() / static_cast<double>(forecast.samplePaths.size());
    }
    if (!(mean > 0))
        return {};
    std::sort(sums.begin(), sums.end());
    const auto quantile = [&](double share) {
        return sums[static_cast<std::size_t>(
                   std::lround(share * static_cast<double>(sums.size() - 1)))] /
               mean;
    };
    return {quantile(0.1), quantile(0.9)};
}

class Ledger {
public:
    /// Whom the next ones concern; 0: all.
    void about(int channelId, int scenarioId = 0) {
        channelId_ = channelId;
        scenarioId_ = scenarioId;
    }
    /// Entered values may be a fifth off, those that nobody decided twice as far.
    void add(Kind kind, double value, Source source,
             double most = std::numeric_limits<double>::infinity()) {
        const double off = source == Source::Entered ? 0.2 : 0.4;
        add(kind, value, value * (1 - off), std::min(most, value * (1 + off)), source);
    }
    void add(Kind kind, double value, double low, double high, Source source,
             const std::string &text = {}) {
        entries_.push_back({kind, channelId_, scenarioId_, value, low, high, source, text});
    }
    void addFixed(Kind kind, double value, Source source, const std::string &text = {}) {
        add(kind, value, value, value, source, text);
    }
    void addText(Kind kind, const std::string &text, Source source) {
        addFixed(kind, 0, source, text);
    }

    /// What all of so many scenarios have in common is said once, at the end of the channel.
    std::vector<Assumption> take(std::size_t scenarios) {
        std::vector<Assumption> merged;
        std::vector<Assumption> own;
        for (const Assumption &one : entries_) {
            if (one.scenarioId == 0) {
                merged.push_back(one);
                continue;
            }
            const auto alike = std::ranges::count_if(entries_, [&](Assumption other) {
                other.scenarioId = other.scenarioId == 0 ? 0 : one.scenarioId;
                return other == one;
            });
            Assumption common = one;
            common.scenarioId = 0;
            if (alike < static_cast<std::ptrdiff_t>(scenarios))
                own.push_back(one);
            else if (std::ranges::find(merged, common) == merged.end())
                merged.push_back(common);
        }
        // Channels stay in the plan's order, what is common behind what is the channel's own.
        std::vector<int> channels;
        for (const Assumption &one : merged)
            if (std::ranges::find(channels, one.channelId) == channels.end())
                channels.push_back(one.channelId);
        std::ranges::stable_sort(merged, {}, [&](const Assumption &one) {
            return std::ranges::find(channels, one.channelId) - channels.begin();
        });
        merged.insert(merged.end(), own.begin(), own.end());
        return merged;
    }

private:
    int channelId_ = 0;
    int scenarioId_ = 0;
    std::vector<Assumption> entries_;
};

Source decided(bool isUsual) { return isUsual ? Source::Usual : Source::Entered; }

void addPay(Ledger &ledger, const model::Plan &plan) {
    const model::PayRates &pay = plan.payRates;
    const model::PayRates usual;
    ledger.about(0);
    const double wage = pay.hourlyWage.major();
    ledger.add(Kind::HourlyWage, wage, 0.9 * wage, 1.1 * wage,
               decided(pay.hourlyWage == usual.hourlyWage));
    ledger.add(Kind::OnCosts, pay.onCosts, std::max(0.0, pay.onCosts - 0.05), pay.onCosts + 0.05,
               decided(pay.onCosts == usual.onCosts));
    // 25 % is the usual least, 30 % where nights are permanent (ArbZG § 6 Abs. 5; BAG 9.12.2015,
    // 10 AZR 423/14).
    ledger.add(Kind::NightSurcharge, pay.night, std::min(pay.night, 0.25),
               std::max(pay.night, 0.30), decided(pay.night == usual.night));
    ledger.addFixed(Kind::NightFrom, static_cast<double>(pay.nightFrom.count()),
                    decided(pay.nightFrom == usual.nightFrom));
    ledger.addFixed(Kind::NightTo, static_cast<double>(pay.nightTo.count()),
                    decided(pay.nightTo == usual.nightTo));
    ledger.add(Kind::SundaySurcharge, pay.sunday, 0, std::max(pay.sunday, 0.5),
               decided(pay.sunday == usual.sunday));
    ledger.add(Kind::HolidaySurcharge, pay.holiday, 0, std::max(pay.holiday, 1.25),
               decided(pay.holiday == usual.holiday));
    ledger.add(Kind::OvertimeSurcharge, pay.overtime, 0, std::max(pay.overtime, 0.5),
               decided(pay.overtime == usual.overtime));
    ledger.addFixed(Kind::ContractHours, pay.contractHours,
                    decided(pay.contractHours == usual.contractHours));
    const model::Shrinkage &away = plan.shrinkage;
    const model::Shrinkage usually;
    ledger.add(Kind::PlannedShrinkage, away.planned, std::max(0.0, away.planned - 0.05),
               std::min(away.planned + 0.05, 0.95 - away.unplanned),
               decided(away.planned == usually.planned));
    ledger.add(Kind::UnplannedShrinkage, away.unplanned, std::max(0.0, away.unplanned - 0.04),
               std::min(away.unplanned + 0.04, 0.95 - away.planned),
               decided(away.unplanned == usually.unplanned));
}

void addHistory(Ledger &ledger, const model::ChannelPlan &channel) {
    for (const auto &source : channel.history->sources)
        ledger.addFixed(Kind::History, static_cast<double>(source.rows), Source::Observed,
                        source.fileName);
    constexpr int lastDays = 56;
    const double usual = model::ForecastSettings().defaultHandleSeconds;
    if (const double seconds = model::meanHandleSeconds(*channel.history, lastDays); seconds >= 0)
        ledger.addFixed(Kind::MeanHandleTime, seconds, Source::Observed);
    else
        ledger.addFixed(Kind::MeanHandleTime, channel.forecast.defaultHandleSeconds,
                        decided(channel.forecast.defaultHandleSeconds == usual));
}

void addForecast(Ledger &ledger, const model::ChannelPlan &channel, const ChannelResult &result,
                 const model::TimeGrid &week) {
    const auto &forecast = *result.forecast;
    if (!forecast.method.empty())
        ledger.addText(Kind::Method, forecast.method,
                       channel.forecast.method == "auto" ? Source::Forecast : Source::Entered);
    if (forecast.samplePaths.empty())
        return;
    const Spread volume = spreadOf(forecast, week, [&](std::size_t path, std::size_t at) {
        return forecast.samplePaths[path][at];
    });
    ledger.add(Kind::Volume, 1, volume.low, volume.high, Source::Forecast);
    if (forecast.handlePaths.size() != forecast.samplePaths.size())
        return;
    const Spread seconds = spreadOf(forecast, week, [&](std::size_t path, std::size_t at) {
        return forecast.handlePaths[path][at] * forecast.calls[at].value();
    });
    ledger.add(Kind::HandleTime, 1, seconds.low, seconds.high, Source::Observed);
}

void addClosedHours(Ledger &ledger, const model::Plan &plan, const model::ChannelPlan &channel,
                    const model::NaturalDemand &demand) {
    const auto has = [&](model::DemandSource source) {
        return std::find(demand.sources.begin(), demand.sources.end(), source) !=
               demand.sources.end();
    };
    const model::ClosedHoursDemand usual;
    const auto &closed = channel.closedHours;
    const bool borrowed = has(model::DemandSource::Borrowed);
    const bool assumed = has(model::DemandSource::Assumed);
    if (borrowed) {
        const auto *lender = plan.channel(closed.borrowedFrom);
        ledger.addText(Kind::ClosedShape, lender ? lender->channel.name : std::string(),
                       Source::Borrowed);
        ledger.add(Kind::Reach, closed.reach, closed.low().reach, closed.high().reach,
                   Source::Borrowed);
    }
    if (assumed)
        ledger.add(Kind::ClosedShare, closed.assumedShare, closed.low().assumedShare,
                   closed.high().assumedShare, Source::Assumed);
    if (borrowed || assumed)
        ledger.add(Kind::RetriesCounted, closed.retriesCounted, 0,
                   std::max(0.5, closed.retriesCounted),
                   decided(closed.retriesCounted == usual.retriesCounted));
    else
        ledger.addText(Kind::ClosedShape, {}, Source::Observed);
}

void addPolicy(Ledger &ledger, const model::ChannelPlan &channel) {
    const model::ServicePolicy &policy = channel.policy;
    const model::ServicePolicy usual = model::usualPolicy(channel.channel.medium);
    ledger.addFixed(Kind::GoalAnswered, policy.goal.answered,
                    decided(policy.goal.answered == usual.goal.answered));
    ledger.addFixed(Kind::GoalWithin, policy.goal.within,
                    decided(policy.goal.within == usual.goal.within));
    if (policy.goal.maxAverageWait)
        ledger.addFixed(Kind::GoalAverageWait, *policy.goal.maxAverageWait, Source::Entered);
    if (policy.goal.maxAbandoned)
        ledger.addFixed(Kind::GoalAbandoned, *policy.goal.maxAbandoned, Source::Entered);
    if (policy.goal.maxOccupancy)
        ledger.addFixed(Kind::GoalOccupancy, *policy.goal.maxOccupancy, Source::Entered);
    ledger.addFixed(Kind::Promise, static_cast<double>(policy.promise.count()),
                    decided(policy.promise == usual.promise));
    if (channel.channel.kind == model::ChannelKind::Deferred) {
        ledger.addText(Kind::GoalClock, policy.clock == model::GoalClock::Wall ? "wall" : "open",
                       decided(policy.clock == usual.clock));
        return;
    }
    if (policy.patience.mean)
        ledger.add(Kind::Patience, *policy.patience.mean,
                   decided(policy.patience == usual.patience));
    else
        ledger.addFixed(Kind::Patience, std::numeric_limits<double>::infinity(), Source::Entered);
    if (policy.concurrency.sessions > 1)
        ledger.addFixed(Kind::Sessions, policy.concurrency.sessions,
                        decided(policy.concurrency == usual.concurrency));
}

void addFailures(Ledger &ledger, const model::FailureDemand &failure) {
    const model::FailureDemand usual;
    if (failure.unsolved > 0) {
        ledger.add(Kind::Unsolved, failure.unsolved, Source::Entered,
                   model::FailureDemand::mostUnsolved);
        ledger.addFixed(Kind::UnsolvedDelay, static_cast<double>(failure.unsolvedDelay.count()),
                        decided(failure.unsolvedDelay == usual.unsolvedDelay));
    }
    if (failure.late > 0) {
        ledger.add(Kind::AskAgain, failure.late, Source::Entered, 1.0);
        ledger.add(Kind::Tolerance, static_cast<double>(failure.tolerance.count()),
                   decided(failure.tolerance == usual.tolerance));
    }
}

void addPartner(Ledger &ledger, const model::Partner &partner) {
    if (!partner.isActive())
        return;
    const model::Partner usual;
    ledger.addFixed(Kind::PartnerHours, partner.hours.hoursPerWeek(), Source::Entered);
    ledger.add(Kind::PartnerPrice, partner.price.major(), decided(partner.price == usual.price));
    if (partner.atLeast > model::Money())
        ledger.addFixed(Kind::PartnerMinimum, partner.atLeast.major(), Source::Entered);
    ledger.addFixed(Kind::PartnerAnswers, partner.answered,
                    decided(partner.answered == usual.answered));
    ledger.addFixed(Kind::PartnerWithin, static_cast<double>(partner.within.count()),
                    decided(partner.within == usual.within));
    ledger.add(Kind::HandsBack, partner.handsBack, std::max(0.0, partner.handsBack - 0.1),
               std::min(1.0, partner.handsBack + 0.1),
               decided(partner.handsBack == usual.handsBack));
}

void addCoverage(Ledger &ledger, const model::ChannelPlan &channel,
                 const model::ChannelCoverage &coverage) {
    const model::ChannelCoverage usual;
    ledger.addFixed(Kind::OpenHours, coverage.hours.hoursPerWeek(), Source::Entered);
    ledger.addFixed(Kind::MinimumStaff, coverage.minimumStaff,
                    decided(coverage.minimumStaff == usual.minimumStaff));
    const double night = coverage.minimumStaffAtNight;
    ledger.add(Kind::MinimumAtNight, night, std::max(0.0, night - 1), night + 1,
               decided(night == usual.minimumStaffAtNight || night == 1));
    if (channel.channel.kind == model::ChannelKind::Live) {
        const auto &door = coverage.closedDoor;
        const auto share = [&](Kind kind, double value, double usually) {
            const double off = value == usually ? 0.2 : 0.1;
            ledger.add(kind, value, std::max(0.0, value - off), std::min(1.0, value + off),
                       decided(value == usually));
        };
        share(Kind::Retries, door.retries, usual.closedDoor.retries);
        share(Kind::Switches, door.switches, usual.closedDoor.switches);
        share(Kind::SelfSolved, door.selfSolved, usual.closedDoor.selfSolved);
        ledger.addFixed(Kind::Lost, door.lost(), Source::Assumed);
        ledger.addText(Kind::AtClosing,
                       coverage.atClosing == model::AtClosing::Served ? "served" : "sent away",
                       decided(coverage.atClosing == usual.atClosing));
        share(Kind::Redials, coverage.redials, usual.redials);
        ledger.add(Kind::RedialDelay, static_cast<double>(coverage.redialDelay.count()),
                   decided(coverage.redialDelay == usual.redialDelay));
        ledger.add(Kind::RetryDelay, static_cast<double>(door.retryDelay.count()),
                   decided(door.retryDelay == usual.closedDoor.retryDelay));
    }
    addFailures(ledger, coverage.failure);
    addPartner(ledger, coverage.partner);
    for (const auto &one : coverage.classes) {
        ledger.addFixed(Kind::ClassShare, one.share, Source::Entered, one.name);
        ledger.addFixed(Kind::ClassPromise, static_cast<double>(one.promise.count()),
                        Source::Entered, one.name);
        ledger.addFixed(Kind::ClassHours, one.hours().hoursPerWeek(), Source::Entered, one.name);
    }
    const auto &standby = coverage.standby;
    if (!standby.isActive())
        return;
    ledger.addFixed(Kind::StandbyHours, standby.hours.hoursPerWeek(), Source::Entered);
    ledger.addFixed(Kind::StandbyPeople, standby.people,
                    decided(standby.people == usual.standby.people));
    ledger.addFixed(Kind::StandbyReaction, static_cast<double>(standby.reaction.count()),
                    decided(standby.reaction == usual.standby.reaction));
    ledger.add(Kind::StandbyPaid, standby.paidShare, std::max(0.0, standby.paidShare - 0.15),
               std::min(1.0, standby.paidShare + 0.15),
               decided(standby.paidShare == usual.standby.paidShare));
}

void addTeam(Ledger &ledger, const model::CoverageScenario &scenario) {
    const model::CoverageScenario usual;
    const bool blended = scenario.team == model::TeamStructure::Blended;
    ledger.addText(Kind::Team, std::string(wordOf(scenario.team)),
                   decided(scenario.team == usual.team));
    if (blended)
        ledger.add(Kind::UsableIdle, scenario.usableIdle, std::max(0.0, scenario.usableIdle - 0.15),
                   std::min(1.0, scenario.usableIdle + 0.1),
                   scenario.usableIdle == usual.usableIdle ? Source::Assumed : Source::Entered);
}

} // namespace

Unit unitOf(Kind kind) {
    switch (kind) {
    case Kind::Volume:
    case Kind::HandleTime:
        return Unit::Factor;
    case Kind::RetryDelay:
    case Kind::RedialDelay:
    case Kind::Tolerance:
    case Kind::UnsolvedDelay:
        return Unit::Minutes;
    case Kind::NightFrom:
    case Kind::NightTo:
        return Unit::Clock;
    case Kind::Patience:
    case Kind::GoalWithin:
    case Kind::GoalAverageWait:
    case Kind::Promise:
    case Kind::StandbyReaction:
    case Kind::PartnerWithin:
    case Kind::ClassPromise:
    case Kind::MeanHandleTime:
        return Unit::Seconds;
    case Kind::ContractHours:
    case Kind::OpenHours:
    case Kind::StandbyHours:
    case Kind::PartnerHours:
    case Kind::ClassHours:
        return Unit::Hours;
    case Kind::MinimumAtNight:
    case Kind::MinimumStaff:
    case Kind::StandbyPeople:
        return Unit::People;
    case Kind::HourlyWage:
    case Kind::LostContact:
    case Kind::PartnerPrice:
    case Kind::PartnerMinimum:
        return Unit::Money;
    case Kind::Sessions:
    case Kind::History:
        return Unit::Count;
    case Kind::GoalClock:
    case Kind::AtClosing:
    case Kind::Team:
    case Kind::Method:
    case Kind::ClosedShape:
        return Unit::Text;
    default:
        return Unit::Share;
    }
}

bool isWeighed(Kind kind) { return kind <= Kind::ContractHours; }

std::vector<Assumption> assumptions(const model::Plan &plan, const Results &results) {
    Ledger ledger;
    addPay(ledger, plan);
    for (std::size_t i = 0; i < plan.channels.size(); ++i) {
        const auto &channel = plan.channels[i];
        const int id = channel.channel.id;
        ledger.about(id);
        addHistory(ledger, channel);
        if (const auto *result = results.channel(id))
            addForecast(ledger, channel, *result, results.week);
        if (i < results.demand.size())
            addClosedHours(ledger, plan, channel, results.demand[i]);
        addPolicy(ledger, channel);
        const double worth = plan.payRates.lostContactIn(id).major();
        ledger.add(Kind::LostContact, worth, 0, std::max(10.0, 2 * worth), decided(worth == 0));
    }
    for (const auto &scenario : plan.scenarios) {
        ledger.about(0, scenario.id);
        addTeam(ledger, scenario);
        for (const auto &channel : plan.channels) {
            const auto coverage = scenario.channels.find(channel.channel.id);
            if (coverage == scenario.channels.end())
                continue;
            ledger.about(channel.channel.id, scenario.id);
            addCoverage(ledger, channel, coverage->second);
        }
    }
    return ledger.take(plan.scenarios.size());
}

Tornado tornado(const model::Plan &plan, const Results &results, const model::RunControl &control) {
    Tornado result;
    if (!baselineOf(plan) || results.demand.size() != plan.channels.size())
        return result;
    const Basis planned = basisOf(plan, results);
    std::vector<Assumption> all = assumptions(plan, results);
    std::erase_if(all, [chosen = chosenOf(plan)->id](const Assumption &one) {
        return !isWeighed(one.kind) || (one.scenarioId != 0 && one.scenarioId != chosen) ||
               !std::isfinite(one.value);
    });
    result.planned = differenceOf(planned, results);
    for (const Assumption &assumption : all) {
        if (control.stopRequested())
            return result;
        const auto at = [&](double value) {
            if (value == assumption.value)
                return result.planned;
            Basis changed = planned;
            set(changed, assumption, value);
            return differenceOf(changed, results);
        };
        result.effects.push_back({assumption, at(assumption.low), at(assumption.high)});
        control.reportProgress(static_cast<double>(result.effects.size()) /
                               static_cast<double>(all.size()));
    }
    return result;
}

} // namespace application
