// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/shifts/agent.h"
#include "model/shifts/rosterfinding.h"
#include "model/shifts/shift.h"
#include "model/shifts/workingtimelaw.h"
#include "model/time/calendar.h"

#include <array>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace model {

/// What the rules ask of one shift, in local time; worked out once and kept while people drag.
struct ShiftFacts {
    static constexpr std::size_t longest = 9; ///< dates that one shift can touch

    int shift = 0; ///< id
    TimeRange presence;
    TimeRange work;          ///< first to last moment of work; empty on standby without calls
    Date day{};              ///< the shift belongs to: local date of its begin
    double worked = 0;       ///< minutes: presence without unpaid breaks; on standby the activities
    double pause = 0;        ///< minutes of breaks that are long enough to be some
    double firstStretch = 0; ///< minutes of work before the first of these breaks
    double lastStretch = 0;  ///< … after the last
    double longestStretch = 0;
    double night = 0;    ///< minutes of work in the night of the law
    int startMinute = 0; ///< of work, after local midnight of `day`, by the wall clock
    int endMinute = 0;   ///< the same; past 1440 on the next date
    std::array<float, longest> minutesOn{}; ///< worked on `day` and the dates after it
    /// The same, where Sundays and holidays begin as the law's sundayShift says; from the date
    /// before `day` on.
    std::array<float, longest> restDay{};
    std::vector<int> channels; ///< worked on, each once

    bool works() const { return work.begin < work.end; }
};

/// Puts a shift into a row that ascends by begin; where it stands now.
std::size_t insertInOrder(std::vector<ShiftFacts> &row, const ShiftFacts &facts);

/// Dates that are planned; what lies before is history and only carried in.
struct RosterSpan {
    Date first{};
    Date last{}; ///< inclusive

    bool contains(Date date) const { return first <= date && date <= last; }
    bool operator==(const RosterSpan &) const = default;
};

/// Holds shifts against the rules. The law and the calendar must outlive it.
///
/// A shift belongs to the date it begins on; shifts of one date are one working day, whose pauses
/// in between count as breaks. Averages over a window that reaches before the first known week are
/// taken over the known weeks and reported as soft, because earlier or later weeks may even them
/// out; leave and sickness take six working days a week out of them (ArbZG §3 counts Monday to
/// Saturday).
class RosterCheck {
public:
    RosterCheck(const WorkingTimeLaw &law, const Calendar &calendar, RosterSpan span);

    const WorkingTimeLaw &law() const { return law_; }
    const Calendar &calendar() const { return calendar_; }
    const RosterSpan &span() const { return span_; }

    ShiftFacts factsOf(const Shift &shift) const;

    /// Everything that one person's shifts do not keep, in order of dates; `row` ascends by begin
    /// and may begin before the span.
    std::vector<RosterFinding> checkRow(const Agent &agent, std::span<const ShiftFacts> row) const;
    /// The rules that concern a shift alone, whatever else the person works.
    std::vector<RosterFinding> checkShift(const Agent &agent, const ShiftFacts &shift) const;
    /// All people with shifts (others are not planned and break nothing), without open shifts.
    std::vector<RosterFinding> check(std::span<const Agent> agents,
                                     std::span<const Shift> shifts) const;

    /// Active rules, hard ones first.
    std::span<const WorkingRule *const> rules(RuleCode code, Protection group) const {
        return rules_[static_cast<std::size_t>(group)][static_cast<std::size_t>(code)];
    }
    /// Local midnight; looked up once for the weeks of the span.
    Instant beginOf(Date date) const;
    /// The law calls a day with so much work in the night night work.
    bool isNightWork(double nightMinutes) const {
        return nightMinutes > static_cast<double>(law_.nightWork.count());
    }

private:
    const WorkingTimeLaw &law_;
    const Calendar &calendar_;
    RosterSpan span_;
    std::array<std::array<std::vector<const WorkingRule *>, ruleCodes>, 3> rules_;
    std::vector<Instant> begins_; ///< of the dates of the span's weeks, the Monday after included
};

class RowCheck;

/// One person's row, against which one more shift after the other is held. Only what a shift can
/// change is looked at: its neighbours, the runs, weeks and averages it falls into, and days off
/// that it takes. All that is passed must outlive it.
class RowTrial {
public:
    /// `row` as for RosterCheck::checkRow.
    RowTrial(const RosterCheck &check, const Agent &agent, std::span<const ShiftFacts> row);
    RowTrial(const RowTrial &) = delete;
    RowTrial &operator=(const RowTrial &) = delete;
    ~RowTrial();

    /// What checkRow finds without one more shift.
    const std::vector<RosterFinding> &without() const { return without_; }
    /// Of what checkRow finds with the shift in its place in the row, at least all that it does not
    /// find without, in the same order.
    std::vector<RosterFinding> with(const ShiftFacts &shift);
    /// Of the rules that the shift newly breaks, how strong the strongest is; empty: it breaks
    /// none. Over sooner than `with`.
    std::optional<Strength> broken(const ShiftFacts &shift);

private:
    std::unique_ptr<RowCheck> row_;
    std::vector<RosterFinding> without_;
};

/// Neither there before in the same place, nor less work than the contract has.
bool isNew(const RosterFinding &finding, const std::vector<RosterFinding> &before);
bool isHard(const RosterFinding &finding);
bool anyHard(std::span<const RosterFinding> findings);

} // namespace model
