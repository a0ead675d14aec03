// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/roster/rostertask.h"

#include <array>
#include <bitset>
#include <compare>
#include <utility>

namespace model {

/// What a roster costs, in the units of the task's prices, and by how much it breaks hard rules
/// (days, shifts or weekends too many or too few).
struct RosterCost {
    long soft = 0;
    long hard = 0;

    RosterCost &operator+=(const RosterCost &other) {
        soft += other.soft;
        hard += other.hard;
        return *this;
    }
    friend RosterCost operator-(const RosterCost &a, const RosterCost &b) {
        return {a.soft - b.soft, a.hard - b.hard};
    }
    long priced(long hardPrice) const { return soft + hardPrice * hard; }
    /// Fewer broken rules first, then cheaper.
    auto operator<=>(const RosterCost &other) const {
        return std::pair(hard, soft) <=> std::pair(other.hard, other.soft);
    }
    bool operator==(const RosterCost &) const = default;
};

/// New duties of one person on consecutive days.
struct RowChange {
    static constexpr std::size_t mostDays = 400;

    std::size_t person = 0;
    int first = 0;
    int length = 0;
    std::array<Duty, mostDays> duties{};
};

/// A roster being worked on. Tells what a change would cost by looking only at the days around it.
/// The task must outlive the board.
class RosterBoard {
public:
    explicit RosterBoard(const RosterTask &task);
    RosterBoard(const RosterTask &task, RosterTable table);

    const RosterTask &task() const { return *task_; }
    const RosterTable &table() const { return table_; }
    const RosterCost &cost() const { return cost_; }
    Duty duty(std::size_t person, int day) const { return table_.at(person, day); }

    /// Duties the cell may hold, ascending.
    const std::vector<Duty> &choices(std::size_t person, int day) const {
        return pool_[choiceOf_[cell(person, day)]].duties;
    }
    bool mayHold(std::size_t person, int day, Duty duty) const {
        return pool_[choiceOf_[cell(person, day)]].has.test(static_cast<std::size_t>(duty));
    }
    /// People with the same number have the same choices on most days.
    int likeness(std::size_t person) const { return likeness_[person]; }

    /// Puts a change on the board for a moment; keepRow() or dropRow() must follow.
    RosterCost tryRow(const RowChange &change);
    void keepRow();
    void dropRow();
    /// Two people exchange their duties on some days; keepSwap() or dropSwap() must follow. Both
    /// must be allowed to (canSwap).
    RosterCost trySwap(std::size_t a, std::size_t b, int first, int length);
    void keepSwap();
    void dropSwap();
    bool canSwap(std::size_t a, std::size_t b, int first, int length) const;

    /// Price of the next person in the cell: what cover and wishes would change.
    long marginal(std::size_t person, int day, Duty duty) const;
    /// Price of a duty in the cell as if the person did nothing there now.
    long priceOf(std::size_t person, int day, Duty duty) const;
    long wishCost(std::size_t person, int day, Duty duty) const {
        return wishPool_[wishOf_[cell(person, day)] * duties_ + static_cast<std::size_t>(duty)];
    }
    /// What one row costs for itself, cover and groups not counted.
    RosterCost costOf(std::size_t person) const;
    long hardOf(std::size_t person) const { return costOf(person).hard; }

private:
    struct Choice {
        std::vector<Duty> duties;
        std::bitset<256> has;
    };
    /// Sums over a row that its limits ask for.
    struct RowSums {
        int minutes = 0;
        int weekends = 0;
        int nights = 0;
        int lates = 0;
        int restDays = 0;
        int refused = 0;
    };
    /// What a stretch of a row contributes.
    struct Stretch {
        RowSums sums;
        long hard = 0;
        long soft = 0;
    };
    struct Pending {
        RowChange change; ///< duties now on the board
        std::array<Duty, RowChange::mostDays> before{};
        RowSums sums; ///< of the whole row after the change
        RosterCost delta;
        bool coverToo = false;
    };

    std::size_t cell(std::size_t person, int day) const {
        return person * static_cast<std::size_t>(task_->days) + static_cast<std::size_t>(day);
    }
    std::size_t place(int day, Duty duty) const {
        return static_cast<std::size_t>(day) * duties_ + static_cast<std::size_t>(duty);
    }
    void compileChoices();
    void compileWishes();
    void compileDemand();
    void count();

    Stretch stretch(std::size_t person, int first, int last, int from, int to) const;
    long runs(const RowLimits &limits, const Duty *row, int from, int to) const;
    long weeksBroken(const RowLimits &limits, const Duty *row, int first, int last) const;
    int runBegin(const RowLimits &limits, const Duty *row, int day) const;
    int runEnd(const RowLimits &limits, const Duty *row, int day) const;
    long limitsBroken(std::size_t person, const RowSums &sums) const;
    long unfairness(std::size_t person, const RowSums &sums) const;
    long coverCost(std::size_t place, int present) const {
        const int missing = required_[place] - present;
        return missing > 0 ? static_cast<long>(missing) * under_[place]
                           : static_cast<long>(-missing) * over_[place];
    }
    long groupCost(std::size_t place, int present) const {
        const int missing = groupRequired_[place] - present;
        return missing > 0 ? static_cast<long>(missing) * groupUnder_[place] : 0;
    }
    void evaluate(Pending &pending);
    long coverChange(const Pending &pending);
    void restore(Pending &pending);
    void keep(Pending &pending);
    void countKind(std::size_t person, Duty duty, int by, long &hard);

    const RosterTask *task_;
    std::size_t duties_;
    RosterTable table_;
    RosterCost cost_;

    std::vector<Choice> pool_;
    std::vector<std::uint32_t> choiceOf_;
    std::vector<int> likeness_;
    std::vector<long> wishPool_;
    std::vector<std::uint32_t> wishOf_;
    std::vector<std::uint8_t> forbidden_;
    std::vector<std::uint8_t> forbiddenAfterDayOff_;
    bool looksTwoDaysBack_ = false;
    bool limitsNights_ = false;
    bool limitsWeeks_ = false;
    bool countsLoads_ = false;
    std::vector<int> minutes_; ///< by duty
    std::vector<std::uint8_t> night_;
    std::vector<std::uint8_t> late_;
    std::vector<std::uint8_t> rest_; ///< by day and duty
    std::vector<int> weekendOf_;     ///< −1: not at the weekend
    int shortest_ = 1;

    std::vector<int> required_;
    std::vector<int> under_;
    std::vector<int> over_;
    std::vector<int> present_;
    std::size_t groups_ = 0;
    std::vector<int> groupRequired_; ///< by day and group
    std::vector<int> groupUnder_;
    std::vector<int> groupPresent_;
    std::vector<RowSums> rows_;
    std::vector<int> maxOfKind_; ///< by person and duty
    std::vector<int> ofKind_;

    Pending first_;
    Pending second_;
};

} // namespace model
