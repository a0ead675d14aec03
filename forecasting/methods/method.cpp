// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecasting/methods/method.h"

#include "forecasting/methods/combination.h"
#include "forecasting/methods/doubleseasonal.h"
#include "forecasting/methods/lastweek.h"
#include "forecasting/methods/topdown.h"
#include "forecasting/methods/weekaverage.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <stdexcept>
#include <string>

namespace forecasting {
namespace {

template <class Forecast>
std::vector<Answer> oneByOne(std::span<const Question> questions, const model::RunControl &control,
                             Forecast forecast) {
    std::vector<Answer> answers;
    for (const Question &question : questions) {
        if (control.stopRequested())
            break;
        answers.push_back({forecast(question), {}});
    }
    return answers;
}

std::vector<Answer> repeated(const LocalDays &history, std::span<const Question> questions,
                             int /*averageWeeks*/, const model::RunControl &control) {
    return oneByOne(questions, control,
                    [&](const Question &question) { return lastWeek(history, question); });
}

std::vector<Answer> averaged(const LocalDays &history, std::span<const Question> questions,
                             int averageWeeks, const model::RunControl &control) {
    return oneByOne(questions, control, [&](const Question &question) {
        return WeekAverage(history, question, averageWeeks).forecast();
    });
}

std::vector<std::size_t> originsOf(std::span<const Question> questions) {
    std::vector<std::size_t> origins;
    for (const Question &question : questions)
        origins.push_back(question.until);
    return origins;
}

std::size_t endOf(std::span<const Question> questions) {
    std::size_t end = 0;
    for (const Question &question : questions)
        end = std::max(end, question.from + question.count);
    return end;
}

std::vector<Answer> fromTheDay(const LocalDays &history, std::span<const Question> questions,
                               int /*averageWeeks*/, const model::RunControl &control) {
    const LocalDays known = history.before(questions.back().until);
    const TopDown topDown(known, originsOf(questions), std::max(known.days(), endOf(questions)));
    std::size_t origin = 0;
    return oneByOne(questions, control, [&](const Question &question) {
        return topDown.forecast(origin++, question.from, question.count);
    });
}

std::vector<Answer> fromTheInterval(const LocalDays &history, std::span<const Question> questions,
                                    int /*averageWeeks*/, const model::RunControl &control) {
    const LocalDays known = history.before(questions.back().until);
    const auto origins = originsOf(questions);
    const TopDown topDown(known, origins, std::max(known.days(), endOf(questions)));
    const DoubleSeasonal doubleSeasonal(known, topDown.bank().calendarEffects(), origins);
    std::size_t origin = 0;
    return oneByOne(questions, control, [&](const Question &question) {
        DayTable table = doubleSeasonal.forecast(origin, question.from, question.count);
        applyCalendar(table, topDown, origin, question.from, known.perDay());
        ++origin;
        return table;
    });
}

std::vector<Answer> combined(const LocalDays &history, std::span<const Question> questions,
                             int averageWeeks, const model::RunControl &control) {
    return Combination(history.before(questions.back().until), questions, averageWeeks, control)
        .answers();
}

constexpr std::array all{Method{"seasonal-naive", &repeated}, Method{"week-average", &averaged},
                         Method{"top-down", &fromTheDay},
                         Method{"double-seasonal", &fromTheInterval},
                         Method{"combination", &combined}};

} // namespace

std::span<const Method> methods() { return all; }

const Method &methodNamed(std::string_view name) {
    for (const Method &method : all)
        if (method.name == name)
            return method;
    std::string known;
    for (const Method &method : all)
        known += ", " + std::string(method.name);
    throw std::invalid_argument("unknown forecasting method \"" + std::string(name) +
                                "\"; known are auto" + known);
}

const Method &automaticMethod() { return all.back(); }

} // namespace forecasting
