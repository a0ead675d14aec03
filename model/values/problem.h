// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>

namespace model {

enum class Severity { Information, Warning, Error };

/// What can be wrong with a plan. Sentences for people are made in ui/text and app/cli, from these
/// codes.
enum class ProblemCode {
    NoChannels,
    NoHistory,           ///< subject: channel
    HistoryTooShort,     ///< subject: channel; fewer than two weeks
    HistoryHasGaps,      ///< subject: channel; from, to: first gap
    HandlingTimeUnknown, ///< subject: channel; no handling time recorded, the default is used
    NeverOpen,           ///< subject: scenario and channel
    GoalNotReachable,    ///< subject: scenario and channel; opening hours leave no time within the
                         ///< target
    ClosedHoursNotObserved ///< subject: channel; demand of closed hours rests on an assumption
};

struct Problem {
    Severity severity = Severity::Warning;
    ProblemCode code{};
    std::string subject; ///< name of what is meant, UTF-8; empty for the plan as a whole
    std::optional<std::chrono::sys_seconds> from; ///< beginning of the time meant
    std::optional<std::chrono::sys_seconds> to;   ///< end, exclusive

    bool operator==(const Problem &) const = default;
};

} // namespace model
