// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/scenariofile.h"
#include "model/simulation/skillbounds.h"

#include <cstddef>
#include <string>
#include <vector>

namespace cli {

/// One centre of a file, with the names in it.
struct SkillScenario {
    std::vector<std::string> channels;
    std::vector<std::string> groups;
    model::SkillTask task;
    bool isGiven = true; ///< the people of every group are; otherwise they are looked for
};

/// A centre in steady state: {"id", "interval_s", "channels": [{"name", "calls", "aht_s",
/// "patience_s", "answered", "within_s"}], "groups": [{"name", "skills": [{"channel"}]}]}.
/// Optional: of a channel dist, scv, max_abandoned and max_asa_s; of a group people (else least and
/// most) and cost; of a skill rank and pace. What does not fit is noted in the file.
SkillScenario readSkillScenario(ScenarioFile &file, std::size_t index);

} // namespace cli
