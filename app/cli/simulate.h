// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace cli {

/// `simulate`: scenarios of a plan contact by contact, beside the formulas. Running the command
/// sets `exitCode` to an ExitStatus.
void addSimulate(CLI::App &root, int &exitCode);

} // namespace cli
