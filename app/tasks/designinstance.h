// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/shifts/designproblem.h"

#include <string_view>

namespace application {

/// Shifts to design, as the published instances describe them.
model::DesignInstance readDesignInstance(std::string_view text);

} // namespace application
