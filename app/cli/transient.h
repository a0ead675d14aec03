// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace cli {

/// `transient`: what callers meet in time-varying days. Running the command sets `exitCode` to an
/// ExitStatus.
void addTransient(CLI::App &root, int &exitCode);

} // namespace cli
