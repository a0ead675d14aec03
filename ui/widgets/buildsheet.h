// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/buildshifts.h"

#include <QWidget>

class QCheckBox;
class QPushButton;
class QSpinBox;
class QTimeEdit;

namespace ui {

class SectionTitle;
class TextLabel;
class ValueField;

/// How shifts are built: time, lengths, starts, what short and surplus weigh.
class BuildSheet : public QWidget {
    Q_OBJECT
public:
    explicit BuildSheet(QWidget *parent = nullptr);

    application::BuildOptions options() const;
    int weeks() const;
    void setRunning(bool running);

Q_SIGNALS:
    void buildRequested();
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    SectionTitle *title_;
    TextLabel *note_;
    ValueField *time_;
    ValueField *weeks_;
    TextLabel *lengthsLabel_;
    std::vector<QCheckBox *> lengths_;
    TextLabel *startsLabel_, *startsTo_;
    QTimeEdit *earliest_, *latest_;
    ValueField *kinds_;
    ValueField *shortPrice_;
    ValueField *surplusPrice_;
    QCheckBox *keepLocked_;
    QPushButton *build_, *close_;
};

} // namespace ui
