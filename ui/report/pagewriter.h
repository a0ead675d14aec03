// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QColor>
#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

class QPainter;

namespace ui {

class Chart;

/// Writes a section from top to bottom: lines, paragraphs, tables, charts. What does not fit runs
/// over to the next page; one page of the section reaches the painter, the others are only laid
/// out. Units are 1/96 inch.
class PageWriter {
public:
    struct TableColumn {
        QString heading;
        double share = 1; ///< of the width
        Qt::Alignment alignment = Qt::AlignLeft;
        QString group{}; ///< of neighbours that belong together: written once above them
    };

    /// Wanted is the page of the section that is painted, from 0; -1 only counts pages.
    PageWriter(QPainter &painter, const QSizeF &page, const Theme &theme, int wanted = 0);

    /// Pages begun so far.
    int pageCount() const { return page_ + 1; }
    bool isPainting() const { return page_ == wanted_; }
    /// Begins a new page when so much height is no longer left.
    void need(double height);
    /// On a page that continues the section, written below the head.
    void setContinuation(const QString &title) { continuation_ = title; }
    /// The headings that were marked, with their page of the section.
    const std::vector<std::pair<QString, int>> &marks() const { return marks_; }

    double left() const { return left_; }
    double width() const { return width_; }
    double y() const { return y_; }
    double bottom() const { return bottom_; }
    void moveTo(double y) { y_ = y; }
    void gap(double height) { y_ += height; }
    /// The next so many units of height, as a rectangle of the full width.
    QRectF take(double height);
    /// A writer for a part of the width, beginning at this height.
    PageWriter column(double offset, double width) const;
    /// The same place, for measuring: nothing that it writes is painted.
    PageWriter unpainted() const;

    void head(const QString &leftText, const QString &rightText);
    void foot(const QString &leftText, const QString &rightText);
    void belowFoot(const QString &words);
    void title(const QString &text, const QString &note);
    /// A heading that stays on the page of what follows, of which so much at least.
    void section(const QString &text, const QString &note, double following = 90);
    /// The same, marked for readers who want to jump there.
    void markedSection(const QString &text, const QString &note, double following = 90);
    void line(const QString &text, const QFont &font, Ink ink = Ink::Text);
    void textAt(double offset, const QString &text, const QFont &font); ///< on the present line
    /// Of any length: runs over to the next page between its lines. The strong parts of the text
    /// (begin and length) are semi-bold.
    void paragraph(const QString &text, const QFont &font, Ink ink = Ink::Text,
                   const std::vector<std::pair<qsizetype, qsizetype>> &strong = {});
    QFont smallFont() const { return theme_.font(10); }
    void bullet(const QString &text, const QFont &font);
    void figure(const QString &number, const QString &unit, const QString &caption);
    void rule(Ink ink, double thickness);
    /// Cells wrap where they are too narrow, rows stay whole. Headings are repeated on every page
    /// the table runs over; bold rows are sums.
    void table(const std::vector<TableColumn> &columns, const std::vector<QStringList> &rows,
               double leastHeight, const std::vector<std::size_t> &boldRows = {});
    /// The chart across the width, drawn smaller than on screen by the scale.
    void chart(Chart &chart, double height, double scale);
    struct LegendEntry {
        QColor color;
        QString name;
        QList<qreal> dash{}; ///< not empty: a dashed line in place of a square
    };
    /// Coloured squares or lines with names, wrapping.
    void legend(const std::vector<LegendEntry> &entries);
    /// Where the figures above come from.
    void source(const QString &text);

    static double paragraphHeight(const QString &text, const QFont &font, double width);
    QPainter &painter() { return painter_; }

private:
    /// Begins a new page where heading and what follows do not fit.
    void needSection(const QString &text, const QString &note, double following);
    double rowHeight(const std::vector<TableColumn> &columns, const QStringList &cells,
                     const QFont &font, double least) const;
    void groupRow(const std::vector<TableColumn> &columns, const QFont &font, double height);
    void tableRow(const std::vector<TableColumn> &columns, const QStringList &cells,
                  const QFont &font, double height, bool heading);
    void frameLine(double y, const QString &leftText, const QString &rightText);

    QPainter &painter_;
    Theme theme_;
    QSizeF size_;
    int wanted_;
    int page_ = 0;
    QString continuation_;
    std::vector<std::pair<QString, int>> marks_;
    double left_, width_, y_, bottom_;
};

} // namespace ui
