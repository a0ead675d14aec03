// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/frontierchart.h"

#include "ui/text/format.h"
#include "ui/widgets/scenariobadge.h"

#include <QPainter>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace ui {

FrontierChart::FrontierChart(QWidget *parent) : ChartView(parent) {
    setAccessibleName(tr("Cost against service"));
}

void FrontierChart::show(const Value &value) {
    value_ = value;
    updateDescription();
    refresh();
}

QSize FrontierChart::sizeHint() const { return {272, 330}; }

void FrontierChart::draw(const Theme &theme) {
    QCPAxisRect &rect = addArea(theme, QMargins(30, 22, 12, 36), 1, 10);
    QCPAxis &costs = *rect.axis(QCPAxis::atBottom), &shares = *rect.axis(QCPAxis::atLeft);
    double low = INFINITY, high = 0, bottom = 1, top = 0;
    for (const Point &point : value_.points) {
        low = std::min(low, point.cost);
        high = std::max(high, point.cost);
        bottom = std::min(bottom, point.onTarget);
        top = std::max(top, point.onTarget);
    }
    if (value_.points.empty()) {
        low = 0;
        high = 1000;
        bottom = 0;
        top = 1;
    }
    const Format format(locale());
    // About four steps of thousands; neither axis begins at zero, so neither is a bar.
    const double span = std::max(high - low, 1000.0);
    double step = std::pow(10, std::floor(std::log10(span / 4)));
    for (const double factor : {5.0, 4.0, 2.0, 1.0})
        if (span / (step * factor) >= 3) {
            step *= factor;
            break;
        }
    const double from = std::floor((low - 0.06 * span) / step) * step;
    const double to = high + 0.08 * span;
    std::vector<std::pair<double, QString>> ticks;
    for (double cost = std::max(from, 0.0); cost <= to; cost += step)
        ticks.emplace_back(cost, format.count(cost / 1000, step < 1000 ? 1 : 0));
    setTicks(costs, ticks);
    costs.setRange(std::max(from, 0.0), to);

    const double shareSpan = top - bottom;
    const double shareStep = shareSpan > 0.3 ? 0.1 : shareSpan > 0.12 ? 0.05 : 0.02;
    const double lowest = std::max(0.0, bottom - 0.12 * std::max(shareSpan, 0.1));
    const double highest = std::min(1.0 + 0.3 * shareStep, top + 0.06 * std::max(shareSpan, 0.1));
    ticks.clear();
    for (int i = int(std::ceil(lowest / shareStep)); i * shareStep <= std::min(highest, 1.0) + 1e-9;
         ++i)
        ticks.emplace_back(i * shareStep, format.count(i * shareStep * 100));
    setTicks(shares, ticks);
    shares.setRange(lowest, highest);

    std::vector<const Point *> best;
    for (const Point &point : value_.points)
        if (point.efficient)
            best.push_back(&point);
    std::sort(best.begin(), best.end(),
              [](const Point *a, const Point *b) { return a->cost < b->cost; });
    std::vector<double> x, y;
    for (const Point *point : best) {
        x.push_back(point->cost);
        y.push_back(point->onTarget);
    }
    addLine(rect, x, y, theme.color(Ink::Line2), 2);
}

void FrontierChart::drawOver(QPainter &painter, const Theme &theme) {
    if (areaCount() == 0)
        return;
    const QRectF rect = areaRect(0);
    const QColor grey = theme.color(Ink::Text3), accent = theme.color(Ink::Accent);
    const Format format(locale());
    const QFont small = theme.font(10);
    drawText(painter, QPointF(2, rect.top() - 14), tr("% on target"), theme.color(Ink::Text2),
             small);
    drawText(painter, QPointF(rect.right(), rect.bottom() + 27),
             value_.currency == QLatin1String("EUR")
                 ? tr("cost per week, € thousand")
                 : tr("cost per week, %1 thousand").arg(value_.currency),
             theme.color(Ink::Text2), small, Qt::AlignRight | Qt::AlignVCenter);
    painter.setPen(Qt::NoPen);
    for (const Point &point : value_.points) {
        const QPointF at = pixel(0, point.cost, point.onTarget);
        const bool filled = point.efficient && !point.stale;
        painter.setPen(QPen(grey, 1.2));
        painter.setBrush(filled ? grey : theme.color(Ink::Base));
        if (point.badge.isEmpty() && !point.highlighted)
            painter.drawEllipse(at, filled ? 3.2 : 2.6, filled ? 3.2 : 2.6);
    }
    std::vector<QRectF> badges;
    for (const Point &point : value_.points)
        if (!point.badge.isEmpty()) {
            const QPointF at = pixel(0, point.cost, point.onTarget);
            badges.emplace_back(at.x() - 8, at.y() - 8, 16, 16);
        }
    for (const Point &point : value_.points) {
        if (!point.highlighted)
            continue;
        const QPointF at = pixel(0, point.cost, point.onTarget);
        painter.setPen(QPen(accent, 1));
        const bool left = at.x() > rect.center().x();
        const QPointF label = at + QPointF(left ? -28 : 28, -30);
        painter.drawLine(at + QPointF(left ? -3 : 3, -5), label + QPointF(0, 7));
        painter.setPen(QPen(accent, 2));
        painter.setBrush(theme.color(Ink::Base));
        painter.drawEllipse(at, 4.5, 4.5);
        const QFont strong = theme.font(11, QFont::DemiBold);
        QString first = point.name, second;
        if (const auto plus = first.indexOf(QStringLiteral(" + ")); plus > 0) {
            second = first.mid(plus + 1);
            first = first.left(plus);
        }
        const double width = std::max(QFontMetricsF(strong).horizontalAdvance(first),
                                      QFontMetricsF(strong).horizontalAdvance(second));
        const double x = std::clamp(label.x(), width / 2, double(this->width()) - width / 2);
        drawText(painter, QPointF(x, label.y() - (second.isEmpty() ? 0 : 12)), first, accent,
                 strong, Qt::AlignCenter);
        if (!second.isEmpty())
            drawText(painter, QPointF(x, label.y()), second, accent, strong, Qt::AlignCenter);
    }
    std::size_t next = 0;
    for (const Point &point : value_.points)
        if (!point.badge.isEmpty())
            ScenarioBadge::paint(painter, badges[next++], point.badge, point.chosen, theme);
}

int FrontierChart::pointAt(const QPointF &position) const {
    if (areaAt(position) < 0)
        return -1;
    int nearest = -1;
    double distance = 12;
    for (std::size_t i = 0; i < value_.points.size(); ++i) {
        const QPointF at = pixel(0, value_.points[i].cost, value_.points[i].onTarget);
        // A badge lies on top, so it wins a tie.
        const double away =
            QLineF(at, position).length() - (value_.points[i].badge.isEmpty() ? 0 : 3);
        if (away < distance) {
            distance = away;
            nearest = int(i);
        }
    }
    return nearest;
}

std::optional<ChartView::Hover> FrontierChart::hoverAt(const QPointF &position) const {
    const int i = pointAt(position);
    if (i < 0)
        return std::nullopt;
    const Point &point = value_.points[std::size_t(i)];
    const Format format(locale());
    Hover hover;
    hover.position = pixel(0, point.cost, point.onTarget);
    hover.mark = point.badge.isEmpty();
    hover.text = (point.badge.isEmpty() ? QString() : point.badge + ' ') + point.name + '\n' +
                 tr("%1 a week · %2 on target")
                     .arg(format.moneyShort(model::Money::fromMajor(point.cost), value_.currency),
                          format.percent(point.onTarget));
    if (!point.detail.isEmpty())
        hover.text += '\n' + point.detail;
    return hover;
}

void FrontierChart::clicked(const QPointF &position) {
    if (const int i = pointAt(position); i >= 0)
        Q_EMIT pointPicked(i);
}

bool FrontierChart::doubleClicked(const QPointF &position) {
    const int i = pointAt(position);
    if (i >= 0)
        Q_EMIT pointActivated(i);
    return i >= 0;
}

QString FrontierChart::description() const {
    const Format format(locale());
    QStringList sentences{
        tr("%n opening hour(s) compared by cost and service", nullptr, int(value_.points.size()))};
    for (const Point &point : value_.points)
        if (!point.badge.isEmpty())
            sentences << tr("%1 %2: %3 a week, %4 on target")
                             .arg(point.badge, point.name,
                                  format.moneyShort(model::Money::fromMajor(point.cost),
                                                    value_.currency),
                                  format.percent(point.onTarget));
    return sentences.join(QStringLiteral(". "));
}

QString FrontierChart::asTable() const {
    const Format format(locale());
    QStringList lines{QStringList{tr("Scenario"), tr("Opening hours"), tr("Cost a week"),
                                  tr("On target"), tr("Efficient")}
                          .join('\t')};
    for (const Point &point : value_.points)
        lines << QStringList{point.badge, point.name, format.count(point.cost, 2),
                             format.percent(point.onTarget, 1),
                             point.efficient ? tr("yes") : tr("no")}
                     .join('\t');
    return lines.join('\n');
}

} // namespace ui
