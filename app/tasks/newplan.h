// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan/plan.h"

#include <optional>
#include <string>
#include <vector>

namespace application {

/// An empty plan with the standard scenarios. The calendar knows the zone's clock changes and the
/// region's public holidays around `today`; imports add the years they need. The region may be
/// empty. Nothing for an unknown IANA zone or region.
std::optional<model::Plan> newPlan(const std::string &name, const std::string &zone,
                                   const std::string &region, model::Date today);

/// Holidays of every year that the plan's histories cover, and of three years after.
void coverYears(model::Plan &plan);

/// IANA names for a choice.
std::vector<std::string> zoneNames();

} // namespace application
