// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/time/calendar.h"

#include <QDate>
#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui {

/// What is special about one day.
class EventDialog : public QDialog {
    Q_OBJECT
public:
    EventDialog(QDate day, const model::SpecialDay &special, QWidget *parent = nullptr);
    model::SpecialDay special() const;

private:
    void refresh();

    QLineEdit *name_;
    QComboBox *kind_;
    QPushButton *keep_;
};

/// The kind of a special day in words.
QString dayKindName(model::DayKind kind);

} // namespace ui
