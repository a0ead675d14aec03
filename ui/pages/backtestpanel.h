// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan/plan.h"

#include <QWidget>

class QTableView;

namespace ui {

class BacktestTable;
class SectionTitle;
class SegmentedControl;
class TextLabel;

/// How well each method would have forecast one channel, a day, a week or four weeks ahead; a click
/// on a line chooses its method.
class BacktestPanel : public QWidget {
    Q_OBJECT
public:
    explicit BacktestPanel(QWidget *parent = nullptr);

    void show(const model::ChannelPlan &channel, const model::Backtest &backtest);
    using QWidget::show;
    /// Without bars and second measures.
    void setNarrow(bool narrow);
    /// How many methods were tried and what the one in use achieved; empty without a backtest.
    QString summary() const;

Q_SIGNALS:
    void methodChosen(const QString &method); ///< "auto" for the best one
    void bandChosen();                        ///< another horizon is to be shown

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QString noteOn(const model::ChannelPlan &channel) const;

    SectionTitle *title_;
    SegmentedControl *bands_;
    BacktestTable *table_;
    QTableView *view_;
    TextLabel *note_;
};

} // namespace ui
