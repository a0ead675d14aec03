// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/skillstaffing.h"

#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <utility>

namespace model {
namespace {

using People = std::vector<int>;

double costOf(const People &people, const SkillTask &task) {
    double cost = 0.0;
    for (std::size_t group = 0; group < people.size(); ++group)
        cost += task.limits[group].cost * people[group];
    return cost;
}

std::vector<double> thresholdsOf(const SkillTask &task) {
    std::vector<double> within;
    for (const ServiceGoal &goal : task.goals)
        within.push_back(goal.within);
    return within;
}

/// By how much a figure keeps a part of a goal, in the part's own units; negative: missed.
struct Margin {
    double value = 0;
    double half = 0;
    double error = 0;
    double scale = 1; ///< makes parts comparable: points of a share
};

std::vector<Margin> marginsOf(const SkillChannelEstimate &found, const ServiceGoal &goal) {
    std::vector<Margin> margins;
    if (!found.answeredInTime)
        return margins;
    const auto add = [&](const Estimate &figure, double limit, double sign, double scale) {
        margins.push_back({sign * (figure.value - limit), figure.half, figure.error, scale});
    };
    if (goal.answered > 0.0)
        add(*found.answeredInTime, goal.answered, 1.0, 1.0);
    if (goal.maxAbandoned)
        add(*found.abandoned, *goal.maxAbandoned, -1.0, 1.0);
    if (goal.maxAverageWait) {
        // Nobody was answered: as far off as can be.
        const Estimate nobody{2.0 * *goal.maxAverageWait + 1.0, 0.0, 0.0};
        add(found.averageWait.value_or(nobody), *goal.maxAverageWait, -1.0,
            0.2 / std::max(1.0, *goal.maxAverageWait));
    }
    return margins;
}

/// Least margin of a channel, comparable between channels; a goal that is kept by far counts as 1.
double leastMargin(const SkillChannelEstimate &found, const ServiceGoal &goal) {
    double least = 1.0;
    for (const Margin &margin : marginsOf(found, goal))
        least = std::min(least, std::max(-1.0, margin.value * margin.scale));
    return least;
}

/// One staffing as a sample of customers met it.
struct Trial {
    std::vector<double> margins; ///< per channel
    double missed = 0;           ///< sum of what is missed
    bool keeps() const { return missed <= 0.0; }
};

double missedOf(const std::vector<double> &margins) {
    return std::accumulate(margins.begin(), margins.end(), 0.0,
                           [](double sum, double margin) { return sum + std::max(0.0, -margin); });
}

/// Staffings tried on one sample of customers, each simulated once.
class Sample {
public:
    Sample(const SkillTask &task, const SimulationEffort &effort, double contacts,
           const RunControl &control)
        : task_(task), control_(control), within_(thresholdsOf(task)) {
        settings_.effort = effort;
        settings_.precision = 0.0;
        settings_.leastContacts = contacts;
        settings_.mostContacts = contacts;
    }

    const Trial &at(const People &people) {
        const auto known = trials_.find(people);
        if (known != trials_.end())
            return known->second;
        const SkillCentreEstimate found =
            simulateSkills(task_.centre, people, within_, settings_, RunControl{control_.stop, {}});
        Trial trial;
        for (std::size_t channel = 0; channel < task_.goals.size(); ++channel)
            trial.margins.push_back(leastMargin(found.channels[channel], task_.goals[channel]));
        trial.missed = missedOf(trial.margins);
        return trials_.emplace(people, std::move(trial)).first->second;
    }
    std::size_t tries() const { return trials_.size(); }

private:
    const SkillTask &task_;
    const RunControl &control_;
    SkillSimulationSettings settings_;
    std::vector<double> within_;
    std::map<People, Trial> trials_;
};

class SkillSearch {
public:
    SkillSearch(const SkillTask &task, const RunControl &control)
        : task_(task), control_(control), groups_(task.limits.size()) {}

    /// The rows of Erlang, the one that lacks most first, filled by the group that helps most rows
    /// for its cost.
    People start() const {
        People people;
        for (const GroupLimits &limits : task_.limits)
            people.push_back(limits.least);
        const std::vector<SkillRow> rows = erlangRows(task_);
        while (true) {
            std::vector<double> helps(groups_, 0.0);
            for (const SkillRow &row : rows) {
                double lacking = row.people;
                for (const std::size_t group : row.groups)
                    lacking -= people[group];
                for (const std::size_t group : row.groups)
                    helps[group] += std::max(0.0, lacking);
            }
            std::size_t best = groups_;
            for (std::size_t group = 0; group < groups_; ++group) {
                helps[group] /= task_.limits[group].cost;
                if (people[group] < task_.limits[group].most && helps[group] > 0.0 &&
                    (best == groups_ || helps[group] > helps[best]))
                    best = group;
            }
            if (best == groups_)
                return people;
            ++people[best];
        }
    }

    /// Adds until the goals are kept; false where the limits or a stop leave one missed.
    bool repair(People &people, Sample &sample, int step) const {
        while (!sample.at(people).keeps()) {
            const double missed = sample.at(people).missed;
            People best;
            double bestGain = 0.0;
            for (std::size_t group = 0; group < groups_; ++group) {
                const People more = changed(people, group, step);
                if (more == people)
                    continue;
                if (control_.stopRequested())
                    return false;
                const double gain = (missed - sample.at(more).missed) /
                                    (task_.limits[group].cost * (more[group] - people[group]));
                if (gain > bestGain) {
                    best = more;
                    bestGain = gain;
                }
            }
            if (best.empty())
                best = towardsTheWorst(people, sample, step);
            if (best == people)
                return false;
            people = best;
        }
        return !control_.stopRequested();
    }

    /// Takes away and exchanges while the goals are kept, which they are at the beginning.
    void improve(People &people, Sample &sample, int step) const {
        while (!control_.stopRequested() &&
               (takeAway(people, sample, step) || exchange(people, sample, step))) {
        }
    }

    /// Takes so many from the group that can best do without.
    bool takeAway(People &people, Sample &sample, int step) const {
        People best;
        double bestSaved = 0.0;
        double bestLeast = 0.0;
        for (std::size_t group = 0; group < groups_; ++group) {
            const People fewer = changed(people, group, -step);
            if (fewer == people || control_.stopRequested() || !sample.at(fewer).keeps())
                continue;
            const double saved = costOf(people, task_) - costOf(fewer, task_);
            const auto &margins = sample.at(fewer).margins;
            const double least = *std::min_element(margins.begin(), margins.end());
            if (best.empty() || saved > bestSaved || (saved == bestSaved && least > bestLeast)) {
                best = fewer;
                bestSaved = saved;
                bestLeast = least;
            }
        }
        if (best.empty() || control_.stopRequested())
            return false;
        people = best;
        return true;
    }

private:
    People changed(People people, std::size_t group, int by) const {
        people[group] =
            std::clamp(people[group] + by, task_.limits[group].least, task_.limits[group].most);
        return people;
    }

    /// Where one step shows no gain, what is missed most decides.
    People towardsTheWorst(const People &people, Sample &sample, int step) const {
        const auto &margins = sample.at(people).margins;
        const auto worst = static_cast<std::size_t>(
            std::min_element(margins.begin(), margins.end()) - margins.begin());
        People best = people;
        double bestCost = unbounded;
        for (std::size_t group = 0; group < groups_; ++group)
            for (const GroupSkill &skill : task_.centre.groups[group].skills)
                if (skill.channel == worst && task_.limits[group].cost * skill.pace < bestCost &&
                    changed(people, group, step) != people) {
                    best = changed(people, group, step);
                    bestCost = task_.limits[group].cost * skill.pace;
                }
        return best;
    }

    /// One group gives, perhaps a second one too, another takes, and it gets cheaper. Tried in the
    /// order that the effects of single steps promise, which overrate what is added.
    bool exchange(People &people, Sample &sample, int step) const {
        struct Offer {
            People people;
            double missed = 0;
            double saved = 0;
        };
        const std::vector<double> margins = sample.at(people).margins;
        std::vector<std::vector<double>> less;
        std::vector<std::vector<double>> more;
        for (std::size_t group = 0; group < groups_; ++group) {
            less.push_back(effect(people, sample, margins, group, -step));
            more.push_back(effect(people, sample, margins, group, step));
        }
        std::vector<Offer> offers;
        for (std::size_t to = 0; to < groups_; ++to)
            for (std::size_t one = 0; one < groups_; ++one)
                for (std::size_t two = one; two <= groups_; ++two) {
                    if (one == to || two == to)
                        continue;
                    Offer offer{changed(changed(people, to, step), one, -step), 0.0, 0.0};
                    if (two < groups_)
                        offer.people = changed(offer.people, two, -step);
                    offer.saved = costOf(people, task_) - costOf(offer.people, task_);
                    std::vector<double> expected = margins;
                    for (std::size_t channel = 0; channel < expected.size(); ++channel)
                        expected[channel] += more[to][channel] + less[one][channel] +
                                             (two < groups_ ? less[two][channel] : 0.0);
                    offer.missed = missedOf(expected);
                    if (offer.saved > 1e-9 && offer.missed < promising)
                        offers.push_back(std::move(offer));
                }
        std::stable_sort(offers.begin(), offers.end(), [](const Offer &one, const Offer &two) {
            return one.missed < two.missed || (one.missed == two.missed && one.saved > two.saved);
        });
        offers.resize(std::min(offers.size(), 2 * groups_ + 2));
        for (const Offer &offer : offers) {
            if (control_.stopRequested())
                return false;
            if (sample.at(offer.people).keeps()) {
                people = offer.people;
                return true;
            }
        }
        return false;
    }

    std::vector<double> effect(const People &people, Sample &sample,
                               const std::vector<double> &margins, std::size_t group,
                               int step) const {
        const People other = changed(people, group, step);
        std::vector<double> difference(margins.size(), 0.0);
        if (other == people || control_.stopRequested())
            return difference;
        const auto &there = sample.at(other).margins;
        for (std::size_t channel = 0; channel < margins.size(); ++channel)
            difference[channel] = there[channel] - margins[channel];
        return difference;
    }

    static constexpr double promising = 0.03;

    const SkillTask &task_;
    const RunControl &control_;
    std::size_t groups_;
};

/// Customers that are strangers to those of the other purposes.
SimulationEffort strangers(const SimulationEffort &effort, std::uint64_t purpose) {
    SimulationEffort result = effort;
    result.seed += 0xD1B54A32D192ED03 * purpose;
    return result;
}

} // namespace

GoalVerdict verdictOf(const SkillChannelEstimate &found, const ServiceGoal &goal) {
    GoalVerdict verdict;
    for (const Margin &margin : marginsOf(found, goal)) {
        const GoalKept kept = margin.value - margin.half >= 0.0   ? GoalKept::Yes
                              : margin.value + margin.half >= 0.0 ? GoalKept::Open
                                                                  : GoalKept::No;
        verdict.kept = std::max(verdict.kept, kept);
        const double certainty = margin.error > 0.0    ? boost::math::cdf(boost::math::normal(),
                                                                          margin.value / margin.error)
                                 : margin.value >= 0.0 ? 1.0
                                                       : 0.0;
        verdict.certainty = std::min(verdict.certainty, certainty);
    }
    return verdict;
}

SkillStaffing judgedSkills(const SkillTask &task, std::vector<int> people,
                           const SkillSimulationSettings &settings, const RunControl &control) {
    check(task);
    SkillStaffing result;
    result.people = std::move(people);
    result.found =
        simulateSkills(task.centre, result.people, thresholdsOf(task), settings, control);
    result.cost = costOf(result.people, task);
    for (std::size_t channel = 0; channel < task.goals.size(); ++channel)
        result.verdicts.push_back(verdictOf(result.found.channels[channel], task.goals[channel]));
    if (result.found.stopped && result.found.contacts == 0) // nothing is known
        result.verdicts.assign(task.goals.size(), {GoalKept::Open, 0.0});
    result.stopped = control.stopRequested();
    result.tries = 1;
    return result;
}

SkillStaffing staffSkills(const SkillTask &task, const SkillStaffingSettings &settings,
                          const RunControl &control) {
    check(task);
    constexpr double closer = 8.0;
    const SkillSearch search(task, control);
    People people = search.start();
    Sample coarse(task, settings.effort, settings.contactsPerTry, control);
    Sample fine(task, strangers(settings.effort, 1), closer * settings.contactsPerTry, control);
    const int all = std::accumulate(people.begin(), people.end(), 0);
    int step = std::max(1, all / 16);
    const int steps = 1 + static_cast<int>(std::log2(step));
    bool reachable = true;
    for (int done = 0; reachable; ++done) {
        reachable = search.repair(people, coarse, step) || control.stopRequested();
        if (reachable)
            search.improve(people, coarse, step);
        control.reportProgress(0.6 * (done + 1) / steps);
        if (step == 1 || control.stopRequested())
            break;
        step /= 2;
    }
    // The search has chosen what was lucky with its customers; others have the last word.
    if (reachable && !control.stopRequested()) {
        reachable = search.repair(people, fine, 1) || control.stopRequested();
        while (reachable && search.takeAway(people, fine, 1)) {
        }
    }
    control.reportProgress(0.85);
    SkillSimulationSettings last;
    last.effort = strangers(settings.effort, 2);
    last.precision = settings.precision;
    last.mostContacts = settings.mostContacts;
    last.leastContacts = std::min(closer * settings.contactsPerTry, settings.mostContacts);
    SkillStaffing result = judgedSkills(task, std::move(people), last, control);
    result.reachable = reachable;
    result.tries = coarse.tries() + fine.tries();
    return result;
}

} // namespace model
