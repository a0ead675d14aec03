// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace cli {

struct DesignShiftsRequest {
    std::string requirement; ///< CSV with timestamp and required
    std::string rules;       ///< JSON, see designshifts.cpp
    std::string agents;      ///< CSV; empty: nameless people, as many as it takes
    std::string out = "-";
    std::string rosterOut;
    std::string timezone = "UTC";
    std::string dialect = "intl";
    double seconds = 10;
    std::uint64_t seed = 1;
    bool json = false;
};

/// Shifts for a requirement under rules, and who works them. Unsolved when shifts stay open, with
/// the rules in the way on standard error; what was reached is written all the same.
int designShifts(const DesignShiftsRequest &request);

} // namespace cli
