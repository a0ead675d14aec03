// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/comparison.h"
#include "model/comparison/evaluate.h"
#include "model/values/runcontrol.h"

#include <optional>
#include <span>
#include <vector>

namespace model {

/// Hours of one day, full hours 0 … 24; closes > opens.
struct HourWindow {
    int opens = 9;
    int closes = 18;
    bool operator==(const HourWindow &) const = default;
};

/// A week by its weekdays, Saturday and Sunday; empty: closed.
struct WeekWindow {
    std::optional<HourWindow> weekdays;
    std::optional<HourWindow> saturday;
    std::optional<HourWindow> sunday;

    /// The pattern with holiday rule and exceptions of the hours given.
    OpeningHours applied(const OpeningHours &hours) const;
    /// "Mon–Fri 9–18, Sat 10–16, Sun closed".
    std::string name() const;
    bool operator==(const WeekWindow &) const = default;
};

/// Weekday windows that open from 6 to 12 and close from 14 to 24, and around the clock; Saturday
/// and Sunday closed, as on weekdays, or one of a few shorter ones: more than 2,000.
std::vector<WeekWindow> usualWeekWindows();

/// The scenario with each window for the channels given (by id; empty: all), standby unchanged.
/// Quick figures (Precision::Quick), for finding the few worth an exact evaluation. Efficient
/// points are marked: nothing tried is both cheaper and better. Uses all cores; the figures do not
/// depend on their number. Stopped: what was tried so far.
std::vector<FrontierPoint> sweep(const CoverageScenario &scenario, const CoverageInputs &inputs,
                                 std::span<const WeekWindow> windows, std::span<const int> channels,
                                 const RunControl &control);

/// Marks points that no other beats in cost and share within promise.
void markEfficient(std::vector<FrontierPoint> &points);

/// The efficient point with most kept promises at no more than the budget (major units a week);
/// empty when none is cheap enough.
std::optional<std::size_t> bestForBudget(const std::vector<FrontierPoint> &points, double budget);
/// The cheapest point that keeps at least this share of promises; empty when none does.
std::optional<std::size_t> cheapestForTarget(const std::vector<FrontierPoint> &points,
                                             double withinPromise);

} // namespace model
