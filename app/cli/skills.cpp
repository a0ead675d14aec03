// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/skills.h"

#include "app/cli/answerscenarios.h"
#include "app/cli/arguments.h"
#include "app/cli/options.h"
#include "app/cli/planaccess.h"
#include "app/cli/skillsfile.h"
#include "app/tasks/cbcsolver.h"
#include "model/simulation/skillstaffing.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>
#include <numeric>
#include <sstream>
#include <utility>

namespace cli {
namespace {

using Json = nlohmann::ordered_json;
using Format = model::Table::Format;

struct Request {
    ScenarioFiles files;
    model::SkillStaffingSettings settings;
    bool json = false;
};

/// A scenario with its answer.
struct Answer {
    const SkillScenario *scenario = nullptr;
    model::SkillStaffing staffing;
    model::SkillBounds bounds;
    std::vector<std::size_t> overloaded; ///< channels
};

const char *wordOf(model::GoalKept kept) {
    switch (kept) {
    case model::GoalKept::Yes:
        return "yes";
    case model::GoalKept::Open:
        return "open";
    case model::GoalKept::No:
        break;
    }
    return "no";
}

Json shown(const model::Estimate &figure) {
    return {{"value", figure.value},
            {"se", figure.error},
            {"low", figure.low()},
            {"high", figure.high()}};
}
Json shown(const std::optional<model::Estimate> &figure) {
    return figure ? shown(*figure) : Json(nullptr);
}
Json shown(const std::optional<int> &number) { return number ? Json(*number) : Json(nullptr); }

Json channelJson(const Answer &answer, std::size_t channel) {
    const model::SkillChannelEstimate &found = answer.staffing.found.channels[channel];
    const model::GoalVerdict &verdict = answer.staffing.verdicts[channel];
    return {{"name", answer.scenario->channels[channel]},
            {"service_level", shown(found.answeredInTime)},
            {"p_wait", shown(found.waiting)},
            {"p_abandon", shown(found.abandoned)},
            {"asa_s", shown(found.averageWait)},
            {"queue_mean", shown(found.queue)},
            {"goal_kept", wordOf(verdict.kept)},
            {"goal_certainty", verdict.certainty}};
}

Json groupJson(const Answer &answer, std::size_t group) {
    const model::SkillGroupEstimate &found = answer.staffing.found.groups[group];
    Json busy = Json::object();
    for (const model::GroupSkill &skill : answer.scenario->task.centre.groups[group].skills)
        if (skill.channel < found.busyWith.size())
            busy[answer.scenario->channels[skill.channel]] = found.busyWith[skill.channel];
    return {{"name", answer.scenario->groups[group]},
            {"people", answer.staffing.people[group]},
            {"occupancy", shown(found.occupancy)},
            {"busy_with", std::move(busy)}};
}

int peopleOf(const Answer &answer) {
    return std::accumulate(answer.staffing.people.begin(), answer.staffing.people.end(), 0);
}

Json resultOf(const Answer &answer) {
    Json channels = Json::array();
    for (std::size_t channel = 0; channel < answer.scenario->channels.size(); ++channel)
        channels.push_back(channelJson(answer, channel));
    Json groups = Json::array();
    for (std::size_t group = 0; group < answer.scenario->groups.size(); ++group)
        groups.push_back(groupJson(answer, group));
    Json overloaded = Json::array();
    for (const std::size_t channel : answer.overloaded)
        overloaded.push_back(answer.scenario->channels[channel]);
    return {{"people", peopleOf(answer)},
            {"cost", answer.staffing.cost},
            {"reachable", answer.staffing.reachable},
            {"precise", answer.staffing.found.precise},
            {"least_cost_bound", answer.bounds.leastCost},
            {"people_if_pooled", shown(answer.bounds.pooled)},
            {"people_if_dedicated", shown(answer.bounds.dedicated)},
            {"contacts", answer.staffing.found.contacts},
            {"staffings_tried", answer.staffing.tries},
            {"overloaded", std::move(overloaded)},
            {"groups", std::move(groups)},
            {"channels", std::move(channels)}};
}

model::Table::Cell cellOf(const std::optional<double> &value) {
    return value ? model::Table::Cell(*value) : model::Table::Cell();
}

std::string groupTable(const Answer &answer) {
    model::Table table;
    table.columns = {
        {"group"}, {"knows"}, {"people", Format::Number, 0}, {"occupancy", Format::Percent, 1}};
    for (std::size_t group = 0; group < answer.scenario->groups.size(); ++group) {
        std::string knows;
        for (const model::GroupSkill &skill : answer.scenario->task.centre.groups[group].skills)
            knows += (knows.empty() ? "" : ", ") + answer.scenario->channels[skill.channel];
        const auto &occupancy = answer.staffing.found.groups[group].occupancy;
        table.rows.push_back({answer.scenario->groups[group], knows,
                              static_cast<double>(answer.staffing.people[group]),
                              cellOf(occupancy ? std::optional(occupancy->value) : std::nullopt)});
    }
    return textTable(table);
}

std::string channelTable(const Answer &answer) {
    model::Table table;
    table.columns = {{"channel"},
                     {"in time", Format::Percent, 1},
                     {"within", Format::Percent, 1},
                     {"goal", Format::Percent, 1},
                     {"kept"},
                     {"certainty", Format::Percent, 0},
                     {"wait_s", Format::Number, 1},
                     {"abandoned", Format::Percent, 1}};
    const auto valueOf = [](const std::optional<model::Estimate> &figure) {
        return cellOf(figure ? std::optional(figure->value) : std::nullopt);
    };
    for (std::size_t channel = 0; channel < answer.scenario->channels.size(); ++channel) {
        const auto &found = answer.staffing.found.channels[channel];
        const auto &verdict = answer.staffing.verdicts[channel];
        const auto &level = found.answeredInTime;
        table.rows.push_back({answer.scenario->channels[channel], valueOf(level),
                              cellOf(level ? std::optional(level->half) : std::nullopt),
                              answer.scenario->task.goals[channel].answered, wordOf(verdict.kept),
                              verdict.certainty, valueOf(found.averageWait),
                              valueOf(found.abandoned)});
    }
    return textTable(table);
}

std::string readableText(const Json &id, const Answer &answer) {
    std::ostringstream text;
    text << (id.is_string() ? id.get<std::string>() : id.dump()) << ": " << peopleOf(answer)
         << " people, cost " << answer.staffing.cost << '\n'
         << groupTable(answer) << channelTable(answer)
         << "with 95 % probability within ± of the share in time; from "
         << answer.staffing.found.contacts << " contacts\n";
    if (!answer.scenario->isGiven)
        text << "nothing costs less than " << answer.bounds.leastCost << "; of "
             << answer.staffing.tries << " staffings tried none that keeps the goals is cheaper\n";
    if (answer.bounds.pooled)
        text << *answer.bounds.pooled << " people if everybody knew everything\n";
    if (answer.bounds.dedicated)
        text << *answer.bounds.dedicated << " people in a team for every channel\n";
    for (const std::size_t channel : answer.overloaded)
        text << answer.scenario->channels[channel]
             << ": nobody gives up and more comes than can be done, the queue grows\n";
    return text.str();
}

/// Staffs the scenario, or simulates the people given.
model::SkillStaffing staffingOf(const SkillScenario &scenario,
                                const model::SkillStaffingSettings &settings) {
    if (!scenario.isGiven)
        return model::staffSkills(scenario.task, settings, progressLine("staffing"));
    std::vector<int> people;
    for (const model::GroupLimits &limits : scenario.task.limits)
        people.push_back(limits.least);
    model::SkillSimulationSettings simulation;
    simulation.effort = settings.effort;
    simulation.precision = settings.precision;
    simulation.mostContacts = settings.mostContacts;
    simulation.leastContacts = std::min(settings.contactsPerTry, settings.mostContacts);
    return model::judgedSkills(scenario.task, std::move(people), simulation,
                               progressLine("simulating"));
}

Answer answerOf(const SkillScenario &scenario, std::size_t place, const Request &request) {
    model::SkillStaffingSettings settings = request.settings;
    // Far from the next seed of the planner's own.
    settings.effort.seed += 0x9E3779B97F4A7C15 * static_cast<std::uint64_t>(place);
    Answer answer;
    answer.scenario = &scenario;
    answer.staffing = staffingOf(scenario, settings);
    endProgressLine();
    answer.bounds = model::skillBounds(scenario.task, application::solveByCbc);
    answer.overloaded = model::overloadedChannels(scenario.task.centre, answer.staffing.people);
    return answer;
}

/// What the task lacks, on standard error; whether it is solved.
bool isSolved(const Json &id, const Answer &answer) {
    if (!answer.staffing.reachable)
        std::cerr << id << ": the goals cannot be kept by the people allowed\n";
    else if (!answer.staffing.found.precise)
        std::cerr << id << ": the precision was not reached in " << answer.staffing.found.contacts
                  << " contacts\n";
    return answer.staffing.reachable && answer.staffing.found.precise;
}

int run(const Request &request) {
    int exitCode = Done;
    const auto found = readScenarios(request.files.scenarios, readSkillScenario, exitCode);
    if (!found)
        return exitCode;
    Json answers = {{"scenarios", Json::array()}};
    std::string readable;
    for (std::size_t place = 0; place < found->scenarios.size(); ++place) {
        const Answer answer = answerOf(found->scenarios[place], place, request);
        if (!isSolved(found->ids[place], answer))
            exitCode = Unsolved;
        answers["scenarios"].push_back({{"id", found->ids[place]}, {"result", resultOf(answer)}});
        readable += (place > 0 ? "\n" : "") + readableText(found->ids[place], answer);
    }
    std::string error;
    const std::string text =
        request.json ? answers.dump(1, ' ', false, Json::error_handler_t::replace) + '\n'
                     : readable;
    if (writeWhole(request.files.out, text, error))
        return exitCode;
    std::cerr << error << '\n';
    return Failed;
}

} // namespace

void addSkills(CLI::App &root, int &exitCode) {
    auto request = std::make_shared<Request>();
    CLI::App &command = *root.add_subcommand(
        "skills", "People of several skills: what callers meet, or how many it takes");
    command
        .add_option("file", request->files.scenarios,
                    "JSON: scenarios with id, interval_s; channels with name, calls, aht_s, "
                    "patience_s, answered, within_s (max_abandoned, max_asa_s, dist, scv); groups "
                    "with name, skills with channel (rank, pace), and people, or least, most and "
                    "cost where they are looked for; - for stdin")
        ->required();
    command.add_flag("--json", request->json, "Machine-readable, every figure");
    command.add_option("--out", request->files.out,
                       "Where the result goes; - for standard output (default)");
    addParsed(command, "--precision", request->settings.precision, parseShare, "SHARE",
              "Half the 95 % interval of every channel's share in time; default 0.5%");
    command
        .add_option("--most-contacts", request->settings.mostContacts,
                    "At most, where it never is; default 5000000")
        ->check(CLI::Range(1e4, 1e9));
    command
        .add_option("--contacts-per-try", request->settings.contactsPerTry,
                    "Contacts by which a search judges each staffing; default 100000")
        ->check(CLI::Range(1e3, 1e8));
    command.add_option("--seed", request->settings.effort.seed,
                       "Same seed, same result; default 1");
    command.add_option("--threads", request->settings.effort.threads, "Default: all cores");
    command.callback([request, &exitCode] { exitCode = run(*request); });
}

} // namespace cli
