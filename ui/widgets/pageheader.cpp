// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageheader.h"

#include "ui/theme/theme.h"
#include "ui/widgets/texts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace ui {

namespace {

/// Keeps the icon of a button in the colours of the theme.
class ThemedButton : public QPushButton {
public:
    ThemedButton(const QString &text, const QString &icon, bool primary, QWidget *parent)
        : QPushButton(text, parent), icon_(icon), primary_(primary) {
        setProperty("primary", primary);
        setCursor(Qt::ArrowCursor);
        setIconSize({16, 16});
        restyle();
    }

protected:
    void changeEvent(QEvent *event) override {
        QPushButton::changeEvent(event);
        if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
            restyle();
    }

private:
    void restyle() {
        if (!icon_.isEmpty())
            setIcon(Theme::of(this).icon(icon_, primary_ ? Ink::OnAccent : Ink::Text));
    }

    QString icon_;
    bool primary_;
};

} // namespace

QPushButton *makeButton(const QString &text, const QString &icon, bool primary, QWidget *parent) {
    return new ThemedButton(text, icon, primary, parent);
}

PageHeader::PageHeader(QWidget *parent)
    : QFrame(parent), title_(new TextLabel(Role::Title)),
      subtitle_(new ElidedLabel(Role::Small, Ink::Text2)), actions_(new QHBoxLayout) {
    setObjectName(QStringLiteral("head"));
    setFixedHeight(60);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 0, 24, 0);
    layout->setSpacing(10);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addStretch();
    texts->addWidget(title_);
    texts->addWidget(subtitle_);
    texts->addStretch();
    layout->addLayout(texts, 1);
    actions_->setSpacing(10);
    layout->addLayout(actions_);
    // The subtitle gives way to the controls, the title never does.
    subtitle_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void PageHeader::setTitle(const QString &title) { title_->setText(title); }

void PageHeader::setSubtitle(const QString &subtitle) { subtitle_->setText(subtitle); }

void PageHeader::addWidget(QWidget *widget) { actions_->addWidget(widget); }

QPushButton *PageHeader::addButton(const QString &text, const QString &icon, bool primary) {
    QPushButton *button = makeButton(text, icon, primary, this);
    actions_->addWidget(button);
    if (primary)
        primary_ = button;
    return button;
}

} // namespace ui
