// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/termsdialog.h"

#include "ui/widgets/texttable.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

namespace {

struct Term {
    const char *name;
    const char *meaning;
};

constexpr Term terms[] = {
    {QT_TRANSLATE_NOOP("ui::TermsDialog", "Contact"),
     QT_TRANSLATE_NOOP("ui::TermsDialog", "A call, an email or a post.")},
    {QT_TRANSLATE_NOOP("ui::TermsDialog", "Offered, answered, abandoned"),
     QT_TRANSLATE_NOOP("ui::TermsDialog",
                       "What comes in; what is answered; what hangs up before.")},
    {QT_TRANSLATE_NOOP("ui::TermsDialog", "Lost"),
     QT_TRANSLATE_NOOP("ui::TermsDialog",
                       "Never answered: abandoned, or turned away by a closed door.")},
    {QT_TRANSLATE_NOOP("ui::TermsDialog", "Interval"),
     QT_TRANSLATE_NOOP("ui::TermsDialog",
                       "Half an hour, a quarter of one, or an hour: the grid of all figures.")},
    {QT_TRANSLATE_NOOP("ui::TermsDialog", "AHT, average handling time"),
     QT_TRANSLATE_NOOP("ui::TermsDialog", "Mean time of a contact with after-call work.")},
    {QT_TRANSLATE_NOOP("ui::TermsDialog", "After-call work"),
     QT_TRANSLATE_NOOP("ui::TermsDialog", "What is done for a contact after it has ended.")},
    {QT_TRANSLATE_NOOP("ui::TermsDialog", "ASA, average speed of answer"),
     QT_TRANSLATE_NOOP("ui::TermsDialog", "Mean wait of all callers until an agent answers.")},
    {QT_TRANSLATE_NOOP("ui::TermsDialog", "Service level"),
     QT_TRANSLATE_NOOP("ui::TermsDialog",
                       "Share of contacts answered within a number of seconds.")},
    {QT_TRANSLATE_NOOP("ui::TermsDialog", "Response time"),
     QT_TRANSLATE_NOOP("ui::TermsDialog", "From arrival to answer, for email and social media.")},
    {QT_TRANSLATE_NOOP("ui::TermsDialog", "Patience"),
     QT_TRANSLATE_NOOP("ui::TermsDialog",
                       "How long callers wait on average before they hang up (Erlang A).")},
    {QT_TRANSLATE_NOOP("ui::TermsDialog", "Occupancy"),
     QT_TRANSLATE_NOOP("ui::TermsDialog", "Handling time as a share of the time on duty.")},
    {QT_TRANSLATE_NOOP("ui::TermsDialog", "Shrinkage"),
     QT_TRANSLATE_NOOP(
         "ui::TermsDialog",
         "Paid time that is not there for contacts: leave, illness, training, breaks.")},
    {QT_TRANSLATE_NOOP("ui::TermsDialog", "Erlang, offered load"),
     QT_TRANSLATE_NOOP(
         "ui::TermsDialog",
         "Contacts × handling time ÷ length of the interval: the work that comes in.")},
    {QT_TRANSLATE_NOOP("ui::TermsDialog", "Requirement"),
     QT_TRANSLATE_NOOP("ui::TermsDialog",
                       "The least number of agents on duty that meets every goal.")},
    {QT_TRANSLATE_NOOP("ui::TermsDialog", "FTE, full-time equivalent"),
     QT_TRANSLATE_NOOP("ui::TermsDialog", "Paid hours ÷ hours of a full-time week.")},
    {QT_TRANSLATE_NOOP("ui::TermsDialog", "Coverage, opening hours"),
     QT_TRANSLATE_NOOP("ui::TermsDialog", "When which channel is served.")},
    {QT_TRANSLATE_NOOP("ui::TermsDialog", "Standby"),
     QT_TRANSLATE_NOOP("ui::TermsDialog",
                       "On call at home, for a share of the wage, until something arrives.")},
    {QT_TRANSLATE_NOOP("ui::TermsDialog", "Backlog, work waiting"),
     QT_TRANSLATE_NOOP("ui::TermsDialog",
                       "Hours of handling time that have arrived and are not done yet.")},
    {QT_TRANSLATE_NOOP("ui::TermsDialog", "Deferred work"),
     QT_TRANSLATE_NOOP("ui::TermsDialog",
                       "Contacts that may wait for hours: email and social media.")},
    {QT_TRANSLATE_NOOP("ui::TermsDialog", "Scenario, baseline"),
     QT_TRANSLATE_NOOP(
         "ui::TermsDialog",
         "One choice of opening hours; the one that the others are measured against.")},
    {QT_TRANSLATE_NOOP("ui::TermsDialog", "On target"),
     QT_TRANSLATE_NOOP(
         "ui::TermsDialog",
         "Answered within the promise, whenever the contact comes: a closed door is a miss.")},
    {QT_TRANSLATE_NOOP("ui::TermsDialog", "Forecast, band"),
     QT_TRANSLATE_NOOP("ui::TermsDialog",
                       "What will come; the range that holds it with the probability named.")},
    {QT_TRANSLATE_NOOP("ui::TermsDialog", "Backtest"),
     QT_TRANSLATE_NOOP("ui::TermsDialog", "Forecasts of the past, compared with what then came.")},
    {QT_TRANSLATE_NOOP("ui::TermsDialog", "WAPE"),
     QT_TRANSLATE_NOOP("ui::TermsDialog", "Sum of the errors ÷ sum of the contacts.")},
    {QT_TRANSLATE_NOOP("ui::TermsDialog", "MASE"),
     QT_TRANSLATE_NOOP(
         "ui::TermsDialog",
         "Mean error ÷ mean error of repeating last week; below 1 is better than that.")},
    {QT_TRANSLATE_NOOP("ui::TermsDialog", "Bias"),
     QT_TRANSLATE_NOOP("ui::TermsDialog",
                       "Forecast above (+) or below (−) what came, in the mean.")},
    {QT_TRANSLATE_NOOP("ui::TermsDialog", "Outlier, gap"),
     QT_TRANSLATE_NOOP("ui::TermsDialog", "A day far from its usual count; intervals without a "
                                          "count. Both are left out of training.")},
    {QT_TRANSLATE_NOOP("ui::TermsDialog", "What if"),
     QT_TRANSLATE_NOOP("ui::TermsDialog",
                       "Sliders on top of the plan; nothing changes until the values are kept.")},
};

} // namespace

TermsDialog::TermsDialog(QWidget *parent) : QDialog(parent) {
    setWindowTitle(tr("Terms"));
    std::vector<std::vector<TextTable::Cell>> rows;
    for (const Term &term : terms)
        rows.push_back({{tr(term.name), {}, true}, {tr(term.meaning)}});
    auto *table = new TextTable(this);
    table->show({{tr("Term"), Qt::AlignLeft}, {tr("Meaning in the program"), Qt::AlignLeft}},
                std::move(rows));
    auto *view = makeTableView(table);
    view->setAccessibleName(windowTitle());
    view->setWordWrap(true);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    view->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *close = new QPushButton(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(16);
    layout->addWidget(view, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    resize(760, 620);
}

} // namespace ui
