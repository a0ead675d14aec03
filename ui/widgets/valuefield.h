// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QDoubleSpinBox>
#include <QSlider>
#include <QWidget>

#include <functional>
#include <optional>

namespace ui {

class TextLabel;

/// A number field in the user's format; a duration may be typed as 5:12 or as seconds.
class NumberEdit : public QDoubleSpinBox {
    Q_OBJECT
public:
    enum class Kind { Number, Percent, Seconds, MinutesSeconds, Hours };

    explicit NumberEdit(Kind kind = Kind::Number, QWidget *parent = nullptr);
    QString textFromValue(double value) const override;
    double valueFromText(const QString &text) const override;
    QValidator::State validate(QString &text, int &position) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();
    Kind kind_;
};

/// Label, number field and, if wanted, a slider, all bound to one value. Double click on the
/// slider brings the neutral value back; dragging the label scrubs.
class ValueField : public QWidget {
    Q_OBJECT
    Q_PROPERTY(double value READ value WRITE setValue NOTIFY valueChanged USER true)
public:
    struct Range {
        double low = 0, high = 100, step = 1;
        int decimals = 0;
        std::optional<double> sliderLow, sliderHigh; ///< narrower than the field's
    };

    /// Percent shows a share times 100, Hours a number of seconds; values stay shares and seconds.
    explicit ValueField(NumberEdit::Kind kind, bool withSlider, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    void setRange(const Range &range);
    void setNeutral(double neutral); ///< tick on the slider's groove, filled from there
    double value() const;
    bool isSliding() const;

    /// Red border and a sentence below; an empty sentence takes both away.
    void setProblem(const QString &sentence);
    NumberEdit &edit() { return *edit_; }

public Q_SLOTS:
    /// Shows the value without telling valueChanged.
    void setValue(double value);

Q_SIGNALS:
    void valueChanged(double value); ///< by the user, while moving
    void committed(double value);    ///< slider released or editing finished

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void userChanged(double shown, bool fromSlider);

    NumberEdit::Kind kind_;
    double factor_;
    TextLabel *label_;
    NumberEdit *edit_;
    class LineSlider *slider_ = nullptr;
    TextLabel *problem_;
    double sliderLow_ = 0, sliderHigh_ = 1;
    double scrubStart_ = 0, scrubValue_ = 0;
    bool updating_ = false;
};

/// What-if slider: label and value above, slider below, filled from the middle when neutral.
class WhatIfSlider : public QWidget {
    Q_OBJECT
    Q_PROPERTY(double value READ value WRITE setValue NOTIFY valueChanged USER true)
public:
    /// Turns a value into the text at the right, for example "±0%".
    using Words = std::function<QString(double)>;

    explicit WhatIfSlider(QWidget *parent = nullptr);
    void setLabel(const QString &label);
    void setWords(const Words &words);
    void setRange(double low, double high, double step);
    void setNeutral(double value); ///< double click returns here; tick and fill begin here
    double value() const;
    bool isNeutral() const;

public Q_SLOTS:
    void setValue(double value); ///< without telling valueChanged

Q_SIGNALS:
    void valueChanged(double value); ///< by the user, while moving
    void committed(double value);    ///< released

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    TextLabel *label_;
    TextLabel *text_;
    class LineSlider *slider_;
    Words words_;
    double low_ = 0, step_ = 1;
    std::optional<double> neutral_;
};

/// Horizontal slider in the house style with an optional neutral tick.
class LineSlider : public QSlider {
    Q_OBJECT
public:
    explicit LineSlider(QWidget *parent = nullptr);
    void setNeutral(std::optional<int> neutral);
    QSize sizeHint() const override { return {120, 18}; }
    QSize minimumSizeHint() const override { return {60, 18}; }

Q_SIGNALS:
    void resetWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    double place(int value) const;
    int valueAt(double x) const;

    std::optional<int> neutral_;
};

} // namespace ui
