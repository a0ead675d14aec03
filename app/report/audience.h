// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan/reportsettings.h"

#include <optional>
#include <vector>

namespace application {

enum class Audience { Managers, Planners, Both };

/// What such readers need, in the usual order.
std::vector<model::ReportSection> sectionsFor(Audience audience);
/// Whose sections these are, in whatever order.
std::optional<Audience> audienceOf(std::vector<model::ReportSection> sections);

} // namespace application
