// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartview.h"

namespace ui {

/// Where contacts go: from the channel the customer first wanted, left, to what became of them,
/// right. Widths are contacts; both sides sum to all of them.
class FateFlow : public PaintedChart {
    Q_OBJECT
public:
    struct Fate {
        QString name;
        bool lost = false; ///< painted in the alert colour
    };
    struct Channel {
        QString name;
        Hue hue = Hue::Phone;
        std::vector<double> contacts; ///< per fate
    };
    struct Value {
        std::vector<Fate> fates; ///< from top to bottom
        std::vector<Channel> channels;
    };

    explicit FateFlow(QWidget *parent = nullptr);
    void show(const Value &value);
    using QWidget::show;

    void paintOn(QPainter &painter, const QRectF &rect) override;
    QString description() const override;
    QString asTable() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    double of(std::size_t fate) const; ///< contacts of all channels
    double total() const;

    Value value_;
};

} // namespace ui
