// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/roster/rowsearch.h"
#include "model/roster/smallrandom.h"

#include <cstddef>
#include <functional>
#include <utility>
#include <vector>

namespace model {

/// Chooses rows of a few people anew, all together, over and over; of more people when that has
/// been of no use for long.
class RosterColumns {
public:
    explicit RosterColumns(SmallRandom &random) : random_(random) {}

    /// One choice more, of some people by chance, mostly of those who could mend what is dear now.
    /// The board never gets dearer.
    void choose(RosterBoard &board, const std::function<bool()> &over);
    /// The rows of these people on these days; whether the board got cheaper.
    bool choose(RosterBoard &board, const std::vector<std::size_t> &people, DaySpan span,
                const std::function<bool()> &over);

    /// The rows of every choice since the last time that made the board cheaper.
    std::vector<std::vector<RowChange>> takeGains() { return std::exchange(gains_, {}); }

    /// Work done so far, in moves of an annealing that would have taken about as long.
    long moves() const { return moves_; }

private:
    SmallRandom &random_;
    double mostPeople_ = 14;
    std::vector<std::vector<RowChange>> gains_;
    long moves_ = 0;
};

/// Puts all rows on the board if that makes it cheaper.
bool putIfCheaper(RosterBoard &board, const std::vector<RowChange> &rows);

} // namespace model
