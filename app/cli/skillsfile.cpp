// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/skillsfile.h"

#include "app/cli/handlelawfields.h"

#include <algorithm>
#include <limits>

namespace cli {
namespace {

using Pointer = ScenarioFile::Pointer;

constexpr double mostPeople = 5000;
constexpr double mostErlangs = 5000;
constexpr std::size_t mostGroups = 24;

/// A name that no earlier one of the list has.
std::string newName(ScenarioFile &file, const Pointer &where, const std::vector<std::string> &so) {
    std::string name = file.text(where, "name");
    if (!name.empty() && std::find(so.begin(), so.end(), name) != so.end())
        file.note(where / "name", "another name than the ones before");
    return name;
}

void readChannel(ScenarioFile &file, const Pointer &where, double interval,
                 SkillScenario &scenario) {
    scenario.channels.push_back(newName(file, where, scenario.channels));
    model::SkillChannel channel;
    const double calls = file.number(where, "calls", {0, 1e7});
    const double handle = file.number(where, "aht_s", {1e-3, 1e6});
    channel.load = model::queueLoad(calls, std::max(1.0, interval), handle);
    if (channel.load.offered() > mostErlangs)
        file.note(where / "calls", "a load of at most 5000 erlangs");
    channel.patience = file.numberOrNull(where, "patience_s", {1e-3, 1e9})
                           .value_or(std::numeric_limits<double>::infinity());
    const model::HandleLaw law = readHandleLaw(file, where, 0);
    channel.handling = model::DurationLaw(law.family, law.scv);
    scenario.task.centre.channels.push_back(channel);
    model::ServiceGoal goal;
    goal.answered = file.number(where, "answered", {0, 0.9999});
    goal.within = file.number(where, "within_s", {0, 1e6});
    if (file.has(where, "max_abandoned"))
        goal.maxAbandoned = file.number(where, "max_abandoned", {1e-4, 1});
    if (file.has(where, "max_asa_s"))
        goal.maxAverageWait = file.number(where, "max_asa_s", {1e-3, 1e6});
    scenario.task.goals.push_back(goal);
}

model::SkillGroup readSkills(ScenarioFile &file, const Pointer &where,
                             const std::vector<std::string> &channels) {
    model::SkillGroup group;
    const std::size_t count = file.objects(where, "skills");
    for (std::size_t at = 0; at < count; ++at) {
        const Pointer skill = where / "skills" / at;
        model::GroupSkill one;
        one.channel = file.word(skill, "channel", channels);
        one.rank = static_cast<int>(file.number(skill, "rank", {1, 100, true}, 1));
        one.pace = file.number(skill, "pace", {0.1, 10}, 1);
        if (std::any_of(group.skills.begin(), group.skills.end(),
                        [&](const auto &other) { return other.channel == one.channel; }) &&
            file.isGood())
            file.note(skill / "channel", "a channel that the group does not know yet");
        group.skills.push_back(one);
    }
    return group;
}

void readGroup(ScenarioFile &file, const Pointer &where, SkillScenario &scenario) {
    scenario.groups.push_back(newName(file, where, scenario.groups));
    scenario.task.centre.groups.push_back(readSkills(file, where, scenario.channels));
    model::GroupLimits limits;
    limits.cost = file.number(where, "cost", {1e-3, 1e6}, 1);
    const auto whole = [&](const char *key, double absent) {
        return static_cast<int>(file.number(where, key, {0, mostPeople, true}, absent));
    };
    if (file.has(where, "people")) {
        limits.least = limits.most = whole("people", 0);
    } else {
        scenario.isGiven = false;
        limits.least = whole("least", 0);
        limits.most = whole("most", mostPeople);
        if (limits.most < limits.least)
            file.note(where / "most", "no fewer than least");
    }
    scenario.task.limits.push_back(limits);
}

} // namespace

SkillScenario readSkillScenario(ScenarioFile &file, std::size_t index) {
    const auto where = Pointer("/scenarios") / index;
    SkillScenario scenario;
    const double interval = file.number(where, "interval_s", {1, 86400});
    const std::size_t channels = file.objects(where, "channels");
    if (channels > model::mostSkillChannels)
        file.note(where / "channels", "at most 12 channels");
    for (std::size_t at = 0; at < channels; ++at)
        readChannel(file, where / "channels" / at, interval, scenario);
    if (channels == 0)
        return scenario;
    const std::size_t groups = file.objects(where, "groups");
    if (groups > mostGroups)
        file.note(where / "groups", "at most 24 groups");
    for (std::size_t at = 0; at < groups; ++at)
        readGroup(file, where / "groups" / at, scenario);
    for (std::size_t channel = 0; file.isGood() && channel < channels; ++channel)
        if (model::groupsKnowing(scenario.task.centre, {channel}).empty())
            file.note(where / "channels" / channel / "name", "a channel that a group knows");
    return scenario;
}

} // namespace cli
