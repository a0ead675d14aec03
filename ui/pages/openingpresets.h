// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/coverage/openinghours.h"

#include <QString>

#include <vector>

namespace ui {

/// Opening hours that many centres have.
struct OpeningPreset {
    QString name; ///< translated
    model::OpeningHours hours;
};
std::vector<OpeningPreset> openingPresets();

} // namespace ui
