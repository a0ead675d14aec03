// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pagepreview.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double gap = 24;

} // namespace

class PagePreview::Desk : public QWidget {
public:
    explicit Desk(PagePreview &preview) : preview_(preview) {}

protected:
    void paintEvent(QPaintEvent *event) override {
        QPainter painter(this);
        preview_.paintDesk(painter, event->rect());
    }

private:
    PagePreview &preview_;
};

PagePreview::PagePreview(QWidget *parent) : QScrollArea(parent), desk_(new Desk(*this)) {
    setFrameShape(QFrame::NoFrame);
    setWidget(desk_);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview of the report"));
    verticalScrollBar()->setSingleStep(40);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &PagePreview::currentPageChanged);
}

void PagePreview::show(int pageCount, const QSizeF &pageSize, PaintPage paint) {
    paint_ = std::move(paint);
    pageSize_ = pageSize;
    pictures_.assign(static_cast<std::size_t>(pageCount), QPixmap());
    if (fits_)
        fit();
    layOut();
}

void PagePreview::setZoom(double zoom) {
    fits_ = false;
    applyZoom(zoom);
}

void PagePreview::fitWidth() {
    fits_ = true;
    fit();
}

/// As large as the pages beside each other fit; never larger than on paper.
void PagePreview::fit() {
    if (pageSize_.isEmpty())
        return;
    const int columns = std::min(columns_, std::max(1, pageCount()));
    const double room = viewport()->width() - gap * (columns + 1) - 2;
    applyZoom(std::min(1.0, room / (columns * pageSize_.width())));
}

void PagePreview::applyZoom(double zoom) {
    zoom = std::clamp(zoom, lowestZoom, highestZoom);
    if (std::abs(zoom - zoom_) < 1e-6)
        return;
    const int page = currentPage();
    zoom_ = zoom;
    std::fill(pictures_.begin(), pictures_.end(), QPixmap());
    layOut();
    goToPage(page);
    Q_EMIT zoomChanged(zoom_);
}

void PagePreview::setTwoPages(bool twoPages) {
    const int columns = twoPages ? 2 : 1;
    if (columns == columns_)
        return;
    const int page = currentPage();
    columns_ = columns;
    if (fits_)
        fit();
    layOut();
    goToPage(page);
}

QRectF PagePreview::pageRect(int page) const {
    const QSizeF size = pageSize_ * zoom_;
    const int columns = std::min(columns_, std::max(1, pageCount()));
    const double width = columns * size.width() + (columns - 1) * gap;
    const double left = std::max(gap, (desk_->width() - width) / 2);
    return {std::round(left + page % columns * (size.width() + gap)),
            std::round(gap + page / columns * (size.height() + gap)), std::round(size.width()),
            std::round(size.height())};
}

int PagePreview::currentPage() const {
    const double top = verticalScrollBar()->value();
    for (int page = 0; page < pageCount(); ++page)
        if (pageRect(page).center().y() >= top)
            return page;
    return pageCount() - 1;
}

void PagePreview::goToPage(int page) {
    if (page >= 0 && page < pageCount())
        verticalScrollBar()->setValue(static_cast<int>(pageRect(page).top() - gap / 2));
}

void PagePreview::layOut() {
    const int columns = std::min(columns_, std::max(1, pageCount()));
    const int rows = (pageCount() + columns - 1) / columns;
    const QSizeF size = pageSize_ * zoom_;
    const int width = static_cast<int>(std::ceil(columns * (size.width() + gap) + gap));
    const int height = static_cast<int>(std::ceil(rows * (size.height() + gap) + gap));
    desk_->resize(std::max(width, viewport()->width()), std::max(height, viewport()->height()));
    desk_->update();
    Q_EMIT currentPageChanged();
}

void PagePreview::paintDesk(QPainter &painter, const QRect &exposed) {
    const Theme theme = Theme::of(this);
    painter.fillRect(exposed, mixed(theme.color(Ink::Line2), theme.color(Ink::Window), 0.35));
    const qreal ratio = devicePixelRatioF();
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF rect = pageRect(page);
        if (!rect.intersects(exposed))
            continue;
        QPixmap &picture = pictures_[static_cast<std::size_t>(page)];
        if (picture.isNull() || picture.devicePixelRatio() != ratio) {
            picture = QPixmap((rect.size() * ratio).toSize());
            picture.setDevicePixelRatio(ratio);
            // Paper is white in the dark theme too.
            picture.fill(Qt::white);
            QPainter sheet(&picture);
            sheet.scale(zoom_, zoom_);
            paint_(sheet, page);
        }
        painter.drawPixmap(rect.topLeft(), picture);
        painter.setPen(theme.color(Ink::Line2));
        painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5));
    }
}

void PagePreview::wheelEvent(QWheelEvent *event) {
    if (event->modifiers() & Qt::ControlModifier) {
        setZoom(zoom_ * (event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1));
        event->accept();
        return;
    }
    QScrollArea::wheelEvent(event);
}

bool PagePreview::viewportEvent(QEvent *event) {
    const bool handled = QScrollArea::viewportEvent(event);
    if (event->type() == QEvent::Resize) {
        if (fits_)
            fit();
        layOut();
    }
    return handled;
}

} // namespace ui
