// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/roster/rostercolumns.h"

#include "model/optimisation/columnprogram.h"
#include "model/roster/searchprices.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace model {
namespace {

// In units of the usual price of one missing person.
constexpr double noRow = 1e4; ///< of a person without a row, and of a row that is ruled out
constexpr double worthIt = 1e-4;
/// Costs are whole numbers: less than this away from the present one is no gain.
constexpr double noGain = 0.95;
constexpr std::size_t rowsAtOnce = 2;
constexpr int mostRounds = 1000;
constexpr int roundsPerStep = 4;
constexpr int mostFailures = 4;
constexpr double closeEnough = 0.5; ///< to what is possible at most
constexpr double nearlyWhole = 0.999;
constexpr double settled = 0.9; ///< more of a row than this is as good as all
constexpr int fewestPeople = 4;
constexpr double leastPeople = 12; ///< at most in one choice
constexpr double mostPeople = 40;
constexpr double more = 1.01;
constexpr double fewer = 0.95;
constexpr int wholePlan = 42; ///< days that are chosen at once
// Work that takes as long as a move of an annealing.
constexpr long lookedPerMove = 16;
constexpr double movesPerPerson = 400; ///< to begin with
constexpr double pivotCellsPerMove = 1500;

std::size_t unsignedOf(int value) { return static_cast<std::size_t>(value); }

/// Column generation (Gilmore & Gomory 1961): a linear program chooses among rows that are known,
/// one per person, and its duals are prices by which each person's cheapest row is found. Then one
/// row after the other is settled, rows being added on the way (diving).
class Choice {
public:
    Choice(RosterBoard &board, const std::vector<std::size_t> &people, DaySpan span,
           const std::function<bool()> &over)
        : board_(board), task_(board.task()), people_(people), span_(span), over_(over),
          duties_(task_.kinds.size() + 1), price_(usualPrice(task_)), rows_(rowsOf()),
          program_(rows_), rowsOf_(people.size()), otherCost_(people.size(), 0.0),
          isSettled_(people.size(), false), kept_(people.size(), 0) {
        for (const std::size_t person : people)
            searches_.emplace_back(board, person, span);
        addSurplus();
        for (std::size_t i = 0; i < people.size(); ++i) {
            RowChange row{.person = people[i], .first = span.first, .length = span.days()};
            std::copy_n(board.table().row(people[i]) + span.first, span.days(), row.duties.begin());
            add(i, row);
        }
    }

    /// Rows that are cheaper than the present ones; none where there are no such rows.
    std::vector<RowChange> found() {
        const double present = presentCost();
        if (!generate(present, mostRounds) || program_.objective() > present - noGain ||
            !dive(present))
            return {};
        std::vector<RowChange> rows;
        for (std::size_t i = 0; i < people_.size(); ++i)
            rows.push_back(bestOf(i).row);
        return rows;
    }

    long moves() const {
        const auto rows = static_cast<double>(rows_.size());
        double moves = movesPerPerson * static_cast<double>(people_.size()) +
                       static_cast<double>(program_.pivots()) * rows * rows / pivotCellsPerMove;
        for (const RowSearch &search : searches_)
            moves += static_cast<double>(search.looked() / lookedPerMove);
        return std::lround(moves);
    }

private:
    struct Column {
        int number = 0;
        RowChange row;
    };

    std::size_t place(int day, Duty duty) const { return unsignedOf(day) * duties_ + duty; }

    /// One row per person; one per duty and day, or group and day, that these people can meet.
    std::vector<ColumnProgram::Row> rowsOf() {
        std::vector<ColumnProgram::Row> rows;
        for (std::size_t i = 0; i < people_.size(); ++i)
            rows.push_back({1.0, 1.0, noRow * price_});
        coverRow_.assign(unsignedOf(task_.days) * duties_, -1);
        std::vector<int> others(coverRow_.size(), 0);
        std::vector<bool> mine(task_.persons.size(), false);
        for (const std::size_t person : people_)
            mine[person] = true;
        std::vector<bool> reached(coverRow_.size(), false);
        for (std::size_t person = 0; person < task_.persons.size(); ++person)
            for (int day = span_.first; day < span_.last; ++day)
                if (!mine[person])
                    ++others[place(day, board_.duty(person, day))];
                else
                    for (const Duty duty : board_.choices(person, day))
                        reached[place(day, duty)] = true;
        for (const DutyDemand &demand : task_.demand) {
            const std::size_t at = place(demand.day, demand.duty);
            if (demand.duty == dayOff || !reached[at])
                continue;
            const int left = demand.required - others[at];
            if (left <= 0 && demand.over == 0)
                continue;
            coverRow_[at] = static_cast<int>(rows.size());
            if (left > 0)
                rows.push_back({double(left), 1.0, double(demand.under)});
            else
                rows.push_back({0.0, -1.0, double(demand.over)});
            surplus_.push_back(left > 0 ? demand.over : -1.0);
        }
        groups_ = 0;
        for (const GroupDemand &demand : task_.groupDemand)
            groups_ = std::max(groups_, unsignedOf(demand.group) + 1);
        groupRow_.assign(unsignedOf(task_.days) * groups_, -1);
        for (const GroupDemand &demand : task_.groupDemand) {
            if (demand.day < span_.first || demand.day >= span_.last)
                continue;
            int left = demand.required;
            for (std::size_t person = 0; person < task_.persons.size(); ++person)
                if (!mine[person] && belongs(person, demand.group) &&
                    board_.duty(person, demand.day) != dayOff)
                    --left;
            if (left <= 0)
                continue;
            groupRow_[unsignedOf(demand.day) * groups_ + unsignedOf(demand.group)] =
                static_cast<int>(rows.size());
            rows.push_back({double(left), 1.0, double(demand.under)});
            surplus_.push_back(0.0);
        }
        return rows;
    }

    bool belongs(std::size_t person, int group) const {
        const auto &groups = task_.persons[person].groups;
        return std::find(groups.begin(), groups.end(), group) != groups.end();
    }

    void addSurplus() {
        for (std::size_t i = 0; i < surplus_.size(); ++i)
            if (surplus_[i] >= 0.0)
                program_.addColumn(surplus_[i], {{static_cast<int>(people_.size() + i), -1.0}});
    }

    template <class Use>
    void forEachRow(std::size_t i, int day, Duty duty, Use use) const {
        if (duty == dayOff)
            return;
        if (const int row = coverRow_[place(day, duty)]; row >= 0)
            use(row);
        if (groups_ > 0)
            for (const int group : task_.persons[people_[i]].groups)
                if (unsignedOf(group) < groups_)
                    if (const int row = groupRow_[unsignedOf(day) * groups_ + unsignedOf(group)];
                        row >= 0)
                        use(row);
    }

    /// What the people's rows and the rows of the program cost as they are.
    double presentCost() const {
        double cost = 0.0;
        std::vector<double> left;
        for (const ColumnProgram::Row &row : rows_)
            left.push_back(row.side);
        for (std::size_t i = 0; i < people_.size(); ++i) {
            const Column &column = rowsOf_[i].front();
            cost += program_.cost(column.number);
            for (int index = 0; index < column.row.length; ++index)
                forEachRow(i, span_.first + index, column.row.duties[unsignedOf(index)],
                           [&](int row) { left[unsignedOf(row)] -= 1.0; });
        }
        for (std::size_t r = people_.size(); r < left.size(); ++r) {
            const double surplus = surplus_[r - people_.size()];
            cost += left[r] > 0.0    ? left[r] * rows_[r].cost
                    : surplus >= 0.0 ? -left[r] * surplus
                                     : -left[r] * rows_[r].cost;
        }
        return cost;
    }

    /// Costs of other days and of all rows alike are left out, as they are from prices of rows.
    bool add(std::size_t i, const RowChange &row) {
        const auto same = [&](const Column &column) {
            return std::equal(row.duties.begin(), row.duties.begin() + row.length,
                              column.row.duties.begin());
        };
        if (std::any_of(rowsOf_[i].begin(), rowsOf_[i].end(), same))
            return false;
        board_.tryRow(row);
        const RosterCost cost = board_.costOf(people_[i]);
        board_.dropRow();
        if (cost.hard > 0 && !rowsOf_[i].empty())
            return false;
        std::vector<ColumnProgram::Entry> entries{{static_cast<int>(i), 1.0}};
        for (int index = 0; index < row.length; ++index)
            forEachRow(i, row.first + index, row.duties[unsignedOf(index)], [&](int number) {
                entries.push_back({number, 1.0});
            });
        const double hard = static_cast<double>(cost.hard) * dearestHardRule * price_;
        if (rowsOf_[i].empty()) {
            otherCost_[i] = static_cast<double>(cost.soft);
            for (int index = 0; index < row.length; ++index)
                otherCost_[i] -= static_cast<double>(
                    board_.wishCost(people_[i], row.first + index, row.duties[unsignedOf(index)]));
        }
        const double soft = static_cast<double>(cost.soft) - otherCost_[i];
        rowsOf_[i].push_back({program_.addColumn(soft + hard, entries), row});
        return true;
    }

    /// Rows until no person has one that saves anything, or what they could save at most is too
    /// little to get below `present`, or that many times round.
    bool generate(double present, int rounds) {
        std::vector<double> prices(coverRow_.size());
        for (int round = 0; round < rounds; ++round) {
            if (!program_.solve(over_))
                return false;
            double least = program_.objective(); ///< what the program could come down to
            bool added = false;
            for (std::size_t i = 0; i < people_.size(); ++i) {
                if (isSettled_[i])
                    continue;
                if (over_())
                    return false;
                for (int day = span_.first; day < span_.last; ++day)
                    for (const Duty duty : board_.choices(people_[i], day)) {
                        double price = static_cast<double>(board_.wishCost(people_[i], day, duty));
                        forEachRow(i, day, duty, [&](int row) { price -= program_.dual(row); });
                        prices[place(day, duty)] = price;
                    }
                const double dual = program_.dual(static_cast<int>(i));
                const auto found =
                    searches_[i].cheapest(prices, dual - worthIt * price_, rowsAtOnce);
                if (!found.empty())
                    least += found.front().price - dual;
                for (const PricedRow &row : found)
                    added = add(i, row.change) || added;
            }
            if (least > present - noGain)
                return false;
            if (!added || program_.objective() - least < closeEnough)
                break;
        }
        return program_.solve(over_);
    }

    const Column &bestOf(std::size_t i) const {
        return *std::max_element(rowsOf_[i].begin(), rowsOf_[i].end(),
                                 [&](const Column &a, const Column &b) {
                                     return program_.value(a.number) < program_.value(b.number);
                                 });
    }

    /// Settles rows until all are whole. Where that becomes as dear as it was, steps are taken
    /// back, one more each time, and the row that came first is ruled out; false when that was of
    /// no use too often.
    bool dive(double present) {
        std::vector<std::vector<std::size_t>> steps;
        for (int failures = 0;;) {
            std::vector<std::pair<double, std::size_t>> most;
            for (std::size_t i = 0; i < people_.size(); ++i)
                if (!isSettled_[i])
                    most.emplace_back(program_.value(bestOf(i).number), i);
            std::sort(most.rbegin(), most.rend());
            if (most.empty() || most.back().first > nearlyWhole)
                return true;
            steps.emplace_back();
            for (const auto &[value, i] : most) {
                if (value < settled && i != most.front().second)
                    break;
                settle(i);
                steps.back().push_back(i);
            }
            while (!generate(present, roundsPerStep) || program_.objective() > present - noGain) {
                if (over_() || steps.empty() || ++failures > mostFailures)
                    return false;
                std::size_t uncertain = 0;
                for (int back = 0; back < failures && !steps.empty(); ++back) {
                    for (const std::size_t i : steps.back())
                        unsettle(i);
                    uncertain = steps.back().back();
                    steps.pop_back();
                }
                const Column &column = rowsOf_[uncertain][kept_[uncertain]];
                program_.setCost(column.number, program_.cost(column.number) + noRow * price_);
            }
        }
    }

    void settle(std::size_t i) {
        isSettled_[i] = true;
        kept_[i] = static_cast<std::size_t>(&bestOf(i) - rowsOf_[i].data());
        ruleOut(i, noRow * price_);
    }
    void unsettle(std::size_t i) {
        isSettled_[i] = false;
        ruleOut(i, -noRow * price_);
    }
    void ruleOut(std::size_t i, double by) {
        for (std::size_t c = 0; c < rowsOf_[i].size(); ++c)
            if (const int number = rowsOf_[i][c].number; c != kept_[i])
                program_.setCost(number, program_.cost(number) + by);
    }

    RosterBoard &board_;
    const RosterTask &task_;
    const std::vector<std::size_t> &people_;
    DaySpan span_;
    const std::function<bool()> &over_;
    std::size_t duties_;
    double price_;
    std::vector<int> coverRow_; ///< by day and duty; -1: none
    std::size_t groups_ = 0;
    std::vector<int> groupRow_;   ///< by day and group; -1: none
    std::vector<double> surplus_; ///< price, by row after those of people; -1: the row's own column
    std::vector<ColumnProgram::Row> rows_;
    ColumnProgram program_;
    std::vector<std::vector<Column>> rowsOf_; ///< by person, the present one first
    std::vector<double> otherCost_;           ///< of the present rows, without the span's wishes
    std::vector<RowSearch> searches_;
    std::vector<bool> isSettled_;
    std::vector<std::size_t> kept_; ///< row of who is settled
};

} // namespace

bool putIfCheaper(RosterBoard &board, const std::vector<RowChange> &rows) {
    const auto put = [&](const RowChange &row) {
        board.tryRow(row);
        board.keepRow();
    };
    const RosterCost before = board.cost();
    std::vector<RowChange> old = rows;
    for (RowChange &row : old)
        std::copy_n(board.table().row(row.person) + row.first, row.length, row.duties.begin());
    std::ranges::for_each(rows, put);
    if (board.cost() < before)
        return true;
    std::ranges::for_each(old, put);
    return false;
}

bool RosterColumns::choose(RosterBoard &board, const std::vector<std::size_t> &people, DaySpan span,
                           const std::function<bool()> &over) {
    Choice choice(board, people, span, over);
    std::vector<RowChange> rows = choice.found();
    moves_ += choice.moves();
    if (rows.empty() || !putIfCheaper(board, rows))
        return false;
    gains_.push_back(std::move(rows));
    return true;
}

void RosterColumns::choose(RosterBoard &board, const std::function<bool()> &over) {
    const RosterTask &task = board.task();
    // Where it is dear: cover by its cost.
    const std::size_t duties = task.kinds.size() + 1;
    std::vector<int> present(unsignedOf(task.days) * duties, 0);
    for (std::size_t person = 0; person < task.persons.size(); ++person)
        for (int day = task.firstDay; day < task.days; ++day)
            ++present[unsignedOf(day) * duties + board.duty(person, day)];
    double dear = 0.0;
    const DutyDemand *where = nullptr;
    for (const DutyDemand &demand : task.demand) {
        const int missing =
            demand.required - present[unsignedOf(demand.day) * duties + demand.duty];
        const double cost =
            missing > 0 ? double(missing) * demand.under : double(-missing) * demand.over;
        if (demand.day < task.firstDay || cost <= 0.0)
            continue;
        dear += cost;
        if (random_.uniform() * dear < cost)
            where = &demand;
    }
    if (random_.below(4) == 0)
        where = nullptr;
    const int day = where ? where->day : task.firstDay + random_.below(task.days - task.firstDay);
    DaySpan span{task.firstDay, task.days};
    const int weeks = span.days() > wholePlan || random_.below(3) != 0 ? 2 : 0;
    if (weeks > 0) {
        const int monday = day - (task.firstWeekday + day) % 7 - 7 * random_.below(weeks);
        span = {std::max(task.firstDay, monday), std::min(task.days, monday + 7 * weeks)};
    }
    std::vector<std::size_t> able;
    std::vector<std::size_t> others;
    for (std::size_t person = 0; person < task.persons.size(); ++person)
        (where && board.mayHold(person, day, where->duty) ? able : others).push_back(person);
    const std::size_t count = std::min(
        task.persons.size(),
        unsignedOf(fewestPeople + random_.below(static_cast<int>(mostPeople_) - fewestPeople)));
    std::vector<std::size_t> people;
    while (people.size() < count) {
        auto &from = others.empty() || (!able.empty() && random_.below(4) != 0) ? able : others;
        const std::size_t which = random_.below(from.size());
        people.push_back(from[which]);
        from[which] = from.back();
        from.pop_back();
    }
    const bool cheaper = choose(board, people, span, over);
    mostPeople_ = std::clamp(mostPeople_ * (cheaper ? fewer : more), leastPeople, mostPeople);
}

} // namespace model
