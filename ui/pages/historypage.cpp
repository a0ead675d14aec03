// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/historypage.h"

#include "ui/charts/carpetchart.h"
#include "ui/charts/dailychart.h"
#include "ui/charts/weekheatmap.h"
#include "ui/dialogs/stretchdialog.h"
#include "ui/text/format.h"
#include "ui/text/words.h"
#include "ui/theme/channelhue.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/texttable.h"

#include <QHeaderView>
#include <QListView>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace ui {

namespace {

constexpr int recentDays = 91;
constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr int mostFindings = 7; ///< seen without scrolling

std::vector<std::vector<model::Correction>> masksOf(const model::Plan &plan,
                                                    const application::Results &results) {
    std::vector<std::vector<model::Correction>> masks;
    for (const auto &channel : plan.channels) {
        const auto *result = results.channel(channel.channel.id);
        masks.push_back(result ? result->masks : std::vector<model::Correction>());
    }
    return masks;
}

QString words(const model::TimeRange &range, const model::Calendar &calendar,
              const Format &format) {
    const auto from = calendar.toLocal(range.begin);
    const auto to = calendar.toLocal(range.end);
    const auto last = calendar.toLocal(range.end - model::Seconds(1));
    const QDate first = toQDate(model::dateOf(from));
    const QDate end = toQDate(model::dateOf(last));
    const bool wholeDays =
        model::minuteOfDay(from).count() == 0 && model::minuteOfDay(to).count() == 0;
    if (first != end)
        return format.dateRange(first, end);
    if (wholeDays)
        return format.date(first);
    return QStringLiteral("%1, %2").arg(
        format.date(first),
        format.timeRange(static_cast<int>(model::minuteOfDay(from).count()),
                         static_cast<int>(model::minuteOfDay(last).count()) + 1));
}

/// Two lines with an icon before and an action behind, as a list of findings shows them.
class FindingDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static QRect actionRect(const QRect &row, const QString &action, const Theme &theme) {
        const int width = QFontMetrics(theme.font(12)).horizontalAdvance(action) + 8;
        return {row.right() - width, row.top() + 4, width, 20};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override {
        const Theme theme = Theme::of(option.widget);
        const QRect row = option.rect;
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(row, theme.color(Ink::AccentTint));
        const QString icon = index.data(HistoryFindings::IconRole).toString();
        painter->drawPixmap(
            row.left(), row.top() + 6,
            theme.pixmap(icon, icon == QStringLiteral("warning") ? Ink::Alert : Ink::Text3, 16,
                         painter->device()->devicePixelRatioF()));
        const QString action = index.data(HistoryFindings::ActionRole).toString();
        const QRect link = actionRect(row, action, theme);
        const int left = row.left() + textLeft;
        painter->setPen(theme.color(Ink::Text));
        painter->setFont(theme.font(12.5, QFont::Medium));
        const QRect title(left, row.top() + 6, link.left() - left - 4,
                          titleHeight(index, row.width(), theme));
        painter->drawText(title, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                          index.data().toString());
        painter->setPen(theme.color(Ink::Text2));
        painter->setFont(theme.font(11));
        const QRect note(left, title.bottom() + 3, row.right() - left, row.height());
        painter->drawText(note, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                          index.data(HistoryFindings::NoteRole).toString());
        painter->setPen(theme.color(Ink::Accent));
        painter->setFont(theme.font(12));
        painter->drawText(link, Qt::AlignRight | Qt::AlignVCenter, action);
        painter->setPen(theme.color(Ink::Line));
        painter->drawLine(row.bottomLeft(), row.bottomRight());
        painter->restore();
    }

    /// Long findings wrap: what is wrong with the data is never cut off.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override {
        const Theme theme = Theme::of(option.widget);
        const auto *view = qobject_cast<const QListView *>(option.widget);
        const int width = view ? view->viewport()->width() : option.rect.width();
        return {width, 6 + titleHeight(index, width, theme) + 3 +
                           heightOf(index.data(HistoryFindings::NoteRole).toString(),
                                    theme.font(11), width - textLeft) +
                           7};
    }

private:
    static constexpr int textLeft = 26;

    static int heightOf(const QString &text, const QFont &font, int width) {
        return QFontMetrics(font)
            .boundingRect(QRect(0, 0, std::max(40, width), 1000), Qt::TextWordWrap, text)
            .height();
    }
    static int titleHeight(const QModelIndex &index, int width, const Theme &theme) {
        const QString action = index.data(HistoryFindings::ActionRole).toString();
        const int link = QFontMetrics(theme.font(12)).horizontalAdvance(action) + 8;
        return heightOf(index.data().toString(), theme.font(12.5, QFont::Medium),
                        width - textLeft - link - 5);
    }
};

/// As high as its first findings, whatever the width makes of their lines.
class FindingsView : public QListView {
public:
    void fit() {
        const int count = model() ? model()->rowCount() : 0;
        int height = 2;
        for (int row = 0; row < std::min(count, mostFindings); ++row)
            height += sizeHintForIndex(model()->index(row, 0)).height();
        setVerticalScrollBarPolicy(count > mostFindings ? Qt::ScrollBarAlwaysOn
                                                        : Qt::ScrollBarAlwaysOff);
        setFixedHeight(height);
    }

protected:
    void resizeEvent(QResizeEvent *event) override {
        QListView::resizeEvent(event);
        // Not while the layout around it is at work.
        if (event->size().width() != event->oldSize().width())
            QMetaObject::invokeMethod(
                this, [this] { fit(); }, Qt::QueuedConnection);
    }
};

/// A channel's intervals by local day and time of day; contacts of a repeated hour are its mean.
CarpetChart::Row carpetRow(const model::ChannelPlan &channel, const model::Calendar &calendar,
                           model::Date first, int days) {
    const auto &history = *channel.history;
    const auto minutes = history.isEmpty() ? model::Minutes(30) : history.grid.interval();
    CarpetChart::Row row;
    row.name = text(channel.channel.name);
    row.hue = hueOf(channel.channel.medium);
    row.perDay = static_cast<int>(model::Minutes(24 * 60) / minutes);
    const auto cells = static_cast<std::size_t>(days) * static_cast<std::size_t>(row.perDay);
    row.contacts.assign(cells, 0);
    row.cells.assign(cells, CarpetChart::Cell::Missing);
    for (std::size_t i = 0; i < history.intervals.size(); ++i) {
        const auto &report = history.intervals[i];
        if (report.status == model::IntervalStatus::Missing)
            continue;
        const model::LocalTime local = calendar.toLocal(history.grid.beginOf(i));
        const auto at =
            static_cast<std::size_t>((model::dateOf(local) - first).count() * row.perDay +
                                     model::minuteOfDay(local) / minutes);
        const bool repeated = row.cells[at] == CarpetChart::Cell::Known;
        row.contacts[at] = repeated ? (row.contacts[at] + report.offered) / 2 : report.offered;
        row.cells[at] = report.status == model::IntervalStatus::Open ? CarpetChart::Cell::Known
                                                                     : CarpetChart::Cell::Closed;
    }
    return row;
}

QTableView *inspectorTable(TextTable *model) {
    QTableView *view = makeTableView(model);
    view->setSelectionMode(QAbstractItemView::NoSelection);
    view->setFocusPolicy(Qt::NoFocus);
    return view;
}

} // namespace

// Findings ---------------------------------------------------------------------------------------

void HistoryFindings::show(std::vector<application::HistoryFinding> findings,
                           const model::Plan &plan) {
    using Kind = application::HistoryFinding::Kind;
    const Format format;
    std::vector<Row> rows;
    for (auto &finding : findings) {
        Row row;
        const auto *channel = plan.channel(finding.channelId);
        const QString name = channel ? text(channel->channel.name) : QString();
        const QString range = words(finding.range, plan.calendar, format);
        const QString change =
            finding.difference ? format.signedPercent(*finding.difference) : QString();
        const QString because = finding.correction ? oneLine(finding.correction->note) : QString();
        const QString count = tr("%n interval(s)", nullptr, static_cast<int>(finding.intervals));
        row.action = tr("Show");
        row.icon = QStringLiteral("ok");
        switch (finding.kind) {
        case Kind::Missing:
            row.title = tr("%1: %2 missing").arg(name, range);
            row.note = tr("%1. Left out of training.").arg(count);
            row.icon = QStringLiteral("warning");
            break;
        case Kind::Outlier:
            row.title = change.isEmpty() ? tr("%1: outlier %2").arg(name, range)
                                         : tr("%1: %2, %3").arg(name, range, change);
            row.note = tr("Outlier, %1. Left out of training.").arg(count);
            row.action = tr("Use");
            break;
        case Kind::Real:
            row.title = change.isEmpty() ? tr("%1: %2").arg(name, range)
                                         : tr("%1: %2, %3").arg(name, range, change);
            row.note = tr("%1. Real, set by you; used for training.").arg(count);
            row.action = tr("Take back");
            break;
        case Kind::LevelShift:
            row.title = tr("%1: another level from %2 on").arg(name, range);
            row.note = because.isEmpty() ? tr("Set by you.") : tr("Set by you: %1").arg(because);
            row.action = tr("Take back");
            row.icon = QStringLiteral("info");
            break;
        case Kind::SameLevel:
            row.title = tr("%1: no other level, %2").arg(name, range);
            row.note = tr("Set by you.");
            row.action = tr("Take back");
            break;
        case Kind::LeftOut:
            row.title = tr("%1: %2 left out").arg(name, range);
            row.note = change.isEmpty() ? tr("%1, by you.").arg(count)
                                        : tr("%1, %2, by you.").arg(count, change);
            if (!because.isEmpty())
                row.note += u' ' + because;
            row.action = tr("Use again");
            break;
        case Kind::ClocksForward:
            row.title = tr("Clock change %1")
                            .arg(format.date(toQDate(
                                model::dateOf(plan.calendar.toLocal(finding.range.begin)))));
            row.note = tr("An hour does not exist; nothing to do.");
            row.icon = QStringLiteral("info");
            break;
        case Kind::ClocksBack:
            row.title = tr("Clock change %1")
                            .arg(format.date(toQDate(
                                model::dateOf(plan.calendar.toLocal(finding.range.begin)))));
            row.note = tr("An hour occurs twice; both are kept.");
            row.icon = QStringLiteral("info");
            break;
        }
        row.finding = std::move(finding);
        rows.push_back(std::move(row));
    }
    beginResetModel();
    findings_ = std::move(rows);
    endResetModel();
}

int HistoryFindings::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(findings_.size());
}

QVariant HistoryFindings::data(const QModelIndex &index, int role) const {
    if (!index.isValid())
        return {};
    const Row &row = findings_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case NoteRole:
        return row.note;
    case IconRole:
        return row.icon;
    case ActionRole:
        return row.action;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1. %2").arg(row.title, row.note);
    default:
        return {};
    }
}

// Page -------------------------------------------------------------------------------------------

/// Figure above and average week of one channel.
struct HistoryPage::ChannelView {
    QWidget *figureBox = nullptr;
    TextLabel *figure = nullptr;
    ChannelDot *figureDot = nullptr;
    TextLabel *figureName = nullptr;
    QWidget *weekBox = nullptr;
    ChannelDot *weekDot = nullptr;
    TextLabel *weekName = nullptr;
    TextLabel *weekNote = nullptr;
    WeekHeatmap *week = nullptr;

    ~ChannelView() {
        delete figureBox;
        delete weekBox;
    }
};

struct HistoryPage::Inspector {
    QWidget *widget = nullptr;
    Figure *usable = nullptr;
    TextLabel *count = nullptr;
    HistoryFindings *findings = nullptr;
    QListView *list = nullptr;
    QWidget *pickedBox = nullptr;
    TextLabel *picked = nullptr;
    QPushButton *leaveOut = nullptr;
    QMenu *leaveOutMenu = nullptr;
    QPushButton *level = nullptr;
    QMenu *levelMenu = nullptr;
    SectionTitle *sourcesTitle = nullptr;
    TextTable *sources = nullptr;
    QTableView *sourcesView = nullptr;
    SectionTitle *handleTitle = nullptr;
    TextTable *handle = nullptr;
    QTableView *handleView = nullptr;
};

/// Figures of a history, kept while the history and the calendar stay the same.
struct HistoryPage::Cache {
    struct Channel {
        model::Shared<model::ContactHistory> history;
        application::DailyTotals totals;
        application::OfficeHoursShare outside;
        std::array<double, 168> week{};
        std::optional<application::HandleTime> handle;
    };
    model::Calendar calendar;
    std::vector<Channel> channels;

    void update(const model::Plan &plan) {
        if (!(plan.calendar == calendar))
            channels.clear();
        calendar = plan.calendar;
        channels.resize(plan.channels.size());
        for (std::size_t i = 0; i < channels.size(); ++i) {
            Channel &own = channels[i];
            const auto &history = plan.channels[i].history;
            if (own.history.isSameObject(history) && !own.totals.contacts.empty())
                continue;
            own.history = history;
            own.totals = application::dailyTotals(*history, calendar);
            own.outside = application::outsideOfficeHours(*history, calendar, recentDays);
            own.week = application::averageWeek(*history, calendar, recentDays);
            own.handle = application::handleTime(*history, recentDays);
        }
    }
};

HistoryPage::HistoryPage(const Workspace &workspace, QWidget *parent)
    : PlanPage(QStringLiteral("history"), workspace, parent), cache_(std::make_unique<Cache>()) {
    view_ = new SegmentedControl;
    view_->setObjectName(QStringLiteral("dailyOrWeekly"));
    header().addWidget(view_);
    addByHand_ = header().addButton({}, QStringLiteral("plus"));
    addByHand_->setObjectName(QStringLiteral("addByHand"));
    import_ = header().addButton({}, QStringLiteral("import"), true);
    import_->setObjectName(QStringLiteral("import"));

    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(24, 16, 24, 16);
    rows->setSpacing(8);
    auto *top = new QHBoxLayout;
    top->setSpacing(28);
    auto *sentence = new QVBoxLayout;
    sentence->setSpacing(3);
    headline_ = new TextLabel(Role::Verdict);
    headline_->setWordWrap(true);
    headline_->setObjectName(QStringLiteral("headline"));
    headlineNote_ = new TextLabel(Role::Body, Ink::Text2);
    headlineNote_->setWordWrap(true);
    sentence->addWidget(headline_);
    sentence->addWidget(headlineNote_);
    top->addLayout(sentence, 1);
    figures_ = new QHBoxLayout;
    figures_->setSpacing(28);
    top->addLayout(figures_);
    rows->addLayout(top);
    rows->addSpacing(6);
    chartTitle_ = new SectionTitle;
    rows->addWidget(chartTitle_);
    chart_ = new DailyChart;
    chart_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    carpet_ = new CarpetChart;
    charts_ = new QStackedWidget;
    charts_->addWidget(chart_);
    charts_->addWidget(carpet_);
    rows->addWidget(charts_, 1);
    rows->addWidget(new Rule);
    weekTitle_ = new SectionTitle;
    rows->addWidget(weekTitle_);
    weeks_ = new QGridLayout;
    weeks_->setHorizontalSpacing(16);
    weeks_->setVerticalSpacing(10);
    rows->addLayout(weeks_);

    stack_ = new QStackedWidget;
    stack_->addWidget(content);
    empty_ = new EmptyState(QStringLiteral("history"));
    emptyImport_ = empty_->addButton({}, QStringLiteral("import"), true);
    emptyImport_->setObjectName(QStringLiteral("emptyImport"));
    emptyByHand_ = empty_->addButton({}, QStringLiteral("plus"));
    emptyByHand_->setObjectName(QStringLiteral("emptyByHand"));
    emptyDemo_ = empty_->addButton({});
    emptyDemo_->setObjectName(QStringLiteral("emptyDemo"));
    stack_->addWidget(empty_);
    setBody(stack_);

    connect(view_, &SegmentedControl::currentChanged, this, &HistoryPage::showChart);
    connect(import_, &QPushButton::clicked, this, &HistoryPage::importRequested);
    connect(emptyImport_, &QPushButton::clicked, this, &HistoryPage::importRequested);
    connect(emptyDemo_, &QPushButton::clicked, this, &HistoryPage::demoRequested);
    connect(chart_, &DailyChart::dayPicked, this, &HistoryPage::pickDay);
    connect(carpet_, &CarpetChart::dayPicked, this, &HistoryPage::pickDay);
    for (QPushButton *button : {addByHand_, emptyByHand_})
        connect(button, &QPushButton::clicked, this,
                [this] { Q_EMIT handEntryRequested(weekToType()); });
    inspector();
}

HistoryPage::~HistoryPage() = default;

QString HistoryPage::title() const { return tr("History"); }

QWidget *HistoryPage::inspector() {
    if (inspector_)
        return inspector_->widget;
    inspector_ = std::make_unique<Inspector>();
    Inspector &side = *inspector_;
    side.widget = new QWidget;
    auto *rows = new QVBoxLayout(side.widget);
    rows->setContentsMargins(16, 14, 16, 16);
    rows->setSpacing(7);
    auto *top = new QHBoxLayout;
    side.usable = new Figure;
    side.usable->setObjectName(QStringLiteral("usable"));
    side.count = new TextLabel(Role::Small, Ink::Text2);
    top->addWidget(side.usable);
    top->addStretch();
    top->addWidget(side.count, 0, Qt::AlignTop);
    rows->addLayout(top);
    rows->addWidget(new Rule);
    side.findings = new HistoryFindings(side.widget);
    side.list = new FindingsView;
    side.list->setObjectName(QStringLiteral("findings"));
    side.list->setModel(side.findings);
    side.list->setItemDelegate(new FindingDelegate(side.list));
    side.list->setFrameShape(QFrame::NoFrame);
    side.list->setResizeMode(QListView::Adjust);
    side.list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    side.list->setContextMenuPolicy(Qt::CustomContextMenu);
    side.list->viewport()->setAutoFillBackground(false);
    rows->addWidget(side.list);
    side.pickedBox = new QWidget;
    auto *picked = new QGridLayout(side.pickedBox);
    picked->setContentsMargins(0, 2, 0, 2);
    picked->setSpacing(6);
    side.picked = new TextLabel(Role::Small);
    side.picked->setWordWrap(true);
    picked->addWidget(side.picked, 0, 0, 1, 3);
    const auto menuButton = [&](const char *name, int column) {
        QPushButton *button = makeButton({}, {}, false, side.pickedBox);
        button->setProperty("small", true);
        button->setObjectName(QString::fromLatin1(name));
        button->setMenu(new QMenu(button));
        picked->addWidget(button, 1, column);
        return button;
    };
    side.leaveOut = menuButton("leaveOut", 0);
    side.leaveOutMenu = side.leaveOut->menu();
    side.level = menuButton("anotherLevel", 1);
    side.levelMenu = side.level->menu();
    picked->setColumnStretch(2, 1);
    side.pickedBox->hide();
    rows->addWidget(side.pickedBox);
    rows->addSpacing(8);
    side.sourcesTitle = new SectionTitle;
    rows->addWidget(side.sourcesTitle);
    side.sources = new TextTable(side.widget);
    side.sourcesView = inspectorTable(side.sources);
    rows->addWidget(side.sourcesView);
    rows->addSpacing(8);
    side.handleTitle = new SectionTitle;
    rows->addWidget(side.handleTitle);
    side.handle = new TextTable(side.widget);
    side.handleView = inspectorTable(side.handle);
    rows->addWidget(side.handleView);
    rows->addStretch(1);

    connect(side.list, &QListView::activated, this,
            [this](const QModelIndex &index) { useFinding(index.row()); });
    connect(side.list, &QListView::clicked, this, [this](const QModelIndex &index) {
        const Inspector &own = *inspector_;
        const QRect link = FindingDelegate::actionRect(
            own.list->visualRect(index), index.data(HistoryFindings::ActionRole).toString(),
            Theme::of(this));
        if (link.contains(own.list->viewport()->mapFromGlobal(QCursor::pos())))
            useFinding(index.row());
        else
            showRange(own.findings->finding(index.row()).range);
    });
    connect(side.list, &QListView::customContextMenuRequested, this, [this](const QPoint &at) {
        const QModelIndex index = inspector_->list->indexAt(at);
        if (!index.isValid())
            return;
        const auto finding = inspector_->findings->finding(index.row());
        QMenu menu(inspector_->list);
        menu.addAction(tr("Show in the chart"), this,
                       [this, finding] { showRange(finding.range); });
        if (finding.kind == application::HistoryFinding::Kind::Outlier)
            menu.addAction(tr("Use for training: it is real"), this,
                           [this, finding] { keepReal(finding); });
        else if (finding.kind == application::HistoryFinding::Kind::LeftOut)
            menu.addAction(tr("Use again for training"), this,
                           [this, finding] { takeBack(finding); });
        else if (finding.correction)
            menu.addAction(tr("Take back"), this, [this, finding] { takeBack(finding); });
        menu.exec(inspector_->list->viewport()->mapToGlobal(at));
    });
    return side.widget;
}

void HistoryPage::retranslate() {
    view_->setTexts({tr("Daily"), tr("Weekly"), tr("Interval")});
    view_->setAccessibleName(tr("Points in the chart"));
    addByHand_->setToolTip(tr("Add by hand"));
    addByHand_->setAccessibleName(tr("Add by hand"));
    emptyByHand_->setText(tr("Add by hand"));
    import_->setText(tr("Import CSV…"));
    emptyImport_->setText(tr("Import CSV…"));
    emptyDemo_->setText(tr("Open the demo plan"));
    empty_->setTexts(tr("No history yet"),
                     tr("Import the contact counts of at least two weeks, by day or by interval. "
                        "Two years give the best forecast."),
                     tr("or drop a file here"));
    weekTitle_->setTitle(tr("When contacts arrive"));
    weekTitle_->setNote(tr("average week by hour; the frame marks Mon–Fri 9–18"));
    Inspector &side = *inspector_;
    setInspectorTitle(tr("Data quality"));
    side.list->setAccessibleName(tr("Findings"));
    side.sourcesTitle->setTitle(tr("Sources"));
    side.handleTitle->setTitle(tr("Handling time"));
    side.handleTitle->setNote(tr("last 13 weeks; trend against the 13 before"));
    side.leaveOut->setText(tr("Leave out"));
    side.level->setText(tr("New level…"));
    side.sourcesView->setAccessibleName(tr("Sources"));
    side.handleView->setAccessibleName(tr("Handling time"));
    fitButtons();
    showPlan();
}

/// The dates of the history come before the words of a button.
void HistoryPage::resizeEvent(QResizeEvent *event) {
    PlanPage::resizeEvent(event);
    fitButtons();
}

void HistoryPage::fitButtons() {
    addByHand_->setText(width() < 860 ? QString() : tr("Add by hand"));
}

void HistoryPage::buildChannels(std::size_t count) {
    while (channels_.size() > count)
        channels_.pop_back();
    while (channels_.size() < count) {
        auto view = std::make_unique<ChannelView>();
        view->figureBox = new QWidget;
        auto *figure = new QGridLayout(view->figureBox);
        figure->setContentsMargins(0, 0, 0, 0);
        figure->setHorizontalSpacing(6);
        figure->setVerticalSpacing(1);
        view->figure = new TextLabel(Role::Title);
        view->figureDot = new ChannelDot(Hue::Phone);
        view->figureName = new TextLabel(Role::Small, Ink::Text2);
        figure->addWidget(view->figure, 0, 0, 1, 2);
        figure->addWidget(view->figureDot, 1, 0);
        figure->addWidget(view->figureName, 1, 1);
        figures_->addWidget(view->figureBox, 0, Qt::AlignTop);

        view->weekBox = new QWidget;
        auto *week = new QVBoxLayout(view->weekBox);
        week->setContentsMargins(0, 0, 0, 0);
        week->setSpacing(4);
        auto *caption = new QHBoxLayout;
        caption->setSpacing(7);
        view->weekDot = new ChannelDot(Hue::Phone);
        view->weekName = new TextLabel(Role::Strong);
        view->weekNote = new TextLabel(Role::Small, Ink::Text2);
        caption->addWidget(view->weekDot);
        caption->addWidget(view->weekName);
        caption->addWidget(view->weekNote, 1);
        week->addLayout(caption);
        view->week = new WeekHeatmap;
        week->addWidget(view->week);
        const int index = static_cast<int>(channels_.size());
        weeks_->addWidget(view->weekBox, index / 3, index % 3);
        weeks_->setColumnStretch(index % 3, 1);
        channels_.push_back(std::move(view));
    }
}

void HistoryPage::showPlan() {
    const bool any = std::any_of(plan().channels.begin(), plan().channels.end(),
                                 [](const auto &channel) { return !channel.history->isEmpty(); });
    stack_->setCurrentIndex(any ? 0 : 1);
    view_->setVisible(any);
    addByHand_->setVisible(any);
    import_->setVisible(any);
    setInspectorUsed(any);
    cache_->update(plan());
    if (!any) {
        header().setSubtitle(tr("What came in, and can it be trusted?"));
        setStatus({});
    }
    showFigures();
}

void HistoryPage::showFigures() {
    const Format format;
    const auto &channels = plan().channels;
    buildChannels(channels.size());
    application::OfficeHoursShare all;
    QDate first, last;
    for (std::size_t i = 0; i < channels.size(); ++i) {
        const auto &own = cache_->channels[i];
        ChannelView &view = *channels_[i];
        const Hue hue = hueOf(channels[i].channel.medium);
        const QString name = text(channels[i].channel.name);
        all.inside += own.outside.inside;
        all.outside += own.outside.outside;
        const auto share = own.outside.share();
        view.figure->setText(share ? format.percent(*share) : Format::dash());
        view.figureDot->setHue(hue);
        view.figureName->setText(name);
        view.figureName->setToolTip(tr("%1 contacts outside Mon–Fri 9–18 in the last 13 weeks")
                                        .arg(format.count(own.outside.outside)));
        view.weekDot->setHue(hue);
        view.weekName->setText(name);
        double peak = 0;
        WeekHeatmap::Value week;
        week.hue = hue;
        week.name = name;
        week.hours.assign(own.week.begin(), own.week.end());
        week.frame = WeekHeatmap::Frame();
        for (const double value : own.week)
            if (std::isfinite(value))
                peak = std::max(peak, value);
        view.weekNote->setText(tr("peak %1 an hour").arg(format.count(peak, peak < 10 ? 1 : 0)));
        view.week->show(week);
        if (own.totals.contacts.empty())
            continue;
        const QDate begin = toQDate(own.totals.first);
        const QDate end = begin.addDays(static_cast<qint64>(own.totals.contacts.size()) - 1);
        first = first.isValid() ? std::min(first, begin) : begin;
        last = last.isValid() ? std::max(last, end) : end;
    }
    const auto share = all.share();
    headline_->setText(
        share ? tr("%1 of all contacts arrive outside Mon–Fri 9–18.").arg(format.percent(*share))
              : QString());
    headlineNote_->setText(
        tr("Average of the last 13 weeks. The Coverage page says what serving them would cost."));
    if (first.isValid()) {
        const auto days = first.daysTo(last) + 1;
        header().setSubtitle(
            tr("%1 · %2").arg(format.dateRange(first, last),
                              tr("%n week(s)", nullptr, static_cast<int>((days + 3) / 7))));
        setStatus(tr("Drag to zoom, double-click to reset, click a day to leave it out · %1, %2")
                      .arg(tr("%n channel(s)", nullptr, static_cast<int>(channels.size())),
                           tr("%n day(s)", nullptr, static_cast<int>(days))));
    }
    showQuality();
    showChart();
    pickDay(picked_);
}

/// The week of the day picked, else the first one that the history does not fill.
QDate HistoryPage::weekToType() const {
    QDate day = picked_;
    for (const auto &own : cache_->channels)
        if (!picked_.isValid() && !own.totals.contacts.empty()) {
            const QDate next =
                toQDate(own.totals.first).addDays(static_cast<qint64>(own.totals.contacts.size()));
            day = day.isValid() ? std::max(day, next) : next;
        }
    if (!day.isValid())
        day = QDate::currentDate();
    return day.addDays(1 - day.dayOfWeek());
}

void HistoryPage::showChart() {
    if (view_->current() == 2)
        showCarpet();
    else
        showDays();
    charts_->setCurrentWidget(view_->current() == 2 ? static_cast<QWidget *>(carpet_) : chart_);
    charts_->setMinimumHeight(30 +
                              92 * static_cast<int>(std::max<std::size_t>(1, channels_.size())));
}

void HistoryPage::showCarpet() {
    chartTitle_->setTitle(tr("Contacts per interval"));
    chartTitle_->setNote(tr("days across, hours down; red: missing, grey: closed"));
    const model::Calendar &calendar = plan().calendar;
    CarpetChart::Value value;
    model::Date first = model::Date::max(), last = model::Date::min();
    for (const auto &channel : plan().channels) {
        const auto &history = *channel.history;
        if (history.isEmpty())
            continue;
        first = std::min(first, model::dateOf(calendar.toLocal(history.grid.begin())));
        last =
            std::max(last, model::dateOf(calendar.toLocal(history.grid.end() - model::Seconds(1))));
    }
    if (first > last)
        return;
    value.first = toQDate(first);
    value.days = static_cast<int>((last - first).count()) + 1;
    for (const auto &channel : plan().channels)
        value.rows.push_back(carpetRow(channel, calendar, first, value.days));
    carpet_->show(std::move(value));
}

void HistoryPage::showDays() {
    const Format format;
    const auto &channels = plan().channels;
    DailyChart::Value value;
    value.weekly = view_->current() == 1;
    chartTitle_->setTitle(tr("Contacts per day"));
    chartTitle_->setNote(value.weekly ? tr("mean of each week")
                                      : tr("thin: daily, bold: seven-day mean"));
    qsizetype days = 0;
    for (const auto &own : cache_->channels) {
        if (own.totals.contacts.empty())
            continue;
        const QDate begin = toQDate(own.totals.first);
        if (!value.first.isValid() || begin < value.first)
            value.first = begin;
    }
    if (!value.first.isValid())
        return;
    for (const auto &own : cache_->channels)
        if (!own.totals.contacts.empty())
            days = std::max(days,
                            static_cast<qsizetype>(value.first.daysTo(toQDate(own.totals.first))) +
                                static_cast<qsizetype>(own.totals.contacts.size()));
    if (value.weekly) {
        // Weeks begin on Monday; days before the first one belong to none.
        const int skip = (8 - value.first.dayOfWeek()) % 7;
        value.first = value.first.addDays(skip);
        days -= skip;
    }
    std::vector<std::set<QDate>> outliers(channels.size());
    const Inspector &side = *inspector_;
    for (int row = 0; row < side.findings->rowCount(); ++row) {
        const auto &finding = side.findings->finding(row);
        if (finding.kind != application::HistoryFinding::Kind::Outlier &&
            finding.kind != application::HistoryFinding::Kind::LeftOut)
            continue;
        for (std::size_t i = 0; i < channels.size(); ++i)
            if (channels[i].channel.id == finding.channelId)
                outliers[i].insert(
                    toQDate(model::dateOf(plan().calendar.toLocal(finding.range.begin))));
    }
    for (std::size_t i = 0; i < channels.size(); ++i) {
        const auto &own = cache_->channels[i];
        DailyChart::Row row;
        row.name = text(channels[i].channel.name);
        row.hue = hueOf(channels[i].channel.medium);
        row.note =
            tr("%1/wk").arg(format.count(application::contactsPerWeek(own.totals, recentDays)));
        row.daily.assign(static_cast<std::size_t>(std::max<qsizetype>(0, days)), none);
        const qint64 offset = value.first.daysTo(toQDate(own.totals.first));
        for (std::size_t day = 0; day < own.totals.contacts.size(); ++day) {
            const qint64 at = offset + static_cast<qint64>(day);
            if (at >= 0 && at < static_cast<qint64>(row.daily.size()))
                row.daily[static_cast<std::size_t>(at)] = own.totals.contacts[day];
        }
        row.outliers.assign(outliers[i].begin(), outliers[i].end());
        value.rows.push_back(std::move(row));
    }
    const QDate last = value.first.addDays(days);
    for (const auto &[date, special] : plan().calendar.specialDays)
        if (special.kind == model::DayKind::Holiday && toQDate(date) >= value.first &&
            toQDate(date) < last)
            value.holidays.push_back(toQDate(date));
    chart_->show(value);
}

void HistoryPage::showQuality() {
    const Format format;
    Inspector &side = *inspector_;
    const auto masks = masksOf(plan(), results());
    const auto usable = application::usableShare(plan(), masks);
    const auto split = usable ? format.percentSplit(*usable, 1) : Format::Split{};
    side.usable->show(split.number, split.unit, tr("of intervals usable"));
    side.findings->show(application::historyFindings(plan(), masks), plan());
    const int count = side.findings->rowCount();
    side.count->setText(tr("%n finding(s)", nullptr, count));
    side.list->setVisible(count > 0);
    static_cast<FindingsView *>(side.list)->fit();

    std::vector<std::vector<TextTable::Cell>> sources;
    std::vector<std::vector<TextTable::Cell>> handle;
    for (std::size_t i = 0; i < plan().channels.size(); ++i) {
        const auto &channel = plan().channels[i];
        const Hue hue = hueOf(channel.channel.medium);
        for (const auto &source : channel.history->sources) {
            const auto until =
                model::dateOf(plan().calendar.toLocal(source.until - model::Seconds(1)));
            TextTable::Cell file{source.fileName.empty() ? tr("By hand") : text(source.fileName),
                                 hue};
            file.tip = file.text;
            sources.push_back({file,
                               {format.count(static_cast<double>(source.rows))},
                               {format.date(toQDate(until))}});
        }
        const auto &own = cache_->channels[i].handle;
        handle.push_back(
            {{text(channel.channel.name), hue},
             {own ? format.minutesSeconds(own->seconds) : Format::dash()},
             {own && own->trend ? format.signedPercent(*own->trend, 1) : Format::dash()}});
    }
    side.sources->show({{tr("File"), Qt::AlignLeft}, {tr("Rows")}, {tr("Until")}},
                       std::move(sources));
    side.handle->show({{tr("Channel"), Qt::AlignLeft}, {tr("AHT")}, {tr("Trend")}},
                      std::move(handle));
    for (QTableView *view : {side.sourcesView, side.handleView}) {
        auto *header = view->horizontalHeader();
        header->setSectionResizeMode(QHeaderView::ResizeToContents);
        header->setSectionResizeMode(0, QHeaderView::Stretch);
        fitHeight(*view);
    }
}

void HistoryPage::pickDay(QDate day) {
    Inspector &side = *inspector_;
    picked_ = day;
    const Format format;
    QStringList counts;
    side.leaveOutMenu->clear();
    side.levelMenu->clear();
    if (plan().channels.size() > 1)
        side.leaveOutMenu->addAction(tr("All channels"), this, [this] { leaveOut(0); });
    for (std::size_t i = 0; i < plan().channels.size(); ++i) {
        const auto &own = cache_->channels[i].totals;
        const qint64 at =
            own.contacts.empty() || !day.isValid() ? -1 : toQDate(own.first).daysTo(day);
        if (at < 0 || at >= static_cast<qint64>(own.contacts.size()))
            continue;
        const auto &channel = plan().channels[i].channel;
        counts << tr("%1 %2").arg(text(channel.name),
                                  format.count(own.contacts[static_cast<std::size_t>(at)]));
        side.leaveOutMenu->addAction(text(channel.name), this,
                                     [this, id = channel.id] { leaveOut(id); });
        side.levelMenu->addAction(text(channel.name), this,
                                  [this, id = channel.id] { declareLevel(id); });
    }
    side.pickedBox->setVisible(!counts.isEmpty());
    if (!counts.isEmpty())
        side.picked->setText(tr("%1: %2").arg(format.longDate(day), counts.join(tr(", "))));
}

void HistoryPage::leaveOut(int channelId) {
    const model::TimeRange day = plan().calendar.rangeOf(toDate(picked_));
    const QString what = tr("Leave %1 out of training").arg(Format().date(picked_));
    picked_ = {};
    inspector_->pickedBox->hide();
    change(what, application::withCorrection(plan(), channelId,
                                             {day, model::Correction::Reason::Manual}));
}

void HistoryPage::declareLevel(int channelId) {
    const auto *channel = plan().channel(channelId);
    if (!channel || channel->history->isEmpty())
        return;
    const model::TimeGrid &grid = channel->history->grid;
    const auto dayOf = [&](model::Instant at) {
        return toQDate(model::dateOf(plan().calendar.toLocal(at)));
    };
    StretchDialog dialog(StretchDialog::What::Level, text(channel->channel.name),
                         {picked_, picked_},
                         {dayOf(grid.begin()), dayOf(grid.end() - model::Seconds(1))}, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const model::Correction correction = dialog.correction(plan().calendar);
    picked_ = {};
    inspector_->pickedBox->hide();
    change(tr("Another level from %1 on").arg(Format().date(dayOf(correction.range.begin))),
           application::withCorrection(plan(), channelId, correction));
}

void HistoryPage::useFinding(int row) {
    const auto finding = inspector_->findings->finding(row);
    if (finding.correction)
        takeBack(finding);
    else if (finding.kind == application::HistoryFinding::Kind::Outlier)
        keepReal(finding);
    else
        showRange(finding.range);
}

void HistoryPage::keepReal(const application::HistoryFinding &finding) {
    change(tr("Use %1 for training").arg(words(finding.range, plan().calendar, Format())),
           application::withCorrection(plan(), finding.channelId,
                                       {finding.range, model::Correction::Reason::Real}));
}

void HistoryPage::takeBack(const application::HistoryFinding &finding) {
    const QString range = words(finding.range, plan().calendar, Format());
    change(finding.correction->leavesOut() ? tr("Use %1 again for training").arg(range)
                                           : tr("Take back what was said of %1").arg(range),
           application::withoutCorrection(plan(), finding.channelId, *finding.correction));
}

void HistoryPage::showRange(const model::TimeRange &range) {
    const auto key = [&](model::Instant instant) {
        return static_cast<double>(
            model::dateOf(plan().calendar.toLocal(instant)).time_since_epoch().count());
    };
    chart_->setKeyRange(key(range.begin) - 21, key(range.end) + 22);
}

} // namespace ui
