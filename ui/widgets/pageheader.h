// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

class QHBoxLayout;
class QPushButton;

namespace ui {

class TextLabel;

/// Title and subtitle of a page, controls and actions at the right; at most one action is primary.
class PageHeader : public QFrame {
    Q_OBJECT
public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    void addWidget(QWidget *widget);
    /// A button with an own icon (see resources/icons); connect clicked().
    QPushButton *addButton(const QString &text, const QString &icon = {}, bool primary = false);
    QPushButton *primaryButton() const { return primary_; } ///< null if no action is primary

private:
    TextLabel *title_;
    TextLabel *subtitle_;
    QHBoxLayout *actions_;
    QPushButton *primary_ = nullptr;
};

/// A push button whose icon follows the theme.
QPushButton *makeButton(const QString &text, const QString &icon, bool primary, QWidget *parent);

} // namespace ui
