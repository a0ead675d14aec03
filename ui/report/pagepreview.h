// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QScrollArea>

#include <functional>
#include <vector>

namespace ui {

/// Paper on a desk: pages below each other, one or two abreast, painted when they come into view
/// and kept as pictures at the screen's resolution.
class PagePreview : public QScrollArea {
    Q_OBJECT
public:
    /// Paints one page in units of 1/96 inch.
    using PaintPage = std::function<void(QPainter &, int page)>;

    explicit PagePreview(QWidget *parent = nullptr);

    /// Other pages; the place in the document stays.
    void show(int pageCount, const QSizeF &pageSize, PaintPage paint);
    using QWidget::show;

    int pageCount() const { return static_cast<int>(pictures_.size()); }
    double zoom() const { return zoom_; }
    bool twoPages() const { return columns_ == 2; }
    int currentPage() const; ///< topmost visible one, from 0; -1 for none
    void goToPage(int page);

    static constexpr double lowestZoom = 0.3;
    static constexpr double highestZoom = 2.0;

public Q_SLOTS:
    void setZoom(double zoom); ///< 1 is the size on paper at 96 dpi
    void setTwoPages(bool twoPages);
    void fitWidth(); ///< follows the window, until a zoom is set

Q_SIGNALS:
    void zoomChanged(double zoom);
    void currentPageChanged();

protected:
    void wheelEvent(QWheelEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    class Desk;
    QRectF pageRect(int page) const; ///< on the desk, in pixels
    void layOut();
    void fit();
    void applyZoom(double zoom);
    void paintDesk(QPainter &painter, const QRect &exposed);

    Desk *desk_;
    PaintPage paint_;
    QSizeF pageSize_;
    std::vector<QPixmap> pictures_;
    double zoom_ = 0.54;
    bool fits_ = true;
    int columns_ = 2;
};

} // namespace ui
