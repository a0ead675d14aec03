// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/coverage/openinghours.h"

#include "model/coverage/openweek.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <string>
#include <utility>

namespace model {
namespace {

constexpr Minutes day{24 * 60};

/// Lower case, dashes of all kinds as '-', without blanks around them.
std::string normalised(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text.substr(at, 2) == "\xE2\x80" && at + 2 < text.size() &&
            (text[at + 2] == '\x93' || text[at + 2] == '\x94')) {
            result += '-';
            at += 2;
        } else if (text.substr(at, 2) == "\xC2\xA0") {
            result += ' ';
            ++at;
        } else {
            const auto letter = static_cast<unsigned char>(text[at]);
            result += std::isspace(letter) ? ' ' : static_cast<char>(std::tolower(letter));
        }
    }
    std::string tight;
    for (std::size_t at = 0; at < result.size(); ++at) {
        if (result[at] == ' ') {
            const auto next = result.find_first_not_of(' ', at);
            const bool besideDash = (!tight.empty() && tight.back() == '-') ||
                                    (next != std::string::npos && result[next] == '-');
            if (besideDash)
                continue;
        }
        tight += result[at];
    }
    return tight;
}

std::optional<int> weekday(std::string_view name) {
    static constexpr std::array<std::array<std::string_view, 4>, 7> names{{
        {"mon", "monday", "mo", "montag"},
        {"tue", "tuesday", "di", "dienstag"},
        {"wed", "wednesday", "mi", "mittwoch"},
        {"thu", "thursday", "do", "donnerstag"},
        {"fri", "friday", "fr", "freitag"},
        {"sat", "saturday", "sa", "samstag"},
        {"sun", "sunday", "so", "sonntag"},
    }};
    for (std::size_t index = 0; index < names.size(); ++index)
        if (std::find(names[index].begin(), names[index].end(), name) != names[index].end())
            return static_cast<int>(index);
    return std::nullopt;
}

std::optional<int> number(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || text.size() > 2)
        return std::nullopt;
    return value;
}

/// "9", "9:30", "09.30", "30" (6 o'clock of the next day).
std::optional<Minutes> timeOfDay(std::string_view text) {
    const auto colon = text.find_first_of(":.");
    const auto hours = number(text.substr(0, colon));
    const auto minutes =
        colon == std::string_view::npos ? std::optional(0) : number(text.substr(colon + 1));
    if (!hours || !minutes || *hours < 0 || *minutes < 0 || *minutes > 59)
        return std::nullopt;
    const Minutes time{*hours * 60 + *minutes};
    return time <= 2 * day ? std::optional(time) : std::nullopt;
}

/// "9-18", "22-6" and "22-30" (both until six in the morning).
std::optional<OpenSpan> span(std::string_view text) {
    const auto dash = text.find('-');
    if (dash == std::string_view::npos)
        return std::nullopt;
    const auto opens = timeOfDay(text.substr(0, dash));
    const auto closes = timeOfDay(text.substr(dash + 1));
    if (!opens || !closes || *opens >= day || *opens == *closes)
        return std::nullopt;
    OpenSpan result{*opens, *closes};
    if (result.closes < result.opens)
        result.closes += day;
    return result;
}

/// "mon", "mon-fri", "sat-mon", "daily".
std::optional<std::array<bool, 7>> weekdays(std::string_view text) {
    std::array<bool, 7> days{};
    if (text == "daily" || text == "t\xC3\xA4glich") {
        days.fill(true);
        return days;
    }
    const auto dash = text.find('-');
    const auto first = weekday(text.substr(0, dash));
    const auto last = dash == std::string_view::npos ? first : weekday(text.substr(dash + 1));
    if (!first || !last)
        return std::nullopt;
    for (int index = *first;; index = (index + 1) % 7) {
        days[static_cast<std::size_t>(index)] = true;
        if (index == *last)
            return days;
    }
}

} // namespace

OpeningHours OpeningHours::aroundTheClock() {
    OpeningHours hours = daily(Minutes(0), day);
    hours.holidays = HolidayRule::AsUsual;
    return hours;
}

OpeningHours OpeningHours::never() { return {}; }

OpeningHours OpeningHours::daily(Minutes opens, Minutes closes, int firstDay, int lastDay) {
    OpeningHours hours;
    for (int index = firstDay; index <= lastDay; ++index)
        hours.week[static_cast<std::size_t>(index)] = {{opens, closes}};
    return hours;
}

std::optional<OpeningHours> OpeningHours::parse(std::string_view text) {
    const std::string line = normalised(text);
    OpeningHours hours;
    std::array<bool, 7> days{};
    bool daysGiven = false;
    bool timesGiven = false;
    bool anything = false;
    std::size_t at = 0;
    while (at < line.size()) {
        const char sign = line[at];
        if (sign == ' ' || sign == ',' || sign == ';') {
            if (sign == ';') {
                if (daysGiven && !timesGiven)
                    return std::nullopt;
                daysGiven = timesGiven = false;
            }
            ++at;
            continue;
        }
        const auto end = std::min(line.find_first_of(" ,;", at), line.size());
        const std::string_view word = std::string_view(line).substr(at, end - at);
        at = end;
        if (word == "24/7") {
            if (anything || line.find_first_not_of(" ;,", at) != std::string::npos)
                return std::nullopt;
            return aroundTheClock();
        }
        if (word == "never") {
            if (anything || line.find_first_not_of(" ;,", at) != std::string::npos)
                return std::nullopt;
            return never();
        }
        if (const auto named = weekdays(word)) {
            if (timesGiven || !daysGiven)
                days = {};
            daysGiven = true;
            timesGiven = false;
            for (std::size_t index = 0; index < 7; ++index)
                days[index] = days[index] || (*named)[index];
            continue;
        }
        if (word == "closed" && daysGiven) {
            anything = timesGiven = true;
            continue;
        }
        const auto open = span(word);
        if (!open)
            return std::nullopt;
        if (!daysGiven) {
            days.fill(true);
            daysGiven = true;
        }
        anything = timesGiven = true;
        for (std::size_t index = 0; index < 7; ++index)
            if (days[index])
                hours.week[index].push_back(*open);
    }
    if (!anything || (daysGiven && !timesGiven))
        return std::nullopt;
    for (auto &spans : hours.week) {
        std::sort(spans.begin(), spans.end(),
                  [](const OpenSpan &a, const OpenSpan &b) { return a.opens < b.opens; });
        for (std::size_t index = 1; index < spans.size(); ++index)
            if (spans[index].opens < spans[index - 1].closes)
                return std::nullopt;
    }
    return hours;
}

std::vector<OpenSpan> OpeningHours::spansOf(Date date, const Calendar &calendar) const {
    if (const auto found = exceptions.find(date); found != exceptions.end())
        return found->second;
    const DayKind kind = calendar.kindOf(date);
    if (kind == DayKind::Closed || (kind == DayKind::Holiday && holidays == HolidayRule::Closed))
        return {};
    if (kind == DayKind::Holiday && holidays == HolidayRule::AsSunday)
        return week[6];
    return week[static_cast<std::size_t>(weekdayIndex(date))];
}

bool OpeningHours::isOpen(Instant instant, const Calendar &calendar) const {
    const Date today = dateOf(calendar.toLocal(instant));
    for (int back = 0; back <= 2; ++back) {
        const Date date = today - std::chrono::days(back);
        for (const OpenSpan &open : spansOf(date, calendar))
            if (calendar.zone.firstInstantOf(date + open.opens) <= instant &&
                instant < calendar.zone.firstInstantOf(date + open.closes))
                return true;
    }
    return false;
}

std::vector<double> OpeningHours::openShares(const TimeGrid &grid, const Calendar &calendar) const {
    return OpenWeek::of(*this, grid, calendar).shares();
}

double OpeningHours::hoursPerWeek() const {
    constexpr long minutesOfWeek = 7 * 24 * 60;
    std::vector<bool> open(static_cast<std::size_t>(minutesOfWeek), false);
    for (std::size_t index = 0; index < 7; ++index)
        for (const OpenSpan &one : week[index])
            for (long minute = one.opens.count(); minute < one.closes.count(); ++minute)
                open[static_cast<std::size_t>((static_cast<long>(index) * day.count() + minute) %
                                              minutesOfWeek)] = true;
    return static_cast<double>(std::count(open.begin(), open.end(), true)) / 60.0;
}

bool OpeningHours::isNever() const {
    return std::all_of(week.begin(), week.end(), [](const auto &spans) { return spans.empty(); }) &&
           std::all_of(exceptions.begin(), exceptions.end(),
                       [](const auto &exception) { return exception.second.empty(); });
}

} // namespace model
