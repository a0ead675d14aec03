// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demand/override.h"
#include "model/time/calendar.h"

#include <QDate>
#include <QDialog>

#include <vector>

class QComboBox;
class QDateTimeEdit;
class QDoubleSpinBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace ui {

/// What the planner knows better than the forecast of a channel: a list to add to and to take from.
class OverrideDialog : public QDialog {
    Q_OBJECT
public:
    OverrideDialog(std::vector<model::Override> overrides, const model::Calendar &calendar,
                   QDate firstDay, QWidget *parent = nullptr);
    const std::vector<model::Override> &overrides() const { return overrides_; }

private:
    model::Override typed() const;
    void add();
    void remove();
    void refresh();

    std::vector<model::Override> overrides_;
    const model::Calendar &calendar_;
    QListWidget *list_;
    QPushButton *remove_;
    QDateTimeEdit *begin_;
    QDateTimeEdit *end_;
    QComboBox *kind_;
    QDoubleSpinBox *figure_;
    QLineEdit *reason_;
    QPushButton *add_;
};

} // namespace ui
