// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importdialog.h"

#include "app/history/historyfigures.h"
#include "ui/text/mediumname.h"
#include "ui/text/problemtext.h"
#include "ui/text/words.h"
#include "ui/theme/channelhue.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/texttable.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int previewRows = 12;
constexpr int rowsAround = 3; ///< of a finding

QString roleName(model::ColumnRole role) {
    using Role = model::ColumnRole;
    switch (role) {
    case Role::Ignore:
        return ImportDialog::tr("Ignore");
    case Role::DateTime:
        return ImportDialog::tr("Date and time");
    case Role::DateOnly:
        return ImportDialog::tr("Date");
    case Role::Time:
        return ImportDialog::tr("Time");
    case Role::Offered:
        return ImportDialog::tr("Offered");
    case Role::Answered:
        return ImportDialog::tr("Answered");
    case Role::Abandoned:
        return ImportDialog::tr("Abandoned");
    case Role::HandleMean:
        return ImportDialog::tr("Handling time, mean");
    case Role::HandleTotal:
        return ImportDialog::tr("Handling time, total");
    case Role::Talk:
        return ImportDialog::tr("Talk time");
    case Role::WrapUp:
        return ImportDialog::tr("After-call work");
    case Role::Queue:
        return ImportDialog::tr("Queue");
    }
    return {};
}

constexpr std::array allRoles{
    model::ColumnRole::Ignore,    model::ColumnRole::DateTime,   model::ColumnRole::DateOnly,
    model::ColumnRole::Time,      model::ColumnRole::Offered,    model::ColumnRole::Answered,
    model::ColumnRole::Abandoned, model::ColumnRole::HandleMean, model::ColumnRole::HandleTotal,
    model::ColumnRole::Talk,      model::ColumnRole::WrapUp,     model::ColumnRole::Queue};

constexpr std::array encodings{"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-15"};
constexpr std::array delimiters{';', ',', '\t', '|'};
constexpr std::array decimals{',', '.'};
constexpr std::array dateOrders{model::DateOrder::DayMonthYear, model::DateOrder::MonthDayYear,
                                model::DateOrder::YearMonthDay};

QString delimiterName(char delimiter) {
    switch (delimiter) {
    case ';':
        return ImportDialog::tr("Semicolon");
    case ',':
        return ImportDialog::tr("Comma");
    case '\t':
        return ImportDialog::tr("Tab");
    case '|':
        return ImportDialog::tr("Bar |");
    default:
        return QString(QChar::fromLatin1(delimiter));
    }
}

QString decimalName(char sign) {
    return sign == ',' ? ImportDialog::tr("Comma: 1,5") : ImportDialog::tr("Point: 1.5");
}

QString dateOrderName(model::DateOrder order) {
    switch (order) {
    case model::DateOrder::DayMonthYear:
        return ImportDialog::tr("day.month.year");
    case model::DateOrder::MonthDayYear:
        return ImportDialog::tr("month/day/year");
    case model::DateOrder::YearMonthDay:
        return ImportDialog::tr("year-month-day");
    }
    return {};
}

QString rowKindName(bool events) {
    return events ? ImportDialog::tr("One per contact") : ImportDialog::tr("One per interval");
}

QString stampsName(bool end) {
    return end ? ImportDialog::tr("End of the interval")
               : ImportDialog::tr("Beginning of the interval");
}

QString severityMark(model::Severity severity) {
    switch (severity) {
    case model::Severity::Error:
        return ImportDialog::tr("Error");
    case model::Severity::Warning:
        return ImportDialog::tr("Warning");
    case model::Severity::Information:
        return ImportDialog::tr("Note");
    }
    return {};
}

QTableView *previewTable(TextTable *model) {
    QTableView *view = makeTableView(model);
    view->setSelectionMode(QAbstractItemView::NoSelection);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return view;
}

/// The heading of the preview: names, or numbers where the file has none.
std::vector<TextTable::Column> previewColumns(const model::HistoryFileResult &result) {
    std::size_t count = std::max(result.format.columnNames.size(), result.format.roles.size());
    for (const auto &row : result.preview)
        count = std::max(count, row.size());
    std::vector<TextTable::Column> columns;
    for (std::size_t i = 0; i < count; ++i)
        columns.push_back({i < result.format.columnNames.size()
                               ? text(result.format.columnNames[i])
                               : ImportDialog::tr("Column %1").arg(i + 1),
                           Qt::AlignLeft});
    return columns;
}

std::vector<TextTable::Cell> previewCells(const model::HistoryFileResult &result,
                                          const std::vector<std::string> &row) {
    std::vector<TextTable::Cell> cells;
    for (std::size_t i = 0; i < row.size(); ++i) {
        TextTable::Cell cell{text(row[i])};
        if (i >= result.format.roles.size() || result.format.roles[i] == model::ColumnRole::Ignore)
            cell.ink = Ink::Off;
        cells.push_back(std::move(cell));
    }
    return cells;
}

} // namespace

/// A page whose completeness the wizard decides.
class ImportDialog::Page : public QWizardPage {
public:
    Page(ImportDialog &dialog, int step, const QString &title) : dialog_(dialog), step_(step) {
        rows_ = new QVBoxLayout(this);
        rows_->setContentsMargins(24, 16, 24, 12);
        rows_->setSpacing(10);
        auto *heading = new TextLabel(title, Role::Title);
        rows_->addWidget(heading);
    }
    bool isComplete() const override { return dialog_.isStepComplete(step_); }
    QVBoxLayout &rows() { return *rows_; }

private:
    ImportDialog &dialog_;
    int step_;
    QVBoxLayout *rows_;
};

ImportDialog::ImportDialog(const Workspace &workspace, const QString &path, QWidget *parent)
    : QWizard(parent), workspace_(workspace),
      progress_(std::make_shared<std::atomic<double>>(0.0)) {
    setWindowTitle(tr("Import history"));
    setWizardStyle(ClassicStyle);
    setOption(NoBackButtonOnStartPage);
    setOption(NoDefaultButton, false);
    setButtonText(FinishButton, tr("Import"));
    setButtonText(NextButton, tr("Next"));
    setButtonText(BackButton, tr("Back"));
    setButtonText(CancelButton, tr("Cancel"));
    resize(1020, 700);
    request_.interval = workspace_.plan().interval;
    setSideWidget(makeSide());
    makeFilePage();
    makeFormatPage();
    makeColumnsPage();
    makeCheckPage();
    makeSummaryPage();
    for (const WizardButton which : {NextButton, FinishButton}) {
        button(which)->setProperty("primary", true);
        button(which)->style()->unpolish(button(which));
        button(which)->style()->polish(button(which));
    }
    connect(this, &QWizard::currentIdChanged, this, [this](int step) {
        showSide();
        if (step == Summary)
            showSummary();
    });
    progressTimer_.setInterval(100);
    connect(&progressTimer_, &QTimer::timeout, this,
            [this] { progressBar_->setValue(static_cast<int>(100 * progress_->load())); });
    showSide();
    setPath(path);
}

ImportDialog::~ImportDialog() {
    // A field that loses the focus says that it was edited, also when the dialog goes.
    pathEdit_->disconnect(this);
    job_.cancel();
}

QWidget *ImportDialog::makeSide() {
    auto *side = new QWidget;
    side->setObjectName(QStringLiteral("dockBody"));
    side->setAttribute(Qt::WA_StyledBackground);
    side->setFixedWidth(190);
    auto *rows = new QVBoxLayout(side);
    rows->setContentsMargins(20, 22, 16, 16);
    rows->setSpacing(12);
    for (auto &step : steps_) {
        step = new TextLabel(Role::Body);
        rows->addWidget(step);
    }
    rows->addSpacing(6);
    rows->addWidget(new Rule);
    fileNote_ = new TextLabel(Role::Caption, Ink::Text2);
    fileNote_->setWordWrap(true);
    fileNote_->setTextFormat(Qt::RichText);
    rows->addWidget(fileNote_);
    rows->addStretch(1);
    progressBox_ = new QWidget;
    auto *progress = new QVBoxLayout(progressBox_);
    progress->setContentsMargins(0, 0, 0, 0);
    progress->addWidget(new TextLabel(tr("Reading the file"), Role::Small, Ink::Text2));
    progressBar_ = new QProgressBar;
    progressBar_->setTextVisible(false);
    progressBar_->setFixedHeight(6);
    progress->addWidget(progressBar_);
    stop_ = new QPushButton(tr("Stop reading"));
    stop_->setObjectName(QStringLiteral("stopReading"));
    stop_->setProperty("small", true);
    progress->addWidget(stop_);
    progressBox_->hide();
    rows->addWidget(progressBox_);
    connect(stop_, &QPushButton::clicked, this, &ImportDialog::stopReading);
    return side;
}

void ImportDialog::makeFilePage() {
    auto *page = new Page(*this, File, tr("Which file?"));
    auto *form = new QFormLayout;
    form->setSpacing(10);
    auto *file = new QHBoxLayout;
    pathEdit_ = new QLineEdit;
    pathEdit_->setObjectName(QStringLiteral("path"));
    auto *browse = new QPushButton(tr("Choose…"));
    file->addWidget(pathEdit_, 1);
    file->addWidget(browse);
    form->addRow(tr("File"), file);
    channel_ = new QComboBox;
    channel_->setObjectName(QStringLiteral("channel"));
    channel_->setEditable(true);
    channel_->setInsertPolicy(QComboBox::NoInsert);
    for (const auto &channel : workspace_.plan().channels)
        channel_->addItem(channelIcon(Theme::of(this), hueOf(channel.channel.medium)),
                          text(channel.channel.name));
    form->addRow(tr("Channel"), channel_);
    medium_ = new QComboBox;
    medium_->setObjectName(QStringLiteral("medium"));
    for (const auto medium : {model::Medium::Phone, model::Medium::Email, model::Medium::Social,
                              model::Medium::Chat, model::Medium::Other})
        medium_->addItem(channelIcon(Theme::of(this), hueOf(medium)), mediumName(medium),
                         static_cast<int>(medium));
    form->addRow(tr("Medium"), medium_);
    page->rows().addLayout(form);
    fileText_ = new TextLabel(Role::Body, Ink::Text2);
    fileText_->setObjectName(QStringLiteral("fileText"));
    fileText_->setWordWrap(true);
    page->rows().addWidget(fileText_);
    page->rows().addWidget(new SectionTitle(tr("First lines"), tr("as they are in the file")));
    raw_ = new QPlainTextEdit;
    raw_->setReadOnly(true);
    raw_->setLineWrapMode(QPlainTextEdit::NoWrap);
    raw_->setAccessibleName(tr("First lines"));
    page->rows().addWidget(raw_, 1);
    setPage(File, page);
    pages_.push_back(page);
    connect(browse, &QPushButton::clicked, this, [this] {
        const QString chosen = QFileDialog::getOpenFileName(
            this, tr("Import history"), QFileInfo(path_).absolutePath(),
            tr("Tables (*.csv *.txt *.tsv *.gz);;All files (*)"));
        if (!chosen.isEmpty())
            setPath(chosen);
    });
    connect(pathEdit_, &QLineEdit::editingFinished, this, [this] { setPath(pathEdit_->text()); });
    connect(channel_, &QComboBox::editTextChanged, this, &ImportDialog::channelEdited);
    connect(channel_, &QComboBox::activated, this, &ImportDialog::channelEdited);
    channel_->setEditText(workspace_.plan().channels.empty() ? QString() : channel_->itemText(0));
    channelEdited();
}

void ImportDialog::makeFormatPage() {
    auto *page = new Page(*this, Format, tr("How is it written?"));
    page->rows().addWidget(new TextLabel(
        tr("Everything was detected from the file. Change what is wrong; the preview follows."),
        Role::Body, Ink::Text2));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    const std::array<QString, SettingCount> labels{tr("Encoding"),     tr("Delimiter"),
                                                   tr("Decimal sign"), tr("Date"),
                                                   tr("Rows"),         tr("Time marks the")};
    const std::array names{"encoding", "delimiter", "decimal", "dateOrder", "rowKind", "stamps"};
    for (int i = 0; i < SettingCount; ++i) {
        const auto place = static_cast<std::size_t>(i);
        auto *combo = new QComboBox;
        combo->setObjectName(QString::fromLatin1(names[place]));
        combo->addItem(tr("Detected"));
        auto *label = new TextLabel(labels[place], Role::Small, Ink::Text2);
        label->setBuddy(combo);
        combo->setAccessibleName(labels[place]);
        grid->addWidget(label, i / 3 * 2, i % 3);
        grid->addWidget(combo, i / 3 * 2 + 1, i % 3);
        connect(combo, &QComboBox::activated, this,
                [this, i] { settingChosen(static_cast<Setting>(i)); });
        settings_[place] = combo;
    }
    for (const char *encoding : encodings)
        settings_[Encoding]->addItem(QString::fromLatin1(encoding));
    for (const char delimiter : delimiters)
        settings_[Delimiter]->addItem(delimiterName(delimiter));
    for (const char sign : decimals)
        settings_[Decimal]->addItem(decimalName(sign));
    for (const auto order : dateOrders)
        settings_[DateOrder]->addItem(dateOrderName(order));
    for (const bool events : {false, true})
        settings_[RowKind]->addItem(rowKindName(events));
    for (const bool end : {false, true})
        settings_[Stamps]->addItem(stampsName(end));
    page->rows().addLayout(grid);
    formatProblem_ = new TextLabel(Role::Body, Ink::Alert);
    formatProblem_->setWordWrap(true);
    formatProblem_->setObjectName(QStringLiteral("formatProblem"));
    page->rows().addWidget(formatProblem_);
    page->rows().addWidget(new SectionTitle(tr("Preview")));
    formatPreview_ = new TextTable(this);
    formatView_ = previewTable(formatPreview_);
    formatView_->setAccessibleName(tr("Preview"));
    page->rows().addWidget(formatView_, 1);
    setPage(Format, page);
    pages_.push_back(page);
}

void ImportDialog::makeColumnsPage() {
    auto *page = new Page(*this, Columns, tr("What is in the columns?"));
    columnsText_ = new TextLabel(Role::Body, Ink::Text2);
    columnsText_->setWordWrap(true);
    page->rows().addWidget(columnsText_);
    queueBox_ = new QWidget;
    auto *queue = new QHBoxLayout(queueBox_);
    queue->setContentsMargins(0, 0, 0, 0);
    queue_ = new QComboBox;
    queue_->setObjectName(QStringLiteral("queue"));
    queue_->setAccessibleName(tr("Queue"));
    queue->addWidget(new TextLabel(tr("Only rows of the queue"), Role::Body));
    queue->addWidget(queue_);
    queue->addStretch(1);
    page->rows().addWidget(queueBox_);
    columns_ = new TextTable(this);
    columnsView_ = previewTable(columns_);
    columnsView_->setObjectName(QStringLiteral("columns"));
    columnsView_->setAccessibleName(tr("Columns"));
    columnsView_->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    page->rows().addWidget(columnsView_, 1);
    setPage(Columns, page);
    pages_.push_back(page);
    connect(queue_, &QComboBox::activated, this, [this](int index) {
        if (index <= 0)
            request_.queue.reset();
        else
            request_.queue = utf8(queue_->itemText(index));
        read();
    });
}

void ImportDialog::makeCheckPage() {
    auto *page = new Page(*this, Check, tr("Check what was found"));
    checkText_ = new TextLabel(Role::Body);
    checkText_->setWordWrap(true);
    checkText_->setObjectName(QStringLiteral("checkText"));
    page->rows().addWidget(checkText_);
    findingsTitle_ = new SectionTitle(tr("Findings"));
    page->rows().addWidget(findingsTitle_);
    findings_ = new TextTable(this);
    findingsView_ = makeTableView(findings_);
    findingsView_->setObjectName(QStringLiteral("importFindings"));
    findingsView_->setAccessibleName(tr("Findings"));
    page->rows().addWidget(findingsView_, 3);
    page->rows().addWidget(new SectionTitle(tr("In the file"), tr("around the selected finding")));
    inFile_ = new TextTable(this);
    inFileView_ = previewTable(inFile_);
    inFileView_->setAccessibleName(tr("In the file"));
    page->rows().addWidget(inFileView_, 2);
    setPage(Check, page);
    pages_.push_back(page);
    connect(findingsView_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportDialog::showInFile);
}

void ImportDialog::makeSummaryPage() {
    auto *page = new Page(*this, Summary, tr("What will be imported"));
    summary_ = new TextLabel(Role::Body);
    summary_->setWordWrap(true);
    summary_->setTextFormat(Qt::RichText);
    summary_->setObjectName(QStringLiteral("summary"));
    page->rows().addWidget(summary_);
    overlapBox_ = new QWidget;
    auto *rows = new QVBoxLayout(overlapBox_);
    rows->setContentsMargins(0, 8, 0, 0);
    rows->addWidget(new SectionTitle(tr("Where both have counts")));
    const std::array labels{tr("Use those of the file"), tr("Keep those of the plan"),
                            tr("Add both up, as for another queue of the same channel")};
    const std::array names{"overlapReplace", "overlapKeep", "overlapAdd"};
    for (std::size_t i = 0; i < overlap_.size(); ++i) {
        overlap_[i] = new QRadioButton(labels[i]);
        overlap_[i]->setObjectName(QString::fromLatin1(names[i]));
        rows->addWidget(overlap_[i]);
    }
    overlap_[0]->setChecked(true);
    page->rows().addWidget(overlapBox_);
    page->rows().addStretch(1);
    page->rows().addWidget(
        new TextLabel(tr("The file is only read. The import is one step and can be undone."),
                      Role::Small, Ink::Text2));
    setPage(Summary, page);
    pages_.push_back(page);
}

bool ImportDialog::isStepComplete(int step) const {
    if (job_.isRunning() || !result_ || channel_->currentText().trimmed().isEmpty())
        return false;
    switch (step) {
    case File:
        return !result_->preview.empty();
    case Format:
        return !result_->preview.empty() && !dateIsAmbiguous();
    default:
        return result_->usable();
    }
}

bool ImportDialog::dateIsAmbiguous() const {
    return result_ && !request_.dateOrder &&
           std::any_of(result_->findings.begin(), result_->findings.end(), [](const auto &finding) {
               return finding.code == model::FindingCode::AmbiguousDate;
           });
}

const model::ChannelPlan *ImportDialog::target() const {
    return workspace_.plan().channel(std::string_view(utf8(channel_->currentText().trimmed())));
}

model::Overlap ImportDialog::overlap() const {
    return overlap_[1]->isChecked()   ? model::Overlap::KeepOld
           : overlap_[2]->isChecked() ? model::Overlap::Add
                                      : model::Overlap::Replace;
}

void ImportDialog::setPath(const QString &path) {
    if (path == path_)
        return;
    path_ = path;
    pathEdit_->setText(path);
    request_ = {};
    request_.interval = workspace_.plan().interval;
    for (auto *combo : settings_)
        combo->setCurrentIndex(0);
    if (workspace_.plan().channels.empty() && channel_->currentText().isEmpty())
        channel_->setEditText(QFileInfo(path).completeBaseName());
    read();
}

void ImportDialog::channelEdited() {
    const auto *known = target();
    medium_->setEnabled(known == nullptr);
    const auto medium =
        known ? known->channel.medium : application::mediumOf(utf8(channel_->currentText()));
    medium_->setCurrentIndex(medium_->findData(static_cast<int>(medium)));
    for (auto *page : pages_)
        Q_EMIT page->completeChanged();
}

void ImportDialog::settingChosen(Setting setting) {
    const int index = settings_[static_cast<std::size_t>(setting)]->currentIndex() - 1;
    const auto choice = [index](const auto &values) {
        using Value = std::decay_t<decltype(values[0])>;
        return index < 0 ? std::optional<Value>()
                         : std::optional<Value>(values[static_cast<std::size_t>(index)]);
    };
    switch (setting) {
    case Encoding:
        request_.encoding = index < 0 ? std::optional<std::string>()
                                      : std::string(encodings[static_cast<std::size_t>(index)]);
        break;
    case Delimiter:
        request_.delimiter = choice(delimiters);
        request_.roles.reset(); // other columns now
        break;
    case Decimal:
        request_.decimalSign = choice(decimals);
        break;
    case DateOrder:
        request_.dateOrder = choice(dateOrders);
        break;
    case RowKind:
        request_.eventRows = index < 0 ? std::optional<bool>() : index == 1;
        break;
    case Stamps:
        request_.stampsEnd = index < 0 ? std::optional<bool>() : index == 1;
        break;
    case SettingCount:
        break;
    }
    read();
}

void ImportDialog::roleChosen(int column, model::ColumnRole role) {
    if (!result_)
        return;
    auto roles = result_->format.roles;
    roles.resize(std::max(roles.size(), static_cast<std::size_t>(column) + 1),
                 model::ColumnRole::Ignore);
    // A role names one column: choosing another offered column takes it from the first.
    if (role != model::ColumnRole::Ignore)
        std::replace(roles.begin(), roles.end(), role, model::ColumnRole::Ignore);
    roles[static_cast<std::size_t>(column)] = role;
    request_.roles = std::move(roles);
    read();
}

void ImportDialog::read() {
    problem_.clear();
    if (path_.isEmpty()) {
        result_.reset();
        showFile();
        return;
    }
    progress_ = std::make_shared<std::atomic<double>>(0.0);
    progressBar_->setValue(0);
    progressBox_->show();
    progressTimer_.start();
    job_.start(
        [path = path_, request = request_, zone = workspace_.plan().calendar.zone,
         progress = progress_](const std::stop_token &stop) {
            model::RunControl control;
            control.stop = stop;
            control.report = [progress](model::Share done) { progress->store(done.value()); };
            return application::readHistoryFile(path, request, zone, control);
        },
        [this](const application::Outcome<model::HistoryFileResult> &outcome) {
            delivered(outcome);
        });
    for (auto *page : pages_)
        Q_EMIT page->completeChanged();
}

void ImportDialog::stopReading() {
    job_.cancel();
    result_.reset();
    delivered(application::Cancelled{});
}

void ImportDialog::delivered(const application::Outcome<model::HistoryFileResult> &outcome) {
    progressTimer_.stop();
    progressBox_->hide();
    if (const auto *read = std::get_if<model::HistoryFileResult>(&outcome)) {
        result_ = *read;
    } else {
        result_.reset();
        problem_ = tr("The file was not read to its end. Choose it again to read it.");
        if (const auto *failure = std::get_if<application::Failure>(&outcome))
            problem_ = tr("The file could not be read: %1").arg(text(failure->text));
        else
            path_.clear(); // choosing the same file again reads it again
    }
    showSide();
    showFile();
    showFormat();
    showColumns();
    showCheck();
    showSummary();
    for (auto *page : pages_)
        Q_EMIT page->completeChanged();
    Q_EMIT readingFinished();
}

void ImportDialog::showSide() {
    const std::array<QString, StepCount> names{tr("File"), tr("Format"), tr("Columns"), tr("Check"),
                                               tr("Summary")};
    for (int i = 0; i < StepCount; ++i) {
        auto *label = steps_[static_cast<std::size_t>(i)];
        label->setText(QStringLiteral("%1   %2").arg(i < currentId() ? QStringLiteral("✓")
                                                                     : QString::number(i + 1),
                                                     names[static_cast<std::size_t>(i)]));
        label->setRole(i == std::max(0, currentId()) ? Role::Strong : Role::Body);
        label->setInk(i == std::max(0, currentId()) ? Ink::Accent
                      : i < currentId()             ? Ink::Text
                                                    : Ink::Text3);
    }
    const QFileInfo info(path_);
    fileNote_->setText(
        path_.isEmpty() ? QString()
                        : QStringLiteral("<b>%1</b><br>%2<br><br>%3")
                              .arg(info.fileName().toHtmlEscaped(),
                                   tr("%1, changed %2")
                                       .arg(QLocale().formattedDataSize(info.size(), 1),
                                            say_.format().date(info.lastModified().date())),
                                   tr("The file is only read. Nothing in the plan changes before "
                                      "the last step, and the import can be undone.")));
}

void ImportDialog::showFile() {
    raw_->clear();
    if (!path_.isEmpty() && !path_.endsWith(QStringLiteral(".gz"))) {
        QFile file(path_);
        if (file.open(QIODevice::ReadOnly)) {
            const QByteArray bytes = file.read(4000);
            const QString encoding = result_ ? text(result_->format.encoding) : QString();
            raw_->setPlainText(encoding == QStringLiteral("windows-1252") ||
                                       encoding == QStringLiteral("ISO-8859-15")
                                   ? QString::fromLatin1(bytes)
                                   : QString::fromUtf8(bytes));
        }
    }
    if (!problem_.isEmpty()) {
        fileText_->setInk(Ink::Alert);
        fileText_->setText(problem_);
        return;
    }
    fileText_->setInk(Ink::Text2);
    if (!result_) {
        fileText_->setText(tr("Choose a file with the contact counts of one channel: a table "
                              "with a date or time column and a column of counts."));
        return;
    }
    if (result_->preview.empty()) {
        fileText_->setInk(Ink::Alert);
        fileText_->setText(result_->findings.empty()
                               ? tr("Nothing in this file can be read.")
                               : findingTitle(result_->findings.front(), say_) +
                                     QStringLiteral(". ") +
                                     findingConsequence(result_->findings.front(), say_));
        return;
    }
    fileText_->setText(tr("%n row(s) read.", nullptr, static_cast<int>(result_->rowsRead)));
}

void ImportDialog::showFormat() {
    if (!result_)
        return;
    const auto &format = result_->format;
    const auto detected = [this](Setting setting, const QString &name) {
        settings_[static_cast<std::size_t>(setting)]->setItemText(0, tr("Detected: %1").arg(name));
    };
    if (!request_.encoding)
        detected(Encoding, text(format.encoding));
    if (!request_.delimiter)
        detected(Delimiter, delimiterName(format.delimiter));
    if (!request_.decimalSign)
        detected(Decimal, decimalName(format.decimalSign));
    if (!request_.dateOrder)
        detected(DateOrder, dateOrderName(format.dateOrder));
    if (!request_.eventRows)
        detected(RowKind, rowKindName(format.eventRows));
    if (!request_.stampsEnd)
        detected(Stamps, stampsName(format.stampsEnd));
    formatProblem_->setText(
        dateIsAmbiguous()
            ? tr("Day and month cannot be told apart in this file. Choose the order of the date.")
            : QString());
    formatProblem_->setVisible(dateIsAmbiguous());
    std::vector<std::vector<TextTable::Cell>> rows;
    for (std::size_t i = format.hasHeader ? 1 : 0;
         i < result_->preview.size() && rows.size() < previewRows; ++i)
        rows.push_back(previewCells(*result_, result_->preview[i]));
    formatPreview_->show(previewColumns(*result_), std::move(rows));
}

void ImportDialog::showColumns() {
    if (!result_)
        return;
    const auto &format = result_->format;
    const auto columns = previewColumns(*result_);
    std::vector<std::vector<TextTable::Cell>> rows{{}}; // the first holds the combos
    for (std::size_t i = format.hasHeader ? 1 : 0;
         i < result_->preview.size() && rows.size() < previewRows; ++i)
        rows.push_back(previewCells(*result_, result_->preview[i]));
    columns_->show(columns, std::move(rows));
    columnsView_->setRowHeight(0, 36);
    for (int column = 0; column < static_cast<int>(columns.size()); ++column) {
        const auto place = static_cast<std::size_t>(column);
        auto *combo =
            qobject_cast<QComboBox *>(columnsView_->indexWidget(columns_->index(0, column)));
        if (!combo) {
            combo = new QComboBox;
            combo->setObjectName(QStringLiteral("role%1").arg(column));
            for (const auto role : allRoles)
                combo->addItem(roleName(role), static_cast<int>(role));
            connect(combo, &QComboBox::activated, this, [this, combo, column] {
                roleChosen(column, static_cast<model::ColumnRole>(combo->currentData().toInt()));
            });
            columnsView_->setIndexWidget(columns_->index(0, column), combo);
        }
        combo->setAccessibleName(tr("What %1 holds").arg(columns[place].title));
        const auto role =
            place < format.roles.size() ? format.roles[place] : model::ColumnRole::Ignore;
        combo->setCurrentIndex(combo->findData(static_cast<int>(role)));
        columnsView_->setColumnWidth(column, 150);
    }
    const bool offered = std::find(format.roles.begin(), format.roles.end(),
                                   model::ColumnRole::Offered) != format.roles.end();
    columnsText_->setText(
        format.eventRows || offered
            ? tr("Choose what each column holds. In a file with one column per queue, mark the one "
                 "to import as “Offered”.")
            : tr("No column holds the number of contacts yet: mark it as “Offered”."));
    columnsText_->setInk(format.eventRows || offered ? Ink::Text2 : Ink::Alert);
    queueBox_->setVisible(!result_->queues.empty());
    queue_->clear();
    queue_->addItem(tr("All queues, added up"));
    for (const auto &queue : result_->queues)
        queue_->addItem(text(queue));
    if (request_.queue)
        queue_->setCurrentIndex(std::max(0, queue_->findText(text(*request_.queue))));
}

void ImportDialog::showCheck() {
    const auto &format = say_.format();
    if (!result_)
        return;
    const auto &history = result_->history;
    std::size_t known = 0;
    for (const auto &interval : history.intervals)
        known += interval.status == model::IntervalStatus::Open ? 1 : 0;
    if (history.isEmpty()) {
        checkText_->setText(tr("Nothing in the file can be used as it is. Go back and check format "
                               "and columns."));
    } else {
        const auto &calendar = workspace_.plan().calendar;
        checkText_->setText(
            tr("%1 rows read, %2 kept; %3 intervals have counts, %4.")
                .arg(
                    format.count(static_cast<double>(result_->rowsRead)),
                    format.count(static_cast<double>(result_->rowsKept)),
                    format.count(static_cast<double>(known)),
                    format.dateRange(toQDate(model::dateOf(calendar.toLocal(history.grid.begin()))),
                                     toQDate(model::dateOf(calendar.toLocal(history.grid.end() -
                                                                            model::Seconds(1)))))));
    }
    std::vector<std::vector<TextTable::Cell>> rows;
    for (const auto &finding : result_->findings) {
        const QString title = findingTitle(finding, say_);
        const QString place = findingPlace(finding, say_);
        const Ink ink = finding.severity == model::Severity::Information ? Ink::Text2 : Ink::Alert;
        TextTable::Cell where{place, {}, false, Ink::Text2, {}, place};
        rows.push_back({{severityMark(finding.severity), {}, false, ink},
                        {title, {}, true},
                        where,
                        {format.count(static_cast<double>(finding.count))},
                        {findingConsequence(finding, say_), {}, false, Ink::Text2}});
    }
    findingsTitle_->setNote(rows.empty() ? tr("nothing: every row could be used")
                            : application::hasErrors(*result_)
                                ? tr("some rows or the file cannot be used")
                                : tr("the good rows are kept"));
    findings_->show({{QString(), Qt::AlignLeft},
                     {tr("Finding"), Qt::AlignLeft},
                     {tr("Where"), Qt::AlignLeft},
                     {tr("Count")},
                     {tr("What happens"), Qt::AlignLeft}},
                    std::move(rows));
    auto *header = findingsView_->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(2, QHeaderView::Stretch);
    int chosen = 0;
    for (int row = 0; row < findings_->rowCount(); ++row) {
        const auto &finding = result_->findings[static_cast<std::size_t>(row)];
        if (finding.code == decided_)
            chosen = row;
        if (QComboBox *decision = decisionOn(finding)) {
            findingsView_->setIndexWidget(findings_->index(row, findings_->columnCount() - 1),
                                          decision);
            findingsView_->setRowHeight(row, decision->sizeHint().height() + 4);
        }
    }
    decided_.reset();
    if (!result_->findings.empty())
        findingsView_->selectRow(chosen);
    showInFile();
}

QComboBox *ImportDialog::decisionOn(const model::ImportFinding &finding) {
    QStringList choices;
    int current = 0;
    if (finding.code == model::FindingCode::DuplicateRow) {
        choices = {tr("The last one counts"), tr("The first one counts"), tr("Add them up")};
        current = static_cast<int>(request_.repeated);
    } else if (finding.code == model::FindingCode::Gap && !result_->format.eventRows) {
        choices = {tr("Nothing was recorded"), tr("No contacts came")};
        current = static_cast<int>(request_.absent);
    } else {
        return nullptr;
    }
    auto *decision = new QComboBox;
    decision->setObjectName(QStringLiteral("decision"));
    decision->setAccessibleName(findingTitle(finding, say_));
    decision->addItems(choices);
    decision->setCurrentIndex(current);
    connect(decision, &QComboBox::activated, this, [this, code = finding.code](int index) {
        decided_ = code;
        if (code == model::FindingCode::Gap)
            request_.absent = static_cast<model::AbsentRows>(index);
        else
            request_.repeated = static_cast<model::RepeatedRows>(index);
        read();
    });
    return decision;
}

void ImportDialog::showInFile() {
    if (!result_)
        return;
    const int row = findingsView_->currentIndex().row();
    const auto *finding = row >= 0 && row < static_cast<int>(result_->findings.size())
                              ? &result_->findings[static_cast<std::size_t>(row)]
                              : nullptr;
    const auto &preview = result_->preview;
    const std::size_t firstLine = std::max<std::size_t>(1, result_->format.firstRow);
    const std::size_t marked =
        finding && finding->line >= firstLine ? finding->line - firstLine : 0;
    auto columns = previewColumns(*result_);
    columns.insert(columns.begin(), {tr("Line")});
    std::vector<std::vector<TextTable::Cell>> rows;
    if (marked < preview.size()) {
        const std::size_t from = std::max<std::size_t>(
            result_->format.hasHeader ? 1 : 0, marked < rowsAround ? 0 : marked - rowsAround);
        for (std::size_t i = from; i < std::min(preview.size(), from + 2 * rowsAround + 1); ++i) {
            auto cells = previewCells(*result_, preview[i]);
            if (finding && finding->line > 0 && i == marked)
                for (auto &cell : cells)
                    if (!finding->found.empty() && cell.text == text(finding->found)) {
                        cell.fill = Ink::AlertTint;
                        cell.ink = Ink::Alert;
                        cell.strong = true;
                    }
            cells.insert(cells.begin(), {say_.format().count(static_cast<double>(firstLine + i)),
                                         {},
                                         finding && finding->line > 0 && i == marked,
                                         Ink::Text3});
            rows.push_back(std::move(cells));
        }
    }
    inFile_->show(std::move(columns), std::move(rows));
}

void ImportDialog::showSummary() {
    if (!result_ || !result_->usable())
        return;
    const auto &format = say_.format();
    const auto &history = result_->history;
    const auto &calendar = workspace_.plan().calendar;
    double contacts = 0;
    std::size_t known = 0, both = 0;
    const auto *existing = target();
    for (std::size_t i = 0; i < history.intervals.size(); ++i) {
        if (history.intervals[i].status != model::IntervalStatus::Open)
            continue;
        ++known;
        contacts += history.intervals[i].offered;
        if (existing && !existing->history->isEmpty()) {
            const auto at = existing->history->grid.indexOf(history.grid.beginOf(i));
            if (at && existing->history->intervals[*at].status == model::IntervalStatus::Open)
                ++both;
        }
    }
    const QString name = channel_->currentText().trimmed();
    QString words =
        tr("%1 contacts in %2 intervals, %3.")
            .arg(format.count(contacts), format.count(static_cast<double>(known)),
                 format.dateRange(toQDate(model::dateOf(calendar.toLocal(history.grid.begin()))),
                                  toQDate(model::dateOf(
                                      calendar.toLocal(history.grid.end() - model::Seconds(1))))));
    words += QStringLiteral("<br>") +
             (existing ? tr("They go to the channel %1.").arg(name.toHtmlEscaped())
                       : tr("The new channel %1 (%2) is added to every scenario.")
                             .arg(name.toHtmlEscaped(), medium_->currentText()));
    if (both > 0)
        words += QStringLiteral("<br>") + tr("%1 intervals have counts in the plan already.")
                                              .arg(format.count(static_cast<double>(both)));
    summary_->setText(words);
    overlapBox_->setVisible(both > 0);
}

void ImportDialog::accept() {
    if (!isStepComplete(Summary))
        return;
    const auto *existing = target();
    application::HistoryTarget into;
    into.channel = utf8(channel_->currentText().trimmed());
    if (!existing)
        into.medium = static_cast<model::Medium>(medium_->currentData().toInt());
    into.overlap = overlap();
    workspace_.document.change(tr("Import %1").arg(QFileInfo(path_).fileName()),
                               application::withHistory(workspace_.plan(), *result_, into));
    QWizard::accept();
}

} // namespace ui
