// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/plan.h"

namespace cli {

/// All commands; the exit status of the one that was called.
int runCommands(int argc, char **argv, const ReportPainting &painting);

} // namespace cli
