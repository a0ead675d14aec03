// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/preferences.h"

#include "app/preferences/choicewords.h"

#include <QSettings>

#include <array>
#include <utility>

namespace application {

namespace {

constexpr std::array languages{std::pair{Preferences::Language::System, "system"},
                               std::pair{Preferences::Language::English, "english"},
                               std::pair{Preferences::Language::German, "german"}};
constexpr std::array appearances{std::pair{Preferences::Appearance::System, "system"},
                                 std::pair{Preferences::Appearance::Light, "light"},
                                 std::pair{Preferences::Appearance::Dark, "dark"}};
constexpr std::array densities{std::pair{Preferences::Density::Comfortable, "comfortable"},
                               std::pair{Preferences::Density::Compact, "compact"}};
constexpr std::array heatColours{std::pair{Preferences::HeatColours::Channel, "channel"},
                                 std::pair{Preferences::HeatColours::Cividis, "cividis"}};

/// The table's first where the file has no choice or one that is not known.
template <typename Table>
auto chosen(const QSettings &settings, const char *key, const Table &table) {
    return choiceOf(table, settings.value(QLatin1String(key)).toString())
        .value_or(table.front().first);
}

} // namespace

Preferences loadPreferences(const QSettings &settings) {
    return {chosen(settings, "preferences/language", languages),
            chosen(settings, "preferences/appearance", appearances),
            chosen(settings, "preferences/density", densities),
            chosen(settings, "preferences/heatColours", heatColours),
            settings.value("preferences/saveAutomatically", true).toBool()};
}

void savePreferences(QSettings &settings, const Preferences &preferences) {
    settings.setValue("preferences/language", wordFor(languages, preferences.language));
    settings.setValue("preferences/appearance", wordFor(appearances, preferences.appearance));
    settings.setValue("preferences/density", wordFor(densities, preferences.density));
    settings.setValue("preferences/heatColours", wordFor(heatColours, preferences.heatColours));
    settings.setValue("preferences/saveAutomatically", preferences.saveAutomatically);
}

} // namespace application
