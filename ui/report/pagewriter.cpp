// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pagewriter.h"

#include "ui/charts/chartview.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextCharFormat>
#include <QTextLayout>

#include <algorithm>
#include <numeric>
#include <utility>

namespace ui {

namespace {

constexpr double margin = 64; // 17 mm
constexpr double top = margin + 16;

/// Words broken into lines of the width; a word that is too long alone breaks anywhere.
void layOut(QTextLayout &layout, double width) {
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // Names in other scripts stand inside sentences that run from left to right.
    option.setTextDirection(Qt::LeftToRight);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    double y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y));
        y += line.height();
    }
    layout.endLayout();
}

double heightOf(const QTextLayout &layout, const QFont &font) {
    double height = 0;
    for (int i = 0; i < layout.lineCount(); ++i)
        height += layout.lineAt(i).height();
    return height > 0 ? height : QFontMetricsF(font).height();
}

} // namespace

PageWriter::PageWriter(QPainter &painter, const QSizeF &page, const Theme &theme, int wanted)
    : painter_(painter), theme_(theme), size_(page), wanted_(wanted), left_(margin),
      width_(page.width() - 2 * margin), y_(top), bottom_(page.height() - margin - 10) {}

void PageWriter::need(double height) {
    if (y_ + height <= bottom_ || y_ <= top)
        return;
    ++page_;
    y_ = top;
    if (!continuation_.isEmpty()) {
        line(continuation_, theme_.font(13, QFont::DemiBold), Ink::Text2);
        gap(10);
    }
}

QRectF PageWriter::take(double height) {
    const QRectF rect(left_, y_, width_, height);
    y_ += height;
    return rect;
}

PageWriter PageWriter::column(double offset, double width) const {
    PageWriter part = *this;
    part.left_ = left_ + offset;
    part.width_ = width;
    return part;
}

PageWriter PageWriter::unpainted() const {
    PageWriter copy = *this;
    copy.wanted_ = -1;
    return copy;
}

void PageWriter::frameLine(double y, const QString &leftText, const QString &rightText) {
    const QFont font = theme_.font(9);
    const QFontMetricsF metrics(font);
    painter_.setFont(font);
    painter_.setPen(theme_.color(Ink::Text2));
    const QRectF rect(margin, y, size_.width() - 2 * margin, 16);
    const QString right = metrics.elidedText(rightText, Qt::ElideRight, rect.width() * 0.6);
    painter_.drawText(rect, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, right);
    painter_.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      metrics.elidedText(leftText, Qt::ElideRight,
                                         rect.width() - metrics.horizontalAdvance(right) - 16));
}

void PageWriter::head(const QString &leftText, const QString &rightText) {
    frameLine(margin - 24, leftText, rightText);
}

void PageWriter::foot(const QString &leftText, const QString &rightText) {
    const double line = size_.height() - margin + 6;
    painter_.fillRect(QRectF(margin, line, size_.width() - 2 * margin, 0.75),
                      theme_.color(Ink::Line2));
    frameLine(line + 6, leftText, rightText);
}

void PageWriter::belowFoot(const QString &words) {
    frameLine(size_.height() - margin + 24, words, {});
}

void PageWriter::title(const QString &text, const QString &note) {
    paragraph(text, theme_.font(21, QFont::DemiBold));
    if (!note.isEmpty()) {
        gap(2);
        paragraph(note, theme_.font(12), Ink::Text2);
    }
    gap(12);
}

void PageWriter::needSection(const QString &text, const QString &note, double following) {
    need(paragraphHeight(text, theme_.font(13, QFont::DemiBold), width_) +
         (note.isEmpty() ? 0 : 1 + paragraphHeight(note, smallFont(), width_)) + 5 + following);
}

void PageWriter::section(const QString &text, const QString &note, double following) {
    needSection(text, note, following);
    paragraph(text, theme_.font(13, QFont::DemiBold));
    if (!note.isEmpty()) {
        gap(1);
        paragraph(note, smallFont(), Ink::Text2);
    }
    gap(5);
}

void PageWriter::markedSection(const QString &text, const QString &note, double following) {
    needSection(text, note, following);
    marks_.emplace_back(text, page_);
    section(text, note, following);
}

void PageWriter::line(const QString &text, const QFont &font, Ink ink) {
    const QFontMetricsF metrics(font);
    const QRectF rect = take(metrics.height());
    if (!isPainting())
        return;
    painter_.setFont(font);
    painter_.setPen(theme_.color(ink));
    painter_.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      metrics.elidedText(text, Qt::ElideRight, width_));
}

void PageWriter::textAt(double offset, const QString &text, const QFont &font) {
    if (!isPainting())
        return;
    const QFontMetricsF metrics(font);
    painter_.setFont(font);
    painter_.setPen(theme_.color(Ink::Text));
    painter_.drawText(QRectF(left_ + offset, y_, width_ - offset, 15),
                      Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(text, Qt::ElideRight, width_ - offset));
}

double PageWriter::paragraphHeight(const QString &text, const QFont &font, double width) {
    double height = 0;
    for (const QString &part : text.split(u'\n')) {
        QTextLayout layout(part, font);
        layOut(layout, width);
        height += heightOf(layout, font);
    }
    return height;
}

void PageWriter::paragraph(const QString &text, const QFont &font, Ink ink,
                           const std::vector<std::pair<qsizetype, qsizetype>> &strong) {
    QTextCharFormat semiBold;
    QFont strongFont = font;
    strongFont.setWeight(QFont::DemiBold);
    semiBold.setFont(strongFont);
    qsizetype next = 0;
    for (const QString &part : text.split(u'\n')) {
        const qsizetype begin = std::exchange(next, next + part.size() + 1);
        QTextLayout layout(part, font);
        QList<QTextLayout::FormatRange> formats;
        for (const auto &[at, length] : strong)
            if (at >= begin && at + length <= begin + part.size())
                formats.push_back(
                    {static_cast<int>(at - begin), static_cast<int>(length), semiBold});
        layout.setFormats(formats);
        layOut(layout, width_);
        const int lines = layout.lineCount();
        const double lineHeight = heightOf(layout, font) / std::max(1, lines);
        if (part.isEmpty() || lines == 0) {
            gap(lineHeight);
            continue;
        }
        for (int i = 0; i < lines; ++i) {
            // Neither the first line nor the last stands alone on a page.
            const bool pair = lines > 1 && (i == 0 || i == lines - 2);
            need(lineHeight * (pair ? 2 : 1));
            const QRectF place = take(lineHeight);
            if (!isPainting())
                continue;
            const QTextLine line = layout.lineAt(i);
            painter_.setPen(theme_.color(ink));
            line.draw(&painter_, place.topLeft() - line.position());
        }
    }
}

void PageWriter::bullet(const QString &text, const QFont &font) {
    need(paragraphHeight(text, font, width_ - 13));
    if (isPainting()) {
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(theme_.color(Ink::Text));
        painter_.drawEllipse(QPointF(left_ + 2.5, y_ + QFontMetricsF(font).height() / 2), 1.6, 1.6);
        painter_.setBrush(Qt::NoBrush);
    }
    PageWriter words = column(13, width_ - 13);
    words.paragraph(text, font);
    y_ = words.y() + 7;
}

void PageWriter::figure(const QString &number, const QString &unit, const QString &caption) {
    const QFont big = theme_.font(19, QFont::DemiBold);
    const QFontMetricsF metrics(big);
    const double baseline = y_ + metrics.ascent();
    if (isPainting()) {
        painter_.setFont(big);
        painter_.setPen(theme_.color(Ink::Text));
        painter_.drawText(QPointF(left_, baseline), number);
        painter_.setFont(theme_.font(10));
        painter_.setPen(theme_.color(Ink::Text2));
        painter_.drawText(QPointF(left_ + metrics.horizontalAdvance(number) + 3, baseline),
                          unit.trimmed());
    }
    y_ += metrics.height() - 2;
    const QFont small = theme_.font(10);
    const double height = paragraphHeight(caption, small, width_);
    const QRectF rect = take(height);
    if (isPainting()) {
        painter_.setFont(small);
        painter_.setPen(theme_.color(Ink::Text2));
        painter_.drawText(rect, Qt::AlignLeft | Qt::TextWordWrap | Qt::TextDontClip, caption);
    }
    gap(6);
}

void PageWriter::rule(Ink ink, double thickness) {
    const QRectF rect = take(thickness);
    if (isPainting())
        painter_.fillRect(rect, theme_.color(ink));
}

double PageWriter::rowHeight(const std::vector<TableColumn> &columns, const QStringList &cells,
                             const QFont &font, double least) const {
    double height = least;
    for (std::size_t i = 0; i < columns.size() && static_cast<qsizetype>(i) < cells.size(); ++i) {
        const double width = columns[i].share * width_ - (i == 0 ? 0 : 6);
        const QString &words = cells[static_cast<qsizetype>(i)];
        if (words.contains(QChar::LineSeparator) ||
            QFontMetricsF(font).horizontalAdvance(words) > width)
            height = std::max(height, paragraphHeight(words, font, width) + 5);
    }
    return height;
}

void PageWriter::groupRow(const std::vector<TableColumn> &columns, const QFont &font,
                          double height) {
    const QRectF row = take(height);
    if (!isPainting())
        return;
    const QFontMetricsF metrics(font);
    painter_.setFont(font);
    painter_.setPen(theme_.color(Ink::Text2));
    double x = left_;
    for (std::size_t i = 0; i < columns.size();) {
        double width = 0;
        std::size_t end = i;
        for (; end < columns.size() && columns[end].group == columns[i].group; ++end)
            width += columns[end].share * width_;
        if (!columns[i].group.isEmpty()) {
            const QRectF span(x + 10, row.top(), width - 10, height);
            painter_.drawText(span.adjusted(0, 0, 0, -2),
                              Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextSingleLine,
                              metrics.elidedText(columns[i].group, Qt::ElideRight, span.width()));
            painter_.fillRect(QRectF(span.left(), span.bottom() - 0.5, span.width(), 0.5),
                              theme_.color(Ink::Line));
        }
        x += width;
        i = end;
    }
}

void PageWriter::tableRow(const std::vector<TableColumn> &columns, const QStringList &cells,
                          const QFont &font, double height, bool heading) {
    const QRectF row = take(height);
    if (!isPainting())
        return;
    double x = left_;
    painter_.setPen(theme_.color(heading ? Ink::Text2 : Ink::Text));
    for (std::size_t i = 0; i < columns.size() && static_cast<qsizetype>(i) < cells.size(); ++i) {
        // The outer columns are flush with the text.
        const double before = i == 0 ? 0 : 6;
        const double width = columns[i].share * width_ - before;
        QTextLayout layout(cells[static_cast<qsizetype>(i)], font);
        layOut(layout, width);
        const double words = heightOf(layout, font);
        const double y = heading ? row.bottom() - 3 - words : row.top() + (height - words) / 2;
        for (int number = 0; number < layout.lineCount(); ++number) {
            const QTextLine line = layout.lineAt(number);
            const double indent = columns[i].alignment.testFlag(Qt::AlignRight)
                                      ? std::max(0.0, width - line.naturalTextWidth())
                                      : 0;
            line.draw(&painter_, QPointF(x + before + indent, y));
        }
        x += before + width;
    }
    painter_.fillRect(QRectF(left_, row.bottom() - 0.5, width_, heading ? 0.75 : 0.5),
                      theme_.color(heading ? Ink::Line2 : Ink::Line));
}

void PageWriter::table(const std::vector<TableColumn> &columns,
                       const std::vector<QStringList> &rows, double leastHeight,
                       const std::vector<std::size_t> &boldRows) {
    const double size = std::min(11.0, leastHeight * 0.66);
    const QFont plain = theme_.font(size);
    const QFont bold = theme_.font(size, QFont::DemiBold);
    const QFont heading = theme_.font(std::min(10.0, size), QFont::Medium);
    QStringList headings;
    for (const TableColumn &column : columns)
        headings << column.heading;
    const double groupHeight = std::any_of(columns.begin(), columns.end(),
                                           [](const auto &one) { return !one.group.isEmpty(); })
                                   ? 16
                                   : 0;
    const double headingHeight = rowHeight(columns, headings, heading, leastHeight);
    const auto writeHeadings = [&] {
        if (groupHeight > 0)
            groupRow(columns, heading, groupHeight);
        tableRow(columns, headings, heading, headingHeight, true);
    };
    const auto isBold = [&](std::size_t row) {
        return std::find(boldRows.begin(), boldRows.end(), row) != boldRows.end();
    };
    std::vector<double> heights;
    for (std::size_t i = 0; i < rows.size(); ++i)
        heights.push_back(rowHeight(columns, rows[i], isBold(i) ? bold : plain, leastHeight));
    const auto first = heights.begin();
    need(std::accumulate(
        first, first + static_cast<std::ptrdiff_t>(std::min<std::size_t>(3, heights.size())),
        groupHeight + headingHeight));
    writeHeadings();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const int page = page_;
        // Neither the last row nor the heading of a group of rows stands alone on a page.
        const bool sum = isBold(i);
        const bool opens = sum && std::all_of(rows[i].begin() + 1, rows[i].end(),
                                              [](const QString &cell) { return cell.isEmpty(); });
        need(heights[i] +
             (i + 1 < rows.size() && (i + 2 == rows.size() || opens) ? heights[i + 1] : 0));
        if (page_ != page)
            writeHeadings();
        tableRow(columns, rows[i], sum ? bold : plain, heights[i], false);
    }
}

void PageWriter::chart(Chart &chart, double height, double scale) {
    need(height);
    const QRectF rect = take(height);
    if (!isPainting())
        return;
    Theme::setOn(chart, theme_);
    painter_.save();
    painter_.translate(rect.topLeft());
    painter_.scale(scale, scale);
    chart.paintOn(painter_, QRectF(0, 0, rect.width() / scale, rect.height() / scale));
    painter_.restore();
}

void PageWriter::legend(const std::vector<LegendEntry> &entries) {
    const QFont font = theme_.font(10);
    const QFontMetricsF metrics(font);
    constexpr double height = 15;
    double x = left_;
    for (const auto &[color, name, dash] : entries) {
        const double mark = dash.isEmpty() ? 8 : 22;
        const double width = std::min(metrics.horizontalAdvance(name), width_ - mark - 5);
        if (x > left_ && x + mark + 5 + width > left_ + width_) {
            x = left_;
            y_ += height;
        }
        if (isPainting()) {
            if (dash.isEmpty()) {
                painter_.fillRect(QRectF(x, y_ + 3.5, mark, 8), color);
            } else {
                QPen pen(color, 1.6);
                pen.setCapStyle(Qt::FlatCap);
                pen.setDashPattern(dash);
                painter_.setPen(pen);
                painter_.drawLine(QPointF(x, y_ + 7.5), QPointF(x + mark, y_ + 7.5));
            }
            painter_.setFont(font);
            painter_.setPen(theme_.color(Ink::Text));
            painter_.drawText(QRectF(x + mark + 5, y_, width + 1, height),
                              Qt::AlignVCenter | Qt::TextDontClip,
                              metrics.elidedText(name, Qt::ElideRight, width + 1));
        }
        x += mark + 5 + width + 16;
    }
    y_ += height + 4;
}

void PageWriter::source(const QString &text) {
    gap(2);
    paragraph(text, theme_.font(9), Ink::Text3);
}

} // namespace ui
