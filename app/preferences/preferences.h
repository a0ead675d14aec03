// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QSettings;

namespace application {

/// Choices of the person at the screen; none of them belongs to a plan.
struct Preferences {
    enum class Language { System, English, German };
    enum class Appearance { System, Light, Dark };
    enum class Density { Comfortable, Compact };
    enum class HeatColours { Channel, Cividis };

    Language language = Language::System;
    Appearance appearance = Appearance::System;
    Density density = Density::Comfortable;
    HeatColours heatColours = HeatColours::Channel;
    bool saveAutomatically = true; ///< plans that have a file, every two minutes and on close

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

/// Unknown or missing entries fall back to the default.
Preferences loadPreferences(const QSettings &settings);
void savePreferences(QSettings &settings, const Preferences &preferences);

} // namespace application
