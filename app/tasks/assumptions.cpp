// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/assumptions.h"

#include "app/recompute/coveragebasis.h"

#include <algorithm>
#include <cmath>

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
    /// Entered values may be a fifth off, those that nobody decided twice as far.
    void add(Kind kind, int channelId, double value, Source source, double most = 1e9) {
        const double off = source == Source::Entered ? 0.2 : 0.4;
        add(kind, channelId, value, value * (1 - off), std::min(most, value * (1 + off)), source);
    }
    void add(Kind kind, int channelId, double value, double low, double high, Source source) {
        entries_.push_back({kind, channelId, value, low, high, source});
    }
    std::vector<Assumption> take() { return std::move(entries_); }

private:
    std::vector<Assumption> entries_;
};

Source decided(bool isUsual) { return isUsual ? Source::Usual : Source::Entered; }

void addPay(Ledger &ledger, const model::Plan &plan) {
    const model::PayRates &pay = plan.payRates;
    const model::PayRates usual;
    const double wage = pay.hourlyWage.major();
    ledger.add(Kind::HourlyWage, 0, wage, 0.9 * wage, 1.1 * wage,
               decided(pay.hourlyWage == usual.hourlyWage));
    ledger.add(Kind::OnCosts, 0, pay.onCosts, std::max(0.0, pay.onCosts - 0.05), pay.onCosts + 0.05,
               decided(pay.onCosts == usual.onCosts));
    // 25 % is the usual least, 30 % where nights are permanent (ArbZG § 6 Abs. 5; BAG 9.12.2015,
    // 10 AZR 423/14).
    ledger.add(Kind::NightSurcharge, 0, pay.night, std::min(pay.night, 0.25),
               std::max(pay.night, 0.30), decided(pay.night == usual.night));
    ledger.add(Kind::SundaySurcharge, 0, pay.sunday, 0, std::max(pay.sunday, 0.5),
               decided(pay.sunday == usual.sunday));
    ledger.add(Kind::HolidaySurcharge, 0, pay.holiday, 0, std::max(pay.holiday, 1.25),
               decided(pay.holiday == usual.holiday));
    ledger.add(Kind::OvertimeSurcharge, 0, pay.overtime, 0, std::max(pay.overtime, 0.5),
               decided(pay.overtime == usual.overtime));
    ledger.add(Kind::ContractHours, 0, pay.contractHours, pay.contractHours, pay.contractHours,
               decided(pay.contractHours == usual.contractHours));
    const model::Shrinkage &away = plan.shrinkage;
    const model::Shrinkage usually;
    ledger.add(Kind::PlannedShrinkage, 0, away.planned, std::max(0.0, away.planned - 0.05),
               std::min(away.planned + 0.05, 0.95 - away.unplanned),
               decided(away.planned == usually.planned));
    ledger.add(Kind::UnplannedShrinkage, 0, away.unplanned, std::max(0.0, away.unplanned - 0.04),
               std::min(away.unplanned + 0.04, 0.95 - away.planned),
               decided(away.unplanned == usually.unplanned));
}

void addClosedHours(Ledger &ledger, const model::ChannelPlan &channel,
                    const model::NaturalDemand &demand) {
    const auto has = [&](model::DemandSource source) {
        return std::find(demand.sources.begin(), demand.sources.end(), source) !=
               demand.sources.end();
    };
    const model::ClosedHoursDemand usual;
    const auto &closed = channel.closedHours;
    const int id = channel.channel.id;
    if (has(model::DemandSource::Borrowed))
        ledger.add(Kind::Reach, id, closed.reach, closed.low().reach, closed.high().reach,
                   Source::Borrowed);
    if (has(model::DemandSource::Assumed))
        ledger.add(Kind::ClosedShare, id, closed.assumedShare, closed.low().assumedShare,
                   closed.high().assumedShare, Source::Assumed);
    if (has(model::DemandSource::Borrowed) || has(model::DemandSource::Assumed))
        ledger.add(Kind::RetriesCounted, id, closed.retriesCounted, 0,
                   std::max(0.5, closed.retriesCounted),
                   decided(closed.retriesCounted == usual.retriesCounted));
}

void addCallers(Ledger &ledger, const model::ChannelPlan &channel,
                const model::ChannelCoverage &coverage) {
    const model::ChannelCoverage usual;
    const auto &door = coverage.closedDoor;
    const int id = channel.channel.id;
    if (channel.channel.kind == model::ChannelKind::Live) {
        const auto share = [&](Kind kind, double value, double usually) {
            const double off = value == usually ? 0.2 : 0.1;
            ledger.add(kind, id, value, std::max(0.0, value - off), std::min(1.0, value + off),
                       decided(value == usually));
        };
        share(Kind::Retries, door.retries, usual.closedDoor.retries);
        share(Kind::Switches, door.switches, usual.closedDoor.switches);
        share(Kind::SelfSolved, door.selfSolved, usual.closedDoor.selfSolved);
        share(Kind::Redials, coverage.redials, usual.redials);
        ledger.add(Kind::RedialDelay, id, static_cast<double>(coverage.redialDelay.count()),
                   decided(coverage.redialDelay == usual.redialDelay));
        ledger.add(Kind::RetryDelay, id, static_cast<double>(door.retryDelay.count()),
                   decided(door.retryDelay == usual.closedDoor.retryDelay));
        if (channel.policy.patience.mean)
            ledger.add(Kind::Patience, id, *channel.policy.patience.mean,
                       decided(channel.policy.patience ==
                               model::usualPolicy(channel.channel.medium).patience));
    }
    if (coverage.standby.isActive())
        ledger.add(Kind::StandbyPaid, id, coverage.standby.paidShare,
                   std::max(0.0, coverage.standby.paidShare - 0.15),
                   std::min(1.0, coverage.standby.paidShare + 0.15),
                   decided(coverage.standby.paidShare == usual.standby.paidShare));
    const model::FailureDemand &failure = coverage.failure;
    if (failure.unsolved > 0)
        ledger.add(Kind::Unsolved, id, failure.unsolved, Source::Entered,
                   model::FailureDemand::mostUnsolved);
    if (failure.late > 0) {
        ledger.add(Kind::AskAgain, id, failure.late, Source::Entered, 1.0);
        ledger.add(Kind::Tolerance, id, static_cast<double>(failure.tolerance.count()),
                   decided(failure.tolerance == usual.failure.tolerance));
    }
    const model::Partner &partner = coverage.partner;
    if (partner.isActive()) {
        ledger.add(Kind::PartnerPrice, id, partner.price.major(),
                   decided(partner.price == usual.partner.price));
        ledger.add(Kind::PartnerAnswers, id, partner.answered, partner.answered, partner.answered,
                   decided(partner.answered == usual.partner.answered));
    }
    const model::ServicePolicy normal = model::usualPolicy(channel.channel.medium);
    const auto fixed = [&](Kind kind, double value, double usually) {
        ledger.add(kind, id, value, value, value, decided(value == usually));
    };
    fixed(Kind::GoalAnswered, channel.policy.goal.answered, normal.goal.answered);
    fixed(Kind::GoalWithin, channel.policy.goal.within, normal.goal.within);
    fixed(Kind::Promise, static_cast<double>(channel.policy.promise.count()),
          static_cast<double>(normal.promise.count()));
    const double night = coverage.minimumStaffAtNight;
    ledger.add(Kind::MinimumAtNight, id, night, std::max(0.0, night - 1), night + 1,
               decided(night == usual.minimumStaffAtNight || night == 1));
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
        return Unit::Minutes;
    case Kind::Patience:
    case Kind::GoalWithin:
    case Kind::Promise:
        return Unit::Seconds;
    case Kind::ContractHours:
        return Unit::Hours;
    case Kind::MinimumAtNight:
        return Unit::People;
    case Kind::HourlyWage:
    case Kind::LostContact:
    case Kind::PartnerPrice:
        return Unit::Money;
    default:
        return Unit::Share;
    }
}

std::vector<Assumption> assumptions(const model::Plan &plan, const Results &results) {
    Ledger ledger;
    const auto *chosen = chosenOf(plan);
    if (!chosen || results.demand.size() != plan.channels.size())
        return {};
    addPay(ledger, plan);
    for (std::size_t i = 0; i < plan.channels.size(); ++i) {
        const auto &channel = plan.channels[i];
        const int id = channel.channel.id;
        if (const auto *result = results.channel(id);
            result && !result->forecast->samplePaths.empty()) {
            const auto &forecast = *result->forecast;
            const Spread volume =
                spreadOf(forecast, results.week, [&](std::size_t path, std::size_t at) {
                    return forecast.samplePaths[path][at];
                });
            ledger.add(Kind::Volume, id, 1, volume.low, volume.high, Source::Forecast);
            if (forecast.handlePaths.size() == forecast.samplePaths.size()) {
                const Spread seconds =
                    spreadOf(forecast, results.week, [&](std::size_t path, std::size_t at) {
                        return forecast.handlePaths[path][at] * forecast.calls[at].value();
                    });
                ledger.add(Kind::HandleTime, id, 1, seconds.low, seconds.high, Source::Observed);
            }
        }
        addClosedHours(ledger, channel, results.demand[i]);
        const auto coverage = chosen->channels.find(id);
        if (coverage != chosen->channels.end())
            addCallers(ledger, channel, coverage->second);
        const double worth = plan.payRates.lostContactIn(id).major();
        ledger.add(Kind::LostContact, id, worth, 0, std::max(10.0, 2 * worth), decided(worth == 0));
    }
    return ledger.take();
}

Tornado tornado(const model::Plan &plan, const Results &results, const model::RunControl &control) {
    Tornado result;
    if (!baselineOf(plan))
        return result;
    const Basis planned = basisOf(plan, results);
    const std::vector<Assumption> all = assumptions(plan, results);
    if (all.empty())
        return result;
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
