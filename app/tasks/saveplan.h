// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/fileproblem.h"
#include "model/plan/plan.h"

#include <QString>

#include <optional>

namespace application {

/// Writes the plan; the file there stays as it was until the new one is complete. Empty: done.
std::optional<FileProblem> savePlan(const model::Plan &plan, const QString &path);

} // namespace application
