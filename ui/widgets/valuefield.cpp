// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/valuefield.h"

#include "ui/text/format.h"
#include "ui/widgets/texts.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace ui {

// NumberEdit --------------------------------------------------------------------------------------

NumberEdit::NumberEdit(Kind kind, QWidget *parent) : QDoubleSpinBox(parent), kind_(kind) {
    setAlignment(Qt::AlignRight);
    setKeyboardTracking(true);
    setCorrectionMode(QAbstractSpinBox::CorrectToNearestValue);
    setDecimals(0);
    setFixedWidth(104);
    restyle();
}

void NumberEdit::restyle() {
    switch (kind_) {
    case Kind::Number:
        break;
    case Kind::Percent:
        setSuffix(QStringLiteral(" %"));
        break;
    case Kind::Seconds:
        setSuffix(QStringLiteral(" s"));
        break;
    case Kind::MinutesSeconds:
        setSuffix(QStringLiteral(" min"));
        break;
    case Kind::Hours:
        setSuffix(QStringLiteral(" h"));
        break;
    }
}

QString NumberEdit::textFromValue(double value) const {
    return kind_ == Kind::MinutesSeconds ? Format(locale()).minutesSeconds(value)
                                         : Format(locale()).count(value, decimals());
}

double NumberEdit::valueFromText(const QString &text) const {
    QString bare = text;
    if (!suffix().isEmpty() && bare.endsWith(suffix()))
        bare.chop(suffix().size());
    bare = bare.trimmed().replace(QChar(0x2212), '-');
    if (kind_ == Kind::MinutesSeconds) {
        const auto parts = bare.split(':');
        if (parts.size() == 2)
            return parts[0].toInt() * 60.0 + parts[1].toInt();
    }
    return locale().toDouble(bare);
}

QValidator::State NumberEdit::validate(QString &text, int &position) const {
    Q_UNUSED(position)
    QString bare = text;
    if (!suffix().isEmpty() && bare.endsWith(suffix()))
        bare.chop(suffix().size());
    bare = bare.trimmed().replace(QChar(0x2212), '-');
    if (bare.isEmpty() || bare == QLatin1String("-"))
        return QValidator::Intermediate;
    double value = 0;
    bool ok = false;
    if (kind_ == Kind::MinutesSeconds && bare.contains(':')) {
        const auto parts = bare.split(':');
        if (parts.size() != 2)
            return QValidator::Invalid;
        if (parts[1].isEmpty())
            return QValidator::Intermediate;
        bool minutesOk = false, secondsOk = false;
        const int minutes = parts[0].toInt(&minutesOk), seconds = parts[1].toInt(&secondsOk);
        ok = minutesOk && secondsOk && seconds < 60 && seconds >= 0;
        value = minutes * 60.0 + seconds;
    } else {
        value = locale().toDouble(bare, &ok);
    }
    if (!ok)
        return QValidator::Invalid;
    return value >= minimum() && value <= maximum() ? QValidator::Acceptable
                                                    : QValidator::Intermediate;
}

void NumberEdit::changeEvent(QEvent *event) {
    QDoubleSpinBox::changeEvent(event);
    if (event->type() == QEvent::LocaleChange) {
        const QSignalBlocker block(this);
        setValue(value()); // shows the value in the new format
    }
}

// LineSlider --------------------------------------------------------------------------------------

LineSlider::LineSlider(QWidget *parent) : QSlider(Qt::Horizontal, parent) {
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(18);
}

void LineSlider::setNeutral(std::optional<int> neutral) {
    neutral_ = neutral;
    update();
}

double LineSlider::place(int value) const {
    const double span = std::max(1, maximum() - minimum());
    return 7 + (width() - 14.0) * (value - minimum()) / span;
}

int LineSlider::valueAt(double x) const {
    const double share = std::clamp((x - 7) / std::max(1.0, width() - 14.0), 0.0, 1.0);
    return minimum() + int(std::lround(share * (maximum() - minimum())));
}

void LineSlider::paintEvent(QPaintEvent *) {
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QColor accent = theme.color(isEnabled() ? Ink::Accent : Ink::Off);
    painter.setBrush(theme.color(Ink::Line2));
    painter.drawRoundedRect(QRectF(0, 7, width(), 4), 2, 2);
    const double at = place(sliderPosition());
    const double from = neutral_ ? place(*neutral_) : 0;
    painter.setBrush(accent);
    painter.drawRoundedRect(QRectF(std::min(from, at), 7, std::abs(at - from), 4), 2, 2);
    if (neutral_) {
        painter.setBrush(theme.color(Ink::Text3));
        painter.drawRect(QRectF(std::floor(from), 5, 1, 8));
    }
    painter.setPen(QPen(accent, 2));
    painter.setBrush(hasFocus() ? theme.color(Ink::AccentTint) : theme.color(Ink::Base));
    painter.drawEllipse(QPointF(at, 9), 6, 6);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(accent, 1));
        painter.drawEllipse(QPointF(at, 9), 8.5, 8.5);
    }
}

void LineSlider::mousePressEvent(QMouseEvent *event) {
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    setSliderDown(true);
    setSliderPosition(valueAt(event->position().x()));
    triggerAction(SliderMove);
}

void LineSlider::mouseMoveEvent(QMouseEvent *event) {
    if (isSliderDown())
        setSliderPosition(valueAt(event->position().x()));
}

void LineSlider::mouseReleaseEvent(QMouseEvent *) { setSliderDown(false); }

void LineSlider::mouseDoubleClickEvent(QMouseEvent *) {
    setSliderDown(false);
    Q_EMIT resetWanted();
}

// ValueField --------------------------------------------------------------------------------------

namespace {
constexpr int sliderSteps = 1000;
}

ValueField::ValueField(NumberEdit::Kind kind, bool withSlider, QWidget *parent)
    : QWidget(parent), kind_(kind), factor_(kind == NumberEdit::Kind::Percent ? 100
                                            : kind == NumberEdit::Kind::Hours ? 1 / 3600.0
                                                                              : 1),
      label_(new TextLabel(Role::Body)), edit_(new NumberEdit(kind)),
      problem_(new TextLabel(Role::Small, Ink::Alert)) {
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(label_, 1);
    row->addWidget(edit_);
    layout->addLayout(row);
    label_->setBuddy(edit_);
    label_->setTextFormat(Qt::PlainText);
    label_->setCursor(Qt::SizeHorCursor);
    label_->installEventFilter(this);
    if (withSlider) {
        slider_ = new LineSlider;
        slider_->setRange(0, sliderSteps);
        layout->addWidget(slider_);
        connect(slider_, &QSlider::valueChanged, this, [this](int position) {
            if (updating_)
                return;
            const double exact = sliderLow_ + (sliderHigh_ - sliderLow_) * position / sliderSteps;
            const double step = edit_->singleStep();
            userChanged(std::round(exact / step) * step, true);
        });
        connect(slider_, &QSlider::sliderReleased, this, [this] { Q_EMIT committed(value()); });
    }
    problem_->setWordWrap(true);
    problem_->hide();
    layout->addWidget(problem_);
    connect(edit_, &QDoubleSpinBox::valueChanged, this, [this](double shown) {
        if (!updating_)
            userChanged(shown, false);
    });
    connect(edit_, &QAbstractSpinBox::editingFinished, this, [this] { Q_EMIT committed(value()); });
}

void ValueField::setLabel(const QString &label) {
    label_->setText(label);
    edit_->setAccessibleName(label);
    if (slider_)
        slider_->setAccessibleName(label);
}

void ValueField::setRange(const Range &range) {
    updating_ = true;
    edit_->setDecimals(range.decimals);
    edit_->setRange(range.low * factor_, range.high * factor_);
    edit_->setSingleStep(range.step * factor_);
    sliderLow_ = range.sliderLow.value_or(range.low) * factor_;
    sliderHigh_ = range.sliderHigh.value_or(range.high) * factor_;
    updating_ = false;
    setValue(value());
}

void ValueField::setNeutral(double neutral) {
    if (!slider_)
        return;
    const double share =
        (neutral * factor_ - sliderLow_) / std::max(1e-12, sliderHigh_ - sliderLow_);
    slider_->setNeutral(int(std::lround(share * sliderSteps)));
    disconnect(slider_, &LineSlider::resetWanted, this, nullptr);
    connect(slider_, &LineSlider::resetWanted, this, [this, neutral] {
        userChanged(neutral * factor_, true);
        Q_EMIT committed(value());
    });
}

double ValueField::value() const { return edit_->value() / factor_; }

bool ValueField::isSliding() const { return slider_ && slider_->isSliderDown(); }

void ValueField::setValue(double value) {
    updating_ = true;
    // What is being typed is not overwritten by its own echo.
    if (std::abs(edit_->value() - value * factor_) > 1e-9)
        edit_->setValue(value * factor_);
    if (slider_ && !slider_->isSliderDown()) {
        const double share =
            (value * factor_ - sliderLow_) / std::max(1e-12, sliderHigh_ - sliderLow_);
        slider_->setValue(int(std::lround(std::clamp(share, 0.0, 1.0) * sliderSteps)));
    }
    updating_ = false;
}

void ValueField::userChanged(double shown, bool fromSlider) {
    updating_ = true;
    if (fromSlider)
        edit_->setValue(shown);
    if (slider_ && !slider_->isSliderDown()) {
        const double share =
            (edit_->value() - sliderLow_) / std::max(1e-12, sliderHigh_ - sliderLow_);
        slider_->setValue(int(std::lround(std::clamp(share, 0.0, 1.0) * sliderSteps)));
    }
    updating_ = false;
    Q_EMIT valueChanged(value());
}

void ValueField::setProblem(const QString &sentence) {
    problem_->setText(sentence);
    problem_->setVisible(!sentence.isEmpty());
    if (edit_->property("invalid").toBool() == !sentence.isEmpty())
        return;
    edit_->setProperty("invalid", !sentence.isEmpty());
    edit_->setAccessibleDescription(sentence);
    edit_->style()->unpolish(edit_);
    edit_->style()->polish(edit_);
}

bool ValueField::eventFilter(QObject *watched, QEvent *event) {
    if (watched != label_ || !isEnabled())
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::MouseButtonPress) {
        scrubStart_ = static_cast<QMouseEvent *>(event)->globalPosition().x();
        scrubValue_ = edit_->value();
        return true;
    }
    if (event->type() == QEvent::MouseMove) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (!(mouse->buttons() & Qt::LeftButton))
            return false;
        const double pace = mouse->modifiers() & Qt::ShiftModifier     ? 10
                            : mouse->modifiers() & Qt::ControlModifier ? 0.1
                                                                       : 1;
        const double steps = std::round((mouse->globalPosition().x() - scrubStart_) / 4) * pace;
        edit_->setValue(scrubValue_ + steps * edit_->singleStep());
        return true;
    }
    if (event->type() == QEvent::MouseButtonRelease) {
        Q_EMIT committed(value());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

// WhatIfSlider ------------------------------------------------------------------------------------

WhatIfSlider::WhatIfSlider(QWidget *parent)
    : QWidget(parent), label_(new TextLabel(Role::Small)), text_(new TextLabel(Role::Small)),
      slider_(new LineSlider) {
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(2);
    layout->addWidget(label_, 0, 0);
    layout->addWidget(text_, 0, 1, Qt::AlignRight);
    layout->addWidget(slider_, 1, 0, 1, 2);
    layout->setColumnStretch(0, 1);
    label_->setBuddy(slider_);
    connect(slider_, &QSlider::valueChanged, this, [this] {
        refresh();
        Q_EMIT valueChanged(value());
    });
    connect(slider_, &QSlider::sliderReleased, this, [this] { Q_EMIT committed(value()); });
    connect(slider_, &LineSlider::resetWanted, this, [this] {
        if (!neutral_)
            return;
        slider_->setValue(int(std::lround((*neutral_ - low_) / step_)));
        Q_EMIT committed(value());
    });
}

void WhatIfSlider::setLabel(const QString &label) {
    label_->setText(label);
    slider_->setAccessibleName(label);
}

void WhatIfSlider::setWords(const Words &words) {
    words_ = words;
    refresh();
}

void WhatIfSlider::setRange(double low, double high, double step) {
    const QSignalBlocker block(slider_);
    low_ = low;
    step_ = step;
    slider_->setRange(0, int(std::lround((high - low) / step)));
    slider_->setPageStep(std::max(1, slider_->maximum() / 10));
    if (neutral_)
        setNeutral(*neutral_);
    refresh();
}

void WhatIfSlider::setNeutral(double value) {
    neutral_ = value;
    slider_->setNeutral(int(std::lround((value - low_) / step_)));
}

double WhatIfSlider::value() const { return low_ + step_ * slider_->value(); }

bool WhatIfSlider::isNeutral() const {
    return !neutral_ || std::abs(value() - *neutral_) < step_ / 2;
}

void WhatIfSlider::setValue(double value) {
    if (slider_->isSliderDown())
        return;
    const QSignalBlocker block(slider_);
    slider_->setValue(int(std::lround((value - low_) / step_)));
    slider_->update();
    refresh();
}

void WhatIfSlider::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange ||
        event->type() == QEvent::StyleChange)
        refresh();
}

void WhatIfSlider::refresh() {
    text_->setText(words_ ? words_(value()) : Format(locale()).count(value()));
    text_->setFont(Theme::of(this).font(12, QFont::DemiBold));
    slider_->setAccessibleDescription(text_->text());
}

} // namespace ui
