// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/importhistory.h"
#include "app/tasks/newplan.h"

#include <chrono>
#include <optional>

namespace testing {

/// The day on which the plan is made.
inline model::Date smallPlanDay() {
    const std::chrono::sys_days day{std::chrono::year(2026) / 11 / 24};
    return model::Date(day.time_since_epoch());
}

/// A small plan: hourly, a phone open on weekdays and email, five weeks of history.
inline model::Plan smallPlan() {
    using namespace std::chrono_literals;
    model::Plan plan = *application::newPlan("Small", "Europe/Berlin", "DE-BY", smallPlanDay());
    plan.interval = 60min;
    for (const char *name : {"Phone", "Email"}) {
        model::HistoryFileResult file;
        const auto begin = plan.calendar.zone.firstInstantOf(model::mondayOf(smallPlanDay()) -
                                                             std::chrono::days(35));
        file.history.grid = model::TimeGrid(begin, plan.interval, 35 * 24);
        for (std::size_t i = 0; i < file.history.grid.count(); ++i) {
            const std::size_t hour = i % 24;
            const bool open = hour >= 9 && hour < 18 && i / 24 % 7 < 5;
            model::IntervalReport report;
            report.offered = open || name[0] == 'E' ? static_cast<double>(4 + i % 5) : 0;
            report.status = model::IntervalStatus::Open;
            file.history.intervals.push_back(report);
        }
        plan = application::withHistory(plan, file, {name, std::nullopt, {}});
        plan.channels.back().forecast.samplePaths = 20; // fewer than usual: tests run it often
    }
    return plan;
}

} // namespace testing
