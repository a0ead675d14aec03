// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/monthindexdialog.h"

#include "app/tasks/forecasthistory.h"
#include "ui/text/format.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/valuefield.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QPushButton>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ui {

MonthIndexDialog::MonthIndexDialog(const std::vector<double> &index, const QString &channel,
                                   QWidget *parent)
    : FormDialog(parent) {
    setWindowTitle(tr("Months of %1").arg(channel));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(24, 20, 24, 20);
    rows->setSpacing(12);
    auto *what = new TextLabel(
        tr("Where the history is too short to know the year: what each month brings against a mean "
           "month of 100%. What the history says of a month overrules it in time."),
        Role::Small, Ink::Text2);
    what->setWordWrap(true);
    rows->addWidget(what);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    constexpr int perColumn = 4;
    for (int month = 0; month < static_cast<int>(months_.size()); ++month) {
        auto *edit = new NumberEdit(NumberEdit::Kind::Percent);
        edit->setObjectName(QStringLiteral("month%1").arg(month + 1));
        edit->setRange(1, 1000);
        edit->setDecimals(1);
        const QString name = Format().month(month + 1);
        edit->setAccessibleName(name);
        const int column = 3 * (month / perColumn);
        grid->addWidget(new TextLabel(name, Role::Body), month % perColumn, column);
        grid->addWidget(edit, month % perColumn, column + 1);
        if (column > 0)
            grid->setColumnMinimumWidth(column - 1, 12);
        months_[static_cast<std::size_t>(month)] = edit;
    }
    rows->addLayout(grid);
    problem_ = new TextLabel(Role::Small, Ink::Alert);
    problem_->setObjectName(QStringLiteral("monthsProblem"));
    problem_->setWordWrap(true);
    problem_->hide();
    rows->addWidget(problem_);

    auto *file = new QPushButton(tr("Read from a file…"));
    file->setToolTip(tr("A CSV file with the columns month and index, in any unit"));
    auto *alike = new QPushButton(tr("All alike"));
    alike->setObjectName(QStringLiteral("monthsAlike"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *keep = buttons->addButton(tr("Keep"), QDialogButtonBox::AcceptRole);
    keep->setProperty("primary", true);
    keep->setDefault(true);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(8);
    for (QPushButton *button : {file, alike}) {
        button->setAutoDefault(false);
        bottom->addWidget(button);
    }
    bottom->addStretch(1);
    bottom->addWidget(buttons);
    rows->addLayout(bottom);
    connect(file, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(
            this, tr("Months from a file"), {}, tr("Tables (*.csv *.txt);;All files (*)"));
        if (!path.isEmpty())
            read(path);
    });
    connect(alike, &QPushButton::clicked, this, [this] { show({}); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    show(index);
}

void MonthIndexDialog::show(const std::vector<double> &index) {
    const double mean = std::accumulate(index.begin(), index.end(), 0.0) / 12.0;
    for (std::size_t month = 0; month < months_.size(); ++month)
        months_[month]->setValue(index.empty() ? 100.0 : 100.0 * index[month] / mean);
}

void MonthIndexDialog::read(const QString &path) {
    std::vector<double> index;
    const auto problem = application::readMonthIndex(path, index);
    problem_->setText(problem ? problem->text : QString());
    problem_->setVisible(problem.has_value());
    if (!problem)
        show(index);
}

std::vector<double> MonthIndexDialog::index() const {
    std::vector<double> index;
    for (const NumberEdit *edit : months_)
        index.push_back(edit->value() / 100.0);
    const auto [least, most] = std::minmax_element(index.begin(), index.end());
    return *most - *least < 1e-9 ? std::vector<double>{} : index;
}

} // namespace ui
