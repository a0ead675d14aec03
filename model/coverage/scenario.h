// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/coverage/closeddoor.h"
#include "model/coverage/criticality.h"
#include "model/coverage/failuredemand.h"
#include "model/coverage/fixedwork.h"
#include "model/coverage/openinghours.h"
#include "model/coverage/partner.h"
#include "model/coverage/standby.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace model {

/// What becomes of callers who still wait when the team's hours end and the door closes.
enum class AtClosing {
    Served,  ///< people stay until all of them are served, at overtime; usual
    SentAway ///< they are told that it is closed, and do as others at a closed door
};

/// Opening of one channel in a scenario.
struct ChannelCoverage {
    OpeningHours hours;
    ClosedDoorBehaviour closedDoor; ///< live channels
    double redials = 0.3;           ///< live: share of abandoned attempts that is tried again …
    Minutes redialDelay{15}; ///< … after a delay with this mean, exponential; 0: at once. As
                             ///< measured at a bank: tests/data/evidence/tst_redials.cpp
    Standby standby;         ///< deferred channels
    double minimumStaff = 1; ///< positions while open
    double minimumStaffAtNight = 2;          ///< positions while open between 22:00 and 6:00
    AtClosing atClosing = AtClosing::Served; ///< live channels
    FailureDemand failure{};
    Partner partner{};                       ///< beside the team's hours
    std::vector<CriticalityClass> classes{}; ///< most urgent first

    bool operator==(const ChannelCoverage &) const = default;
};

/// Who works on deferred contacts.
enum class TeamStructure {
    Dedicated, ///< a team of its own in every channel
    Blended    ///< people of live channels, too, while nobody calls them, and of the deferred
               ///< channels before it in the plan; its own team is what they leave to do
};

/// As files and tables say it.
constexpr std::string_view wordOf(TeamStructure team) {
    return team == TeamStructure::Blended ? "blended" : "dedicated";
}

/// When which channel is open, and how. A value: cheap to copy, compare, store and recompute.
struct CoverageScenario {
    int id = 0;                              ///< unique within the plan
    std::string name;                        ///< UTF-8
    std::map<int, ChannelCoverage> channels; ///< by channel id
    std::vector<FixedWork> fixedWork{};      ///< beside the contacts
    TeamStructure team = TeamStructure::Dedicated;
    /// Blended: what switching between the two kinds of work leaves of idle time. 0.8 to 0.9 in
    /// practice, where it was looked at.
    double usableIdle = 0.85;

    bool operator==(const CoverageScenario &) const = default;
};

} // namespace model
