// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/tryhours.h"

#include "app/recompute/coveragebasis.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace application {
namespace {

using model::Minutes;

constexpr int minutesPerDay = 24 * 60;
constexpr int minutesPerWeek = 7 * minutesPerDay;

struct Window {
    int opens = 0; ///< hours
    int closes = 0;

    std::vector<model::OpenSpan> spans() const {
        return {{Minutes(opens * 60), Minutes(closes * 60)}};
    }
    std::string text() const { return std::to_string(opens) + "–" + std::to_string(closes); }
};

std::string nameOf(const Window &weekdays, const std::optional<Window> &saturday,
                   const std::optional<Window> &sunday) {
    return "Mon–Fri " + weekdays.text() + ", Sat " + (saturday ? saturday->text() : "closed") +
           ", Sun " + (sunday ? sunday->text() : "closed");
}

void markEfficient(std::vector<model::FrontierPoint> &points) {
    for (auto &point : points)
        point.efficient = std::none_of(points.begin(), points.end(), [&](const auto &other) {
            return other.costPerWeek <= point.costPerWeek &&
                   other.withinPromise >= point.withinPromise &&
                   (other.costPerWeek < point.costPerWeek ||
                    other.withinPromise > point.withinPromise);
        });
}

/// The weekly pattern with one hour opened or closed; spans across midnight are cut there.
model::OpeningHours withHour(const model::OpeningHours &hours, int hourOfWeek, bool open) {
    std::vector<bool> minutes(minutesPerWeek);
    for (std::size_t day = 0; day < 7; ++day)
        for (const auto &span : hours.week[day])
            for (auto minute = span.opens.count(); minute < span.closes.count(); ++minute)
                minutes[(day * minutesPerDay + static_cast<std::size_t>(minute)) % minutesPerWeek] =
                    true;
    std::fill_n(minutes.begin() + hourOfWeek * 60, 60, open);
    model::OpeningHours changed = hours;
    for (std::size_t day = 0; day < 7; ++day) {
        changed.week[day].clear();
        for (std::size_t minute = 0; minute < minutesPerDay; ++minute) {
            const std::size_t at = day * minutesPerDay + minute;
            if (!minutes[at])
                continue;
            if (minute == 0 || !minutes[at - 1])
                changed.week[day].push_back({Minutes(minute), Minutes(minute)});
            changed.week[day].back().closes = Minutes(minute + 1);
        }
    }
    return changed;
}

bool isOpenIn(const model::OpeningHours &hours, int hourOfWeek) {
    return withHour(hours, hourOfWeek, false).hoursPerWeek() + 1e-9 < hours.hoursPerWeek();
}

double answeredInTime(const model::ScenarioOutcome &outcome) {
    return outcome.customerView.withinPromise * outcome.naturalContacts();
}

} // namespace

std::vector<model::FrontierPoint> sweepOpeningHours(const model::Plan &plan, const Results &results,
                                                    const model::CoverageScenario &scenario,
                                                    const model::RunControl &control) {
    std::vector<Window> weekdays{{0, 24}};
    for (int opens = 6; opens <= 11; ++opens)
        for (int closes = 16; closes <= 24; ++closes)
            weekdays.push_back({opens, closes});
    const CoverageBasis basis(plan, results.week, results.demand);
    std::vector<model::FrontierPoint> points;
    double done = 0;
    for (const Window &window : weekdays) {
        const std::array<std::optional<Window>, 4> saturdays{std::nullopt, window, Window{9, 14},
                                                             Window{10, 18}};
        const std::array<std::optional<Window>, 3> sundays{std::nullopt, window, Window{10, 16}};
        for (const auto &saturday : saturdays)
            for (const auto &sunday : sundays) {
                if (control.stopRequested())
                    return {};
                model::FrontierPoint point;
                point.name = nameOf(window, saturday, sunday);
                point.scenario = scenario;
                point.scenario.name = point.name;
                for (auto &[id, coverage] : point.scenario.channels) {
                    auto &week = coverage.hours.week;
                    std::fill_n(week.begin(), 5, window.spans());
                    week[5] = saturday ? saturday->spans() : std::vector<model::OpenSpan>();
                    week[6] = sunday ? sunday->spans() : std::vector<model::OpenSpan>();
                }
                const auto outcome = model::evaluate(point.scenario, basis.inputs());
                point.costPerWeek = outcome.cost.total().major();
                point.withinPromise = outcome.customerView.withinPromise;
                point.fte = outcome.fte;
                point.lost = outcome.fate.lostClosed;
                points.push_back(std::move(point));
            }
        control.reportProgress(++done / static_cast<double>(weekdays.size()));
    }
    markEfficient(points);
    return points;
}

std::vector<HourValue> hourValues(const model::Plan &plan, const Results &results,
                                  const model::CoverageScenario &scenario,
                                  const model::RunControl &control) {
    const CoverageBasis basis(plan, results.week, results.demand);
    const auto now = model::evaluate(scenario, basis.inputs());
    std::vector<HourValue> values;
    for (int hour = 0; hour < 168; ++hour) {
        if (control.stopRequested())
            return {};
        HourValue value;
        value.hourOfWeek = hour;
        value.open =
            std::any_of(scenario.channels.begin(), scenario.channels.end(),
                        [&](const auto &entry) { return isOpenIn(entry.second.hours, hour); });
        model::CoverageScenario changed = scenario;
        for (auto &[id, coverage] : changed.channels)
            coverage.hours = withHour(coverage.hours, hour, !value.open);
        const auto outcome = model::evaluate(changed, basis.inputs());
        value.costChange = outcome.cost.total().major() - now.cost.total().major();
        value.withinPromiseChange = answeredInTime(outcome) - answeredInTime(now);
        value.lostChange = outcome.fate.lostClosed - now.fate.lostClosed;
        values.push_back(value);
        control.reportProgress((hour + 1) / 168.0);
    }
    return values;
}

} // namespace application
