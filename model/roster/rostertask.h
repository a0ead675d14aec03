// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/textfault.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace model {

/// What a person does on a day: 0 is a day off, n the n-th shift kind of the task, from 1.
using Duty = std::uint8_t;
constexpr Duty dayOff = 0;
constexpr std::size_t mostShiftKinds = 250;

constexpr int unlimited = std::numeric_limits<int>::max() / 4;

/// A kind of shift as the roster sees it: a place in the day, with skill and working time.
struct ShiftKind {
    std::string id;
    int minutes = 0;                      ///< working time
    std::vector<Duty> cannotFollow;       ///< duties forbidden on the next day
    std::vector<Duty> cannotFollowDayOff; ///< duties forbidden after this one and a single day off
    bool night = false;
    bool late = false;

    bool operator==(const ShiftKind &) const = default;
};

/// What one person's row of days must keep. All limits are hard. Days outside the task never make a
/// block too short, and never one too long.
struct RowLimits {
    int maxMinutes = unlimited;
    int minMinutes = 0;
    int maxDaysInRow = unlimited;
    int minDaysInRow = 1;
    int minDaysOff = 1; ///< together
    int maxWeekends = unlimited;
    int maxNightsInRow = unlimited;
    int maxDaysPerWeek = unlimited; ///< from Monday, days before the plan included
    int maxMinutesPerWeek = unlimited;
    std::vector<int> maxOfKind; ///< by duty, entry 0 unused; 0: never; empty: no limit

    bool operator==(const RowLimits &) const = default;
};

/// The share of each load that is fair to carry now.
struct FairShare {
    double nights = 0;
    double lates = 0;
    double weekends = 0;
    double restDays = 0; ///< shifts of RosterTask::restDuties
    double refused = 0;  ///< days on which a wish is not granted; negative after many of them
    bool operator==(const FairShare &) const = default;
};

struct RosterPerson {
    std::string id;
    RowLimits limits;
    FairShare fair; ///< number of each that would be fair within this task, history taken off
    std::vector<int> groups; ///< of GroupDemand

    bool operator==(const RosterPerson &) const = default;
};

/// A cell that may hold only some duties: an absence, an availability, a lock, a day before the
/// plan.
struct CellChoice {
    int person = 0;
    int day = 0;
    std::vector<Duty> duties; ///< at least one
    bool operator==(const CellChoice &) const = default;
};

/// A price on a duty (unwanted) or on everything else (wanted).
struct Wish {
    int person = 0;
    int day = 0;
    Duty duty = dayOff;
    int weight = 0;
    bool wanted = true;
    bool operator==(const Wish &) const = default;
};

struct DutyDemand {
    int day = 0;
    Duty duty = dayOff;
    int required = 0;
    int under = 100; ///< price of each one missing
    int over = 0;    ///< price of each one too many
    bool operator==(const DutyDemand &) const = default;
};

/// People of a group (supervisors, first aiders) who must be at work on a day.
struct GroupDemand {
    int group = 0;
    int day = 0;
    int required = 1;
    int under = 100;
    bool operator==(const GroupDemand &) const = default;
};

/// A duty that on this day touches a Sunday or a holiday.
struct RestDuty {
    int day = 0;
    Duty duty = dayOff;
    bool operator==(const RestDuty &) const = default;
};

/// What unfairness costs, per squared difference from the fair share.
struct FairnessPrices {
    int nights = 0;
    int lates = 0;
    int weekends = 0;
    int restDays = 0;
    int refused = 0;
    bool any() const {
        return nights > 0 || lates > 0 || weekends > 0 || restDays > 0 || refused > 0;
    }
    /// Price of somebody's loads, which may be counted in any type with these members.
    template <class Loads>
    double of(const Loads &loads, const FairShare &fair) const {
        const auto square = [](double load, double share) {
            return (load - share) * (load - share);
        };
        return nights * square(loads.nights, fair.nights) +
               lates * square(loads.lates, fair.lates) +
               weekends * square(loads.weekends, fair.weekends) +
               restDays * square(loads.restDays, fair.restDays) +
               refused * square(loads.refused, fair.refused);
    }
    bool operator==(const FairnessPrices &) const = default;
};

/// Who could work when, and what is asked: everything the roster's search knows. Days are counted
/// from the first one; those before `firstDay` belong to the previous plan and are given as cells
/// with one choice.
struct RosterTask {
    int days = 0;
    int firstDay = 0;     ///< first day that can be planned; before it: history
    int firstWeekday = 0; ///< of day 0; 0 = Monday
    std::vector<ShiftKind> kinds;
    std::vector<RosterPerson> persons;
    std::vector<CellChoice> choices;
    std::vector<Wish> wishes;
    std::vector<DutyDemand> demand;
    std::vector<GroupDemand> groupDemand;
    std::vector<RestDuty> restDuties;
    FairnessPrices fairness;

    bool operator==(const RosterTask &) const = default;
};

/// A task as it was read from a text.
struct RosterInstance {
    RosterTask task; ///< complete only without faults
    std::vector<TextFault> faults;
};

/// One duty per person and day.
class RosterTable {
public:
    RosterTable() = default;
    RosterTable(std::size_t persons, int days)
        : days_(days), duties_(persons * static_cast<std::size_t>(days), dayOff) {}

    int days() const { return days_; }
    std::size_t persons() const {
        return days_ == 0 ? 0 : duties_.size() / static_cast<std::size_t>(days_);
    }
    Duty *row(std::size_t person) {
        return duties_.data() + person * static_cast<std::size_t>(days_);
    }
    const Duty *row(std::size_t person) const {
        return duties_.data() + person * static_cast<std::size_t>(days_);
    }
    Duty at(std::size_t person, int day) const { return row(person)[day]; }
    void set(std::size_t person, int day, Duty duty) { row(person)[day] = duty; }

    bool operator==(const RosterTable &) const = default;

private:
    int days_ = 0;
    std::vector<Duty> duties_;
};

} // namespace model
