// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/buildshifts.h"

#include "app/recompute/coveragebasis.h"
#include "app/tasks/cbcsolver.h"
#include "model/cost/shiftcost.h"
#include "model/cost/shiftoffer.h"
#include "model/roster/buildroster.h"
#include "model/shifts/activities.h"
#include "model/shifts/shiftdesign.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <map>
#include <set>
#include <thread>
#include <utility>

namespace application {
namespace {

using model::Agent;
using model::Minutes;
using model::Shift;
using Clock = std::chrono::steady_clock;
using days = std::chrono::days;

constexpr Minutes longestInterval{30}; ///< of the design: breaks are that long
constexpr Minutes workStep{30};        ///< to which a contract's day is rounded down
/// Shorter days where the plan has no agents: part time of 30, 25 and 20 hours a week.
constexpr std::array partDays{Minutes(360), Minutes(300), Minutes(240)};
constexpr double handOver = 0.25;    ///< hours that a shift costs beside its own
constexpr double designShare = 0.4;  ///< of the time
constexpr int roundsOfAnonymous = 4; ///< of adding agents until nobody is missing

/// Channels that hang together because somebody knows two of them, with the people who do.
struct SkillGroup {
    std::set<int> channels;
    std::vector<Agent> agents;
};

std::vector<SkillGroup> skillGroups(const std::vector<model::ChannelRequirement> &required,
                                    const std::vector<Agent> &agents) {
    std::vector<SkillGroup> groups;
    for (const model::ChannelRequirement &channel : required)
        groups.push_back({{channel.channel}, {}});
    // People who are still to be made know every channel.
    if (agents.empty() && !groups.empty()) {
        for (const model::ChannelRequirement &channel : required)
            groups.front().channels.insert(channel.channel);
        groups.resize(1);
        return groups;
    }
    const auto knows = [](const Agent &agent, const SkillGroup &group) {
        return agent.skills.empty() || std::ranges::any_of(agent.skills, [&](int skill) {
                   return group.channels.contains(skill);
               });
    };
    for (const Agent &agent : agents) {
        SkillGroup joined;
        std::erase_if(groups, [&](const SkillGroup &group) {
            if (!knows(agent, group))
                return false;
            joined.channels.insert(group.channels.begin(), group.channels.end());
            return true;
        });
        if (!joined.channels.empty())
            groups.push_back(std::move(joined));
    }
    for (const Agent &agent : agents)
        for (SkillGroup &group : groups)
            if (knows(agent, group))
                group.agents.push_back(agent);
    return groups;
}

Minutes workdayOf(const Agent &agent) {
    const double minutes = agent.daysPerWeek > 0 ? agent.weeklyHours * 60.0 / agent.daysPerWeek : 0;
    return std::max(workStep, workStep * static_cast<int>(minutes / workStep.count()));
}

std::vector<model::Crew> crewsOf(const std::vector<Agent> &agents, const model::RosterSpan &span) {
    const auto count = static_cast<std::size_t>((span.last - span.first) / days(1)) + 1;
    std::map<std::pair<Minutes, int>, model::Crew> crews;
    for (const Agent &agent : agents) {
        if (agent.weeklyHours <= 0 || agent.daysPerWeek <= 0)
            continue;
        const Minutes work = workdayOf(agent);
        model::Crew &crew = crews[{work, agent.daysPerWeek}];
        crew.work = work;
        crew.daysPerWeek = agent.daysPerWeek;
        ++crew.people;
        crew.atWork.resize(count);
        for (std::size_t day = 0; day < count; ++day) {
            const model::Date date = span.first + days(static_cast<int>(day));
            const auto &hours =
                agent.availability[static_cast<std::size_t>(model::weekdayIndex(date))];
            const bool away =
                (hours && hours->from == hours->to) ||
                (!agent.worksSundays && model::weekdayIndex(date) == 6) ||
                std::ranges::any_of(agent.absences, [&](const model::Absence &absence) {
                    return absence.first <= date && date <= absence.last;
                });
            crew.atWork[day] += away ? 0 : 1;
        }
    }
    std::vector<model::Crew> result;
    for (auto &[key, crew] : crews)
        result.push_back(std::move(crew));
    return result;
}

/// Full-time and part-time people, as many as it takes.
std::vector<model::Crew> anonymousCrews(double contractHours) {
    Agent full;
    full.weeklyHours = contractHours;
    std::vector<model::Crew> crews{{workdayOf(full), 0, 5, {}}};
    for (const Minutes work : partDays)
        if (work < crews.front().work)
            crews.push_back({work, 0, 5, {}});
    return crews;
}

class Build {
public:
    Build(const model::Plan &plan, int scenarioId, const model::RosterCheck &check,
          const BuildOptions &options, const model::RunControl &control,
          const PublishShifts &publish)
        : plan_(plan), check_(check), options_(options), control_(control), publish_(publish),
          begun_(Clock::now()) {
        built_.first = check.span().first;
        built_.weeks = static_cast<int>((check.span().last - check.span().first) / days(7)) + 1;
        const auto adopted = plan.shiftsOf(scenarioId);
        for (const Shift &shift : *adopted) {
            nextId_ = std::max(nextId_, shift.id + 1);
            const model::Date day = model::dateOf(plan.calendar.toLocal(shift.presence.begin));
            const bool before = day < check.span().first;
            const bool kept = check.span().contains(day) && shift.locked && options.keepLocked;
            if (before && shift.agent != 0)
                history_.push_back(shift);
            else if (kept)
                built_.shifts.push_back(shift);
        }
        locked_ = built_.shifts;
    }

    BuiltShifts run(const RequiredPeople &requirement) {
        const bool anonymous = plan_.agents.empty() && options_.anonymousAgents;
        const auto groups = skillGroups(requirement.channels, plan_.agents);
        double done = 0.0;
        for (const SkillGroup &group : groups) {
            build(requirement, group, anonymous, 1.0 / static_cast<double>(groups.size()));
            control_.reportProgress(++done / static_cast<double>(groups.size()));
        }
        addStandby(requirement);
        count(requirement);
        built_.finished = built_.finished && !control_.stopRequested();
        return std::move(built_);
    }

private:
    double secondsLeft() const {
        return (options_.time - std::chrono::duration<double>(Clock::now() - begun_)).count();
    }

    /// Locked shifts and those that reach in from before.
    std::vector<double> coverOf(const SkillGroup &group, const model::TimeGrid &grid) const {
        std::vector<Shift> there;
        for (const auto *list : {&history_, &locked_})
            for (const Shift &shift : *list)
                if (shift.agent == 0 || isIn(group, shift.agent))
                    there.push_back(shift);
        return model::staffOf(there, grid);
    }
    static bool isIn(const SkillGroup &group, int agent) {
        return std::ranges::find(group.agents, agent, &Agent::id) != group.agents.end();
    }

    void build(const RequiredPeople &requirement, const SkillGroup &group, bool anonymous,
               double share) {
        std::vector<model::ChannelRequirement> channels;
        std::vector<double> required(requirement.grid.count(), 0.0);
        for (const auto &channel : requirement.channels)
            if (group.channels.contains(channel.channel)) {
                channels.push_back(channel);
                for (std::size_t i = 0; i < required.size(); ++i)
                    required[i] += channel.people[i];
            }
        const std::vector<double> there = coverOf(group, requirement.grid);
        for (std::size_t i = 0; i < required.size(); ++i)
            required[i] = std::max(0.0, required[i] - there[i]);
        if (std::ranges::none_of(required, [](double people) { return people > 0; }))
            return;

        model::ShiftOffer offer;
        const bool invent = anonymous || group.agents.empty();
        offer.crews = invent ? anonymousCrews(plan_.payRates.contractHours)
                             : crewsOf(group.agents, check_.span());
        if (!options_.lengths.empty())
            offer.crews = crewsOfLengths(offer.crews);
        offer.startStep = options_.startStep;
        offer.earliest = options_.earliest;
        offer.latest = options_.latest;
        // People who are not there yet: rather few of long hours than many of short ones.
        offer.shiftPrice = invent ? handOver : 0.0;
        offer.kindLimit = options_.kindLimit;
        offer.shortPrice = options_.shortPrice;
        offer.surplusPrice = options_.surplusPrice;
        const model::DesignProblem problem =
            model::designProblem(offer, requirement.grid, required, check_, plan_.payRates);
        const std::chrono::duration<double> time(
            std::max(0.0, options_.time.count() * share * designShare));
        const model::ShiftPlan design =
            model::designShifts(problem, time, solveByCbc, {control_.stop, {}});
        built_.objective += design.objective;
        built_.bound += design.bound;
        built_.finished = built_.finished && design.status != model::DesignStatus::Short;
        std::vector<Shift> open =
            model::openShifts(problem, design.shifts, requirement.grid, nextId_);
        nextId_ += static_cast<int>(open.size());
        control_.reportProgress(designShare);
        publish(open);

        const double seconds = std::max(
            0.2, std::min(secondsLeft(), options_.time.count() * share * (1.0 - designShare)));
        std::vector<Agent> agents = group.agents;
        const std::vector<Shift> named =
            anonymous ? withAnonymous(open, agents, seconds) : withAgents(open, agents, seconds);
        const std::size_t before = built_.shifts.size();
        built_.shifts.insert(built_.shifts.end(), named.begin(), named.end());
        sort(built_.shifts);
        // Locked shifts of this group have work of their own that counts.
        std::vector<Shift> ofGroup;
        std::vector<Shift> others;
        for (Shift &shift : built_.shifts)
            (isNew(named, shift) || isLockedIn(group, shift) ? ofGroup : others)
                .push_back(std::move(shift));
        model::assignChannels(ofGroup, agents, channels, requirement.grid);
        built_.shifts = std::move(others);
        built_.shifts.insert(built_.shifts.end(), ofGroup.begin(), ofGroup.end());
        sort(built_.shifts);
        if (before < built_.shifts.size())
            publish({});
    }

    static bool isNew(const std::vector<Shift> &named, const Shift &shift) {
        return std::ranges::find(named, shift.id, &Shift::id) != named.end();
    }
    bool isLockedIn(const SkillGroup &group, const Shift &shift) const {
        return (shift.agent == 0 || isIn(group, shift.agent)) && !shift.activities.empty() &&
               std::ranges::find(locked_, shift.id, &Shift::id) != locked_.end();
    }

    /// Lengths that the planner allows: the crew's own where it is one of them, else the next
    /// shorter.
    std::vector<model::Crew> crewsOfLengths(const std::vector<model::Crew> &crews) const {
        std::vector<Minutes> works;
        for (const Minutes presence : options_.lengths) {
            Minutes work = presence;
            while (work > Minutes(0) &&
                   static_cast<double>(work.count()) +
                           model::breakFor(static_cast<double>(work.count()), check_) >
                       static_cast<double>(presence.count()))
                work -= Minutes(5);
            works.push_back(work);
        }
        std::ranges::sort(works);
        std::vector<model::Crew> result;
        for (model::Crew crew : crews) {
            const auto above = std::ranges::upper_bound(works, crew.work);
            crew.work = above == works.begin() ? works.front() : *std::prev(above);
            result.push_back(std::move(crew));
        }
        // Nobody's contract: all that are allowed.
        if (!crews.empty() && crews.front().people == 0) {
            result.clear();
            for (const Minutes work : works)
                result.push_back({work, 0, 5, {}});
        }
        return result;
    }

    model::RosterEffort effortOf(double seconds) const {
        model::RosterEffort effort;
        effort.time = std::chrono::duration<double>(seconds);
        effort.seed = options_.seed;
        effort.threads = std::max(1U, std::thread::hardware_concurrency());
        return effort;
    }

    std::vector<Shift> fixedOf(const std::vector<Agent> &agents) const {
        std::vector<Shift> fixed;
        for (const auto *list : {&history_, &locked_})
            for (const Shift &shift : *list)
                if (std::ranges::find(agents, shift.agent, &Agent::id) != agents.end())
                    fixed.push_back(shift);
        return fixed;
    }

    std::vector<Shift> withAgents(const std::vector<Shift> &open, const std::vector<Agent> &agents,
                                  double seconds) const {
        const std::vector<Shift> fixed = fixedOf(agents);
        return model::buildRoster({&check_, agents, open, fixed}, effortOf(seconds), control_)
            .shifts;
    }

    /// As many agents as the shifts ask for, more where some stay open.
    std::vector<Shift> withAnonymous(const std::vector<Shift> &open, std::vector<Agent> &agents,
                                     double seconds) {
        std::map<Minutes, int> shifts; ///< by working time
        std::map<std::pair<Minutes, model::Date>, int> onDay;
        for (const Shift &shift : open) {
            const auto facts = check_.factsOf(shift);
            const Minutes work(static_cast<int>(std::lround(facts.worked)));
            ++shifts[work];
            ++onDay[{work, facts.day}];
        }
        const auto add = [&](Minutes work, int count) {
            for (int i = 0; i < count; ++i) {
                Agent agent;
                agent.id = static_cast<int>(agents.size()) + 1;
                char name[24];
                std::snprintf(name, sizeof name, "Agent %03d", agent.id);
                agent.name = name;
                const double full = plan_.payRates.contractHours;
                const double weekly = static_cast<double>(work.count()) * 5.0 / 60.0;
                // A contract's day is rounded down to half hours: the rest is its own.
                agent.weeklyHours = weekly <= full && full - weekly < 2.5 ? full : weekly;
                agents.push_back(std::move(agent));
            }
        };
        for (const auto &[work, count] : shifts) {
            int most = (count + 5 * built_.weeks - 1) / (5 * built_.weeks);
            for (const auto &[key, people] : onDay)
                if (key.first == work)
                    most = std::max(most, people);
            add(work, most);
        }
        std::vector<Shift> named;
        for (int round = 0; round < roundsOfAnonymous; ++round) {
            named = withAgents(open, agents, seconds / roundsOfAnonymous);
            std::map<Minutes, int> missing;
            for (const Shift &shift : named)
                if (shift.agent == 0 && canBeWorked(shift))
                    ++missing[Minutes(static_cast<int>(std::lround(check_.factsOf(shift).worked)))];
            if (missing.empty() || control_.stopRequested() || round + 1 == roundsOfAnonymous)
                break;
            for (const auto &[work, count] : missing)
                add(work, (count + 5 * built_.weeks - 1) / (5 * built_.weeks));
        }
        std::erase_if(agents, [&](const Agent &agent) {
            return std::ranges::find(named, agent.id, &Shift::agent) == named.end();
        });
        built_.created = agents;
        return named;
    }
    /// Whether the law lets anybody work the shift.
    bool canBeWorked(const Shift &shift) const {
        return !model::anyHard(check_.checkShift(Agent{}, check_.factsOf(shift)));
    }

    /// Standby shifts, given in turn to whoever has the fewest and may take them.
    void addStandby(const RequiredPeople &requirement) {
        if (requirement.standby.empty())
            return;
        std::vector<Shift> open;
        for (const model::TimeRange &time : requirement.standby) {
            Shift shift;
            shift.id = nextId_++;
            shift.presence = time;
            shift.standby = true;
            open.push_back(std::move(shift));
        }
        sort(open);
        const std::vector<Agent> &agents = plan_.agents.empty() ? built_.created : plan_.agents;
        std::map<int, std::vector<model::ShiftFacts>> rows;
        for (const auto *list : {&history_, &built_.shifts})
            for (const Shift &shift : *list)
                rows[shift.agent].push_back(check_.factsOf(shift));
        std::map<int, int> carried;
        for (Shift &shift : open) {
            std::vector<const Agent *> order;
            for (const Agent &agent : agents)
                order.push_back(&agent);
            std::ranges::stable_sort(order, {},
                                     [&](const Agent *agent) { return carried[agent->id]; });
            const auto facts = check_.factsOf(shift);
            for (const Agent *agent : order) {
                std::vector<model::ShiftFacts> row = rows[agent->id];
                const auto before =
                    std::ranges::count_if(check_.checkRow(*agent, row), model::isHard);
                row.insert(std::ranges::upper_bound(
                               row, facts.presence.begin, {},
                               [](const model::ShiftFacts &one) { return one.presence.begin; }),
                           facts);
                if (std::ranges::count_if(check_.checkRow(*agent, row), model::isHard) > before)
                    continue;
                shift.agent = agent->id;
                rows[agent->id] = std::move(row);
                ++carried[agent->id];
                break;
            }
            built_.shifts.push_back(shift);
        }
        sort(built_.shifts);
    }

    void count(const RequiredPeople &requirement) {
        std::vector<double> required(requirement.grid.count(), 0.0);
        for (const auto &channel : requirement.channels)
            for (std::size_t i = 0; i < required.size(); ++i)
                required[i] += channel.people[i];
        std::vector<Shift> worked = history_;
        built_.openShifts = 0;
        built_.paidHours = 0;
        for (const Shift &shift : built_.shifts) {
            if (shift.agent == 0) {
                ++built_.openShifts;
                continue;
            }
            worked.push_back(shift);
            built_.paidHours += model::paidTimeOf(shift, plan_.payRates, plan_.calendar).hours;
        }
        const std::vector<double> staff = model::staffOf(worked, requirement.grid);
        built_.shortHours = built_.surplusHours = 0;
        for (std::size_t i = 0; i < staff.size(); ++i) {
            const double more = (staff[i] - required[i]) * requirement.grid.intervalHours();
            built_.shortHours += std::max(0.0, -more);
            built_.surplusHours += std::max(0.0, more);
        }
    }

    static void sort(std::vector<Shift> &shifts) {
        std::ranges::stable_sort(shifts, {},
                                 [](const Shift &shift) { return shift.presence.begin; });
    }

    /// The best so far; further shifts that nobody has yet.
    void publish(const std::vector<Shift> &open) const {
        if (!publish_)
            return;
        BuiltShifts soFar = built_;
        soFar.shifts.insert(soFar.shifts.end(), open.begin(), open.end());
        sort(soFar.shifts);
        soFar.openShifts = static_cast<int>(std::ranges::count(soFar.shifts, 0, &Shift::agent));
        soFar.finished = false;
        publish_(soFar);
    }

    const model::Plan &plan_;
    const model::RosterCheck &check_;
    const BuildOptions &options_;
    const model::RunControl &control_;
    const PublishShifts &publish_;
    Clock::time_point begun_;
    BuiltShifts built_;
    std::vector<Shift> history_;
    std::vector<Shift> locked_;
    int nextId_ = 1;
};

} // namespace

std::optional<model::ScenarioOutcome> outcomeOf(const model::Plan &plan, const Results &results,
                                                int scenarioId, model::Date monday,
                                                const model::RunControl &control) {
    const model::CoverageScenario *scenario = plan.scenario(scenarioId);
    if (!scenario)
        return std::nullopt;
    if (monday == results.weekBegin)
        if (const auto *own = results.outcome(scenarioId))
            return *own;
    const model::TimeGrid week = plan.calendar.weekGrid(monday, plan.interval);
    std::vector<model::ChannelForecast> forecasts;
    bool reaches = false;
    for (const auto &channel : plan.channels) {
        const ChannelResult *result = results.channel(channel.channel.id);
        forecasts.push_back(
            {channel.channel, result ? *result->forecast : model::Forecast(), channel.closedHours});
        const model::TimeGrid &grid = forecasts.back().forecast.calls.grid();
        reaches = reaches || (grid.begin() <= week.begin() && week.end() <= grid.end());
    }
    if (!reaches || control.stopRequested())
        return std::nullopt;
    const auto demand = model::naturalDemand(forecasts, week, plan.calendar);
    const CoverageBasis basis(plan, week, demand);
    return model::evaluate(*scenario, basis.inputs());
}

RequiredPeople requiredPeople(const model::Plan &plan, const Results &results, int scenarioId,
                              model::Date firstWeek, int weeks, const model::RunControl &control) {
    RequiredPeople requirement;
    const model::Date first = model::mondayOf(firstWeek);
    requirement.first = first;
    requirement.weeks = weeks;
    const model::Calendar &calendar = plan.calendar;
    const Minutes interval = std::min(plan.interval, longestInterval);
    const model::Instant begin = calendar.rangeOf(first).begin;
    const model::Instant end = calendar.rangeOf(first + days(7 * weeks)).begin;
    requirement.grid = {begin, interval, static_cast<std::size_t>((end - begin) / interval)};
    for (const auto &channel : plan.channels)
        requirement.channels.push_back(
            {channel.channel.id, std::vector<double>(requirement.grid.count(), 0.0)});
    for (int week = 0; week < weeks && !control.stopRequested(); ++week) {
        const auto outcome = outcomeOf(plan, results, scenarioId, first + days(7 * week), control);
        if (!outcome)
            continue;
        for (std::size_t c = 0; c < outcome->channels.size(); ++c) {
            const auto &staffing = outcome->channels[c].staffing;
            std::vector<model::TimeRange> waiting; ///< stretches still going on, one per person
            for (std::size_t i = 0; i < staffing.size(); ++i) {
                const model::TimeRange time = outcome->week.rangeOf(i);
                for (model::Instant at = time.begin; at < time.end; at += interval)
                    if (const auto index = requirement.grid.indexOf(at))
                        requirement.channels[c].people[*index] += staffing[i].positions;
                const auto people = static_cast<std::size_t>(std::ceil(staffing[i].standby));
                while (waiting.size() > people) {
                    requirement.standby.push_back(waiting.back());
                    waiting.pop_back();
                }
                waiting.resize(people, {time.begin, time.begin});
                for (model::TimeRange &stretch : waiting)
                    stretch.end = time.end;
            }
            requirement.standby.insert(requirement.standby.end(), waiting.begin(), waiting.end());
        }
    }
    return requirement;
}

BuiltShifts buildShifts(const model::Plan &plan, const RequiredPeople &required, int scenarioId,
                        const BuildOptions &options, const model::RunControl &control,
                        const PublishShifts &publish) {
    const model::RosterSpan span{required.first, required.first + days(7 * required.weeks - 1)};
    const model::RosterCheck check(plan.law, plan.calendar, span);
    return Build(plan, scenarioId, check, options, control, publish).run(required);
}

BuiltShifts buildShifts(const model::Plan &plan, const Results &results, int scenarioId,
                        model::Date firstWeek, int weeks, const BuildOptions &options,
                        const model::RunControl &control, const PublishShifts &publish) {
    const RequiredPeople required =
        requiredPeople(plan, results, scenarioId, firstWeek, std::max(1, weeks), control);
    return buildShifts(plan, required, scenarioId, options, control, publish);
}

model::Plan withShifts(model::Plan plan, int scenarioId, const BuiltShifts &built) {
    std::vector<Shift> shifts;
    const model::Date end = built.first + days(7 * built.weeks);
    for (const Shift &shift : *plan.shifts[scenarioId]) {
        const model::Date day = model::dateOf(plan.calendar.toLocal(shift.presence.begin));
        if (day < built.first || day >= end)
            shifts.push_back(shift);
    }
    shifts.insert(shifts.end(), built.shifts.begin(), built.shifts.end());
    std::ranges::stable_sort(shifts, {}, [](const Shift &shift) { return shift.presence.begin; });
    plan.shifts[scenarioId] = model::Shared(std::move(shifts));
    plan.agents.insert(plan.agents.end(), built.created.begin(), built.created.end());
    return plan;
}

} // namespace application
