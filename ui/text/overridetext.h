// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demand/override.h"

#include <QString>

namespace ui {

/// "2 Mar 2026 08:00 – 3 Mar 2026 08:00: +20%, mailing", by the local clock.
QString overrideText(const model::Override &change, const model::Calendar &calendar);

} // namespace ui
