// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/remarkspanel.h"

#include "ui/dialogs/stretchdialog.h"
#include "ui/text/format.h"
#include "ui/text/link.h"
#include "ui/text/words.h"

#include <QCursor>
#include <QMenu>

#include <algorithm>

namespace ui {

namespace {

using Reason = model::Correction::Reason;

constexpr int most = 3; ///< lines, before the planner asks for all

bool isShift(const model::HistoryRemark &remark) {
    return remark.kind == model::HistoryRemark::Kind::LevelShift;
}

QDate lastOf(const model::HistoryRemark &remark) {
    return toQDate(std::max(remark.date, remark.until));
}

} // namespace

RemarksPanel::RemarksPanel(QWidget *parent) : TextLabel(Role::Small, Ink::Text2, parent) {
    setObjectName(QStringLiteral("remarks"));
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(this, &QLabel::linkActivated, this, &RemarksPanel::follow);
}

void RemarksPanel::show(const model::ChannelPlan &channel, const model::Calendar &calendar,
                        const std::vector<model::HistoryRemark> &remarks) {
    remarks_ = model::unanswered(remarks, channel.corrections, calendar);
    std::ranges::reverse(remarks_);
    if (channel.channel.id != channelId_)
        areAllShown_ = false;
    channelId_ = channel.channel.id;
    channelName_ = ui::text(channel.channel.name);
    calendar_ = calendar;
    const model::TimeGrid &grid = channel.history->grid;
    firstDay_ = toQDate(model::dateOf(calendar.toLocal(grid.begin())));
    lastDay_ = toQDate(model::dateOf(calendar.toLocal(grid.end() - model::Seconds(1))));
    showLines();
}

QString RemarksPanel::line(const model::HistoryRemark &remark, int index) const {
    const Format format;
    const QString day = format.date(toQDate(remark.date));
    const QString change = format.signedPercent(remark.ratio - 1);
    const QString to = QString::number(index);
    return isShift(remark) ? link(to, tr("Level %1 since %2").arg(change, day))
                           : QStringLiteral("%1 (%2)").arg(link(to, day), change);
}

void RemarksPanel::showLines() {
    const int count = static_cast<int>(remarks_.size());
    setVisible(count > 0);
    QStringList lines{tr("Stand out in the history:")};
    for (int i = 0; i < (areAllShown_ ? count : std::min(count, most)); ++i)
        lines << line(remarks_[static_cast<std::size_t>(i)], i);
    if (count > most)
        lines << (areAllShown_ ? link(QStringLiteral("fewer"), tr("Show fewer"))
                               : link(QStringLiteral("all"), tr("%n more", nullptr, count - most)));
    setText(lines.join(QStringLiteral("<br>")));
}

void RemarksPanel::follow(const QString &link) {
    bool isRemark = false;
    const auto index = link.toUInt(&isRemark);
    if (isRemark && index < remarks_.size()) {
        offer(remarks_[index]);
        return;
    }
    areAllShown_ = link == QStringLiteral("all");
    showLines();
}

void RemarksPanel::offer(const model::HistoryRemark &remark) {
    const QString day = Format().date(toQDate(remark.date));
    const model::TimeRange stretch{calendar_.rangeOf(remark.date).begin,
                                   calendar_.rangeOf(toDate(lastOf(remark))).end};
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("remarkAnswers"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const char *name, const QString &words, auto answer) {
        menu->addAction(words, this, answer)->setObjectName(QString::fromLatin1(name));
    };
    if (isShift(remark))
        add("newLevel", tr("Another level from then on…"),
            [this, remark] { askForStretch(remark, true); });
    add("event", tr("It was an event…"),
        [this, remark] { Q_EMIT eventWanted(toQDate(remark.date), lastOf(remark)); });
    add("leaveOut", tr("Leave out of training…"), [this, remark] { askForStretch(remark, false); });
    menu->addSeparator();
    if (isShift(remark))
        add("sameLevel", tr("The level is the same"), [this, stretch, day] {
            Q_EMIT answered(tr("%1: no other level").arg(day), {stretch, Reason::SameLevel});
        });
    else
        add("ordinary", tr("It was an ordinary day"), [this, stretch, day] {
            Q_EMIT answered(tr("%1: an ordinary day").arg(day), {stretch, Reason::Real});
        });
    const QPoint at = mapFromGlobal(QCursor::pos());
    menu->popup(mapToGlobal(rect().contains(at) ? at : rect().bottomLeft()));
}

void RemarksPanel::askForStretch(const model::HistoryRemark &remark, bool isLevel) {
    const QDate first = toQDate(remark.date);
    StretchDialog dialog(isLevel ? StretchDialog::What::Level : StretchDialog::What::LeaveOut,
                         channelName_, {first, lastOf(remark)}, {firstDay_, lastDay_}, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const model::Correction correction = dialog.correction(calendar_);
    const QString day =
        Format().date(toQDate(model::dateOf(calendar_.toLocal(correction.range.begin))));
    Q_EMIT answered(isLevel ? tr("Another level from %1 on").arg(day)
                            : tr("Leave %1 out of training").arg(day),
                    correction);
}

} // namespace ui
