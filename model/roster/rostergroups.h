// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/roster/rostersearch.h"

#include <cstddef>

namespace model {

/// More people than this are searched in groups.
constexpr std::size_t mostInOneSearch = 600;

/// Deals the people into groups that are like each other, searches each group on its share of the
/// demand, and deals anew: who is missing in one group can then be found in another. The groups
/// follow from the seed alone.
FoundRoster searchGroups(const RosterTask &task, RosterTable table, bool fromNothing,
                         const RosterEffort &effort, const RunControl &control);

} // namespace model
