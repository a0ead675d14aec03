// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recompute/results.h"
#include "app/report/stamp.h"
#include "ui/text/translation.h"
#include "ui/theme/theme.h"

namespace ui {

class PageWriter;

/// The report's section on how its figures were made: methods, assumptions with their sources,
/// data, glossary and what it takes to get the same figures again.
void writeMethodSection(PageWriter &writer, const model::Plan &plan,
                        const application::Results &results, const application::ReportStamp &stamp,
                        const Translation &say, const Theme &theme);

/// "Shiftwright 0.1.0 · data 1a2b3c4d5e6f · plan 0f1e2d3c4b5a · seed 1".
QString stampLine(const application::ReportStamp &stamp, const Translation &say);

} // namespace ui
