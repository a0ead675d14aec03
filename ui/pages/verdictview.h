// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/planpage.h"

#include <QWidget>

class QLabel;

namespace ui {

class TextLabel;

/// The verdict in a sentence, and below it tried opening hours that are better, where there are
/// some.
class VerdictView : public QWidget {
    Q_OBJECT
public:
    explicit VerdictView(const Workspace &workspace, QWidget *parent = nullptr);
    /// `tried`: the outcomes are not the plan's own, so that nothing else is known to be better.
    void show(const std::vector<model::ScenarioOutcome> &shown, bool tried);
    using QWidget::show;

Q_SIGNALS:
    void betterChosen(std::size_t point); ///< of the results' frontier

private:
    void showBetter(const model::FrontierPoint &point, std::size_t index, std::size_t chosen);

    Workspace workspace_;
    TextLabel *verdict_;
    QLabel *better_;
};

} // namespace ui
