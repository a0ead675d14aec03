// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace cli {

/// `forecast`: one history file, or a list of them (`--batch`). Running the command sets `exitCode`
/// to an ExitStatus.
void addForecast(CLI::App &root, int &exitCode);

} // namespace cli
