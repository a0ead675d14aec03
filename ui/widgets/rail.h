// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

#include <vector>

class QToolButton;

namespace ui {

class TextLabel;

/// How far one page's work stands.
enum class StepMark { None, Done, Stale, Warning };

/// The pages on the rail with where they stand.
class PlanStepModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum { NoteRole = Qt::UserRole + 1, IconRole, MarkRole, CountRole };
    struct Step {
        QString name, note, icon;
        StepMark mark = StepMark::None;
        int count = 0; ///< alert badge instead of the mark; 0 for none
    };

    using QAbstractListModel::QAbstractListModel;
    int append(const Step &step); ///< its row
    void setName(int row, const QString &name);
    void setState(int row, const QString &note, StepMark mark, int count);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<Step> steps_;
};

class RailDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Plan name, pages in the order of the work, settings. 204 px wide, or 56 px with icons only.
class Rail : public QWidget {
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    PlanStepModel &steps() { return *model_; }
    void setPlan(const QString &name, const QString &note);
    void setNarrow(bool narrow);
    bool isNarrow() const { return narrow_; }
    void setSettingsVisible(bool visible);
    int current() const;

public Q_SLOTS:
    void setCurrent(int row);

Q_SIGNALS:
    void currentChanged(int row);
    void settingsRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    PlanStepModel *model_;
    QListView *list_;
    TextLabel *plan_;
    TextLabel *note_;
    QWidget *planBox_;
    QToolButton *settings_;
    QString planName_, planNote_;
    bool narrow_ = false;
};

} // namespace ui
