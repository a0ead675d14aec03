// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

#include <functional>
#include <vector>

class QLabel;
class QPushButton;
class QToolButton;

namespace ui {

class TextLabel;

/// One message under the page header: what happened, what it means, at most two things to do.
/// The newest message is shown; closing it brings the one before back.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    enum class Kind { Information, Warning, Error, ReadOnly };
    struct Action {
        QString text;
        std::function<void()> run;
    };
    struct Message {
        Kind kind = Kind::Information;
        QString title;
        QString text;
        std::vector<Action> actions; ///< two are shown
        bool closable = true;
        QString key; ///< a later message with the same key replaces this one
    };

    explicit MessageBar(QWidget *parent = nullptr);

    /// The bar of the page around the widget; null outside of pages.
    static MessageBar *of(const QWidget *widget);

    void post(const Message &message);
    void remove(const QString &key);
    void clear();
    int count() const { return static_cast<int>(messages_.size()); }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showNewest();
    void closeNewest();

    std::vector<Message> messages_;
    TextLabel *title_;
    TextLabel *text_;
    QPushButton *buttons_[2];
    QToolButton *close_;
    QLabel *icon_;
};

} // namespace ui
