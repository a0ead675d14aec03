// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/scenariodialog.h"

#include "ui/text/format.h"
#include "ui/text/words.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/texts.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace ui {

namespace {

QDoubleSpinBox *number(const char *name, double most, const QString &suffix = {}) {
    auto *edit = new QDoubleSpinBox;
    edit->setObjectName(QString::fromLatin1(name));
    edit->setRange(0, most);
    edit->setDecimals(0);
    edit->setSuffix(suffix);
    return edit;
}

QString spansText(const std::vector<model::OpenSpan> &spans, const Format &format) {
    QStringList parts;
    for (const auto &span : spans)
        parts << format.timeRange(static_cast<int>(span.opens.count()),
                                  static_cast<int>(span.closes.count()));
    return parts.join(QStringLiteral(", "));
}

/// "9-13" on any one day; nothing or "closed" is a closed day; no value where not understood.
std::optional<std::vector<model::OpenSpan>> spansOf(const QString &typed, const QString &closed) {
    const QString words = typed.trimmed();
    if (words.isEmpty() || words.compare(closed, Qt::CaseInsensitive) == 0)
        return std::vector<model::OpenSpan>();
    const auto hours = model::OpeningHours::parse("Mon-Sun " + utf8(words));
    return hours ? std::optional(hours->week[0]) : std::nullopt;
}

/// Hours as they are typed and understood: "Mon 18-9; Tue-Fri 18:30-24".
QString typedHours(const model::OpeningHours &hours) {
    static constexpr std::array names{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    const auto clock = [](model::Minutes time) {
        const auto minutes = time.count() % 60;
        return QString::number(time.count() / 60) +
               (minutes == 0 ? QString() : QStringLiteral(":%1").arg(minutes, 2, 10, QChar(u'0')));
    };
    QStringList parts;
    for (std::size_t first = 0; first < 7;) {
        std::size_t last = first;
        while (last + 1 < 7 && hours.week[last + 1] == hours.week[first])
            ++last;
        QString days = QString::fromLatin1(names[first]);
        if (last > first)
            days += u'-' + QString::fromLatin1(names[last]);
        for (const auto &span : hours.week[first]) {
            constexpr model::Minutes day{24 * 60};
            const bool overnight = span.closes > day && span.closes - day < span.opens;
            parts << days + u' ' + clock(span.opens) + u'-' +
                         clock(overnight ? span.closes - day : span.closes);
        }
        first = last + 1;
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace

ScenarioDialog::ScenarioDialog(model::CoverageScenario scenario, const model::Plan &plan,
                               int channelId, QWidget *parent)
    : FormDialog(parent), scenario_(std::move(scenario)), plan_(plan) {
    setWindowTitle(tr("Scenario: %1").arg(text(scenario_.name)));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(24, 20, 24, 20);
    rows->setSpacing(12);
    channel_ = new QComboBox;
    channel_->setObjectName(QStringLiteral("scenarioChannel"));
    channel_->addItem(tr("All channels"), 0);
    for (const auto &channel : plan.channels)
        channel_->addItem(text(channel.channel.name), channel.channel.id);
    channel_->setCurrentIndex(std::max(0, channel_->findData(channelId)));
    auto *parts = new SegmentedControl;
    parts->setObjectName(QStringLiteral("scenarioParts"));
    parts->setAccessibleName(tr("Part of the scenario"));
    parts->setTexts({tr("Hours and people"), tr("Customers"), tr("Partner and urgency")});
    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(channel_);
    top->addStretch(1);
    top->addWidget(parts);
    rows->addLayout(top);

    auto *hours = new QFormLayout;
    auto *people = new QFormLayout;
    auto *callers = new QFormLayout;
    for (QFormLayout *form : {hours, people, callers})
        form->setSpacing(8);
    holidays_ = new QComboBox;
    holidays_->setObjectName(QStringLiteral("holidayRule"));
    holidays_->addItems({tr("closed"), tr("as on Sundays"), tr("as usual")});
    hours->addRow(tr("On public holidays"), holidays_);
    dates_ = new QListWidget;
    dates_->setObjectName(QStringLiteral("dates"));
    dates_->setAccessibleName(tr("Single dates"));
    dates_->setFixedHeight(76);
    hours->addRow(tr("Single dates"), dates_);
    auto *dateRow = new QHBoxLayout;
    date_ = new QDateEdit(plan.planningWeek == model::Date{} ? QDate::currentDate()
                                                             : toQDate(plan.planningWeek));
    date_->setObjectName(QStringLiteral("exceptionDate"));
    date_->setCalendarPopup(true);
    dateHours_ = new QLineEdit;
    dateHours_->setObjectName(QStringLiteral("exceptionHours"));
    dateHours_->setMinimumWidth(96);
    dateHours_->setPlaceholderText(tr("9-13, or closed"));
    auto *addDateButton = new QPushButton(tr("Add"));
    addDateButton->setObjectName(QStringLiteral("addException"));
    auto *removeDate = new QPushButton(tr("Remove"));
    removeDate->setObjectName(QStringLiteral("removeException"));
    for (QWidget *widget :
         std::initializer_list<QWidget *>{date_, dateHours_, addDateButton, removeDate})
        dateRow->addWidget(widget);
    hours->addRow(QString(), dateRow);
    dateProblem_ = new TextLabel(Role::Small, Ink::Alert);
    dateProblem_->hide();
    hours->addRow(QString(), dateProblem_);
    least_ = number("least", 10000);
    leastAtNight_ = number("leastAtNight", 10000);
    hours->addRow(tr("People at least"), least_);
    hours->addRow(tr("… from 22 to 6"), leastAtNight_);
    standbyPeople_ = number("standbyPeople", 10000);
    reaction_ = number("reaction", 10000, QStringLiteral(" min"));
    paid_ = number("standbyPaid", 100, QStringLiteral(" %"));
    people->addRow(tr("People on standby"), standbyPeople_);
    people->addRow(tr("… react within"), reaction_);
    people->addRow(tr("… are paid while waiting"), paid_);
    team_ = new QComboBox;
    team_->setObjectName(QStringLiteral("team"));
    team_->addItems({tr("teams of their own"), tr("one team, also while nobody calls")});
    team_->setCurrentIndex(static_cast<int>(scenario_.team));
    usableIdle_ = number("usableIdle", 100, QStringLiteral(" %"));
    usableIdle_->setValue(100 * scenario_.usableIdle);
    usableIdle_->setEnabled(scenario_.team == model::TeamStructure::Blended);
    people->addRow(tr("Written contacts are worked by"), team_);
    people->addRow(tr("… of idle time usable"), usableIdle_);

    retries_ = share("retries", &model::ClosedDoorBehaviour::retries);
    switches_ = share("switches", &model::ClosedDoorBehaviour::switches);
    selfSolved_ = share("selfSolved", &model::ClosedDoorBehaviour::selfSolved);
    lost_ = new TextLabel;
    delay_ = number("delay", 100000, QStringLiteral(" min"));
    delay_->setMinimum(1);
    redials_ = number("redials", 99, QStringLiteral(" %"));
    callers->addRow(tr("At a closed door: call again"), retries_);
    callers->addRow(tr("… write instead"), switches_);
    callers->addRow(tr("… solve it alone"), selfSolved_);
    callers->addRow(tr("… are lost"), lost_);
    callers->addRow(tr("Second call, mean after opening"), delay_);
    redialDelay_ = number("redialDelay", 100000, QStringLiteral(" min"));
    atClosing_ = new QComboBox;
    atClosing_->setObjectName(QStringLiteral("atClosing"));
    atClosing_->addItems({tr("are served, at overtime"), tr("are sent away")});
    callers->addRow(tr("Hung up: call again"), redials_);
    callers->addRow(tr("… after, mean"), redialDelay_);
    callers->addRow(tr("Waiting at closing time"), atClosing_);
    work_ = new QListWidget;
    work_->setObjectName(QStringLiteral("fixedWork"));
    work_->setAccessibleName(tr("Fixed work"));
    work_->setFixedHeight(76);
    people->addRow(tr("Fixed work without contacts"), work_);
    workName_ = new QLineEdit;
    workName_->setObjectName(QStringLiteral("workName"));
    workName_->setPlaceholderText(tr("Watching review sites"));
    workHours_ = new QLineEdit;
    workHours_->setObjectName(QStringLiteral("workHours"));
    workHours_->setMinimumWidth(96);
    workHours_->setPlaceholderText(QStringLiteral("Mon-Fri 9-11"));
    workPeople_ = number("workPeople", 10000);
    workPeople_->setDecimals(1);
    workPeople_->setValue(1);
    auto *workRow = new QHBoxLayout;
    auto *addWorkButton = new QPushButton(tr("Add"));
    addWorkButton->setObjectName(QStringLiteral("addWork"));
    auto *removeWork = new QPushButton(tr("Remove"));
    removeWork->setObjectName(QStringLiteral("removeWork"));
    for (QWidget *widget :
         std::initializer_list<QWidget *>{workHours_, workPeople_, addWorkButton, removeWork})
        workRow->addWidget(widget);
    people->addRow(QString(), workName_);
    people->addRow(QString(), workRow);
    workProblem_ = new TextLabel(Role::Small, Ink::Alert);
    workProblem_->hide();
    people->addRow(QString(), workProblem_);
    auto *pages = new QStackedWidget;
    const std::pair<QLayout *, QLayout *> sides[] = {
        {hours, people}, {callers, failureRows()}, {partnerRows(), classRows()}};
    for (const auto &[left, right] : sides) {
        auto *page = new QWidget;
        auto *columns = new QHBoxLayout(page);
        columns->setContentsMargins(0, 0, 0, 0);
        columns->setSpacing(32);
        columns->addLayout(left, 1);
        columns->addLayout(right, 1);
        pages->addWidget(page);
    }
    rows->addWidget(pages, 1);
    connect(parts, &SegmentedControl::currentChanged, pages, &QStackedWidget::setCurrentIndex);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    rows->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(channel_, &QComboBox::currentIndexChanged, this, &ScenarioDialog::showCoverage);
    connect(holidays_, &QComboBox::activated, this, [this](int rule) {
        each([&](model::ChannelCoverage &coverage) {
            coverage.hours.holidays = static_cast<model::HolidayRule>(rule);
        });
    });
    const auto edited = [this](QDoubleSpinBox *edit, auto change) {
        connect(edit, &QDoubleSpinBox::valueChanged, this, [this, change](double value) {
            if (!updating_)
                each([&](model::ChannelCoverage &coverage) { change(coverage, value); });
        });
    };
    using Coverage = model::ChannelCoverage;
    edited(least_, [](Coverage &coverage, double value) { coverage.minimumStaff = value; });
    edited(leastAtNight_,
           [](Coverage &coverage, double value) { coverage.minimumStaffAtNight = value; });
    edited(standbyPeople_,
           [](Coverage &coverage, double value) { coverage.standby.people = value; });
    edited(reaction_, [](Coverage &coverage, double value) {
        coverage.standby.reaction = model::Seconds(std::lround(60 * value));
    });
    edited(paid_,
           [](Coverage &coverage, double value) { coverage.standby.paidShare = value / 100; });
    edited(delay_, [](Coverage &coverage, double value) {
        coverage.closedDoor.retryDelay = model::Minutes(std::lround(value));
    });
    edited(redials_, [](Coverage &coverage, double value) { coverage.redials = value / 100; });
    edited(redialDelay_, [](Coverage &coverage, double value) {
        coverage.redialDelay = model::Minutes(std::lround(value));
    });
    edited(unsolved_,
           [](Coverage &coverage, double value) { coverage.failure.unsolved = value / 100; });
    edited(unsolvedDelay_, [](Coverage &coverage, double value) {
        coverage.failure.unsolvedDelay = model::Minutes(std::lround(60 * value));
    });
    edited(late_, [](Coverage &coverage, double value) { coverage.failure.late = value / 100; });
    edited(tolerance_, [](Coverage &coverage, double value) {
        coverage.failure.tolerance = model::Minutes(std::lround(60 * value));
    });
    edited(partnerPrice_, [](Coverage &coverage, double value) {
        coverage.partner.price = model::Money::fromMajor(value);
    });
    edited(partnerMinimum_, [](Coverage &coverage, double value) {
        coverage.partner.atLeast = model::Money::fromMajor(value);
    });
    edited(partnerAnswered_,
           [](Coverage &coverage, double value) { coverage.partner.answered = value / 100; });
    edited(handsBack_,
           [](Coverage &coverage, double value) { coverage.partner.handsBack = value / 100; });
    edited(partnerWithin_, [](Coverage &coverage, double value) {
        coverage.partner.within = model::Seconds(std::lround(value));
    });
    connect(team_, &QComboBox::currentIndexChanged, this, [this](int structure) {
        scenario_.team = static_cast<model::TeamStructure>(structure);
        usableIdle_->setEnabled(scenario_.team == model::TeamStructure::Blended);
    });
    connect(usableIdle_, &QDoubleSpinBox::valueChanged, this,
            [this](double percent) { scenario_.usableIdle = percent / 100; });
    connect(atClosing_, &QComboBox::activated, this, [this](int rule) {
        each([&](Coverage &coverage) { coverage.atClosing = static_cast<model::AtClosing>(rule); });
    });
    connect(partnerPer_, &QComboBox::activated, this, [this](int per) {
        each([&](Coverage &coverage) {
            coverage.partner.per = static_cast<model::Partner::Per>(per);
        });
    });
    connect(partnerHours_, &QLineEdit::editingFinished, this, &ScenarioDialog::setPartnerHours);
    connect(addDateButton, &QPushButton::clicked, this, &ScenarioDialog::addDate);
    connect(removeDate, &QPushButton::clicked, this, [this] {
        const auto *item = dates_->currentItem();
        if (!item)
            return;
        const model::Date date = toDate(item->data(Qt::UserRole).toDate());
        each([&](model::ChannelCoverage &coverage) { coverage.hours.exceptions.erase(date); });
        showDates();
    });
    connect(addWorkButton, &QPushButton::clicked, this, &ScenarioDialog::addWork);
    connect(removeWork, &QPushButton::clicked, this, [this] {
        const auto row = static_cast<std::ptrdiff_t>(work_->currentRow());
        if (row < 0 || row >= static_cast<std::ptrdiff_t>(scenario_.fixedWork.size()))
            return;
        scenario_.fixedWork.erase(scenario_.fixedWork.begin() + row);
        showWork();
    });
    showCoverage();
    showWork();
}

QLayout *ScenarioDialog::failureRows() {
    auto *form = new QFormLayout;
    form->setSpacing(8);
    unsolved_ = number("unsolved", 100 * model::FailureDemand::mostUnsolved, QStringLiteral(" %"));
    unsolvedDelay_ = number("unsolvedDelay", 10000, QStringLiteral(" h"));
    unsolvedDelay_->setMinimum(1);
    late_ = number("askAgain", 100, QStringLiteral(" %"));
    tolerance_ = number("tolerance", 10000, QStringLiteral(" h"));
    tolerance_->setMinimum(1);
    form->addRow(tr("Not solved: contact again"), unsolved_);
    form->addRow(tr("… after, mean"), unsolvedDelay_);
    form->addRow(tr("No answer yet: ask again"), late_);
    form->addRow(tr("… after"), tolerance_);
    return form;
}

QLayout *ScenarioDialog::partnerRows() {
    auto *form = new QFormLayout;
    form->setSpacing(8);
    partnerHours_ = new QLineEdit;
    partnerHours_->setObjectName(QStringLiteral("partnerHours"));
    partnerHours_->setPlaceholderText(tr("nobody, or Mon-Sun 18-9"));
    partnerProblem_ = new TextLabel(Role::Small, Ink::Alert);
    partnerProblem_->hide();
    partnerPrice_ = number("partnerPrice", 100000, u' ' + text(plan_.currency));
    partnerPrice_->setDecimals(2);
    partnerMinimum_ = number("partnerMinimum", 10000000, u' ' + text(plan_.currency));
    partnerMinimum_->setDecimals(2);
    partnerPer_ = new QComboBox;
    partnerPer_->setObjectName(QStringLiteral("partnerPer"));
    partnerPer_->addItems({tr("per contact"), tr("per minute")});
    partnerAnswered_ = number("partnerAnswered", 99, QStringLiteral(" %"));
    partnerAnswered_->setMinimum(1);
    partnerWithin_ = number("partnerWithin", 1000000, QStringLiteral(" s"));
    partnerWithin_->setMinimum(1);
    auto *price = new QHBoxLayout;
    price->addWidget(partnerPrice_);
    price->addWidget(partnerPer_);
    auto *promise = new QHBoxLayout;
    promise->addWidget(partnerAnswered_);
    promise->addWidget(new TextLabel(tr("within"), Role::Body));
    promise->addWidget(partnerWithin_);
    form->addRow(tr("A partner serves"), partnerHours_);
    form->addRow(QString(), partnerProblem_);
    form->addRow(tr("… for"), price);
    form->addRow(tr("… at least a week"), partnerMinimum_);
    handsBack_ = number("partnerHandsBack", 100, QStringLiteral(" %"));
    form->addRow(tr("… and answers"), promise);
    form->addRow(tr("… and hands back to the team"), handsBack_);
    return form;
}

/// Contacts that are more urgent than the channel's others.
QLayout *ScenarioDialog::classRows() {
    auto *form = new QFormLayout;
    form->setSpacing(8);
    classes_ = new QListWidget;
    classes_->setObjectName(QStringLiteral("classes"));
    classes_->setAccessibleName(tr("Urgent contacts"));
    classes_->setFixedHeight(76);
    className_ = new QLineEdit;
    className_->setObjectName(QStringLiteral("className"));
    className_->setPlaceholderText(tr("Outage"));
    classShare_ = number("classShare", 100, QStringLiteral(" %"));
    classShare_->setValue(10);
    classHours_ = new QLineEdit;
    classHours_->setObjectName(QStringLiteral("classHours"));
    classHours_->setMinimumWidth(96);
    classHours_->setPlaceholderText(QStringLiteral("Mon-Sun 0-24"));
    classPromise_ = number("classPromise", 1000000, QStringLiteral(" min"));
    classPromise_->setMinimum(1);
    classPromise_->setValue(60);
    classProblem_ = new TextLabel(Role::Small, Ink::Alert);
    classProblem_->hide();
    auto *add = new QPushButton(tr("Add"));
    add->setObjectName(QStringLiteral("addClass"));
    auto *remove = new QPushButton(tr("Remove"));
    remove->setObjectName(QStringLiteral("removeClass"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(remove);
    buttons->addStretch(1);
    form->addRow(tr("Urgent contacts"), classes_);
    form->addRow(tr("Name"), className_);
    form->addRow(tr("Share of the contacts"), classShare_);
    form->addRow(tr("People are there"), classHours_);
    form->addRow(tr("Promised within"), classPromise_);
    form->addRow(QString(), buttons);
    form->addRow(QString(), classProblem_);
    connect(add, &QPushButton::clicked, this, &ScenarioDialog::addClass);
    connect(remove, &QPushButton::clicked, this, [this] {
        const auto *item = classes_->currentItem();
        if (!item)
            return;
        const std::string name = utf8(item->data(Qt::UserRole).toString());
        each([&](model::ChannelCoverage &coverage) {
            std::erase_if(coverage.classes, [&](const auto &one) { return one.name == name; });
        });
        showClasses();
    });
    return form;
}

void ScenarioDialog::showClasses() {
    const Format format;
    classes_->clear();
    const auto *coverage = shown();
    if (!coverage)
        return;
    for (const auto &one : coverage->classes) {
        auto *item =
            new QListWidgetItem(tr("%1: %2 of the contacts, %3 a week, within %4")
                                    .arg(text(one.name), format.percent(one.share),
                                         format.hours(one.hours().hoursPerWeek(), 1),
                                         format.duration(static_cast<double>(one.promise.count()))),
                                classes_);
        item->setData(Qt::UserRole, text(one.name));
    }
}

void ScenarioDialog::addClass() {
    const auto hours = model::OpeningHours::parse(utf8(classHours_->text()));
    const QString name = className_->text().trimmed();
    const double share = classShare_->value() / 100;
    bool known = false;
    bool tooMuch = false;
    each([&](const model::ChannelCoverage &coverage) {
        known = known || std::ranges::any_of(coverage.classes, [&](const auto &one) {
                    return text(one.name) == name;
                });
        tooMuch = tooMuch || model::shareOfOthers(coverage.classes) - share < -1e-9;
    });
    QString problem;
    QWidget *wrong = className_;
    if (name.isEmpty()) {
        problem = tr("Urgent contacts need a name.");
    } else if (known) {
        problem = tr("There is one of this name.");
    } else if (!hours || hours->isNever()) {
        problem = tr("Hours read like Mon-Fri 9-11; Sat 10-12.");
        wrong = classHours_;
    } else if (tooMuch || share <= 0) {
        problem = tr("All shares together lie above 0 and up to 100%.");
        wrong = classShare_;
    }
    classProblem_->setText(problem);
    classProblem_->setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        return wrong->setFocus();
    each([&](model::ChannelCoverage &coverage) {
        coverage.classes.push_back({utf8(name), share, hours->week,
                                    model::Seconds(std::lround(60 * classPromise_->value()))});
    });
    className_->clear();
    classHours_->clear();
    showClasses();
}

/// Beside the team's hours, on public holidays as usual.
void ScenarioDialog::setPartnerHours() {
    const QString typed = partnerHours_->text().trimmed();
    const auto hours = typed.isEmpty() ? std::optional(model::OpeningHours::never())
                                       : model::OpeningHours::parse(utf8(typed));
    partnerProblem_->setVisible(!hours);
    if (!hours) {
        partnerProblem_->setText(tr("Hours read like Mon-Fri 18-9; Sat-Sun 0-24."));
        return;
    }
    each([&](model::ChannelCoverage &coverage) {
        coverage.partner.hours = *hours;
        if (!hours->isNever())
            coverage.partner.hours.holidays = model::HolidayRule::AsUsual;
    });
}

/// A share at the closed door; the three together stay at most one.
QDoubleSpinBox *ScenarioDialog::share(const char *name, double model::ClosedDoorBehaviour::*of) {
    auto *edit = number(name, 100, QStringLiteral(" %"));
    connect(edit, &QDoubleSpinBox::valueChanged, this, [this, of](double percent) {
        if (updating_)
            return;
        each([&](model::ChannelCoverage &coverage) {
            auto &door = coverage.closedDoor;
            const double others = door.retries + door.switches + door.selfSolved - door.*of;
            door.*of = std::clamp(percent / 100, 0.0, std::max(0.0, 1.0 - others));
        });
        showCoverage();
    });
    return edit;
}

bool ScenarioDialog::isLive(int channelId) const {
    const auto *channel = plan_.channel(channelId);
    return channel && channel->channel.kind == model::ChannelKind::Live;
}

template <class Change>
void ScenarioDialog::each(Change change) {
    const int chosen = channel_->currentData().toInt();
    for (auto &[id, coverage] : scenario_.channels)
        if (chosen == 0 || chosen == id)
            change(coverage);
}

/// The channel whose values stand in the fields: the chosen one, else the first live one.
const model::ChannelCoverage *ScenarioDialog::shown() const {
    const int chosen = channel_->currentData().toInt();
    const model::ChannelCoverage *first = nullptr;
    for (const auto &[id, coverage] : scenario_.channels) {
        if (chosen == id || (chosen == 0 && isLive(id)))
            return &coverage;
        if (!first)
            first = &coverage;
    }
    return first;
}

void ScenarioDialog::showCoverage() {
    const auto *coverage = shown();
    if (!coverage)
        return;
    updating_ = true;
    const auto &door = coverage->closedDoor;
    holidays_->setCurrentIndex(static_cast<int>(coverage->hours.holidays));
    least_->setValue(coverage->minimumStaff);
    leastAtNight_->setValue(coverage->minimumStaffAtNight);
    standbyPeople_->setValue(coverage->standby.people);
    reaction_->setValue(static_cast<double>(coverage->standby.reaction.count()) / 60);
    paid_->setValue(100 * coverage->standby.paidShare);
    retries_->setValue(100 * door.retries);
    switches_->setValue(100 * door.switches);
    selfSolved_->setValue(100 * door.selfSolved);
    lost_->setText(Format().percent(std::max(0.0, door.lost())));
    delay_->setValue(static_cast<double>(door.retryDelay.count()));
    redials_->setValue(100 * coverage->redials);
    redialDelay_->setValue(static_cast<double>(coverage->redialDelay.count()));
    atClosing_->setCurrentIndex(static_cast<int>(coverage->atClosing));
    const auto hoursOf = [](model::Minutes time) { return static_cast<double>(time.count()) / 60; };
    unsolved_->setValue(100 * coverage->failure.unsolved);
    unsolvedDelay_->setValue(hoursOf(coverage->failure.unsolvedDelay));
    late_->setValue(100 * coverage->failure.late);
    tolerance_->setValue(hoursOf(coverage->failure.tolerance));
    partnerHours_->setText(typedHours(coverage->partner.hours));
    partnerProblem_->hide();
    partnerPrice_->setValue(coverage->partner.price.major());
    partnerMinimum_->setValue(coverage->partner.atLeast.major());
    partnerPer_->setCurrentIndex(static_cast<int>(coverage->partner.per));
    partnerAnswered_->setValue(100 * coverage->partner.answered);
    handsBack_->setValue(100 * coverage->partner.handsBack);
    partnerWithin_->setValue(static_cast<double>(coverage->partner.within.count()));
    const int chosen = channel_->currentData().toInt();
    const bool live = chosen == 0 || isLive(chosen);
    for (QWidget *widget : std::initializer_list<QWidget *>{
             retries_, switches_, selfSolved_, delay_, redials_, redialDelay_, atClosing_})
        widget->setEnabled(live);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{standbyPeople_, reaction_, paid_, late_, tolerance_})
        widget->setEnabled(chosen == 0 || !live);
    updating_ = false;
    showDates();
    showClasses();
}

void ScenarioDialog::showDates() {
    const Format format;
    dates_->clear();
    const auto *coverage = shown();
    if (!coverage)
        return;
    for (const auto &[date, spans] : coverage->hours.exceptions) {
        auto *item = new QListWidgetItem(
            tr("%1: %2").arg(format.date(toQDate(date)),
                             spans.empty() ? tr("closed") : spansText(spans, format)),
            dates_);
        item->setData(Qt::UserRole, toQDate(date));
    }
}

void ScenarioDialog::showWork() {
    const Format format;
    work_->clear();
    for (const auto &work : scenario_.fixedWork)
        new QListWidgetItem(tr("%1: %2 people, %3 a week")
                                .arg(text(work.name), format.count(work.people, 1),
                                     format.hours(work.hours().hoursPerWeek(), 1)),
                            work_);
}

void ScenarioDialog::addDate() {
    const auto spans = spansOf(dateHours_->text(), tr("closed"));
    dateProblem_->setVisible(!spans);
    if (!spans) {
        dateProblem_->setText(tr("Hours read like 9-13 or 8:30-17; empty is closed."));
        dateHours_->setFocus();
        return;
    }
    const model::Date date = toDate(date_->date());
    each([&](model::ChannelCoverage &coverage) { coverage.hours.exceptions[date] = *spans; });
    dateHours_->clear();
    showDates();
}

void ScenarioDialog::addWork() {
    const auto hours = model::OpeningHours::parse(utf8(workHours_->text()));
    const bool named = !workName_->text().trimmed().isEmpty();
    const bool known = hours && !hours->isNever();
    workProblem_->setVisible(!known || !named);
    if (!named) {
        workProblem_->setText(tr("Fixed work needs a name."));
        workName_->setFocus();
        return;
    }
    if (!known) {
        workProblem_->setText(tr("Hours read like Mon-Fri 9-11; Sat 10-12."));
        workHours_->setFocus();
        return;
    }
    scenario_.fixedWork.push_back(
        {utf8(workName_->text().trimmed()), hours->week, workPeople_->value()});
    workName_->clear();
    workHours_->clear();
    showWork();
}

} // namespace ui
