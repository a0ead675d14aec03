// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/shifts/workingtimelaw.h"
#include "model/time/timerange.h"

#include <string>
#include <vector>

namespace model {

/// A rule that the shifts of one person do not keep. Sentences are made where people read them.
struct RosterFinding {
    RuleCode rule{};
    Strength strength = Strength::Hard;
    int agent = 0;
    std::vector<int> shifts; ///< ids, ascending by begin; may be empty
    Date first{};            ///< dates meant
    Date last{};             ///< inclusive
    TimeRange time;          ///< what to mark, e.g. the rest that is too short
    double found = 0.0;      ///< in the unit of the rule's limit
    double limit = 0.0;
    std::string paragraph;

    bool operator==(const RosterFinding &) const = default;
};

/// A finding that the planner lives with, and why. Recognised by rule, person and first date.
struct AcceptedFinding {
    RuleCode rule{};
    int agent = 0;
    Date first{};
    std::string reason; ///< UTF-8, printed in the report

    bool accepts(const RosterFinding &finding) const {
        return rule == finding.rule && agent == finding.agent && first == finding.first;
    }
    bool operator==(const AcceptedFinding &) const = default;
};

} // namespace model
