// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rail.h"

#include "ui/widgets/texts.h"

#include <QEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {
constexpr int wide = 204, narrowWidth = 56, stepHeight = 47, inset = 10;
}

// PlanStepModel -----------------------------------------------------------------------------------

int PlanStepModel::append(const Step &step) {
    const int row = rowCount();
    beginInsertRows({}, row, row);
    steps_.push_back(step);
    endInsertRows();
    return row;
}

void PlanStepModel::setName(int row, const QString &name) {
    steps_.at(std::size_t(row)).name = name;
    Q_EMIT dataChanged(index(row), index(row));
}

void PlanStepModel::setState(int row, const QString &note, StepMark mark, int count) {
    Step &step = steps_.at(std::size_t(row));
    if (step.note == note && step.mark == mark && step.count == count)
        return;
    step.note = note;
    step.mark = mark;
    step.count = count;
    Q_EMIT dataChanged(index(row), index(row));
}

int PlanStepModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(steps_.size());
}

QVariant PlanStepModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Step &step = steps_[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return step.name;
    case NoteRole:
        return step.note;
    case IconRole:
        return step.icon;
    case MarkRole:
        return int(step.mark);
    case CountRole:
        return step.count;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QString text = step.note.isEmpty() ? step.name : step.name + ", " + step.note;
        if (step.mark == StepMark::Stale)
            text += ", " + tr("out of date");
        else if (step.mark == StepMark::Warning)
            text += ", " + tr("needs attention");
        return text;
    }
    default:
        return {};
    }
}

// RailDelegate ------------------------------------------------------------------------------------

QSize RailDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const {
    return {narrowWidth, stepHeight};
}

void RailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const {
    const Theme theme = Theme::of(option.widget);
    const bool on = option.state & QStyle::State_Selected;
    const bool narrow = option.rect.width() < 100;
    const QRectF box = QRectF(option.rect).adjusted(inset, 0, -inset, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (on || option.state & QStyle::State_MouseOver) {
        painter->setBrush(theme.color(on ? Ink::AccentTint : Ink::Hover));
        painter->drawRoundedRect(box, 5, 5);
    }
    if (on) {
        painter->setBrush(theme.color(Ink::Accent));
        painter->drawRoundedRect(QRectF(box.left(), box.top() + 9, 3, box.height() - 18), 1.5, 1.5);
    }
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme.color(Ink::Accent), 2));
        painter->drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4);
    }
    const qreal ratio = painter->device()->devicePixelRatioF();
    painter->drawPixmap(QPointF(box.left() + 8, box.top() + 13),
                        theme.pixmap(index.data(PlanStepModel::IconRole).toString(),
                                     on ? Ink::Accent : Ink::Text2, 20, ratio));
    const int count = index.data(PlanStepModel::CountRole).toInt();
    const auto mark = StepMark(index.data(PlanStepModel::MarkRole).toInt());
    const double end = narrow ? box.right() - 2 : box.right() - 8;
    double textEnd = box.right() - 8;
    if (count > 0) {
        const QFont font = theme.font(11, QFont::DemiBold);
        const QString text = QString::number(count);
        const double width = std::max(17.0, QFontMetricsF(font).horizontalAdvance(text) + 8);
        const QRectF badge(end - width, box.top() + 7, width, 17);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.color(Ink::Alert));
        painter->drawRoundedRect(badge, 8.5, 8.5);
        painter->setFont(font);
        painter->setPen(theme.color(Ink::Base));
        painter->drawText(badge, Qt::AlignCenter, text);
        textEnd = badge.left() - 4;
    } else if (mark != StepMark::None && !narrow) {
        const QString name = mark == StepMark::Done    ? QStringLiteral("check")
                             : mark == StepMark::Stale ? QStringLiteral("redo")
                                                       : QStringLiteral("warning");
        painter->drawPixmap(
            QPointF(end - 15, box.top() + 8),
            theme.pixmap(name, mark == StepMark::Warning ? Ink::Alert : Ink::Text3, 14, ratio));
        textEnd = end - 19;
    }
    if (!narrow) {
        const QFont name = theme.font(13, on ? QFont::DemiBold : QFont::Medium);
        const QFont note = theme.font(Role::Caption);
        const double left = box.left() + 38;
        painter->setFont(name);
        painter->setPen(theme.color(Ink::Text));
        painter->drawText(QPointF(left, box.top() + 20),
                          QFontMetricsF(name).elidedText(index.data().toString(), Qt::ElideRight,
                                                         textEnd - left));
        painter->setFont(note);
        painter->setPen(theme.color(Ink::Text2));
        painter->drawText(
            QPointF(left, box.top() + 35),
            QFontMetricsF(note).elidedText(index.data(PlanStepModel::NoteRole).toString(),
                                           Qt::ElideRight, box.right() - 4 - left));
    }
    painter->restore();
}

// Rail --------------------------------------------------------------------------------------------

Rail::Rail(QWidget *parent)
    : QWidget(parent), model_(new PlanStepModel(this)), list_(new QListView),
      plan_(new TextLabel(Role::Strong)), note_(new TextLabel(Role::Caption, Ink::Text2)),
      planBox_(new QWidget), settings_(new QToolButton) {
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 14, 1, 10);
    layout->setSpacing(0);
    auto *texts = new QVBoxLayout(planBox_);
    texts->setContentsMargins(18, 0, 10, 12);
    texts->setSpacing(0);
    texts->addWidget(plan_);
    texts->addWidget(note_);
    layout->addWidget(planBox_);
    layout->addWidget(list_, 1);
    layout->addWidget(settings_);

    list_->setObjectName(QStringLiteral("railList"));
    list_->setModel(model_);
    list_->setItemDelegate(new RailDelegate(list_));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setMouseTracking(true);
    list_->viewport()->setAutoFillBackground(false);
    for (TextLabel *label : {plan_, note_}) {
        label->setMinimumWidth(0);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    settings_->setProperty("role", "rail");
    settings_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    settings_->setIconSize({20, 20});
    settings_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    settings_->hide();
    connect(settings_, &QToolButton::clicked, this, &Rail::settingsRequested);
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    Q_EMIT currentChanged(index.row());
            });
    setNarrow(false);
}

void Rail::setPlan(const QString &name, const QString &note) {
    planName_ = name;
    planNote_ = note;
    refresh();
}

void Rail::setNarrow(bool narrow) {
    narrow_ = narrow;
    setFixedWidth(narrow ? narrowWidth : wide);
    planBox_->setVisible(!narrow);
    settings_->setToolButtonStyle(narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    list_->doItemsLayout();
    refresh();
}

void Rail::setSettingsVisible(bool visible) { settings_->setVisible(visible); }

int Rail::current() const { return list_->currentIndex().row(); }

void Rail::setCurrent(int row) { list_->setCurrentIndex(model_->index(row)); }

void Rail::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange)
        refresh();
}

void Rail::refresh() {
    const Theme theme = Theme::of(this);
    list_->setAccessibleName(tr("Steps of the plan"));
    settings_->setText("  " + tr("Settings"));
    settings_->setToolTip(narrow_ ? tr("Settings") : QString());
    settings_->setAccessibleName(tr("Settings"));
    settings_->setIcon(theme.icon(QStringLiteral("settings"), Ink::Text2));
    const double width = wide - 30;
    plan_->setText(QFontMetricsF(plan_->font()).elidedText(planName_, Qt::ElideRight, width));
    note_->setText(QFontMetricsF(note_->font()).elidedText(planNote_, Qt::ElideRight, width));
    plan_->setToolTip(plainToolTip(planName_));
    list_->viewport()->update();
}

void Rail::paintEvent(QPaintEvent *) {
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Ink::Window));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), theme.color(Ink::Line));
}

} // namespace ui
