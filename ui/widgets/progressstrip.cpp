// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progressstrip.h"

#include "ui/text/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/texts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace ui {

ProgressStrip::ProgressStrip(QWidget *parent)
    : QWidget(parent), text_(new TextLabel(Role::Small, Ink::Text)),
      percent_(new TextLabel(Role::Small, Ink::Text2)), cancel_(new QPushButton) {
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 6, 24, 8);
    layout->setSpacing(8);
    layout->addWidget(text_);
    layout->addWidget(percent_, 1);
    cancel_->setProperty("small", true);
    layout->addWidget(cancel_);
    connect(cancel_, &QPushButton::clicked, this, &ProgressStrip::cancelRequested);
    delay_.setSingleShot(true);
    delay_.setInterval(200);
    connect(&delay_, &QTimer::timeout, this, [this] {
        if (running_)
            show();
    });
    tick_.setInterval(40);
    connect(&tick_, &QTimer::timeout, this, [this] {
        phase_ += 0.02;
        if (phase_ > 1.3)
            phase_ = 0;
        update(0, height() - 3, width(), 3);
    });
    retranslate();
    hide();
}

void ProgressStrip::report(const QString &text, double share) {
    text_->setText(text);
    share_ = share;
    percent_->setText(share >= 0 ? Format(locale()).percent(std::min(share, 1.0)) : QString());
    setAccessibleName(text + ' ' + percent_->text());
    if (!running_) {
        running_ = true;
        delay_.start();
    }
    if (share < 0 && !tick_.isActive())
        tick_.start();
    else if (share >= 0)
        tick_.stop();
    update();
}

void ProgressStrip::finish() {
    running_ = false;
    delay_.stop();
    tick_.stop();
    hide();
}

void ProgressStrip::setCancellable(bool cancellable) { cancel_->setVisible(cancellable); }

void ProgressStrip::paintEvent(QPaintEvent *) {
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Ink::Base));
    const QRectF track(0, height() - 3, width(), 3);
    painter.fillRect(track, theme.color(Ink::Grid));
    const QRectF done = share_ >= 0
                            ? QRectF(0, track.top(), width() * std::min(share_, 1.0), 3)
                            : QRectF(width() * (phase_ - 0.3), track.top(), width() * 0.3, 3);
    painter.fillRect(done.intersected(track), theme.color(Ink::Accent));
}

void ProgressStrip::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ProgressStrip::retranslate() { cancel_->setText(tr("Cancel")); }

} // namespace ui
