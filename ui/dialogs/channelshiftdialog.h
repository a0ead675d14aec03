// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan/plan.h"
#include "ui/dialogs/formdialog.h"

#include <optional>
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
    /// `sharesSoFar`: of the plan's shifts, as what has come so far suggests.
    explicit ChannelShiftDialog(const model::Plan &plan,
                                const std::vector<std::optional<model::Share>> &sharesSoFar = {},
                                QWidget *parent = nullptr);
    std::vector<model::ChannelShift> shifts() const;

private:
    struct Line {
        QDoubleSpinBox *share;
        QComboBox *from, *to;
        QDateEdit *begin;
        QSpinBox *weeks;
        QDoubleSpinBox *contacts, *handle, *delay;
        QPushButton *remove;
        TextLabel *soFar; ///< below the others
        model::ChannelShift planned;
        std::optional<model::Share> shareSoFar; ///< as what has come of the planned one suggests

        std::vector<QWidget *> fields() const;
        model::ChannelShift shift(const model::Calendar &calendar) const;
    };

    void addLine(const model::ChannelShift &shift,
                 std::optional<model::Share> shareSoFar = std::nullopt);
    void removeLine(const QPushButton *remove);
    void refresh();

    QString soFarText(const Line &line) const;

    const model::Plan &plan_;
    QGridLayout *grid_;
    std::vector<TextLabel *> heads_;
    std::vector<Line> lines_;
    TextLabel *note_;
    QPushButton *keep_;
};

} // namespace ui
