// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/outcome.h"
#include "model/coverage/scenario.h"
#include "model/simulation/scenariosimulation.h"
#include "model/staffing/servicepolicy.h"

#include <vector>

namespace model {

/// Why a channel's figures by formula may be off, and simulated ones are not. Without any of them
/// both agree within two points of the share within promise (tests/model/simulation/
/// tst_evidence.cpp).
enum class FormulaLimit : unsigned char {
    RedialsAtOnce,     ///< meet the same full queue; the formula takes them as new callers
    AskedAgain,        ///< many who wait too long ask again, which makes others wait; the formula
                       ///< follows the mean of that, not how it rocks itself up
    OtherHandling,     ///< handling times do not spread like the formula's
    OtherPatience,     ///< nor does patience
    OtherClosing,      ///< who waits at closing time meets another rule than the scenario's
    FinishedByLeavers, ///< who leaves completes what is in hand
    OtherSessions,     ///< conversations at a time of their own, not those of the policy
    KeptConversations, ///< people keep those they have; the formula deals them out anew whenever
                       ///< one ends and is a point or so too good
    TransfersIn,       ///< contacts handed on to this channel
    SharedPeople,      ///< deferred work in the idle time of live channels, which the formula takes
                       ///< as so many people at all times
    Crisis             ///< a surge on top of the forecast
};

/// In the order of the enumeration; empty where the formula knows everything that is simulated.
/// `policy`: of the channel.
std::vector<FormulaLimit> formulaLimits(const ScenarioOutcome &planned,
                                        const CoverageScenario &scenario,
                                        const std::map<int, ChannelRules> &rules,
                                        std::size_t channel, const ServicePolicy &policy = {});

} // namespace model
