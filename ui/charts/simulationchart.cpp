// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/simulationchart.h"

#include "ui/text/format.h"

#include <QPainter>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double daysOf(double minutes) { return minutes / 1440.0; }

double highestOf(const SimulationChart::Curve &curve) {
    double highest = 0;
    for (const auto *series : {&curve.formula, &curve.high, &curve.played})
        for (const double value : *series)
            if (std::isfinite(value))
                highest = std::max(highest, value);
    return highest;
}

double valueAt(const std::vector<double> &series, int interval) {
    const auto i = static_cast<std::size_t>(interval);
    return i < series.size() ? series[i] : std::numeric_limits<double>::quiet_NaN();
}

} // namespace

SimulationChart::SimulationChart(QWidget *parent) : ChartView(parent) {
    setAccessibleName(tr("Formula and simulation over the week"));
    setZoomable(true);
}

void SimulationChart::show(const Value &value) {
    value_ = value;
    updateDescription();
    refresh();
}

void SimulationChart::setNow(double interval) {
    now_ = interval;
    refresh();
}

QSize SimulationChart::sizeHint() const { return {700, 420}; }

void SimulationChart::drawCurve(QCPAxisRect &area, const Curve &curve, const Theme &theme) {
    const auto keys = [this](std::size_t count) {
        std::vector<double> result(count);
        for (std::size_t i = 0; i < count; ++i)
            result[i] = daysOf(static_cast<double>(i) * value_.intervalMinutes);
        return result;
    };
    const QColor line = theme.channel(value_.hue).line;
    const double end = 7;
    if (!curve.low.empty())
        addStepBand(area, keys(curve.low.size()), curve.low, curve.high, end,
                    theme.tint(line, theme.isDark() ? 0.45 : 0.32));
    if (!curve.played.empty()) {
        std::vector<double> seen = curve.played;
        if (now_ >= 0 && static_cast<std::size_t>(now_) < seen.size())
            std::fill(seen.begin() + static_cast<long>(now_), seen.end(),
                      std::numeric_limits<double>::quiet_NaN());
        addSteps(area, keys(seen.size()), seen, end, theme.color(Ink::Text3), 1.1);
    }
    if (!curve.mean.empty())
        addSteps(area, keys(curve.mean.size()), curve.mean, end, line, 1.8);
    if (QCPGraph *formula = addSteps(area, keys(curve.formula.size()), curve.formula, end,
                                     theme.color(Ink::Text), 1.2)) {
        QPen pen = formula->pen();
        pen.setDashPattern({4, 3});
        formula->setPen(pen);
    }
}

void SimulationChart::draw(const Theme &theme) {
    QCPAxisRect &waiting = addArea(theme, QMargins(48, 22, 12, 6), 1.2);
    setCountAxis(waiting, std::max(0.5, highestOf(value_.waiting)) * 1.05, 4);
    setWeekdayAxis(waiting, false);
    drawCurve(waiting, value_.waiting, theme);
    QCPAxisRect &level = addArea(theme, QMargins(48, 22, 12, 6), 1);
    setShareAxis(level, 0.2, 0.4);
    setWeekdayAxis(level, false);
    drawCurve(level, value_.serviceLevel, theme);
    QCPAxisRect &occupancy = addArea(theme, QMargins(48, 22, 12, 22), 1);
    setShareAxis(occupancy, 0.2, 0.4);
    setWeekdayAxis(occupancy);
    drawCurve(occupancy, value_.occupancy, theme);
}

void SimulationChart::drawOver(QPainter &painter, const Theme &theme) {
    if (areaCount() < 3)
        return;
    const QFont strong = theme.font(11, QFont::DemiBold);
    const QString titles[] = {value_.live ? tr("contacts waiting") : tr("work waiting, hours"),
                              tr("service level"), tr("occupancy")};
    for (int i = 0; i < 3; ++i)
        drawText(painter, areaRect(i).topLeft() + QPointF(0, -10), titles[i],
                 theme.color(Ink::Text), strong);
    if (value_.target > 0) {
        QPen dots(theme.color(Ink::Text2), 1.2);
        dots.setDashPattern({1.5, 2.5});
        dots.setCapStyle(Qt::FlatCap);
        drawLevel(painter, 1, value_.target, dots);
    }
    if (now_ >= 0)
        for (int i = 0; i < 3; ++i)
            drawRule(painter, i, daysOf(now_ * value_.intervalMinutes),
                     QPen(theme.color(Ink::Accent), 1.5));
}

int SimulationChart::intervalAt(const QPointF &position) const {
    if (areaAt(position) < 0)
        return -1;
    const int i = static_cast<int>(std::floor(keyAt(position.x()) * 1440 / value_.intervalMinutes));
    return i >= 0 && i < static_cast<int>(value_.waiting.formula.size()) ? i : -1;
}

void SimulationChart::clicked(const QPointF &position) {
    if (const int interval = intervalAt(position); interval >= 0)
        Q_EMIT intervalPicked(interval);
}

QString SimulationChart::waitingWords(double value) const {
    const Format format(locale());
    return value_.live ? format.count(value, 1) : format.hours(value, 1);
}

std::optional<ChartView::Hover> SimulationChart::hoverAt(const QPointF &position) const {
    const int interval = intervalAt(position);
    if (interval < 0)
        return std::nullopt;
    const Format format(locale());
    const int minute = interval * value_.intervalMinutes;
    Hover hover;
    hover.area = areaAt(position);
    hover.mark = false;
    hover.position =
        QPointF(pixel(0, daysOf(minute + value_.intervalMinutes / 2.0), 0).x(), position.y());
    QStringList lines{format.weekday(minute / 1440) + ' ' +
                      format.timeRange(minute % 1440, minute % 1440 + value_.intervalMinutes)};
    const auto add = [&](const QString &name, const Curve &curve, auto words) {
        const double formula = valueAt(curve.formula, interval);
        const double mean = valueAt(curve.mean, interval);
        const double low = valueAt(curve.low, interval);
        if (std::isfinite(formula))
            lines << tr("%1: formula %2").arg(name, words(formula));
        if (std::isfinite(mean) && std::isfinite(low))
            lines << tr("%1: simulated %2 ± %3").arg(name, words(mean), words(mean - low));
    };
    add(tr("waiting"), value_.waiting, [this](double value) { return waitingWords(value); });
    const auto share = [&](double value) { return format.percent(value, 1); };
    add(tr("service level"), value_.serviceLevel, share);
    add(tr("occupancy"), value_.occupancy, share);
    if (lines.size() == 1)
        lines << tr("closed");
    hover.text = lines.join('\n');
    return hover;
}

QString SimulationChart::description() const {
    if (value_.serviceLevel.mean.empty())
        return tr("The week by formula; no simulation has been run");
    double most = 0;
    int at = 0;
    for (std::size_t i = 0; i < value_.serviceLevel.mean.size(); ++i) {
        const double apart = std::abs(value_.serviceLevel.mean[i] -
                                      valueAt(value_.serviceLevel.formula, static_cast<int>(i)));
        if (apart > most) {
            most = apart;
            at = static_cast<int>(i);
        }
    }
    const Format format(locale());
    const int minute = at * value_.intervalMinutes;
    return tr("Formula and simulation over the week; the service level differs most on %1 %2, by "
              "%3 points")
        .arg(format.longWeekday(minute / 1440), format.time(minute % 1440),
             format.count(most * 100, 1));
}

QString SimulationChart::asTable() const {
    const Format format(locale());
    QStringList heading{tr("Time")};
    for (const QString &name : {tr("Waiting"), tr("Service level"), tr("Occupancy")})
        heading << tr("%1, formula").arg(name) << tr("%1, simulated").arg(name)
                << tr("%1, low").arg(name) << tr("%1, high").arg(name);
    QStringList lines{heading.join('\t')};
    for (std::size_t i = 0; i < value_.waiting.formula.size(); ++i) {
        const int minute = static_cast<int>(i) * value_.intervalMinutes;
        QStringList cells{format.weekday(minute / 1440) + ' ' + format.time(minute % 1440)};
        for (const Curve *curve : {&value_.waiting, &value_.serviceLevel, &value_.occupancy})
            for (const auto *series : {&curve->formula, &curve->mean, &curve->low, &curve->high}) {
                const double value = valueAt(*series, static_cast<int>(i));
                cells << (!std::isfinite(value)      ? QString()
                          : curve == &value_.waiting ? format.count(value, 2)
                                                     : format.percent(value, 1));
            }
        lines << cells.join('\t');
    }
    return lines.join('\n');
}

} // namespace ui
