// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/roster/annealing.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace model {
namespace {

/// Moves between two looks at the clock.
constexpr long atOnce = 1024;
constexpr int longestExchange = 14; ///< days
constexpr int longestBlock = 5;

class Annealer {
public:
    Annealer(RosterBoard &board, const Cooling &cooling, SmallRandom &random)
        : board_(board), cooling_(cooling), random_(random), first_(board.task().firstDay),
          planned_(board.task().days - first_) {
        const std::size_t persons = board.task().persons.size();
        std::vector<std::vector<std::size_t>> alike;
        for (std::size_t person = 0; person < persons; ++person) {
            const auto likeness = static_cast<std::size_t>(board.likeness(person));
            if (alike.size() <= likeness)
                alike.resize(likeness + 1);
            alike[likeness].push_back(person);
        }
        for (const auto &people : alike) {
            for (const std::size_t person : people)
                partners_.push_back(person);
        }
        likes_.resize(persons);
        std::size_t begin = 0;
        for (const auto &people : alike) {
            for (const std::size_t person : people)
                likes_[person] = {begin, people.size()};
            begin += people.size();
        }
    }

    long run(const SearchEnd &end) {
        if (board_.task().persons.empty() || planned_ <= 0)
            return 0;
        const auto started = SearchEnd::Clock::now();
        const double ratio = std::log(cooling_.coldest / cooling_.hottest);
        long done = 0;
        for (; done < cooling_.moves; done += atOnce) {
            double progress = static_cast<double>(done) / static_cast<double>(cooling_.moves);
            if (end.stop.stop_requested())
                break;
            if (end.deadline) {
                const std::chrono::duration<double> passed = SearchEnd::Clock::now() - started;
                const std::chrono::duration<double> granted = *end.deadline - started;
                const double share = passed / granted;
                if (!(share < 1.0))
                    break;
                progress = std::max(progress, share);
            }
            temperature_ = cooling_.hottest * std::exp(ratio * progress);
            for (long move = 0; move < atOnce; ++move)
                step();
        }
        return done;
    }

private:
    void step() {
        const int kind = random_.below(100);
        if (kind < 25)
            changeCell();
        else if (kind < 40)
            paintBlock();
        else if (kind < 80)
            exchangePeople();
        else
            exchangeDays();
    }

    bool accepts(const RosterCost &delta) {
        const long price = delta.priced(cooling_.hardPrice);
        if (price <= 0)
            return true;
        const double risen = static_cast<double>(price) / temperature_;
        return risen < 20.0 && random_.uniform() < std::exp(-risen);
    }

    std::size_t anyone() { return random_.below(board_.task().persons.size()); }
    int anyDay() { return first_ + random_.below(planned_); }

    Duty anyDuty(std::size_t person, int day) {
        const auto &choices = board_.choices(person, day);
        return choices[random_.below(choices.size())];
    }

    /// The cheapest of a few duties.
    Duty goodDuty(std::size_t person, int day) {
        Duty best = anyDuty(person, day);
        long lowest = board_.marginal(person, day, best);
        for (int look = 0; look < 3; ++look) {
            const Duty duty = anyDuty(person, day);
            const long price = board_.marginal(person, day, duty);
            if (price < lowest) {
                lowest = price;
                best = duty;
            }
        }
        return best;
    }

    void decide() {
        if (accepts(board_.tryRow(change_)))
            board_.keepRow();
        else
            board_.dropRow();
    }

    void changeCell() {
        change_.person = anyone();
        change_.first = anyDay();
        change_.length = 1;
        const Duty old = board_.duty(change_.person, change_.first);
        const Duty now = goodDuty(change_.person, change_.first);
        if (now == old)
            return;
        change_.duties[0] = now;
        decide();
    }

    void paintBlock() {
        change_.person = anyone();
        const int length = std::min(planned_, 2 + random_.below(longestBlock - 1));
        change_.first = first_ + random_.below(planned_ - length + 1);
        change_.length = length;
        const bool off = random_.below(3) == 0;
        Duty duty = dayOff;
        bool differs = false;
        for (int index = 0; index < length; ++index) {
            const int day = change_.first + index;
            if (off)
                duty = dayOff;
            else if (index == 0 || !board_.mayHold(change_.person, day, duty) ||
                     random_.below(4) == 0)
                duty = goodDuty(change_.person, day);
            if (!board_.mayHold(change_.person, day, duty))
                duty = board_.choices(change_.person, day).front();
            change_.duties[static_cast<std::size_t>(index)] = duty;
            differs = differs || duty != board_.duty(change_.person, day);
        }
        if (differs)
            decide();
    }

    void exchangePeople() {
        const std::size_t a = anyone();
        const auto [begin, count] = likes_[a];
        const std::size_t b =
            random_.below(3) != 0 ? partners_[begin + random_.below(count)] : anyone();
        if (a == b)
            return;
        const int most = std::min(planned_, longestExchange);
        const int length = random_.below(2) == 0 ? 1 : 1 + random_.below(most);
        const int first = first_ + random_.below(planned_ - length + 1);
        const Duty *rowA = board_.table().row(a);
        const Duty *rowB = board_.table().row(b);
        if (std::equal(rowA + first, rowA + first + length, rowB + first) ||
            !board_.canSwap(a, b, first, length))
            return;
        if (accepts(board_.trySwap(a, b, first, length)))
            board_.keepSwap();
        else
            board_.dropSwap();
    }

    /// One person exchanges two blocks of up to three days.
    void exchangeDays() {
        const int length = 1 + random_.below(3);
        if (planned_ < 2 * length)
            return;
        const int reach = std::min(planned_ - length, 28);
        const int apart = length + random_.below(reach - length + 1);
        change_.person = anyone();
        change_.first = first_ + random_.below(planned_ - length - apart + 1);
        change_.length = apart + length;
        const Duty *row = board_.table().row(change_.person);
        std::copy_n(row + change_.first, change_.length, change_.duties.begin());
        bool differs = false;
        for (int index = 0; index < length; ++index) {
            Duty &early = change_.duties[static_cast<std::size_t>(index)];
            Duty &late = change_.duties[static_cast<std::size_t>(apart + index)];
            differs = differs || early != late;
            std::swap(early, late);
            if (!board_.mayHold(change_.person, change_.first + index, early) ||
                !board_.mayHold(change_.person, change_.first + apart + index, late))
                return;
        }
        if (differs)
            decide();
    }

    RosterBoard &board_;
    const Cooling &cooling_;
    SmallRandom &random_;
    int first_;
    int planned_;
    double temperature_ = 1;
    std::vector<std::size_t> partners_;                      ///< people, those alike side by side
    std::vector<std::pair<std::size_t, std::size_t>> likes_; ///< begin and count in partners_
    RowChange change_;
};

} // namespace

long anneal(RosterBoard &board, const Cooling &cooling, SmallRandom &random, const SearchEnd &end) {
    return Annealer(board, cooling, random).run(end);
}

} // namespace model
