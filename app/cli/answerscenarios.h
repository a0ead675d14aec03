// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitstatus.h"
#include "app/cli/output.h"
#include "app/cli/scenariofile.h"

#include <iostream>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace cli {

/// Where scenarios come from and where the answer goes; "-" is standard input or output.
struct ScenarioFiles {
    std::string scenarios;
    std::string out = "-";
};

/// Reads every scenario of the file at `path` with `read(file, index)`. Otherwise what is wrong is
/// on standard error and `exitCode` is set.
template <class Read>
auto readScenarios(const std::string &path, Read read, int &exitCode) {
    struct Found {
        std::vector<nlohmann::json> ids;
        std::vector<decltype(read(std::declval<ScenarioFile &>(), std::size_t{}))> scenarios;
    };
    std::string text;
    std::string error;
    if (!readWhole(path, text, error)) {
        std::cerr << error << '\n';
        exitCode = Failed;
        return std::optional<Found>();
    }
    ScenarioFile file(path, std::move(text));
    Found found;
    for (const nlohmann::json &scenario : file.scenarios())
        found.ids.push_back(scenario["id"]);
    for (std::size_t index = 0; index < found.ids.size(); ++index)
        found.scenarios.push_back(read(file, index));
    if (!file.isGood()) {
        std::cerr << file.problems();
        exitCode = WrongInput;
        return std::optional<Found>();
    }
    return std::optional(std::move(found));
}

/// Reads every scenario with `read(file, index)`, then writes {"scenarios": [{"id", "result"}]}
/// with `answer(scenario, index)` as result. A file with a flaw is not answered at all. Returns the
/// exit status of the command.
template <class Read, class Answer>
int answerScenarios(const char *command, const ScenarioFiles &files, Read read, Answer answer) {
    if (files.scenarios.empty()) {
        std::cerr << command << ": --scenarios is needed\n";
        return WrongCall;
    }
    int exitCode = Done;
    const auto found = readScenarios(files.scenarios, read, exitCode);
    if (!found)
        return exitCode;
    nlohmann::ordered_json answers;
    answers["scenarios"] = nlohmann::ordered_json::array();
    for (std::size_t index = 0; index < found->scenarios.size(); ++index)
        answers["scenarios"].push_back(
            {{"id", found->ids[index]}, {"result", answer(found->scenarios[index], index)}});
    std::string error;
    if (writeWhole(files.out, answers.dump(1) + '\n', error))
        return Done;
    std::cerr << error << '\n';
    return Failed;
}

} // namespace cli
