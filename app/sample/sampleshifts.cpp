// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/sampleshifts.h"

#include "model/comparison/requiredpositions.h"
#include "model/shifts/shiftchange.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <string>

namespace application {

namespace {

using namespace model;
using std::chrono::days;

constexpr int workdays = 5;
constexpr Minutes cell{15};
constexpr std::size_t cellsPerHour = 4;

/// A contract and the shift that goes with it.
struct Contract {
    double weeklyHours;
    Minutes presence;
    double share; ///< of the required hours that people of this contract work
};

// More than six hours of work need half an hour of break, which is not paid.
const std::array contracts{Contract{40, Minutes(510), 0.40}, Contract{30, Minutes(360), 0.10},
                           Contract{25, Minutes(300), 0.30}, Contract{20, Minutes(240), 0.20}};

struct Placed {
    double gain = 0;  ///< hours that somebody is needed for
    double worth = 0; ///< the same, more where more people are missing
    Shift shift;
};

/// What is still needed, by channel and quarter hour of the week.
class Need {
public:
    explicit Need(const ScenarioOutcome &outcome)
        : cells_(outcome.week.begin(), cell,
                 outcome.week.count() * static_cast<std::size_t>(outcome.week.interval() / cell)) {
        const auto parts = static_cast<std::size_t>(outcome.week.interval() / cell);
        for (const ChannelRequirement &one : requiredPositions(outcome)) {
            channels_.push_back(one.channel);
            auto &left = left_.emplace_back(cells_.count());
            for (std::size_t i = 0; i < left.size(); ++i)
                left[i] = one.people[i / parts];
        }
    }

    double hours() const {
        double sum = 0;
        for (const auto &left : left_)
            for (const double positions : left)
                sum += std::max(0.0, positions);
        return sum / cellsPerHour;
    }

    double hours(const TimeRange &range, const std::vector<int> &skills) const {
        double sum = 0;
        const auto [begin, end] = indices(range);
        for (std::size_t channel = 0; channel < channels_.size(); ++channel)
            if (knows(skills, channels_[channel]))
                for (std::size_t i = begin; i < end; ++i)
                    sum += std::max(0.0, left_[channel][i]);
        return sum / cellsPerHour;
    }

    /// The shift with an hour or more on a channel at a time, wherever most is missing.
    Placed place(const TimeRange &presence, bool breaks, const std::vector<int> &skills) const {
        Placed placed;
        placed.shift.presence = presence;
        if (breaks)
            placed.shift.breaks = breaksOf(presence, skills);
        for (Instant at = presence.begin; at < presence.end;) {
            Instant end = std::min(presence.end, at + std::chrono::hours(1));
            if (presence.end - end < std::chrono::minutes(45))
                end = presence.end;
            std::size_t best = channels_.size();
            double most = -1;
            double itsWorth = 0;
            for (std::size_t channel = 0; channel < channels_.size(); ++channel) {
                if (!knows(skills, channels_[channel]))
                    continue;
                double gain = 0;
                double worth = 0;
                const auto [from, to] = indices({at, end});
                for (std::size_t i = from; i < to; ++i)
                    if (!onBreak(placed.shift, cells_.beginOf(i))) {
                        const double hour = std::clamp(left_[channel][i], 0.0, 1.0) / cellsPerHour;
                        gain += hour;
                        worth += hour * std::max(1.0, left_[channel][i]);
                    }
                // Nobody changes the channel for a few minutes of work.
                if (!placed.shift.activities.empty() &&
                    placed.shift.activities.back().channel == channels_[channel])
                    gain += 0.2;
                if (gain > most) {
                    most = gain;
                    itsWorth = worth;
                    best = channel;
                }
            }
            if (best == channels_.size())
                return placed;
            auto &activities = placed.shift.activities;
            if (!activities.empty() && activities.back().channel == channels_[best]) {
                activities.back().time.end = end;
                most -= 0.2;
            } else {
                activities.push_back({{at, end}, channels_[best]});
            }
            placed.gain += most;
            placed.worth += itsWorth;
            at = end;
        }
        return placed;
    }

    void take(const Shift &shift) {
        for (const WorkPiece &piece : workPieces(shift)) {
            const auto found = std::find(channels_.begin(), channels_.end(), piece.channel);
            if (found == channels_.end())
                continue;
            auto &left = left_[static_cast<std::size_t>(found - channels_.begin())];
            const auto [begin, end] = indices(piece.time);
            for (std::size_t i = begin; i < end; ++i)
                left[i] -= 1;
        }
    }

private:
    static bool knows(const std::vector<int> &skills, int channel) {
        return std::find(skills.begin(), skills.end(), channel) != skills.end();
    }
    static bool onBreak(const Shift &shift, Instant at) {
        return std::any_of(shift.breaks.begin(), shift.breaks.end(),
                           [at](const ShiftBreak &one) { return one.time.contains(at); });
    }
    std::pair<std::size_t, std::size_t> indices(const TimeRange &range) const {
        const auto at = [this](Instant instant) {
            return static_cast<std::size_t>(
                (std::clamp(instant, cells_.begin(), cells_.end()) - cells_.begin()) / cell);
        };
        return {at(range.begin), at(range.end)};
    }
    /// Half an hour for lunch and a quarter in the afternoon, where least is needed.
    std::vector<ShiftBreak> breaksOf(const TimeRange &presence,
                                     const std::vector<int> &skills) const {
        const auto least = [&](Minutes from, Minutes to, Minutes length) {
            TimeRange best{presence.begin + from, presence.begin + from + length};
            double cost = hours(best, skills);
            for (Minutes start = from + cell; start <= to; start += cell) {
                const TimeRange other{presence.begin + start, presence.begin + start + length};
                if (const double here = hours(other, skills); here < cost) {
                    best = other;
                    cost = here;
                }
            }
            return best;
        };
        const ShiftBreak lunch{least(Minutes(150), Minutes(255), Minutes(30)), false};
        const ShiftBreak tea{least(Minutes(345), Minutes(435), Minutes(15)), true};
        return {lunch, tea};
    }

    TimeGrid cells_;
    std::vector<int> channels_;
    std::vector<std::vector<double>> left_;
};

/// Hours of a day in which somebody is needed.
TimeRange openOn(const Plan &plan, const CoverageScenario &scenario, Date date) {
    std::optional<TimeRange> open;
    for (const auto &[id, coverage] : scenario.channels)
        for (const OpenSpan &span : coverage.hours.spansOf(date, plan.calendar)) {
            const TimeRange range{plan.calendar.zone.firstInstantOf(date + span.opens),
                                  plan.calendar.zone.firstInstantOf(date + span.closes)};
            open =
                open ? TimeRange{std::min(open->begin, range.begin), std::max(open->end, range.end)}
                     : range;
        }
    return open.value_or(TimeRange{});
}

Agent newAgent(int id, const Contract &contract, const Plan &plan) {
    Agent agent;
    agent.id = id;
    const std::string number = std::to_string(id);
    agent.name = "Agent " + std::string(3 - std::min<std::size_t>(3, number.size()), '0') + number;
    agent.weeklyHours = contract.weeklyHours;
    agent.daysPerWeek = workdays;
    // Everybody takes calls and mail, every second one the rest as well.
    for (std::size_t i = 0; i < plan.channels.size(); ++i)
        if (i < 2 || id % 2 == 0)
            agent.skills.push_back(plan.channels[i].channel.id);
    return agent;
}

/// The shift of a contract on one day that helps most.
/// `about` after the doors open, two hours more or less, where it is given.
std::optional<Placed> bestOn(const TimeRange &open, const Contract &contract, const Agent &agent,
                             const Need &need, std::optional<Seconds> about) {
    if (open.length() < contract.presence)
        return std::nullopt;
    std::optional<Placed> best;
    for (Instant begin = open.begin; begin + contract.presence <= open.end; begin += Minutes(30)) {
        if (about && std::chrono::abs(begin - open.begin - *about) > std::chrono::hours(2))
            continue;
        Placed placed = need.place({begin, begin + contract.presence},
                                   contract.presence > Minutes(360), agent.skills);
        if (!best || placed.worth > best->worth + 1e-9)
            best = std::move(placed);
    }
    return best;
}

/// Evenings at home, each for somebody who is free or late the next day where there is one.
void addStandby(const Plan &plan, const CoverageScenario &scenario, Date monday,
                std::vector<Shift> &shifts) {
    int nextAgent = 0;
    for (int day = 0; day < 7; ++day) {
        const Date date = monday + days(day);
        for (const auto &[id, coverage] : scenario.channels) {
            if (!coverage.standby.isActive())
                continue;
            for (const OpenSpan &span : coverage.standby.hours.spansOf(date, plan.calendar)) {
                const TimeRange evening{plan.calendar.zone.firstInstantOf(date + span.opens),
                                        plan.calendar.zone.firstInstantOf(date + span.closes)};
                const auto isFree = [&](const Agent &agent, Seconds rest) {
                    return std::none_of(shifts.begin(), shifts.end(), [&](const Shift &shift) {
                        return shift.agent == agent.id &&
                               shift.presence.begin < evening.end + rest &&
                               evening.begin < shift.presence.end;
                    });
                };
                // On the second evening nobody looked at the next morning.
                const Seconds rest = day == 1 ? Seconds(0) : Seconds(std::chrono::hours(11));
                for (std::size_t tried = 0; tried < plan.agents.size(); ++tried) {
                    const Agent &agent = plan.agents[(static_cast<std::size_t>(nextAgent) + tried) %
                                                     plan.agents.size()];
                    const bool knows = std::find(agent.skills.begin(), agent.skills.end(), id) !=
                                       agent.skills.end();
                    const bool early =
                        std::any_of(shifts.begin(), shifts.end(), [&](const Shift &shift) {
                            return shift.agent == agent.id && shift.presence.begin > evening.end &&
                                   shift.presence.begin < evening.end + std::chrono::hours(11);
                        });
                    // A free day stays free.
                    const bool there =
                        std::any_of(shifts.begin(), shifts.end(), [&](const Shift &shift) {
                            return shift.agent == agent.id &&
                                   dateOf(plan.calendar.toLocal(shift.presence.begin)) == date;
                        });
                    if (!knows || !there || !isFree(agent, rest) || (day == 1 && !early))
                        continue;
                    Shift shift;
                    shift.agent = agent.id;
                    shift.presence = evening;
                    shift.standby = true;
                    // Calls come in bursts, the last one at the end.
                    for (const auto &[from, length] : {std::pair(35, 10), {120, 15}, {275, 25}})
                        if (evening.begin + Minutes(from + length) <= evening.end)
                            shift.activities.push_back({{evening.begin + Minutes(from),
                                                         evening.begin + Minutes(from + length)},
                                                        id});
                    shifts.push_back(std::move(shift));
                    nextAgent += static_cast<int>(tried) + 1;
                    break;
                }
            }
        }
    }
}

/// An hour with the coach in place of what the shift had there.
Shift withCoaching(const Shift &shift, const TimeRange &time) {
    Shift changed = shift;
    changed.activities.clear();
    for (const ShiftActivity &one : shift.activities) {
        if (one.time.begin < time.begin)
            changed.activities.push_back(
                {{one.time.begin, std::min(one.time.end, time.begin)}, one.channel});
        if (one.time.end > time.end)
            changed.activities.push_back(
                {{std::max(one.time.begin, time.end), one.time.end}, one.channel});
    }
    const auto place =
        std::find_if(changed.activities.begin(), changed.activities.end(),
                     [&time](const ShiftActivity &one) { return one.time.begin >= time.begin; });
    changed.activities.insert(place, {time, 0});
    return changed;
}

/// One hour a week for every second full-time agent, before the first break.
void addCoaching(const Plan &plan, std::vector<Shift> &shifts) {
    for (const Agent &agent : plan.agents) {
        if (agent.weeklyHours < 40 || agent.id % 2 != 0)
            continue;
        int day = agent.id / 2 % workdays;
        for (Shift &shift : shifts) {
            if (shift.agent != agent.id || shift.standby || day-- != 0)
                continue;
            const Instant begin = shift.presence.begin + std::chrono::minutes(90);
            shift = withCoaching(shift, {begin, begin + std::chrono::hours(1)});
        }
    }
}

/// What a team lead finds on Wednesday.
void addFindings(const Plan &plan, Date monday, std::vector<Shift> &shifts) {
    const TimeRange wednesday = plan.calendar.rangeOf(monday + days(2));
    const auto contractOf = [&plan](const Shift &shift) {
        for (const Agent &agent : plan.agents)
            if (agent.id == shift.agent)
                return agent.weeklyHours;
        return 0.0;
    };
    for (Shift &shift : shifts)
        if (!shift.standby && contractOf(shift) == 30 && wednesday.contains(shift.presence.begin)) {
            shift = resized(shift, {shift.presence.begin, shift.presence.end + Minutes(30)});
            break;
        }
    int longer = 0;
    for (Shift &shift : shifts) {
        if (shift.standby || contractOf(shift) != 40 || (longer != 0 && shift.agent != longer))
            continue;
        longer = shift.agent;
        shift = resized(shift, {shift.presence.begin, shift.presence.end + Minutes(30)});
    }
}

} // namespace

void addSampleShifts(Plan &plan, const ScenarioOutcome &outcome) {
    const auto *scenario = plan.scenario(outcome.scenarioId);
    if (!scenario || outcome.week.isEmpty())
        return;
    const Date monday = dateOf(plan.calendar.toLocal(outcome.week.begin()));
    std::array<TimeRange, 7> open;
    for (int day = 0; day < 7; ++day)
        open[static_cast<std::size_t>(day)] = openOn(plan, *scenario, monday + days(day));
    Need need(outcome);
    const double all = need.hours();
    std::vector<Shift> shifts;
    int id = 0;
    double upTo = 0;
    for (const Contract &contract : contracts) {
        upTo += contract.share;
        const bool last = &contract == &contracts.back();
        while (need.hours() > (last ? 0.012 : 1 - upTo) * all) {
            const Agent agent = newAgent(id + 1, contract, plan);
            std::vector<std::pair<double, Placed>> offers;
            const auto offer = [&](std::optional<Seconds> about) {
                offers.clear();
                for (const TimeRange &day : open)
                    if (auto placed = bestOn(day, contract, agent, need, about)) {
                        const double weight = placed->worth;
                        offers.emplace_back(weight, std::move(*placed));
                    }
                std::stable_sort(offers.begin(), offers.end(),
                                 [](const auto &a, const auto &b) { return a.first > b.first; });
            };
            offer({});
            if (!offers.empty()) {
                // Nobody comes at nine on one day and at one on the next.
                const Instant best = offers.front().second.shift.presence.begin;
                const auto day = std::find_if(open.begin(), open.end(), [best](const auto &one) {
                    return one.contains(best);
                });
                offer(best - day->begin);
            }
            offers.resize(std::min<std::size_t>(offers.size(), workdays));
            double gain = 0;
            for (const auto &[weight, placed] : offers)
                gain += placed.gain;
            if (offers.empty() || gain < 0.35 * contract.weeklyHours)
                break;
            plan.agents.push_back(agent);
            ++id;
            for (auto &[weight, placed] : offers) {
                placed.shift.agent = agent.id;
                need.take(placed.shift);
                shifts.push_back(std::move(placed.shift));
            }
        }
    }
    addStandby(plan, *scenario, monday, shifts);
    std::stable_sort(shifts.begin(), shifts.end(), [](const Shift &a, const Shift &b) {
        return std::pair(a.presence.begin, a.agent) < std::pair(b.presence.begin, b.agent);
    });
    addCoaching(plan, shifts);
    addFindings(plan, monday, shifts);
    int number = 0;
    for (Shift &shift : shifts)
        shift.id = ++number;
    plan.shifts[scenario->id] = Shared(std::move(shifts));
}

} // namespace application
