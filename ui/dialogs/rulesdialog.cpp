// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/rulesdialog.h"

#include "ui/tables/ruletable.h"
#include "ui/text/words.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/texttable.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

namespace ui {

RulesDialog::RulesDialog(const model::WorkingTimeLaw &law, QWidget *parent) : QDialog(parent) {
    setWindowTitle(tr("Working-time rules"));
    resize(940, 640);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 18, 20, 16);
    rows->setSpacing(10);
    auto *note = new TextLabel(tr("The program reminds of these rules. It is no legal advice: "
                                  "collective agreements and permits may say otherwise."),
                               Role::Small, Ink::Text2);
    note->setWordWrap(true);
    rows->addWidget(note);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setLabelAlignment(Qt::AlignLeft);
    pack_ = new QComboBox;
    pack_->setObjectName(QStringLiteral("pack"));
    pack_->addItem(tr("Germany (ArbZG)"), QStringLiteral("DE-ArbZG"));
    pack_->addItem(tr("European minimum (2003/88/EC)"), QStringLiteral("EU-minimum"));
    pack_->addItem(tr("Contracts only"), QStringLiteral("none"));
    pack_->setCurrentIndex(std::max(0, pack_->findData(text(law.pack))));
    form->addRow(tr("Law"), pack_);
    sundays_ = new QLineEdit(text(law.sundayBasis));
    sundays_->setObjectName(QStringLiteral("sundayBasis"));
    sundays_->setPlaceholderText(tr("nothing: nobody may work on them"));
    form->addRow(tr("Sundays and holidays are allowed by"), sundays_);
    nightFrom_ = new QTimeEdit;
    nightFrom_->setObjectName(QStringLiteral("nightFrom"));
    nightTo_ = new QTimeEdit;
    nightTo_->setObjectName(QStringLiteral("nightTo"));
    for (QTimeEdit *edit : {nightFrom_, nightTo_})
        edit->setDisplayFormat(QStringLiteral("HH:mm"));
    const auto minutes = [](const char *name, int least, int most, const QString &unit) {
        auto *box = new QSpinBox;
        box->setObjectName(QString::fromLatin1(name));
        box->setRange(least, most);
        box->setSuffix(QChar::Nbsp + unit);
        return box;
    };
    nightWork_ = minutes("nightWork", 0, 720, tr("min"));
    shortestBreak_ = minutes("shortestBreak", 1, 60, tr("min"));
    sundayShift_ = minutes("sundayShift", -6, 6, tr("h"));
    const auto row = [](std::initializer_list<QWidget *> widgets) {
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        for (QWidget *widget : widgets)
            line->addWidget(widget);
        line->addStretch(1);
        return line;
    };
    form->addRow(tr("Night"), row({nightFrom_, new TextLabel(tr("to"), Role::Body), nightTo_,
                                   new TextLabel(tr("night work above"), Role::Body), nightWork_}));
    form->addRow(tr("Shortest break"),
                 row({shortestBreak_,
                      new TextLabel(tr("Sundays and holidays begin after midnight"), Role::Body),
                      sundayShift_}));
    showClock(law);
    rows->addLayout(form);
    table_ = new RuleTable(this);
    table_->show(law);
    QTableView *view = makeTableView(table_);
    view->setObjectName(QStringLiteral("rules"));
    view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                          QAbstractItemView::AnyKeyPressed);
    view->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    view->setAccessibleName(windowTitle());
    view->horizontalHeader()->setSectionResizeMode(RuleTable::Name, QHeaderView::Stretch);
    view->setColumnWidth(RuleTable::Limit, 80);
    view->setColumnWidth(RuleTable::Span, 90);
    view->setColumnWidth(RuleTable::Severity, 120);
    view->setColumnWidth(RuleTable::From, 100);
    view->setColumnWidth(RuleTable::Until, 100);
    view->setColumnWidth(RuleTable::Source, 130);
    rows->addWidget(view, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Use these rules"));
    buttons->button(QDialogButtonBox::Ok)->setProperty("primary", true);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    rows->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(pack_, &QComboBox::activated, this, [this] {
        if (auto other = model::workingTimeLaw(utf8(pack_->currentData().toString()))) {
            showClock(*other);
            table_->show(std::move(*other));
        }
    });
}

void RulesDialog::showClock(const model::WorkingTimeLaw &law) {
    const auto time = [](model::Minutes minute) {
        return QTime(0, 0).addSecs(60 * static_cast<int>(minute.count()));
    };
    nightFrom_->setTime(time(law.nightFrom));
    nightTo_->setTime(time(law.nightTo));
    nightWork_->setValue(static_cast<int>(law.nightWork.count()));
    shortestBreak_->setValue(static_cast<int>(law.shortestBreak.count()));
    sundayShift_->setValue(static_cast<int>(law.sundayShift.count()) / 60);
}

model::WorkingTimeLaw RulesDialog::law() const {
    model::WorkingTimeLaw chosen = table_->law();
    chosen.sundayBasis = utf8(sundays_->text().trimmed());
    const auto minuteOf = [](const QTimeEdit &edit) {
        return model::Minutes(edit.time().msecsSinceStartOfDay() / 60'000);
    };
    chosen.nightFrom = minuteOf(*nightFrom_);
    chosen.nightTo = minuteOf(*nightTo_);
    chosen.nightWork = model::Minutes(nightWork_->value());
    chosen.shortestBreak = model::Minutes(shortestBreak_->value());
    chosen.sundayShift = model::Minutes(60 * sundayShift_->value());
    return chosen;
}

} // namespace ui
