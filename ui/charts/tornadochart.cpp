// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/tornadochart.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {

namespace {

constexpr double rowHeight = 24;
constexpr double headHeight = 26;

constexpr double gap = 14; ///< between columns
constexpr double leastBars = 230;

} // namespace

TornadoChart::TornadoChart(QWidget *parent) : PaintedChart(parent) {
    setAccessibleName(tr("What the figures rest on"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TornadoChart::show(const Value &value) {
    const bool resized = value_.rows.size() != value.rows.size();
    value_ = value;
    if (resized)
        updateGeometry();
    updateDescription();
    update();
}

QSize TornadoChart::sizeHint() const {
    return {760,
            static_cast<int>(headHeight + rowHeight * static_cast<double>(value_.rows.size())) + 2};
}

QSize TornadoChart::minimumSizeHint() const { return {620, sizeHint().height()}; }

void TornadoChart::paintOn(QPainter &painter, const QRectF &rect) {
    if (!value_.words)
        return;
    const Theme theme = Theme::of(this);
    painter.setFont(theme.font(Role::Small));
    const QFontMetricsF metrics(painter.font());
    const std::array heads{tr("Input"), tr("Value"), tr("May be"), tr("Source")};
    std::array<double, 5> widths{}; // name, value, range, source, bars
    for (std::size_t column = 0; column < heads.size(); ++column)
        widths[column] = metrics.horizontalAdvance(heads[column]);
    double room = 0; // for the figure at either end of a bar
    for (const Row &row : value_.rows) {
        const std::array texts{row.name, row.value, row.range, row.source};
        for (std::size_t column = 0; column < texts.size(); ++column)
            widths[column] = std::max(widths[column], metrics.horizontalAdvance(texts[column]) +
                                                          (column == 0 && row.hue ? 14.0 : 0.0));
        for (const double figure : {row.low, row.high})
            room = std::max(room, metrics.horizontalAdvance(value_.words(figure)) + 8);
    }
    // Figures are shown whole; the names give way to the bars, which have what is left.
    const double figures = widths[1] + widths[2] + widths[3] + 4 * gap;
    widths[0] = std::min(widths[0], std::max(120.0, rect.width() - figures - leastBars));
    widths[4] = std::max(0.0, rect.width() - figures - widths[0]);
    const auto cell = [&](std::size_t column, double top) {
        double left = rect.left();
        for (std::size_t before = 0; before < column; ++before)
            left += widths[before] + gap;
        return QRectF(left, top, widths[column] + 1, rowHeight);
    };
    const auto write = [&](const QRectF &at, const QString &words, Qt::Alignment alignment,
                           Ink ink) {
        painter.setPen(theme.color(ink));
        painter.drawText(
            at, alignment | Qt::AlignVCenter,
            QFontMetricsF(painter.font()).elidedText(words, Qt::ElideRight, at.width()));
    };
    const double top = rect.top();
    for (std::size_t column = 0; column < heads.size(); ++column)
        write(cell(column, top), heads[column], column == 1 ? Qt::AlignRight : Qt::AlignLeft,
              Ink::Text2);

    double least = value_.planned;
    double most = value_.planned;
    for (const Row &row : value_.rows) {
        least = std::min({least, row.low, row.high});
        most = std::max({most, row.low, row.high});
    }
    const QRectF bars = cell(4, top);
    const double scale = most > least ? (bars.width() - 2 * room) / (most - least) : 0.0;
    const auto place = [&](double figure) { return bars.left() + room + (figure - least) * scale; };
    write(QRectF(place(value_.planned) - 90, top, 180, rowHeight),
          tr("planned: %1").arg(value_.words(value_.planned)), Qt::AlignHCenter, Ink::Text2);

    for (std::size_t i = 0; i < value_.rows.size(); ++i) {
        const Row &row = value_.rows[i];
        const double y = top + headHeight + rowHeight * static_cast<double>(i);
        painter.setPen(theme.color(Ink::Line));
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
        QRectF name = cell(0, y);
        if (row.hue) {
            painter.fillRect(QRectF(name.left(), y + rowHeight / 2 - 4, 8, 8),
                             theme.channel(*row.hue).line);
            name.setLeft(name.left() + 14);
        }
        painter.setFont(theme.font(Role::Small));
        write(name, row.name, Qt::AlignLeft, Ink::Text);
        write(cell(1, y), row.value, Qt::AlignRight, Ink::Text);
        write(cell(2, y), row.range, Qt::AlignLeft, Ink::Text2);
        write(cell(3, y), row.source, Qt::AlignLeft, Ink::Text2);
        // The half towards the low value is pale, the other full: which way it pulls shows.
        const double from = place(row.low);
        const double zero = place(value_.planned);
        const double to = place(row.high);
        const auto bar = [&](double a, double b, const QColor &color) {
            painter.fillRect(
                QRectF(std::min(a, b), y + 6, std::max(1.0, std::abs(b - a)), rowHeight - 12),
                color);
        };
        const QColor full = theme.color(Ink::Accent);
        if (value_.words(row.low) == value_.words(value_.planned) &&
            value_.words(row.high) == value_.words(value_.planned))
            continue;
        bar(from, zero, theme.tint(full, 0.45));
        bar(zero, to, full);
        const double left = std::min({from, to, zero});
        const double right = std::max({from, to, zero});
        const double ofLeft = from <= to ? row.low : row.high;
        const double ofRight = from <= to ? row.high : row.low;
        if (left < zero - 0.5)
            write(QRectF(left - room, y, room - 5, rowHeight), value_.words(ofLeft), Qt::AlignRight,
                  Ink::Text2);
        if (right > zero + 0.5)
            write(QRectF(right + 5, y, room, rowHeight), value_.words(ofRight), Qt::AlignLeft,
                  Ink::Text2);
    }
    painter.setPen(QPen(theme.color(Ink::Text), 1));
    const double line = std::floor(place(value_.planned)) + 0.5;
    painter.drawLine(QPointF(line, top + headHeight), QPointF(line, rect.bottom()));
}

QString TornadoChart::description() const {
    if (value_.rows.empty() || !value_.words)
        return {};
    const Row &first = value_.rows.front();
    return tr("%1: most depends on %2, from %3 to %4; planned %5")
        .arg(value_.figure, first.name, value_.words(std::min(first.low, first.high)),
             value_.words(std::max(first.low, first.high)), value_.words(value_.planned));
}

QString TornadoChart::asTable() const {
    QStringList lines{QStringList{tr("Input"), tr("Value"), tr("May be"), tr("Source"),
                                  tr("%1 at the low value").arg(value_.figure),
                                  tr("%1 at the high value").arg(value_.figure)}
                          .join(u'\t')};
    for (const Row &row : value_.rows)
        lines << QStringList{row.name,
                             row.value,
                             row.range,
                             row.source,
                             value_.words ? value_.words(row.low) : QString(),
                             value_.words ? value_.words(row.high) : QString()}
                     .join(u'\t');
    return lines.join(u'\n');
}

} // namespace ui
