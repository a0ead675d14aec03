// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan/plan.h"

#include <cstdint>

namespace application {

/// The example "Service Süd": two years of half-hourly history for phone, email and social, made up
/// by a seeded generator (trend, weekday and intraday shape, Bavarian holidays, campaign days, a
/// crisis on social, phone closed at night, Poisson counts with overdispersion). The history ends
/// with the Sunday before `today`'s week. Same seed and date, same plan.
model::Plan samplePlan(model::Date today, std::uint64_t seed = 1);

} // namespace application
