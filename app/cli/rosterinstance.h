// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/roster/rostersearch.h"

#include <string>

namespace cli {

struct RosterRequest {
    std::string instance; ///< file; - for standard input
    std::string out = "-";
    model::RosterEffort effort;
};

/// Builds the roster of an instance and writes it, one line per person. Unsolved when hard rules
/// are broken; the roster is written all the same.
int buildRoster(const RosterRequest &request);

} // namespace cli
