// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/roster/rowsearch.h"
#include "model/roster/smallrandom.h"

#include <cstddef>
#include <functional>
#include <vector>

namespace model {

/// Chooses rows of a few people anew, all together, over and over.
class RosterColumns {
public:
    RosterColumns(RosterBoard &board, SmallRandom &random);

    /// One choice more, of some people by chance, mostly of those who could mend what is dear now.
    void choose(const std::function<bool()> &over);
    /// The rows of these people on these days; whether the board got cheaper. It never gets dearer.
    bool choose(const std::vector<std::size_t> &people, DaySpan span,
                const std::function<bool()> &over);

    /// Work done so far, in moves of an annealing that would have taken about as long.
    long moves() const { return moves_; }

private:
    RosterBoard &board_;
    SmallRandom &random_;
    long moves_ = 0;
};

} // namespace model
