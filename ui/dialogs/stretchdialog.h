// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demand/correction.h"
#include "model/time/calendar.h"

#include <QDate>
#include <QDialog>

class QDateEdit;
class QLineEdit;

namespace ui {

/// From when on contacts run at another level, or which days training does without, and why.
class StretchDialog : public QDialog {
    Q_OBJECT
public:
    enum class What { Level, LeaveOut };
    /// `known`: the days of the channel's history.
    struct Days {
        QDate first, last;
    };
    StretchDialog(What what, const QString &channel, Days asked, Days known,
                  QWidget *parent = nullptr);

    model::Correction correction(const model::Calendar &calendar) const;

private:
    What what_;
    QDateEdit *first_;
    QDateEdit *last_ = nullptr; ///< only of what is left out
    QLineEdit *because_;
};

} // namespace ui
