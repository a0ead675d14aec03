// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace cli {

/// `requirement`: people per interval of a forecast file. Running the command sets `exitCode` to an
/// ExitStatus.
void addRequirement(CLI::App &root, int &exitCode);

} // namespace cli
