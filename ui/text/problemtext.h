// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demand/historyfile.h"
#include "model/time/calendar.h"
#include "model/values/problem.h"
#include "ui/text/translation.h"

#include <QString>

namespace ui {

/// What happened, what it means, what to do.
struct ProblemText {
    QString title; ///< what happened
    QString text;  ///< what it means and what to do
};

ProblemText problemText(const model::Problem &problem, const model::Calendar &calendar,
                        const Translation &say);

/// One line about a finding of an import: "3 cells are not numbers".
QString findingTitle(const model::ImportFinding &finding, const Translation &say);
/// Where it is: "Line 4,211, character 17: “k. A.”; expected a number".
QString findingPlace(const model::ImportFinding &finding, const Translation &say);
/// The same without what would be right: "Line 4,211, character 17: “k. A.”".
QString findingWhere(const model::ImportFinding &finding, const Translation &say);
/// What the import does about it: "The rows are left out."
QString findingConsequence(const model::ImportFinding &finding, const Translation &say);

} // namespace ui
