// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitstatus.h"
#include "app/cli/plan.h"
#include "app/cli/planaccess.h"
#include "app/tasks/readiness.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

namespace cli {
namespace {

using Json = nlohmann::ordered_json;

struct Request {
    std::string file;
    std::vector<std::string> scenarios;
};

const char *nameOf(model::Remedy remedy) {
    switch (remedy) {
    case model::Remedy::MorePeople:
        return "more_people_in_the_first_two_hours";
    case model::Remedy::EarlierStart:
        return "written_work_an_hour_earlier";
    case model::Remedy::Callback:
        return "callback_over_four_hours";
    case model::Remedy::OpenEarlier:
        return "open_an_hour_earlier";
    }
    return "";
}

const char *nameOf(model::LegalPoint point) {
    switch (point) {
    case model::LegalPoint::NightWork:
        return "night_work_hours";
    case model::LegalPoint::SundayWork:
        return "sunday_work_hours";
    case model::LegalPoint::HolidayWork:
        return "holidays_a_year";
    case model::LegalPoint::FreeSundays:
        return "fifteen_free_sundays_hours";
    case model::LegalPoint::LongDay:
        return "longest_day_hours";
    case model::LegalPoint::ShortRest:
        return "shortest_rest_hours";
    case model::LegalPoint::Standby:
        return "standby_hours";
    case model::LegalPoint::Minors:
        return "hours_barred_to_minors";
    case model::LegalPoint::Expectant:
        return "hours_barred_to_expectant_mothers";
    case model::LegalPoint::WorksCouncil:
        return "unusual_hours_for_the_works_council";
    }
    return "";
}

Json orNull(const std::optional<double> &value) { return value ? Json(*value) : Json(nullptr); }

Json scenarioJson(const model::Plan &plan, const model::ScenarioOutcome &outcome,
                  const application::Readiness &readiness) {
    Json waves = Json::array();
    for (const auto &wave : readiness.waves)
        waves.push_back({{"channel", outcome.channels[wave.channel].channel.name},
                         {"at", timeText(wave.at, plan.calendar)},
                         {"waiting_hours", wave.waitingHours},
                         {"minutes_to_normal", wave.minutesToNormal},
                         {"people_usual", wave.peopleUsual},
                         {"people_more", wave.peopleMore}});
    Json remedies = Json::array();
    for (const auto &remedy : readiness.remedies)
        remedies.push_back({{"remedy", nameOf(remedy.kind)},
                            {"cost_change_per_week", remedy.costChange},
                            {"within_promise_change_contacts", orNull(remedy.withinPromiseChange)},
                            {"people_more_after", remedy.peopleMore},
                            {"minutes_to_normal_after", remedy.minutesToNormal}});
    Json legal = Json::array();
    for (const auto &note : readiness.legal)
        legal.push_back({{"point", nameOf(note.point)},
                         {"amount", note.amount},
                         {"paragraphs", model::paragraphOf(note.point)}});
    Json crises = Json::array();
    for (const auto &[channel, crisis] : readiness.crises) {
        Json hours = Json::array();
        for (const auto &hour : crisis.hours)
            hours.push_back({{"attended", hour.attended},
                             {"first_answer_s", orNull(hour.firstAnswer)},
                             {"peak_waiting_hours", hour.peakHours}});
        crises.push_back({{"channel", outcome.channels[channel].channel.name},
                          {"share_of_week_too_late", crisis.lateShare},
                          {"share_of_week_unattended", crisis.unattendedShare},
                          {"by_hour_of_week", std::move(hours)}});
    }
    return {{"name", outcome.name},
            {"opening_waves", std::move(waves)},
            {"remedies_cheapest_first", std::move(remedies)},
            {"break_even_against_baseline",
             {{"value_of_a_lost_contact", orNull(readiness.breakEven.lostContact)},
              {"partner_price_per_contact", orNull(readiness.breakEven.partnerPrice)}}},
            {"legal", std::move(legal)},
            {"crisis", std::move(crises)}};
}

int run(const Request &request) {
    int exitCode = Done;
    const auto computed =
        openComputed(request.file, request.scenarios, application::Stage::Outcome, exitCode);
    if (!computed)
        return exitCode;
    const auto &[plan, results] = *computed;
    Json scenarios = Json::array();
    for (const auto &outcome : results.outcomes)
        scenarios.push_back(
            scenarioJson(plan, outcome,
                         application::readiness(plan, results, outcome.scenarioId,
                                                progressLine("looking at openings and crises"))));
    endProgressLine();
    const auto &crisis = plan.crisis;
    const Json json{{"week_begin", dateText(results.weekBegin)},
                    {"currency", plan.currency},
                    {"crisis",
                     {{"peak_per_hour", crisis.peakPerHour},
                      {"growth_min", crisis.growth.count()},
                      {"half_life_min", crisis.halfLife.count()},
                      {"answer_within_s", crisis.answer.count()}}},
                    {"scenarios", std::move(scenarios)}};
    std::cout << json.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
    std::cout.flush();
    return std::cout ? Done : Failed;
}

} // namespace

void addPlanReadiness(CLI::App &plan, int &exitCode) {
    auto request = std::make_shared<Request>();
    CLI::App &command = *plan.add_subcommand(
        "readiness",
        "Opening waves and remedies, break-even, working-time law and crises, as JSON");
    command.add_option("plan", request->file, "Plan file")->required();
    command.add_option("--scenarios", request->scenarios, "Letters or names, e.g. A,B")
        ->delimiter(',');
    command.footer("Paragraphs are a planning aid, not legal advice.");
    command.callback([request, &exitCode] { exitCode = run(*request); });
}

} // namespace cli
