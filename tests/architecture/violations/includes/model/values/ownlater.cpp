// SPDX-License-Identifier: GPL-3.0-or-later
// The formatter would put the header where it belongs.
// clang-format off
#include <string>

#include "model/values/ownlater.h"

std::string name() { return "hidden"; }
