// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan/plan.h"

#include <cstdint>
#include <set>
#include <string>

namespace application {

/// What somebody needs to get the same figures again.
struct ReportStamp {
    std::string version;           ///< of the program; empty: not known
    std::string history;           ///< SHA-256 of what the systems reported, hexadecimal
    std::string decisions;         ///< SHA-256 of everything else in the plan
    std::set<std::uint64_t> seeds; ///< of the forecasts' sample paths
};

ReportStamp stampOf(const model::Plan &plan);

} // namespace application
