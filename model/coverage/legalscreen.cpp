// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/coverage/legalscreen.h"

#include <algorithm>
#include <bitset>

namespace model {
namespace {

constexpr std::size_t minutesPerDay = 24 * 60;
constexpr std::size_t minutesPerWeek = 7 * minutesPerDay;
using WeekMinutes = std::bitset<minutesPerWeek>;

/// Minutes of the weekly pattern at which somebody works; what runs over the end begins it again.
void mark(WeekMinutes &minutes, const OpeningHours &hours) {
    for (std::size_t day = 0; day < 7; ++day)
        for (const OpenSpan &span : hours.week[day])
            for (auto minute = span.opens.count(); minute < span.closes.count(); ++minute)
                minutes.set((day * minutesPerDay + static_cast<std::size_t>(minute)) %
                            minutesPerWeek);
}

template <class Counts>
double hoursWhere(const WeekMinutes &minutes, Counts counts) {
    std::size_t found = 0;
    for (std::size_t minute = 0; minute < minutesPerWeek; ++minute)
        if (minutes[minute] && counts(minute / minutesPerDay, minute % minutesPerDay / 60))
            ++found;
    return static_cast<double>(found) / 60.0;
}

constexpr double middayBreak = 4.0; ///< hours; a shorter gap is not the night's rest

/// Longest stretch of work and shortest pause between two, in hours; a week without a pause has
/// none.
struct Stretches {
    double longest = 0;
    double shortestRest = 0;
};

Stretches stretchesOf(const WeekMinutes &minutes) {
    Stretches result;
    if (minutes.all())
        return {168.0, 0.0};
    if (minutes.none())
        return result;
    std::size_t begin = 0;
    while (minutes[begin])
        ++begin;
    std::size_t work = 0;
    std::size_t rest = 0;
    bool worked = false;
    const auto hours = [](std::size_t count) { return static_cast<double>(count) / 60.0; };
    for (std::size_t step = 0; step <= minutesPerWeek; ++step) {
        if (minutes[(begin + step) % minutesPerWeek]) {
            const double paused = hours(rest);
            if (work == 0 && worked && paused >= middayBreak &&
                (result.shortestRest == 0.0 || paused < result.shortestRest))
                result.shortestRest = paused;
            rest = 0;
            worked = true;
            result.longest = std::max(result.longest, hours(++work));
        } else {
            work = 0;
            ++rest;
        }
    }
    return result;
}

} // namespace

const char *paragraphOf(LegalPoint point) {
    switch (point) {
    case LegalPoint::NightWork:
        return "ArbZG § 2 Abs. 3–5, § 6";
    case LegalPoint::SundayWork:
        return "ArbZG §§ 9, 10, 13; BVerwG 26.11.2014, 6 CN 1.13";
    case LegalPoint::HolidayWork:
        return "ArbZG §§ 9–11, 13";
    case LegalPoint::FreeSundays:
        return "ArbZG § 11 Abs. 1, 3";
    case LegalPoint::LongDay:
        return "ArbZG §§ 3, 4";
    case LegalPoint::ShortRest:
        return "ArbZG § 5";
    case LegalPoint::Standby:
        return "ArbZG § 5; EuGH 9.3.2021, C-344/19";
    case LegalPoint::Minors:
        return "JArbSchG §§ 14, 16–18";
    case LegalPoint::Expectant:
        return "MuSchG §§ 5, 6";
    case LegalPoint::WorksCouncil:
        return "BetrVG § 87 Abs. 1 Nr. 2";
    }
    return "";
}

std::vector<LegalNote> legalScreen(const CoverageScenario &scenario, const TimeGrid &week,
                                   const Calendar &calendar) {
    WeekMinutes service;
    WeekMinutes onCall;
    for (const auto &[id, coverage] : scenario.channels) {
        mark(service, coverage.hours);
        for (const CriticalityClass &one : coverage.classes)
            mark(service, one.hours());
        if (coverage.standby.isActive())
            mark(onCall, coverage.standby.hours);
    }
    for (const FixedWork &work : scenario.fixedWork)
        if (work.people > 0)
            mark(service, work.hours());
    const WeekMinutes all = service | onCall;

    std::vector<LegalNote> notes;
    const auto note = [&](LegalPoint point, double amount) {
        if (amount > 0.0)
            notes.push_back({point, amount});
    };
    const auto atNight = [](std::size_t, std::size_t hour) { return hour >= 23 || hour < 6; };
    const auto onSunday = [](std::size_t day, std::size_t) { return day == 6; };
    note(LegalPoint::NightWork, hoursWhere(all, atNight));
    const double sunday = hoursWhere(all, onSunday);
    note(LegalPoint::SundayWork, sunday);
    int holidays = 0;
    const Date first = dateOf(calendar.toLocal(week.begin()));
    for (Date date = first; date < first + std::chrono::days(365); date += std::chrono::days(1)) {
        if (!calendar.isHoliday(date))
            continue;
        const bool works =
            std::any_of(scenario.channels.begin(), scenario.channels.end(), [&](const auto &entry) {
                return !entry.second.hours.spansOf(date, calendar).empty() ||
                       std::ranges::any_of(entry.second.classes,
                                           [&](const CriticalityClass &one) {
                                               return !one.hours().spansOf(date, calendar).empty();
                                           }) ||
                       (entry.second.standby.isActive() &&
                        !entry.second.standby.hours.spansOf(date, calendar).empty());
            });
        const bool fixed = std::any_of(
            scenario.fixedWork.begin(), scenario.fixedWork.end(), [&](const FixedWork &work) {
                return work.people > 0 && !work.hours().spansOf(date, calendar).empty();
            });
        holidays += works || fixed ? 1 : 0;
    }
    note(LegalPoint::HolidayWork, holidays);
    note(LegalPoint::FreeSundays, sunday);
    const Stretches stretches = stretchesOf(service);
    note(LegalPoint::LongDay, stretches.longest > 10.0 ? std::min(24.0, stretches.longest) : 0.0);
    note(LegalPoint::ShortRest, stretches.shortestRest < 11.0 ? stretches.shortestRest : 0.0);
    note(LegalPoint::Standby, static_cast<double>((onCall & ~service).count()) / 60.0);
    note(LegalPoint::Minors, hoursWhere(all, [](std::size_t day, std::size_t hour) {
             return hour < 6 || hour >= 20 || day >= 5;
         }));
    note(LegalPoint::Expectant, hoursWhere(all, [](std::size_t day, std::size_t hour) {
             return hour < 6 || hour >= 20 || day == 6;
         }));
    note(LegalPoint::WorksCouncil, hoursWhere(all, [](std::size_t day, std::size_t hour) {
             return hour < 6 || hour >= 20 || day >= 5;
         }));
    return notes;
}

} // namespace model
