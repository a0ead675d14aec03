// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/sweep.h"

#include "model/values/batches.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <numeric>

namespace model {
namespace {

std::vector<OpenSpan> spansOf(const std::optional<HourWindow> &window) {
    if (!window)
        return {};
    return {{Minutes(window->opens * 60), Minutes(window->closes * 60)}};
}

std::string text(const std::optional<HourWindow> &window) {
    return window ? std::to_string(window->opens) + "–" + std::to_string(window->closes)
                  : std::string("closed");
}

bool concerns(std::span<const int> channels, int id) {
    return channels.empty() || std::find(channels.begin(), channels.end(), id) != channels.end();
}

} // namespace

OpeningHours WeekWindow::applied(const OpeningHours &hours) const {
    OpeningHours result = hours;
    std::fill_n(result.week.begin(), 5, spansOf(weekdays));
    result.week[5] = spansOf(saturday);
    result.week[6] = spansOf(sunday);
    return result;
}

std::string WeekWindow::name() const {
    return "Mon–Fri " + text(weekdays) + ", Sat " + text(saturday) + ", Sun " + text(sunday);
}

std::vector<WeekWindow> usualWeekWindows() {
    std::vector<HourWindow> weekdays{{0, 24}};
    for (int opens = 6; opens <= 12; ++opens)
        for (int closes = 14; closes <= 24; ++closes)
            weekdays.push_back({opens, closes});
    std::vector<WeekWindow> windows;
    for (const HourWindow &weekday : weekdays) {
        const std::vector<std::optional<HourWindow>> saturdays{
            std::nullopt,       weekday,          HourWindow{9, 13}, HourWindow{9, 16},
            HourWindow{10, 18}, HourWindow{8, 20}};
        const std::vector<std::optional<HourWindow>> sundays{
            std::nullopt, weekday, HourWindow{10, 14}, HourWindow{10, 16}, HourWindow{9, 18}};
        for (const auto &saturday : saturdays)
            for (const auto &sunday : sundays) {
                const WeekWindow window{weekday, saturday, sunday};
                // A weekday window may be one of the shorter ones.
                if (std::find(windows.end() - static_cast<std::ptrdiff_t>(
                                                  std::min<std::size_t>(windows.size(), 30)),
                              windows.end(), window) == windows.end())
                    windows.push_back(window);
            }
    }
    return windows;
}

void markEfficient(std::vector<FrontierPoint> &points) {
    std::vector<std::size_t> order(points.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        if (points[a].costPerWeek != points[b].costPerWeek)
            return points[a].costPerWeek < points[b].costPerWeek;
        return points[a].withinPromise > points[b].withinPromise;
    });
    // Of equal cost only the best stay, equal ones together.
    double best = -1.0;
    double costOfBest = -std::numeric_limits<double>::infinity();
    for (const std::size_t index : order) {
        FrontierPoint &point = points[index];
        point.efficient = point.withinPromise > best ||
                          (point.withinPromise == best && point.costPerWeek == costOfBest);
        if (point.withinPromise > best) {
            best = point.withinPromise;
            costOfBest = point.costPerWeek;
        }
    }
}

std::vector<FrontierPoint> sweep(const CoverageScenario &scenario, const CoverageInputs &inputs,
                                 std::span<const WeekWindow> windows, std::span<const int> channels,
                                 const RunControl &control) {
    const auto tried = [&](const WeekWindow &window, EvaluationMemory &memory) {
        FrontierPoint point;
        point.name = window.name();
        point.scenario = scenario;
        point.scenario.id = 0;
        point.scenario.name = point.name;
        for (auto &[id, coverage] : point.scenario.channels)
            if (concerns(channels, id))
                coverage.hours = window.applied(coverage.hours);
        point.setFigures(evaluate(point.scenario, inputs, {Precision::Quick, false, &memory}));
        return point;
    };
    // Neighbours share a memory; batches of fixed size, so that cores do not change what is in it.
    constexpr std::size_t batchSize = 60;
    std::vector<std::vector<FrontierPoint>> batches((windows.size() + batchSize - 1) / batchSize);
    forEachBatch(batches.size(), 0, control, 0.0, 1.0, [&](std::size_t batch) {
        EvaluationMemory memory;
        const auto here = windows.subspan(batch * batchSize,
                                          std::min(batchSize, windows.size() - batch * batchSize));
        for (const WeekWindow &window : here) {
            if (control.stopRequested())
                return;
            batches[batch].push_back(tried(window, memory));
        }
    });
    std::vector<FrontierPoint> points;
    points.reserve(windows.size());
    for (auto &batch : batches)
        std::move(batch.begin(), batch.end(), std::back_inserter(points));
    markEfficient(points);
    return points;
}

std::optional<std::size_t> bestForBudget(const std::vector<FrontierPoint> &points, double budget) {
    std::optional<std::size_t> best;
    for (std::size_t index = 0; index < points.size(); ++index) {
        if (points[index].costPerWeek > budget)
            continue;
        if (!best || points[index].withinPromise > points[*best].withinPromise ||
            (points[index].withinPromise == points[*best].withinPromise &&
             points[index].costPerWeek < points[*best].costPerWeek))
            best = index;
    }
    return best;
}

std::optional<std::size_t> cheapestForTarget(const std::vector<FrontierPoint> &points,
                                             double withinPromise) {
    std::optional<std::size_t> best;
    for (std::size_t index = 0; index < points.size(); ++index) {
        if (points[index].withinPromise < withinPromise)
            continue;
        if (!best || points[index].costPerWeek < points[*best].costPerWeek)
            best = index;
    }
    return best;
}

} // namespace model
