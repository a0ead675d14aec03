// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/textfault.h"

#include <string>
#include <vector>

namespace cli {

/// The first faults of a file with their places, on standard error.
void sayFaults(const std::string &file, const std::vector<model::TextFault> &faults);

} // namespace cli
