// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importcheck.h"

#include "app/tasks/exportreport.h"
#include "app/tasks/importhistory.h"
#include "ui/dialogs/importpreview.h"
#include "ui/text/expectedtext.h"
#include "ui/text/problemtext.h"
#include "ui/text/words.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/texttable.h"

#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

using model::FindingCode;

QString severityMark(model::Severity severity) {
    switch (severity) {
    case model::Severity::Error:
        return ImportCheck::tr("Error");
    case model::Severity::Warning:
        return ImportCheck::tr("Warning");
    case model::Severity::Information:
        return ImportCheck::tr("Note");
    }
    return {};
}

bool isUnreadableCount(const model::ImportFinding &finding) {
    return finding.code == FindingCode::BadNumber || finding.code == FindingCode::NegativeNumber;
}

} // namespace

ImportCheck::ImportCheck(QWidget *parent) : QWidget(parent) {
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(10);
    counts_ = new TextLabel(Role::Body);
    counts_->setWordWrap(true);
    counts_->setObjectName(QStringLiteral("checkText"));
    rows->addWidget(counts_);
    format_ = new ImportFormat({ImportFormat::Delimiter, ImportFormat::Decimal,
                                ImportFormat::Encoding, ImportFormat::DateOrder},
                               ImportFormat::Look::Line);
    rows->addWidget(format_);
    findingsTitle_ = new SectionTitle(tr("Findings"));
    rows->addWidget(findingsTitle_);
    findings_ = new TextTable(this);
    findingsView_ = makeTableView(findings_);
    findingsView_->setObjectName(QStringLiteral("importFindings"));
    findingsView_->setAccessibleName(tr("Findings"));
    rows->addWidget(findingsView_, 3);
    inFileTitle_ = new SectionTitle(tr("In the file"));
    rows->addWidget(inFileTitle_);
    inFile_ = new ImportPreview(QStringLiteral("inFile"), ImportPreview::Roles::Chosen);
    inFile_->setAccessibleName(tr("In the file"));
    rows->addWidget(inFile_, 3);
    saved_ = new TextLabel(Role::Small);
    saved_->setObjectName(QStringLiteral("savedFindings"));
    saved_->setWordWrap(true);
    saved_->hide();
    rows->addWidget(saved_);
    connect(format_, &ImportFormat::chosen, this, &ImportCheck::chosen);
    connect(inFile_, &ImportPreview::roleChosen, this, &ImportCheck::roleChosen);
    connect(findingsView_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportCheck::showInFile);
}

void ImportCheck::forget() { leftOut_.clear(); }

bool ImportCheck::isAnswered() const {
    return request_.unreadable ||
           std::none_of(file_.findings.begin(), file_.findings.end(), isUnreadableCount);
}

void ImportCheck::show(const model::HistoryFileResult &file,
                       const model::HistoryFileRequest &request, const model::Calendar &calendar) {
    file_ = file;
    request_ = request;
    saved_->hide();
    format_->show(request, file.format);
    showCounts(calendar);
    showFindings();
}

void ImportCheck::showCounts(const model::Calendar &calendar) {
    const auto &format = say_.format();
    const auto &history = file_.history;
    if (history.isEmpty()) {
        counts_->setText(tr("Nothing in the file can be used as it is. Go back and check format "
                            "and columns."));
        return;
    }
    const auto known =
        std::count_if(history.intervals.begin(), history.intervals.end(), [](const auto &interval) {
            return interval.status == model::IntervalStatus::Open;
        });
    const auto dateAt = [&](model::Instant instant) {
        return toQDate(model::dateOf(calendar.toLocal(instant)));
    };
    counts_->setText(tr("%1 rows read, %2 kept; %3 intervals have counts, %4.")
                         .arg(format.count(static_cast<double>(file_.rowsRead)),
                              format.count(static_cast<double>(file_.rowsKept)),
                              format.count(static_cast<double>(known)),
                              format.dateRange(dateAt(history.grid.begin()),
                                               dateAt(history.grid.end() - model::Seconds(1)))));
}

void ImportCheck::showFindings() {
    const auto &format = say_.format();
    std::vector<std::vector<TextTable::Cell>> rows;
    for (const auto &finding : file_.findings) {
        const Ink ink = finding.severity == model::Severity::Information ? Ink::Text2 : Ink::Alert;
        rows.push_back(
            {{severityMark(finding.severity), {}, false, ink},
             {findingTitle(finding, say_), {}, true},
             {findingWhere(finding, say_), {}, false, Ink::Text2, {}, findingPlace(finding, say_)},
             {format.count(static_cast<double>(finding.count))},
             {consequence(finding), {}, false, Ink::Text2}});
    }
    findingsTitle_->setNote(!isAnswered()  ? tr("say what counts mean that are no numbers")
                            : rows.empty() ? tr("nothing: every row could be used")
                            : application::hasErrors(file_)
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
        const auto &finding = file_.findings[static_cast<std::size_t>(row)];
        if (finding.code == decided_)
            chosen = row;
        if (const Decision decision = decisionOn(finding); !decision.choices.isEmpty()) {
            QComboBox *combo = makeCombo(finding, decision);
            findingsView_->setIndexWidget(findings_->index(row, findings_->columnCount() - 1),
                                          combo);
            findingsView_->setRowHeight(row, combo->sizeHint().height() + 4);
        }
    }
    decided_.reset();
    if (!file_.findings.empty())
        findingsView_->selectRow(chosen);
    showInFile();
}

ImportCheck::Decision ImportCheck::decisionOn(const model::ImportFinding &finding) const {
    const QStringList absent{tr("Nothing was recorded"), tr("No contacts came")};
    if (isUnreadableCount(finding))
        return {absent, request_.unreadable ? static_cast<int>(*request_.unreadable) : -1};
    if (finding.code == FindingCode::DuplicateRow)
        return {{tr("The last one counts"), tr("The first one counts"), tr("Add them up")},
                static_cast<int>(request_.repeated)};
    if (finding.code == FindingCode::Gap && !file_.format.eventRows)
        return {absent, static_cast<int>(request_.absent)};
    if (finding.day)
        return {{tr("Use in training"), tr("Leave out of training")},
                leftOut_.contains(*finding.day) ? 1 : 0};
    return {};
}

QComboBox *ImportCheck::makeCombo(const model::ImportFinding &finding, const Decision &decision) {
    auto *combo = new QComboBox;
    combo->setObjectName(QStringLiteral("decision"));
    combo->setAccessibleName(findingTitle(finding, say_));
    combo->setPlaceholderText(tr("Choose…"));
    combo->addItems(decision.choices);
    combo->setCurrentIndex(decision.current);
    connect(combo, &QComboBox::activated, this,
            [this, finding](int choice) { decide(finding, choice); });
    return combo;
}

QString ImportCheck::consequence(const model::ImportFinding &finding) const {
    const Decision decision = decisionOn(finding);
    return decision.choices.isEmpty() ? findingConsequence(finding, say_)
                                      : decision.choices.value(decision.current);
}

model::Table ImportCheck::findingsTable() const {
    model::Table table;
    using CellFormat = model::Table::Format;
    table.columns = {{utf8(tr("Line")), CellFormat::Number},
                     {utf8(tr("Character")), CellFormat::Number},
                     {utf8(tr("Weight"))},
                     {utf8(tr("Finding"))},
                     {utf8(tr("Where"))},
                     {utf8(tr("Count")), CellFormat::Number},
                     {utf8(tr("What happens"))}};
    const auto number = [](std::size_t value) -> model::Table::Cell {
        if (value == 0)
            return {};
        return static_cast<double>(value);
    };
    for (const auto &finding : file_.findings)
        table.rows.push_back({number(finding.line), number(finding.column),
                              utf8(severityMark(finding.severity)),
                              utf8(findingTitle(finding, say_)), utf8(findingPlace(finding, say_)),
                              number(finding.count), utf8(consequence(finding))});
    return table;
}

void ImportCheck::decide(const model::ImportFinding &finding, int choice) {
    if (finding.day) {
        if (choice == 1)
            leftOut_.insert(*finding.day);
        else
            leftOut_.erase(*finding.day);
        return;
    }
    decided_ = finding.code;
    auto request = request_;
    if (isUnreadableCount(finding))
        request.unreadable = static_cast<model::UnreadableCounts>(choice);
    else if (finding.code == FindingCode::Gap)
        request.absent = static_cast<model::AbsentRows>(choice);
    else
        request.repeated = static_cast<model::RepeatedRows>(choice);
    Q_EMIT chosen(request);
}

void ImportCheck::showInFile() {
    const int row = findingsView_->currentIndex().row();
    const auto *finding = row >= 0 && row < static_cast<int>(file_.findings.size())
                              ? &file_.findings[static_cast<std::size_t>(row)]
                              : nullptr;
    inFileTitle_->setNote(!finding || finding->expected.empty()
                              ? tr("around the selected finding")
                              : tr("expected %1").arg(expectedText(finding->expected, say_)));
    inFile_->showAround(file_, finding);
}

void ImportCheck::saveFindings(const QString &path) {
    const auto problem = application::exportCsvFile(
        findingsTable(), path,
        say_.isGerman() ? application::CsvDialect::German : application::CsvDialect::International);
    saved_->setInk(problem ? Ink::Alert : Ink::Text2);
    saved_->setText(problem ? problem->text
                            : tr("Findings saved in %1.").arg(QDir::toNativeSeparators(path)));
    saved_->show();
}

} // namespace ui
