// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QDate>
#include <QPoint>
#include <QRectF>
#include <QWidget>

#include <optional>
#include <vector>

class QCPAxis;
class QCPAxisRect;
class QCPGraph;
class QCPItemText;
class QCustomPlot;
template <typename T>
class QSharedPointer;

namespace ui {

/// Common ground of charts: context menu with copy and save, description for screen readers, and
/// one painting routine for screen, clipboard, preview and PDF.
class Chart : public QWidget {
    Q_OBJECT
public:
    explicit Chart(QWidget *parent = nullptr);

    /// The chart in the given rectangle, in units of 1/96 inch of the painter's coordinates.
    virtual void paintOn(QPainter &painter, const QRectF &rect) = 0;
    /// One sentence: what is shown, from when to when, the highest value.
    virtual QString description() const = 0;
    /// The values behind the picture as tab-separated text with a heading line; empty if there is
    /// none.
    virtual QString asTable() const { return {}; }

    QImage toImage(qreal devicePixelRatio = 2.0);
    QByteArray toSvg();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    /// The value, the theme or the language changed.
    virtual void refresh() = 0;
    void updateDescription();
};

/// A chart painted with plain QPainter calls.
class PaintedChart : public Chart {
    Q_OBJECT
public:
    using Chart::Chart;

protected:
    void paintEvent(QPaintEvent *event) override;
    void refresh() override;
};

/// A QCustomPlot in the style of the house: bottom line and horizontal grid, direct labels,
/// crosshair with tooltip, zoom by drag or Ctrl+wheel, double click resets.
class ChartView : public Chart {
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    void paintOn(QPainter &painter, const QRectF &rect) override;
    QSize sizeHint() const override;

    /// Charts in a row share their time axis: zooming one zooms the others.
    void linkRanges(ChartView &other);
    void resetZoom();

Q_SIGNALS:
    /// The visible range of the key axis, whenever it changes.
    void rangeChanged(double lower, double upper);

protected:
    /// What stands under the pointer: a place on the plot and the words of the tooltip.
    struct Hover {
        QPointF position; ///< in pixels of the plot
        QString text;     ///< first line semi-bold
        QCPAxisRect *area = nullptr;
    };

    /// Adds plottables, items and ranges to the emptied plot.
    virtual void draw(const Theme &theme) = 0;
    virtual std::optional<Hover> hoverAt(const QPointF &position) const;
    virtual void clicked(const QPointF &position);
    virtual void doubleClicked(const QPointF &position);

    void refresh() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

    void setZoomable(bool zoomable);
    QCustomPlot &plot() const { return *plot_; }

    // Drawing in the house style -----------------------------------------------------------------
    /// Bottom line and horizontal grid; no top or right axis. Font size in pixels.
    void styleArea(QCPAxisRect &area, const Theme &theme, double fontPixels = 11);
    /// 4–6 round steps from zero; returns the upper end.
    double setCountAxis(QCPAxis &axis, double highest, int steps = 4);
    void setShareAxis(QCPAxis &axis, double step = 0.2, double labelled = 0.4);
    void setHourAxis(QCPAxis &axis, int step);
    void setWeekdayAxis(QCPAxis &axis, const Theme &theme);
    void setDateAxis(QCPAxis &axis, QDate first, QDate last, const Theme &theme);
    /// Named steps 10 s, 1 min, 10 min, 1 h, 8 h, 1 d, 3 d; values in seconds.
    void setDurationLogAxis(QCPAxis &axis);

    QCPGraph *addLine(QCPAxisRect &area, const std::vector<double> &keys,
                      const std::vector<double> &values, const QColor &color, double width);
    /// Values hold from their key to the next; the last one until end.
    QCPGraph *addSteps(QCPAxisRect &area, const std::vector<double> &keys,
                       const std::vector<double> &values, double end, const QColor &color,
                       double width);
    /// Filled between two lines; breaks where either is missing.
    void addBand(QCPAxisRect &area, const std::vector<double> &keys, const std::vector<double> &low,
                 const std::vector<double> &high, const QColor &fill, bool steps = false,
                 double end = 0);
    void addTarget(QCPAxisRect &area, double value, const QColor &color, bool dotted,
                   const QString &label = {});
    void addRule(QCPAxisRect &area, double key, const QColor &color, double width = 1);
    void addSpan(QCPAxisRect &area, double from, double to, const QColor &fill);
    QCPItemText *addLabel(QCPAxisRect &area, double key, double value, const QString &text,
                          const QColor &color, const QFont &font,
                          Qt::Alignment anchor = Qt::AlignLeft | Qt::AlignVCenter,
                          QPointF offset = {});

    static double dateKey(QDate date); ///< seconds of the day's start in UTC
    static QDate dateOf(double key);

private:
    void zoomAround(const QPointF &position, double factor);
    void showHover(const QPointF &position);
    void hideHover();

    class Crosshair;
    QCustomPlot *plot_ = nullptr;
    Crosshair *crosshair_ = nullptr;
    bool zoomable_ = false;
    bool refreshPending_ = false;
    QPointF pressed_;
    bool dragging_ = false;
};

} // namespace ui
