// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/openinghourspanel.h"

#include "ui/dialogs/scenariodialog.h"
#include "ui/pages/openingpresets.h"
#include "ui/text/words.h"
#include "ui/theme/channelhue.h"
#include "ui/widgets/texts.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

bool mayStandBy(const model::Plan &plan, int channelId) {
    const auto *channel = plan.channel(channelId);
    return channel && channel->channel.kind == model::ChannelKind::Deferred;
}

OpeningHoursPanel::OpeningHoursPanel(const Workspace &workspace, QWidget *parent)
    : QWidget(parent), workspace_(workspace), title_(new SectionTitle), channel_(new QComboBox),
      preset_(new QPushButton), hours_(new OpeningHoursEdit),
      hint_(new TextLabel(Role::Caption, Ink::Text3)), more_(new QPushButton),
      done_(new QPushButton) {
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    hint_->setWordWrap(true);
    channel_->setObjectName(QStringLiteral("editorChannel"));
    preset_->setMenu(new QMenu(preset_));
    preset_->setProperty("menu", true);
    more_->setObjectName(QStringLiteral("editScenario"));
    auto *choices = new QHBoxLayout;
    choices->setSpacing(8);
    choices->addWidget(channel_, 1);
    choices->addWidget(preset_);
    rows->addWidget(title_);
    rows->addLayout(choices);
    rows->addWidget(hours_);
    rows->addWidget(hint_);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(more_);
    buttons->addStretch(1);
    buttons->addWidget(done_);
    rows->addLayout(buttons);
    rows->addWidget(new Rule);
    hide();
    connect(hours_, &OpeningHoursEdit::strokeBegan, this, [this] {
        const auto *scenario = plan().scenario(scenarioId_);
        beforeStroke_ = scenario ? *scenario : model::CoverageScenario{};
    });
    connect(hours_, &OpeningHoursEdit::painted, this, &OpeningHoursPanel::paintHours);
    connect(channel_, &QComboBox::activated, this, &OpeningHoursPanel::showPlan);
    connect(more_, &QPushButton::clicked, this, &OpeningHoursPanel::editMore);
    connect(done_, &QPushButton::clicked, this, &OpeningHoursPanel::endEditing);
    retranslate();
}

void OpeningHoursPanel::retranslate() {
    more_->setText(tr("More …"));
    more_->setToolTip(tr("Holidays, single dates, callers at a closed door, fixed work"));
    done_->setText(tr("Done"));
    hint_->setText(
        tr("Drag to open hours, drag from an open hour to close them; with Shift, to paint "
           "standby. Arrow keys move, Space opens, Shift+Space is standby, Delete closes."));
    channel_->setAccessibleName(tr("Channel"));
    preset_->setText(tr("Presets"));
    preset_->menu()->clear();
    for (const OpeningPreset &preset : openingPresets())
        preset_->menu()->addAction(preset.name, this,
                                   [this, hours = preset.hours] { setHours(hours); });
}

void OpeningHoursPanel::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OpeningHoursPanel::edit(int scenarioId) {
    const auto *scenario = plan().scenario(scenarioId);
    if (!scenario || scenario->channels.empty())
        return;
    scenarioId_ = scenarioId;
    show();
    showPlan();
    hours_->setFocus();
}

void OpeningHoursPanel::endEditing() {
    scenarioId_ = 0;
    hide();
}

void OpeningHoursPanel::showPlan() {
    const auto *scenario = plan().scenario(scenarioId_);
    if (!scenario || scenario->channels.empty())
        return endEditing();
    title_->setTitle(tr("Opening hours"));
    title_->setNote(text(scenario->name));
    showChannels();
    showHours(*scenario);
}

void OpeningHoursPanel::showChannels() {
    const int chosen = channelId();
    if (channel_->view()->isVisible())
        return;
    const Theme theme = Theme::of(this);
    channel_->clear();
    channel_->addItem(channelIcon(theme, Hue::All), tr("All channels"), 0);
    for (const auto &channel : plan().channels)
        channel_->addItem(channelIcon(theme, hueOf(channel.channel.medium)),
                          text(channel.channel.name), channel.channel.id);
    channel_->setCurrentIndex(std::max(0, channel_->findData(chosen)));
}

void OpeningHoursPanel::showHours(const model::CoverageScenario &scenario) {
    OpeningHoursEdit::Cells cells{};
    bool deferred = false;
    for (const auto &[id, coverage] : scenario.channels) {
        if (!isEdited(id))
            continue;
        deferred = deferred || mayStandBy(plan(), id);
        const auto open = halfHours(coverage.hours);
        const auto standby = halfHours(coverage.standby.isActive() ? coverage.standby.hours
                                                                   : model::OpeningHours::never());
        for (std::size_t day = 0; day < 7; ++day)
            for (std::size_t half = 0; half < 48; ++half) {
                auto &cell = cells[day][half];
                if (open[day][half])
                    cell = OpeningHoursEdit::State::Open;
                else if (standby[day][half] && cell == OpeningHoursEdit::State::Closed)
                    cell = OpeningHoursEdit::State::Standby;
            }
    }
    hours_->show(cells, deferred);
}

int OpeningHoursPanel::channelId() const { return channel_->currentData().toInt(); }

bool OpeningHoursPanel::isEdited(int channelId) const {
    return this->channelId() == 0 || this->channelId() == channelId;
}

/// Only the half hours under the stroke change, so that channels keep hours of their own elsewhere.
void OpeningHoursPanel::paintHours(const OpeningHoursEdit::Cells &before,
                                   const OpeningHoursEdit::Cells &now) {
    using State = OpeningHoursEdit::State;
    model::Plan changed = plan();
    for (auto &scenario : changed.scenarios) {
        if (scenario.id != scenarioId_)
            continue;
        for (auto &[id, coverage] : scenario.channels) {
            const auto old = beforeStroke_.channels.find(id);
            if (!isEdited(id) || old == beforeStroke_.channels.end())
                continue;
            auto open = halfHours(old->second.hours);
            auto standby = halfHours(old->second.standby.hours);
            for (std::size_t day = 0; day < 7; ++day)
                for (std::size_t half = 0; half < 48; ++half)
                    if (now[day][half] != before[day][half]) {
                        open[day][half] = now[day][half] == State::Open;
                        standby[day][half] =
                            now[day][half] == State::Standby && mayStandBy(plan(), id);
                    }
            coverage.hours = withHalfHours(old->second.hours, open);
            coverage.standby.hours = withHalfHours(old->second.standby.hours, standby);
            if (coverage.standby.people <= 0 && !coverage.standby.hours.isNever())
                coverage.standby.people = 1;
        }
    }
    workspace_.document.change(tr("Change opening hours"), std::move(changed),
                               application::MergeKey::OpeningHours);
}

void OpeningHoursPanel::setHours(const model::OpeningHours &hours) {
    model::Plan changed = plan();
    for (auto &scenario : changed.scenarios)
        if (scenario.id == scenarioId_)
            for (auto &[id, coverage] : scenario.channels)
                if (isEdited(id))
                    coverage.hours = hours;
    workspace_.document.change(tr("Change opening hours"), std::move(changed));
}

void OpeningHoursPanel::editMore() {
    const auto *scenario = plan().scenario(scenarioId_);
    if (!scenario)
        return;
    ScenarioDialog dialog(*scenario, plan(), channelId(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    model::Plan changed = plan();
    for (auto &one : changed.scenarios)
        if (one.id == dialog.scenario().id)
            one = dialog.scenario();
    workspace_.document.change(tr("Change scenario"), std::move(changed));
}

} // namespace ui
