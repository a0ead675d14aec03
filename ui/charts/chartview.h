// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QDate>
#include <QMargins>
#include <QPointF>
#include <QRectF>
#include <QWidget>

#include <optional>
#include <utility>
#include <vector>

class QCPAxis;
class QCPAxisRect;
class QCPGraph;
class QPen;
class QCustomPlot;

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
    void copyPicture();
    /// As PNG or SVG by the ending, whole or not at all. False, with the reason in *error, where
    /// the file cannot be written.
    bool savePicture(const QString &path, QString *error);
    /// A dialog with the values; does nothing if there are none.
    void showTable();

protected:
    void askPicture(const QString &ending);
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    /// Frame around a chart that the keyboard reached.
    void paintFocus(QPainter &painter) const;
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
    QSize minimumSizeHint() const override;

    /// Charts in a row share their key axis: zooming one zooms the others.
    void linkRanges(ChartView &other);
    void setKeyRange(double lower, double upper);
    void resetZoom();

Q_SIGNALS:
    /// The visible range of the key axis after the user changed it.
    void rangeChanged(double lower, double upper);

protected:
    /// What stands under the pointer: a place on the plot and the words of the tooltip.
    struct Hover {
        QPointF position; ///< in pixels
        QString text;     ///< lines; the first is semi-bold
        int area = 0;
        bool mark = true; ///< dot at the position; otherwise only the vertical line
    };

    /// Adds areas and plottables to the emptied plot and sets the axes.
    virtual void draw(const Theme &theme) = 0;
    /// Between grid and plottables, in pixels: tinted spans.
    virtual void drawUnder(QPainter &painter, const Theme &theme);
    /// Above everything, in pixels: labels, rules, badges.
    virtual void drawOver(QPainter &painter, const Theme &theme);
    virtual std::optional<Hover> hoverAt(const QPointF &position) const;
    virtual void clicked(const QPointF &position);
    /// False lets the double click reset the zoom.
    virtual bool doubleClicked(const QPointF &position);

    void refresh() override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;

    void setZoomable(bool zoomable) { zoomable_ = zoomable; }

    // Building blocks of draw() ------------------------------------------------------------------
    /// A plot rectangle below the ones before it; margins in pixels, heights shared by stretch.
    QCPAxisRect &addArea(const Theme &theme, const QMargins &margins, double stretch = 1,
                         double fontPixels = 11);
    /// Room below the last area, so that all areas keep the same height.
    void addFooter(int height);
    QCPAxisRect &area(int index) const;
    int areaCount() const { return static_cast<int>(areas_.size()); }
    QRectF areaRect(int index) const;
    int areaAt(const QPointF &position) const; ///< -1 outside

    /// Round steps from zero; returns the upper end.
    double setCountAxis(QCPAxisRect &area, double highest, int steps = 4, bool labelTop = true);
    void setShareAxis(QCPAxisRect &area, double step, double labelled);
    void setHourAxis(QCPAxisRect &area, int step, bool labels = true);
    void setWeekdayAxis(QCPAxisRect &area, bool labels = true); ///< keys in days from Monday
    /// Keys are those of dateKey(); ticks and labels follow the zoom.
    void setDateAxis(QCPAxisRect &area, QDate first, QDate last, bool labels, bool grid);
    /// Named steps 10 s, 1 min, 10 min, 1 h, 8 h, 1 d, 3 d; values in seconds.
    void setDurationLogAxis(QCPAxisRect &area);
    void setTicks(QCPAxis &axis, const std::vector<std::pair<double, QString>> &ticks);

    QCPGraph *addLine(QCPAxisRect &area, const std::vector<double> &keys,
                      const std::vector<double> &values, const QColor &color, double width);
    /// Values hold from their key to the next one, the last until end.
    QCPGraph *addSteps(QCPAxisRect &area, const std::vector<double> &keys,
                       const std::vector<double> &values, double end, const QColor &color,
                       double width);
    /// Filled between two lines; breaks where either is missing.
    void addBand(QCPAxisRect &area, const std::vector<double> &keys, const std::vector<double> &low,
                 const std::vector<double> &high, const QColor &fill);
    void addStepBand(QCPAxisRect &area, const std::vector<double> &keys,
                     const std::vector<double> &low, const std::vector<double> &high, double end,
                     const QColor &fill);

    // Building blocks of drawUnder() and drawOver()
    // ------------------------------------------------
    QPointF pixel(int area, double key, double value) const;
    double keyAt(double x) const;
    static QRectF drawText(QPainter &painter, const QPointF &at, const QString &text,
                           const QColor &color, const QFont &font,
                           Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);
    void drawLevel(QPainter &painter, int area, double value, const QPen &pen) const;
    void drawRule(QPainter &painter, int area, double key, const QPen &pen) const;
    void drawSpan(QPainter &painter, int area, double from, double to, const QColor &fill) const;

    static double dateKey(QDate date); ///< days since 1970-01-01
    static QDate keyDate(double key);

private:
    void ensureDrawn() const;
    void rebuild();
    void zoomAround(const QPointF &position, double factor);
    void showHover(const QPointF &position, const QPoint &global);
    void hideHover();
    std::pair<double, double> keyRange() const;

    class Overlay;
    class Layer;
    QCustomPlot *plot_;
    Overlay *overlay_;
    std::vector<QCPAxisRect *> areas_;
    std::pair<double, double> fullRange_{0, 1};
    std::optional<std::pair<double, double>> zoom_;
    QPointF pressed_;
    bool zoomable_ = false;
    bool dragging_ = false;
    bool isPressed_ = false;
    bool dirty_ = true;
    int dateLabelArea_ = -1;
};

} // namespace ui
