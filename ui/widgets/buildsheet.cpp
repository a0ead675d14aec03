// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/buildsheet.h"

#include "ui/text/format.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/valuefield.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <array>

namespace ui {

namespace {
// Presence; above six hours of work it holds half an hour of break.
constexpr std::array offered{4 * 60, 5 * 60, 6 * 60, 7 * 60 + 30, 8 * 60 + 30, 9 * 60 + 30};
} // namespace

BuildSheet::BuildSheet(QWidget *parent) : QWidget(parent) {
    const application::BuildOptions usual;
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    title_ = new SectionTitle;
    rows->addWidget(title_);
    note_ = new TextLabel(Role::Small, Ink::Text2);
    note_->setWordWrap(true);
    rows->addWidget(note_);
    const auto field = [&](NumberEdit::Kind kind, const char *name, double value,
                           const ValueField::Range &range) {
        auto *made = new ValueField(kind, false);
        made->setObjectName(QString::fromLatin1(name));
        made->setRange(range);
        made->setValue(value);
        rows->addWidget(made);
        return made;
    };
    using Kind = NumberEdit::Kind;
    time_ = field(Kind::Seconds, "timeLimit", usual.time.count(), {2, 3600, 5, 0, {}, {}});
    weeks_ = field(Kind::Number, "weeks", 1, {1, 8, 1, 0, {}, {}});
    rows->addWidget(new Rule);
    lengthsLabel_ = new TextLabel(Role::Body);
    rows->addWidget(lengthsLabel_);
    auto *grid = new QGridLayout;
    grid->setSpacing(6);
    for (std::size_t i = 0; i < offered.size(); ++i) {
        auto *box = new QCheckBox;
        box->setObjectName(QStringLiteral("length%1").arg(offered[i]));
        lengths_.push_back(box);
        grid->addWidget(box, static_cast<int>(i) / 3, static_cast<int>(i) % 3);
    }
    rows->addLayout(grid);
    startsLabel_ = new TextLabel(Role::Body);
    startsTo_ = new TextLabel(Role::Body);
    earliest_ = new QTimeEdit(QTime(0, 0));
    latest_ = new QTimeEdit(QTime(23, 45));
    for (QTimeEdit *edit : {earliest_, latest_})
        edit->setDisplayFormat(QStringLiteral("HH:mm"));
    auto *starts = new QHBoxLayout;
    starts->setSpacing(6);
    starts->addWidget(startsLabel_, 1);
    starts->addWidget(earliest_);
    starts->addWidget(startsTo_);
    starts->addWidget(latest_);
    rows->addLayout(starts);
    kinds_ = field(Kind::Number, "kinds", usual.kindLimit, {0, 50, 1, 0, {}, {}});
    rows->addWidget(new Rule);
    shortPrice_ = field(Kind::Number, "shortPrice", usual.shortPrice, {0.1, 100, 0.5, 1, {}, {}});
    surplusPrice_ =
        field(Kind::Number, "surplusPrice", usual.surplusPrice, {0, 10, 0.05, 2, {}, {}});
    keepLocked_ = new QCheckBox;
    keepLocked_->setObjectName(QStringLiteral("keepLocked"));
    keepLocked_->setChecked(usual.keepLocked);
    rows->addWidget(keepLocked_);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    build_ = makeButton({}, {}, true, this);
    build_->setObjectName(QStringLiteral("startBuilding"));
    close_ = makeButton({}, {}, false, this);
    buttons->addWidget(build_);
    buttons->addWidget(close_);
    buttons->addStretch(1);
    rows->addLayout(buttons);
    connect(build_, &QPushButton::clicked, this, &BuildSheet::buildRequested);
    connect(close_, &QPushButton::clicked, this, &BuildSheet::closed);
    retranslate();
}

void BuildSheet::retranslate() {
    title_->setTitle(tr("Build shifts"));
    note_->setText(tr("Shifts that cover the requirement at least cost, then people who may work "
                      "them under the rules."));
    time_->setLabel(tr("At most"));
    weeks_->setLabel(tr("Weeks"));
    lengthsLabel_->setText(tr("Lengths; none: by contract"));
    const Format format;
    for (std::size_t i = 0; i < offered.size(); ++i)
        lengths_[i]->setText(format.duration(offered[i] * 60.0));
    startsLabel_->setText(tr("Starts"));
    startsTo_->setText(tr("to"));
    earliest_->setAccessibleName(tr("Earliest start"));
    latest_->setAccessibleName(tr("Latest start"));
    kinds_->setLabel(tr("Different shifts"));
    kinds_->edit().setSpecialValueText(tr("any")); // zero
    shortPrice_->setLabel(tr("An hour short costs"));
    surplusPrice_->setLabel(tr("An hour over costs"));
    for (ValueField *price : {shortPrice_, surplusPrice_})
        price->setToolTip(tr("In hours of base pay"));
    keepLocked_->setText(tr("Keep locked shifts"));
    build_->setText(tr("Build shifts"));
    close_->setText(tr("Close"));
}

void BuildSheet::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

application::BuildOptions BuildSheet::options() const {
    application::BuildOptions options;
    options.time = std::chrono::duration<double>(time_->value());
    for (std::size_t i = 0; i < offered.size(); ++i)
        if (lengths_[i]->isChecked())
            options.lengths.emplace_back(offered[i]);
    options.earliest = model::Minutes(earliest_->time().msecsSinceStartOfDay() / 60'000);
    options.latest = model::Minutes(latest_->time().msecsSinceStartOfDay() / 60'000);
    options.kindLimit = static_cast<int>(kinds_->value());
    options.shortPrice = shortPrice_->value();
    options.surplusPrice = surplusPrice_->value();
    options.keepLocked = keepLocked_->isChecked();
    return options;
}

int BuildSheet::weeks() const { return static_cast<int>(weeks_->value()); }

void BuildSheet::setRunning(bool running) { build_->setEnabled(!running); }

} // namespace ui
