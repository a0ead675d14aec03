// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecasting/methods/method.h"

#include "forecasting/methods/combination.h"
#include "forecasting/methods/lastweek.h"
#include "forecasting/methods/members.h"
#include "forecasting/methods/weekaverage.h"

#include <array>
#include <stdexcept>
#include <string>

namespace forecasting {
namespace {

/// `forecast` is asked with each question and its place among all that are asked.
template <class Forecast>
std::vector<Answer> oneByOne(const Members &work, const model::RunControl &control,
                             Forecast forecast) {
    std::vector<Answer> answers;
    for (std::size_t index = 0; index < work.questions().size() && !control.stopRequested();
         ++index)
        answers.push_back({forecast(work.questions()[index], work.place(index)), {}});
    return answers;
}

std::vector<Answer> repeated(Members &work, const model::RunControl &control) {
    return oneByOne(work, control, [&](const Question &question, std::size_t /*place*/) {
        return lastWeek(work.history(), question);
    });
}

std::vector<Answer> averaged(Members &work, const model::RunControl &control) {
    return oneByOne(work, control, [&](const Question &question, std::size_t /*place*/) {
        return WeekAverage(work.history(), question, work.averageWeeks()).forecast();
    });
}

std::vector<Answer> fromTheDay(Members &work, const model::RunControl &control) {
    const TopDown &topDown = work.topDown();
    return oneByOne(work, control, [&](const Question &question, std::size_t place) {
        return topDown.forecast(place, question.from, question.count);
    });
}

std::vector<Answer> fromTheInterval(Members &work, const model::RunControl &control) {
    const TopDown &topDown = work.topDown();
    const DoubleSeasonal &doubleSeasonal = work.doubleSeasonal();
    return oneByOne(work, control, [&](const Question &question, std::size_t place) {
        DayTable table = doubleSeasonal.forecast(place, question.from, question.count);
        applyCalendar(table, topDown, place, question.from, work.known().perDay());
        return table;
    });
}

std::vector<Answer> combined(Members &work, const model::RunControl &control) {
    return Combination(work, control).answers();
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
