// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/tables.h"
#include "app/tasks/fileproblem.h"
#include "model/plan/plan.h"

#include <QString>

#include <optional>

namespace application {

/// One iCalendar file per person with shifts of the scenario, named after the person, in the folder
/// (made if it is missing); each whole or not at all. `now` is their time stamp. Empty: done.
std::optional<FileProblem> exportCalendars(const model::Plan &plan, int scenarioId,
                                           const QString &folder, Language language,
                                           model::Instant now);

} // namespace application
