// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/simulation/durationhistogram.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace model {

enum class Fate : std::uint8_t {
    AnsweredFirstTry,
    AnsweredAfterRetry,
    AnsweredAfterSwitch,
    Abandoned,
    LostClosed,
    SentAway,
    SelfSolved,
    Waiting
};
constexpr std::size_t fates = 8;

/// What happened in one interval of the week, over all weeks of a batch.
struct IntervalTally {
    double attempts = 0;
    double answered = 0;
    double waited = 0; ///< seconds of the answered; deferred: response times
    double inGoal = 0;
    double abandoned = 0;
    double queued = 0;   ///< seconds in the queue, of all
    double busy = 0;     ///< seconds
    double overtime = 0; ///< seconds worked after the closing time that ends in it or at its end
    double partner = 0;  ///< contacts answered by a partner …
    double partnerSeconds = 0; ///< … and the handling of them
    double workAdded = 0;      ///< seconds of work that begins to wait, less what ceases to
};

struct HourTally {
    double natural = 0;
    double inPromise = 0;
    DurationHistogram responses{0.03};
};

struct OpeningTally {
    double contacts = 0;
    double work = 0; ///< seconds
};

struct ChannelTally {
    double natural = 0;
    double work = 0; ///< seconds that the natural contacts take
    std::array<double, fates> fate{};
    double inPromise = 0;
    DurationHistogram responses{0.005};
    std::vector<HourTally> hours = std::vector<HourTally>(168);
    std::vector<IntervalTally> intervals;
    std::vector<OpeningTally> openings;
    double workAlways = 0; ///< seconds of work that waits at every interval's end
};

/// Everything counted in one batch of weeks. Its size does not depend on the number of contacts.
struct WeekTally {
    double weeks = 0;
    std::uint64_t events = 0;
    std::vector<ChannelTally> channels;
};

} // namespace model
