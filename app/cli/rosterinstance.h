// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/roster/rostersearch.h"
#include "model/values/textfault.h"

#include <string>
#include <vector>

namespace cli {

struct RosterRequest {
    std::string instance; ///< file; - for standard input
    std::string out = "-";
    model::RosterEffort effort;
};

/// Builds the roster of an instance and writes it, one line per person. Unsolved when hard rules
/// are broken; the roster is written all the same.
int buildRoster(const RosterRequest &request);

/// "A.csv:3:7: found …, expected …" on standard error, at most twenty and a count.
void sayFaults(const std::string &file, const std::vector<model::TextFault> &faults);

} // namespace cli
