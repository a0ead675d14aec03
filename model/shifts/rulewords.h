// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/shifts/workingtimelaw.h"

#include <array>
#include <optional>
#include <string_view>

namespace model {

/// What files and the command line call the rules, in the order of RuleCode.
inline constexpr std::array ruleWords{"daily_hours",
                                      "weekly_hours",
                                      "fortnight_hours",
                                      "average_hours",
                                      "night_worker_average",
                                      "break",
                                      "longest_stretch",
                                      "daily_rest",
                                      "weekly_rest",
                                      "sunday_work",
                                      "holiday_work",
                                      "free_sundays",
                                      "sunday_compensation",
                                      "holiday_compensation",
                                      "saturday_work",
                                      "hours_of_day",
                                      "days_per_week",
                                      "nights_in_row",
                                      "rest_after_nights",
                                      "forward_rotation",
                                      "days_in_row",
                                      "weekends_in_row",
                                      "stable_start",
                                      "contract_hours",
                                      "contract_balance",
                                      "contract_days",
                                      "availability",
                                      "absent_day",
                                      "skill",
                                      "night_eligibility",
                                      "sunday_eligibility",
                                      "day_off_wished",
                                      "overlap"};
static_assert(ruleWords.size() == ruleCodes);

inline const char *wordOf(RuleCode code) { return ruleWords[static_cast<std::size_t>(code)]; }

inline std::optional<RuleCode> ruleOf(std::string_view word) {
    for (std::size_t i = 0; i < ruleWords.size(); ++i)
        if (word == ruleWords[i])
            return static_cast<RuleCode>(i);
    return std::nullopt;
}

} // namespace model
