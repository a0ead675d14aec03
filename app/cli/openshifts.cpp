// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/openshifts.h"

#include "model/cost/openreasons.h"
#include "model/cost/shiftcost.h"
#include "model/shifts/rulewords.h"

#include <algorithm>
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
    const model::OpenReasons why = model::openReasons(plan.agents, shifts, check, plan.payRates);
    if (why.able > 0)
        std::cerr << "people may take " << why.able << " of them as the rules are\n";
    for (const model::RuleConflict &conflict : why.conflicts) {
        std::cerr << (conflict.rules.size() == 1 ? "everybody breaks "
                                                 : "everybody breaks at least one of ");
        for (const model::RuleCode rule : conflict.rules)
            std::cerr << (rule == conflict.rules.front() ? "" : ", ") << model::wordOf(rule);
        std::cerr << " by taking " << conflict.shifts
                  << " of them, and relaxing one rule alone does not help\n";
    }
    for (const model::OpenReason &reason : why.reasons) {
        for (const model::RelaxedRule &one : reason.rules)
            std::cerr << (&one == &reason.rules.front() ? "" : " and ") << model::wordOf(one.rule)
                      << (one.paragraph.empty() ? "" : " (" + one.paragraph + ")");
        std::cerr << (reason.rules.size() == 1 ? " alone keeps" : " together keep")
                  << " somebody from " << reason.shifts << " of them";
        if (reason.filled > 0) {
            std::cerr << "; ";
            for (const model::RelaxedRule &one : reason.rules) {
                std::cerr << (&one == &reason.rules.front() ? "" : " and ");
                if (one.limit > 0)
                    std::cerr << "at " << one.relaxed << " in place of " << one.limit;
                else
                    std::cerr << "without " << model::wordOf(one.rule);
            }
            std::cerr << " people can take " << reason.filled << ", for "
                      << std::lround(reason.cost) << ' ' << plan.currency << " more";
        }
        if (std::ranges::any_of(reason.rules, [](const model::RelaxedRule &one) {
                return one.rule == model::RuleCode::SundayWork ||
                       one.rule == model::RuleCode::HolidayWork;
            }))
            std::cerr << "; work on such days needs a basis in law or a permit";
        std::cerr << '\n';
    }
    if (why.notAsked > 0)
        std::cerr << "nobody was asked about " << why.notAsked
                  << " more of them, which would take too long\n";
}

} // namespace cli
