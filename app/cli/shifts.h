// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace cli {

/// `shifts`: who works when.
void addShifts(CLI::App &root, int &exitCode);

} // namespace cli
