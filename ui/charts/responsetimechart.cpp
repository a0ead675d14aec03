// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/responsetimechart.h"

#include "ui/text/format.h"

#include <QPainter>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

// Answers faster than the axis begins lie on its lower edge.
constexpr double fastest = 9;

std::vector<double> onAxis(const std::vector<double> &seconds) {
    std::vector<double> values = seconds;
    for (double &value : values)
        if (std::isfinite(value))
            value = std::max(value, fastest);
        else if (std::isinf(value))
            value = 1e9; // never: runs out at the top
    return values;
}

} // namespace

ResponseTimeChart::ResponseTimeChart(QWidget *parent) : ChartView(parent) {
    setAccessibleName(tr("Response time by hour of arrival"));
}

void ResponseTimeChart::show(const Value &value) {
    value_ = value;
    updateDescription();
    refresh();
}

QSize ResponseTimeChart::sizeHint() const { return {274, 130}; }

void ResponseTimeChart::draw(const Theme &theme) {
    QCPAxisRect &rect = addArea(theme, QMargins(42, 6, 8, 19), 1, 10);
    setDurationLogAxis(rect);
    setHourAxis(rect, 6);
    std::vector<double> hours(24);
    for (std::size_t h = 0; h < hours.size(); ++h)
        hours[h] = double(h);
    for (auto channel = value_.channels.rbegin(); channel != value_.channels.rend(); ++channel) {
        QColor band = theme.channel(channel->hue).line;
        // Bands of several channels lie over each other, so this one is translucent.
        band.setAlphaF(theme.isDark() ? 0.22f : 0.14f);
        addStepBand(rect, hours, onAxis(channel->low), onAxis(channel->high), 24, band);
    }
    for (auto channel = value_.channels.rbegin(); channel != value_.channels.rend(); ++channel) {
        const ChannelStyle style = theme.channel(channel->hue);
        QCPGraph *median = addSteps(rect, hours, onAxis(channel->median), 24, style.line, 2);
        if (theme.scheme() != Theme::Scheme::Grey || style.dash.isEmpty())
            continue;
        QPen pen = median->pen();
        pen.setDashPattern(style.dash);
        median->setPen(pen);
    }
}

void ResponseTimeChart::drawOver(QPainter &painter, const Theme &theme) {
    if (areaCount() == 0)
        return;
    for (const Channel &channel : value_.channels)
        if (channel.target > 0) {
            QPen dots(theme.channel(channel.hue).line, 1.2);
            dots.setDashPattern({1.5, 2.5});
            dots.setCapStyle(Qt::FlatCap);
            drawLevel(painter, 0, std::max(channel.target, fastest), dots);
        }
}

std::optional<ChartView::Hover> ResponseTimeChart::hoverAt(const QPointF &position) const {
    if (areaAt(position) < 0)
        return std::nullopt;
    const int hour = std::clamp(int(std::floor(keyAt(position.x()))), 0, 23);
    const Format format(locale());
    Hover hover;
    hover.mark = false;
    hover.position = QPointF(pixel(0, hour + 0.5, 10).x(), position.y());
    hover.text = format.timeRange(hour * 60, hour * 60 + 60);
    for (const Channel &channel : value_.channels) {
        const auto h = std::size_t(hour);
        if (h >= channel.median.size())
            continue;
        hover.text += '\n' + channel.name + ' ' + format.duration(channel.median[h]);
        if (h < channel.low.size() && h < channel.high.size() && channel.low[h] < channel.high[h])
            hover.text += QStringLiteral(" (%1 – %2)")
                              .arg(format.durationShort(channel.low[h]),
                                   format.durationShort(channel.high[h]));
    }
    return hover;
}

QString ResponseTimeChart::description() const {
    const Format format(locale());
    QStringList sentences;
    for (const Channel &channel : value_.channels) {
        double low = INFINITY, high = 0;
        for (const double v : channel.median)
            if (std::isfinite(v)) {
                low = std::min(low, v);
                high = std::max(high, v);
            }
        if (high > 0)
            sentences << tr("%1: median response between %2 and %3")
                             .arg(channel.name, format.duration(low), format.duration(high));
    }
    return sentences.join(QStringLiteral(". "));
}

QString ResponseTimeChart::asTable() const {
    const Format format(locale());
    QStringList heading{tr("Hour of arrival")};
    for (const Channel &channel : value_.channels)
        heading << tr("%1, median").arg(channel.name) << tr("%1, lowest").arg(channel.name)
                << tr("%1, highest").arg(channel.name);
    QStringList lines{heading.join('\t')};
    for (std::size_t h = 0; h < 24; ++h) {
        QStringList cells{format.hour(int(h))};
        for (const Channel &channel : value_.channels)
            for (const auto *series : {&channel.median, &channel.low, &channel.high})
                cells << (h < series->size() ? format.duration((*series)[h]) : QString());
        lines << cells.join('\t');
    }
    return lines.join('\n');
}

} // namespace ui
