// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/channelshiftdialog.h"

#include "ui/text/format.h"
#include "ui/text/words.h"
#include "ui/widgets/texts.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

namespace ui {

namespace {

using Weeks = std::chrono::duration<double, std::chrono::weeks::period>;

QDoubleSpinBox *number(const char *name, double low, double high, int decimals, double step) {
    auto *edit = new QDoubleSpinBox;
    edit->setObjectName(QLatin1String(name));
    edit->setDecimals(decimals);
    edit->setRange(low, high);
    edit->setSingleStep(step);
    return edit;
}

} // namespace

std::vector<QWidget *> ChannelShiftDialog::Line::fields() const {
    return {share, from, to, begin, weeks, contacts, handle, delay, remove};
}

model::ChannelShift ChannelShiftDialog::Line::shift(const model::Calendar &calendar) const {
    model::ChannelShift shift;
    shift.share = model::Share(share->value() / 100);
    shift.from = from->currentData().toInt();
    if (const int id = to->currentData().toInt(); id >= 0)
        shift.to = id;
    shift.begin = calendar.rangeOf(toDate(begin->date())).begin;
    shift.ramp = std::chrono::weeks(weeks->value());
    shift.contactsPerContact = contacts->value();
    shift.handleRatio = handle->value();
    shift.delay = model::Seconds(static_cast<long>(3600 * delay->value()));
    return shift;
}

ChannelShiftDialog::ChannelShiftDialog(const model::Plan &plan,
                                       const std::vector<std::optional<model::Share>> &sharesSoFar,
                                       QWidget *parent)
    : FormDialog(parent), plan_(plan) {
    setWindowTitle(tr("Contacts that change the channel"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(24, 20, 24, 20);
    rows->setSpacing(12);
    auto *what = new TextLabel(
        tr("A share of one channel’s contacts moves to another one, or is solved without any. It "
           "applies to every forecast of the plan, its ranges included. What the history holds of "
           "it already does not move twice."),
        Role::Small, Ink::Text2);
    what->setWordWrap(true);
    rows->addWidget(what);
    grid_ = new QGridLayout;
    grid_->setHorizontalSpacing(8);
    grid_->setVerticalSpacing(6);
    const std::array heads{tr("Share"),      tr("of"),         tr("moves to"),
                           tr("from"),       tr("grows for"),  tr("Contacts each"),
                           tr("Handling ×"), tr("comes after")};
    for (int column = 0; column < static_cast<int>(heads.size()); ++column) {
        heads_.push_back(
            new TextLabel(heads[static_cast<std::size_t>(column)], Role::Caption, Ink::Text2));
        grid_->addWidget(heads_.back(), 0, column);
    }
    rows->addLayout(grid_);
    auto *add = new QPushButton(tr("Add"));
    add->setObjectName(QStringLiteral("addShift"));
    add->setAutoDefault(false);
    rows->addWidget(add, 0, Qt::AlignLeft);
    note_ = new TextLabel(Role::Caption, Ink::Text2);
    note_->setWordWrap(true);
    note_->setObjectName(QStringLiteral("shiftNote"));
    rows->addWidget(note_);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    keep_ = buttons->addButton(tr("Keep"), QDialogButtonBox::AcceptRole);
    keep_->setObjectName(QStringLiteral("keep"));
    keep_->setProperty("primary", true);
    rows->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(add, &QPushButton::clicked, this, [this] {
        model::ChannelShift shift;
        shift.from = plan_.channels.front().channel.id;
        shift.begin = plan_.calendar.rangeOf(toDate(QDate::currentDate())).begin;
        shift.ramp = std::chrono::weeks(26);
        shift.share = model::Share(0.1);
        if (plan_.channels.size() > 1)
            shift.to = plan_.channels[1].channel.id;
        addLine(shift);
    });
    add->setEnabled(!plan.channels.empty());
    for (std::size_t i = 0; i < plan.channelShifts.size(); ++i)
        addLine(plan.channelShifts[i], i < sharesSoFar.size() ? sharesSoFar[i] : std::nullopt);
    refresh();
}

void ChannelShiftDialog::addLine(const model::ChannelShift &shift,
                                 std::optional<model::Share> shareSoFar) {
    Line line{};
    line.share = number("shiftShare", 0, 100, 1, 1);
    line.share->setSuffix(QStringLiteral(" %"));
    line.share->setValue(100 * shift.share.value());
    line.from = new QComboBox;
    line.from->setObjectName(QStringLiteral("shiftFrom"));
    line.to = new QComboBox;
    line.to->setObjectName(QStringLiteral("shiftTo"));
    line.to->addItem(tr("no channel: solved elsewhere"), -1);
    for (const auto &channel : plan_.channels)
        for (QComboBox *box : {line.from, line.to})
            box->addItem(text(channel.channel.name), channel.channel.id);
    line.from->setCurrentIndex(line.from->findData(shift.from));
    line.to->setCurrentIndex(line.to->findData(shift.to.value_or(-1)));
    line.begin = new QDateEdit(toQDate(model::dateOf(plan_.calendar.toLocal(shift.begin))));
    line.begin->setObjectName(QStringLiteral("shiftBegin"));
    line.begin->setCalendarPopup(true);
    line.weeks = new QSpinBox;
    line.weeks->setObjectName(QStringLiteral("shiftWeeks"));
    line.weeks->setRange(0, 520);
    line.weeks->setSuffix(tr(" weeks"));
    line.weeks->setSpecialValueText(tr("at once"));
    line.weeks->setValue(static_cast<int>(std::lround(Weeks(shift.ramp).count())));
    line.weeks->setToolTip(
        tr("Slowly at first, fastest in the middle, until the whole share moves"));
    line.contacts = number("shiftContacts", 0, 1000, 2, 0.1);
    line.contacts->setValue(shift.contactsPerContact);
    line.contacts->setToolTip(
        tr("Contacts that one moved contact makes there: the touches it takes, "
           "and those that an easier channel brings besides"));
    line.handle = number("shiftHandle", 0.01, 1000, 2, 0.1);
    line.handle->setValue(shift.handleRatio);
    line.handle->setToolTip(tr("Handling time there for each, to that of the contact that moved"));
    line.delay = number("shiftDelay", 0, 1000, 1, 1);
    line.delay->setSuffix(tr(" h"));
    line.delay->setValue(std::chrono::duration<double, std::ratio<3600>>(shift.delay).count());
    line.remove = new QPushButton(QStringLiteral("×"));
    line.remove->setObjectName(QStringLiteral("removeShift"));
    line.remove->setAccessibleName(tr("Remove"));
    line.remove->setToolTip(tr("Remove"));
    line.remove->setAutoDefault(false);
    line.remove->setFixedWidth(34);
    line.shareSoFar = shareSoFar;
    line.planned = line.shift(plan_.calendar); // as shown: rounded
    line.soFar = new TextLabel(Role::Caption, Ink::Text2);
    line.soFar->setObjectName(QStringLiteral("shiftSoFar"));
    line.soFar->setContentsMargins(0, 0, 0, 8);
    const int row = grid_->rowCount();
    int column = 0;
    for (QWidget *field : line.fields())
        grid_->addWidget(field, row, column++);
    grid_->addWidget(line.soFar, row + 1, 0, 1, column);
    connect(line.from, &QComboBox::currentIndexChanged, this, &ChannelShiftDialog::refresh);
    connect(line.to, &QComboBox::currentIndexChanged, this, &ChannelShiftDialog::refresh);
    connect(line.share, &QDoubleSpinBox::valueChanged, this, &ChannelShiftDialog::refresh);
    connect(line.begin, &QDateEdit::dateChanged, this, &ChannelShiftDialog::refresh);
    connect(line.weeks, &QSpinBox::valueChanged, this, &ChannelShiftDialog::refresh);
    connect(line.remove, &QPushButton::clicked, this,
            [this, remove = line.remove] { removeLine(remove); });
    lines_.push_back(line);
    refresh();
}

void ChannelShiftDialog::removeLine(const QPushButton *remove) {
    const auto line = std::ranges::find(lines_, remove, &Line::remove);
    std::vector<QWidget *> gone = line->fields();
    gone.push_back(line->soFar);
    for (QWidget *field : gone) {
        grid_->removeWidget(field);
        field->hide();
        field->deleteLater();
    }
    lines_.erase(line);
    refresh();
    adjustSize();
}

/// What has come says something of the shift that the plan has, not of one that is being changed.
QString ChannelShiftDialog::soFarText(const Line &line) const {
    const model::ChannelShift now = line.shift(plan_.calendar);
    const model::ChannelShift &planned = line.planned;
    if (!line.shareSoFar || now.from != planned.from || now.begin != planned.begin ||
        now.ramp != planned.ramp || now.share != planned.share)
        return {};
    const Format format;
    return tr("planned %1, as it has come so far %2 (used)")
        .arg(format.percent(planned.share.value()), format.percent(line.shareSoFar->value()));
}

/// Says what would not make sense, and lets only the rest be kept.
void ChannelShiftDialog::refresh() {
    QString problem;
    for (const auto &channel : plan_.channels) {
        double leaving = 0;
        for (const Line &line : lines_) {
            if (line.from->currentData().toInt() != channel.channel.id)
                continue;
            leaving += line.share->value();
            if (line.to->currentData() == line.from->currentData())
                problem = tr("%1 cannot move to itself.").arg(text(channel.channel.name));
        }
        if (leaving > 100)
            problem =
                tr("More than all contacts of %1 would move.").arg(text(channel.channel.name));
    }
    for (const Line &line : lines_) {
        const bool arrives = line.to->currentData().toInt() >= 0;
        for (QWidget *field :
             std::initializer_list<QWidget *>{line.contacts, line.handle, line.delay})
            field->setEnabled(arrives);
        line.soFar->setText(soFarText(line));
        line.soFar->setVisible(!line.soFar->text().isEmpty());
    }
    for (TextLabel *head : heads_)
        head->setVisible(!lines_.empty());
    note_->setText(problem);
    note_->setVisible(!problem.isEmpty());
    keep_->setEnabled(problem.isEmpty());
}

std::vector<model::ChannelShift> ChannelShiftDialog::shifts() const {
    std::vector<model::ChannelShift> shifts;
    for (const Line &line : lines_)
        shifts.push_back(line.shift(plan_.calendar));
    return shifts;
}

} // namespace ui
