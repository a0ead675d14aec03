// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/servicecurvechart.h"

#include "ui/text/format.h"

#include <QPainter>
#include <qcustomplot.h>

#include <cmath>

namespace ui {

ServiceCurveChart::ServiceCurveChart(QWidget *parent) : ChartView(parent) {
    setAccessibleName(tr("Service level by agents"));
}

void ServiceCurveChart::show(const Value &value) {
    value_ = value;
    updateDescription();
    refresh();
}

QSize ServiceCurveChart::sizeHint() const { return {272, 92}; }

void ServiceCurveChart::draw(const Theme &theme) {
    QCPAxisRect &rect = addArea(theme, QMargins(44, 10, 8, 19), 1, 10.5);
    setShareAxis(rect, 0.5, 0.5);
    const Format format(locale());
    std::vector<double> keys;
    std::vector<std::pair<double, QString>> ticks;
    const std::size_t every = value_.shares.size() > 12 ? 2 : 1;
    for (std::size_t i = 0; i < value_.shares.size(); ++i) {
        keys.push_back(value_.first + double(i));
        if (i % every == 0)
            ticks.emplace_back(keys.back(), format.count(keys.back()));
    }
    QCPAxis &axis = *rect.axis(QCPAxis::atBottom);
    setTicks(axis, ticks);
    axis.setRange(value_.first - 0.5, value_.first + double(value_.shares.size()) - 0.5);
    addLine(rect, keys, value_.shares, theme.channel(value_.hue).line, 1.8);
}

void ServiceCurveChart::drawOver(QPainter &painter, const Theme &theme) {
    if (areaCount() == 0)
        return;
    QPen dashes(theme.color(Ink::Text), 1);
    dashes.setDashPattern({4, 3});
    dashes.setCapStyle(Qt::FlatCap);
    drawLevel(painter, 0, value_.target, dashes);
    const QColor line = theme.channel(value_.hue).line;
    for (std::size_t i = 0; i < value_.shares.size(); ++i) {
        if (!std::isfinite(value_.shares[i]))
            continue;
        const int number = value_.first + int(i);
        const bool marked = number == value_.marked;
        painter.setPen(QPen(line, 1.5));
        painter.setBrush(marked ? line : theme.color(Ink::Base));
        const double radius = marked ? 4.5 : 2.6;
        painter.drawEllipse(pixel(0, number, value_.shares[i]), radius, radius);
    }
}

std::optional<ChartView::Hover> ServiceCurveChart::hoverAt(const QPointF &position) const {
    if (areaAt(position) < 0)
        return std::nullopt;
    const auto i = std::llround(keyAt(position.x())) - value_.first;
    if (i < 0 || i >= std::ptrdiff_t(value_.shares.size()) ||
        !std::isfinite(value_.shares[std::size_t(i)]))
        return std::nullopt;
    const double share = value_.shares[std::size_t(i)];
    const Format format(locale());
    Hover hover;
    hover.position = pixel(0, double(value_.first + i), share);
    hover.text = tr("%n agent(s)", nullptr, int(value_.first + i)) + '\n' + value_.name + ' ' +
                 format.percent(share, 1);
    return hover;
}

QString ServiceCurveChart::description() const {
    const Format format(locale());
    QStringList parts;
    for (std::size_t i = 0; i < value_.shares.size(); ++i)
        if (std::isfinite(value_.shares[i]))
            parts << tr("%1 agents %2")
                         .arg(value_.first + int(i))
                         .arg(format.percent(value_.shares[i], 1));
    return value_.name + ": " + parts.join(QStringLiteral(", "));
}

QString ServiceCurveChart::asTable() const {
    const Format format(locale());
    QStringList lines{tr("Agents") + '\t' + value_.name};
    for (std::size_t i = 0; i < value_.shares.size(); ++i)
        lines << format.count(value_.first + double(i)) + '\t' +
                     format.percent(value_.shares[i], 1);
    return lines.join('\n');
}

} // namespace ui
