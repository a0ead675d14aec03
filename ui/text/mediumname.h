// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demand/channel.h"

#include <QString>

namespace ui {

/// The kind of a channel in words: "Phone", "Social media".
QString mediumName(model::Medium medium);

} // namespace ui
