// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demand/historyfile.h"

#include <QWidget>

#include <array>
#include <vector>

class QComboBox;
class QGridLayout;

namespace ui {

/// How a history file is written, one combo per setting: what was detected, and every other choice.
class ImportFormat : public QWidget {
    Q_OBJECT
public:
    enum Setting { Encoding, Delimiter, Decimal, DateOrder, RowKind, Stamps, SettingCount };
    enum class Look {
        Form, ///< labels above, "Detected: Comma"
        Line  ///< one line, labels before
    };

    ImportFormat(const std::vector<Setting> &settings, Look look, QWidget *parent = nullptr);

    void show(const model::HistoryFileRequest &request, const model::HistoryFileFormat &detected);

Q_SIGNALS:
    /// The request with the setting as chosen; what a new delimiter makes senseless is reset.
    void chosen(const model::HistoryFileRequest &request);

private:
    void choose(Setting setting, int index);

    Look look_;
    model::HistoryFileRequest request_;
    std::array<QComboBox *, SettingCount> combos_{};
};

} // namespace ui
