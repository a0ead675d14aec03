// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/scenariofile.h"
#include "model/queueing/handlelaw.h"

namespace cli {

/// The fields dist (exp, logn, erl or det) and scv of the object at `where`. Without dist it is the
/// one with the index `absent`, or a problem.
model::HandleLaw readHandleLaw(ScenarioFile &file, const ScenarioFile::Pointer &where,
                               std::optional<std::size_t> absent = std::nullopt);

} // namespace cli
