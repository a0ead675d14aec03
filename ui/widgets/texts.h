// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace ui {

/// A label in one of the type roles and one of the inks; follows the theme by itself.
class TextLabel : public QLabel {
    Q_OBJECT
public:
    explicit TextLabel(Role role = Role::Body, Ink ink = Ink::Text, QWidget *parent = nullptr);
    TextLabel(const QString &text, Role role, Ink ink = Ink::Text, QWidget *parent = nullptr);

    void setRole(Role role);
    void setInk(Ink ink);

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    Role role_;
    Ink ink_;
    bool restyling_ = false;
};

/// One line that ends in an ellipsis where there is no room for all of it; the tooltip has the
/// rest. Gives way to its neighbours.
class ElidedLabel : public TextLabel {
    Q_OBJECT
public:
    using TextLabel::TextLabel;
    QSize minimumSizeHint() const override { return {0, TextLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// Section title with its note beside it and room for widgets at the right.
class SectionTitle : public QWidget {
    Q_OBJECT
public:
    explicit SectionTitle(QWidget *parent = nullptr);
    explicit SectionTitle(const QString &title, const QString &note = {},
                          QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setNote(const QString &note);
    void addWidget(QWidget *widget); ///< at the right end

private:
    TextLabel *title_;
    TextLabel *note_;
};

/// Hairline between sections.
class Rule : public QWidget {
    Q_OBJECT
public:
    explicit Rule(QWidget *parent = nullptr);
    QSize sizeHint() const override { return {10, 1}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// Square in a channel's colour, before its name.
class ChannelDot : public QWidget {
    Q_OBJECT
public:
    explicit ChannelDot(Hue hue, QWidget *parent = nullptr);
    void setHue(Hue hue);
    QSize sizeHint() const override { return {9, 9}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Hue hue_;
};

/// The same square as an icon for tabs, combos and tables.
QIcon channelIcon(const Theme &theme, Hue hue);

/// Figure with unit and caption: "856.5 h" over "agent hours on duty".
class Figure : public QWidget {
    Q_OBJECT
public:
    explicit Figure(QWidget *parent = nullptr, Role role = Role::Figure);
    /// An empty number shows a dash.
    void show(const QString &number, const QString &unit, const QString &caption);
    using QWidget::show;
    void setAlert(bool alert);
    /// A line below the caption for where the figure may lie; once shown, its room stays.
    void showRange(const QString &range);
    /// The figure can be asked: by a click, Space or Enter. The question is its tooltip.
    void setQuestion(const QString &question);

Q_SIGNALS:
    void asked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool canBeAsked() const { return focusPolicy() != Qt::NoFocus; }

    TextLabel *number_;
    TextLabel *unit_;
    TextLabel *caption_;
    TextLabel *range_ = nullptr;
};

/// The text as a tooltip that shows it as it is, markup and all.
QString plainToolTip(const QString &text);

} // namespace ui
