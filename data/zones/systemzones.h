// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/time/zonerules.h"

#include <optional>
#include <string>
#include <vector>

namespace data {

/// The zone's UTC offsets from the first to the last year, from the system's time-zone database.
/// Empty for an unknown IANA name.
std::optional<model::ZoneRules> zoneRules(const std::string &ianaName, int firstYear = 1990,
                                          int lastYear = 2045);

std::vector<std::string> zoneNames();

} // namespace data
