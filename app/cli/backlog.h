// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace cli {

/// `backlog`: what happens to deferred work in given weeks. Running the command sets `exitCode` to
/// an ExitStatus.
void addBacklog(CLI::App &root, int &exitCode);

} // namespace cli
