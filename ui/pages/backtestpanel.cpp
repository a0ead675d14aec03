// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/backtestpanel.h"

#include "ui/tables/backtesttable.h"
#include "ui/text/format.h"
#include "ui/text/methodname.h"
#include "ui/theme/channelhue.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/texttable.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ui {
namespace {

constexpr std::array bandNames{"1d", "1w", "4w"};
constexpr auto naiveMethod = "seasonal-naive";
constexpr double shownLead = 0.001; // of the WAPE; less is not seen in the table

double leadOf(const model::BacktestEntry &first, const model::BacktestEntry &other) {
    return other.accuracy.wape - first.accuracy.wape;
}

} // namespace

BacktestPanel::BacktestPanel(QWidget *parent)
    : QWidget(parent), title_(new SectionTitle), bands_(new SegmentedControl),
      table_(new BacktestTable(this)), view_(makeTableView(table_)),
      note_(new TextLabel(Role::Small, Ink::Text2)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(title_);
    bands_->setObjectName(QStringLiteral("bands"));
    column->addWidget(bands_, 0, Qt::AlignLeft);
    view_->setObjectName(QStringLiteral("backtest"));
    view_->setItemDelegate(new BacktestDelegate(view_));
    view_->verticalHeader()->setDefaultSectionSize(29);
    column->addWidget(view_);
    note_->setObjectName(QStringLiteral("backtestNote"));
    note_->setWordWrap(true);
    column->addWidget(note_);
    retranslate();
    bands_->setCurrent(static_cast<int>(bandNames.size()) - 1);

    connect(bands_, &SegmentedControl::currentChanged, this, &BacktestPanel::bandChosen);
    connect(table_, &BacktestTable::methodChosen, this, &BacktestPanel::methodChosen);
    const auto check = [this](const QModelIndex &index) {
        table_->setData(index.siblingAtColumn(BacktestTable::Method), Qt::Checked,
                        Qt::CheckStateRole);
    };
    connect(view_, &QTableView::clicked, this, check);
    connect(view_, &QTableView::activated, this, check);
}

void BacktestPanel::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BacktestPanel::retranslate() {
    title_->setTitle(tr("Backtest"));
    title_->setNote(tr("lower is better; an honest band is hit 80% of the time"));
    const QSignalBlocker blocker(bands_);
    bands_->setTexts({tr("1 day"), tr("1 week"), tr("4 weeks")});
    bands_->setAccessibleName(tr("How far ahead"));
    view_->setAccessibleName(tr("Backtest"));
}

void BacktestPanel::setNarrow(bool narrow) {
    for (const int column : {BacktestTable::Bar, BacktestTable::Mase, BacktestTable::Pinball})
        view_->setColumnHidden(column, narrow);
}

void BacktestPanel::show(const model::ChannelPlan &channel, const model::Backtest &backtest) {
    const int last = static_cast<int>(bandNames.size()) - 1;
    table_->show(backtest, channel.forecast.method, hueOf(channel.channel.medium),
                 bandNames[static_cast<std::size_t>(std::clamp(bands_->current(), 0, last))]);
    auto *header = view_->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(BacktestTable::Method, QHeaderView::Stretch);
    header->setSectionResizeMode(BacktestTable::Bar, QHeaderView::Fixed);
    view_->setColumnWidth(BacktestTable::Bar, 76);
    fitHeight(*view_);
    note_->setText(noteOn(channel));
}

QString BacktestPanel::noteOn(const model::ChannelPlan &channel) const {
    const auto &entries = table_->entries();
    if (entries.empty())
        return tr("No backtest yet: it is running, or the history is too short for one.");
    const QString ahead = table_->band() == "4w"   ? tr("days 1–28 ahead")
                          : table_->band() == "1w" ? tr("days 1–7 ahead")
                                                   : tr("one day ahead");
    QStringList sentences{
        tr("%1, from %n origin(s).", nullptr, entries.front().accuracy.origins).arg(ahead)};
    const std::string &leader = entries.front().method;
    if (entries.size() > 1 && leader == naiveMethod)
        sentences << tr("Nothing beats repeating the last week: the history holds little more than "
                        "its weekly pattern.");
    if (channel.forecast.method != "auto")
        sentences << tr("The method was chosen by you.");
    else if (leader != naiveMethod && leadOf(entries.front(), table_->used()) >= shownLead)
        sentences
            << tr("“%1” leads, which says little about the weeks to come: the combination stays.")
                   .arg(methodName(leader));
    return sentences.join(QLatin1Char(' '));
}

QString BacktestPanel::summary() const {
    const auto count = static_cast<int>(table_->entries().size());
    return count == 0 ? QString()
                      : tr("%n method(s) backtested", nullptr, count) +
                            tr(" · WAPE %1").arg(Format().percent(table_->used().accuracy.wape, 1));
}

} // namespace ui
