// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/progressstrip.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

Page::Page(const QString &icon, QWidget *parent)
    : QWidget(parent), icon_(icon), header_(new PageHeader), messages_(new MessageBar),
      progress_(new ProgressStrip) {
    setObjectName(QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header_);
    layout->addWidget(progress_);
    layout->addWidget(messages_);
    layout->addStretch(0);
}

void Page::setBody(QWidget *body) {
    body_ = body;
    body->setObjectName(QStringLiteral("content"));
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("pageScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    static_cast<QVBoxLayout *>(layout())->insertWidget(3, scroll, 1);
}

void Page::setPlainBody(QWidget *body) {
    body_ = body;
    static_cast<QVBoxLayout *>(layout())->insertWidget(3, body, 1);
}

void Page::setInspectorUsed(bool used) {
    if (inspectorUsed_ == used)
        return;
    inspectorUsed_ = used;
    Q_EMIT inspectorUsedChanged();
}

void Page::setInspectorTitle(const QString &title) {
    if (inspectorTitle_ == title)
        return;
    inspectorTitle_ = title;
    Q_EMIT inspectorTitleChanged(title);
}

void Page::setStatus(const QString &text) {
    status_ = text;
    Q_EMIT statusChanged(text);
}

void Page::applyTexts() {
    header_->setTitle(title());
    retranslate();
    Q_EMIT titleChanged();
}

void Page::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        applyTexts();
    else if (event->type() == QEvent::StyleChange)
        themeChanged();
}

} // namespace ui
