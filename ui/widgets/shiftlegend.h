// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/shiftgantt.h"

#include <QWidget>

#include <vector>

namespace ui {

/// What the colours and letters of the bars mean.
class ShiftLegend : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    void show(std::vector<ShiftGantt::Channel> channels, const QString &away,
              const QString &awayLetter, const QString &pause);
    QSize sizeHint() const override { return {200, 18}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<ShiftGantt::Channel> channels_;
    QString away_, awayLetter_, pause_;
};

} // namespace ui
