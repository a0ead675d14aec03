// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demand/forecastsettings.h"
#include "model/time/calendar.h"

#include <QDate>
#include <QDialog>

#include <optional>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace ui {

class NumberEdit;

/// What is special about one day or a few in a row, and what an event does to the contacts.
class EventDialog : public QDialog {
    Q_OBJECT
public:
    struct Event {
        model::SpecialDay special;
        QDate lastDay;                            ///< inclusive
        std::optional<model::EventEffect> effect; ///< none: learned from earlier ones
        bool allChannels = false;                 ///< the effect; else only the channel shown
    };

    /// `effect` is what is known of the event in the channel shown.
    EventDialog(QDate day, const model::SpecialDay &special,
                const std::optional<model::EventEffect> &effect, const QString &channel,
                QWidget *parent = nullptr);
    void setLastDay(QDate day);
    Event event() const;

private:
    model::DayKind kind() const;
    void refresh();

    QDate day_;
    QLineEdit *name_;
    QComboBox *kind_;
    QDateEdit *lastDay_;
    QComboBox *effect_;
    NumberEdit *uplift_;
    QSpinBox *fading_;
    QCheckBox *allChannels_;
    QPushButton *keep_;
};

/// The kind of a special day in words.
QString dayKindName(model::DayKind kind);

} // namespace ui
