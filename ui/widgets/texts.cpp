// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/texts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextDocument>

namespace ui {

TextLabel::TextLabel(Role role, Ink ink, QWidget *parent)
    : TextLabel(QString(), role, ink, parent) {}

TextLabel::TextLabel(const QString &text, Role role, Ink ink, QWidget *parent)
    : QLabel(text, parent), role_(role), ink_(ink) {
    setTextFormat(Qt::PlainText);
    restyle();
}

void TextLabel::setRole(Role role) {
    role_ = role;
    restyle();
}

void TextLabel::setInk(Ink ink) {
    if (ink_ == ink)
        return;
    ink_ = ink;
    restyle();
}

void TextLabel::changeEvent(QEvent *event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        restyle();
}

void TextLabel::restyle() {
    if (restyling_)
        return; // setting font and palette raises the events that called us
    restyling_ = true;
    const Theme theme = Theme::of(this);
    setFont(theme.font(role_));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, theme.color(ink_));
    colours.setColor(QPalette::Text, theme.color(ink_));
    colours.setColor(QPalette::Disabled, QPalette::WindowText, theme.color(Ink::Off));
    colours.setColor(QPalette::Link, theme.color(Ink::Accent));
    setPalette(colours);
    restyling_ = false;
}

void ElidedLabel::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width());
    setToolTip(shown == text() ? QString() : plainToolTip(text()));
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, shown);
}

SectionTitle::SectionTitle(QWidget *parent) : SectionTitle(QString(), QString(), parent) {}

SectionTitle::SectionTitle(const QString &title, const QString &note, QWidget *parent)
    : QWidget(parent), title_(new TextLabel(title, Role::Section)),
      note_(new ElidedLabel(note, Role::Small, Ink::Text2)) {
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(title_, 0, Qt::AlignBaseline);
    layout->addWidget(note_, 1, Qt::AlignBaseline);
    // A long note gives way instead of widening the page.
    note_->setMinimumWidth(0);
    note_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SectionTitle::setTitle(const QString &title) { title_->setText(title); }

void SectionTitle::setNote(const QString &note) { note_->setText(note); }

void SectionTitle::addWidget(QWidget *widget) { layout()->addWidget(widget); }

Rule::Rule(QWidget *parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(1);
}

void Rule::paintEvent(QPaintEvent *) {
    QPainter(this).fillRect(rect(), Theme::of(this).color(Ink::Line));
}

ChannelDot::ChannelDot(Hue hue, QWidget *parent) : QWidget(parent), hue_(hue) {
    setFixedSize(9, 9);
}

void ChannelDot::setHue(Hue hue) {
    hue_ = hue;
    update();
}

namespace {

void paintDot(QPainter &painter, const QRectF &rect, const Theme &theme, Hue hue) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(hue == Hue::All ? theme.color(Ink::Neutral) : theme.channel(hue).line);
    painter.drawRoundedRect(rect, 2, 2);
}

} // namespace

void ChannelDot::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paintDot(painter, rect(), Theme::of(this), hue_);
}

QIcon channelIcon(const Theme &theme, Hue hue) {
    QIcon icon;
    for (const qreal ratio : {1.0, 2.0}) {
        QPixmap pixmap(QSize(9, 9) * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintDot(painter, QRectF(0, 0, 9, 9), theme, hue);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

Figure::Figure(QWidget *parent, Role role)
    : QWidget(parent), number_(new TextLabel(role)), unit_(new TextLabel(Role::Small, Ink::Text2)),
      caption_(new TextLabel(Role::Small, Ink::Text2)) {
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(3);
    layout->setVerticalSpacing(0);
    layout->addWidget(number_, 0, 0, Qt::AlignBottom);
    layout->addWidget(unit_, 0, 1, Qt::AlignBottom);
    // Both texts on one base line.
    unit_->setContentsMargins(
        0, 0, 0, QFontMetrics(number_->font()).descent() - QFontMetrics(unit_->font()).descent());
    caption_->setWordWrap(true);
    caption_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    layout->addWidget(caption_, 1, 0, 1, 3);
    layout->setRowStretch(1, 1); // beside a caption of two lines the ranges stay in a row
    layout->setColumnStretch(2, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void Figure::show(const QString &number, const QString &unit, const QString &caption) {
    number_->setText(number.isEmpty() ? QStringLiteral("–") : number);
    unit_->setText(number.isEmpty() ? QString() : unit);
    caption_->setText(caption);
    setAccessibleName(caption + ' ' + number_->text() + ' ' + unit_->text());
}

void Figure::showRange(const QString &range) {
    if (!range_) {
        if (range.isEmpty())
            return;
        range_ = new TextLabel(Role::Caption, Ink::Text3);
        range_->setWordWrap(true); // like the caption: columns may be narrow
        static_cast<QGridLayout *>(layout())->addWidget(range_, 2, 0, 1, 3);
    }
    range_->setText(range);
    setAccessibleDescription(range);
}

void Figure::setQuestion(const QString &question) {
    setToolTip(question);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void Figure::paintEvent(QPaintEvent *) {
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setPen(QPen(Theme::of(this).color(Ink::Accent), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void Figure::mouseReleaseEvent(QMouseEvent *event) {
    if (canBeAsked() && event->button() == Qt::LeftButton &&
        rect().contains(event->position().toPoint()))
        Q_EMIT asked();
}

void Figure::keyPressEvent(QKeyEvent *event) {
    if (canBeAsked() && (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return ||
                         event->key() == Qt::Key_Enter))
        Q_EMIT asked();
    else
        QWidget::keyPressEvent(event);
}

void Figure::setAlert(bool alert) { number_->setInk(alert ? Ink::Alert : Ink::Text); }

QString plainToolTip(const QString &text) {
    // Tooltips guess: what looks like markup would be run.
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

} // namespace ui
