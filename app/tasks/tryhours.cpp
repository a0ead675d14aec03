// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/tryhours.h"

#include "app/recompute/coveragebasis.h"
#include "model/comparison/sweep.h"
#include "model/values/batches.h"

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
        control.stop, [&](model::Share done) { control.reportProgress(0.5 * done.value()); }};
    std::vector<model::FrontierPoint> points =
        model::sweep(scenario, basis.inputs(), windows, {}, screening);
    // Points that look efficient are evaluated exactly, until all that still look so have been.
    std::vector<bool> exact(points.size(), false);
    for (double done = 0.5;; done = 0.5 * (1.0 + done)) {
        std::vector<std::size_t> promising;
        for (std::size_t i = 0; i < points.size(); ++i)
            if (points[i].efficient && !exact[i])
                promising.push_back(i);
        if (promising.empty())
            break;
        const bool whole = model::forEachBatch(
            promising.size(), 0, control, done, 0.5 * (1.0 + done), [&](std::size_t which) {
                model::FrontierPoint &point = points[promising[which]];
                point.setFigures(model::evaluate(point.scenario, basis.inputs(),
                                                 {model::Precision::Exact, false, nullptr}));
            });
        if (!whole)
            return {};
        for (const std::size_t i : promising)
            exact[i] = true;
        model::markEfficient(points);
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
    const auto exactly = [&](const model::CoverageScenario &of, model::EvaluationMemory &memory) {
        return model::evaluate(of, basis.inputs(), {model::Precision::Exact, false, &memory});
    };
    model::EvaluationMemory first;
    const auto now = exactly(scenario, first);
    constexpr int perBatch = 12;
    std::vector<HourValue> values(168);
    const bool whole =
        model::forEachBatch(values.size() / perBatch, 0, control, 0.0, 1.0, [&](std::size_t batch) {
            model::EvaluationMemory memory;
            for (int i = 0; i < perBatch && !control.stopRequested(); ++i) {
                const int hour = static_cast<int>(batch) * perBatch + i;
                HourValue &value = values[static_cast<std::size_t>(hour)];
                value.hourOfWeek = hour;
                value.open = std::any_of(
                    scenario.channels.begin(), scenario.channels.end(),
                    [&](const auto &entry) { return isOpenIn(entry.second.hours, hour); });
                model::CoverageScenario changed = scenario;
                for (auto &[id, coverage] : changed.channels)
                    coverage.hours = withHour(coverage.hours, hour, !value.open);
                const auto outcome = exactly(changed, memory);
                value.costChange = outcome.cost.total().major() - now.cost.total().major();
                value.withinPromiseChange = answeredInTime(outcome) - answeredInTime(now);
                value.lostChange = outcome.fate.lostClosed - now.fate.lostClosed;
            }
        });
    return whole && !control.stopRequested() ? values : std::vector<HourValue>();
}

} // namespace application
