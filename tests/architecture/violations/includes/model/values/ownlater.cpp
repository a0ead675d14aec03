// SPDX-License-Identifier: GPL-3.0-or-later
#include <string>

#include "model/values/ownlater.h"

std::string name() {
    return "hidden";
}
