// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace cli {

/// `skills`: groups of people who know several channels. Running the command sets `exitCode` to an
/// ExitStatus.
void addSkills(CLI::App &root, int &exitCode);

} // namespace cli
