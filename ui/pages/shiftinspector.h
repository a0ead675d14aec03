// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace ui {

class BuildSheet;
class RosterFindings;
class SelectedShift;
class TextLabel;

/// Beside the shifts: what they break and what is selected, or how to build them.
class ShiftInspector : public QWidget {
    Q_OBJECT
public:
    explicit ShiftInspector(QWidget *parent = nullptr);

    BuildSheet &sheet() const { return *sheet_; }
    RosterFindings &findings() const { return *findings_; }
    SelectedShift &selected() const { return *selected_; }

    /// The sheet for building in place of the rules.
    void showSheet(bool shown);
    bool isSheetShown() const;
    bool checksWhileDragging() const;

Q_SIGNALS:
    void rulesWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    BuildSheet *sheet_;
    QWidget *rules_;
    RosterFindings *findings_;
    QCheckBox *whileDragging_;
    QPushButton *editRules_;
    SelectedShift *selected_;
    TextLabel *hint_;
};

} // namespace ui
