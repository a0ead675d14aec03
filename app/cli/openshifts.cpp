// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/openshifts.h"

#include "model/cost/openreasons.h"
#include "model/cost/shiftcost.h"
#include "model/shifts/rulewords.h"

#include <cmath>
#include <iostream>

namespace cli {

void explainOpenShifts(const application::BuiltShifts &built, const model::Plan &plan,
                       const std::vector<model::Shift> &shifts) {
    std::cerr << built.openShifts << " of " << built.shifts.size()
              << " shifts stay open: nobody may work them under the rules\n";
    double contract = 0;
    for (const model::Agent &agent : plan.agents)
        contract += agent.weeklyHours * built.weeks;
    double asked = 0;
    for (const model::Shift &shift : built.shifts)
        asked += model::paidTimeOf(shift, plan.payRates, plan.calendar).hours;
    if (asked > contract)
        std::cerr << "the shifts take " << std::lround(asked) << " h, the contracts have "
                  << std::lround(contract) << " h\n";
    const model::RosterCheck check(
        plan.law, plan.calendar,
        {built.first, built.first + std::chrono::days(7 * built.weeks - 1)});
    for (const auto &reason : model::openReasons(plan.agents, shifts, check, plan.payRates)) {
        std::cerr << model::wordOf(reason.rule)
                  << (reason.paragraph.empty() ? "" : " (" + reason.paragraph + ")")
                  << " alone keeps somebody from " << reason.shifts << " of them";
        if (reason.filled > 0) {
            std::cerr << "; ";
            if (reason.limit > 0)
                std::cerr << "at " << reason.relaxed << " in place of " << reason.limit;
            else
                std::cerr << "without it";
            std::cerr << " people can take " << reason.filled << ", for "
                      << std::lround(reason.cost) << ' ' << plan.currency << " more";
        }
        if (reason.rule == model::RuleCode::SundayWork ||
            reason.rule == model::RuleCode::HolidayWork)
            std::cerr << "; work on such days needs a basis in law or a permit";
        std::cerr << '\n';
    }
}

} // namespace cli
