// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/importagents.h"

#include "data/csv/agentimport.h"
#include "data/csv/csvreader.h"

#include <algorithm>

namespace application {

model::AgentFile readAgents(std::string_view bytes, const model::Plan &plan) {
    std::vector<model::SkillName> channels;
    for (const auto &channel : plan.channels)
        channels.push_back({channel.channel.id, channel.channel.name});
    return data::importAgents(bytes, channels);
}

model::AgentFile readAgentFile(const QString &path, const model::Plan &plan) {
    std::string error;
    const auto bytes = data::readPlainOrGzip(path.toStdString(), error);
    if (bytes)
        return readAgents(*bytes, plan);
    model::AgentFile file;
    file.faults.push_back({0, 0, error, "a readable CSV file"});
    return file;
}

model::Plan withAgents(model::Plan plan, const model::AgentFile &file) {
    int next = 1;
    for (const model::Agent &agent : plan.agents)
        next = std::max(next, agent.id + 1);
    // Shifts of people who left keep their numbers.
    for (const auto &[scenario, shifts] : plan.shifts)
        for (const model::Shift &shift : *shifts)
            next = std::max(next, shift.agent + 1);
    for (model::Agent agent : file.agents) {
        const auto known = std::ranges::find(plan.agents, agent.name, &model::Agent::name);
        if (known != plan.agents.end()) {
            agent.id = known->id;
            *known = std::move(agent);
        } else {
            agent.id = next++;
            plan.agents.push_back(std::move(agent));
        }
    }
    return plan;
}

} // namespace application
