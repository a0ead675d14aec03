// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importdialog.h"

#include "app/history/historyfigures.h"
#include "ui/dialogs/importcheck.h"
#include "ui/dialogs/importformat.h"
#include "ui/dialogs/importpreview.h"
#include "ui/text/mediumname.h"
#include "ui/text/problemtext.h"
#include "ui/text/words.h"
#include "ui/theme/channelhue.h"
#include "ui/widgets/texts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

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

ImportDialog::ImportDialog(const Workspace &workspace, QSettings &settings, const QString &path,
                           QWidget *parent)
    : QWizard(parent), workspace_(workspace), settings_(settings),
      profiles_(application::loadImportProfiles(settings)),
      progress_(std::make_shared<std::atomic<double>>(0.0)) {
    setWindowTitle(tr("Import history"));
    setWizardStyle(ClassicStyle);
    setOption(NoBackButtonOnStartPage);
    setOption(NoDefaultButton, false);
    setButtonText(FinishButton, tr("Import"));
    setButtonText(NextButton, tr("Next"));
    setButtonText(BackButton, tr("Back"));
    setButtonText(CancelButton, tr("Cancel"));
    setOption(HaveCustomButton1);
    setButtonText(CustomButton1, tr("Save findings…"));
    setButtonLayout({Stretch, CustomButton1, BackButton, NextButton, FinishButton, CancelButton});
    connect(this, &QWizard::customButtonClicked, this, &ImportDialog::saveFindings);
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
        showButtons();
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
    formatText_ = new TextLabel(Role::Body, Ink::Text2);
    formatText_->setObjectName(QStringLiteral("formatText"));
    formatText_->setWordWrap(true);
    page->rows().addWidget(formatText_);
    format_ =
        new ImportFormat({ImportFormat::Encoding, ImportFormat::Delimiter, ImportFormat::Decimal,
                          ImportFormat::DateOrder, ImportFormat::RowKind, ImportFormat::Stamps},
                         ImportFormat::Look::Form);
    page->rows().addWidget(format_);
    connect(format_, &ImportFormat::chosen, this, &ImportDialog::requested);
    formatProblem_ = new TextLabel(Role::Body, Ink::Alert);
    formatProblem_->setWordWrap(true);
    formatProblem_->setObjectName(QStringLiteral("formatProblem"));
    page->rows().addWidget(formatProblem_);
    page->rows().addWidget(new SectionTitle(tr("Preview")));
    formatPreview_ =
        new ImportPreview(QStringLiteral("formatPreview"), ImportPreview::Roles::Hidden);
    formatPreview_->setAccessibleName(tr("Preview"));
    page->rows().addWidget(formatPreview_, 1);
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
    columns_ = new ImportPreview(QStringLiteral("columns"), ImportPreview::Roles::Chosen);
    columns_->setAccessibleName(tr("Columns"));
    page->rows().addWidget(columns_, 1);
    connect(columns_, &ImportPreview::roleChosen, this, &ImportDialog::roleChosen);
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
    check_ = new ImportCheck;
    page->rows().addWidget(check_, 1);
    connect(check_, &ImportCheck::chosen, this, &ImportDialog::requested);
    connect(check_, &ImportCheck::roleChosen, this, &ImportDialog::roleChosen);
    auto *profile = new QHBoxLayout;
    remember_ = new QCheckBox(tr("Remember this format as"));
    remember_->setObjectName(QStringLiteral("rememberFormat"));
    profile->addWidget(remember_);
    profileName_ = new QComboBox;
    profileName_->setObjectName(QStringLiteral("formatName"));
    profileName_->setAccessibleName(tr("Name of the format"));
    profileName_->setEditable(true);
    profileName_->setInsertPolicy(QComboBox::NoInsert);
    profileName_->setMinimumWidth(180);
    for (const auto &known : profiles_)
        profileName_->addItem(known.name);
    profile->addWidget(profileName_);
    profile->addStretch(1);
    page->rows().addLayout(profile);
    setPage(Check, page);
    pages_.push_back(page);
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
    case Columns:
        return result_->usable();
    default:
        return result_->usable() && check_->isAnswered();
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
    profileTried_ = false;
    check_->forget();
    remember_->setChecked(false);
    profileName_->setEditText(QFileInfo(path).completeBaseName());
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

void ImportDialog::requested(const model::HistoryFileRequest &request) {
    request_ = request;
    read();
}

void ImportDialog::useProfile() {
    profileTried_ = true;
    const auto *profile = application::profileOf(profiles_, result_->format.columnNames);
    if (!profile)
        return;
    const auto interval = request_.interval;
    request_ = profile->reading;
    request_.interval = interval;
    remember_->setChecked(true);
    profileName_->setEditText(profile->name);
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
        [path = path_, request = request_, plan = workspace_.plan(),
         progress = progress_](const std::stop_token &stop) {
            model::RunControl control;
            control.stop = stop;
            control.report = [progress](model::Share done) { progress->store(done.value()); };
            auto file = application::readHistoryFile(path, request, plan.calendar.zone, control);
            if (!control.stopRequested())
                for (auto &day : application::unusualDays(plan, file))
                    file.findings.push_back(std::move(day));
            return file;
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
        if (!profileTried_) {
            useProfile();
            if (job_.isRunning())
                return; // read as remembered
        }
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
    showButtons();
    for (auto *page : pages_)
        Q_EMIT page->completeChanged();
    Q_EMIT readingFinished();
}

void ImportDialog::showButtons() {
    button(CustomButton1)->setVisible(currentId() == Check && check_->hasFindings());
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
    fileText_->setText(tr("%Ln row(s) read.", nullptr, static_cast<int>(result_->rowsRead)));
}

void ImportDialog::showFormat() {
    if (!result_)
        return;
    const auto *profile = application::profileOf(profiles_, result_->format.columnNames);
    formatText_->setText(
        profile ? tr("Read as remembered under “%1”. Change what is wrong; the preview follows.")
                      .arg(profile->name)
                : tr("Everything was detected from the file. Change what is wrong; the preview "
                     "follows."));
    format_->show(request_, result_->format);
    formatProblem_->setText(
        dateIsAmbiguous()
            ? tr("Day and month cannot be told apart in this file. Choose the order of the date.")
            : QString());
    formatProblem_->setVisible(dateIsAmbiguous());
    formatPreview_->showFirst(*result_);
}

void ImportDialog::showColumns() {
    if (!result_)
        return;
    const auto &format = result_->format;
    columns_->showFirst(*result_);
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
    if (!result_)
        return;
    check_->show(*result_, request_, workspace_.plan().calendar);
    const bool hasHeader = !result_->format.columnNames.empty();
    remember_->setEnabled(hasHeader);
    profileName_->setEnabled(hasHeader);
}

void ImportDialog::saveFindings() {
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save findings"), QFileInfo(path_).absoluteDir().filePath(tr("findings.csv")),
        tr("Tables (*.csv);;All files (*)"));
    if (!path.isEmpty())
        check_->saveFindings(path);
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
    into.leftOut = check_->leftOut();
    workspace_.document.change(tr("Import %1").arg(QFileInfo(path_).fileName()),
                               application::withHistory(workspace_.plan(), *result_, into));
    if (const QString name = profileName_->currentText().trimmed();
        remember_->isChecked() && remember_->isEnabled() && !name.isEmpty()) {
        auto reading = request_;
        reading.queue.reset();
        application::saveImportProfile(settings_, {name, result_->format.columnNames, reading});
    }
    QWizard::accept();
}

} // namespace ui
