// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/texts.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace ui {

namespace {

/// Error is a filled octagon, the others are outlines: shapes differ, not only strength.
QPixmap symbol(MessageBar::Kind kind, const Theme &theme, qreal ratio) {
    using Kind = MessageBar::Kind;
    if (kind == Kind::Information)
        return theme.pixmap(QStringLiteral("info"), Ink::Text2, 18, ratio);
    if (kind == Kind::ReadOnly)
        return theme.pixmap(QStringLiteral("lock"), Ink::Text2, 18, ratio);
    if (kind == Kind::Warning)
        return theme.pixmap(QStringLiteral("warning"), Ink::Alert, 18, ratio);
    QPixmap pixmap(QSize(18, 18) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(0.9, 0.9);
    const QPolygonF octagon({{6.9, 2.5},
                             {13.1, 2.5},
                             {17.5, 6.9},
                             {17.5, 13.1},
                             {13.1, 17.5},
                             {6.9, 17.5},
                             {2.5, 13.1},
                             {2.5, 6.9}});
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Ink::Alert));
    painter.drawPolygon(octagon);
    painter.setPen(QPen(theme.color(Ink::Base), 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(10, 6.2), QPointF(10, 10.8));
    painter.drawPoint(QPointF(10, 13.6));
    return pixmap;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), title_(new TextLabel(Role::Strong)),
      text_(new TextLabel(Role::Body, Ink::Text2)), close_(new QToolButton), icon_(new QLabel) {
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 10, 24, 10);
    layout->setSpacing(10);
    layout->addWidget(icon_, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(title_);
    texts->addWidget(text_);
    layout->addLayout(texts, 1);
    for (QPushButton *&button : buttons_) {
        button = new QPushButton;
        layout->addWidget(button, 0, Qt::AlignVCenter);
    }
    title_->setWordWrap(true);
    text_->setWordWrap(true);
    close_->setProperty("role", "flat");
    close_->setIconSize({14, 14});
    connect(close_, &QToolButton::clicked, this, &MessageBar::closeNewest);
    layout->addWidget(close_, 0, Qt::AlignVCenter);
    for (int i = 0; i < 2; ++i)
        connect(buttons_[i], &QPushButton::clicked, this, [this, i] {
            if (messages_.empty() || messages_.back().actions.size() <= std::size_t(i))
                return;
            // The action may post or remove messages itself.
            const auto run = messages_.back().actions[std::size_t(i)].run;
            messages_.pop_back();
            showNewest();
            if (run)
                run();
        });
    hide();
}

MessageBar *MessageBar::of(const QWidget *widget) {
    for (; widget; widget = widget->parentWidget())
        if (auto *bar = widget->findChild<MessageBar *>(QString(), Qt::FindDirectChildrenOnly))
            return bar;
    return nullptr;
}

void MessageBar::post(const Message &message) {
    if (!message.key.isEmpty())
        std::erase_if(messages_, [&](const Message &m) { return m.key == message.key; });
    messages_.push_back(message);
    showNewest();
}

void MessageBar::remove(const QString &key) {
    if (std::erase_if(messages_, [&](const Message &m) { return m.key == key; }) > 0)
        showNewest();
}

void MessageBar::clear() {
    messages_.clear();
    showNewest();
}

void MessageBar::closeNewest() {
    if (!messages_.empty())
        messages_.pop_back();
    showNewest();
}

void MessageBar::showNewest() {
    if (messages_.empty())
        return hide();
    const Message &message = messages_.back();
    const Theme theme = Theme::of(this);
    icon_->setPixmap(symbol(message.kind, theme, devicePixelRatioF()));
    close_->setIcon(theme.icon(QStringLiteral("close"), Ink::Text2));
    close_->setToolTip(tr("Close"));
    close_->setAccessibleName(tr("Close"));
    close_->setVisible(message.closable);
    title_->setText(message.title);
    text_->setText(message.text);
    text_->setVisible(!message.text.isEmpty());
    for (std::size_t i = 0; i < 2; ++i) {
        buttons_[i]->setVisible(i < message.actions.size());
        if (i < message.actions.size())
            buttons_[i]->setText(message.actions[i].text);
    }
    setAccessibleName(message.title);
    setAccessibleDescription(message.text);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::changeEvent(QEvent *event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange && !messages_.empty()) {
        const Theme theme = Theme::of(this);
        icon_->setPixmap(symbol(messages_.back().kind, theme, devicePixelRatioF()));
        close_->setIcon(theme.icon(QStringLiteral("close"), Ink::Text2));
    }
}

void MessageBar::paintEvent(QPaintEvent *) {
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Ink::Base));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(Ink::Line));
}

void MessageBar::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape && !messages_.empty() && messages_.back().closable)
        return closeNewest();
    QFrame::keyPressEvent(event);
}

} // namespace ui
