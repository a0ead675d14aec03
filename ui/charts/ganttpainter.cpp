// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ganttpainter.h"

#include "model/shifts/cover.h"
#include "model/shifts/shiftchange.h"
#include "ui/charts/gantttext.h"
#include "ui/charts/targetmark.h"
#include "ui/text/shifttext.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {
constexpr int rowHeight = GanttLayout::rowHeight, hoursHeight = GanttLayout::hoursHeight,
              names = GanttLayout::names, rightEdge = GanttLayout::rightEdge;
} // namespace

GanttPainter::GanttPainter(QPainter &painter, const GanttLayout &layout, const GanttLook &look,
                           const Theme &theme, const QLocale &locale)
    : painter_(painter), layout_(layout), value_(layout.value()), look_(look), theme_(theme),
      format_(locale) {}

void GanttPainter::paint() const {
    painter_.fillRect(QRect(QPoint(), layout_.viewport()), theme_.color(Ink::Base));
    if (value_.axis.count() == 0)
        return;
    const int first = std::max(0, layout_.lineAt(hoursHeight));
    const int last =
        std::min(layout_.lineCount() - 1, first + layout_.viewport().height() / rowHeight + 1);
    for (int line = first; line <= last; ++line)
        paintLine(line);
    paintGrid(last);

    const auto &preview = look_.preview;
    const int moving = preview && preview->before ? preview->before->id : 0;
    for (int line = first; line <= last; ++line) {
        const auto shifts = layout_.shiftsOn(line);
        for (std::size_t i = 0; i < shifts.size(); ++i)
            if (shifts[i]->id != moving)
                paintShift(*shifts[i], line,
                           i + 1 < shifts.size() ? layout_.barOf(*shifts[i + 1], line).left()
                                                 : layout_.axisRight() + rightEdge);
    }
    if (preview)
        paintPreview();
    paintHours();
    if (preview)
        paintTip();
}

// Lines -------------------------------------------------------------------------------------------

void GanttPainter::paintGrid(int last) const {
    const double bottom = std::min<double>(layout_.viewport().height(), layout_.yOf(last + 1));
    const auto upright = [&](double place) {
        const double x = std::round(layout_.xOfPlace(place)) + 0.5;
        painter_.drawLine(QPointF(x, hoursHeight), QPointF(x, bottom));
    };
    painter_.setPen(theme_.color(Ink::Grid));
    if (isDay())
        for (const auto &tick : value_.axis.hours(1))
            upright(tick.place);
    painter_.setPen(theme_.color(Ink::Line));
    for (int day = 0; day <= (isDay() ? 0 : value_.axis.count()); ++day)
        upright(day);
    const double left = isDay() ? names - 6 : names;
    painter_.drawLine(QPointF(left, hoursHeight), QPointF(left, bottom));
}

void GanttPainter::paintLine(int line) const {
    const int y = layout_.yOf(line);
    const QRect rect(0, y, layout_.viewport().width() - rightEdge + 1, rowHeight);
    if (const auto *row = layout_.rowOf(line)) {
        if (row->agent != 0 && row->agent == look_.selectedAgent)
            painter_.fillRect(rect, theme_.color(Ink::AccentTint));
        painter_.fillRect(QRect(0, y + rowHeight - 1, rect.width(), 1), theme_.color(Ink::Grid));
        paintFits(row->agent, y);
        paintName(*row, y);
    } else {
        painter_.fillRect(rect, theme_.color(Ink::Alt));
        paintTitle(layout_.groupOf(line), y);
    }
}

std::optional<model::Fit> GanttPainter::fit(int agent, int day) const {
    return look_.targets ? look_.targets->fit(agent, day) : std::nullopt;
}

std::optional<model::Fit> GanttPainter::bestFit(int agent) const {
    std::optional<model::Fit> best;
    for (int day = 0; day < value_.axis.count(); ++day)
        if (const auto one = fit(agent, day))
            best = best ? std::min(*best, *one) : *one;
    return best;
}

/// How what is in the air would fit on every date: a tint and a tick, a triangle, or hatching.
void GanttPainter::paintFits(int agent, int y) const {
    for (int day = 0; day < value_.axis.count(); ++day)
        if (const auto one = fit(agent, day)) {
            const double left = layout_.xOfPlace(day);
            const QRectF cell(left + 1, y, layout_.xOfPlace(day + 1) - left - 1, rowHeight - 1);
            paintFit(painter_, cell, *one, theme_, !isDay());
        }
}

void GanttPainter::paintTitle(const GanttValue::Group &group, int y) const {
    const auto icon = layout_.isCollapsed(group.title) ? QStringLiteral("chevron-right")
                                                       : QStringLiteral("chevron-down");
    painter_.drawPixmap(QPointF(2, y + 4), theme_.pixmap(icon, Ink::Text2, 12, ratio()));
    painter_.setFont(theme_.font(12, QFont::DemiBold));
    painter_.setPen(theme_.color(Ink::Text));
    const QString count = format_.count(static_cast<double>(group.rows.size()));
    const QFont small = theme_.font(Role::Caption);
    const double room = names - 26 - QFontMetricsF(small).horizontalAdvance(count) - 14;
    painter_.drawText(
        QRectF(17, y, room, rowHeight), Qt::AlignVCenter | Qt::AlignLeft,
        painter_.fontMetrics().elidedText(group.title, Qt::ElideRight, static_cast<int>(room)));
    painter_.setFont(small);
    painter_.setPen(theme_.color(Ink::Text2));
    painter_.drawText(QRectF(0, y, names - 14, rowHeight), Qt::AlignVCenter | Qt::AlignRight,
                      count);
}

void GanttPainter::paintName(const GanttValue::Row &row, int y) const {
    const bool current = row.agent != 0 && row.agent == look_.selectedAgent;
    const QFont noteFont = theme_.font(12, row.noteAlert ? QFont::DemiBold : QFont::Normal);
    double right = names - 12;
    if (!row.note.isEmpty()) {
        painter_.setFont(noteFont);
        painter_.setPen(theme_.color(row.noteAlert ? Ink::Alert : Ink::Text2));
        painter_.drawText(QRectF(0, y, right, rowHeight), Qt::AlignVCenter | Qt::AlignRight,
                          row.note);
        right -= QFontMetricsF(noteFont).horizontalAdvance(row.note) + 2;
        if (row.noteAlert) {
            painter_.drawPixmap(QPointF(right - 14, y + 3),
                                theme_.pixmap(QStringLiteral("warning"), Ink::Alert, 14, ratio()));
            right -= 15;
        }
    }
    const auto best = bestFit(row.agent);
    const bool refused = best == model::Fit::Broken;
    if (best && isDay())
        paintFitSign(painter_, QPointF(2, y + 4), *best, theme_);
    QFont font = theme_.font(12, current ? QFont::DemiBold : QFont::Normal);
    font.setStrikeOut(refused);
    painter_.setFont(font);
    painter_.setPen(theme_.color(refused ? Ink::Text3 : Ink::Text));
    painter_.drawText(
        QRectF(17, y, right - 17, rowHeight), Qt::AlignVCenter | Qt::AlignLeft,
        painter_.fontMetrics().elidedText(row.name, Qt::ElideRight, static_cast<int>(right - 17)));
}

// Bars --------------------------------------------------------------------------------------------

void GanttPainter::paintShift(const model::Shift &shift, int line, double freeUntil) const {
    const QRectF bar = layout_.barOf(shift, line);
    painter_.save();
    painter_.setClipRect(QRectF(names - (isDay() ? 22 : 0), hoursHeight,
                                layout_.axisRight() - names + rightEdge + 22,
                                layout_.viewport().height()));
    if (shift.standby)
        paintStandby(shift, bar);
    else if (isDay())
        paintWork(shift, bar);
    else
        paintPiece(bar, model::mainChannel(shift));

    painter_.setRenderHint(QPainter::Antialiasing);
    painter_.setBrush(Qt::NoBrush);
    const auto *mark = hardMark(shift);
    if (mark) {
        painter_.setPen(QPen(theme_.color(Ink::Alert), 1.6));
        painter_.drawRoundedRect(bar.adjusted(-0.8, -0.8, 0.8, 0.8), 2.5, 2.5);
    }
    const bool current = shift.id == look_.selectedShift && shift.id != 0;
    if (current && (look_.focused || !mark)) {
        painter_.setPen(QPen(theme_.color(Ink::Accent), look_.focused ? 2 : 1.2));
        painter_.drawRoundedRect(bar.adjusted(-1.5, -1.5, 1.5, 1.5), 3, 3);
    }
    painter_.setRenderHint(QPainter::Antialiasing, false);
    if (shift.locked && bar.width() > 40)
        painter_.drawPixmap(QPointF(bar.right() - 14, bar.top() + 1),
                            theme_.pixmap(QStringLiteral("lock"), Ink::Text2, 11, ratio()));
    if (mark && !isDay())
        paintOctagon(QPointF(mark->atEnd ? bar.right() - 7 : bar.left() + 7, bar.center().y()));
    if (mark && isDay() && !mark->atEnd)
        paintOctagon(QPointF(bar.left() - 9, bar.center().y()));
    if (isDay())
        paintBeside(shift, bar, freeUntil);
    painter_.restore();
}

void GanttPainter::paintStandby(const model::Shift &shift, const QRectF &bar) const {
    const int channel =
        shift.activities.empty() ? model::noChannel : shift.activities.front().channel;
    const ChannelStyle style = theme_.channel(hueOf(channel));
    for (const auto &call : shift.activities)
        if (call.time != shift.presence)
            painter_.fillRect(span(call.time, bar), style.tint);
    QPen pen(hueOf(channel) == Hue::All ? theme_.color(Ink::Text3) : style.line, 1);
    pen.setDashPattern({4, 3});
    painter_.setPen(pen);
    painter_.setBrush(Qt::NoBrush);
    painter_.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
    painter_.setFont(theme_.font(10, QFont::DemiBold));
    painter_.setPen(style.text);
    painter_.drawText(bar.adjusted(5, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                      activityLetter(value_, channel, theme_));
}

void GanttPainter::paintWork(const model::Shift &shift, const QRectF &bar) const {
    painter_.setPen(theme_.color(Ink::Line2));
    painter_.drawLine(QPointF(bar.left(), std::round(bar.center().y()) + 0.5),
                      QPointF(bar.right(), std::round(bar.center().y()) + 0.5));
    const auto pieces = model::workPieces(shift);
    for (const auto &piece : pieces)
        paintPiece(span(piece.time, bar), piece.channel);
    // A hairline where the activity changes without a break.
    for (std::size_t i = 1; i < pieces.size(); ++i)
        if (pieces[i].time.begin == pieces[i - 1].time.end)
            painter_.fillRect(
                QRectF(span(pieces[i].time, bar).left() - 0.5, bar.top(), 1, bar.height()),
                theme_.color(Ink::Base));
}

void GanttPainter::paintPiece(const QRectF &rect, int channel) const {
    const ChannelStyle style = theme_.channel(hueOf(channel));
    const bool neutral = hueOf(channel) == Hue::All;
    painter_.fillRect(rect, neutral ? theme_.color(Ink::Over) : style.tint);
    painter_.fillRect(QRectF(rect.left(), rect.bottom() - 2, rect.width(), 2),
                      neutral ? theme_.color(Ink::Text3) : style.line);
    const QString letter = activityLetter(value_, channel, theme_);
    painter_.setFont(theme_.font(10, QFont::DemiBold));
    if (rect.width() >= painter_.fontMetrics().horizontalAdvance(letter) + 6) {
        painter_.setPen(neutral ? theme_.color(Ink::Text2) : style.text);
        painter_.drawText(rect.adjusted(5, 0, 0, -1), Qt::AlignVCenter | Qt::AlignLeft, letter);
    }
}

/// Times, and what is broken at the end, where nothing else stands.
void GanttPainter::paintBeside(const model::Shift &shift, const QRectF &bar,
                               double freeUntil) const {
    painter_.setFont(theme_.font(Role::Caption));
    const QString times = timesText(shift.presence, value_.zone, format_);
    double x = bar.right() + 6;
    const double width = painter_.fontMetrics().horizontalAdvance(times);
    if (x + width < freeUntil - 4) {
        painter_.setPen(theme_.color(Ink::Text2));
        painter_.drawText(QRectF(x, bar.top(), width + 2, bar.height()),
                          Qt::AlignVCenter | Qt::AlignLeft, times);
        x += width + 10;
    }
    const auto *mark = hardMark(shift);
    if (!mark || !mark->atEnd)
        return;
    paintOctagon(QPointF(x + 2, bar.center().y()));
    painter_.setFont(theme_.font(11, QFont::Medium));
    if (x + 12 + painter_.fontMetrics().horizontalAdvance(mark->text) < freeUntil) {
        painter_.setPen(theme_.color(Ink::Alert));
        painter_.drawText(QRectF(x + 12, bar.top(), freeUntil - x - 12, bar.height()),
                          Qt::AlignVCenter | Qt::AlignLeft, mark->text);
    }
}

/// Filled octagon with an exclamation mark: an error, also without its colour.
void GanttPainter::paintOctagon(const QPointF &centre) const {
    QPainterPath path;
    for (int corner = 0; corner < 8; ++corner) {
        const double angle = (corner + 0.5) * M_PI / 4;
        const QPointF point = centre + 5.8 * QPointF(std::cos(angle), std::sin(angle));
        corner == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    path.closeSubpath();
    painter_.save();
    painter_.setRenderHint(QPainter::Antialiasing);
    painter_.fillPath(path, theme_.color(Ink::Alert));
    painter_.setPen(QPen(theme_.color(Ink::Base), 1.5, Qt::SolidLine, Qt::FlatCap));
    painter_.drawLine(centre + QPointF(0, -3.2), centre + QPointF(0, 0.6));
    painter_.drawLine(centre + QPointF(0, 1.8), centre + QPointF(0, 3.3));
    painter_.restore();
}

Hue GanttPainter::hueOf(int channel) const {
    const auto *one = value_.channel(channel);
    return one ? one->hue : Hue::All;
}

QRectF GanttPainter::span(const model::TimeRange &time, const QRectF &bar) const {
    const double left = layout_.xOf(time.begin);
    return {left, bar.top(), layout_.xOf(time.end) - left, bar.height()};
}

const GanttValue::Mark *GanttPainter::hardMark(const model::Shift &shift) const {
    const auto mark = value_.marks.find(shift.id);
    return mark != value_.marks.end() && mark->second.hard ? &mark->second : nullptr;
}

double GanttPainter::ratio() const { return painter_.device()->devicePixelRatioF(); }

// What moves --------------------------------------------------------------------------------------

void GanttPainter::paintPreview() const {
    const ShiftChange &change = *look_.preview;
    if (change.before)
        if (const int line = layout_.lineOf(*change.before); line >= 0) {
            QPen dashes(theme_.color(Ink::Text3), 1);
            dashes.setDashPattern({3, 3});
            painter_.setPen(dashes);
            painter_.setBrush(Qt::NoBrush);
            painter_.drawRect(layout_.barOf(*change.before, line).adjusted(0.5, 0.5, -0.5, -0.5));
        }
    const int line = layout_.lineOf(change.after);
    if (line < 0)
        return;
    const QRectF bar = layout_.barOf(change.after, line);
    QPen guide(theme_.color(Ink::Accent), 1);
    guide.setDashPattern({2, 3});
    painter_.setPen(guide);
    for (const double x : {bar.left(), bar.right()})
        painter_.drawLine(QPointF(std::round(x) + 0.5, hoursHeight),
                          QPointF(std::round(x) + 0.5, layout_.viewport().height()));
    paintShift(change.after, line, 0);
    painter_.save();
    painter_.setRenderHint(QPainter::Antialiasing);
    painter_.setPen(QPen(theme_.color(Ink::Accent), 1.6));
    painter_.setBrush(Qt::NoBrush);
    painter_.drawRoundedRect(bar.adjusted(-0.8, -0.8, 0.8, 0.8), 2.5, 2.5);
    painter_.restore();
}

void GanttPainter::paintTip() const {
    const model::Shift &after = look_.preview->after;
    QStringList lines{QStringLiteral("%1 · %2").arg(
        timesText(after.presence, value_.zone, format_),
        format_.duration(static_cast<double>(
            (after.standby ? after.presence.length() : model::workingTime(after)).count())))};
    if (look_.preview->before && look_.preview->before->agent != after.agent)
        lines << agentName(value_, after.agent);
    lines << look_.effect;
    const QFont strong = theme_.font(12, QFont::DemiBold), plain = theme_.font(12);
    double width = 0;
    for (qsizetype i = 0; i < lines.size(); ++i)
        width = std::max(width, QFontMetricsF(i == 0 ? strong : plain).horizontalAdvance(lines[i]));
    const double height = 17.0 * double(lines.size()) + 12;
    const int line = layout_.lineOf(after);
    const QRectF bar = line >= 0 ? layout_.barOf(after, line) : QRectF(names, hoursHeight, 0, 0);
    QPointF at = look_.pointer ? QPointF(*look_.pointer) + QPointF(12, 18)
                               : bar.bottomLeft() + QPointF(8, 8);
    at.setX(std::clamp(at.x(), double(names),
                       std::max<double>(names, layout_.axisRight() - width - 18)));
    if (at.y() + height > layout_.viewport().height())
        at.setY((look_.pointer ? look_.pointer->y() : bar.top()) - height - 8);
    const QRectF box(at, QSizeF(width + 18, height));
    painter_.save();
    painter_.setRenderHint(QPainter::Antialiasing);
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(theme_.color(Ink::Tooltip));
    painter_.drawRoundedRect(box, 3, 3);
    painter_.setPen(theme_.color(Ink::TooltipText));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        painter_.setFont(i == 0 ? strong : plain);
        painter_.drawText(QRectF(box.left() + 9, box.top() + 6 + 17.0 * double(i), width + 2, 17),
                          Qt::AlignVCenter | Qt::AlignLeft, lines[i]);
    }
    painter_.restore();
}

// Hours -------------------------------------------------------------------------------------------

void GanttPainter::paintHours() const {
    painter_.fillRect(QRect(0, 0, layout_.viewport().width(), hoursHeight),
                      theme_.color(Ink::Base));
    painter_.setFont(theme_.font(Role::Caption));
    painter_.setPen(theme_.color(Ink::Text2));
    const double width = layout_.axisRight() - names;
    const auto centred = [&](double place, const QString &text) {
        painter_.drawText(QRectF(layout_.xOfPlace(place) - 60, 0, 120, hoursHeight - 4),
                          Qt::AlignCenter, text);
    };
    if (isDay()) {
        const double gap = width / std::max<double>(1, double(value_.axis.hours(1).size()));
        const int step = gap >= 22 ? 1 : gap >= 11 ? 2 : 4;
        for (const auto &tick : value_.axis.hours(step))
            centred(tick.place, format_.hour(tick.hour));
    } else {
        const double room = width / value_.axis.count();
        for (int day = 0; day < value_.axis.count(); ++day) {
            const QDate date = value_.axis.date(day);
            centred(day + 0.5,
                    room > 66 ? format_.weekdayDate(date) : format_.weekday(date.dayOfWeek() - 1));
        }
    }
    for (const auto &open : value_.open) {
        const double left = layout_.xOf(open.begin);
        const double right = layout_.xOf(open.end);
        if (right > left)
            painter_.fillRect(QRectF(left, hoursHeight - 3, right - left, 2),
                              theme_.color(Ink::Text));
    }
}

} // namespace ui
