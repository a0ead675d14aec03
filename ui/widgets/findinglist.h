// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace ui {

/// Findings one below the other: a mark by severity, what is wrong, and what can be done about it
/// as links.
class FindingList : public QWidget {
    Q_OBJECT
public:
    struct Action {
        QString text;
        std::function<void()> run;
    };
    struct Item {
        bool hard = true;
        bool accepted = false;
        QString title, text;
        std::vector<Action> actions;
    };

    explicit FindingList(QWidget *parent = nullptr);
    /// `none` is said where there is nothing to show.
    void show(std::vector<Item> items, const QString &none);
    using QWidget::show;
    int count() const { return static_cast<int>(items_.size()); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();

    std::vector<Item> items_;
    QString none_;
    QVBoxLayout *rows_;
};

} // namespace ui
