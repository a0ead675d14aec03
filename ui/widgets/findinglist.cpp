// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/findinglist.h"

#include "ui/theme/theme.h"
#include "ui/widgets/texts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {
constexpr int markWidth = 17, gap = 9;
}

FindingList::FindingList(QWidget *parent) : QWidget(parent), rows_(new QVBoxLayout(this)) {
    rows_->setContentsMargins(0, 0, 0, 0);
    rows_->setSpacing(9);
}

void FindingList::show(std::vector<Item> items, const QString &none) {
    items_ = std::move(items);
    none_ = none;
    rebuild();
}

void FindingList::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        rebuild();
}

void FindingList::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    reserveHeights();
}

void FindingList::reserveHeights() {
    const int room = width() - markWidth - gap;
    for (QLabel *label : findChildren<QLabel *>())
        if (label->wordWrap())
            label->setMinimumHeight(
                std::max(0, label->heightForWidth(items_.empty() ? width() : room)));
}

void FindingList::rebuild() {
    // A link that was clicked is among what goes, so that it goes after its click is over.
    while (QLayoutItem *item = rows_->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    const Theme theme = Theme::of(this);
    if (items_.empty()) {
        auto *label = new TextLabel(none_, Role::Small, Ink::Text2);
        label->setWordWrap(true);
        rows_->addWidget(label);
        return;
    }
    for (std::size_t i = 0; i < items_.size(); ++i) {
        const Item &item = items_[i];
        auto *row = new QWidget;
        row->setAccessibleName(item.title);
        auto *columns = new QHBoxLayout(row);
        columns->setContentsMargins(0, 0, 0, 0);
        columns->setSpacing(gap);
        auto *mark = new QLabel;
        mark->setPixmap(theme.pixmap(item.accepted ? QStringLiteral("check")
                                     : item.hard   ? QStringLiteral("error")
                                                   : QStringLiteral("warning"),
                                     item.accepted ? Ink::Text3 : Ink::Alert, markWidth,
                                     devicePixelRatioF()));
        mark->setAccessibleName(item.accepted ? tr("Accepted")
                                : item.hard   ? tr("Violation")
                                              : tr("Reminder"));
        columns->addWidget(mark, 0, Qt::AlignTop);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(2);
        auto *title =
            new TextLabel(item.title, Role::Strong, item.accepted ? Ink::Text2 : Ink::Text);
        title->setWordWrap(true);
        texts->addWidget(title);
        auto *text = new TextLabel(item.text, Role::Small, Ink::Text2);
        text->setWordWrap(true);
        texts->addWidget(text);
        QHBoxLayout *line = nullptr;
        for (std::size_t action = 0; action < item.actions.size(); ++action) {
            auto *link = new QPushButton(item.actions[action].text);
            link->setObjectName(QStringLiteral("findingLink"));
            link->setProperty("flat", true);
            link->setFlat(true);
            link->setCursor(Qt::PointingHandCursor);
            connect(link, &QPushButton::clicked, this, [this, i, action] {
                if (i < items_.size() && action < items_[i].actions.size()) {
                    // The list may be shown anew meanwhile.
                    const auto run = items_[i].actions[action].run;
                    run();
                }
            });
            if (!item.actions[action].beside) {
                texts->addWidget(link, 0, Qt::AlignLeft);
                continue;
            }
            if (!line) {
                line = new QHBoxLayout;
                line->setSpacing(10);
                texts->addLayout(line);
                line->addStretch(1);
            }
            line->insertWidget(line->count() - 1, link);
        }
        columns->addLayout(texts, 1);
        rows_->addWidget(row);
        if (i + 1 < items_.size())
            rows_->addWidget(new Rule);
    }
    reserveHeights();
}

} // namespace ui
