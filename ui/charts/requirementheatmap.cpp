// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/requirementheatmap.h"

#include "ui/charts/picture.h"
#include "ui/text/format.h"
#include "ui/widgets/texttable.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int left = 38, right = 50, footer = 22;
// Numbers are hidden, not shrunk, in columns narrower than this.
constexpr double narrowestNumber = 13;

int intervalsPerDay(const WeekRequirement &week) {
    return week.intervalMinutes > 0 ? 1440 / week.intervalMinutes : 48;
}

void paintCell(QPainter &painter, const QRectF &cell, const Theme &theme,
               const WeekRequirement &week, double highest, std::size_t i, const Format &format) {
    if (i >= week.agents.size() || !std::isfinite(week.agents[i])) {
        painter.fillRect(cell, theme.color(Ink::Closed));
        return;
    }
    const double value = week.agents[i];
    const QColor fill = theme.heat(week.hue, value, highest);
    painter.fillRect(cell, fill);
    const QString text = format.count(value, week.decimals);
    // All cells have their number or none: gaps among them would read as missing values.
    const QString widest = format.count(highest, week.decimals);
    // Columns differ by a pixel, so that the larger size needs a pixel to spare.
    const auto fits = [&](const QFont &font, double overhang) {
        return QFontMetricsF(font).horizontalAdvance(widest) <= cell.width() + overhang;
    };
    const QFont large = theme.font(11, QFont::Medium), small = theme.font(10, QFont::Medium);
    const QFont &font = fits(large, 0) ? large : small;
    if (cell.width() >= narrowestNumber - 2 && fits(font, 2)) {
        painter.setFont(font);
        painter.setPen(theme.textOn(fill));
        painter.drawText(cell, Qt::AlignCenter | Qt::TextDontClip, text);
    }
    if (i < week.underlined.size() && week.underlined[i])
        painter.fillRect(QRectF(cell.left(), cell.bottom() - 2, cell.width(), 2),
                         theme.channel(Hue::Email).line);
}

/// The most of each hour, where shorter intervals have no room for their numbers.
WeekRequirement inHours(WeekRequirement week) {
    const auto joined = static_cast<std::size_t>(std::max(1, 60 / week.intervalMinutes));
    std::vector<double> agents;
    std::vector<bool> underlined;
    for (std::size_t from = 0; from < week.agents.size(); from += joined) {
        double most = NAN;
        bool any = false;
        for (std::size_t i = from; i < std::min(from + joined, week.agents.size()); ++i) {
            most = std::isnan(most) ? week.agents[i] : std::fmax(most, week.agents[i]);
            any = any || (i < week.underlined.size() && week.underlined[i]);
        }
        agents.push_back(most);
        underlined.push_back(any);
    }
    week.agents = std::move(agents);
    week.underlined = std::move(underlined);
    week.intervalMinutes *= static_cast<int>(joined);
    return week;
}

void paintDays(QPainter &painter, const QRectF &rect, const Theme &theme, const Format &format,
               int current) {
    const double row = rect.height() / 7;
    for (int day = 0; day < 7; ++day) {
        painter.setFont(theme.font(12, day == current ? QFont::DemiBold : QFont::Normal));
        painter.setPen(theme.color(day == current ? Ink::Text : Ink::Text2));
        painter.drawText(QRectF(rect.left(), rect.top() + day * row, rect.width(), row - 1),
                         Qt::AlignVCenter | Qt::AlignLeft, format.weekday(day));
    }
}

void paintTotals(QPainter &painter, const QRectF &rect, const Theme &theme, const Format &format,
                 int current, const std::vector<double> &totals) {
    const double row = rect.height() / 7;
    for (int day = 0; day < 7; ++day) {
        painter.setFont(theme.font(12, day == current ? QFont::DemiBold : QFont::Normal));
        painter.setPen(theme.color(day == current ? Ink::Text : Ink::Text2));
        painter.drawText(QRectF(rect.left(), rect.top() + day * row, rect.width(), row - 1),
                         Qt::AlignVCenter | Qt::AlignRight,
                         format.count(totals[std::size_t(day)], 1));
    }
}

void paintHours(QPainter &painter, const QRectF &rect, double from, double to, const Theme &theme,
                const Format &format, const QString &unit) {
    painter.setFont(theme.font(Role::Caption));
    painter.setPen(theme.color(Ink::Text2));
    for (int hour = 0; hour <= 24; hour += 2)
        painter.drawText(QRectF(from + (to - from) * hour / 24 - 15, rect.top(), 30, rect.height()),
                         Qt::AlignCenter, format.hour(hour));
    painter.drawText(QRectF(rect.right() - right, rect.top(), right, rect.height()),
                     Qt::AlignVCenter | Qt::AlignRight, unit);
}

} // namespace

// RequirementTable --------------------------------------------------------------------------------

void RequirementTable::show(const WeekRequirement &week) {
    const bool sameShape = intervalsPerDay(week) == columnCount() && !week_.agents.empty();
    if (!sameShape)
        beginResetModel();
    week_ = week;
    highest_ = 0;
    for (const double value : week_.agents)
        if (std::isfinite(value))
            highest_ = std::max(highest_, value);
    if (!sameShape)
        endResetModel();
    else // keeps selection and current cell
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

double RequirementTable::dayTotal(int day) const {
    double sum = 0;
    const int count = columnCount();
    for (int column = 0; column < count; ++column) {
        const auto i = std::size_t(day * count + column);
        if (i < week_.agents.size() && std::isfinite(week_.agents[i]))
            sum += week_.agents[i];
    }
    return sum * week_.intervalMinutes / 60.0;
}

int RequirementTable::rowCount(const QModelIndex &parent) const {
    return parent.isValid() || week_.agents.empty() ? 0 : 7;
}

int RequirementTable::columnCount(const QModelIndex &parent) const {
    return parent.isValid() || week_.agents.empty() ? 0 : intervalsPerDay(week_);
}

QVariant RequirementTable::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int interval = index.row() * columnCount() + index.column();
    const auto i = std::size_t(interval);
    const bool open = i < week_.agents.size() && std::isfinite(week_.agents[i]);
    const Format format;
    switch (role) {
    case Qt::DisplayRole:
        return open ? format.count(week_.agents[i], week_.decimals) : QString();
    case ValueRole:
        return open ? QVariant(week_.agents[i]) : QVariant();
    case UnderlineRole:
        return i < week_.underlined.size() && bool(week_.underlined[i]);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        const int from = index.column() * week_.intervalMinutes;
        const QString time = format.timeRange(from, from + week_.intervalMinutes);
        const QString agents =
            open ? tr("%n agent(s)", nullptr, int(std::lround(week_.agents[i]))) : tr("closed");
        const QString detail = open && week_.detail ? week_.detail(interval) : QString();
        if (role == Qt::AccessibleTextRole)
            return QStringLiteral("%1 %2, %3%4")
                .arg(format.longWeekday(index.row()), format.time(from), agents,
                     detail.isEmpty() ? QString()
                                      : ", " + QString(detail).replace('\n', QLatin1String(", ")));
        QString text =
            QStringLiteral("<b>%1 %2</b><br>%3").arg(format.weekday(index.row()), time, agents);
        if (!detail.isEmpty())
            text += "<br>" + detail.toHtmlEscaped().replace('\n', QLatin1String("<br>"));
        return QStringLiteral("<p style='white-space:pre'>%1</p>").arg(text);
    }
    default:
        return {};
    }
}

QVariant RequirementTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole)
        return {};
    const Format format;
    if (orientation == Qt::Vertical)
        return format.weekday(section);
    return format.time(section * week_.intervalMinutes);
}

// HeatmapDelegate ---------------------------------------------------------------------------------

void HeatmapDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const {
    const auto *table = qobject_cast<const RequirementTable *>(index.model());
    if (!table)
        return;
    const Theme theme = Theme::of(option.widget);
    painter->save();
    paintCell(*painter, QRectF(option.rect).adjusted(0, 0, -1, -1), theme, table->week(),
              table->highest(), std::size_t(index.row() * table->columnCount() + index.column()),
              Format(option.locale));
    painter->restore();
}

// RequirementHeatmap ------------------------------------------------------------------------------

/// The labels at an edge; they take part in nothing but painting.
class RequirementHeatmap::Edge : public QWidget {
public:
    Edge(QWidget *parent, std::function<void(QPainter &, const QRectF &)> paint)
        : QWidget(parent), paint_(std::move(paint)) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        paint_(painter, QRectF(rect()));
    }

private:
    std::function<void(QPainter &, const QRectF &)> paint_;
};

RequirementHeatmap::RequirementHeatmap(QWidget *parent)
    : QTableView(parent), table_(new RequirementTable(this)) {
    days_ = new Edge(this, [this](QPainter &painter, const QRectF &rect) {
        paintDays(painter, rect, Theme::of(this), Format(locale()), currentIndex().row());
    });
    totals_ = new Edge(this, [this](QPainter &painter, const QRectF &rect) {
        std::vector<double> totals;
        for (int day = 0; day < 7; ++day)
            totals.push_back(table_->dayTotal(day));
        paintTotals(painter, rect, Theme::of(this), Format(locale()), currentIndex().row(), totals);
    });
    hours_ = new Edge(this, [this](QPainter &painter, const QRectF &rect) {
        paintHours(painter, rect, left, left + horizontalHeader()->length(), Theme::of(this),
                   Format(locale()), tr("hours"));
    });
    setModel(table_);
    setItemDelegate(new HeatmapDelegate(this));
    setAccessibleName(tr("Required agents by weekday and time"));
    horizontalHeader()->hide();
    verticalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(4);
    verticalHeader()->setMinimumSectionSize(10);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setProperty("heatmap", true);
    viewport()->setAutoFillBackground(false);
}

void RequirementHeatmap::show(const WeekRequirement &week) {
    table_->show(week);
    fitColumns();
    if (!currentIndex().isValid() && table_->rowCount() > 0)
        setCurrentIndex(table_->index(0, 0));
    for (QWidget *edge : {days_, totals_, hours_})
        edge->update();
    viewport()->update();
    Q_EMIT selectionTextChanged(selectionSummary());
}

int RequirementHeatmap::currentInterval() const {
    const QModelIndex index = currentIndex();
    return index.isValid() ? index.row() * table_->columnCount() + index.column() : -1;
}

void RequirementHeatmap::setCurrentInterval(int interval) {
    const int columns = table_->columnCount();
    if (columns > 0 && interval >= 0 && interval < 7 * columns)
        setCurrentIndex(table_->index(interval / columns, interval % columns));
}

QSize RequirementHeatmap::sizeHint() const {
    return {left + right + 48 * 16, 7 * Theme::of(this).rowHeight() + footer};
}

QSize RequirementHeatmap::minimumSizeHint() const {
    return {left + right + 48 * 8, sizeHint().height()};
}

void RequirementHeatmap::updateGeometries() {
    // The base class sets the margins for its own headers, and every change comes back here.
    if (updating_)
        return;
    updating_ = true;
    QTableView::updateGeometries();
    setViewportMargins(left, 0, right, footer);
    updating_ = false;
}

void RequirementHeatmap::resizeEvent(QResizeEvent *event) {
    QTableView::resizeEvent(event);
    fitColumns();
}

void RequirementHeatmap::fitColumns() {
    const int columns = table_->columnCount();
    const int height = std::max(70, this->height() - footer);
    days_->setGeometry(0, 0, left, height);
    totals_->setGeometry(width() - right, 0, right, height);
    hours_->setGeometry(0, height, width(), footer);
    if (columns == 0)
        return;
    // Pixels left over by the division are spread, so the last column ends at the edge.
    const int available = std::max(columns, width() - left - right);
    for (int column = 0; column < columns; ++column)
        setColumnWidth(column, (column + 1) * available / columns - column * available / columns);
    for (int row = 0; row < 7; ++row)
        setRowHeight(row, (row + 1) * height / 7 - row * height / 7);
}

void RequirementHeatmap::paintEvent(QPaintEvent *event) {
    QTableView::paintEvent(event);
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    const Theme theme = Theme::of(this);
    QPainter painter(viewport());
    painter.setBrush(Qt::NoBrush);
    // The selected day is framed thinly, the selected cells strongly, like in a spreadsheet.
    const QRectF first(visualRect(table_->index(current.row(), 0)));
    const QRectF last(visualRect(table_->index(current.row(), table_->columnCount() - 1)));
    painter.setPen(QPen(theme.color(Ink::Text), 1));
    painter.drawRect(QRectF(first.topLeft(), last.bottomRight()).adjusted(0.5, 0.5, -0.5, -0.5));
    QRectF chosen(visualRect(current));
    for (const QItemSelectionRange &range : selectionModel()->selection())
        chosen = chosen.united(
            QRectF(visualRect(range.topLeft())).united(visualRect(range.bottomRight())));
    painter.setPen(QPen(theme.color(Ink::Text), 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(chosen.adjusted(0, 1, 0, -1));
}

void RequirementHeatmap::keyPressEvent(QKeyEvent *event) {
    if (event->matches(QKeySequence::Copy))
        return copySelection();
    QTableView::keyPressEvent(event);
}

void RequirementHeatmap::contextMenuEvent(QContextMenuEvent *event) {
    QMenu menu(this);
    menu.addAction(tr("Copy selection"), this, &RequirementHeatmap::copySelection)
        ->setShortcut(QKeySequence::Copy);
    menu.addAction(tr("Copy week"), this, [this] {
        selectAll();
        copySelection();
    });
    menu.addSeparator();
    const Theme theme = Theme::of(this);
    addPictureActions(
        menu, this,
        {size(), theme.color(Ink::Base), accessibleName(), accessibleDescription(),
         [this, theme](QPainter &painter, const QRectF &rect) { paintOn(painter, rect, theme); }});
    menu.exec(event->globalPos());
}

void RequirementHeatmap::changeEvent(QEvent *event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LocaleChange) {
        updateGeometry();
        fitColumns();
        for (QWidget *edge : {days_, totals_, hours_})
            edge->update();
    }
}

void RequirementHeatmap::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    QTableView::currentChanged(current, previous);
    viewport()->update();
    days_->update();
    totals_->update();
    if (current.isValid())
        Q_EMIT intervalPicked(currentInterval());
}

void RequirementHeatmap::selectionChanged(const QItemSelection &selected,
                                          const QItemSelection &deselected) {
    QTableView::selectionChanged(selected, deselected);
    viewport()->update();
    Q_EMIT selectionTextChanged(selectionSummary());
}

QString RequirementHeatmap::selectionAsText() const {
    const auto selection = selectionModel()->selection();
    if (selection.isEmpty())
        return {};
    const QItemSelectionRange range = selection.first();
    const Format format(locale());
    QStringList heading{tr("Weekday")};
    const int minutes = table_->week().intervalMinutes;
    for (int column = range.left(); column <= range.right(); ++column)
        heading << format.time(column * minutes);
    QStringList lines{heading.join('\t')};
    for (int row = range.top(); row <= range.bottom(); ++row) {
        QStringList cells{format.weekday(row)};
        for (int column = range.left(); column <= range.right(); ++column) {
            const QVariant value = table_->index(row, column).data(RequirementTable::ValueRole);
            cells << (value.isValid() ? format.count(value.toDouble(), table_->week().decimals)
                                      : QString());
        }
        lines << cells.join('\t');
    }
    return lines.join('\n') + '\n';
}

QString RequirementHeatmap::selectionSummary() const {
    int cells = 0;
    double sum = 0, lowest = INFINITY, highest = 0;
    for (const QModelIndex &index : selectionModel()->selectedIndexes()) {
        const QVariant value = index.data(RequirementTable::ValueRole);
        if (!value.isValid())
            continue;
        ++cells;
        sum += value.toDouble();
        lowest = std::min(lowest, value.toDouble());
        highest = std::max(highest, value.toDouble());
    }
    if (cells < 2)
        return {};
    const Format format(locale());
    const int decimals = table_->week().decimals;
    return tr("%1 cells · %2 agent hours · lowest %3 · highest %4")
        .arg(format.count(cells), format.count(sum * table_->week().intervalMinutes / 60.0, 1),
             format.count(lowest, decimals), format.count(highest, decimals));
}

void RequirementHeatmap::copySelection() const {
    const QString text = selectionAsText();
    if (text.isEmpty())
        return;
    copyCells(text);
}

void RequirementHeatmap::paintOn(QPainter &painter, const QRectF &rect, const Theme &theme) const {
    const int columns = table_->columnCount();
    if (columns == 0)
        return;
    const Format format(locale());
    const QRectF cells(rect.left() + left, rect.top(), rect.width() - left - right,
                       rect.height() - footer);
    const WeekRequirement shown =
        cells.width() / columns < narrowestNumber ? inHours(table_->week()) : table_->week();
    const int perDay = static_cast<int>(shown.agents.size() / 7);
    const double column = cells.width() / perDay, row = cells.height() / 7;
    std::vector<double> totals;
    for (int day = 0; day < 7; ++day) {
        totals.push_back(table_->dayTotal(day));
        for (int i = 0; i < perDay; ++i)
            paintCell(
                painter,
                QRectF(cells.left() + i * column, cells.top() + day * row, column - 1, row - 1),
                theme, shown, table_->highest(), std::size_t(day * perDay + i), format);
    }
    paintDays(painter, QRectF(rect.left(), rect.top(), left, cells.height()), theme, format, -1);
    paintTotals(painter, QRectF(rect.right() - right, rect.top(), right, cells.height()), theme,
                format, -1, totals);
    paintHours(painter, QRectF(rect.left(), cells.bottom(), rect.width(), footer), cells.left(),
               cells.right(), theme, format, tr("hours"));
}

} // namespace ui
