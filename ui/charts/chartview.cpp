// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"

#include "ui/charts/picture.h"
#include "ui/text/format.h"
#include "ui/widgets/texttable.h"

#include <QContextMenuEvent>
#include <QDialog>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QPicture>
#include <QShortcut>
#include <QTableView>
#include <QToolTip>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace ui {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// Ticks that follow the visible range.
class RangeTicker : public QCPAxisTicker {
public:
    using Ticks = std::vector<std::pair<double, QString>>;
    explicit RangeTicker(std::function<Ticks(const QCPRange &)> ticks) : ticks_(std::move(ticks)) {}

    void generate(const QCPRange &range, const QLocale &, QChar, int, QVector<double> &ticks,
                  QVector<double> *subTicks, QVector<QString> *labels) override {
        ticks.clear();
        if (subTicks)
            subTicks->clear();
        if (labels)
            labels->clear();
        for (const auto &[place, text] : ticks_(range)) {
            if (!range.contains(place))
                continue;
            ticks.append(place);
            if (labels)
                labels->append(text);
        }
    }

private:
    std::function<Ticks(const QCPRange &)> ticks_;
};

struct DateTick {
    QDate day;
    QString label;
    bool strong; // January carries the year
};

/// Months, or days once the range is short; at most about ten labels.
std::vector<DateTick> dateTicks(double lower, double upper, const Format &format) {
    const auto dayOf = [](double key) {
        return QDate(1970, 1, 1).addDays(std::int64_t(std::floor(key)));
    };
    const double span = upper - lower;
    std::vector<DateTick> ticks;
    if (span > 62) {
        const int step = span > 1500 ? 12 : span > 1000 ? 6 : span > 420 ? 3 : span > 240 ? 2 : 1;
        QDate day = dayOf(lower);
        day = QDate(day.year(), 1, 1);
        bool first = true;
        for (; day <= dayOf(upper); day = day.addMonths(step)) {
            if (day < dayOf(std::ceil(lower)))
                continue;
            const bool january = day.month() == 1;
            ticks.push_back({day,
                             january || first ? format.monthYear(day) : format.month(day.month()),
                             january});
            first = false;
        }
    } else if (span > 0) {
        const int step = span > 28 ? 7 : span > 14 ? 2 : 1;
        QDate day = dayOf(lower);
        day = day.addDays(1 - day.dayOfWeek());
        for (; day <= dayOf(upper); day = day.addDays(step))
            if (day >= dayOf(std::ceil(lower)))
                ticks.push_back(
                    {day, step == 7 ? format.dayMonth(day) : format.weekdayDate(day), false});
    }
    return ticks;
}

double roundStep(double rough) {
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0})
        if (rough <= factor * power * 1.0001)
            return factor * power;
    return 10 * power;
}

void styleAxis(QCPAxis &axis, const Theme &theme, double fontPixels) {
    axis.setBasePen(Qt::NoPen);
    axis.setTickPen(Qt::NoPen);
    axis.setSubTickPen(Qt::NoPen);
    axis.setSubTicks(false);
    axis.setTickLabelFont(theme.font(fontPixels));
    axis.setTickLabelColor(theme.color(Ink::Text2));
    axis.grid()->setPen(QPen(theme.color(Ink::Grid), 1));
    axis.grid()->setZeroLinePen(Qt::NoPen);
    axis.grid()->setSubGridVisible(false);
}

Picture pictureOf(Chart &chart) {
    return {chart.size().isEmpty() ? chart.sizeHint() : chart.size(),
            Theme::of(&chart).color(Ink::Base), chart.accessibleName(), chart.description(),
            [&chart](QPainter &painter, const QRectF &rect) { chart.paintOn(painter, rect); }};
}

} // namespace

// Chart -------------------------------------------------------------------------------------------

Chart::Chart(QWidget *parent) : QWidget(parent) {
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
}

QImage Chart::toImage(qreal devicePixelRatio) { return pictureOf(*this).toImage(devicePixelRatio); }

QByteArray Chart::toSvg() { return pictureOf(*this).toSvg(); }

void Chart::copyPicture() { pictureOf(*this).copy(); }

bool Chart::savePicture(const QString &path, QString *error) {
    return pictureOf(*this).save(path, error);
}

void Chart::askPicture(const QString &ending) { askAndSave(this, pictureOf(*this), ending); }

void Chart::contextMenuEvent(QContextMenuEvent *event) {
    QMenu menu(this);
    addPictureActions(menu, this, pictureOf(*this));
    if (const QString values = asTable(); !values.isEmpty()) {
        menu.addSeparator();
        menu.addAction(tr("Copy values"), this, [values] { copyCells(values); });
        menu.addAction(tr("Show as table"), this, &Chart::showTable)
            ->setShortcut(Qt::CTRL | Qt::Key_T);
    }
    menu.exec(event->globalPos());
}

void Chart::changeEvent(QEvent *event) {
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
        updateDescription();
        refresh();
        break;
    default:
        break;
    }
    QWidget::changeEvent(event);
}

void Chart::showTable() {
    const QStringList lines = this->asTable().split('\n', Qt::SkipEmptyParts);
    if (lines.isEmpty())
        return;
    std::vector<TextTable::Column> columns;
    for (const QString &title : lines.front().split('\t'))
        columns.push_back({title, columns.empty() ? Qt::AlignLeft : Qt::AlignRight});
    std::vector<std::vector<TextTable::Cell>> rows;
    for (const QString &line : lines.mid(1)) {
        std::vector<TextTable::Cell> cells;
        for (const QString &cell : line.split('\t'))
            cells.push_back({cell});
        rows.push_back(std::move(cells));
    }
    QDialog dialog(window());
    dialog.setWindowTitle(accessibleName());
    auto *layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(24, 20, 24, 20);
    auto *table = new TextTable(&dialog);
    table->show(std::move(columns), std::move(rows));
    QTableView *view = makeTableView(table);
    view->setAccessibleName(accessibleName());
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->horizontalHeader()->setStretchLastSection(true);
    layout->addWidget(view);
    // The same key leads back.
    new QShortcut(Qt::CTRL | Qt::Key_T, &dialog, [&dialog] { dialog.accept(); });
    dialog.resize(560, 520);
    dialog.exec();
}

void Chart::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_T && event->modifiers() == Qt::ControlModifier)
        return showTable();
    if (event->matches(QKeySequence::Copy))
        return copyPicture();
    QWidget::keyPressEvent(event);
}

void Chart::focusInEvent(QFocusEvent *event) {
    QWidget::focusInEvent(event);
    for (QWidget *child : findChildren<QWidget *>())
        child->update();
    update();
}

void Chart::focusOutEvent(QFocusEvent *event) {
    QWidget::focusOutEvent(event);
    for (QWidget *child : findChildren<QWidget *>())
        child->update();
    update();
}

void Chart::paintFocus(QPainter &painter) const {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::of(this).color(Ink::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
}

void Chart::updateDescription() { setAccessibleDescription(description()); }

// PaintedChart ------------------------------------------------------------------------------------

void PaintedChart::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paintOn(painter, QRectF(rect()));
    if (hasFocus() && focusPolicy() == Qt::TabFocus)
        paintFocus(painter);
}

void PaintedChart::refresh() { update(); }

// ChartView ---------------------------------------------------------------------------------------

/// Calls back into the chart while the plot is painted.
class ChartView::Layer : public QCPLayerable {
public:
    Layer(QCustomPlot *plot, const QString &layer, std::function<void(QCPPainter &)> paint)
        : QCPLayerable(plot, layer), paint_(std::move(paint)) {}

protected:
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override {
        applyAntialiasingHint(painter, mAntialiased, QCP::aeOther);
    }
    void draw(QCPPainter *painter) override {
        painter->setAntialiasing(true);
        paint_(*painter);
    }

private:
    std::function<void(QCPPainter &)> paint_;
};

/// Crosshair and rubber band above the plot, so that hovering never repaints the plot itself.
class ChartView::Overlay : public QWidget {
public:
    explicit Overlay(ChartView *chart) : QWidget(chart), chart_(*chart) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

    void setHover(const std::optional<Hover> &hover) {
        hover_ = hover;
        update();
    }
    void setBand(const std::optional<QRectF> &band) {
        band_ = band;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override {
        const Theme theme = Theme::of(&chart_);
        QPainter painter(this);
        if (chart_.hasFocus())
            chart_.paintFocus(painter);
        if (band_) {
            QColor fill = theme.color(Ink::Accent);
            painter.setPen(QPen(fill, 1));
            fill.setAlphaF(0.12f);
            painter.setBrush(fill);
            painter.drawRect(*band_);
        } else if (hover_) {
            const QRectF area = chart_.areaRect(hover_->area);
            const double x = std::floor(hover_->position.x()) + 0.5;
            painter.setPen(QPen(theme.color(Ink::Text3), 1));
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
            if (hover_->mark) {
                painter.setRenderHint(QPainter::Antialiasing);
                painter.setPen(QPen(theme.color(Ink::Base), 1.5));
                painter.setBrush(theme.color(Ink::Text));
                painter.drawEllipse(hover_->position, 4, 4);
            }
        }
    }

private:
    ChartView &chart_;
    std::optional<Hover> hover_;
    std::optional<QRectF> band_;
};

ChartView::ChartView(QWidget *parent)
    : Chart(parent), plot_(new QCustomPlot(this)), overlay_(new Overlay(this)) {
    plot_->setAttribute(Qt::WA_TransparentForMouseEvents);
    // The ground of page or inspector shows through.
    plot_->setAttribute(Qt::WA_OpaquePaintEvent, false);
    plot_->setBackground(Qt::NoBrush);
    plot_->setFocusPolicy(Qt::NoFocus);
    plot_->setNoAntialiasingOnDrag(false);
    plot_->plotLayout()->clear();
    plot_->plotLayout()->setRowSpacing(0);
    plot_->addLayer(QStringLiteral("under"), plot_->layer(QStringLiteral("grid")),
                    QCustomPlot::limAbove);
    new Layer(plot_, QStringLiteral("under"),
              [this](QCPPainter &painter) { drawUnder(painter, Theme::of(this)); });
    new Layer(plot_, QStringLiteral("overlay"), [this](QCPPainter &painter) {
        const Theme theme = Theme::of(this);
        if (dateLabelArea_ >= 0 && dateLabelArea_ < areaCount()) {
            // The axis has one font for all its labels; January is semi-bold.
            const auto range = keyRange();
            const QRectF rect = areaRect(dateLabelArea_);
            double free = rect.left();
            for (const DateTick &tick : dateTicks(range.first, range.second, Format(locale()))) {
                const QPointF at(pixel(dateLabelArea_, dateKey(tick.day), 0).x() + 5,
                                 rect.bottom() + 12);
                const QFont font = theme.font(11, tick.strong ? QFont::DemiBold : QFont::Normal);
                const double width = QFontMetricsF(font).horizontalAdvance(tick.label);
                if (at.x() < free || at.x() + width > rect.right() + 40)
                    continue;
                drawText(painter, at, tick.label, theme.color(tick.strong ? Ink::Text : Ink::Text2),
                         font);
                free = at.x() + width + 8;
            }
        }
        drawOver(painter, theme);
    });
    overlay_->raise();
}

ChartView::~ChartView() = default;

QSize ChartView::minimumSizeHint() const { return {120, 60}; }

void ChartView::refresh() {
    dirty_ = true;
    update();
}

void ChartView::ensureDrawn() const {
    if (dirty_)
        const_cast<ChartView *>(this)->rebuild();
}

void ChartView::rebuild() {
    dirty_ = false;
    hideHover();
    plot_->clearPlottables();
    plot_->clearItems();
    plot_->plotLayout()->clear();
    areas_.clear();
    dateLabelArea_ = -1;
    draw(Theme::of(this));
    plot_->plotLayout()->simplify();
    if (!areas_.empty()) {
        const QCPRange range = areas_.front()->axis(QCPAxis::atBottom)->range();
        fullRange_ = {range.lower, range.upper};
    }
    if (zoom_)
        setKeyRange(zoom_->first, zoom_->second);
    plot_->replot(QCustomPlot::rpQueuedRefresh);
}

void ChartView::paintEvent(QPaintEvent *) { ensureDrawn(); }

void ChartView::resizeEvent(QResizeEvent *event) {
    plot_->setGeometry(rect());
    overlay_->setGeometry(rect());
    QWidget::resizeEvent(event);
}

void ChartView::paintOn(QPainter &painter, const QRectF &rect) {
    ensureDrawn();
    // QCustomPlot wants its own kind of painter; a recorded picture stays vectors on any device.
    QPicture picture;
    QCPPainter recorder;
    recorder.begin(&picture);
    recorder.setModes(QCPPainter::pmVectorized | QCPPainter::pmNoCaching);
    plot_->toPainter(&recorder, int(std::lround(rect.width())), int(std::lround(rect.height())));
    recorder.end();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    // A picture is played back larger on a device of finer resolution; the caller's painter already
    // counts in 1/96 inch.
    const double finer = double(painter.device()->logicalDpiX()) / picture.logicalDpiX();
    painter.scale(1 / finer, 1 / finer);
    painter.drawPicture(QPointF(), picture);
    painter.restore();
}

void ChartView::linkRanges(ChartView &other) {
    const auto follow = [](ChartView &from, ChartView &to) {
        connect(&from, &ChartView::rangeChanged, &to, [&to](double lower, double upper) {
            to.zoom_ = {lower, upper};
            to.setKeyRange(lower, upper);
        });
    };
    follow(*this, other);
    follow(other, *this);
}

std::pair<double, double> ChartView::keyRange() const {
    if (areas_.empty())
        return {0, 1};
    const QCPRange range = areas_.front()->axis(QCPAxis::atBottom)->range();
    return {range.lower, range.upper};
}

void ChartView::setKeyRange(double lower, double upper) {
    for (QCPAxisRect *each : areas_)
        each->axis(QCPAxis::atBottom)->setRange(lower, upper);
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

void ChartView::resetZoom() {
    zoom_.reset();
    ensureDrawn();
    setKeyRange(fullRange_.first, fullRange_.second);
    Q_EMIT rangeChanged(fullRange_.first, fullRange_.second);
}

void ChartView::zoomAround(const QPointF &position, double factor) {
    ensureDrawn();
    const auto [lower, upper] = keyRange();
    const double center = std::clamp(keyAt(position.x()), lower, upper);
    const double full = fullRange_.second - fullRange_.first;
    const double from = std::max(fullRange_.first, center - (center - lower) * factor);
    const double to = std::min(fullRange_.second, center + (upper - center) * factor);
    if (to - from < full / 400)
        return;
    zoom_ = {from, to};
    setKeyRange(from, to);
    Q_EMIT rangeChanged(from, to);
}

void ChartView::drawUnder(QPainter &, const Theme &) {}
void ChartView::drawOver(QPainter &, const Theme &) {}
std::optional<ChartView::Hover> ChartView::hoverAt(const QPointF &) const { return std::nullopt; }
void ChartView::clicked(const QPointF &) {}
bool ChartView::doubleClicked(const QPointF &) { return false; }

void ChartView::mousePressEvent(QMouseEvent *event) {
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    ensureDrawn();
    isPressed_ = true;
    dragging_ = false;
    pressed_ = event->position();
}

void ChartView::mouseMoveEvent(QMouseEvent *event) {
    ensureDrawn();
    if (isPressed_ && zoomable_ && !areas_.empty() &&
        std::abs(event->position().x() - pressed_.x()) > 4) {
        dragging_ = true;
        hideHover();
        const QRectF first = areaRect(0), last = areaRect(areaCount() - 1);
        const double from = std::clamp(pressed_.x(), first.left(), first.right());
        const double to = std::clamp(event->position().x(), first.left(), first.right());
        overlay_->setBand(QRectF(QPointF(std::min(from, to), first.top()),
                                 QPointF(std::max(from, to), last.bottom())));
        return;
    }
    if (!isPressed_)
        showHover(event->position(), event->globalPosition().toPoint());
}

void ChartView::mouseReleaseEvent(QMouseEvent *event) {
    if (event->button() != Qt::LeftButton || !isPressed_)
        return QWidget::mouseReleaseEvent(event);
    isPressed_ = false;
    overlay_->setBand(std::nullopt);
    if (!dragging_)
        return clicked(event->position());
    dragging_ = false;
    const QRectF first = areaRect(0);
    double from = keyAt(std::clamp(pressed_.x(), first.left(), first.right()));
    double to = keyAt(std::clamp(event->position().x(), first.left(), first.right()));
    if (from > to)
        std::swap(from, to);
    if (to - from < (fullRange_.second - fullRange_.first) / 400)
        return;
    zoom_ = {from, to};
    setKeyRange(from, to);
    Q_EMIT rangeChanged(from, to);
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event) {
    if (!doubleClicked(event->position()) && zoomable_)
        resetZoom();
}

void ChartView::wheelEvent(QWheelEvent *event) {
    if (!zoomable_ || !(event->modifiers() & Qt::ControlModifier) || event->angleDelta().y() == 0)
        return event->ignore(); // the page scrolls
    zoomAround(event->position(), event->angleDelta().y() > 0 ? 0.8 : 1.25);
    event->accept();
}

void ChartView::leaveEvent(QEvent *event) {
    hideHover();
    QWidget::leaveEvent(event);
}

void ChartView::showHover(const QPointF &position, const QPoint &global) {
    const auto hover = hoverAt(position);
    overlay_->setHover(hover);
    if (!hover || hover->text.isEmpty()) {
        QToolTip::hideText();
        return;
    }
    QStringList lines = hover->text.split('\n');
    for (QString &line : lines)
        line = line.toHtmlEscaped();
    lines.front() = QStringLiteral("<b>%1</b>").arg(lines.front());
    QToolTip::showText(global + QPoint(8, 4),
                       QStringLiteral("<p style='white-space:pre'>%1</p>").arg(lines.join("<br>")),
                       this);
}

void ChartView::hideHover() { overlay_->setHover(std::nullopt); }

// Building blocks ---------------------------------------------------------------------------------

QCPAxisRect &ChartView::addArea(const Theme &theme, const QMargins &margins, double stretch,
                                double fontPixels) {
    auto *rect = new QCPAxisRect(plot_, false);
    rect->addAxes(QCPAxis::atLeft | QCPAxis::atBottom);
    rect->setAutoMargins(QCP::msNone);
    rect->setMargins(margins);
    rect->setMinimumSize(10, 10);
    QCPAxis &left = *rect->axis(QCPAxis::atLeft), &bottom = *rect->axis(QCPAxis::atBottom);
    styleAxis(left, theme, fontPixels);
    styleAxis(bottom, theme, fontPixels);
    left.setTickLength(0, 0);
    // Even a tick without length or pen becomes a dot in a PDF; on the grid line it is not seen.
    left.setTickPen(QPen(theme.color(Ink::Grid), 1));
    left.setTickLabelPadding(7);
    bottom.setBasePen(QPen(theme.color(Ink::Line2), 1));
    bottom.setTickPen(QPen(theme.color(Ink::Line2), 1));
    bottom.setTickLength(0, 4);
    bottom.setTickLabelPadding(3);
    left.grid()->setVisible(true);
    bottom.grid()->setVisible(false);
    for (QCPAxis *axis : {&left, &bottom}) {
        axis->setLayer(QStringLiteral("axes"));
        axis->grid()->setLayer(QStringLiteral("grid"));
    }
    const int row = areaCount();
    plot_->plotLayout()->addElement(row, 0, rect);
    plot_->plotLayout()->setRowStretchFactor(row, stretch);
    areas_.push_back(rect);
    return *rect;
}

void ChartView::addFooter(int height) {
    auto *footer = new QCPLayoutElement(plot_);
    footer->setMinimumSize(0, height);
    footer->setMaximumSize(QWIDGETSIZE_MAX, height);
    plot_->plotLayout()->addElement(areaCount(), 0, footer);
}

QCPAxisRect &ChartView::area(int index) const { return *areas_.at(std::size_t(index)); }

QRectF ChartView::areaRect(int index) const {
    if (index < 0 || index >= areaCount())
        return {};
    // QRect's right and bottom are one less than its far edges.
    const QRect rect = area(index).rect();
    return {QPointF(rect.topLeft()), QSizeF(rect.size())};
}

int ChartView::areaAt(const QPointF &position) const {
    ensureDrawn();
    for (int i = 0; i < areaCount(); ++i)
        if (areaRect(i).adjusted(-4, -8, 4, 4).contains(position))
            return i;
    return -1;
}

void ChartView::setTicks(QCPAxis &axis, const std::vector<std::pair<double, QString>> &ticks) {
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    ticker->setSubTickCount(0);
    for (const auto &[place, text] : ticks)
        ticker->addTick(place, text);
    axis.setTicker(ticker);
}

double ChartView::setCountAxis(QCPAxisRect &rect, double highest, int steps, bool labelTop) {
    const double top = std::isfinite(highest) && highest > 0 ? highest : 1;
    double step = roundStep(top / steps);
    if (step < 1 && top >= 2)
        step = 1;
    const double end = std::ceil(top / step - 1e-9) * step;
    const int decimals = step >= 1 && step == std::floor(step) ? 0 : step >= 0.1 ? 1 : 2;
    const Format format(locale());
    std::vector<std::pair<double, QString>> ticks;
    for (int i = 0; i * step <= end * 1.0001; ++i)
        ticks.emplace_back(i * step, !labelTop && (i + 1) * step > end * 1.0001
                                         ? QString()
                                         : format.count(i * step, decimals));
    QCPAxis &axis = *rect.axis(QCPAxis::atLeft);
    setTicks(axis, ticks);
    axis.setRange(0, end);
    return end;
}

void ChartView::setShareAxis(QCPAxisRect &rect, double step, double labelled) {
    const Format format(locale());
    std::vector<std::pair<double, QString>> ticks;
    for (int i = 0; i * step <= 1.0001; ++i) {
        const double share = i * step, multiple = share / labelled;
        const bool named = std::abs(multiple - std::round(multiple)) < 1e-6;
        ticks.emplace_back(share, named ? format.percent(share) : QString());
    }
    QCPAxis &axis = *rect.axis(QCPAxis::atLeft);
    setTicks(axis, ticks);
    axis.setRange(0, 1);
}

void ChartView::setHourAxis(QCPAxisRect &rect, int step, bool labels) {
    const Format format(locale());
    std::vector<std::pair<double, QString>> ticks;
    for (int hour = 0; hour <= 24; hour += step)
        ticks.emplace_back(hour, format.hour(hour));
    QCPAxis &axis = *rect.axis(QCPAxis::atBottom);
    setTicks(axis, ticks);
    axis.setTickLabels(labels);
    if (!labels)
        axis.setTickLength(0, 0);
    axis.setRange(0, 24);
}

void ChartView::setWeekdayAxis(QCPAxisRect &rect, bool labels) {
    const Format format(locale());
    QCPAxis &axis = *rect.axis(QCPAxis::atBottom);
    // Names stand in the middle of their days, grid lines between the days.
    std::vector<std::pair<double, QString>> ticks;
    for (int day = 0; day < 7; ++day)
        ticks.emplace_back(day + 0.5, format.weekday(day));
    setTicks(axis, ticks);
    axis.setTickLabels(labels);
    axis.setTickLength(0, 0);
    axis.setTickLabelPadding(6);
    axis.setRange(0, 7);
}

void ChartView::setDateAxis(QCPAxisRect &rect, QDate first, QDate last, bool labels, bool grid) {
    QCPAxis &axis = *rect.axis(QCPAxis::atBottom);
    axis.setTicker(QSharedPointer<RangeTicker>::create([this](const QCPRange &range) {
        RangeTicker::Ticks ticks;
        for (const DateTick &tick : dateTicks(range.lower, range.upper, Format(locale())))
            ticks.emplace_back(dateKey(tick.day), QString());
        return ticks;
    }));
    axis.setTickLabels(false);
    axis.grid()->setVisible(grid);
    if (labels)
        dateLabelArea_ = areaCount() - 1;
    else
        axis.setTickLength(0, 0);
    axis.setRange(dateKey(first), dateKey(last) + 1);
}

void ChartView::setDurationLogAxis(QCPAxisRect &rect) {
    const Format format(locale());
    std::vector<std::pair<double, QString>> ticks;
    for (const double seconds : {10., 60., 600., 3600., 8 * 3600., 86400., 3 * 86400.})
        ticks.emplace_back(seconds, seconds == 86400. ? (format.isGerman() ? QStringLiteral("1 T")
                                                                           : QStringLiteral("1 d"))
                                                      : format.durationShort(seconds));
    QCPAxis &axis = *rect.axis(QCPAxis::atLeft);
    axis.setScaleType(QCPAxis::stLogarithmic);
    setTicks(axis, ticks);
    axis.setRange(8, 100 * 3600.);
}

namespace {

QVector<double> asVector(const std::vector<double> &values) {
    return {values.begin(), values.end()};
}

/// Doubles every point so that a line through them is a staircase.
void stairs(std::vector<double> &keys, std::vector<double> &values, double end) {
    std::vector<double> k, v;
    const std::size_t count = std::min(keys.size(), values.size());
    for (std::size_t i = 0; i < count; ++i) {
        k.insert(k.end(), {keys[i], i + 1 < count ? keys[i + 1] : end});
        v.insert(v.end(), {values[i], values[i]});
    }
    keys = std::move(k);
    values = std::move(v);
}

} // namespace

QCPGraph *ChartView::addLine(QCPAxisRect &rect, const std::vector<double> &keys,
                             const std::vector<double> &values, const QColor &color, double width) {
    QCPGraph *graph = plot_->addGraph(rect.axis(QCPAxis::atBottom), rect.axis(QCPAxis::atLeft));
    QPen pen(color, width);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    graph->setPen(pen);
    graph->setAdaptiveSampling(false);
    graph->setData(asVector(keys), asVector(values), true);
    return graph;
}

QCPGraph *ChartView::addSteps(QCPAxisRect &rect, const std::vector<double> &keys,
                              const std::vector<double> &values, double end, const QColor &color,
                              double width) {
    auto k = keys, v = values;
    stairs(k, v, end);
    QCPGraph *graph = addLine(rect, k, v, color, width);
    QPen pen = graph->pen();
    pen.setJoinStyle(Qt::MiterJoin);
    pen.setCapStyle(Qt::FlatCap);
    graph->setPen(pen);
    return graph;
}

void ChartView::addBand(QCPAxisRect &rect, const std::vector<double> &keys,
                        const std::vector<double> &low, const std::vector<double> &high,
                        const QColor &fill) {
    auto lower = low, upper = high;
    for (std::size_t i = 0; i < std::min(lower.size(), upper.size()); ++i)
        if (std::isnan(lower[i]) || std::isnan(upper[i]))
            lower[i] = upper[i] = nan;
    QCPGraph *bottom = addLine(rect, keys, lower, fill, 0);
    QCPGraph *top = addLine(rect, keys, upper, fill, 0);
    bottom->setPen(Qt::NoPen);
    top->setPen(Qt::NoPen);
    top->setBrush(fill);
    top->setChannelFillGraph(bottom);
}

void ChartView::addStepBand(QCPAxisRect &rect, const std::vector<double> &keys,
                            const std::vector<double> &low, const std::vector<double> &high,
                            double end, const QColor &fill) {
    auto k = keys, k2 = keys, lower = low, upper = high;
    stairs(k, lower, end);
    stairs(k2, upper, end);
    addBand(rect, k, lower, upper, fill);
}

QPointF ChartView::pixel(int index, double key, double value) const {
    const QCPAxisRect &rect = area(index);
    return {rect.axis(QCPAxis::atBottom)->coordToPixel(key),
            rect.axis(QCPAxis::atLeft)->coordToPixel(value)};
}

double ChartView::keyAt(double x) const {
    return areas_.empty() ? 0 : areas_.front()->axis(QCPAxis::atBottom)->pixelToCoord(x);
}

QRectF ChartView::drawText(QPainter &painter, const QPointF &at, const QString &text,
                           const QColor &color, const QFont &font, Qt::Alignment alignment) {
    const QFontMetricsF metrics(font);
    const QSizeF size(metrics.horizontalAdvance(text), metrics.height());
    QRectF box(at, size);
    if (alignment & Qt::AlignRight)
        box.moveRight(at.x());
    else if (alignment & Qt::AlignHCenter)
        box.moveLeft(at.x() - size.width() / 2);
    if (alignment & Qt::AlignVCenter)
        box.moveTop(at.y() - size.height() / 2);
    else if (alignment & Qt::AlignBottom)
        box.moveBottom(at.y());
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(QPointF(box.left(), box.top() + metrics.ascent()), text);
    return box;
}

void ChartView::drawLevel(QPainter &painter, int index, double value, const QPen &pen) const {
    const QRectF rect = areaRect(index);
    const double y = std::floor(pixel(index, 0, value).y()) + 0.5;
    painter.setPen(pen);
    painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
}

void ChartView::drawRule(QPainter &painter, int index, double key, const QPen &pen) const {
    const QRectF rect = areaRect(index);
    const double x = std::floor(pixel(index, key, 1).x()) + 0.5;
    if (x < rect.left() || x > rect.right() + 1)
        return;
    painter.setPen(pen);
    painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()));
}

void ChartView::drawSpan(QPainter &painter, int index, double from, double to,
                         const QColor &fill) const {
    const QRectF rect = areaRect(index);
    const double left = std::max(rect.left(), pixel(index, from, 1).x());
    const double right = std::min(rect.right(), pixel(index, to, 1).x());
    if (right > left)
        painter.fillRect(QRectF(left, rect.top(), right - left, rect.height()), fill);
}

double ChartView::dateKey(QDate date) { return double(QDate(1970, 1, 1).daysTo(date)); }

QDate ChartView::keyDate(double key) {
    return QDate(1970, 1, 1).addDays(std::int64_t(std::floor(key)));
}

} // namespace ui
