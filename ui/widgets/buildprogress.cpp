// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/buildprogress.h"

#include "ui/text/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/texts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {
constexpr int margin = 24, courseHeight = 96, axisWidth = 40, axisHeight = 18;
}

BuildProgress::BuildProgress(QWidget *parent)
    : QWidget(parent), title_(new TextLabel(Role::Strong)),
      time_(new TextLabel(Role::Small, Ink::Text2)), best_(new TextLabel(Role::Strong)),
      note_(new TextLabel(Role::Small, Ink::Text2)) {
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(margin, 10, margin, 8);
    rows->setSpacing(6);
    auto *first = new QHBoxLayout;
    first->setSpacing(10);
    use_ = makeButton({}, {}, false, this);
    use_->setObjectName(QStringLiteral("useBest"));
    cancel_ = makeButton({}, {}, false, this);
    cancel_->setObjectName(QStringLiteral("cancelBuilding"));
    first->addWidget(title_);
    first->addWidget(time_, 1);
    first->addWidget(use_);
    first->addWidget(cancel_);
    rows->addLayout(first);
    rows->addSpacing(16); // the bar
    auto *second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(best_);
    second->addWidget(note_, 1);
    rows->addLayout(second);
    rows->addSpacing(courseHeight + axisHeight);
    connect(use_, &QPushButton::clicked, this, &BuildProgress::bestWanted);
    connect(cancel_, &QPushButton::clicked, this, &BuildProgress::cancelRequested);
    retranslate();
    hide();
}

void BuildProgress::retranslate() {
    title_->setText(tr("Building shifts"));
    use_->setText(tr("Use best so far"));
    cancel_->setText(tr("Cancel"));
}

void BuildProgress::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BuildProgress::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelRequested();
    else
        QWidget::keyPressEvent(event);
}

void BuildProgress::begin(double atMostSeconds) {
    atMost_ = atMostSeconds;
    covered_.clear();
    report(0, 0, -1, {});
    show();
}

void BuildProgress::report(double seconds, double done, double covered, const QString &note) {
    const Format format(locale());
    seconds_ = seconds;
    done_ = done;
    if (covered >= 0 && (covered_.empty() || covered_.back().y() != covered))
        covered_.emplace_back(seconds, covered);
    time_->setText(tr("%1 of at most %2").arg(format.duration(seconds), format.duration(atMost_)));
    best_->setText(covered < 0 ? tr("Nothing yet")
                               : tr("Best so far %1").arg(format.percent(covered, 1)));
    note_->setText(covered < 0 ? QString() : tr("of required hours covered") + note);
    use_->setEnabled(covered >= 0);
    setAccessibleName(QStringLiteral("%1, %2").arg(title_->text(), best_->text()));
    update();
}

QRectF BuildProgress::bar() const {
    return {double(margin), title_->geometry().bottom() + 12.0, width() - 2.0 * margin, 5.0};
}

QRectF BuildProgress::course() const {
    const double top = best_->geometry().bottom() + 10.0;
    return {double(margin + axisWidth), top, width() - 2.0 * margin - axisWidth - 8,
            height() - top - axisHeight - 6};
}

void BuildProgress::paintEvent(QPaintEvent *) {
    const Theme theme = Theme::of(this);
    const Format format(locale());
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Ink::Base));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(Ink::Line));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QRectF track = bar();
    painter.setBrush(theme.color(Ink::Grid));
    painter.drawRoundedRect(track, 2.5, 2.5);
    const double byTime = atMost_ > 0 ? seconds_ / atMost_ : 0;
    track.setWidth(track.width() * std::clamp(std::max(done_, byTime), 0.0, 1.0));
    painter.setBrush(theme.color(Ink::Accent));
    painter.drawRoundedRect(track, 2.5, 2.5);
    painter.setRenderHint(QPainter::Antialiasing, false);

    const QRectF area = course();
    if (area.height() < 30)
        return;
    double low = 0.94;
    for (const QPointF &point : covered_)
        low = std::min(low, std::floor(point.y() * 20) / 20);
    const double step = low >= 0.9 ? 0.02 : low >= 0.5 ? 0.1 : 0.25;
    const auto y = [&](double share) {
        return area.bottom() - (share - low) / (1 - low) * area.height();
    };
    const auto x = [&](double seconds) {
        return area.left() + (atMost_ > 0 ? seconds / atMost_ : 0) * area.width();
    };
    painter.setFont(theme.font(Role::Caption));
    for (double share = 1; share > low - 1e-9; share -= step) {
        painter.setPen(theme.color(Ink::Grid));
        painter.drawLine(QPointF(area.left(), y(share)), QPointF(area.right(), y(share)));
        painter.setPen(theme.color(Ink::Text2));
        painter.drawText(QRectF(area.left() - axisWidth, y(share) - 8, axisWidth - 6, 16),
                         Qt::AlignRight | Qt::AlignVCenter, format.percent(share));
    }
    for (int i = 0; i <= 4; ++i)
        painter.drawText(QRectF(x(atMost_ * i / 4) - (i == 4 ? 60 : 30), area.bottom() + 3, 60, 14),
                         i == 4 ? Qt::AlignRight | Qt::AlignTop : Qt::AlignHCenter | Qt::AlignTop,
                         format.duration(atMost_ * i / 4));
    if (covered_.empty())
        return;
    QPolygonF line;
    for (const QPointF &point : covered_) {
        if (!line.isEmpty())
            line << QPointF(x(point.x()), line.back().y());
        line << QPointF(x(point.x()), y(point.y()));
    }
    line << QPointF(x(std::min(seconds_, atMost_)), line.back().y());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(Ink::Accent), 1.8));
    painter.drawPolyline(line);
    painter.setBrush(theme.color(Ink::Accent));
    painter.drawEllipse(line.back(), 3, 3);
}

} // namespace ui
