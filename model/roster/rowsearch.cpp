// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/roster/rowsearch.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <numeric>
#include <unordered_map>
#include <utility>
#include <vector>

namespace model {
namespace {

/// Partial rows that are kept per day, the cheapest ones.
constexpr std::size_t mostPartial = 20'000;
constexpr std::size_t mostInLong = 1'500;
constexpr int longPlan = 56; ///< days
constexpr double paceDays = 8.0;
constexpr double paceWeekends = 3.0;

/// What matters of a partial row for the days to come.
struct Standing {
    int follows = 0;     ///< class of the last duty by what cannot follow; 0: day off
    int run = 0;         ///< days of the last block, counted up to where it makes no difference
    bool exempt = false; ///< the block began with the plan and cannot be too short
    int weekends = 0;
    int units = 0; ///< of working time

    std::uint64_t key() const {
        std::uint64_t result = exempt ? 1 : 0;
        for (const int part : {follows, run, weekends, units})
            result = result << 15 | static_cast<std::uint64_t>(part);
        return result;
    }
};

struct Partial {
    Standing standing;
    long cost = 0;
    std::size_t before = 0; ///< place among those of the day before
    Duty duty = dayOff;
};

class RowSearch {
public:
    RowSearch(const RosterBoard &board, std::size_t person)
        : board_(board), task_(board.task()), limits_(task_.persons[person].limits),
          person_(person) {
        std::map<std::vector<Duty>, int> classes;
        for (const ShiftKind &kind : task_.kinds) {
            auto order = kind.cannotFollow;
            std::sort(order.begin(), order.end());
            const auto number = static_cast<int>(classes.size()) + 1;
            const auto [at, isNew] = classes.try_emplace(order, number);
            follows_.push_back(at->second);
            if (isNew)
                cannotFollow_.push_back(order);
            unit_ = std::gcd(unit_, kind.minutes);
            longest_ = std::max(longest_, kind.minutes);
        }
        unit_ = std::max(unit_, 1);
        int workable = 0;
        for (int day = 0; day < task_.days; ++day) {
            if (day >= task_.firstDay && board.choices(person, day).back() != dayOff)
                ++workable;
            workable_.push_back(workable);
        }
    }

    std::optional<RowChange> found() {
        const int days = task_.days - task_.firstDay;
        RowChange change{.person = person_, .first = task_.firstDay, .length = days};
        if (days <= 0 || static_cast<std::size_t>(days) > change.duties.size())
            return {};
        for (int day = task_.firstDay; day < task_.days; ++day)
            if (!step(day))
                return {};
        std::size_t best = rows_.back().size();
        for (std::size_t i = 0; i < rows_.back().size(); ++i) {
            const Partial &row = rows_.back()[i];
            if (row.standing.units * unit_ >= limits_.minMinutes &&
                (best == rows_.back().size() || row.cost < rows_.back()[best].cost))
                best = i;
        }
        if (best == rows_.back().size())
            return {};
        for (int day = days - 1; day >= 0; --day) {
            const Partial &row = rows_[static_cast<std::size_t>(day) + 1][best];
            change.duties[static_cast<std::size_t>(day)] = row.duty;
            best = row.before;
        }
        return change;
    }

private:
    /// Where the days before the plan leave the person.
    Partial start() const {
        Partial result;
        const int first = task_.firstDay;
        if (first == 0) {
            result.standing = {.run = limits_.minDaysOff, .exempt = true};
            return result;
        }
        const Duty last = board_.duty(person_, first - 1);
        int begin = first - 1;
        while (begin > 0 && (board_.duty(person_, begin - 1) != dayOff) == (last != dayOff))
            --begin;
        result.standing.run = first - begin;
        result.standing.exempt = begin == 0;
        if (last != dayOff)
            result.standing.follows = follows_[last - 1U];
        return result;
    }

    bool step(int day) {
        if (rows_.empty())
            rows_.push_back({start()});
        std::vector<std::pair<Duty, long>> prices;
        for (const Duty duty : board_.choices(person_, day))
            if (!isRare(duty) || board_.duty(person_, day) == duty)
                prices.emplace_back(duty, board_.priceOf(person_, day, duty));
        std::unordered_map<std::uint64_t, std::size_t> places;
        std::vector<Partial> next;
        const std::vector<Partial> &rows = rows_.back();
        places.reserve(2 * rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i)
            for (const auto &[duty, price] : prices) {
                Partial row{rows[i].standing, rows[i].cost + price, i, duty};
                if (!extend(row, day, rows[i]))
                    continue;
                const auto [at, isNew] = places.try_emplace(row.standing.key(), next.size());
                if (isNew)
                    next.push_back(row);
                else if (row.cost < next[at->second].cost)
                    next[at->second] = row;
            }
        const std::size_t most = isLong() ? mostInLong : mostPartial;
        if (next.size() > most) {
            std::nth_element(next.begin(), next.begin() + static_cast<long>(most), next.end(),
                             [](const Partial &a, const Partial &b) { return a.cost < b.cost; });
            next.resize(most);
        }
        rows_.push_back(std::move(next));
        return !rows_.back().empty();
    }

    bool extend(Partial &row, int day, const Partial &before) const {
        Standing &now = row.standing;
        const bool worked = before.standing.follows != 0;
        const bool works = row.duty != dayOff;
        const bool begins = day == 0;
        if (works == worked && !begins) {
            now.run = works ? now.run + 1 : std::min(now.run + 1, limits_.minDaysOff);
        } else {
            if (!begins && !before.standing.exempt &&
                before.standing.run < (worked ? limits_.minDaysInRow : limits_.minDaysOff))
                return false;
            now.run = 1;
            now.exempt = begins;
        }
        if (works && now.run > limits_.maxDaysInRow)
            return false;
        if (!works) {
            now.follows = 0;
        } else {
            now.follows = follows_[row.duty - 1U];
            if (worked) {
                const auto &order =
                    cannotFollow_[static_cast<std::size_t>(before.standing.follows) - 1];
                if (std::binary_search(order.begin(), order.end(), row.duty))
                    return false;
            }
            now.units += task_.kinds[row.duty - 1U].minutes / unit_;
            const int weekday = (task_.firstWeekday + day) % 7;
            const bool saturdayToo = weekday == 6 && day > task_.firstDay && worked;
            if (weekday >= 5 && !saturdayToo)
                ++now.weekends;
        }
        const int minutes = now.units * unit_;
        if (isLong() && !keepsPace(now, day))
            return false;
        return now.weekends <= limits_.maxWeekends && minutes <= limits_.maxMinutes &&
               minutes + (task_.days - 1 - day) * longest_ >= limits_.minMinutes;
    }

    bool isLong() const { return task_.days - task_.firstDay > longPlan; }

    /// Of a kind that a long plan allows a few times only no more are taken than there are.
    bool isRare(Duty duty) const {
        return isLong() && duty != dayOff && duty < limits_.maxOfKind.size() &&
               limits_.maxOfKind[duty] < task_.days - task_.firstDay;
    }

    /// Minutes and weekends of a long plan are used up evenly, near enough: among few partial rows
    /// none would be left that can go on to the end.
    bool keepsPace(const Standing &now, int day) const {
        const double passed = static_cast<double>(workable_[static_cast<std::size_t>(day)]) /
                              std::max(1, workable_.back());
        const double minutes = (limits_.minMinutes + limits_.maxMinutes) / 2.0 * passed;
        return (limits_.maxMinutes >= unlimited ||
                std::abs(now.units * unit_ - minutes) <= paceDays * longest_) &&
               (limits_.maxWeekends >= unlimited ||
                now.weekends <= limits_.maxWeekends * passed + paceWeekends);
    }

    const RosterBoard &board_;
    const RosterTask &task_;
    const RowLimits &limits_;
    std::size_t person_;
    std::vector<int> follows_;                    ///< class, by kind
    std::vector<std::vector<Duty>> cannotFollow_; ///< by class less 1
    std::vector<int> workable_;                   ///< days up to each that may hold a shift
    int unit_ = 0;
    int longest_ = 0;
    std::vector<std::vector<Partial>> rows_; ///< per day, the start first
};

} // namespace

std::optional<RowChange> bestRow(const RosterBoard &board, std::size_t person) {
    return RowSearch(board, person).found();
}

void mendRows(RosterBoard &board, const std::function<bool()> &over) {
    if (board.cost().hard == 0)
        return;
    for (std::size_t person = 0; person < board.task().persons.size() && !over(); ++person) {
        if (board.hardOf(person) == 0)
            continue;
        const auto row = bestRow(board, person);
        if (!row)
            continue;
        if (board.tryRow(*row).hard < 0)
            board.keepRow();
        else
            board.dropRow();
    }
}

} // namespace model
