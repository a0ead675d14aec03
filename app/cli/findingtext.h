// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demand/historyfile.h"

#include <string>
#include <string_view>

namespace cli {

/// One finding of an import as a line for standard error, e.g.
/// `H.csv:12:7: '3x' is not a number; expected a number of contacts like 42`.
std::string sentence(const model::ImportFinding &finding, std::string_view fileName);

} // namespace cli
