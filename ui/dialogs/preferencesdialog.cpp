// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/preferencesdialog.h"

#include "ui/widgets/pageheader.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/texts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>

namespace ui {

PreferencesDialog::PreferencesDialog(const application::Preferences &preferences, QWidget *parent)
    : QDialog(parent), preferences_(preferences), language_(new QComboBox),
      theme_(new SegmentedControl), density_(new SegmentedControl), heat_(new SegmentedControl),
      saveAutomatically_(new QCheckBox), close_(new QPushButton) {
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(12);
    QWidget *controls[] = {language_, theme_, density_, heat_};
    for (int i = 0; i < 4; ++i) {
        labels_[i] = new TextLabel(Role::Body);
        labels_[i]->setBuddy(controls[i]);
        grid->addWidget(labels_[i], i, 0);
        grid->addWidget(controls[i], i, 1);
    }
    grid->addWidget(saveAutomatically_, 4, 1);
    grid->setColumnStretch(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(16);
    layout->addLayout(grid);
    note_ = new TextLabel(Role::Small, Ink::Text2);
    layout->addWidget(note_);
    layout->addStretch();
    layout->addWidget(close_, 0, Qt::AlignRight);
    close_->setDefault(true);
    connect(close_, &QPushButton::clicked, this, &QDialog::accept);
    // Languages are named in themselves, so that a wrong choice can be undone.
    language_->addItems({QString(), QStringLiteral("English"), QStringLiteral("Deutsch")});
    retranslate();
    language_->setCurrentIndex(int(preferences.language));
    theme_->setCurrent(int(preferences.appearance));
    density_->setCurrent(int(preferences.density));
    heat_->setCurrent(int(preferences.heatColours));
    connect(language_, &QComboBox::currentIndexChanged, this, &PreferencesDialog::apply);
    saveAutomatically_->setChecked(preferences.saveAutomatically);
    connect(saveAutomatically_, &QCheckBox::toggled, this, &PreferencesDialog::apply);
    for (SegmentedControl *control : {theme_, density_, heat_})
        connect(control, &SegmentedControl::currentChanged, this, &PreferencesDialog::apply);
    setMinimumWidth(460);
}

void PreferencesDialog::retranslate() {
    setWindowTitle(tr("Settings"));
    labels_[0]->setText(tr("Language"));
    labels_[1]->setText(tr("Appearance"));
    labels_[2]->setText(tr("Row height"));
    labels_[3]->setText(tr("Heatmap colours"));
    language_->setItemText(0, tr("System"));
    language_->setAccessibleName(labels_[0]->text());
    theme_->setTexts({tr("System"), tr("Light"), tr("Dark")});
    theme_->setAccessibleName(labels_[1]->text());
    density_->setTexts({tr("Comfortable"), tr("Compact")});
    density_->setAccessibleName(labels_[2]->text());
    heat_->setTexts({tr("By channel"), tr("Cividis")});
    heat_->setAccessibleName(labels_[3]->text());
    saveAutomatically_->setText(tr("Save automatically every two minutes"));
    note_->setText(tr("Changes apply at once."));
    close_->setText(tr("Close"));
}

void PreferencesDialog::apply() {
    using P = application::Preferences;
    preferences_.language = P::Language(language_->currentIndex());
    preferences_.appearance = P::Appearance(theme_->current());
    preferences_.density = P::Density(density_->current());
    preferences_.heatColours = P::HeatColours(heat_->current());
    preferences_.saveAutomatically = saveAutomatically_->isChecked();
    Q_EMIT changed(preferences_);
}

void PreferencesDialog::changeEvent(QEvent *event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
