// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/shifts/rosterfinding.h"
#include "model/time/calendar.h"

#include <QString>

namespace ui {

/// A broken rule in words.
struct RosterFindingText {
    QString title; ///< "rest too short"; behind the agent's name
    QString text;  ///< "10 h of rest from Tue 23:00. At least 11 h are required (ArbZG §5(1))."
};

RosterFindingText rosterFindingText(const model::RosterFinding &finding,
                                    const model::Calendar &calendar);

/// What a rule asks for: "Rest between two days".
QString ruleName(model::RuleCode code);

/// What the limit of a rule counts.
enum class LimitUnit {
    None,
    Minutes,
    Clock, ///< minutes after midnight
    Number
};
LimitUnit limitUnit(model::RuleCode code);
/// "45 min", "48 h", "20:00", "5"; empty where the rule has no limit.
QString limitText(model::RuleCode code, double limit);

} // namespace ui
