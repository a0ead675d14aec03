// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/shifts/shiftdesigntext.h"

#include "data/csv/findinglist.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace data {
namespace {

constexpr double mostMinutes = 1440;
constexpr double mostDays = 400;
constexpr double mostPeople = 1e6;
constexpr double highestPrice = 1e9;

struct Value {
    std::vector<double> numbers{};
    bool isList = false;
    std::size_t line = 0;
    std::size_t column = 0;
    std::string_view text; ///< as it stands
};

class Reader {
public:
    explicit Reader(std::string_view text) : text_(text) {}

    model::DesignInstance read() {
        while (skip() && result_.faults.empty())
            readAssignment();
        if (result_.faults.empty())
            fill();
        return std::move(result_);
    }

private:
    void note(std::string_view found, std::string expected) {
        result_.faults.push_back({line_, column(), shortened(found), std::move(expected)});
    }
    void note(const Value &value, std::string expected) {
        result_.faults.push_back(
            {value.line, value.column, shortened(value.text), std::move(expected)});
    }
    std::size_t column() const { return at_ - lineBegin_ + 1; }

    /// To the next character that says something; false at the end.
    bool skip() {
        for (; at_ < text_.size(); ++at_) {
            const char c = text_[at_];
            if (c == '%')
                at_ = std::min(text_.find('\n', at_), text_.size() - 1);
            else if (c != ' ' && c != '\t' && c != '\r' && c != '\n')
                return true;
            if (text_[at_] == '\n') {
                ++line_;
                lineBegin_ = at_ + 1;
            }
        }
        return false;
    }

    bool take(char c) {
        if (skip() && text_[at_] == c) {
            ++at_;
            return true;
        }
        return false;
    }

    std::string_view word() const {
        auto end = at_;
        while (end < text_.size() && text_[end] != ';' && text_[end] != ',' && text_[end] != '=' &&
               text_[end] != ']' && text_[end] != '\n')
            ++end;
        return text_.substr(at_, end - at_);
    }

    bool readNumber(Value &value) {
        skip();
        double number = 0.0;
        const char *begin = text_.data() + at_;
        const auto [end, error] = std::from_chars(begin, text_.data() + text_.size(), number);
        if (error != std::errc{} || !std::isfinite(number)) {
            note(word(), "a number");
            return false;
        }
        at_ += static_cast<std::size_t>(end - begin);
        value.numbers.push_back(number);
        return true;
    }

    void readAssignment() {
        auto end = at_;
        while (end < text_.size() && std::isalnum(static_cast<unsigned char>(text_[end])) != 0)
            ++end;
        const std::string name(text_.substr(at_, end - at_));
        if (name.empty())
            return note(word(), "a name, =, a value and ;");
        at_ = end;
        if (!take('='))
            return note(word(), "= after " + name);
        skip();
        Value value{.line = line_, .column = column(), .text = word()};
        value.isList = take('[');
        do {
            if (value.isList && skip() && text_[at_] == ']')
                break;
            if (!readNumber(value))
                return;
        } while (value.isList && take(','));
        if (value.isList && !take(']'))
            return note(word(), ", or ]");
        if (!take(';'))
            return note(word(), "; after the value of " + name);
        values_[name] = std::move(value);
    }

    const Value *find(const std::string &name) {
        const auto found = values_.find(name);
        if (found != values_.end())
            return &found->second;
        note(std::string_view(), "a value of " + name);
        return nullptr;
    }

    double number(const std::string &name, double least, double most) {
        const Value *value = find(name);
        if (value == nullptr)
            return least;
        if (value->isList || !(value->numbers.front() >= least && value->numbers.front() <= most)) {
            note(*value, name + ": a number from " + std::to_string(std::lround(least)) + " to " +
                             std::to_string(std::lround(most)));
            return least;
        }
        return value->numbers.front();
    }

    std::vector<int> numbers(const std::string &name, std::size_t count, double least,
                             double most) {
        const Value *value = find(name);
        if (value == nullptr)
            return std::vector<int>(count, static_cast<int>(least));
        const bool fits =
            std::all_of(value->numbers.begin(), value->numbers.end(), [&](double one) {
                return one >= least && one <= most && one == std::floor(one);
            });
        if (!value->isList || value->numbers.size() != count || !fits) {
            note(*value, name + ": a list of " + std::to_string(count) + " whole numbers from " +
                             std::to_string(std::lround(least)) + " to " +
                             std::to_string(std::lround(most)));
            return std::vector<int>(count, static_cast<int>(least));
        }
        std::vector<int> result;
        for (const double one : value->numbers)
            result.push_back(static_cast<int>(one));
        return result;
    }

    void fill() {
        model::DesignProblem &problem = result_.problem;
        problem.cyclic = true;
        problem.intervalMinutes = static_cast<int>(number("interval", 1, mostMinutes));
        const int days = static_cast<int>(number("days", 1, mostDays));
        if (1440 % problem.intervalMinutes != 0)
            return note(values_["interval"], "interval: minutes that divide a day");
        const int perDay = 1440 / problem.intervalMinutes;
        for (int day = 0; day < days; ++day)
            problem.dayBegins.push_back(day * perDay);
        for (const int people :
             numbers("demand", static_cast<std::size_t>(days) * static_cast<std::size_t>(perDay), 0,
                     mostPeople))
            problem.required.push_back(people);
        problem.prices = {60.0 * number("weightUnderCover", 0, highestPrice),
                          60.0 * number("weightOverCover", 0, highestPrice)};
        problem.kindPrice = number("weightShiftInstances", 0, highestPrice);
        const auto types = static_cast<std::size_t>(number("shiftTypes", 1, 1000));
        const auto minStart = numbers("minStart", types, 0, perDay);
        const auto maxStart = numbers("maxStart", types, 0, perDay);
        const auto minLength = numbers("minLength", types, 1, perDay);
        const auto maxLength = numbers("maxLength", types, 1, perDay);
        std::map<std::pair<int, int>, int> kinds;
        for (std::size_t type = 0; type < types; ++type)
            for (int start = minStart[type]; start <= maxStart[type]; ++start)
                for (int length = minLength[type]; length <= maxLength[type]; ++length)
                    kinds.try_emplace({start, length}, static_cast<int>(kinds.size()));
        for (const auto &[shape, kind] : kinds)
            for (int day = 0; day < days; ++day)
                problem.choices.push_back({.kind = kind,
                                           .day = day,
                                           .begin = day * perDay + shape.first,
                                           .length = shape.second,
                                           .paidHours = shape.second * problem.intervalHours(),
                                           .breaks = {}});
        if (problem.choices.empty())
            note(values_["minStart"], "at least one start and length of a shift");
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::size_t line_ = 1;
    std::size_t lineBegin_ = 0;
    std::map<std::string, Value> values_;
    model::DesignInstance result_;
};

} // namespace

model::DesignInstance readShiftDesignText(std::string_view text) { return Reader(text).read(); }

} // namespace data
