// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cli {

/// Bounds of a number in a file, both included.
struct Bounds {
    double least = 0;
    double most = 1e9;
    bool whole = false;
};

/// A JSON file {"scenarios": […]} that is read field by field. Whatever does not fit is noted with
/// line and column; nothing is replaced by a default that the reader did not ask for.
class ScenarioFile {
public:
    using Json = nlohmann::json;
    using Pointer = Json::json_pointer;

    ScenarioFile(std::string name, std::string text);

    /// The whole file; null when it is no JSON.
    const Json &root() const { return root_; }
    /// The list of scenarios, each an object with an id; empty with a problem otherwise.
    const Json &scenarios();
    bool isGood() const { return problems_.empty(); }
    /// "S.json:3:17: /scenarios/0/aht_s: found -1, expected a number …", at most 20 and a count.
    std::string problems() const;

    /// The fields of the object at `where`. A missing field is a problem unless `absent` says what
    /// it means.
    double number(const Pointer &where, const std::string &key, const Bounds &bounds,
                  std::optional<double> absent = std::nullopt);
    /// Nothing where the file says null.
    std::optional<double> numberOrNull(const Pointer &where, const std::string &key,
                                       const Bounds &bounds);
    /// `count` 0: any number of values but none.
    std::vector<double> numbers(const Pointer &where, const std::string &key, const Bounds &bounds,
                                std::size_t count);
    /// Index of the word in the list; 0 after a problem.
    std::size_t word(const Pointer &where, const std::string &key,
                     const std::vector<std::string> &words,
                     std::optional<std::size_t> absent = std::nullopt);
    /// A text that is not empty; empty after a problem.
    std::string text(const Pointer &where, const std::string &key);
    /// Length of a list of objects, at least one of them; 0 after a problem.
    std::size_t objects(const Pointer &where, const std::string &key);
    bool has(const Pointer &where, const std::string &key) const { return find(where, key); }
    void note(const Pointer &where, const std::string &expected);

private:
    const Json *find(const Pointer &where, const std::string &key) const;
    std::optional<double> checked(const Pointer &where, const Bounds &bounds);

    std::string name_;
    std::string text_;
    Json root_;
    std::vector<std::string> problems_;
};

/// Byte offset of the value at a pointer in valid JSON text.
std::size_t offsetOf(std::string_view json, const ScenarioFile::Pointer &pointer);

} // namespace cli
