// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/coverchart.h"

#include "ui/text/format.h"
#include "ui/text/words.h"

#include <QPainter>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {
constexpr double least = 0.05; ///< people; less is nothing to point at
}

CoverChart::CoverChart(QWidget *parent) : ChartView(parent) { setAccessibleName(tr("Cover")); }

void CoverChart::show(Value value) {
    value_ = std::move(value);
    updateDescription();
    refresh();
}

void CoverChart::setEdges(int left, int right) {
    if (left == left_ && right == right_)
        return;
    left_ = left;
    right_ = right;
    refresh();
}

QSize CoverChart::sizeHint() const { return {700, 170}; }

std::vector<CoverChart::Run> CoverChart::runs() const {
    std::vector<Run> runs;
    const auto length = model::Minutes(value_.cellMinutes);
    for (std::size_t i = 0; i < value_.cells.size(); ++i) {
        const double place = value_.axis.placeOf(value_.cells[i]);
        const bool joined = !runs.empty() && value_.cells[i] == value_.cells[i - 1] + length &&
                            place - runs.back().to < 1e-9;
        if (!joined)
            runs.push_back({i, i, place, place});
        runs.back().end = i + 1;
        runs.back().to = value_.axis.placeOf(value_.cells[i] + length);
    }
    return runs;
}

void CoverChart::draw(const Theme &theme) {
    QCPAxisRect &area = addArea(theme, QMargins(left_, 12, right_, 22));
    double highest = 1;
    for (const auto *series : {&value_.required, &value_.scheduled})
        for (const double v : *series)
            highest = std::max(highest, v);
    setCountAxis(area, highest * 1.08, 5);
    QCPAxis &bottom = *area.axis(QCPAxis::atBottom);
    bottom.setRange(0, std::max(1, value_.axis.count()));
    std::vector<std::pair<double, QString>> ticks;
    const Format format(locale());
    if (value_.axis.count() == 1)
        for (const auto &tick : value_.axis.hours(2))
            ticks.emplace_back(tick.place, format.hour(tick.hour));
    else
        for (int day = 0; day <= value_.axis.count(); ++day)
            ticks.emplace_back(day, QString());
    setTicks(bottom, ticks);
    for (const Run &run : runs()) {
        const auto part = [&run](const std::vector<double> &values) {
            return std::vector<double>(values.begin() + static_cast<std::ptrdiff_t>(run.begin),
                                       values.begin() + static_cast<std::ptrdiff_t>(run.end));
        };
        std::vector<double> keys;
        for (std::size_t i = run.begin; i < run.end; ++i)
            keys.push_back(value_.axis.placeOf(value_.cells[i]));
        const auto required = part(value_.required), scheduled = part(value_.scheduled),
                   missing = part(value_.missing);
        addStepBand(area, keys, std::vector<double>(keys.size(), 0.0), scheduled, run.to,
                    theme.color(Ink::Over));
        // Somebody too many on one channel hides nobody who is missing on another: what is short
        // hangs from the line.
        std::vector<double> upTo = required;
        bool any = false;
        for (std::size_t i = 0; i < upTo.size(); ++i) {
            upTo[i] -= missing[i];
            any = any || missing[i] > least;
        }
        if (any)
            addStepBand(area, keys, upTo, required, run.to, theme.color(Ink::Alert));
        // From and back to zero, so that opening and closing stand upright.
        std::vector<double> line = required;
        keys.insert(keys.begin(), run.from);
        line.insert(line.begin(), 0.0);
        keys.push_back(run.to);
        line.push_back(0.0);
        addSteps(area, keys, line, run.to, theme.color(Ink::Required), 2);
    }
}

void CoverChart::labelShort(QPainter &painter, const Theme &theme) const {
    struct Stretch {
        std::size_t begin = 0, end = 0;
        double deepest = 0, sum = 0;
    };
    std::vector<Stretch> stretches;
    for (std::size_t i = 0; i < value_.missing.size(); ++i) {
        if (value_.missing[i] <= least)
            continue;
        if (stretches.empty() || stretches.back().end != i)
            stretches.push_back({i, i, 0, 0});
        stretches.back().end = i + 1;
        stretches.back().deepest = std::max(stretches.back().deepest, value_.missing[i]);
        stretches.back().sum += value_.missing[i];
    }
    std::sort(stretches.begin(), stretches.end(),
              [](const Stretch &a, const Stretch &b) { return a.sum > b.sum; });
    const QFont font = theme.font(11, QFont::DemiBold);
    const Format format(locale());
    std::vector<QRectF> taken;
    for (const Stretch &one : stretches) {
        if (taken.size() == (value_.axis.count() > 1 ? 7 : 3))
            return;
        const bool whole = std::abs(one.deepest - std::round(one.deepest)) < least;
        const QString amount = format.signedCount(-one.deepest, whole ? 0 : 1);
        // A week has no room for times.
        const QString text =
            value_.axis.count() > 1
                ? amount
                : tr("%1 from %2", "−2 from 17:30").arg(amount, timeOf(value_.cells[one.begin]));
        double top = 0;
        for (std::size_t i = one.begin; i < one.end; ++i)
            top = std::max({top, value_.required[i], value_.scheduled[i]});
        QPointF at = pixel(0, value_.axis.placeOf(value_.cells[one.begin]), top) + QPointF(0, -9);
        const double width = QFontMetricsF(font).horizontalAdvance(text);
        at.setX(std::min(at.x(), areaRect(0).right() - width));
        const QRectF room(at.x() - 6, at.y() - 8, width + 12, 16);
        if (std::any_of(taken.begin(), taken.end(),
                        [&room](const QRectF &other) { return other.intersects(room); }))
            continue;
        taken.push_back(room);
        drawText(painter, at, text, theme.color(Ink::Alert), font);
    }
}

void CoverChart::drawOver(QPainter &painter, const Theme &theme) {
    if (areaCount() == 0)
        return;
    const QRectF rect = areaRect(0);
    // The name stands in the column of names.
    if (left_ > 100) {
        drawText(painter, QPointF(0, rect.top() + 8), tr("Agents"), theme.color(Ink::Text),
                 theme.font(12, QFont::DemiBold));
        drawText(painter, QPointF(0, rect.top() + 24),
                 value_.cellMinutes == 15 ? tr("per quarter hour")
                                          : tr("per %1 min").arg(value_.cellMinutes),
                 theme.color(Ink::Text2), theme.font(Role::Caption));
        drawText(painter, QPointF(16, rect.top() + 46), tr("required"), theme.color(Ink::Text),
                 theme.font(Role::Caption));
        drawText(painter, QPointF(16, rect.top() + 62), tr("on duty"), theme.color(Ink::Text2),
                 theme.font(Role::Caption));
        drawText(painter, QPointF(16, rect.top() + 78), tr("short"), theme.color(Ink::Alert),
                 theme.font(Role::Caption));
        painter.fillRect(QRectF(0, rect.top() + 45, 11, 2), theme.color(Ink::Required));
        painter.fillRect(QRectF(0, rect.top() + 57, 11, 9), theme.color(Ink::Over));
        painter.fillRect(QRectF(0, rect.top() + 73, 11, 9), theme.color(Ink::Alert));
    }
    labelShort(painter, theme);
}

QString CoverChart::timeOf(model::Instant instant) const {
    const auto local = value_.zone.toLocal(instant);
    const QString time = Format(locale()).time(static_cast<int>(model::minuteOfDay(local).count()));
    return value_.axis.count() > 1
               ? QStringLiteral("%1 %2").arg(
                     Format(locale()).weekday(model::weekdayIndex(model::dateOf(local))), time)
               : time;
}

QString CoverChart::cellName(std::size_t cell) const {
    const auto local = value_.zone.toLocal(value_.cells[cell]);
    const int from = static_cast<int>(model::minuteOfDay(local).count());
    const QString range = Format(locale()).timeRange(from, from + value_.cellMinutes);
    return value_.axis.count() > 1
               ? QStringLiteral("%1 %2").arg(
                     Format(locale()).weekday(model::weekdayIndex(model::dateOf(local))), range)
               : range;
}

std::optional<ChartView::Hover> CoverChart::hoverAt(const QPointF &position) const {
    if (areaAt(position) < 0 || value_.cells.empty())
        return std::nullopt;
    const model::Instant at = value_.axis.instantAt(keyAt(position.x()));
    const auto after = std::upper_bound(value_.cells.begin(), value_.cells.end(), at);
    if (after == value_.cells.begin())
        return std::nullopt;
    const auto cell = static_cast<std::size_t>(after - value_.cells.begin() - 1);
    const auto length = model::Minutes(value_.cellMinutes);
    if (at >= value_.cells[cell] + length)
        return std::nullopt;
    const Format format(locale());
    const auto people = [&format](double value) {
        return format.count(value, std::abs(value - std::round(value)) < 0.005 ? 0 : 1);
    };
    QStringList lines{cellName(cell)};
    lines << tr("%1 on duty, %2 required")
                 .arg(people(value_.scheduled[cell]), people(value_.required[cell]));
    if (value_.missing[cell] > least)
        lines << tr("short by %1").arg(people(value_.missing[cell]));
    for (const Channel &channel : value_.channels)
        lines << tr("%1: %2 of %3", "channel: on duty of required")
                     .arg(channel.name, people(channel.scheduled[cell]),
                          people(channel.required[cell]));
    Hover hover;
    hover.mark = false;
    hover.position = QPointF(pixel(0, value_.axis.placeOf(value_.cells[cell] + length / 2), 0).x(),
                             position.y());
    hover.text = lines.join('\n');
    return hover;
}

QString CoverChart::description() const {
    double missing = 0;
    std::size_t worst = 0;
    for (std::size_t i = 0; i < value_.missing.size(); ++i) {
        missing += value_.missing[i];
        if (value_.missing[i] > value_.missing[worst])
            worst = i;
    }
    const Format format(locale());
    if (missing <= least)
        return tr("Everybody who is required is on duty");
    return tr("Agents on duty against agents required, short by %1, most at %2")
        .arg(format.hours(missing * value_.cellMinutes / 60, 1), timeOf(value_.cells[worst]));
}

QString CoverChart::asTable() const {
    const Format format(locale());
    QStringList lines{
        QStringList{tr("Time"), tr("Agents required"), tr("Agents on duty"), tr("Short")}.join(
            '\t')};
    for (std::size_t i = 0; i < value_.cells.size(); ++i)
        lines << QStringList{cellName(i), format.count(value_.required[i], 2),
                             format.count(value_.scheduled[i], 2),
                             format.count(value_.missing[i], 2)}
                     .join('\t');
    return lines.join('\n');
}

} // namespace ui
