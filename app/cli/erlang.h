// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace cli {

/// `erlang`: one queue with an agent more and less, or a file of queues (`--batch`). Running the
/// command sets `exitCode` to an ExitStatus.
void addErlang(CLI::App &root, int &exitCode);

} // namespace cli
