// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"

#include <array>
#include <vector>

namespace ui {

class NumberEdit;
class TextLabel;

/// What the months bring against each other, for a channel whose history is shorter than a year:
/// typed, or read from a file.
class MonthIndexDialog : public FormDialog {
    Q_OBJECT
public:
    /// `index` is empty or has twelve positive numbers in any unit.
    MonthIndexDialog(const std::vector<double> &index, const QString &channel,
                     QWidget *parent = nullptr);
    /// Twelve shares of a mean month; none where all months are alike.
    std::vector<double> index() const;
    /// Says below the fields why it could not be read.
    void read(const QString &path);

private:
    void show(const std::vector<double> &index);

    std::array<NumberEdit *, 12> months_{};
    TextLabel *problem_;
};

} // namespace ui
