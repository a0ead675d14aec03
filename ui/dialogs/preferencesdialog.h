// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preferences/preferences.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace ui {

class SegmentedControl;
class TextLabel;

/// Language, theme, density and heatmap colours; every change applies at once.
class PreferencesDialog : public QDialog {
    Q_OBJECT
public:
    explicit PreferencesDialog(const application::Preferences &preferences,
                               QWidget *parent = nullptr);
    const application::Preferences &preferences() const { return preferences_; }

Q_SIGNALS:
    void changed(const application::Preferences &preferences);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void apply();

    application::Preferences preferences_;
    TextLabel *labels_[4];
    QComboBox *language_;
    SegmentedControl *theme_;
    SegmentedControl *density_;
    SegmentedControl *heat_;
    TextLabel *note_;
    QCheckBox *saveAutomatically_;
    QPushButton *close_;
};

} // namespace ui
