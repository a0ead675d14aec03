// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecasting/methods/method.h"

#include "forecasting/methods/lastweek.h"
#include "forecasting/methods/weekaverage.h"

#include <array>
#include <stdexcept>
#include <string>

namespace forecasting {
namespace {

DayTable averaged(const LocalDays &history, const Question &question) {
    return WeekAverage(history, question).forecast();
}

constexpr std::array all{Method{"seasonal-naive", &lastWeek}, Method{"week-average", &averaged}};

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

} // namespace forecasting
