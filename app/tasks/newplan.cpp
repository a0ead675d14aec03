// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/newplan.h"

#include "data/zones/systemzones.h"
#include "model/time/holidays.h"

namespace application {
namespace {

int yearOf(model::Date date) {
    return static_cast<int>(
        std::chrono::year_month_day(std::chrono::sys_days(date.time_since_epoch())).year());
}

} // namespace

std::optional<model::Plan> newPlan(const std::string &name, const std::string &zone,
                                   const std::string &region, model::Date today) {
    const auto rules = data::zoneRules(zone);
    if (!rules || (!region.empty() && !model::isHolidayRegion(region)))
        return std::nullopt;
    model::Plan plan;
    plan.name = name;
    plan.calendar.zone = *rules;
    plan.calendar.region = region;
    const int year = yearOf(today);
    if (!region.empty())
        model::addHolidays(plan.calendar, region, year - 3, year + 3);
    plan.law = model::usualWorkingTimeLaw(region);
    plan.scenarios = model::standardScenarios(plan.channels);
    if (plan.scenarios.size() > 1) {
        plan.baseline = plan.scenarios[1].id;
        plan.chosen = plan.scenarios.back().id;
    }
    return plan;
}

void coverYears(model::Plan &plan) {
    if (plan.calendar.region.empty())
        return;
    for (const auto &channel : plan.channels) {
        if (channel.history->isEmpty())
            continue;
        const auto &grid = channel.history->grid;
        const auto year = [&](model::Instant instant) {
            return yearOf(model::dateOf(plan.calendar.toLocal(instant)));
        };
        model::addHolidays(plan.calendar, plan.calendar.region, year(grid.begin()),
                           year(grid.end()) + 3);
    }
}

std::vector<std::string> zoneNames() { return data::zoneNames(); }

} // namespace application
