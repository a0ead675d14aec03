// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reportpage.h"

#include "app/report/audience.h"
#include "app/report/inputtables.h"
#include "app/report/printed.h"
#include "app/report/tables.h"
#include "app/tasks/exportroster.h"
#include "app/tasks/exportworkbook.h"
#include "ui/dialogs/csvexportdialog.h"
#include "ui/report/languagescope.h"
#include "ui/report/logo.h"
#include "ui/report/pagepreview.h"
#include "ui/report/reportpdf.h"
#include "ui/text/words.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/livetextedit.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/texts.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>

namespace ui {

namespace {

constexpr int sectionRole = Qt::UserRole + 1;
constexpr int pageRole = Qt::UserRole + 2;

using model::ReportSection;

constexpr std::array sections{ReportSection::Summary,  ReportSection::Comparison,
                              ReportSection::Forecast, ReportSection::Staffing,
                              ReportSection::Shifts,   ReportSection::Roster,
                              ReportSection::Method};

bool needsShifts(ReportSection section) {
    return section == ReportSection::Shifts || section == ReportSection::Roster;
}

/// A section with its first page and the dots that say it can be dragged.
class SectionDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override {
        QStyledItemDelegate::paint(painter, option, index);
        const Theme theme = Theme::of(parent());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.color(Ink::Text3));
        const QRectF rect(option.rect);
        for (int dot = 0; dot < 6; ++dot)
            painter->drawEllipse(
                QPointF(rect.right() - 12 + 5 * (dot % 2), rect.center().y() - 5 + 5 * (dot / 2)),
                1.2, 1.2);
        if (const QString page = index.data(pageRole).toString(); !page.isEmpty()) {
            painter->setFont(option.font);
            painter->setPen(theme.color(Ink::Text2));
            painter->drawText(rect.adjusted(0, 0, -24, 0), Qt::AlignRight | Qt::AlignVCenter, page);
        }
        painter->restore();
    }

protected:
    /// The name ends where the page number begins.
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        constexpr int beside = 76; // box, page number and dots
        option->text = option->fontMetrics.elidedText(option->text, Qt::ElideRight,
                                                      option->rect.width() - beside);
    }
};

/// Figures that a recommendation can name, in the order of the menu.
struct NamedFigure {
    const char *name;
    const char *meaning;
};
constexpr std::array namedFigures{
    NamedFigure{"chosen", QT_TRANSLATE_NOOP("ui::ReportPage", "Letter of the recommended")},
    NamedFigure{"share", QT_TRANSLATE_NOOP("ui::ReportPage", "Answered on target")},
    NamedFigure{"cost", QT_TRANSLATE_NOOP("ui::ReportPage", "Cost a week")},
    NamedFigure{"fte", QT_TRANSLATE_NOOP("ui::ReportPage", "FTE")},
    NamedFigure{"lost", QT_TRANSLATE_NOOP("ui::ReportPage", "Lost contacts a week")},
    NamedFigure{"contacts", QT_TRANSLATE_NOOP("ui::ReportPage", "Contacts a week")},
    NamedFigure{"baseline", QT_TRANSLATE_NOOP("ui::ReportPage", "Letter of the baseline")},
    NamedFigure{"points", QT_TRANSLATE_NOOP("ui::ReportPage", "Points against the baseline")},
    NamedFigure{"change", QT_TRANSLATE_NOOP("ui::ReportPage", "Cost against the baseline")},
    NamedFigure{"best", QT_TRANSLATE_NOOP("ui::ReportPage", "Name of the one that answers most")},
    NamedFigure{"bestPoints", QT_TRANSLATE_NOOP("ui::ReportPage", "Points that it adds")},
};

/// Who has a shift among these.
std::set<int> peopleOf(const std::vector<model::Shift> &shifts) {
    std::set<int> people;
    for (const model::Shift &shift : shifts)
        if (shift.agent != 0)
            people.insert(shift.agent);
    return people;
}

constexpr std::array zooms{0.54, 0.75, 1.0, 1.25, 1.5, 2.0};

} // namespace

ReportPage::ReportPage(const Workspace &workspace, QWidget *parent)
    : PlanPage(QStringLiteral("report"), workspace, parent) {
    csv_ = header().addButton({}, QStringLiteral("export"));
    csv_->setObjectName(QStringLiteral("csv"));
    workbook_ = header().addButton({}, QStringLiteral("export"));
    calendars_ = header().addButton({}, QStringLiteral("export"));
    calendars_->setObjectName(QStringLiteral("calendars"));
    print_ = header().addButton({}, QStringLiteral("print"));
    pdf_ = header().addButton({}, QStringLiteral("export"), true);

    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(16, 6, 16, 6);
    pageNumber_ = new TextLabel(Role::Body, Ink::Text2);
    twoPages_ = new QPushButton;
    twoPages_->setCheckable(true);
    twoPages_->setChecked(true);
    zoom_ = new QComboBox;
    zoom_->setMinimumWidth(124);
    bar->addWidget(pageNumber_);
    bar->addStretch();
    bar->setSpacing(8);
    bar->addWidget(twoPages_);
    bar->addWidget(zoom_);
    rows->addLayout(bar);
    rows->addWidget(new Rule);
    preview_ = new PagePreview;
    rows->addWidget(preview_, 1);

    stack_ = new QStackedWidget;
    stack_->addWidget(content);
    empty_ = new EmptyState(QStringLiteral("report"));
    stack_->addWidget(empty_);
    setPlainBody(stack_);
    buildInspector();

    textTimer_.setSingleShot(true);
    textTimer_.setInterval(300);
    connect(&textTimer_, &QTimer::timeout, this, &ReportPage::editTexts);
    pdfTimer_.setInterval(0);
    connect(&pdfTimer_, &QTimer::timeout, this, &ReportPage::paintNextPage);
    connect(&progress(), &ProgressStrip::cancelRequested, this, &ReportPage::cancelPdf);
    connect(csv_, &QPushButton::clicked, this, &ReportPage::askCsv);
    connect(workbook_, &QPushButton::clicked, this, &ReportPage::askWorkbook);
    connect(calendars_, &QPushButton::clicked, this, &ReportPage::askCalendars);
    connect(print_, &QPushButton::clicked, this, &ReportPage::print);
    connect(pdf_, &QPushButton::clicked, this, &ReportPage::exportPdf);
    connect(twoPages_, &QPushButton::toggled, preview_, &PagePreview::setTwoPages);
    connect(zoom_, &QComboBox::activated, this, [this](int index) {
        const double zoom = zoom_->itemData(index).toDouble();
        zoom > 0 ? preview_->setZoom(zoom) : preview_->fitWidth();
    });
    connect(preview_, &PagePreview::zoomChanged, this, [this](double zoom) {
        int nearest = zoom_->currentIndex() == 0 ? 0 : -1; // fits the width, whatever that is
        for (int i = 1; i < zoom_->count(); ++i)
            if (std::abs(zoom_->itemData(i).toDouble() - zoom) < 1e-6)
                nearest = i;
        zoom_->setCurrentIndex(nearest);
        zoom_->setPlaceholderText(Format().percent(zoom));
    });
    connect(preview_, &PagePreview::currentPageChanged, this, &ReportPage::showPageNumber);
}

ReportPage::~ReportPage() = default;

QString ReportPage::title() const { return tr("Report"); }

QWidget *ReportPage::inspector() { return inspector_; }

void ReportPage::buildInspector() {
    inspector_ = new QWidget;
    auto *rows = new QVBoxLayout(inspector_);
    rows->setContentsMargins(16, 14, 16, 16);
    rows->setSpacing(8);
    audienceTitle_ = new TextLabel(Role::Section);
    audience_ = new SegmentedControl;
    audience_->setObjectName(QStringLiteral("audience"));
    audienceTitle_->setBuddy(audience_);
    rows->addWidget(audienceTitle_);
    rows->addWidget(audience_);
    sectionsTitle_ = new TextLabel(Role::Section);
    rows->addWidget(sectionsTitle_);
    sections_ = new QListWidget;
    sections_->setObjectName(QStringLiteral("sections"));
    sections_->setDragDropMode(QAbstractItemView::InternalMove);
    sections_->setDefaultDropAction(Qt::MoveAction);
    sections_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    sections_->setItemDelegate(new SectionDelegate(sections_));
    rows->addWidget(sections_);
    sectionsHint_ = new TextLabel(Role::Caption, Ink::Text3);
    sectionsHint_->setWordWrap(true);
    rows->addWidget(sectionsHint_);
    rows->addWidget(new Rule);

    auto *choices = new QGridLayout;
    choices->setHorizontalSpacing(12);
    languageLabel_ = new TextLabel(Role::Body);
    language_ = new QComboBox;
    language_->setObjectName(QStringLiteral("language"));
    // Languages are named in themselves, so that a wrong choice can be undone.
    language_->addItem(QStringLiteral("English"), static_cast<int>(application::Language::English));
    language_->addItem(QStringLiteral("Deutsch"), static_cast<int>(application::Language::German));
    languageLabel_->setBuddy(language_);
    paperLabel_ = new TextLabel(Role::Body);
    paper_ = new QComboBox;
    paper_->setObjectName(QStringLiteral("paper"));
    paper_->addItem(QStringLiteral("A4"));
    paper_->addItem(QStringLiteral("Letter"));
    paperLabel_->setBuddy(paper_);
    scenariosLabel_ = new TextLabel(Role::Body);
    scenarios_ = new QPushButton;
    scenarios_->setObjectName(QStringLiteral("scenarios"));
    scenarios_->setMenu(new QMenu(this));
    scenarios_->setProperty("menu", true);
    scenariosLabel_->setBuddy(scenarios_);
    companyLabel_ = new TextLabel(Role::Body);
    company_ = new QLineEdit;
    company_->setObjectName(QStringLiteral("company"));
    company_->setMaxLength(200);
    companyLabel_->setBuddy(company_);
    logoLabel_ = new TextLabel(Role::Body);
    logo_ = new QPushButton;
    logo_->setObjectName(QStringLiteral("logo"));
    logoLabel_->setBuddy(logo_);
    recommendedLabel_ = new TextLabel(Role::Body);
    recommended_ = new QComboBox;
    recommended_->setObjectName(QStringLiteral("recommended"));
    recommended_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    recommendedLabel_->setBuddy(recommended_);
    coloursLabel_ = new TextLabel(Role::Body);
    colours_ = new QComboBox;
    colours_->setObjectName(QStringLiteral("colours"));
    colours_->addItems({QString(), QString()});
    coloursLabel_->setBuddy(colours_);
    const std::pair<TextLabel *, QWidget *> labelled[] = {{scenariosLabel_, scenarios_},
                                                          {recommendedLabel_, recommended_},
                                                          {languageLabel_, language_},
                                                          {paperLabel_, paper_},
                                                          {coloursLabel_, colours_},
                                                          {companyLabel_, company_},
                                                          {logoLabel_, logo_}};
    for (int row = 0; const auto &[label, field] : labelled) {
        choices->addWidget(label, row, 0);
        choices->addWidget(field, row++, 1);
    }
    choices->setColumnStretch(1, 1);
    rows->addLayout(choices);
    rows->addWidget(new Rule);

    recommendationLabel_ = new TextLabel(Role::Section);
    recommendation_ = new LiveTextEdit;
    recommendation_->setObjectName(QStringLiteral("recommendation"));
    recommendation_->setFixedHeight(104);
    recommendationLabel_->setBuddy(recommendation_);
    insertFigure_ = new QToolButton;
    insertFigure_->setProperty("role", "flat");
    insertFigure_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    figures_ = new QMenu(this);
    recommendationHint_ = new TextLabel(Role::Caption, Ink::Text3);
    recommendationHint_->setWordWrap(true);
    auto *heading = new QHBoxLayout;
    heading->addWidget(recommendationLabel_, 1);
    heading->addWidget(insertFigure_);
    rows->addLayout(heading);
    rows->addWidget(recommendation_);
    rows->addWidget(recommendationHint_);
    noteLabel_ = new TextLabel(Role::Section);
    note_ = new QPlainTextEdit;
    note_->setObjectName(QStringLiteral("note"));
    note_->setTabChangesFocus(true);
    note_->setFixedHeight(64);
    noteLabel_->setBuddy(note_);
    noteHint_ = new TextLabel(Role::Caption, Ink::Text3);
    noteHint_->setWordWrap(true);
    rows->addWidget(noteLabel_);
    rows->addWidget(note_);
    rows->addWidget(noteHint_);
    rows->addStretch();

    connect(sections_, &QListWidget::itemChanged, this, &ReportPage::sectionsChanged);
    connect(sections_->model(), &QAbstractItemModel::rowsMoved, this, &ReportPage::sectionsChanged);
    connect(sections_->model(), &QAbstractItemModel::rowsInserted, this,
            &ReportPage::sectionsChanged);
    connect(sections_->model(), &QAbstractItemModel::rowsRemoved, this,
            &ReportPage::sectionsChanged);
    sections_->installEventFilter(this);
    connect(audience_, &SegmentedControl::currentChanged, this, &ReportPage::chooseAudience);
    connect(language_, &QComboBox::activated, this, [this](int index) {
        changeReport(tr("Change language of the report"),
                     [index](auto &report) { report.language = index == 1 ? "de" : "en"; });
    });
    connect(paper_, &QComboBox::activated, this, [this](int index) {
        changeReport(tr("Change paper of the report"), [index](auto &report) {
            report.paper = static_cast<model::ReportPaper>(index);
        });
    });
    connect(colours_, &QComboBox::activated, this, [this](int index) {
        changeReport(tr("Change colours of the report"), [index](auto &report) {
            report.colours = static_cast<model::ReportColours>(index);
        });
    });
    connect(company_, &QLineEdit::editingFinished, this, [this] {
        changeReport(tr("Change company name"),
                     [this](auto &report) { report.company = utf8(company_->text().trimmed()); });
    });
    connect(logo_, &QPushButton::clicked, this, [this] {
        if (plan().report.logo.empty())
            chooseLogo();
        else
            changeReport(tr("Remove logo"), [](auto &report) { report.logo.clear(); });
    });
    connect(recommended_, &QComboBox::activated, this, [this](int index) {
        model::Plan changed = plan();
        changed.chosen = recommended_->itemData(index).toInt();
        change(tr("Recommend scenario"), std::move(changed));
    });
    connect(insertFigure_, &QToolButton::clicked, this, [this] {
        figures_->popup(insertFigure_->mapToGlobal(QPoint(0, insertFigure_->height())));
    });
    const auto edited = [this] {
        if (!updating_)
            textTimer_.start();
    };
    connect(note_, &QPlainTextEdit::textChanged, this, edited);
    connect(recommendation_, &QTextEdit::textChanged, this, edited);
}

void ReportPage::retranslate() {
    csv_->setText(tr("CSV…"));
    workbook_->setText(tr("XLSX…"));
    calendars_->setText(tr("ICS…"));
    calendars_->setToolTip(tr("A calendar for each person in the recommended scenario's shifts"));
    print_->setText(tr("Print…"));
    pdf_->setText(tr("Export PDF…"));
    empty_->setTexts(tr("No report yet"),
                     tr("The report shows the comparison of opening hours. It needs at least two "
                        "weeks of history and one scenario."));
    twoPages_->setText(tr("Two pages"));
    zoom_->setAccessibleName(tr("Zoom"));
    const Format format;
    const int zoom = std::max(0, zoom_->currentIndex());
    zoom_->clear();
    zoom_->addItem(tr("Page width"), 0.0);
    for (const double value : zooms)
        zoom_->addItem(format.percent(value), value);
    zoom_->setCurrentIndex(zoom);
    setInspectorTitle(tr("Contents"));
    audienceTitle_->setText(tr("Made for"));
    updating_ = true;
    audience_->setTexts({tr("Managers"), tr("Planners"), tr("Both")});
    updating_ = false;
    audience_->setAccessibleName(audienceTitle_->text());
    scenariosLabel_->setText(tr("Scenarios"));
    companyLabel_->setText(tr("Company"));
    company_->setPlaceholderText(tr("Name on the first page"));
    logoLabel_->setText(tr("Logo"));
    recommendedLabel_->setText(tr("Recommended"));
    coloursLabel_->setText(tr("Colours"));
    colours_->setItemText(0, tr("Screen"));
    colours_->setItemText(1, tr("Greys, for printing"));
    recommendationLabel_->setText(tr("Recommendation"));
    recommendation_->setAccessibleName(recommendationLabel_->text());
    recommendationHint_->setText(
        tr("Change the words; tinted figures stay live. Empty: the program's own sentence."));
    insertFigure_->setText(tr("Insert figure"));
    figures_->clear();
    for (const NamedFigure &figure : namedFigures)
        figures_->addAction(tr(figure.meaning), this, [this, &figure] {
            recommendation_->insertFigure(QString::fromLatin1(figure.name));
        });
    sectionsTitle_->setText(tr("Sections"));
    sections_->setAccessibleName(tr("Sections of the report"));
    sectionsHint_->setText(tr("Drag to reorder, or press Alt with the up and down keys."));
    languageLabel_->setText(tr("Language"));
    paperLabel_->setText(tr("Paper"));
    noteLabel_->setText(tr("Your note"));
    noteHint_->setText(tr("Stands below the recommendation on the first page."));
    sections_->clear(); // named anew
    showPlan();
}

bool ReportPage::isReady() const {
    return !results().outcomes.empty() && !workspace().recomputer.isOutdated();
}

void ReportPage::showPlan() {
    showSettings();
    showTexts();
    stack_->setCurrentIndex(results().outcomes.empty() ? 1 : 0);
    setInspectorUsed(!results().outcomes.empty());
    // Old pages stay until the figures of the changed plan are there.
    if (isReady() || results().outcomes.empty())
        showPages();
    refresh();
}

void ReportPage::refresh() {
    const bool pages = isReady() && report_ && report_->pageCount() > 0;
    for (QPushButton *button : {csv_, workbook_})
        button->setEnabled(isReady());
    calendars_->setVisible(!plan().shiftsOf(plan().chosen)->empty());
    for (QPushButton *button : {print_, pdf_})
        button->setEnabled(pages && !pdfJob_);
    if (results().outcomes.empty())
        header().setSubtitle(tr("Nothing to report yet"));
    else if (!isReady())
        header().setSubtitle(tr("The figures are being updated"));
    else
        header().setSubtitle(tr("%n page(s) on %1, up to date with the plan", nullptr,
                                report_ ? report_->pageCount() : 0)
                                 .arg(paper_->currentText()));
}

void ReportPage::showPages() {
    if (results().outcomes.empty()) {
        report_.reset();
        preview_->show(0, {}, {});
        return;
    }
    if (isReady()) {
        shownPlan_ = plan();
        shownResults_ = results();
    }
    QElapsedTimer clock;
    clock.start();
    const QLocale locale = reportLocale(language());
    {
        const LanguageScope scope(locale);
        report_ = std::make_unique<ReportPainter>(shownPlan_, shownResults_, locale);
    }
    preview_->show(report_->pageCount(), report_->pageSize(),
                   [this, locale](QPainter &painter, int page) {
                       const LanguageScope scope(locale);
                       report_->paint(painter, page);
                   });
    setStatus(tr("Pages laid out in %1 ms · vector graphics, searchable text")
                  .arg(Format().count(static_cast<double>(clock.elapsed()))));
    updating_ = true;
    for (int row = 0; row < sections_->count(); ++row) {
        auto *item = sections_->item(row);
        const int page =
            report_->pageOf(static_cast<ReportSection>(item->data(sectionRole).toInt()));
        item->setData(pageRole, page < 0 ? QString() : QString::number(page + 1));
    }
    updating_ = false;
    showPageNumber();
    refresh();
}

void ReportPage::showPageNumber() {
    const int count = preview_->pageCount();
    pageNumber_->setText(count > 0 ? tr("Page %1 of %2").arg(preview_->currentPage() + 1).arg(count)
                                   : tr("No section is chosen"));
}

application::Language ReportPage::language() const {
    return application::reportLanguage(plan(), Format().isGerman()
                                                   ? application::Language::German
                                                   : application::Language::English);
}

template <class Edit>
void ReportPage::changeReport(const QString &what, Edit edit, application::MergeKey key) {
    if (updating_)
        return;
    model::Plan changed = plan();
    edit(changed.report);
    change(what, std::move(changed), key);
}

void ReportPage::showSettings() {
    const model::ReportSettings &report = plan().report;
    showSections();
    fillScenarios();
    updating_ = true;
    language_->setCurrentIndex(language() == application::Language::German ? 1 : 0);
    paper_->setCurrentIndex(static_cast<int>(report.paper));
    colours_->setCurrentIndex(static_cast<int>(report.colours));
    if (!company_->hasFocus() || company_->text().trimmed() != text(report.company))
        company_->setText(text(report.company));
    logo_->setText(report.logo.empty() ? tr("Choose…") : tr("Remove"));
    const auto audience = application::audienceOf(report.sections);
    // None is marked while the sections are a choice of their own.
    audience_->setCurrent(audience ? static_cast<int>(*audience) : -1);
    updating_ = false;
}

void ReportPage::showSections() {
    const auto &wanted = plan().report.sections;
    std::vector<ReportSection> shown;
    for (int row = 0; row < sections_->count(); ++row)
        if (sections_->item(row)->checkState() == Qt::Checked)
            shown.push_back(
                static_cast<ReportSection>(sections_->item(row)->data(sectionRole).toInt()));
    updating_ = true;
    // What is not printed keeps its place in the list as long as the rest does.
    if (shown != wanted || sections_->count() == 0) {
        std::vector<ReportSection> order = wanted;
        for (const ReportSection section : sections)
            if (std::find(order.begin(), order.end(), section) == order.end())
                order.push_back(section);
        const std::map<ReportSection, QString> names{
            {ReportSection::Summary, tr("Summary and recommendation")},
            {ReportSection::Comparison, tr("Comparison of scenarios")},
            {ReportSection::Forecast, tr("Forecast and backtest")},
            {ReportSection::Staffing, tr("Staffing per scenario")},
            {ReportSection::Shifts, tr("Shifts and open findings")},
            {ReportSection::Roster, tr("Roster by agent")},
            {ReportSection::Method, tr("Method, assumptions, glossary")}};
        sections_->clear();
        for (const ReportSection section : order) {
            auto *item = new QListWidgetItem(names.at(section), sections_);
            item->setData(sectionRole, static_cast<int>(section));
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                           Qt::ItemIsDragEnabled);
            const bool printed = std::find(wanted.begin(), wanted.end(), section) != wanted.end();
            item->setCheckState(printed ? Qt::Checked : Qt::Unchecked);
        }
    }
    int visible = 0;
    for (int row = 0; row < sections_->count(); ++row) {
        auto *item = sections_->item(row);
        item->setHidden(plan().shifts.empty() &&
                        needsShifts(static_cast<ReportSection>(item->data(sectionRole).toInt())));
        visible += !item->isHidden();
    }
    sections_->setFixedHeight(std::max(24, sections_->sizeHintForRow(0)) * visible + 8);
    updating_ = false;
}

void ReportPage::sectionsChanged() {
    // A row that is being dragged is there twice or not at all for a moment.
    if (updating_ || sections_->count() != static_cast<int>(sections.size()))
        return;
    std::vector<ReportSection> chosen;
    for (int row = 0; row < sections_->count(); ++row)
        if (sections_->item(row)->checkState() == Qt::Checked)
            chosen.push_back(
                static_cast<ReportSection>(sections_->item(row)->data(sectionRole).toInt()));
    changeReport(tr("Change sections of the report"),
                 [&](auto &report) { report.sections = std::move(chosen); });
}

bool ReportPage::eventFilter(QObject *watched, QEvent *event) {
    if (watched == sections_ && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::AltModifier &&
            (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            moveSection(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return PlanPage::eventFilter(watched, event);
}

void ReportPage::moveSection(int step) {
    const int from = sections_->currentRow();
    const int to = from + step;
    if (from < 0 || to < 0 || to >= sections_->count())
        return;
    sections_->insertItem(to, sections_->takeItem(from));
    sections_->setCurrentRow(to);
    sectionsChanged();
}

QString ReportPage::verdict() const {
    return verdictWords(results().verdict, results().outcomes,
                        Translation(reportLocale(language())));
}

void ReportPage::showTexts() {
    if (textTimer_.isActive())
        return;
    updating_ = true;
    if (const QString note = text(plan().reportNote); note_->toPlainText() != note)
        note_->setPlainText(note);
    recommendation_->setFigures(liveFigures(results().verdict, results().outcomes,
                                            text(plan().currency),
                                            Translation(reportLocale(language()))));
    const QString words = plan().recommendation.empty() ? verdict() : text(plan().recommendation);
    if (recommendation_->words() != words)
        recommendation_->setWords(words);
    updating_ = false;
}

void ReportPage::editTexts() {
    textTimer_.stop();
    model::Plan changed = plan();
    changed.reportNote = utf8(note_->toPlainText());
    // The program's own sentence goes on following the figures.
    const QString words = recommendation_->words();
    changed.recommendation = words == verdict() ? std::string() : utf8(words);
    change(tr("Change report text"), std::move(changed), application::MergeKey::Text);
}

void ReportPage::fillScenarios() {
    updating_ = true;
    recommended_->clear();
    scenarios_->menu()->clear();
    QStringList printed;
    for (std::size_t i = 0; i < plan().scenarios.size(); ++i) {
        const auto &scenario = plan().scenarios[i];
        const QString name = QStringLiteral("%1 · %2").arg(letter(i), oneLine(scenario.name));
        recommended_->addItem(name, scenario.id);
        if (scenario.id == plan().chosen)
            recommended_->setCurrentIndex(static_cast<int>(i));
        // The recommendation speaks of these two.
        const bool always = scenario.id == plan().chosen || scenario.id == plan().baseline;
        const bool shown = application::isPrinted(plan(), scenario.id);
        QString entry = name;
        QAction *action = scenarios_->menu()->addAction(entry.replace(u'&', QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(shown);
        action->setEnabled(!always);
        if (shown)
            printed << letter(i);
        // Later, because the change makes the menu anew.
        const auto toggled = [this, id = scenario.id](bool wanted) {
            changeReport(tr("Change scenarios of the report"), [&](auto &report) {
                if (wanted)
                    report.leftOut.erase(id);
                else
                    report.leftOut.insert(id);
            });
        };
        connect(action, &QAction::toggled, this, toggled, Qt::QueuedConnection);
    }
    scenarios_->setText(QLocale().createSeparatedList(printed));
    scenarios_->setEnabled(plan().scenarios.size() > 1);
    updating_ = false;
}

void ReportPage::chooseAudience(int audience) {
    if (audience < 0)
        return;
    changeReport(tr("Change readers of the report"), [&](auto &report) {
        report.sections = application::sectionsFor(static_cast<application::Audience>(audience));
    });
}

bool ReportPage::useLogo(const QString &path) {
    QString error;
    std::string content = readLogo(path, &error);
    if (content.empty())
        return failed(tr("The logo was not taken"), error);
    changeReport(tr("Choose logo"), [&](auto &report) { report.logo = std::move(content); });
    return true;
}

void ReportPage::chooseLogo() {
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose logo"), {},
                                                      tr("Pictures (*.png *.jpg *.jpeg *.svg)"));
    if (!path.isEmpty())
        useLogo(path);
}

QString ReportPage::proposedName() const {
    QString name = text(plan().name);
    for (QChar &letter : name)
        if (QStringLiteral("/\\:*?\"<>|").contains(letter))
            letter = u'-';
    return name;
}

bool ReportPage::refuse() {
    if (textTimer_.isActive())
        editTexts();
    if (isReady())
        return false;
    messages().post({MessageBar::Kind::Information,
                     results().outcomes.empty() ? tr("There is nothing to export yet.")
                                                : tr("The figures are being updated."),
                     results().outcomes.empty() ? tr("Import at least two weeks of history first.")
                                                : tr("Export again when they are done."),
                     {},
                     true,
                     QStringLiteral("export")});
    return true;
}

bool ReportPage::done(const QString &what, const QString &path) {
    messages().post(
        {MessageBar::Kind::Information,
         what,
         QDir::toNativeSeparators(path),
         {{tr("Open"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }}},
         true,
         QStringLiteral("export")});
    return true;
}

bool ReportPage::failed(const QString &what, const QString &why) {
    messages().post({MessageBar::Kind::Error, what, why, {}, true, QStringLiteral("export")});
    return false;
}

bool ReportPage::exportPdfTo(const QString &path) {
    if (refuse())
        return false;
    QString error;
    return writeReportPdf(plan(), results(), path, language(), &error)
               ? done(tr("Report written"), path)
               : failed(tr("The report was not written"), error);
}

void ReportPage::startPdf(const QString &path) {
    if (refuse() || pdfJob_)
        return;
    // Its own copy of the figures: the plan may change while pages are painted.
    pdfJob_ = std::make_unique<ReportPdf>(plan(), results(), reportLocale(language()));
    pdfPath_ = path;
    pdfTimer_.start();
    refresh();
}

void ReportPage::paintNextPage() {
    if (pdfJob_->paintNext()) {
        progress().report(tr("Page %1 of %2").arg(pdfJob_->painted()).arg(pdfJob_->pageCount()),
                          static_cast<double>(pdfJob_->painted()) / pdfJob_->pageCount());
        return;
    }
    pdfTimer_.stop();
    progress().finish();
    const auto problem = pdfJob_->write(pdfPath_);
    pdfJob_.reset();
    refresh();
    if (problem)
        failed(tr("The report was not written"), problem->text);
    else
        done(tr("Report written"), pdfPath_);
}

void ReportPage::cancelPdf() {
    pdfTimer_.stop();
    pdfJob_.reset();
    progress().finish();
    setStatus(tr("No report was written"));
    refresh();
}

std::vector<model::Table> ReportPage::tables() const {
    auto tables = application::reportTables(plan(), results(), language());
    for (model::Table &table : application::inputTables(plan(), language()))
        tables.push_back(std::move(table));
    return tables;
}

bool ReportPage::exportCsvTo(const QString &folder, application::CsvDialect dialect) {
    return !refuse() && writeCsv(tables(), folder, dialect);
}

bool ReportPage::writeCsv(const std::vector<model::Table> &tables, const QString &folder,
                          application::CsvDialect dialect) {
    if (const auto problem = application::exportCsv(tables, folder, dialect))
        return failed(tr("The tables were not written"), problem->text);
    return done(tr("%n table(s) written", nullptr, static_cast<int>(tables.size())), folder);
}

bool ReportPage::exportWorkbookTo(const QString &path) {
    if (refuse())
        return false;
    const auto tables = application::reportTables(plan(), results(), language());
    if (const auto problem = application::exportWorkbook(tables, path))
        return failed(tr("The workbook was not written"), problem->text);
    return done(tr("Workbook written"), path);
}

bool ReportPage::exportCalendarsTo(const QString &folder) {
    const int count = static_cast<int>(peopleOf(*plan().shiftsOf(plan().chosen)).size());
    if (const auto problem =
            application::exportCalendars(plan(), plan().chosen, folder, language()))
        return failed(tr("The calendars were not written"), problem->text);
    return done(tr("%n calendar(s) written", nullptr, count), folder);
}

void ReportPage::askCalendars() {
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder for the calendars"));
    if (!folder.isEmpty())
        exportCalendarsTo(folder);
}

void ReportPage::exportPdf() {
    if (refuse())
        return;
    QString path = QFileDialog::getSaveFileName(this, tr("Export PDF"),
                                                proposedName() + QStringLiteral(".pdf"),
                                                tr("PDF documents (*.pdf)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".pdf");
    startPdf(path);
}

void ReportPage::askCsv() {
    if (refuse())
        return;
    const auto usual = language() == application::Language::German
                           ? application::CsvDialect::German
                           : application::CsvDialect::International;
    CsvExportDialog dialog(tables(), dialect_.value_or(usual), layout_, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder for the CSV files"));
    if (folder.isEmpty())
        return;
    dialect_ = dialog.dialect();
    layout_ = dialog.csvLayout();
    writeCsv(dialog.chosen(), folder, *dialect_);
}

void ReportPage::askWorkbook() {
    if (refuse())
        return;
    QString path = QFileDialog::getSaveFileName(this, tr("Export workbook"),
                                                proposedName() + QStringLiteral(".xlsx"),
                                                tr("Workbooks (*.xlsx)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".xlsx");
    exportWorkbookTo(path);
}

void ReportPage::exportTables() {
    if (refuse())
        return;
    QMenu menu(this);
    menu.addSection(tr("Export tables"));
    menu.addAction(tr("Workbook (XLSX)…"), this, &ReportPage::askWorkbook);
    menu.addAction(tr("CSV files…"), this, &ReportPage::askCsv);
    if (!plan().shiftsOf(plan().chosen)->empty())
        menu.addAction(tr("Calendars (ICS)…"), this, &ReportPage::askCalendars);
    QWidget *over = isVisible() ? static_cast<QWidget *>(csv_) : window();
    menu.exec(isVisible() ? over->mapToGlobal(over->rect().bottomLeft())
                          : over->mapToGlobal(over->rect().center()));
}

void ReportPage::print() {
    if (refuse() || !report_ || report_->pageCount() == 0)
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setFullPage(true);
    printer.setPageSize(report_->paper());
    printer.setDocName(report_->title());
    printer.setFromTo(1, report_->pageCount());
    QPrintDialog dialog(&printer, this);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setOption(QAbstractPrintDialog::PrintCurrentPage, false);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const LanguageScope scope(reportLocale(language()));
    QPainter painter;
    if (!painter.begin(&printer)) {
        failed(tr("Nothing was printed"), tr("The printer does not answer."));
        return;
    }
    const bool some = printer.printRange() == QPrinter::PageRange;
    const int first = some ? std::max(1, printer.fromPage()) : 1;
    const int last = some ? std::min(report_->pageCount(), printer.toPage()) : report_->pageCount();
    // Other paper than chosen here: smaller, never larger or cut off.
    const QRectF paper = printer.paperRect(QPrinter::DevicePixel);
    const double natural = printer.resolution() / 96.0;
    const double scale = std::min({natural, paper.width() / report_->pageSize().width(),
                                   paper.height() / report_->pageSize().height()});
    painter.scale(scale, scale);
    for (int page = first; page <= last; ++page) {
        if (page > first)
            printer.newPage();
        report_->paint(painter, page - 1);
    }
    setStatus(tr("%n page(s) sent to %1", nullptr, std::max(0, last - first + 1))
                  .arg(printer.printerName()));
}

} // namespace ui
