// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pagewriter.h"

#include "ui/charts/chartview.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr double margin = 64; // 17 mm
constexpr double top = margin + 16;

/// Between words, but anywhere where one word alone is too wide.
int wrapping(const QString &text, const QFont &font, const QRectF &cell) {
    const QFontMetricsF metrics(font);
    for (const QString &word : text.split(u' '))
        if (metrics.horizontalAdvance(word) > cell.width())
            return Qt::TextWrapAnywhere;
    return Qt::TextWordWrap;
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

void PageWriter::head(const QString &leftText, const QString &rightText) {
    painter_.setFont(theme_.font(9));
    painter_.setPen(theme_.color(Ink::Text2));
    const QRectF rect(margin, margin - 24, size_.width() - 2 * margin, 16);
    painter_.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, leftText);
    painter_.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, rightText);
}

void PageWriter::foot(const QString &leftText, const QString &rightText) {
    const double top = size_.height() - margin + 6;
    painter_.fillRect(QRectF(margin, top, size_.width() - 2 * margin, 0.75),
                      theme_.color(Ink::Line2));
    painter_.setFont(theme_.font(9));
    painter_.setPen(theme_.color(Ink::Text2));
    const QRectF rect(margin, top + 6, size_.width() - 2 * margin, 16);
    painter_.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, leftText);
    painter_.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, rightText);
}

void PageWriter::title(const QString &text, const QString &note) {
    line(text, theme_.font(21, QFont::DemiBold));
    if (!note.isEmpty()) {
        gap(2);
        paragraph(note, theme_.font(12), Ink::Text2);
    }
    gap(12);
}

void PageWriter::section(const QString &text, const QString &note) {
    line(text, theme_.font(13, QFont::DemiBold));
    if (!note.isEmpty()) {
        gap(1);
        paragraph(note, theme_.font(10), Ink::Text2);
    }
    gap(5);
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
    return QFontMetricsF(font)
        .boundingRect(QRectF(0, 0, width, 1e6), Qt::AlignLeft | Qt::TextWordWrap, text)
        .height();
}

void PageWriter::paragraph(const QString &text, const QFont &font, Ink ink) {
    const double height = paragraphHeight(text, font, width_);
    need(height);
    // A little wider than measured: on paper letters may be a trifle wider than on the screen.
    const QRectF rect = take(height).adjusted(0, 0, 1, 0);
    if (!isPainting())
        return;
    painter_.setFont(font);
    painter_.setPen(theme_.color(ink));
    painter_.drawText(rect, Qt::AlignLeft | Qt::TextWordWrap | Qt::TextDontClip, text);
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

void PageWriter::tableRow(const std::vector<TableColumn> &columns, const QStringList &cells,
                          const QFont &font, Ink ink, double height, bool wrap) {
    const QRectF row = take(height);
    if (!isPainting())
        return;
    const QFontMetricsF metrics(font);
    double x = left_;
    painter_.setFont(font);
    painter_.setPen(theme_.color(ink));
    for (std::size_t i = 0; i < columns.size() && static_cast<qsizetype>(i) < cells.size(); ++i) {
        const double width = columns[i].share * width_;
        // The outer columns are flush with the text.
        const double before = i == 0 ? 0 : 6;
        const QRectF cell(x + before, row.top(), width - before, height);
        const QString &words = cells[static_cast<qsizetype>(i)];
        if (wrap)
            painter_.drawText(cell.adjusted(0, 2, 0, -3),
                              columns[i].alignment | Qt::AlignBottom | wrapping(words, font, cell) |
                                  Qt::TextDontClip,
                              words);
        else // names begin alike and differ at their ends
            painter_.drawText(
                cell, columns[i].alignment | Qt::AlignVCenter | Qt::TextSingleLine,
                metrics.elidedText(words, i == 0 ? Qt::ElideMiddle : Qt::ElideRight, cell.width()));
        x += width;
    }
    painter_.fillRect(QRectF(left_, row.bottom() - 0.5, width_, wrap ? 0.75 : 0.5),
                      theme_.color(wrap ? Ink::Line2 : Ink::Line));
}

void PageWriter::table(const std::vector<TableColumn> &columns,
                       const std::vector<QStringList> &rows, double rowHeight,
                       const std::vector<std::size_t> &boldRows) {
    const double size = std::min(11.0, rowHeight * 0.66);
    const QFont plain = theme_.font(size);
    const QFont bold = theme_.font(size, QFont::DemiBold);
    const QFont heading = theme_.font(std::min(10.0, size), QFont::Medium);
    QStringList headings;
    double headingHeight = rowHeight;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        headings << columns[i].heading;
        const QRectF cell(0, 0, columns[i].share * width_ - (i == 0 ? 0 : 6), 1e6);
        const QRectF words = QFontMetricsF(heading).boundingRect(
            cell, wrapping(headings.back(), heading, cell), headings.back());
        headingHeight = std::max(headingHeight, words.height() + 6);
    }
    need(headingHeight + rowHeight * static_cast<double>(std::min<std::size_t>(3, rows.size())));
    tableRow(columns, headings, heading, Ink::Text2, headingHeight, true);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const int page = page_;
        need(rowHeight);
        if (page_ != page)
            tableRow(columns, headings, heading, Ink::Text2, headingHeight, true);
        const bool sum = std::find(boldRows.begin(), boldRows.end(), i) != boldRows.end();
        tableRow(columns, rows[i], sum ? bold : plain, Ink::Text, rowHeight, false);
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

void PageWriter::legend(const std::vector<std::pair<QColor, QString>> &entries) {
    const QFont font = theme_.font(10);
    const QFontMetricsF metrics(font);
    constexpr double height = 15;
    double x = left_;
    for (const auto &[color, name] : entries) {
        const double width = std::min(metrics.horizontalAdvance(name), width_ - 13);
        if (x > left_ && x + 13 + width > left_ + width_) {
            x = left_;
            y_ += height;
        }
        if (isPainting()) {
            painter_.fillRect(QRectF(x, y_ + 3.5, 8, 8), color);
            painter_.setFont(font);
            painter_.setPen(theme_.color(Ink::Text));
            painter_.drawText(QRectF(x + 13, y_, width + 1, height),
                              Qt::AlignVCenter | Qt::TextDontClip,
                              metrics.elidedText(name, Qt::ElideRight, width + 1));
        }
        x += 13 + width + 16;
    }
    y_ += height + 4;
}

void PageWriter::source(const QString &text) {
    gap(2);
    paragraph(text, theme_.font(9), Ink::Text3);
}

} // namespace ui
