// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recompute/results.h"
#include "ui/text/translation.h"

namespace ui {

class PageWriter;

/// Per channel the fan chart with its backtest; then the weeks of all channels, what the planner
/// changed, and the special days to come. Charts speak the language of the application.
void writeForecastSection(PageWriter &writer, const model::Plan &plan,
                          const application::Results &results, const Translation &say);

} // namespace ui
