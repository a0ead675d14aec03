// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/openingwave.h"

#include "model/cost/scenariocost.h"
#include "model/coverage/offereddemand.h"
#include "model/coverage/openweek.h"
#include "model/staffing/requirement.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace model {
namespace {

constexpr double waveHours = 2.0;
constexpr Minutes earlier{60};
constexpr Minutes callbackDelay{4 * 60};

ServicePolicy policyOf(const CoverageInputs &inputs, int channelId) {
    if (inputs.policies)
        if (const auto found = inputs.policies->find(channelId); found != inputs.policies->end())
            return found->second;
    return {};
}

bool isNight(const CoverageInputs &inputs, std::size_t index) {
    const Minutes minute = minuteOfDay(inputs.calendar->toLocal(inputs.week.beginOf(index)));
    return minute >= Minutes(22 * 60) || minute < Minutes(6 * 60);
}

/// Hours of each of the first intervals after an opening, inside the first two hours that are open.
std::vector<std::pair<std::size_t, double>> firstHours(const CoverageInputs &inputs,
                                                       const ChannelOutcome &channel, Instant at) {
    std::vector<std::pair<std::size_t, double>> parts;
    const std::size_t count = inputs.week.count();
    auto index = inputs.week.indexOf(at).value_or(0);
    double left = waveHours;
    for (std::size_t step = 0; step < count && left > 1e-9; ++step, index = (index + 1) % count) {
        const double open = channel.staffing[index].openShare * inputs.week.intervalHours();
        if (open <= 0.0)
            break;
        parts.emplace_back(index, std::min(left, open));
        left -= parts.back().second;
    }
    return parts;
}

/// The same hours, every span beginning so much earlier where the day has room.
OpeningHours begunEarlier(OpeningHours hours, Minutes by) {
    const auto shift = [by](std::vector<OpenSpan> &spans) {
        for (std::size_t i = 0; i < spans.size(); ++i) {
            const Minutes before = i > 0 ? spans[i - 1].closes : Minutes(0);
            spans[i].opens = std::max(before, spans[i].opens - by);
        }
    };
    for (auto &day : hours.week)
        shift(day);
    for (auto &[date, spans] : hours.exceptions)
        shift(spans);
    return hours;
}

double keptPromises(const ScenarioOutcome &outcome) {
    return outcome.customerView.withinPromise * outcome.naturalContacts();
}

/// The most people that any opening asks for in addition, channels that open together summed.
double mostPeople(const std::vector<OpeningWave> &waves) {
    std::map<Instant, double> more;
    double most = 0.0;
    for (const OpeningWave &wave : waves)
        most = std::max(most, more[wave.at] += wave.peopleMore);
    return most;
}

double longest(const std::vector<OpeningWave> &waves, const ScenarioOutcome &outcome) {
    double minutes = 0.0;
    for (const OpeningWave &wave : waves)
        if (outcome.channels[wave.channel].channel.kind == ChannelKind::Deferred)
            minutes = std::max(minutes, wave.minutesToNormal);
    return minutes;
}

} // namespace

std::vector<OpeningWave> openingWaves(const CoverageScenario &scenario,
                                      const CoverageInputs &inputs,
                                      const ScenarioOutcome &outcome) {
    std::vector<OpeningWave> waves;
    for (std::size_t which = 0; which < outcome.channels.size(); ++which) {
        const ChannelOutcome &channel = outcome.channels[which];
        const auto coverage = scenario.channels.find(channel.channel.id);
        if (coverage == scenario.channels.end() || channel.openings.empty())
            continue;
        const bool live = channel.channel.kind == ChannelKind::Live;
        const ServicePolicy policy = policyOf(inputs, channel.channel.id);
        OfferedDemand offered;
        if (live)
            offered = offeredDemand(
                inputs.demand[which].contacts.numbers(),
                OpenWeek::together(
                    inputs.week,
                    OpenWeek::of(coverage->second.hours, inputs.week, *inputs.calendar),
                    OpenWeek::of(coverage->second.partner.hours, inputs.week, *inputs.calendar)),
                coverage->second.closedDoor, false);
        for (const BacklogAtOpening &opening : channel.openings) {
            OpeningWave wave{which, opening.at, opening.hours, opening.minutesToClear, 0.0, 0.0};
            double work = opening.hours;
            double hours = 0.0;
            for (const auto &[index, length] : firstHours(inputs, channel, opening.at)) {
                const StaffingInterval &at = channel.staffing[index];
                const double part = length / inputs.week.intervalHours();
                if (live) {
                    const double minimum = isNight(inputs, index)
                                               ? coverage->second.minimumStaffAtNight
                                               : coverage->second.minimumStaff;
                    const double without =
                        liveRequirement(offered.direct[index],
                                        at.openShare * inputs.week.intervalSeconds(),
                                        at.handleSeconds, policy,
                                        std::clamp(coverage->second.redials, 0.0, 0.99), minimum)
                            .positions;
                    wave.peopleUsual = std::max(wave.peopleUsual, without);
                    wave.peopleMore = std::max(wave.peopleMore, at.positions - without);
                } else {
                    work += at.offered * at.handleSeconds / 3600.0 * part -
                            (at.positions + at.idle) * length;
                    wave.peopleUsual += at.positions * length;
                    hours += length;
                }
            }
            if (!live && hours > 0.0) {
                wave.peopleUsual /= hours;
                wave.peopleMore = std::max(0.0, std::ceil(work / hours - 1e-9));
            }
            waves.push_back(wave);
        }
    }
    return waves;
}

std::vector<WaveRemedy> waveRemedies(const CoverageScenario &scenario, const CoverageInputs &inputs,
                                     const ScenarioOutcome &outcome, const RunControl &control) {
    std::vector<WaveRemedy> remedies;
    const std::vector<OpeningWave> waves = openingWaves(scenario, inputs, outcome);
    const auto any = [&](ChannelKind kind) {
        return std::any_of(waves.begin(), waves.end(), [&](const OpeningWave &wave) {
            return outcome.channels[wave.channel].channel.kind == kind && wave.waitingHours > 0.0;
        });
    };
    if (any(ChannelKind::Deferred)) {
        PaidTime paid;
        std::vector<OpeningWave> after = waves;
        for (OpeningWave &wave : after) {
            const ChannelOutcome &channel = outcome.channels[wave.channel];
            if (channel.channel.kind == ChannelKind::Live)
                continue;
            for (const auto &[index, length] : firstHours(inputs, channel, wave.at))
                paid.add(
                    inputs.shrinkage.scheduled(wave.peopleMore * length),
                    surchargeShares(inputs.week.rangeOf(index), inputs.payRates, *inputs.calendar));
            wave.minutesToNormal = std::min(wave.minutesToNormal, 60.0 * waveHours);
        }
        remedies.push_back({Remedy::MorePeople,
                            costOf(paid.hours + paid.surcharges(inputs.payRates), inputs.payRates),
                            std::nullopt, mostPeople(after), longest(after, outcome)});
    }
    const auto tried = [&](Remedy kind, ChannelKind concerned, auto change) {
        if (!any(concerned) || control.stopRequested())
            return;
        CoverageScenario changed = scenario;
        for (const Channel &channel : inputs.channels)
            if (channel.kind == concerned)
                if (const auto found = changed.channels.find(channel.id);
                    found != changed.channels.end())
                    change(found->second);
        const ScenarioOutcome result = evaluate(changed, inputs);
        const auto after = openingWaves(changed, inputs, result);
        remedies.push_back({kind, (result.cost.total() - outcome.cost.total()).major(),
                            keptPromises(result) - keptPromises(outcome), mostPeople(after),
                            longest(after, result)});
        control.reportProgress(static_cast<double>(remedies.size()) / 4.0);
    };
    tried(Remedy::EarlierStart, ChannelKind::Deferred, [](ChannelCoverage &coverage) {
        coverage.hours = begunEarlier(coverage.hours, earlier);
    });
    tried(Remedy::Callback, ChannelKind::Live, [](ChannelCoverage &coverage) {
        coverage.closedDoor.retryDelay = std::max(coverage.closedDoor.retryDelay, callbackDelay);
    });
    tried(Remedy::OpenEarlier, ChannelKind::Live, [](ChannelCoverage &coverage) {
        coverage.hours = begunEarlier(coverage.hours, earlier);
    });
    std::stable_sort(remedies.begin(), remedies.end(),
                     [](const auto &a, const auto &b) { return a.costChange < b.costChange; });
    return remedies;
}

} // namespace model
