// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/fanchart.h"

#include "ui/text/format.h"

#include <QPainter>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

/// Days joined without the gap between two weeks' worth of zero: the points as they are.
std::vector<double> middles(QDate first, std::size_t count) {
    std::vector<double> keys(count);
    const double start = double(QDate(1970, 1, 1).daysTo(first));
    for (std::size_t i = 0; i < count; ++i)
        keys[i] = start + double(i) + 0.5;
    return keys;
}

double bandTint(double level) { return level >= 0.9 ? 0.16 : level >= 0.65 ? 0.30 : 0.50; }

} // namespace

FanChart::FanChart(QWidget *parent) : ChartView(parent) {
    setZoomable(true);
    setAccessibleName(tr("Forecast"));
}

void FanChart::show(const Value &value) {
    value_ = value;
    std::sort(value_.bands.begin(), value_.bands.end(),
              [](const Band &a, const Band &b) { return a.level > b.level; });
    updateDescription();
    refresh();
}

QSize FanChart::sizeHint() const { return {900, 240}; }

void FanChart::draw(const Theme &theme) {
    const bool flags = !value_.events.empty();
    QCPAxisRect &rect = addArea(theme, QMargins(44, flags ? 46 : 24, 66, 26));
    const QDate first = value_.history.empty() ? value_.forecastFirst : value_.historyFirst;
    const QDate last =
        value_.median.empty()
            ? value_.historyFirst.addDays(std::max<qint64>(0, qint64(value_.history.size()) - 1))
            : value_.forecastFirst.addDays(qint64(value_.median.size()) - 1);
    if (!first.isValid() || !last.isValid()) {
        setCountAxis(rect, 1);
        return;
    }
    setDateAxis(rect, first, last, true, false);

    double highest = 0;
    const auto consider = [&highest](const std::vector<double> &values) {
        for (const double value : values)
            if (std::isfinite(value))
                highest = std::max(highest, value);
    };
    consider(value_.history);
    consider(value_.median);
    for (const Band &band : value_.bands)
        consider(band.high);
    setCountAxis(rect, highest, 4);

    const QColor line = theme.channel(value_.hue).line;
    const auto ahead = middles(value_.forecastFirst, value_.median.size());
    for (const Band &band : value_.bands)
        addBand(rect, ahead, band.low, band.high, theme.tint(line, bandTint(band.level)));
    if (!value_.original.empty()) {
        QCPGraph *original = addLine(rect, middles(value_.forecastFirst, value_.original.size()),
                                     value_.original, theme.color(Ink::Text3), 1.2);
        QPen pen = original->pen();
        pen.setDashPattern({4, 3});
        original->setPen(pen);
    }
    addLine(rect, ahead, value_.median, line, 1.8);

    QCPGraph *past = addLine(rect, middles(value_.historyFirst, value_.history.size()),
                             value_.history, theme.color(Ink::Neutral), 1.2);
    // Dots would merge into a smear once days are closer than about four pixels.
    if (first.daysTo(last) <= 260)
        past->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, Qt::NoPen,
                                              QBrush(theme.color(Ink::Neutral)), 3.4));
}

void FanChart::drawUnder(QPainter &painter, const Theme &theme) {
    if (areaCount() > 0 && value_.planningWeek.isValid())
        drawSpan(painter, 0, dateKey(value_.planningWeek), dateKey(value_.planningWeek) + 7,
                 theme.color(Ink::AccentTint));
}

void FanChart::drawOver(QPainter &painter, const Theme &theme) {
    if (areaCount() == 0)
        return;
    nameWeek(painter, theme);
    drawToday(painter, theme);
    flagEvents(painter, theme);
    nameBands(painter, theme);
}

bool FanChart::isInside(double x) const {
    const QRectF rect = areaRect(0);
    return x >= rect.left() && x <= rect.right();
}

void FanChart::nameWeek(QPainter &painter, const Theme &theme) {
    if (!value_.planningWeek.isValid())
        return;
    const double x = pixel(0, dateKey(value_.planningWeek) + 3.5, 0).x();
    if (!isInside(x))
        return;
    const double left = pixel(0, dateKey(value_.planningWeek), 0).x();
    const QString week = Format(locale()).weekShort(value_.planningWeek);
    const QFont font = theme.font(11, QFont::DemiBold);
    // Wider than a narrow week, it would cross the line of today.
    const bool fits = QFontMetricsF(font).horizontalAdvance(week) + 6 < 2 * (x - left);
    drawText(painter, QPointF(fits ? x : left + 4, areaRect(0).bottom() - 10), week,
             theme.color(Ink::Accent), font,
             fits ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter);
}

void FanChart::drawToday(QPainter &painter, const Theme &theme) {
    if (value_.history.empty() || value_.median.empty())
        return;
    const QRectF rect = areaRect(0);
    const double x = pixel(0, dateKey(value_.forecastFirst), 0).x();
    if (!isInside(x))
        return;
    painter.setPen(QPen(theme.color(Ink::Text), 1.2));
    const double middle = std::floor(x) + 0.5;
    painter.drawLine(QPointF(middle, rect.top() - 8), QPointF(middle, rect.bottom()));
    const QFont font = theme.font(Role::Caption);
    drawText(painter, QPointF(x - 6, rect.top() - 2), tr("history"), theme.color(Ink::Text), font,
             Qt::AlignRight | Qt::AlignVCenter);
    drawText(painter, QPointF(x + 6, rect.top() - 2), tr("forecast"),
             theme.channel(value_.hue).text, font);
}

double FanChart::highestOn(QDate day) const {
    double highest = 0;
    const auto ahead = value_.forecastFirst.daysTo(day);
    if (ahead >= 0 && ahead < qint64(value_.median.size())) {
        highest = value_.median[std::size_t(ahead)];
        for (const Band &band : value_.bands)
            if (std::size_t(ahead) < band.high.size())
                highest = std::max(highest, band.high[std::size_t(ahead)]);
        return highest;
    }
    const auto past = value_.historyFirst.daysTo(day);
    if (past >= 0 && past < qint64(value_.history.size()) &&
        std::isfinite(value_.history[std::size_t(past)]))
        highest = value_.history[std::size_t(past)];
    return highest;
}

/// In two rows: a label that would touch the one before moves down or to the left.
void FanChart::flagEvents(QPainter &painter, const Theme &theme) {
    const QRectF rect = areaRect(0);
    const QFont font = theme.font(Role::Caption);
    const QColor ink = theme.color(Ink::Text2);
    double occupied[2] = {rect.left() - 40, rect.left() - 40};
    double lowerFrom = occupied[1]; // where the last label of the lower row begins
    for (const Event &event : value_.events) {
        const double x = pixel(0, dateKey(event.day) + 0.5, 0).x();
        if (!isInside(x))
            continue;
        const double width = QFontMetricsF(font).horizontalAdvance(event.name);
        const bool leftwards = x + 5 + width > rect.right() + 60;
        const double from = leftwards ? x - 5 - width : x - 3,
                     to = leftwards ? x + 3 : x + 5 + width;
        const int row = from > occupied[0] + 6 ? 0 : from > occupied[1] + 6 ? 1 : -1;
        if (row < 0)
            continue;
        occupied[row] = to;
        if (row == 1)
            lowerFrom = from;
        const double y = rect.top() - 40 + row * 15;
        painter.setPen(QPen(theme.color(Ink::Line2), 1));
        const double middle = std::floor(x) + 0.5;
        // The line from the upper row does not strike out a label of the lower one.
        const bool behind = row == 0 && lowerFrom < middle && middle < occupied[1];
        if (behind)
            painter.drawLine(QPointF(middle, y + 3), QPointF(middle, y + 8));
        painter.drawLine(QPointF(middle, y + (behind ? 22 : 3)),
                         QPointF(middle, pixel(0, 0, highestOn(event.day)).y() - 5));
        painter.fillRect(QRectF(middle - 2.5, y - 2.5, 5, 5), ink);
        drawText(painter, QPointF(leftwards ? x - 6 : x + 6, y), event.name, ink, font,
                 (leftwards ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
}

/// At the right, at the height of the last week's fullest day: weekends are too narrow to tell the
/// bands apart.
void FanChart::nameBands(QPainter &painter, const Theme &theme) {
    if (value_.median.empty())
        return;
    std::size_t at = value_.median.size() - 1;
    for (std::size_t back = 0; back < 7 && back < value_.median.size(); ++back) {
        const std::size_t i = value_.median.size() - 1 - back;
        if (value_.median[i] > value_.median[at])
            at = i;
    }
    const double x = pixel(0, dateKey(value_.forecastFirst) + double(at) + 0.5, 0).x();
    if (!isInside(x))
        return;
    struct Label {
        double y;
        QString text;
        QColor color;
        QFont font;
        double anchor;
    };
    std::vector<Label> labels;
    for (const Band &band : value_.bands)
        if (at < band.high.size()) {
            const double y = pixel(0, 0, band.high[at]).y();
            labels.push_back({y, Format(locale()).percent(band.level), theme.color(Ink::Text2),
                              theme.font(Role::Caption), y});
        }
    const double y = pixel(0, 0, value_.median[at]).y();
    labels.push_back(
        {y, tr("median"), theme.channel(value_.hue).text, theme.font(11, QFont::DemiBold), y});
    for (std::size_t i = 1; i < labels.size(); ++i)
        labels[i].y = std::max(labels[i].y, labels[i - 1].y + 13);
    const double right = areaRect(0).right();
    for (const Label &label : labels) {
        QPen dots(theme.color(Ink::Line2), 1);
        dots.setDashPattern({1, 3});
        painter.setPen(dots);
        painter.drawLine(QPointF(x + 3, label.anchor), QPointF(right + 2, label.anchor));
        if (std::abs(label.y - label.anchor) > 1)
            painter.drawLine(QPointF(right + 2, label.anchor), QPointF(right + 6, label.y));
        drawText(painter, QPointF(right + 8, label.y), label.text, label.color, label.font);
    }
}

std::optional<ChartView::Hover> FanChart::hoverAt(const QPointF &position) const {
    if (areaAt(position) < 0)
        return std::nullopt;
    const QDate day = keyDate(keyAt(position.x()));
    const Format format(locale());
    Hover hover;
    hover.text = format.weekdayDate(day) + ' ' + QString::number(day.year());
    const auto past = value_.historyFirst.daysTo(day), ahead = value_.forecastFirst.daysTo(day);
    double value = std::nan("");
    if (past >= 0 && past < qint64(value_.history.size())) {
        value = value_.history[std::size_t(past)];
        hover.text +=
            '\n' +
            tr("%1 counted").arg(std::isfinite(value) ? format.count(value) : Format::dash());
    } else if (ahead >= 0 && ahead < qint64(value_.median.size())) {
        const auto i = std::size_t(ahead);
        value = value_.median[i];
        hover.text += '\n' + tr("%1 expected").arg(format.count(value));
        for (auto band = value_.bands.rbegin(); band != value_.bands.rend(); ++band)
            if (i < band->low.size() && i < band->high.size())
                hover.text += QStringLiteral("\n%1: %2–%3")
                                  .arg(format.percent(band->level), format.count(band->low[i]),
                                       format.count(band->high[i]));
    } else {
        return std::nullopt;
    }
    for (const Event &event : value_.events)
        if (event.day == day)
            hover.text += '\n' + event.name;
    hover.mark = std::isfinite(value);
    hover.position = pixel(0, dateKey(day) + 0.5, hover.mark ? value : 0);
    return hover;
}

void FanChart::clicked(const QPointF &position) {
    if (areaAt(position) >= 0)
        Q_EMIT dayPicked(keyDate(keyAt(position.x())));
}

QString FanChart::description() const {
    if (value_.median.empty())
        return tr("No forecast");
    const Format format(locale());
    const auto top = std::max_element(value_.median.begin(), value_.median.end());
    return tr("%1 contacts per day, forecast %2, highest %3 on %4")
        .arg(value_.name,
             format.dateRange(value_.forecastFirst,
                              value_.forecastFirst.addDays(qint64(value_.median.size()) - 1)),
             format.count(*top),
             format.longDate(value_.forecastFirst.addDays(top - value_.median.begin())));
}

QString FanChart::asTable() const {
    const Format format(locale());
    QStringList heading{tr("Date"), tr("Counted"), tr("Expected")};
    for (const Band &band : value_.bands)
        heading << tr("%1 low").arg(format.percent(band.level))
                << tr("%1 high").arg(format.percent(band.level));
    QStringList lines{heading.join('\t')};
    for (std::size_t i = 0; i < value_.history.size(); ++i)
        lines << QStringList{format.date(value_.historyFirst.addDays(qint64(i))),
                             std::isfinite(value_.history[i]) ? format.count(value_.history[i])
                                                              : QString()}
                     .join('\t');
    for (std::size_t i = 0; i < value_.median.size(); ++i) {
        QStringList cells{format.date(value_.forecastFirst.addDays(qint64(i))), QString(),
                          format.count(value_.median[i])};
        for (const Band &band : value_.bands)
            cells << (i < band.low.size() ? format.count(band.low[i]) : QString())
                  << (i < band.high.size() ? format.count(band.high[i]) : QString());
        lines << cells.join('\t');
    }
    return lines.join('\n');
}

} // namespace ui
