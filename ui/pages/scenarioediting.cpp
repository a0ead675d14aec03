// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scenarioediting.h"

#include "ui/pages/openinghourspanel.h"
#include "ui/pages/openingpresets.h"
#include "ui/text/verdicttext.h"
#include "ui/text/words.h"

#include <QInputDialog>
#include <QMenu>

#include <algorithm>

namespace ui {

ScenarioEditing::ScenarioEditing(const Workspace &workspace, QWidget *parent)
    : QObject(parent), workspace_(workspace), parent_(parent) {}

const model::CoverageScenario *ScenarioEditing::selected() const {
    return plan().scenario(workspace_.selection.scenarioId());
}

void ScenarioEditing::change(const QString &what, model::Plan changed) {
    workspace_.document.change(what, std::move(changed));
}

void ScenarioEditing::fillMenu(QMenu &menu) {
    menu.clear();
    // The first scenario with other hours for every channel; `finish` gives the rest.
    const auto offer = [this, &menu](const QString &name, const model::OpeningHours &hours,
                                     auto finish) {
        menu.addAction(name, this, [this, name, hours, finish] {
            model::CoverageScenario scenario =
                plan().scenarios.empty() ? model::CoverageScenario{} : plan().scenarios.front();
            for (auto &[id, coverage] : scenario.channels) {
                coverage.hours = hours;
                coverage.standby = {};
                coverage.partner = {};
                finish(id, coverage);
            }
            scenario.name = utf8(name);
            add(std::move(scenario));
        });
    };
    for (const OpeningPreset &preset : openingPresets())
        offer(preset.name, preset.hours, [](int, model::ChannelCoverage &) {});
    const auto office = *model::OpeningHours::parse("Mon-Sun 9-18");
    offer(tr("9–18 daily, social standby until 23"), office,
          [this](int id, model::ChannelCoverage &coverage) {
              if (mayStandBy(plan(), id) &&
                  plan().channel(id)->channel.medium == model::Medium::Social)
                  coverage.standby.hours = *model::OpeningHours::parse("Mon-Sun 18-23");
          });
    offer(tr("9–18 daily by the team, a partner at night"), office,
          [this](int id, model::ChannelCoverage &coverage) {
              // Callers do not wait until morning; a backlog does.
              if (mayStandBy(plan(), id))
                  return;
              coverage.partner.hours = *model::OpeningHours::parse("Mon-Sun 18-9");
              coverage.partner.hours.holidays = model::HolidayRule::AsUsual;
          });
    menu.addSeparator();
    menu.addAction(tr("Copy of the selected scenario"), this, &ScenarioEditing::duplicate);
}

void ScenarioEditing::add(model::CoverageScenario scenario) {
    if (!hasRoom(plan()))
        return;
    model::Plan changed = plan();
    scenario.id = changed.nextScenarioId();
    workspace_.selection.setScenario(scenario.id);
    changed.scenarios.push_back(std::move(scenario));
    if (changed.baseline == 0)
        changed.baseline = changed.scenarios.front().id;
    if (changed.chosen == 0)
        changed.chosen = changed.scenarios.front().id;
    change(tr("Add scenario"), std::move(changed));
}

void ScenarioEditing::addTried(const model::FrontierPoint &point) {
    const std::string name = utf8(triedName(point, Translation()));
    for (const auto &scenario : plan().scenarios)
        if (scenario.name == name)
            return;
    model::CoverageScenario scenario = point.scenario;
    scenario.name = name;
    add(std::move(scenario));
}

void ScenarioEditing::duplicate() {
    const auto *copied = selected();
    if (!copied && !plan().scenarios.empty())
        copied = plan().scenario(plan().chosen);
    if (!copied)
        return;
    model::CoverageScenario copy = *copied;
    copy.name = utf8(tr("%1, copy").arg(text(copied->name)));
    add(std::move(copy));
}

void ScenarioEditing::rename() {
    if (!selected())
        return;
    const int id = selected()->id;
    bool accepted = false;
    const QString name = QInputDialog::getText(parent_, tr("Rename scenario"), tr("Name"),
                                               QLineEdit::Normal, text(selected()->name), &accepted)
                             .trimmed();
    if (!accepted || name.isEmpty())
        return;
    model::Plan changed = plan();
    for (auto &scenario : changed.scenarios)
        if (scenario.id == id)
            scenario.name = utf8(name);
    change(tr("Rename scenario"), std::move(changed));
}

void ScenarioEditing::remove() {
    if (!selected() || plan().scenarios.size() < 2)
        return;
    const int id = selected()->id;
    model::Plan changed = plan();
    std::erase_if(changed.scenarios, [&](const auto &scenario) { return scenario.id == id; });
    if (changed.baseline == id)
        changed.baseline = changed.scenarios.front().id;
    if (changed.chosen == id)
        changed.chosen = changed.scenarios.front().id;
    workspace_.selection.setScenario(changed.chosen);
    change(tr("Remove scenario"), std::move(changed));
}

void ScenarioEditing::recommend() {
    if (!selected())
        return;
    model::Plan changed = plan();
    changed.chosen = selected()->id;
    change(tr("Recommend a scenario"), std::move(changed));
}

bool ScenarioEditing::move(std::size_t from, std::size_t to) {
    if (from == to || std::max(from, to) >= plan().scenarios.size())
        return false;
    model::Plan changed = plan();
    const auto begin = changed.scenarios.begin();
    const auto at = [&](std::size_t place) { return begin + static_cast<std::ptrdiff_t>(place); };
    if (from < to)
        std::rotate(at(from), at(from + 1), at(to + 1));
    else
        std::rotate(at(to), at(from), at(from + 1));
    change(tr("Move scenario"), std::move(changed));
    return true;
}

} // namespace ui
