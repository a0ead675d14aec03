// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demand/contacthistory.h"
#include "model/demand/correction.h"
#include "model/plan/plan.h"

#include <array>
#include <optional>
#include <vector>

namespace application {

/// Local days a history touches, with what came in on each.
struct DailyTotals {
    model::Date first{};
    std::vector<double> contacts; ///< NaN where too little of the day was reported
    bool operator==(const DailyTotals &) const = default;
};

/// Contacts per local day. A day with less than three quarters of the reports that its weekday
/// usually has is unknown; a weekday without reports at all counts as closed: zero.
DailyTotals dailyTotals(const model::ContactHistory &history, const model::Calendar &calendar);

/// Contacts of the last `days` local days inside and outside Monday to Friday 9–18 by the clock;
/// public holidays are no exception.
struct OfficeHoursShare {
    double inside = 0, outside = 0;
    std::optional<double> share() const; ///< outside ÷ all; nothing without contacts
};
OfficeHoursShare outsideOfficeHours(const model::ContactHistory &history,
                                    const model::Calendar &calendar, int days);

/// Mean contacts per local hour of the week, Monday 00:00 first, over the last `days` days; NaN
/// where nothing was reported.
std::array<double, 168> averageWeek(const model::ContactHistory &history,
                                    const model::Calendar &calendar, int days);

/// Contacts per week over the last `days` days of the history that were reported; NaN without any.
double contactsPerWeek(const DailyTotals &totals, int days);

struct HandleTime {
    double seconds = 0;          ///< per contact, over the last days
    std::optional<double> trend; ///< relative, against as many days before them
};
/// Nothing when no handling time was recorded in the last `days` days.
std::optional<HandleTime> handleTime(const model::ContactHistory &history, int days);

/// One thing about a history that a planner should know.
struct HistoryFinding {
    enum class Kind {
        LeftOut,
        Missing,
        Outlier,
        ClocksForward,
        ClocksBack,
        Real,       ///< the planner's word, like those below
        LevelShift, ///< from the begin of the range on
        SameLevel
    };
    Kind kind{};
    int channelId = 0; ///< 0: of all channels
    model::TimeRange range;
    std::size_t intervals = 0;
    /// Contacts against the mean of the same weekdays and times in the four weeks before and after,
    /// relative; nothing where neither is known.
    std::optional<double> difference;
    std::optional<model::Correction> correction = {}; ///< where it is one of the planner's
    bool operator==(const HistoryFinding &) const = default;
};

/// Gaps and outliers that cleaning found, the planner's corrections, and clock changes inside the
/// history; the newest first. Neighbouring gaps of one channel that less than a day parts are one
/// finding.
/// `masks` holds per channel of the plan, in its order, what training leaves out.
std::vector<HistoryFinding>
historyFindings(const model::Plan &plan, const std::vector<std::vector<model::Correction>> &masks);

/// Share of all intervals of the plan's histories, apart from closed ones, that training can use;
/// nothing without any.
std::optional<double> usableShare(const model::Plan &plan,
                                  const std::vector<std::vector<model::Correction>> &masks);

/// The plan with a correction added to, or taken from, one channel (0: every channel).
model::Plan withCorrection(model::Plan plan, int channelId, const model::Correction &correction);
model::Plan withoutCorrection(model::Plan plan, int channelId, const model::Correction &correction);

} // namespace application
