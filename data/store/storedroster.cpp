// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/store/storedroster.h"

#include "data/store/rows.h"
#include "model/shifts/rulewords.h"

#include <map>

namespace data {

namespace {

using namespace model;

// Words of the schema in the order of the enumerations.
constexpr std::array protections{"none", "young", "expecting"};
constexpr std::array strengths{"soft", "hard"};

void writeLaw(SQLite::Database &database, const WorkingTimeLaw &law) {
    Insert(database, "working_time_law", 8)
        .row(1, law.pack, law.nightFrom.count(), law.nightTo.count(), law.nightWork.count(),
             law.shortestBreak.count(), law.sundayBasis, law.sundayShift.count());
    Insert rules(database, "working_rule", 11);
    std::size_t position = 0;
    for (const WorkingRule &rule : law.rules)
        rules.row(position++, wordOf(ruleWords, rule.code), wordOf(strengths, rule.strength),
                  rule.limit, rule.above, rule.window, wordOf(protections, rule.group),
                  rule.paragraph, rule.active, rule.validFrom, rule.validTo);
}

void writeAgents(SQLite::Database &database, const Plan &plan) {
    Insert agents(database, "agent", 15);
    Insert skill(database, "agent_skill", 3);
    Insert availability(database, "agent_availability", 4);
    Insert absence(database, "absence", 5);
    Insert wish(database, "day_off_wish", 4);
    for (std::size_t i = 0; i < plan.agents.size(); ++i) {
        const Agent &agent = plan.agents[i];
        agents.row(agent.id, i, agent.name, agent.team, agent.weeklyHours, agent.daysPerWeek,
                   agent.worksNights, agent.worksSundays, wordOf(protections, agent.protection),
                   agent.earlier.until, agent.earlier.sundays, agent.earlier.nights, agent.region,
                   agent.earlier.weekends, agent.earlier.lates);
        for (std::size_t j = 0; j < agent.skills.size(); ++j)
            skill.row(agent.id, j, agent.skills[j]);
        for (std::size_t day = 0; day < agent.availability.size(); ++day)
            if (const auto &hours = agent.availability[day])
                availability.row(agent.id, day, hours->from.count(), hours->to.count());
        for (std::size_t j = 0; j < agent.absences.size(); ++j)
            absence.row(agent.id, j, agent.absences[j].first, agent.absences[j].last,
                        agent.absences[j].reason);
        for (std::size_t j = 0; j < agent.wishes.size(); ++j)
            wish.row(agent.id, j, agent.wishes[j].date, agent.wishes[j].weight);
    }
}

void writeShifts(SQLite::Database &database, const Plan &plan) {
    Insert roster(database, "roster", 1);
    Insert row(database, "shift", 8);
    Insert pause(database, "shift_break", 6);
    Insert activity(database, "shift_activity", 6);
    Insert accepted(database, "accepted_finding", 6);
    for (const auto &[scenarioId, shifts] : plan.shifts) {
        roster.row(scenarioId);
        for (std::size_t i = 0; i < shifts->size(); ++i) {
            const Shift &shift = (*shifts)[i];
            row.row(scenarioId, i, shift.id, shift.agent, shift.presence.begin, shift.presence.end,
                    shift.standby, shift.locked);
            for (std::size_t j = 0; j < shift.breaks.size(); ++j)
                pause.row(scenarioId, i, j, shift.breaks[j].time.begin, shift.breaks[j].time.end,
                          shift.breaks[j].paid);
            for (std::size_t j = 0; j < shift.activities.size(); ++j)
                activity.row(scenarioId, i, j, shift.activities[j].time.begin,
                             shift.activities[j].time.end, shift.activities[j].channel);
        }
    }
    for (const auto &[scenarioId, findings] : plan.acceptedFindings)
        for (std::size_t i = 0; i < findings.size(); ++i)
            accepted.row(scenarioId, i, wordOf(ruleWords, findings[i].rule), findings[i].agent,
                         findings[i].first, findings[i].reason);
}

void readLaw(const SQLite::Database &database, Plan &plan) {
    Rows law(database, "SELECT * FROM working_time_law");
    if (!law.next()) {
        plan.law = usualWorkingTimeLaw(plan.calendar.region);
        return;
    }
    law.integer(); // id
    plan.law.pack = law.text();
    plan.law.nightFrom = law.minutes();
    plan.law.nightTo = law.minutes();
    plan.law.nightWork = law.minutes();
    plan.law.shortestBreak = law.minutes();
    plan.law.sundayBasis = law.text();
    plan.law.sundayShift = law.minutes();
    plan.law.rules.clear();
    Rows rules(database,
               "SELECT code, strength, rule_limit, above, window_days, protection, paragraph, "
               "active, valid_from, valid_to FROM working_rule ORDER BY position");
    while (rules.next()) {
        WorkingRule &rule = plan.law.rules.emplace_back();
        rule.code = rules.word<RuleCode>(ruleWords);
        rule.strength = rules.word<Strength>(strengths);
        rule.limit = rules.real();
        rule.above = rules.real();
        rule.window = rules.number();
        rule.group = rules.word<Protection>(protections);
        rule.paragraph = rules.text();
        rule.active = rules.flag();
        rule.validFrom = rules.optionalDate();
        rule.validTo = rules.optionalDate();
    }
}

void readAgents(const SQLite::Database &database, Plan &plan) {
    std::map<int, std::size_t> byId;
    Rows rows(database, "SELECT id, name, team, weekly_hours, days_per_week, works_nights, "
                        "works_sundays, protection, earlier_until, earlier_sundays, "
                        "earlier_nights, region, earlier_weekends, earlier_lates FROM agent "
                        "ORDER BY position");
    while (rows.next()) {
        Agent &agent = plan.agents.emplace_back();
        agent.id = rows.number();
        byId[agent.id] = plan.agents.size() - 1;
        agent.name = rows.text();
        agent.team = rows.text();
        agent.weeklyHours = rows.real();
        agent.daysPerWeek = rows.number();
        agent.worksNights = rows.flag();
        agent.worksSundays = rows.flag();
        agent.protection = rows.word<Protection>(protections);
        agent.earlier.until = rows.date();
        agent.earlier.sundays = rows.number();
        agent.earlier.nights = rows.number();
        agent.region = rows.text();
        agent.earlier.weekends = rows.optionalNumber();
        agent.earlier.lates = rows.optionalNumber();
    }
    const auto agentOf = [&](Rows &of) -> Agent & { return plan.agents[byId.at(of.number())]; };
    Rows skills(database,
                "SELECT agent_id, channel_id FROM agent_skill ORDER BY agent_id, position");
    while (skills.next()) {
        Agent &agent = agentOf(skills);
        agent.skills.push_back(skills.number());
    }
    Rows hours(database, "SELECT agent_id, weekday, from_min, to_min FROM agent_availability");
    while (hours.next()) {
        Agent &agent = agentOf(hours);
        auto &day = agent.availability.at(static_cast<std::size_t>(hours.integer()));
        const Minutes from = hours.minutes();
        day = Availability{from, hours.minutes()};
    }
    Rows absences(database, "SELECT agent_id, first_day, last_day, reason FROM absence "
                            "ORDER BY agent_id, position");
    while (absences.next()) {
        Absence &absence = agentOf(absences).absences.emplace_back();
        absence.first = absences.date();
        absence.last = absences.date();
        absence.reason = absences.text();
    }
    Rows wishes(database,
                "SELECT agent_id, day, weight FROM day_off_wish ORDER BY agent_id, position");
    while (wishes.next()) {
        DayOffWish &wish = agentOf(wishes).wishes.emplace_back();
        wish.date = wishes.date();
        wish.weight = wishes.number();
    }
}

std::vector<Shift> readShiftsOf(const SQLite::Database &database, int scenarioId) {
    std::vector<Shift> shifts;
    Rows rows(database,
              "SELECT position, id, agent_id, begin_utc_s, end_utc_s, standby, locked FROM shift "
              "WHERE scenario_id = ? ORDER BY position",
              scenarioId);
    std::map<std::int64_t, std::size_t> byPosition;
    while (rows.next()) {
        byPosition.emplace(rows.integer(), shifts.size());
        Shift &shift = shifts.emplace_back();
        shift.id = rows.number();
        shift.agent = rows.number();
        shift.presence = rows.range();
        shift.standby = rows.flag();
        shift.locked = rows.flag();
    }
    Rows breaks(database,
                "SELECT shift, begin_utc_s, end_utc_s, paid FROM shift_break "
                "WHERE scenario_id = ? ORDER BY shift, position",
                scenarioId);
    while (breaks.next()) {
        ShiftBreak &pause = shifts[byPosition.at(breaks.integer())].breaks.emplace_back();
        pause.time = breaks.range();
        pause.paid = breaks.flag();
    }
    Rows activities(database,
                    "SELECT shift, begin_utc_s, end_utc_s, channel_id FROM shift_activity "
                    "WHERE scenario_id = ? ORDER BY shift, position",
                    scenarioId);
    while (activities.next()) {
        auto &shift = shifts[byPosition.at(activities.integer())];
        ShiftActivity &activity = shift.activities.emplace_back();
        activity.time = activities.range();
        activity.channel = activities.number();
    }
    return shifts;
}

void readShifts(const SQLite::Database &database, Plan &plan) {
    Rows rosters(database, "SELECT scenario_id FROM roster");
    while (rosters.next()) {
        const int scenarioId = rosters.number();
        plan.shifts[scenarioId] = Shared(readShiftsOf(database, scenarioId));
    }
    Rows accepted(database, "SELECT scenario_id, code, agent_id, first_day, reason "
                            "FROM accepted_finding ORDER BY scenario_id, position");
    while (accepted.next()) {
        AcceptedFinding &finding = plan.acceptedFindings[accepted.number()].emplace_back();
        finding.rule = accepted.word<RuleCode>(ruleWords);
        finding.agent = accepted.number();
        finding.first = accepted.date();
        finding.reason = accepted.text();
    }
}

} // namespace

void writeRoster(SQLite::Database &database, const Plan &plan) {
    writeLaw(database, plan.law);
    writeAgents(database, plan);
    writeShifts(database, plan);
}

void readRoster(const SQLite::Database &database, Plan &plan) {
    readLaw(database, plan);
    readAgents(database, plan);
    readShifts(database, plan);
}

} // namespace data
