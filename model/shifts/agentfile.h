// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/shifts/agent.h"
#include "model/values/textfault.h"

#include <string>
#include <vector>

namespace model {

/// A channel as agent files name it.
struct SkillName {
    int channel = 0; ///< id
    std::string name;
};

/// People as they were read from a file, and what could not be understood.
struct AgentFile {
    std::vector<Agent> agents; ///< of the rows without faults; ids from 1
    std::vector<TextFault> faults;
};

} // namespace model
