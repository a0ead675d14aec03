// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/roster/rosterboard.h"

#include <array>
#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace model {

/// The days [first, last) of a plan.
struct DaySpan {
    int first = 0;
    int last = 0;

    int days() const { return last - first; }
};

struct PricedRow {
    RowChange change;
    double price = 0;
};

/// Finds the cheapest rows of one person on some days, at any prices of duties: a shortest path
/// with resources over the days (labels, pruned by what the rest of the way costs at least). Kept
/// are the limits on blocks of days, nights in a row, weeks, weekends and minutes, the order of
/// duties, and those limits on single kinds that the cheapest row would break. The person's other
/// days stay as they are. The board must outlive it and not change these other days.
class RowSearch {
public:
    /// The days begin on a Monday or with the plan, and end with a Sunday or the plan.
    RowSearch(const RosterBoard &board, std::size_t person, DaySpan span);

    /// Up to `most` rows cheaper than `below`, the cheapest first, for prices by day of the task
    /// and duty. None where there is no such row, or where the best ones got lost among too many
    /// partial rows.
    std::vector<PricedRow> cheapest(const std::vector<double> &prices,
                                    double below = std::numeric_limits<double>::infinity(),
                                    std::size_t most = 1);

    /// Partial rows looked at so far.
    long looked() const { return looked_; }

private:
    /// What matters of the last days for the next ones, beside sums.
    struct Shape {
        int follows = 0; ///< class of the last duty by what may not come after it; 0: day off
        int run = 0; ///< days of the last block, up to where it makes no difference; 0: none yet
        bool exempt = false; ///< the block began with the plan and cannot be too short
        int nights = 0;      ///< in a row
        int before = 0;      ///< class of the duty before a single day off

        auto operator<=>(const Shape &) const = default;
    };
    /// Duties that are all the same to the rules.
    struct Profile {
        int follows = 0; ///< class
        bool night = false;
        std::uint64_t sums = 0;        ///< what it adds
        std::vector<bool> after;       ///< classes it may not come after
        std::vector<bool> afterDayOff; ///< and a single day off
    };
    /// A sum that a limit bounds, kept in some bits of a word.
    struct Sum {
        int shift = 0;
        int bits = 0;
        std::uint64_t most = 0;

        std::uint64_t of(std::uint64_t word) const {
            return bits == 0 ? 0 : word >> shift & ((std::uint64_t(1) << bits) - 1);
        }
    };
    /// What one of a sum is worth, so that the cheapest row keeps its limit by itself.
    struct Worth {
        Sum sum{};
        std::uint64_t least = 0;
        int largest = 1; ///< that a day may add
        double each = 0; ///< at most 0 where there is no least sum
        double step = 0;
        int way = 0; ///< of the last step
    };
    struct Option {
        int profile = 0;
        Duty duty = dayOff;
        double price = 0;
        // After a day off and after work: what it adds to the sums, and its price with what that
        // is worth.
        std::array<std::uint64_t, 2> sums{};
        std::array<double, 2> worth{};
    };
    struct Partial {
        std::uint64_t sums = 0;
        double price = 0;
        std::uint32_t before = 0; ///< place among those of the day before
        std::uint16_t shape = 0;
        Duty duty = dayOff;
    };

    void compile();
    Sum sum(long most, int added);
    int profileOf(Duty duty) const { return profileOf_[duty]; }
    Shape start() const;
    Shape next(const Shape &shape, int profile) const;
    bool mayFollow(const Shape &shape, int profile) const;
    bool endsWell(Shape shape) const;
    std::vector<std::vector<Option>> options(const std::vector<double> &prices) const;
    void weigh(std::vector<std::vector<Option>> &options) const;
    void boundRest(const std::vector<std::vector<Option>> &options);
    double worthOf(std::uint64_t sums) const;
    double bound() const;
    bool counts(Duty kind);
    std::vector<std::uint64_t> cheapestSums(const std::vector<std::vector<Option>> &options) const;
    void findWorths(std::vector<std::vector<Option>> &options);
    bool countFixed();
    bool walk(const std::vector<std::vector<Option>> &options, double below);
    std::vector<std::pair<double, std::size_t>> ends(double below, std::size_t most) const;
    void step(int day, const std::vector<Option> &options, double most);
    bool keepsSums(std::uint64_t sums, int day) const;
    bool isLong() const;
    bool isRare(Duty duty) const;
    bool keepsPace(std::uint64_t sums, int day) const;
    RowChange rowEndingIn(std::size_t place) const;

    const RosterBoard &board_;
    const RosterTask &task_;
    const RowLimits &limits_;
    std::size_t person_;
    DaySpan span_;
    std::vector<Duty> counted_; ///< kinds whose limits are kept

    std::vector<Profile> profiles_; ///< the day off first
    std::vector<int> profileOf_;    ///< by duty
    std::vector<Shape> shapes_;     ///< the start first
    std::vector<bool> endsWell_;    ///< by shape
    std::vector<int> next_;         ///< by shape and profile; -1: not allowed
    Sum units_;                     ///< of working time
    Sum weekends_;
    Sum weekDays_;
    Sum weekUnits_;
    std::vector<std::pair<Duty, Sum>> kinds_;
    int bitsUsed_ = 0;
    std::uint64_t weekMask_ = 0;
    int unit_ = 1;
    int longest_ = 0;                  ///< minutes of a shift
    std::vector<std::uint64_t> least_; ///< units there must be after each day of the span
    std::vector<int> workable_;        ///< days up to each that may hold a shift
    std::uint64_t fixed_ = 0;          ///< sums of the days that stay as they are
    std::vector<int> fixedOfKind_;     ///< their duties
    double margin_ = 10;               ///< of the cheapest row above the bound, about
    std::vector<Worth> worths_;
    std::vector<double> rest_; ///< least worth of the days left, by day of the span and shape
    std::vector<std::vector<Partial>> rows_; ///< by day of the span, the start first
    std::vector<std::int32_t> slots_;        ///< hash table of one day's partial rows
    long looked_ = 0;
};

/// The cheapest legal row for one person, everybody else's row staying as it is.
std::optional<RowChange> bestRow(const RosterBoard &board, std::size_t person);

/// Broken hard rules that one person can keep alone are kept, whatever that costs: a search can
/// cover later what it opens.
void mendRows(RosterBoard &board, const std::function<bool()> &over);

} // namespace model
