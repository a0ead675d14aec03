// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/daycurvechart.h"

#include "ui/text/format.h"

#include <QPainter>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace ui {

DayCurveChart::DayCurveChart(QWidget *parent) : ChartView(parent) {
    setAccessibleName(tr("Course of the day"));
}

void DayCurveChart::show(const Value &value) {
    value_ = value;
    updateDescription();
    refresh();
}

void DayCurveChart::setEdges(int left, int right) {
    left_ = left;
    right_ = right;
    refresh();
}

QSize DayCurveChart::sizeHint() const { return {700, 240}; }

void DayCurveChart::draw(const Theme &theme) {
    const double hours = value_.intervalMinutes / 60.0;
    const auto keysOf = [hours](std::size_t count, double shift) {
        std::vector<double> keys(count);
        for (std::size_t i = 0; i < count; ++i)
            keys[i] = (double(i) + shift) * hours;
        return keys;
    };
    const bool curves = !value_.serviceLevel.empty() || !value_.occupancy.empty();

    QCPAxisRect &agents = addArea(theme, QMargins(left_, 10, right_, curves ? 6 : 22), 1.25);
    double highest = 1;
    for (const auto *series : {&value_.required, &value_.byInterval, &value_.load})
        for (const double v : *series)
            if (std::isfinite(v))
                highest = std::max(highest, v);
    setCountAxis(agents, highest * 1.04, 4);
    setHourAxis(agents, 3, !curves);
    const QColor line = theme.channel(value_.hue).line;
    const auto middle = keysOf(value_.load.size(), 0.5);
    addBand(agents, middle, std::vector<double>(value_.load.size(), 0.0), value_.load,
            theme.tint(line, 0.16));
    addLine(agents, middle, value_.load, line, 1.5);
    addSteps(agents, keysOf(value_.byInterval.size(), 0), value_.byInterval, 24,
             theme.color(Ink::Text3), 1.2);
    addSteps(agents, keysOf(value_.required.size(), 0), value_.required, 24, line, 2.2);

    if (!curves)
        return;
    QCPAxisRect &shares = addArea(theme, QMargins(left_, 20, right_, 22), 1);
    setShareAxis(shares, 0.2, 0.4);
    setHourAxis(shares, 3);
    addLine(shares, keysOf(value_.occupancy.size(), 0.5), value_.occupancy, theme.color(Ink::Text3),
            1.5);
    addSteps(shares, keysOf(value_.serviceLevel.size(), 0), value_.serviceLevel, 24,
             theme.color(Ink::Text), 1.8);
}

void DayCurveChart::drawUnder(QPainter &painter, const Theme &theme) {
    if (value_.selected < 0)
        return;
    const double hours = value_.intervalMinutes / 60.0;
    for (int i = 0; i < areaCount(); ++i)
        drawSpan(painter, i, value_.selected * hours, (value_.selected + 1) * hours,
                 theme.color(Ink::AccentTint));
}

void DayCurveChart::drawOver(QPainter &painter, const Theme &theme) {
    if (areaCount() == 0)
        return;
    const ChannelStyle channel = theme.channel(value_.hue);
    const double hours = value_.intervalMinutes / 60.0;
    const QFont strong = theme.font(11, QFont::DemiBold), plain = theme.font(Role::Caption);
    const auto valueAt = [hours](const std::vector<double> &series, double hour) {
        const auto i = std::size_t(hour / hours);
        return i < series.size() && std::isfinite(series[i]) ? series[i] : 0.0;
    };
    // Names stand where the curve leaves room: after the peak, on the falling side.
    std::size_t last = 0;
    double highest = 0;
    for (const double v : value_.required)
        if (std::isfinite(v))
            highest = std::max(highest, v);
    for (std::size_t i = 0; i < value_.required.size(); ++i)
        if (std::isfinite(value_.required[i]) && value_.required[i] > 0.8 * highest)
            last = i;
    const double hour = std::min(19.5, (double(last) + 2) * hours);
    if (highest > 0) {
        drawText(painter,
                 pixel(0, hour, std::max(valueAt(value_.required, hour), 0.82 * highest)) +
                     QPointF(4, -6),
                 tr("agents required"), channel.text, strong);
        // Centred under the curve.
        std::size_t mid = 0;
        for (std::size_t i = 0; i < value_.load.size(); ++i)
            if (value_.load[i] > value_.load[mid])
                mid = i;
        const double peakLoad = value_.load.empty() ? 0 : value_.load[mid];
        if (pixel(0, 0, 0).y() - pixel(0, 0, peakLoad).y() > 24)
            drawText(painter,
                     pixel(0, (double(mid) + 4) * hours,
                           valueAt(value_.load, (double(mid) + 4) * hours) * 0.45),
                     tr("load in erlangs"), channel.text, plain, Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (areaCount() < 2)
        return;
    const QRectF rect = areaRect(1);
    if (std::isfinite(value_.target)) {
        QPen dashes(theme.color(Ink::Text), 1.2);
        dashes.setDashPattern({4, 3});
        dashes.setCapStyle(Qt::FlatCap);
        drawLevel(painter, 1, value_.target, dashes);
        drawText(painter, QPointF(rect.right() + 5, pixel(1, 0, value_.target).y()), tr("target"),
                 theme.color(Ink::Text), plain);
    }
    if (!value_.serviceLevel.empty())
        drawText(painter, QPointF(rect.center().x(), rect.top() - 9), tr("service level"),
                 theme.color(Ink::Text), strong, Qt::AlignCenter);
    const auto open =
        std::ranges::find_if(value_.occupancy, [](double share) { return std::isfinite(share); });
    if (open != value_.occupancy.end()) {
        const double from = double(open - value_.occupancy.begin()) * hours + 1;
        const double y = pixel(1, 0, std::max(0.0, valueAt(value_.occupancy, from + 2))).y();
        const bool above = y > rect.top() + 46 && value_.serviceLevel.empty();
        double middle = above ? y - 14 : y + 14;
        if (std::isfinite(value_.target)) // not across the target's line
            if (const double line = pixel(1, 0, value_.target).y(); std::abs(middle - line) < 10)
                middle = line + 12;
        drawText(painter, QPointF(pixel(1, from, 0).x(), middle), tr("occupancy"),
                 theme.color(Ink::Text2), plain);
    }
}

int DayCurveChart::intervalAt(const QPointF &position) const {
    if (areaAt(position) < 0)
        return -1;
    const int i = int(std::floor(keyAt(position.x()) * 60 / value_.intervalMinutes));
    return i >= 0 && i < int(value_.required.size()) ? i : -1;
}

std::optional<ChartView::Hover> DayCurveChart::hoverAt(const QPointF &position) const {
    const int interval = intervalAt(position);
    if (interval < 0)
        return std::nullopt;
    const auto i = std::size_t(interval);
    const Format format(locale());
    const int from = interval * value_.intervalMinutes;
    Hover hover;
    hover.area = areaAt(position);
    hover.mark = false;
    hover.position = QPointF(
        pixel(0, (double(interval) + 0.5) * value_.intervalMinutes / 60.0, 0).x(), position.y());
    QStringList lines{format.timeRange(from, from + value_.intervalMinutes)};
    if (!std::isfinite(value_.required[i])) {
        lines << tr("closed");
    } else {
        lines << tr("%n agent(s)", nullptr, int(std::lround(value_.required[i])));
        if (i < value_.byInterval.size() && std::isfinite(value_.byInterval[i]))
            lines << tr("%n by the interval alone", nullptr,
                        int(std::lround(value_.byInterval[i])));
        if (i < value_.load.size())
            lines << tr("%1 erlangs").arg(format.count(value_.load[i], 2));
        if (i < value_.serviceLevel.size() && std::isfinite(value_.serviceLevel[i]))
            lines << tr("service level %1").arg(format.percent(value_.serviceLevel[i], 1));
        if (i < value_.occupancy.size() && std::isfinite(value_.occupancy[i]))
            lines << tr("occupancy %1").arg(format.percent(value_.occupancy[i], 1));
    }
    hover.text = lines.join('\n');
    return hover;
}

void DayCurveChart::clicked(const QPointF &position) {
    if (const int interval = intervalAt(position); interval >= 0)
        Q_EMIT intervalPicked(interval);
}

QString DayCurveChart::description() const {
    double highest = 0;
    std::size_t at = 0;
    for (std::size_t i = 0; i < value_.required.size(); ++i)
        if (value_.required[i] > highest) {
            highest = value_.required[i];
            at = i;
        }
    if (highest <= 0)
        return tr("Nobody is required on this day");
    return tr("Required agents over the day, highest %1 at %2")
        .arg(Format(locale()).count(highest),
             Format(locale()).time(int(at) * value_.intervalMinutes));
}

QString DayCurveChart::asTable() const {
    const Format format(locale());
    QStringList lines{QStringList{tr("Time"), tr("Agents required"), tr("Load in erlangs"),
                                  tr("Service level"), tr("Occupancy")}
                          .join('\t')};
    const auto cell = [](const std::vector<double> &series, std::size_t i, auto words) {
        return i < series.size() && std::isfinite(series[i]) ? words(series[i]) : QString();
    };
    for (std::size_t i = 0; i < value_.required.size(); ++i)
        lines << QStringList{
            format.time(int(i) * value_.intervalMinutes),
            cell(value_.required, i, [&](double v) { return format.count(v); }),
            cell(value_.load, i, [&](double v) { return format.count(v, 2); }),
            cell(value_.serviceLevel, i, [&](double v) { return format.percent(v, 1); }),
            cell(value_.occupancy, i, [&](double v) {
                return format.percent(v, 1);
            })}.join('\t');
    return lines.join('\n');
}

} // namespace ui
