// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitstatus.h"
#include "app/cli/output.h"
#include "app/cli/scenariofile.h"

#include <iostream>
#include <string>
#include <utility>
#include <vector>

namespace cli {

/// Where scenarios come from and where the answer goes; "-" is standard input or output.
struct ScenarioFiles {
    std::string scenarios;
    std::string out = "-";
};

/// Reads every scenario with `read(file, index)`, then writes {"scenarios": [{"id", "result"}]}
/// with `answer(scenario, index)` as result. A file with a flaw is not answered at all. Returns the
/// exit status of the command.
template <class Read, class Answer>
int answerScenarios(const char *command, const ScenarioFiles &files, Read read, Answer answer) {
    if (files.scenarios.empty()) {
        std::cerr << command << ": --scenarios is needed\n";
        return WrongCall;
    }
    std::string text;
    std::string error;
    if (!readWhole(files.scenarios, text, error)) {
        std::cerr << error << '\n';
        return Failed;
    }
    ScenarioFile file(files.scenarios, std::move(text));
    const std::size_t count = file.scenarios().size();
    std::vector<decltype(read(file, std::size_t{}))> scenarios;
    for (std::size_t index = 0; index < count; ++index)
        scenarios.push_back(read(file, index));
    if (!file.isGood()) {
        std::cerr << file.problems();
        return WrongInput;
    }
    nlohmann::ordered_json answers;
    answers["scenarios"] = nlohmann::ordered_json::array();
    for (std::size_t index = 0; index < count; ++index)
        answers["scenarios"].push_back(
            {{"id", file.scenarios()[index]["id"]}, {"result", answer(scenarios[index], index)}});
    if (writeWhole(files.out, answers.dump(1) + '\n', error))
        return Done;
    std::cerr << error << '\n';
    return Failed;
}

} // namespace cli
