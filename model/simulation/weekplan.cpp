// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/weekplan.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace model {
namespace {

void check(const CoverageInputs &inputs, const ScenarioOutcome &planned) {
    const std::size_t channels = inputs.channels.size();
    if (!inputs.calendar || inputs.demand.size() != channels || channels > 255)
        throw std::invalid_argument("a scenario needs a calendar and one demand per channel");
    if (planned.channels.size() != channels)
        throw std::invalid_argument("the planned staffing has other channels");
    for (std::size_t which = 0; which < channels; ++which)
        if (inputs.demand[which].contacts.count() != inputs.week.count() ||
            inputs.demand[which].handleSeconds.size() != inputs.week.count() ||
            planned.channels[which].staffing.size() != inputs.week.count())
            throw std::invalid_argument("demand and staffing must lie on the week simulated");
}

void check(const ChannelRules &rules) {
    const auto isShare = [](double value) { return value >= 0.0 && value <= 1.0; };
    if (!isShare(rules.transfers) || rules.transfers >= 1.0)
        throw std::invalid_argument("the share handed on must be at least 0 and below 1");
    if (!(rules.redialDelay.value_or(0.0) >= 0.0))
        throw std::invalid_argument("the delay of a redial must not be negative");
    if (rules.concurrency && !rules.concurrency->isValid())
        throw std::invalid_argument("people hold one conversation or more, and each takes time");
    if (rules.surge &&
        !(rules.surge->begins >= 0.0 && rules.surge->peakPerHour >= 0.0 &&
          rules.surge->growth >= 0.0 && rules.surge->halfLife > 0.0 &&
          std::isfinite(rules.surge->begins + rules.surge->peakPerHour + rules.surge->growth)))
        throw std::invalid_argument("a surge has a begin, a size, a growth and a half-life");
}

/// Contacts of the surge per interval, what is left at the end of the week dropped.
void addSurge(std::vector<double> &expected, const Surge &surge, double interval) {
    constexpr int parts = 30;
    const double step = interval / parts;
    for (std::size_t index = 0; index < expected.size(); ++index)
        for (int part = 0; part < parts; ++part) {
            const double since =
                static_cast<double>(index) * interval + (part + 0.5) * step - surge.begins;
            if (since < 0.0)
                continue;
            const double height = since < surge.growth
                                      ? since / surge.growth
                                      : std::exp2(-(since - surge.growth) / surge.halfLife);
            expected[index] += surge.peakPerHour * height * step / 3600.0;
        }
}

bool isOpen(const OpenWeek &week, double time) {
    return !week.isNever() && week.nextOpen(time) <= time;
}

/// People on duty while the door is open, on call in standby, nobody otherwise.
StaffSchedule scheduleOf(const LanePlan &lane, const std::vector<StaffingInterval> &staffing,
                         double interval, double standbyPeople) {
    const double length = interval * static_cast<double>(staffing.size());
    std::vector<double> borders;
    for (std::size_t index = 0; index < staffing.size(); ++index)
        borders.push_back(static_cast<double>(index) * interval);
    for (const OpenWeek *week : {&lane.open, &lane.standby})
        for (const OpenWeek::Span &span : week->spans())
            for (const double time : {span.opens, std::fmod(span.closes, length)})
                borders.push_back(time);
    std::sort(borders.begin(), borders.end());
    borders.erase(std::unique(borders.begin(), borders.end()), borders.end());

    StaffSchedule schedule;
    schedule.period = length;
    bool wasOpen = isOpen(lane.open, length - 1e-3);
    int before = -1;
    for (std::size_t index = 0; index < borders.size(); ++index) {
        const double end = index + 1 < borders.size() ? borders[index + 1] : length;
        const double middle = 0.5 * (borders[index] + end);
        const bool open = isOpen(lane.open, middle);
        const StaffingInterval &at = staffing[static_cast<std::size_t>(middle / interval)];
        const double people = open                           ? at.positions
                              : isOpen(lane.standby, middle) ? standbyPeople
                                                             : 0.0;
        const int whole = static_cast<int>(std::lround(people));
        const bool closes = wasOpen && !open;
        if (whole != before || closes)
            schedule.changes.push_back({borders[index], whole, closes});
        before = whole;
        wasOpen = open;
    }
    return schedule;
}

double meanHandle(const NaturalDemand &demand) {
    double contacts = 0.0;
    double work = 0.0;
    double plain = 0.0;
    for (std::size_t index = 0; index < demand.handleSeconds.size(); ++index) {
        contacts += demand.contacts[index].value();
        work += demand.contacts[index].value() * demand.handleSeconds[index];
        plain += demand.handleSeconds[index] / static_cast<double>(demand.handleSeconds.size());
    }
    return contacts > 0.0 ? work / contacts : plain;
}

std::optional<std::size_t> deferredChannel(std::span<const Channel> channels, int wanted) {
    for (std::size_t to = 0; to < channels.size(); ++to)
        if (channels[to].kind == ChannelKind::Deferred &&
            (wanted == 0 || wanted == channels[to].id))
            return to;
    return std::nullopt;
}

LanePlan lanePlan(std::size_t which, const ChannelCoverage &coverage, const CoverageInputs &inputs,
                  const ScenarioOutcome &planned, const ChannelRules &rules) {
    check(rules);
    const Channel &channel = inputs.channels[which];
    const NaturalDemand &demand = inputs.demand[which];
    const double interval = inputs.week.intervalSeconds();
    LanePlan lane;
    lane.live = channel.kind == ChannelKind::Live;
    lane.rules = rules;
    lane.behaviour = coverage.closedDoor;
    lane.closing = rules.closing.value_or(coverage.atClosing == AtClosing::Served ? CloseRule::Drain
                                                                                  : CloseRule::Cut);
    lane.failure = coverage.failure;
    for (std::size_t to = 0; to < inputs.channels.size() && !lane.asksAgainIn; ++to)
        if (inputs.channels[to].kind == ChannelKind::Live)
            lane.asksAgainIn = to;
    lane.redials = std::clamp(coverage.redials, 0.0, 0.99);
    lane.redialDelay =
        rules.redialDelay.value_or(60.0 * static_cast<double>(coverage.redialDelay.count()));
    lane.open = OpenWeek::of(coverage.hours, inputs.week, *inputs.calendar);
    lane.door = lane.open;
    if (coverage.partner.isActive()) {
        lane.partnerHours = OpenWeek::of(coverage.partner.hours, inputs.week, *inputs.calendar);
        if (lane.live)
            lane.door = OpenWeek::together(inputs.week, lane.open, lane.partnerHours);
    }
    if (lane.live)
        lane.switchesTo = deferredChannel(inputs.channels, coverage.closedDoor.switchesTo);
    for (std::size_t to = 0; to < inputs.channels.size() && rules.transfers > 0.0; ++to)
        if (inputs.channels[to].id == rules.transfersTo && to != which)
            lane.transfersTo = to;
    double standbyPeople = 0.0;
    if (!lane.live && coverage.standby.isActive()) {
        lane.standby = OpenWeek::of(coverage.standby.hours, inputs.week, *inputs.calendar);
        lane.reaction = static_cast<double>(coverage.standby.reaction.count());
        standbyPeople = std::max(1.0, coverage.standby.people);
    }
    lane.staff = scheduleOf(lane, planned.channels[which].staffing, interval, standbyPeople);
    const auto natural = demand.contacts.numbers();
    lane.expected.assign(natural.begin(), natural.end());
    if (rules.surge)
        addSurge(lane.expected, *rules.surge, interval);
    lane.handleSeconds = demand.handleSeconds;
    // A backlog is planned with one handling time; interval by interval it would be the same work.
    if (!lane.live)
        std::fill(lane.handleSeconds.begin(), lane.handleSeconds.end(), meanHandle(demand));
    ServicePolicy policy;
    if (inputs.policies)
        if (const auto found = inputs.policies->find(channel.id); found != inputs.policies->end())
            policy = found->second;
    if (policy.patience.mean)
        lane.patience = *policy.patience.mean;
    if (coverage.partner.isActive()) {
        lane.partner = serviceOf(coverage.partner, lane.live ? lane.patience : HUGE_VAL);
        lane.handsBack = lane.open.isNever() ? 0.0 : coverage.partner.handsBack;
    }
    lane.concurrency = policy.concurrency;
    lane.concurrency.sessions = policy.concurrency.useful();
    if (rules.concurrency)
        lane.concurrency = *rules.concurrency;
    lane.goal = policy.goal.within;
    lane.goalOnOpenTime = !lane.live && policy.clock == GoalClock::Open && !lane.open.isNever();
    lane.promise = static_cast<double>(policy.promise.count());
    if (!lane.door.isAlways())
        for (const OpenWeek::Span &span : lane.door.spans())
            lane.openings.push_back(span.opens);
    return lane;
}

} // namespace

WeekPlan weekPlan(const CoverageScenario &scenario, const CoverageInputs &inputs,
                  const ScenarioOutcome &planned, const std::map<int, ChannelRules> &rules) {
    check(inputs, planned);
    static const ChannelCoverage neverOpen;
    WeekPlan plan;
    plan.intervalSeconds = inputs.week.intervalSeconds();
    if (scenario.team == TeamStructure::Blended)
        plan.usableIdle = scenario.usableIdle;
    for (std::size_t index = 0; index < inputs.week.count(); ++index)
        plan.hourOfWeek.push_back(
            static_cast<std::size_t>(inputs.calendar->hourOfWeek(inputs.week.beginOf(index))));
    for (std::size_t which = 0; which < inputs.channels.size(); ++which) {
        const int id = inputs.channels[which].id;
        const auto coverage = scenario.channels.find(id);
        const auto own = rules.find(id);
        plan.lanes.push_back(
            lanePlan(which, coverage != scenario.channels.end() ? coverage->second : neverOpen,
                     inputs, planned, own != rules.end() ? own->second : ChannelRules()));
    }
    return plan;
}

} // namespace model
