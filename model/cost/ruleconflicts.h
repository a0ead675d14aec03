// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/shifts/workingtimelaw.h"

#include <bitset>
#include <span>
#include <vector>

namespace model {

using RuleSet = std::bitset<ruleCodes>; ///< by RuleCode

/// Rules that nobody can keep all at once, given which rules each person would break: sets of which
/// everybody breaks one rule or more, and none of which can do without any of its rules (deletion
/// filter, Chinneck & Dravnieks 1991). Rules that stop most people are kept rather than others. The
/// sets share no rules but fixed ones, which nobody can give up and which stand in a set only where
/// it cannot do without. None where somebody breaks nothing, or where there is nobody.
std::vector<RuleSet> conflictsOf(std::span<const RuleSet> broken, const RuleSet &fixed);

} // namespace model
