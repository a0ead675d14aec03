// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/backlogchart.h"

#include "ui/text/format.h"

#include <QPainter>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

std::vector<double> sums(const BacklogChart::Value &value) {
    std::vector<double> total;
    for (const auto &layer : value.layers) {
        total.resize(std::max(total.size(), layer.hours.size()), 0.0);
        for (std::size_t i = 0; i < layer.hours.size(); ++i)
            total[i] += std::isfinite(layer.hours[i]) ? layer.hours[i] : 0;
    }
    return total;
}

} // namespace

BacklogChart::BacklogChart(QWidget *parent) : ChartView(parent) {
    setAccessibleName(tr("Work waiting"));
}

void BacklogChart::show(const Value &value) {
    value_ = value;
    updateDescription();
    refresh();
}

double BacklogChart::peak(const Value &value) {
    const auto total = sums(value);
    return total.empty() ? 0 : *std::max_element(total.begin(), total.end());
}

QSize BacklogChart::sizeHint() const { return {274, 100}; }

void BacklogChart::draw(const Theme &theme) {
    QCPAxisRect &rect = addArea(theme, QMargins(42, 16, 8, 19), 1, 10);
    // The axis ends at the top, not at the next round step: these charts are low.
    const double top = std::max(1.0, value_.top > 0 ? value_.top : peak(value_));
    setCountAxis(rect, top, 4);
    rect.axis(QCPAxis::atLeft)->setRange(0, top * 1.02);
    setWeekdayAxis(rect);
    std::vector<double> low, keys;
    for (const Layer &layer : value_.layers) {
        if (keys.size() < layer.hours.size()) {
            keys.resize(layer.hours.size());
            for (std::size_t i = 0; i < keys.size(); ++i)
                keys[i] = double(i + 1) * value_.intervalMinutes / 1440.0;
        }
        low.resize(keys.size(), 0.0);
        std::vector<double> high = low;
        for (std::size_t i = 0; i < layer.hours.size(); ++i)
            high[i] += std::isfinite(layer.hours[i]) ? layer.hours[i] : 0;
        addBand(rect, keys, low, high, theme.tint(theme.channel(layer.hue).line, 0.88));
        low = std::move(high);
    }
}

void BacklogChart::drawOver(QPainter &painter, const Theme &theme) {
    if (areaCount() == 0)
        return;
    // Lines between the days lie over the areas, like the grid of the other charts lies under.
    for (int day = 1; day < 7; ++day) {
        QColor grid = theme.color(Ink::Grid);
        grid.setAlphaF(0.6f);
        drawRule(painter, 0, day, QPen(grid, 1));
    }
    const auto total = sums(value_);
    const auto top = std::max_element(total.begin(), total.end());
    if (top == total.end() || *top <= 0)
        return;
    const auto i = std::size_t(top - total.begin());
    const QPointF at = pixel(0, double(i + 1) * value_.intervalMinutes / 1440.0, *top);
    const QRectF rect = areaRect(0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Ink::Text));
    painter.drawEllipse(at, 2.6, 2.6);
    const QString label =
        Format(locale()).hours(*top, *top < 10 ? 1 : 0) + QStringLiteral(" · ") + timeLabel(i);
    const QFont font = theme.font(11, QFont::DemiBold);
    const double width = QFontMetricsF(font).horizontalAdvance(label);
    const bool right = at.x() + 7 + width < rect.right() + 6;
    drawText(painter, at + QPointF(right ? 7 : -7, -8), label, theme.color(Ink::Text), font,
             (right ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
}

QString BacklogChart::timeLabel(std::size_t interval) const {
    const Format format(locale());
    const int minutes = (int(interval) + 1) * value_.intervalMinutes;
    return format.weekday((minutes / 1440) % 7) + ' ' + format.time(minutes % 1440);
}

std::optional<ChartView::Hover> BacklogChart::hoverAt(const QPointF &position) const {
    const auto total = sums(value_);
    if (areaAt(position) < 0 || total.empty())
        return std::nullopt;
    const auto i = std::size_t(
        std::clamp(std::llround(keyAt(position.x()) * 1440 / value_.intervalMinutes) - 1, 0LL,
                   static_cast<long long>(total.size()) - 1));
    const Format format(locale());
    Hover hover;
    hover.position = pixel(0, double(i + 1) * value_.intervalMinutes / 1440.0, total[i]);
    hover.text = timeLabel(i) + QStringLiteral(" · ") + format.hours(total[i], 1);
    for (auto layer = value_.layers.rbegin(); layer != value_.layers.rend(); ++layer)
        if (i < layer->hours.size())
            hover.text += '\n' + layer->name + ' ' + format.hours(layer->hours[i], 1);
    return hover;
}

QString BacklogChart::description() const {
    const auto total = sums(value_);
    const auto top = std::max_element(total.begin(), total.end());
    if (top == total.end() || *top <= 0)
        return tr("No work waits");
    return tr("Work waiting over the week, highest %1 on %2")
        .arg(Format(locale()).hours(*top), timeLabel(std::size_t(top - total.begin())));
}

QString BacklogChart::asTable() const {
    const Format format(locale());
    QStringList heading{tr("Time")};
    for (const Layer &layer : value_.layers)
        heading << tr("%1, hours").arg(layer.name);
    QStringList lines{heading.join('\t')};
    const std::size_t count = sums(value_).size();
    for (std::size_t i = 0; i < count; ++i) {
        QStringList cells{timeLabel(i)};
        for (const Layer &layer : value_.layers)
            cells << (i < layer.hours.size() ? format.count(layer.hours[i], 2) : QString());
        lines << cells.join('\t');
    }
    return lines.join('\n');
}

} // namespace ui
