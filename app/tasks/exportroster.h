// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/tables.h"
#include "app/tasks/fileproblem.h"
#include "model/plan/plan.h"

#include <QString>

#include <optional>

namespace application {

/// One iCalendar file per person with shifts of the scenario, named after the person, in the folder
/// (made if it is missing); all of them or none. The same plan gives the same bytes: events are
/// stamped with the end of the history, what the plan was made from. Empty: done.
std::optional<FileProblem> exportCalendars(const model::Plan &plan, int scenarioId,
                                           const QString &folder, Language language);

} // namespace application
