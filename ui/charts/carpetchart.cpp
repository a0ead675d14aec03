// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/carpetchart.h"

#include "ui/text/format.h"

#include <QPainter>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

/// What nearly all intervals stay below: one crisis must not make every other day pale.
double usualPeak(const CarpetChart::Row &row) {
    std::vector<double> known;
    for (std::size_t i = 0; i < row.contacts.size(); ++i)
        if (row.cells[i] == CarpetChart::Cell::Known)
            known.push_back(row.contacts[i]);
    if (known.empty())
        return 0;
    const auto place = known.begin() + std::ptrdiff_t(double(known.size() - 1) * 0.995);
    std::nth_element(known.begin(), place, known.end());
    return *place;
}

QImage pictureOf(const CarpetChart::Row &row, int days, const Theme &theme) {
    QImage picture(days, row.perDay, QImage::Format_RGB32);
    const double peak = usualPeak(row);
    const QRgb missing = theme.color(Ink::AlertTint).rgb();
    const QRgb closed = theme.color(Ink::Closed).rgb();
    constexpr int steps = 64; // more are not told apart
    std::vector<QRgb> ramp;
    for (int i = 0; i <= steps; ++i)
        ramp.push_back(theme.heat(row.hue, i, steps).rgb());
    for (int day = 0; day < days; ++day)
        for (int interval = 0; interval < row.perDay; ++interval) {
            const auto i = std::size_t(day * row.perDay + interval);
            QRgb colour = missing;
            if (row.cells[i] == CarpetChart::Cell::Closed)
                colour = closed;
            else if (row.cells[i] == CarpetChart::Cell::Known)
                colour = ramp[std::size_t(
                    peak > 0 ? std::lround(std::min(1.0, row.contacts[i] / peak) * steps) : 0)];
            picture.setPixel(day, interval, colour);
        }
    return picture;
}

} // namespace

CarpetChart::CarpetChart(QWidget *parent) : ChartView(parent) {
    setZoomable(true);
    setAccessibleName(tr("Contacts per interval"));
}

void CarpetChart::show(Value value) {
    value_ = std::move(value);
    updateDescription();
    refresh();
}

QSize CarpetChart::sizeHint() const { return {900, 300}; }

void CarpetChart::draw(const Theme &theme) {
    const Format format(locale());
    pictures_.clear();
    for (std::size_t r = 0; r < value_.rows.size(); ++r) {
        const bool last = r + 1 == value_.rows.size();
        QCPAxisRect &rect = addArea(theme, QMargins(46, 8, 86, 10));
        setDateAxis(rect, value_.first, value_.first.addDays(std::max(0, value_.days - 1)), last,
                    false);
        QCPAxis &hours = *rect.axis(QCPAxis::atLeft);
        std::vector<std::pair<double, QString>> ticks;
        for (int hour = 0; hour <= 24; hour += 6)
            ticks.emplace_back(hour, format.hour(hour));
        setTicks(hours, ticks);
        hours.setRange(0, 24);
        hours.setRangeReversed(true);
        hours.grid()->setVisible(false);
        pictures_.push_back(pictureOf(value_.rows[r], value_.days, theme));
    }
    addFooter(14); // the dates
}

void CarpetChart::drawUnder(QPainter &painter, const Theme &theme) {
    const QColor missing = theme.tint(theme.color(Ink::Alert), 0.55);
    painter.save();
    for (int r = 0; r < areaCount(); ++r) {
        const QRectF rect = areaRect(r);
        const QRectF whole(pixel(r, dateKey(value_.first), 0),
                           pixel(r, dateKey(value_.first) + value_.days, 24));
        painter.setClipRect(rect);
        painter.drawImage(whole, pictures_[std::size_t(r)]);
        // Where a day is thinner than a pixel, the picture leaves out days: never a missing one.
        const Row &row = value_.rows[std::size_t(r)];
        for (int day = 0; day < value_.days; ++day)
            for (int from = 0, to = 0; from < row.perDay; from = to + 1) {
                const auto cell = row.cells.begin() + std::ptrdiff_t(day) * row.perDay;
                for (to = from; to < row.perDay && cell[to] == Cell::Missing;)
                    ++to;
                if (to == from)
                    continue;
                const double key = dateKey(value_.first) + day;
                const QPointF top = pixel(r, key, 24.0 * from / row.perDay);
                const QPointF end = pixel(r, key + 1, 24.0 * to / row.perDay);
                painter.fillRect(QRectF(top.x(), top.y(), std::max(1.5, end.x() - top.x()),
                                        std::max(1.0, end.y() - top.y())),
                                 missing);
            }
    }
    painter.restore();
}

void CarpetChart::drawOver(QPainter &painter, const Theme &theme) {
    for (int r = 0; r < areaCount(); ++r) {
        const Row &row = value_.rows[std::size_t(r)];
        const QRectF rect = areaRect(r);
        drawText(painter, QPointF(rect.right() + 8, rect.top() + 8), row.name,
                 theme.channel(row.hue).text, theme.font(Role::Strong));
    }
}

std::optional<ChartView::Hover> CarpetChart::hoverAt(const QPointF &position) const {
    const int r = areaAt(position);
    if (r < 0)
        return std::nullopt;
    const Row &row = value_.rows[std::size_t(r)];
    const QRectF rect = areaRect(r);
    const auto day = value_.first.daysTo(keyDate(keyAt(position.x())));
    const int interval = std::clamp(int((position.y() - rect.top()) / rect.height() * row.perDay),
                                    0, row.perDay - 1);
    if (day < 0 || day >= value_.days)
        return std::nullopt;
    const Format format(locale());
    const QDate date = value_.first.addDays(day);
    const auto i = std::size_t(day * row.perDay + interval);
    const int minutes = 1440 / row.perDay;
    Hover hover;
    hover.area = r;
    hover.mark = false;
    hover.position = {pixel(r, dateKey(date) + 0.5, 0).x(), position.y()};
    hover.text = format.weekdayDate(date) + ' ' + QString::number(date.year()) + ' ' +
                 format.timeRange(interval * minutes, (interval + 1) * minutes) + '\n' + row.name +
                 ' ' +
                 (row.cells[i] == Cell::Known    ? format.count(row.contacts[i])
                  : row.cells[i] == Cell::Closed ? tr("closed")
                                                 : tr("missing"));
    return hover;
}

void CarpetChart::clicked(const QPointF &position) {
    if (areaAt(position) >= 0)
        Q_EMIT dayPicked(keyDate(keyAt(position.x())));
}

QString CarpetChart::description() const {
    if (value_.rows.empty() || !value_.first.isValid())
        return tr("No history");
    const Format format(locale());
    QStringList sentences;
    for (const Row &row : value_.rows) {
        const auto missing = std::count(row.cells.begin(), row.cells.end(), Cell::Missing);
        sentences << tr("%1 contacts per interval, %2, %n missing", nullptr, int(missing))
                         .arg(row.name,
                              format.dateRange(value_.first,
                                               value_.first.addDays(std::max(0, value_.days - 1))));
    }
    return sentences.join(QStringLiteral(". "));
}

} // namespace ui
