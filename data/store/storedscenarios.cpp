// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/store/storedscenarios.h"

#include "data/store/rows.h"

#include <map>
#include <optional>

namespace data {

namespace {

using namespace model;

// Words of the schema in the order of the enumeration.
constexpr std::array holidayRules{"closed", "as_sunday", "as_usual"};
constexpr std::array closings{"served", "sent_away"};
constexpr std::array prices{"contact", "minute"};
constexpr std::array teams{"dedicated", "blended"};

void writeCoverage(SQLite::Database &database, const Plan &plan) {
    Insert work(database, "fixed_work", 4);
    Insert span(database, "fixed_work_span", 5);
    for (const CoverageScenario &scenario : plan.scenarios)
        for (std::size_t i = 0; i < scenario.fixedWork.size(); ++i) {
            const FixedWork &fixed = scenario.fixedWork[i];
            work.row(scenario.id, i, fixed.name, fixed.people);
            for (std::size_t weekday = 0; weekday < fixed.week.size(); ++weekday)
                for (const OpenSpan &one : fixed.week[weekday])
                    span.row(scenario.id, i, weekday, one.opens.count(), one.closes.count());
        }
    if (const CrisisProfile &crisis = plan.crisis; crisis != CrisisProfile{})
        Insert(database, "crisis_profile", 5)
            .row(1, crisis.peakPerHour, crisis.growth.count(), crisis.halfLife.count(),
                 crisis.answer.count());
    Insert value(database, "lost_contact_value", 2);
    for (const auto &[channelId, amount] : plan.payRates.lostContactOf)
        value.row(channelId, amount.minorUnits());
}

void readCoverage(const SQLite::Database &database, Plan &plan) {
    const auto scenarioOf = [&](int id) -> CoverageScenario & {
        const auto found = std::ranges::find(plan.scenarios, id, &CoverageScenario::id);
        if (found == plan.scenarios.end())
            throw std::invalid_argument("fixed work belongs to no scenario");
        return *found;
    };
    Rows work(database, "SELECT scenario_id, name, people FROM fixed_work "
                        "ORDER BY scenario_id, position");
    while (work.next()) {
        FixedWork &fixed = scenarioOf(work.number()).fixedWork.emplace_back();
        fixed.name = work.text();
        fixed.people = work.real();
    }
    Rows spans(database,
               "SELECT scenario_id, position, weekday, begins_min, ends_min "
               "FROM fixed_work_span ORDER BY scenario_id, position, weekday, begins_min");
    while (spans.next()) {
        CoverageScenario &scenario = scenarioOf(spans.number());
        FixedWork &fixed = scenario.fixedWork.at(static_cast<std::size_t>(spans.integer()));
        auto &day = fixed.week.at(static_cast<std::size_t>(spans.integer()));
        const Minutes opens = spans.minutes();
        day.push_back({opens, spans.minutes()});
    }
    Rows crisis(database,
                "SELECT peak_per_hour, growth_min, half_life_min, answer_s FROM crisis_profile");
    if (crisis.next()) {
        plan.crisis.peakPerHour = crisis.real();
        plan.crisis.growth = crisis.minutes();
        plan.crisis.halfLife = crisis.minutes();
        plan.crisis.answer = Seconds(crisis.integer());
    }
    Rows values(database, "SELECT channel_id, value_minor FROM lost_contact_value");
    while (values.next()) {
        const int channelId = values.number();
        plan.payRates.lostContactOf[channelId] = Money(values.integer());
    }
}

} // namespace

void writeScenarios(SQLite::Database &database, const Plan &plan) {
    Insert scenarioRow(database, "scenario", 5);
    Insert channelRow(database, "scenario_channel", 18);
    Insert failure(database, "failure_demand", 6);
    Insert partnerRow(database, "partner", 9);
    Insert classRow(database, "criticality_class", 6);
    Insert classSpan(database, "criticality_span", 6);
    Insert opening(database, "opening", 6);
    Insert exception(database, "opening_exception", 4);
    Insert exceptionSpan(database, "opening_exception_span", 6);
    std::size_t position = 0;
    for (const CoverageScenario &scenario : plan.scenarios) {
        scenarioRow.row(scenario.id, position++, scenario.name, wordOf(teams, scenario.team),
                        scenario.usableIdle);
        for (const auto &[channelId, coverage] : scenario.channels) {
            const ClosedDoorBehaviour &door = coverage.closedDoor;
            const Standby &standby = coverage.standby;
            channelRow.row(scenario.id, channelId, wordOf(holidayRules, coverage.hours.holidays),
                           door.retries, door.retryDelay.count(), door.switches, door.switchesTo,
                           door.selfSolved, coverage.redials, coverage.minimumStaff,
                           coverage.minimumStaffAtNight,
                           wordOf(holidayRules, standby.hours.holidays), standby.people,
                           standby.reaction.count(), standby.paidShare, standby.surchargeOnWork,
                           coverage.redialDelay.count(), wordOf(closings, coverage.atClosing));
            if (coverage.failure != FailureDemand{})
                failure.row(scenario.id, channelId, coverage.failure.unsolved,
                            coverage.failure.unsolvedDelay.count(), coverage.failure.late,
                            coverage.failure.tolerance.count());
            const Partner &partner = coverage.partner;
            if (partner != Partner{})
                partnerRow.row(scenario.id, channelId, wordOf(holidayRules, partner.hours.holidays),
                               wordOf(prices, partner.per), partner.price.minorUnits(),
                               partner.answered, partner.within.count(),
                               partner.atLeast.minorUnits(), partner.handsBack);
            for (std::size_t i = 0; i < coverage.classes.size(); ++i) {
                const CriticalityClass &one = coverage.classes[i];
                classRow.row(scenario.id, channelId, i, one.name, one.share, one.promise.count());
                for (std::size_t weekday = 0; weekday < one.week.size(); ++weekday)
                    for (const OpenSpan &span : one.week[weekday])
                        classSpan.row(scenario.id, channelId, i, weekday, span.opens.count(),
                                      span.closes.count());
            }
            for (const auto &[purpose, hours] :
                 {std::pair("service", &coverage.hours), std::pair("standby", &standby.hours),
                  std::pair("partner", &partner.hours)}) {
                for (std::size_t weekday = 0; weekday < hours->week.size(); ++weekday)
                    for (const OpenSpan &span : hours->week[weekday])
                        opening.row(scenario.id, channelId, purpose, weekday, span.opens.count(),
                                    span.closes.count());
                for (const auto &[date, spans] : hours->exceptions) {
                    exception.row(scenario.id, channelId, purpose, dayNumber(date));
                    for (const OpenSpan &span : spans)
                        exceptionSpan.row(scenario.id, channelId, purpose, dayNumber(date),
                                          span.opens.count(), span.closes.count());
                }
            }
        }
    }
    writeCoverage(database, plan);
}

void readScenarios(const SQLite::Database &database, Plan &plan) {
    std::map<int, CoverageScenario *> byId;
    Rows scenarios(database, "SELECT id, name, team, usable_idle FROM scenario ORDER BY position");
    while (scenarios.next()) {
        CoverageScenario &scenario = plan.scenarios.emplace_back();
        scenario.id = scenarios.number();
        scenario.name = scenarios.text();
        scenario.team = scenarios.word<TeamStructure>(teams);
        scenario.usableIdle = scenarios.real();
    }
    for (CoverageScenario &scenario : plan.scenarios)
        byId[scenario.id] = &scenario;

    Rows channels(database,
                  "SELECT scenario_id, channel_id, holidays, retries, retry_delay_min, switches, "
                  "switches_to, self_solved, redials, minimum_staff, minimum_staff_at_night, "
                  "standby_holidays, standby_people, standby_reaction_s, standby_paid_share, "
                  "standby_surcharge, redial_delay_min, at_closing FROM scenario_channel");
    while (channels.next()) {
        CoverageScenario &scenario = *byId.at(channels.number());
        ChannelCoverage &coverage = scenario.channels[channels.number()];
        coverage.hours.holidays = channels.word<HolidayRule>(holidayRules);
        coverage.closedDoor.retries = channels.real();
        coverage.closedDoor.retryDelay = channels.minutes();
        coverage.closedDoor.switches = channels.real();
        coverage.closedDoor.switchesTo = channels.number();
        coverage.closedDoor.selfSolved = channels.real();
        coverage.redials = channels.real();
        coverage.minimumStaff = channels.real();
        coverage.minimumStaffAtNight = channels.real();
        coverage.standby.hours = OpeningHours{};
        coverage.standby.hours.holidays = channels.word<HolidayRule>(holidayRules);
        coverage.standby.people = channels.real();
        coverage.standby.reaction = Seconds(channels.integer());
        coverage.standby.paidShare = channels.real();
        coverage.standby.surchargeOnWork = channels.real();
        coverage.redialDelay = channels.minutes();
        coverage.atClosing = channels.word<AtClosing>(closings);
    }
    const auto coverageOf = [&](Rows &rows) -> ChannelCoverage & {
        CoverageScenario &scenario = *byId.at(rows.number());
        return scenario.channels.at(rows.number());
    };
    Rows failures(database, "SELECT * FROM failure_demand");
    while (failures.next()) {
        FailureDemand &failure = coverageOf(failures).failure;
        failure.unsolved = failures.real();
        failure.unsolvedDelay = failures.minutes();
        failure.late = failures.real();
        failure.tolerance = failures.minutes();
    }
    Rows partners(database, "SELECT * FROM partner");
    while (partners.next()) {
        Partner &partner = coverageOf(partners).partner;
        partner.hours.holidays = partners.word<HolidayRule>(holidayRules);
        partner.per = partners.word<Partner::Per>(prices);
        partner.price = Money(partners.integer());
        partner.answered = partners.real();
        partner.within = Seconds(partners.integer());
        partner.atLeast = Money(partners.integer());
        partner.handsBack = partners.real();
    }
    Rows classes(database, "SELECT scenario_id, channel_id, name, share, promise_s "
                           "FROM criticality_class ORDER BY scenario_id, channel_id, position");
    while (classes.next()) {
        CriticalityClass &one = coverageOf(classes).classes.emplace_back();
        one.name = classes.text();
        one.share = classes.real();
        one.promise = Seconds(classes.integer());
    }
    Rows classSpans(database, "SELECT * FROM criticality_span");
    while (classSpans.next()) {
        ChannelCoverage &coverage = coverageOf(classSpans);
        auto &one = coverage.classes.at(static_cast<std::size_t>(classSpans.integer()));
        auto &day = one.week.at(static_cast<std::size_t>(classSpans.integer()));
        const Minutes opens = classSpans.minutes();
        day.push_back({opens, classSpans.minutes()});
    }

    // Every table of opening hours begins with scenario, channel and purpose.
    const auto hoursOf = [&](Rows &rows) -> OpeningHours & {
        ChannelCoverage &coverage = coverageOf(rows);
        const std::string purpose = rows.text();
        return purpose == "standby"   ? coverage.standby.hours
               : purpose == "partner" ? coverage.partner.hours
                                      : coverage.hours;
    };
    const auto spanOf = [](Rows &rows) {
        const Minutes opens = rows.minutes();
        return OpenSpan{opens, rows.minutes()};
    };
    Rows openings(database, "SELECT * FROM opening");
    while (openings.next()) {
        OpeningHours &hours = hoursOf(openings);
        const auto weekday = static_cast<std::size_t>(openings.integer());
        hours.week.at(weekday).push_back(spanOf(openings));
    }
    Rows exceptions(database, "SELECT * FROM opening_exception");
    while (exceptions.next()) {
        OpeningHours &hours = hoursOf(exceptions);
        hours.exceptions[exceptions.date()];
    }
    Rows exceptionSpans(database, "SELECT * FROM opening_exception_span");
    while (exceptionSpans.next()) {
        OpeningHours &hours = hoursOf(exceptionSpans);
        const Date date = exceptionSpans.date();
        hours.exceptions[date].push_back(spanOf(exceptionSpans));
    }
    readCoverage(database, plan);
}

} // namespace data
