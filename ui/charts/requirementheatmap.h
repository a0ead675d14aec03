// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>
#include <QTableView>

#include <functional>
#include <vector>

namespace ui {

/// A week of whole or fractional agents per interval: seven rows, one column per interval.
struct WeekRequirement {
    Hue hue = Hue::Phone;
    int intervalMinutes = 30;
    std::vector<double> agents;   ///< per interval from Monday 00:00; NaN is closed
    std::vector<bool> underlined; ///< idle time that deferred work fills; empty for none
    int decimals = 0;             ///< shown in a cell
    std::function<QString(int)>
        detail; ///< further lines of the tooltip of interval i; may be empty
};

/// The week as a table for views, clipboard and screen readers.
class RequirementTable : public QAbstractTableModel {
    Q_OBJECT
public:
    enum { ValueRole = Qt::UserRole + 1, UnderlineRole };

    using QAbstractTableModel::QAbstractTableModel;
    void show(const WeekRequirement &week);
    const WeekRequirement &week() const { return week_; }
    double highest() const { return highest_; }
    double dayTotal(int day) const; ///< agent hours

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    WeekRequirement week_;
    double highest_ = 0;
};

/// Fill, number and under-line of one cell.
class HeatmapDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

/// Requirement of a week as a heatmap that behaves like a spreadsheet: cursor keys, range
/// selection, copy with headings; day names left, day totals right, hours below.
class RequirementHeatmap : public QTableView {
    Q_OBJECT
public:
    explicit RequirementHeatmap(QWidget *parent = nullptr);

    void show(const WeekRequirement &week);
    using QWidget::show;
    int currentInterval() const; ///< from Monday 00:00, -1 for none
    void setCurrentInterval(int interval);
    QString selectionAsText() const;  ///< tab-separated with headings, numbers in the user's format
    QString selectionSummary() const; ///< cells, agent hours, lowest, highest

    /// Where the columns begin and end in pixels, for charts below.
    int leftEdge() const { return 38; }
    int rightEdge() const { return 50; }
    /// Same picture for the report.
    void paintOn(QPainter &painter, const QRectF &rect, const Theme &theme) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void intervalPicked(int interval);
    void selectionTextChanged(const QString &summary);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    void updateGeometries() override;

private:
    class Edge;
    void fitColumns();
    void copySelection() const;

    RequirementTable *table_;
    QWidget *days_;
    QWidget *totals_;
    QWidget *hours_;
    bool updating_ = false;
};

} // namespace ui
