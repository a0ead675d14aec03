// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/preferences.h"

#include <QSettings>

#include <array>
#include <utility>

namespace application {

namespace {

// Words in the settings file, not numbers, so that a new choice does not change an old one.
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

template <typename Table>
auto chosen(const QSettings &settings, const char *key, const Table &table) {
    const QString word = settings.value(QLatin1String(key)).toString();
    for (const auto &[choice, name] : table)
        if (word == QLatin1String(name))
            return choice;
    return table.front().first;
}

template <typename Table, typename Choice>
void store(QSettings &settings, const char *key, const Table &table, Choice value) {
    for (const auto &[choice, name] : table)
        if (choice == value)
            settings.setValue(QLatin1String(key), QLatin1String(name));
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
    store(settings, "preferences/language", languages, preferences.language);
    store(settings, "preferences/appearance", appearances, preferences.appearance);
    store(settings, "preferences/density", densities, preferences.density);
    store(settings, "preferences/heatColours", heatColours, preferences.heatColours);
    settings.setValue("preferences/saveAutomatically", preferences.saveAutomatically);
}

} // namespace application
