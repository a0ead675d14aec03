// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/dailychart.h"

#include "ui/text/format.h"

#include <QPainter>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

double highestOf(const std::vector<double> &values) {
    double highest = 0;
    for (const double value : values)
        if (std::isfinite(value))
            highest = std::max(highest, value);
    return highest;
}

/// Mean per day of each whole week, placed at its middle.
void weeklyMeans(const std::vector<double> &daily, double firstKey, std::vector<double> &keys,
                 std::vector<double> &means) {
    for (std::size_t start = 0; start + 7 <= daily.size(); start += 7) {
        double sum = 0;
        int known = 0;
        for (std::size_t i = start; i < start + 7; ++i)
            if (std::isfinite(daily[i])) {
                sum += daily[i];
                ++known;
            }
        keys.push_back(firstKey + double(start) + 3.5);
        means.push_back(known >= 4 ? sum / known : std::nan(""));
    }
}

} // namespace

std::vector<double> sevenDayMean(const std::vector<double> &daily) {
    const auto count = std::ptrdiff_t(daily.size());
    std::vector<double> mean(daily.size(), std::nan(""));
    for (std::ptrdiff_t i = 0; i < count; ++i) {
        if (!std::isfinite(daily[std::size_t(i)]))
            continue; // the line breaks where days are missing
        double sum = 0;
        int known = 0;
        for (auto j = std::max<std::ptrdiff_t>(0, i - 3); j <= std::min(count - 1, i + 3); ++j)
            if (std::isfinite(daily[std::size_t(j)])) {
                sum += daily[std::size_t(j)];
                ++known;
            }
        // With more days missing the mean would tell which weekdays they were.
        if (known >= 6)
            mean[std::size_t(i)] = sum / known;
    }
    return mean;
}

DailyChart::DailyChart(QWidget *parent) : ChartView(parent) {
    setZoomable(true);
    setAccessibleName(tr("Contacts per day"));
}

void DailyChart::show(const Value &value) {
    value_ = value;
    updateDescription();
    refresh();
}

QSize DailyChart::sizeHint() const { return {900, 300}; }

void DailyChart::draw(const Theme &theme) {
    const double first = dateKey(value_.first);
    for (std::size_t r = 0; r < value_.rows.size(); ++r) {
        const Row &row = value_.rows[r];
        const bool last = r + 1 == value_.rows.size();
        const QDate end = value_.first.addDays(std::max<qint64>(0, qint64(row.daily.size()) - 1));
        QCPAxisRect &rect = addArea(theme, QMargins(46, 8, 86, 10));
        setDateAxis(rect, value_.first, end, last, true);
        const QColor line = theme.channel(row.hue).line;
        std::vector<double> keys(row.daily.size());
        for (std::size_t i = 0; i < keys.size(); ++i)
            keys[i] = first + double(i) + 0.5;
        if (value_.weekly) {
            std::vector<double> weeks, means;
            weeklyMeans(row.daily, first, weeks, means);
            setCountAxis(rect, highestOf(means), 3);
            addLine(rect, weeks, means, line, 2);
        } else {
            setCountAxis(rect, highestOf(row.daily), 3);
            addLine(rect, keys, row.daily, theme.tint(line, 0.42), 0.8);
            addLine(rect, keys, sevenDayMean(row.daily), line, 2);
        }
    }
    addFooter(14); // the dates
}

void DailyChart::drawUnder(QPainter &painter, const Theme &theme) {
    for (int r = 0; r < areaCount(); ++r) {
        const auto &daily = value_.rows[std::size_t(r)].daily;
        for (std::size_t i = 0; i < daily.size(); ++i)
            if (!std::isfinite(daily[i])) {
                const double key = dateKey(value_.first) + double(i);
                drawSpan(painter, r, key, key + 1, theme.color(Ink::AlertTint));
            }
    }
}

void DailyChart::drawOver(QPainter &painter, const Theme &theme) {
    const QColor alert = theme.color(Ink::Alert);
    for (int r = 0; r < areaCount(); ++r) {
        const Row &row = value_.rows[std::size_t(r)];
        const QRectF rect = areaRect(r);
        const double firstKey = dateKey(value_.first);
        // The first long gap is named; the others are only banded.
        std::size_t longest = 0, longestAt = 0;
        for (std::size_t i = 0; i < row.daily.size(); ++i) {
            std::size_t length = 0;
            while (i + length < row.daily.size() && !std::isfinite(row.daily[i + length]))
                ++length;
            if (length > longest) {
                longest = length;
                longestAt = i;
            }
            i += length;
        }
        if (longest > 0) {
            const double x = pixel(r, firstKey + double(longestAt), 0).x();
            if (x > rect.left() && x < rect.right()) {
                QPen pen(alert, 1, Qt::CustomDashLine);
                pen.setDashPattern({3, 2});
                drawRule(painter, r, firstKey + double(longestAt) + double(longest) / 2, pen);
                const bool fits = x - rect.left() > 110;
                drawText(painter, QPointF(fits ? x - 5 : x + 12, rect.top() + 8),
                         tr("%n day(s) missing", nullptr, int(longest)), alert, theme.font(11),
                         (fits ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            }
        }
        painter.setBrush(theme.color(Ink::Base));
        painter.setPen(QPen(alert, 1.5));
        if (!value_.weekly)
            for (const QDate &day : row.outliers) {
                const auto index = value_.first.daysTo(day);
                if (index < 0 || index >= qint64(row.daily.size()))
                    continue;
                const QPointF at = pixel(r, dateKey(day) + 0.5, row.daily[std::size_t(index)]);
                if (at.x() >= rect.left() && at.x() <= rect.right())
                    painter.drawEllipse(at, 4, 4);
            }
        for (const QDate &day : value_.holidays) {
            const double x = std::floor(pixel(r, dateKey(day) + 0.5, 0).x()) + 0.5;
            if (x < rect.left() || x > rect.right())
                continue;
            painter.setPen(QPen(theme.color(Ink::Neutral), 1));
            painter.drawLine(QPointF(x, rect.bottom() - 4), QPointF(x, rect.bottom()));
        }
        // Beside the end of the line, within the row.
        const auto mean = sevenDayMean(row.daily);
        double end = 0;
        for (const double value : mean)
            if (std::isfinite(value))
                end = value;
        const double y =
            std::clamp(pixel(r, firstKey, end).y(), rect.top() + 8, rect.bottom() - 24);
        drawText(painter, QPointF(rect.right() + 8, y), row.name, theme.channel(row.hue).text,
                 theme.font(Role::Strong));
        drawText(painter, QPointF(rect.right() + 8, y + 15), row.note, theme.color(Ink::Text2),
                 theme.font(Role::Caption));
    }
}

std::optional<ChartView::Hover> DailyChart::hoverAt(const QPointF &position) const {
    const int r = areaAt(position);
    if (r < 0)
        return std::nullopt;
    const Row &row = value_.rows[std::size_t(r)];
    const auto index = value_.first.daysTo(keyDate(keyAt(position.x())));
    if (index < 0 || index >= qint64(row.daily.size()))
        return std::nullopt;
    const QDate day = value_.first.addDays(index);
    const double value = row.daily[std::size_t(index)];
    const Format format(locale());
    Hover hover;
    hover.area = r;
    hover.mark = std::isfinite(value) && !value_.weekly;
    hover.position = pixel(r, dateKey(day) + 0.5, hover.mark ? value : 0);
    hover.text = format.weekdayDate(day) + ' ' + QString::number(day.year()) + '\n' + row.name +
                 ' ' + (std::isfinite(value) ? format.count(value) : tr("missing"));
    // Against the same weekday of the four weeks before.
    double sum = 0;
    int known = 0;
    for (int week = 1; week <= 4; ++week) {
        const auto before = index - 7 * week;
        if (before >= 0 && std::isfinite(row.daily[std::size_t(before)])) {
            sum += row.daily[std::size_t(before)];
            ++known;
        }
    }
    if (known == 4 && sum > 0 && std::isfinite(value))
        hover.text += '\n' + tr("%1 against the last four %2")
                                 .arg(format.signedPercent(value / (sum / 4) - 1),
                                      format.longWeekday(day.dayOfWeek() - 1));
    return hover;
}

void DailyChart::clicked(const QPointF &position) {
    if (areaAt(position) >= 0)
        Q_EMIT dayPicked(keyDate(keyAt(position.x())));
}

QString DailyChart::description() const {
    if (value_.rows.empty() || !value_.first.isValid())
        return tr("No history");
    const Format format(locale());
    QStringList sentences;
    for (const Row &row : value_.rows) {
        const auto top =
            std::max_element(row.daily.begin(), row.daily.end(), [](double a, double b) {
                return (std::isfinite(a) ? a : -1) < (std::isfinite(b) ? b : -1);
            });
        if (top == row.daily.end() || !std::isfinite(*top))
            continue;
        sentences << tr("%1 contacts per day, %2, highest %3 on %4")
                         .arg(row.name,
                              format.dateRange(value_.first,
                                               value_.first.addDays(qint64(row.daily.size()) - 1)),
                              format.count(*top),
                              format.longDate(value_.first.addDays(top - row.daily.begin())));
    }
    return sentences.join(QStringLiteral(". "));
}

QString DailyChart::asTable() const {
    const Format format(locale());
    QStringList heading{tr("Date")};
    std::size_t days = 0;
    for (const Row &row : value_.rows) {
        heading << row.name;
        days = std::max(days, row.daily.size());
    }
    QStringList lines{heading.join('\t')};
    for (std::size_t i = 0; i < days; ++i) {
        QStringList cells{format.date(value_.first.addDays(qint64(i)))};
        for (const Row &row : value_.rows)
            cells << (i < row.daily.size() && std::isfinite(row.daily[i])
                          ? format.count(row.daily[i])
                          : QString());
        lines << cells.join('\t');
    }
    return lines.join('\n');
}

} // namespace ui
