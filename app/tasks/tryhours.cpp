// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/tryhours.h"

#include "app/recompute/coveragebasis.h"
#include "model/comparison/sweep.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace application {
namespace {

using model::Minutes;

constexpr int minutesPerDay = 24 * 60;
constexpr int minutesPerWeek = 7 * minutesPerDay;

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

/// Points with exact figures, and where they stand among those tried.
struct ExactPoints {
    std::vector<model::FrontierPoint> points;
    std::vector<std::size_t> places;

    explicit ExactPoints(const std::vector<TriedHours> &tried) {
        for (std::size_t i = 0; i < tried.size(); ++i)
            if (tried[i].exact) {
                points.push_back(tried[i].point);
                places.push_back(i);
            }
    }
    std::optional<std::size_t> placeOf(std::optional<std::size_t> point) const {
        return point ? std::optional(places[*point]) : std::nullopt;
    }
};

double answeredInTime(const model::ScenarioOutcome &outcome) {
    return outcome.customerView.withinPromise * outcome.naturalContacts();
}

} // namespace

std::vector<TriedHours> sweepOpeningHours(const model::Plan &plan, const Results &results,
                                          const model::CoverageScenario &scenario,
                                          const model::RunControl &control) {
    const CoverageBasis basis(plan, results.week, results.demand);
    const auto windows = model::usualWeekWindows();
    const model::RunControl screening{
        control.stop, [&](model::Share done) { control.reportProgress(0.8 * done.value()); }};
    std::vector<model::FrontierPoint> points =
        model::sweep(scenario, basis.inputs(), windows, {}, screening);
    // Points that look efficient are evaluated exactly, until all that still look so have been.
    std::vector<bool> exact(points.size(), false);
    model::EvaluationMemory memory;
    const model::Evaluation exactly{model::Precision::Exact, false, &memory};
    for (bool found = true; found;) {
        found = false;
        for (std::size_t i = 0; i < points.size(); ++i) {
            if (control.stopRequested())
                return {};
            if (!points[i].efficient || exact[i])
                continue;
            const auto outcome = model::evaluate(points[i].scenario, basis.inputs(), exactly);
            points[i].costPerWeek = outcome.cost.total().major();
            points[i].withinPromise = outcome.customerView.withinPromise;
            points[i].fte = outcome.fte;
            points[i].lost = outcome.fate.lostClosed + outcome.fate.abandoned;
            exact[i] = true;
            found = true;
        }
        model::markEfficient(points);
        control.reportProgress(0.9);
    }
    std::vector<TriedHours> tried;
    for (std::size_t i = 0; i < points.size(); ++i)
        tried.push_back({std::move(points[i]), exact[i]});
    return tried;
}

std::optional<std::size_t> bestForBudget(const std::vector<TriedHours> &tried, double budget) {
    const ExactPoints exact(tried);
    return exact.placeOf(model::bestForBudget(exact.points, budget));
}

std::optional<std::size_t> cheapestForTarget(const std::vector<TriedHours> &tried,
                                             double withinPromise) {
    const ExactPoints exact(tried);
    return exact.placeOf(model::cheapestForTarget(exact.points, withinPromise));
}

std::vector<HourValue> hourValues(const model::Plan &plan, const Results &results,
                                  const model::CoverageScenario &scenario,
                                  const model::RunControl &control) {
    const CoverageBasis basis(plan, results.week, results.demand);
    model::EvaluationMemory memory;
    const model::Evaluation how{model::Precision::Exact, false, &memory};
    const auto now = model::evaluate(scenario, basis.inputs(), how);
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
        const auto outcome = model::evaluate(changed, basis.inputs(), how);
        value.costChange = outcome.cost.total().major() - now.cost.total().major();
        value.withinPromiseChange = answeredInTime(outcome) - answeredInTime(now);
        value.lostChange = outcome.fate.lostClosed - now.fate.lostClosed;
        values.push_back(value);
        control.reportProgress((hour + 1) / 168.0);
    }
    return values;
}

} // namespace application
