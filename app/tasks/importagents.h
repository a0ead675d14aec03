// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan/plan.h"
#include "model/shifts/agentfile.h"

#include <QString>

namespace application {

/// Reads a CSV file of people without touching any plan; skills are names of the plan's channels.
/// A file that cannot be read is a fault without line.
model::AgentFile readAgentFile(const QString &path, const model::Plan &plan);

/// The same from what the file holds.
model::AgentFile readAgents(std::string_view bytes, const model::Plan &plan);

/// The plan with the file's people: those of a name that it knows are changed and keep their
/// shifts, the others are new.
model::Plan withAgents(model::Plan plan, const model::AgentFile &file);

} // namespace application
