// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan/plan.h"
#include "ui/dialogs/formdialog.h"

#include <vector>

class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QGridLayout;
class QPushButton;
class QSpinBox;

namespace ui {

class TextLabel;

/// Contacts that will leave one channel for another one, or for good: a line each.
class ChannelShiftDialog : public FormDialog {
    Q_OBJECT
public:
    explicit ChannelShiftDialog(const model::Plan &plan, QWidget *parent = nullptr);
    std::vector<model::ChannelShift> shifts() const;

private:
    struct Line {
        QDoubleSpinBox *share;
        QComboBox *from, *to;
        QDateEdit *begin;
        QSpinBox *weeks;
        QDoubleSpinBox *contacts, *handle, *delay;
        QPushButton *remove;

        std::vector<QWidget *> fields() const;
    };

    void addLine(const model::ChannelShift &shift);
    void removeLine(const QPushButton *remove);
    void refresh();

    const model::Plan &plan_;
    QGridLayout *grid_;
    std::vector<TextLabel *> heads_;
    std::vector<Line> lines_;
    TextLabel *note_;
    QPushButton *keep_;
};

} // namespace ui
