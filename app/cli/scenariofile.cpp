// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/scenariofile.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <sstream>
#include <utility>

namespace cli {
namespace {

constexpr std::size_t shownProblems = 20;

std::string lineAndColumn(std::string_view text, std::size_t offset) {
    const std::string_view before = text.substr(0, std::min(offset, text.size()));
    const auto lines = std::count(before.begin(), before.end(), '\n');
    const std::size_t lineBegin = before.rfind('\n') + 1; // npos + 1 is 0
    return std::to_string(lines + 1) + ':' + std::to_string(before.size() - lineBegin + 1);
}

std::string shown(double value) {
    std::ostringstream text;
    text << value;
    return text.str();
}

std::string shown(const Bounds &bounds) {
    return (bounds.whole ? "a whole number from " : "a number from ") + shown(bounds.least) +
           " to " + shown(bounds.most);
}

/// What a message quotes: the value, or its kind when that would be long.
std::string quoted(const ScenarioFile::Json &value) {
    const std::string text =
        value.dump(-1, ' ', false, ScenarioFile::Json::error_handler_t::replace);
    return text.size() <= 40 ? text : std::string("an ") + value.type_name();
}

/// Walks over valid JSON text.
class Scanner {
public:
    explicit Scanner(std::string_view text) : text_(text) {}

    std::size_t at() {
        skipSpace();
        return at_;
    }
    /// Steps into an object or array, up to the value with this key or index.
    void enter(const std::string &token) {
        const bool object = text_[at()] == '{';
        ++at_;
        for (std::size_t index = 0;; ++index) {
            std::string name = std::to_string(index);
            if (object) {
                const std::size_t begin = at();
                skipString();
                name =
                    ScenarioFile::Json::parse(text_.substr(begin, at_ - begin)).get<std::string>();
                at_ = text_.find(':', at_) + 1;
            }
            if (name == token)
                return;
            skipValue();
            at_ = at() + 1; // the comma
        }
    }

private:
    void skipSpace() { at_ = std::min(text_.find_first_not_of(" \t\r\n", at_), text_.size()); }
    void skipString() {
        for (++at_; text_[at_] != '"'; ++at_)
            if (text_[at_] == '\\')
                ++at_;
        ++at_;
    }
    void skipValue() {
        int depth = 0;
        at();
        do {
            const char sign = text_[at_];
            if (sign == '"') {
                skipString();
                continue;
            }
            depth += sign == '{' || sign == '[' ? 1 : sign == '}' || sign == ']' ? -1 : 0;
            ++at_;
        } while (depth > 0 || (at_ < text_.size() && depth == 0 && isPartOfNumber(text_[at_])));
    }
    static bool isPartOfNumber(char sign) {
        return std::isalnum(static_cast<unsigned char>(sign)) != 0 || sign == '.' || sign == '-' ||
               sign == '+';
    }

    std::string_view text_;
    std::size_t at_ = 0;
};

} // namespace

std::size_t offsetOf(std::string_view json, const ScenarioFile::Pointer &pointer) {
    std::vector<std::string> tokens;
    for (ScenarioFile::Pointer rest = pointer; !rest.empty(); rest.pop_back())
        tokens.push_back(rest.back());
    Scanner scanner(json);
    for (auto token = tokens.rbegin(); token != tokens.rend(); ++token)
        scanner.enter(*token);
    return scanner.at();
}

ScenarioFile::ScenarioFile(std::string name, std::string text)
    : name_(std::move(name)), text_(std::move(text)) {
    try {
        root_ = Json::parse(text_);
    } catch (const Json::parse_error &error) {
        const std::size_t offset = error.byte > 0 ? error.byte - 1 : 0;
        const std::string found = offset < text_.size()
                                      ? "found '" + std::string(1, text_[offset]) + "'"
                                      : "the text ends";
        problems_.push_back(name_ + ':' + lineAndColumn(text_, offset) + ": " + found +
                            ", expected JSON like {\"scenarios\": [ … ]}");
    } catch (const Json::exception &error) {
        problems_.push_back(name_ + ": " + error.what());
    }
}

const ScenarioFile::Json &ScenarioFile::scenarios() {
    static const Json none = Json::array();
    if (!isGood())
        return none;
    if (!root_.is_object() || !root_.contains("scenarios") || !root_["scenarios"].is_array()) {
        note(Pointer(), "an object with a list \"scenarios\"");
        return none;
    }
    for (std::size_t index = 0; index < root_["scenarios"].size(); ++index) {
        const Pointer where = Pointer("/scenarios") / index;
        if (!root_.at(where).is_object())
            note(where, "an object with the fields of one scenario");
        else if (!root_.at(where).contains("id"))
            note(where, "an \"id\"");
    }
    return isGood() ? root_["scenarios"] : none;
}

std::string ScenarioFile::problems() const {
    std::string text;
    for (std::size_t index = 0; index < std::min(shownProblems, problems_.size()); ++index)
        text += problems_[index] + '\n';
    if (problems_.size() > shownProblems)
        text += name_ + ": " + std::to_string(problems_.size() - shownProblems) + " more\n";
    return text;
}

void ScenarioFile::note(const Pointer &where, const std::string &expected) {
    problems_.push_back(name_ + ':' + lineAndColumn(text_, offsetOf(text_, where)) + ": " +
                        (where.empty() ? std::string("the file") : where.to_string()) + ": found " +
                        quoted(root_.at(where)) + ", expected " + expected);
}

const ScenarioFile::Json *ScenarioFile::find(const Pointer &where, const std::string &key) const {
    const Json &object = root_.at(where);
    const auto found = object.find(key);
    return found == object.end() ? nullptr : &*found;
}

std::optional<double> ScenarioFile::checked(const Pointer &where, const Bounds &bounds) {
    const Json &value = root_.at(where);
    if (value.is_number()) {
        const double number = value.get<double>();
        if (number >= bounds.least && number <= bounds.most &&
            (!bounds.whole || number == std::floor(number)))
            return number;
    }
    note(where, shown(bounds));
    return std::nullopt;
}

double ScenarioFile::number(const Pointer &where, const std::string &key, const Bounds &bounds,
                            std::optional<double> absent) {
    if (find(where, key))
        return checked(where / key, bounds).value_or(bounds.least);
    if (!absent)
        note(where, '"' + key + "\": " + shown(bounds));
    return absent.value_or(bounds.least);
}

std::optional<double> ScenarioFile::numberOrNull(const Pointer &where, const std::string &key,
                                                 const Bounds &bounds) {
    const Json *value = find(where, key);
    if (!value)
        note(where, '"' + key + "\": null or " + shown(bounds));
    if (!value || value->is_null())
        return std::nullopt;
    return checked(where / key, bounds);
}

std::vector<double> ScenarioFile::numbers(const Pointer &where, const std::string &key,
                                          const Bounds &bounds, std::size_t count) {
    std::vector<double> result;
    const std::string expected =
        "a list of " + (count > 0 ? std::to_string(count) + " values" : std::string("values"));
    const Json *list = find(where, key);
    if (!list) {
        note(where, '"' + key + "\": " + expected);
        return result;
    }
    if (!list->is_array() || list->empty() || (count > 0 && list->size() != count)) {
        note(where / key, expected);
        return result;
    }
    for (std::size_t index = 0; index < list->size(); ++index)
        result.push_back(checked(where / key / index, bounds).value_or(bounds.least));
    return result;
}

std::string ScenarioFile::text(const Pointer &where, const std::string &key) {
    const Json *value = find(where, key);
    if (value && value->is_string() && !value->get_ref<const std::string &>().empty())
        return value->get<std::string>();
    note(value ? where / key : where, value ? "a text" : '"' + key + "\": a text");
    return {};
}

std::size_t ScenarioFile::objects(const Pointer &where, const std::string &key) {
    const Json *list = find(where, key);
    const bool good =
        list && list->is_array() && !list->empty() &&
        std::all_of(list->begin(), list->end(), [](const Json &one) { return one.is_object(); });
    if (good)
        return list->size();
    note(list ? where / key : where, list ? "a list of objects" : '"' + key + "\": a list");
    return 0;
}

std::size_t ScenarioFile::word(const Pointer &where, const std::string &key,
                               const std::vector<std::string> &words,
                               std::optional<std::size_t> absent) {
    const Json *value = find(where, key);
    if (!value && absent)
        return *absent;
    const auto found = value && value->is_string()
                           ? std::find(words.begin(), words.end(), value->get<std::string>())
                           : words.end();
    if (found != words.end())
        return static_cast<std::size_t>(found - words.begin());
    std::string expected = words.front();
    for (std::size_t index = 1; index < words.size(); ++index)
        expected += " or " + words[index];
    note(value ? where / key : where, value ? expected : '"' + key + "\": " + expected);
    return 0;
}

} // namespace cli
