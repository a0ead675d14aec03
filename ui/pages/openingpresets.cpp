// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/openingpresets.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct Presets {
    Q_DECLARE_TR_FUNCTIONS(OpeningPresets)

public:
    static std::vector<std::pair<QString, const char *>> all() {
        return {{tr("24/7"), "24/7"},
                {tr("9–18 Mon–Fri"), "Mon-Fri 9-18"},
                {tr("9–18 Mon–Sat"), "Mon-Sat 9-18"},
                {tr("9–18 daily"), "Mon-Sun 9-18"},
                {tr("8–20 Mon–Sat"), "Mon-Sat 8-20"},
                {tr("6–22 daily"), "Mon-Sun 6-22"},
                {tr("Shop hours"), "Mon-Fri 10-20; Sat 10-18"}};
    }
};

} // namespace

std::vector<OpeningPreset> openingPresets() {
    std::vector<OpeningPreset> presets;
    for (const auto &[name, hours] : Presets::all())
        presets.push_back({name, *model::OpeningHours::parse(hours)});
    return presets;
}

} // namespace ui
