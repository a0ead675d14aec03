// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demand/channel.h"
#include "ui/theme/theme.h"

namespace ui {

/// The hue of a channel's medium.
Hue hueOf(model::Medium medium);

} // namespace ui
