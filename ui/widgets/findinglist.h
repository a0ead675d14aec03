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
        bool beside = false; ///< shares its line with others of the kind
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
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    /// Wrapped texts do not pass their height on to what scrolls them.
    void reserveHeights();

    std::vector<Item> items_;
    QString none_;
    QVBoxLayout *rows_;
};

} // namespace ui
