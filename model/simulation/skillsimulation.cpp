// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/skillsimulation.h"

#include "model/simulation/skillrun.h"
#include "model/values/batches.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <numeric>
#include <stdexcept>

namespace model {
namespace {

constexpr std::size_t batchCount = 24;

using Runs = std::vector<std::unique_ptr<SkillRun>>;

struct Lengths {
    double warmUp = 0; ///< seconds, like the next one
    double least = 0;  ///< of a batch
    double most = 0;
};

double longestHandling(const SkillCentre &centre) {
    double longest = 0.0;
    for (const SkillGroup &group : centre.groups)
        for (const GroupSkill &skill : group.skills)
            longest =
                std::max(longest, skill.pace * centre.channels[skill.channel].load.handleTime);
    return longest;
}

/// From an empty centre a queue needs about 1/(√c - √a)² handling times to forget how it began
/// (Abate & Whitt 1987 for one person, of many the same order); near its limit, and where people
/// give up, a few hundred must do.
Lengths lengthsOf(const SkillCentre &centre, const std::vector<int> &people,
                  const SkillSimulationSettings &settings) {
    double arrivals = 0.0;
    double load = 0.0;
    for (const SkillChannel &channel : centre.channels) {
        arrivals += channel.load.arrivalsPerSecond;
        load += channel.load.offered();
    }
    const double all = std::accumulate(people.begin(), people.end(), 0.0);
    const double distance = std::sqrt(all) - std::sqrt(load);
    const double memory = distance > 0.0 ? 1.0 / (distance * distance) : 1e9;
    Lengths lengths;
    lengths.warmUp = longestHandling(centre) * std::clamp(20.0 + 8.0 * memory, 30.0, 400.0);
    if (arrivals > 0.0) {
        lengths.least = settings.leastContacts / batchCount / arrivals;
        lengths.most = std::max(settings.mostContacts / batchCount / arrivals, lengths.least);
    }
    return lengths;
}

/// Ratios over the batches; the functions take a tally.
class SkillFigures {
public:
    explicit SkillFigures(const Runs &runs) {
        for (const auto &run : runs)
            if (run && run->tally().seconds > 0.0)
                tallies_.push_back(&run->tally());
    }
    bool empty() const { return tallies_.empty(); }

    SkillChannelEstimate channel(std::size_t which) const {
        using Tally = SkillChannelTally;
        const auto field = [which](double Tally::*one) {
            return [=](const SkillTally &tally) { return tally.channels[which].*one; };
        };
        SkillChannelEstimate result;
        const auto share = [&](double Tally::*one) {
            return of(field(one), field(&Tally::offered), true);
        };
        result.answeredInTime = share(&Tally::inTime);
        result.waiting = share(&Tally::waiting);
        result.abandoned = share(&Tally::abandoned);
        result.averageWait = of(field(&Tally::waited), field(&Tally::answered), false);
        result.queue = *of(field(&Tally::inQueue), seconds, false);
        return result;
    }

    SkillGroupEstimate group(std::size_t which, int people) const {
        SkillGroupEstimate result;
        const auto busy = [which](const SkillTally &tally) {
            return std::accumulate(tally.busy[which].begin(), tally.busy[which].end(), 0.0);
        };
        if (people > 0)
            result.occupancy = of(
                busy, [people](const SkillTally &tally) { return people * tally.seconds; }, false);
        for (std::size_t channel = 0; channel < tallies_.front()->channels.size(); ++channel) {
            double sum = 0.0;
            double time = 0.0;
            for (const SkillTally *tally : tallies_) {
                sum += tally->busy[which][channel];
                time += tally->seconds;
            }
            result.busyWith.push_back(sum / time);
        }
        return result;
    }

    double contacts() const {
        double sum = 0.0;
        for (const SkillTally *tally : tallies_)
            for (const SkillChannelTally &channel : tally->channels)
                sum += channel.offered;
        return sum;
    }

private:
    static double seconds(const SkillTally &tally) { return tally.seconds; }

    template <class Numerator, class Denominator>
    std::optional<Estimate> of(const Numerator &numerator, const Denominator &denominator,
                               bool isShare) const {
        std::vector<RatioPart> parts;
        double total = 0.0;
        for (const SkillTally *tally : tallies_) {
            parts.push_back({numerator(*tally), denominator(*tally)});
            total += parts.back().denominator;
        }
        if (total <= 0.0)
            return std::nullopt;
        return ratio(parts, isShare ? leastErrorOfShare(total) : 0.0);
    }

    std::vector<const SkillTally *> tallies_;
};

bool isPrecise(const Runs &runs, std::size_t channels, double precision) {
    const SkillFigures figures(runs);
    if (figures.empty())
        return false;
    for (std::size_t channel = 0; channel < channels; ++channel) {
        const auto level = figures.channel(channel).answeredInTime;
        if (level && level->half > precision)
            return false;
    }
    return true;
}

void check(const SkillCentre &centre, const std::vector<int> &people,
           const std::vector<double> &within, const SkillSimulationSettings &settings) {
    check(centre);
    if (people.size() != centre.groups.size() || within.size() != centre.channels.size())
        throw std::invalid_argument("a number of people per group and a threshold per channel");
    if (std::any_of(people.begin(), people.end(), [](int one) { return one < 0; }) ||
        std::any_of(within.begin(), within.end(), [](double one) { return !(one >= 0.0); }))
        throw std::invalid_argument("people and thresholds must not be negative");
    if (!(settings.leastContacts >= batchCount) || !std::isfinite(settings.mostContacts))
        throw std::invalid_argument("a simulation needs a few contacts per batch");
}

} // namespace

SkillCentreEstimate simulateSkills(const SkillCentre &centre, const std::vector<int> &people,
                                   const std::vector<double> &within,
                                   const SkillSimulationSettings &settings,
                                   const RunControl &control) {
    check(centre, people, within, settings);
    const Lengths lengths = lengthsOf(centre, people, settings);
    const std::size_t channels = centre.channels.size();
    Runs runs(batchCount);
    double counted = 0.0;
    double wanted = lengths.least;
    bool complete = true;
    while (wanted > counted) {
        // In parts, so that a stop is heard within some thousand contacts.
        constexpr int parts = 16;
        const double part = (wanted - counted) / parts;
        complete = forEachBatch(batchCount, settings.effort.threads, control,
                                counted / lengths.most, wanted / lengths.most,
                                [&](std::size_t batch) {
                                    auto &run = runs[batch];
                                    if (!run) {
                                        run = std::make_unique<SkillRun>(
                                            centre, people, within, settings.effort.seed, batch);
                                        run->warmUp(lengths.warmUp);
                                    }
                                    for (int at = 0; at < parts && !control.stopRequested(); ++at)
                                        run->count(part);
                                }) &&
                   !control.stopRequested();
        counted = wanted;
        if (!complete || isPrecise(runs, channels, settings.precision))
            break;
        wanted = std::min(lengths.most, 2.0 * counted);
    }
    forEachBatch(batchCount, settings.effort.threads, {}, 0.0, 0.0, [&](std::size_t batch) {
        if (runs[batch] && runs[batch]->tally().seconds > 0.0)
            runs[batch]->finish(lengths.warmUp);
    });
    SkillCentreEstimate result;
    result.channels.resize(channels);
    result.groups.resize(centre.groups.size());
    if (const SkillFigures figures(runs); !figures.empty()) {
        for (std::size_t channel = 0; channel < channels; ++channel)
            result.channels[channel] = figures.channel(channel);
        for (std::size_t group = 0; group < centre.groups.size(); ++group)
            result.groups[group] = figures.group(group, people[group]);
        result.contacts = static_cast<std::uint64_t>(figures.contacts());
    }
    result.stopped = !complete;
    result.precise =
        complete && (lengths.least <= 0.0 || isPrecise(runs, channels, settings.precision));
    control.reportProgress(1.0);
    return result;
}

} // namespace model
