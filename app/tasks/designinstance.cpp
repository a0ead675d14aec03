// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/designinstance.h"

#include "data/shifts/shiftdesigntext.h"

namespace application {

model::DesignInstance readDesignInstance(std::string_view text) {
    return data::readShiftDesignText(text);
}

} // namespace application
