// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/fateflow.h"

#include "ui/text/format.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <numeric>

namespace ui {

namespace {

constexpr double barWidth = 10;
constexpr double barGap = 14;
constexpr double leastLabel = 17; ///< a label's height; thin bars stand this far apart

struct Stack {
    std::vector<double> tops; ///< of each bar
    double scale = 1;         ///< pixels per contact
};

/// Bars from top to bottom, far enough apart for a label beside each.
Stack stacked(const std::vector<double> &sizes, double height, double scale) {
    Stack stack{{}, scale};
    double y = 0;
    for (const double size : sizes) {
        stack.tops.push_back(y);
        y += std::max(size * scale, leastLabel) + barGap;
    }
    // What the labels of thin bars took is left over at the other bars' expense: centre the rest.
    const double rest = std::max(0.0, height - (y - barGap)) / 2;
    for (double &top : stack.tops)
        top += rest;
    return stack;
}

double scaleFor(const std::vector<double> &sizes, double height) {
    const double total = std::accumulate(sizes.begin(), sizes.end(), 0.0);
    double low = 0;
    double high = total > 0 ? height / total : 0;
    const auto needed = [&](double scale) {
        double sum = -barGap;
        for (const double size : sizes)
            sum += std::max(size * scale, leastLabel) + barGap;
        return sum;
    };
    for (int i = 0; i < 40; ++i) {
        const double middle = (low + high) / 2;
        (needed(middle) <= height ? low : high) = middle;
    }
    return low;
}

} // namespace

FateFlow::FateFlow(QWidget *parent) : PaintedChart(parent) {
    setAccessibleName(tr("Where contacts go"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void FateFlow::show(const Value &value) {
    value_ = value;
    updateDescription();
    update();
}

QSize FateFlow::sizeHint() const { return {700, 240}; }
QSize FateFlow::minimumSizeHint() const { return {420, 190}; }

double FateFlow::of(std::size_t fate) const {
    double sum = 0;
    for (const Channel &channel : value_.channels)
        sum += fate < channel.contacts.size() ? channel.contacts[fate] : 0;
    return sum;
}

double FateFlow::total() const {
    double sum = 0;
    for (std::size_t fate = 0; fate < value_.fates.size(); ++fate)
        sum += of(fate);
    return sum;
}

void FateFlow::paintOn(QPainter &painter, const QRectF &rect) {
    const Theme theme = Theme::of(this);
    const Format format(locale());
    const double all = total();
    if (all <= 0)
        return;
    // Fates that nobody has are left out.
    std::vector<std::size_t> shown;
    std::vector<double> left, right;
    for (std::size_t fate = 0; fate < value_.fates.size(); ++fate)
        if (of(fate) >= 0.05)
            shown.push_back(fate);
    for (const Channel &channel : value_.channels)
        left.push_back(std::accumulate(channel.contacts.begin(), channel.contacts.end(), 0.0));
    for (const std::size_t fate : shown)
        right.push_back(of(fate));
    const double scale = std::min(scaleFor(left, rect.height()), scaleFor(right, rect.height()));
    const Stack from = stacked(left, rect.height(), scale);
    const Stack to = stacked(right, rect.height(), scale);

    const QFont plain = theme.font(Role::Small);
    const QFont strong = theme.font(12, QFont::DemiBold);
    const auto widest = [&](const auto &names) {
        double width = 0;
        for (const QString &name : names)
            width = std::max(width, QFontMetricsF(plain).horizontalAdvance(name));
        return width;
    };
    QStringList channels, fates;
    for (const Channel &channel : value_.channels)
        channels << channel.name;
    for (const std::size_t fate : shown)
        fates << value_.fates[fate].name;
    const double figures = QFontMetricsF(strong).horizontalAdvance(format.count(all) + "  100 %");
    const double x0 = rect.left() + widest(channels) + figures * 0.62 + 16;
    const double x1 = rect.right() - widest(fates) - figures - 22;
    painter.setRenderHint(QPainter::Antialiasing);

    std::vector<double> taken(shown.size(), 0.0);
    for (std::size_t c = 0; c < value_.channels.size(); ++c) {
        const Channel &channel = value_.channels[c];
        const QColor line = theme.channel(channel.hue).line;
        double y = rect.top() + from.tops[c];
        painter.fillRect(QRectF(x0, y, barWidth, left[c] * scale), line);
        const QRectF label(rect.left(), y + left[c] * scale / 2 - 9, x0 - rect.left() - 8, 18);
        painter.setFont(strong);
        painter.setPen(theme.color(Ink::Text));
        painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter, format.count(left[c]));
        painter.setFont(plain);
        painter.setPen(theme.channel(channel.hue).text);
        painter.drawText(
            label.adjusted(0, 0,
                           -QFontMetricsF(strong).horizontalAdvance(format.count(left[c])) - 6, 0),
            Qt::AlignRight | Qt::AlignVCenter, channel.name);
        for (std::size_t i = 0; i < shown.size(); ++i) {
            const double width = channel.contacts[shown[i]] * scale;
            if (width <= 0)
                continue;
            const double y1 = rect.top() + to.tops[i] + taken[i];
            const double begin = x0 + barWidth, end = x1, middle = (begin + end) / 2;
            QPainterPath ribbon(QPointF(begin, y));
            ribbon.cubicTo(middle, y, middle, y1, end, y1);
            ribbon.lineTo(end, y1 + width);
            ribbon.cubicTo(middle, y1 + width, middle, y + width, begin, y + width);
            ribbon.closeSubpath();
            painter.fillPath(ribbon, theme.tint(line, 0.34));
            y += width;
            taken[i] += width;
        }
    }
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const Fate &fate = value_.fates[shown[i]];
        const double top = rect.top() + to.tops[i];
        const QColor ink = theme.color(fate.lost ? Ink::Alert : Ink::Neutral);
        painter.fillRect(QRectF(x1, top, barWidth, std::max(1.0, right[i] * scale)), ink);
        const double y = top + std::max(right[i] * scale, leastLabel) / 2 - 9;
        const QString count = format.count(right[i], right[i] < 9.95 ? 1 : 0);
        painter.setFont(strong);
        painter.setPen(theme.color(fate.lost ? Ink::Alert : Ink::Text));
        const double countWidth = QFontMetricsF(strong).horizontalAdvance(count);
        painter.drawText(QRectF(x1 + barWidth + 8, y, countWidth + 1, 18), Qt::AlignVCenter, count);
        painter.setFont(plain);
        painter.setPen(theme.color(Ink::Text2));
        painter.drawText(QRectF(x1 + barWidth + 14 + countWidth, y, rect.right(), 18),
                         Qt::AlignVCenter,
                         QStringLiteral("%1 · %2").arg(fate.name, format.percent(right[i] / all)));
    }
}

QString FateFlow::description() const {
    const Format format(locale());
    QStringList parts;
    for (std::size_t fate = 0; fate < value_.fates.size(); ++fate)
        if (of(fate) >= 0.05)
            parts << value_.fates[fate].name + ' ' + format.count(of(fate));
    return tr("Of %1 contacts: %2").arg(format.count(total()), parts.join(QStringLiteral(", ")));
}

QString FateFlow::asTable() const {
    const Format format(locale());
    QStringList heading{tr("Channel")};
    for (const Fate &fate : value_.fates)
        heading << fate.name;
    QStringList lines{heading.join('\t')};
    for (const Channel &channel : value_.channels) {
        QStringList cells{channel.name};
        for (const double contacts : channel.contacts)
            cells << format.count(contacts, 1);
        lines << cells.join('\t');
    }
    return lines.join('\n');
}

} // namespace ui
