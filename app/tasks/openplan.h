// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/fileproblem.h"
#include "model/plan/plan.h"

#include <QString>

#include <variant>

namespace application {

/// Reads a plan file; the file is never changed.
std::variant<model::Plan, FileProblem> openPlan(const QString &path);

} // namespace application
