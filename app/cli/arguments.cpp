// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace cli {
namespace {

std::optional<double> within(std::optional<double> value, double least, double most) {
    return value && *value >= least && *value <= most ? value : std::nullopt;
}

} // namespace

std::optional<double> parseNumber(std::string_view text) {
    double value = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || std::isnan(value))
        return std::nullopt;
    return value;
}

std::optional<double> parseDuration(std::string_view text) {
    constexpr std::array<std::pair<std::string_view, double>, 4> units{
        {{"min", 60.0}, {"s", 1.0}, {"h", 3600.0}, {"d", 86400.0}}};
    double seconds = 1.0;
    for (const auto &[unit, length] : units)
        if (text.ends_with(unit)) {
            text.remove_suffix(unit.size());
            seconds = length;
            break;
        }
    const auto value = parseNumber(text);
    if (!value || *value < 0.0 || !std::isfinite(*value * seconds))
        return std::nullopt;
    return *value * seconds;
}

std::optional<double> parseShare(std::string_view text) {
    if (!text.ends_with('%'))
        return within(parseNumber(text), 0.0, 1.0);
    text.remove_suffix(1);
    const auto percent = within(parseNumber(text), 0.0, 100.0);
    return percent ? std::optional(*percent / 100.0) : std::nullopt;
}

std::optional<model::ServiceGoal> parseServiceLevel(std::string_view text) {
    const auto slash = text.find('/');
    if (slash == text.npos)
        return std::nullopt;
    const std::string_view first = text.substr(0, slash);
    auto answered = parseShare(first);
    if (!answered)
        if (const auto percent = within(parseNumber(first), 1.0, 100.0))
            answered = *percent / 100.0;
    const auto seconds = parseDuration(text.substr(slash + 1));
    if (!answered || !seconds)
        return std::nullopt;
    model::ServiceGoal goal;
    goal.answered = *answered;
    goal.within = *seconds;
    return goal;
}

} // namespace cli
