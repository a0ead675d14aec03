// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace cli {

struct DesignRequest {
    std::string instance; ///< ccweek-1 or MiniZinc data; - for standard input
    std::string problem = "balance";
    std::string out = "-";
    double seconds = 10;
    bool json = false;
};

/// Finds shifts for an instance and writes them. Unsolved when a requirement lies where no shift
/// reaches; the plan is written all the same.
int designInstance(const DesignRequest &request);

} // namespace cli
