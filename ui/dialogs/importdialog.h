// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/latestjob.h"
#include "app/tasks/importhistory.h"
#include "ui/pages/planpage.h"
#include "ui/text/translation.h"

#include <QTimer>
#include <QWizard>

#include <array>
#include <atomic>
#include <memory>
#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QTableView;

namespace ui {

class SectionTitle;
class TextLabel;
class TextTable;

/// File, format, columns, check, summary. The file is read off the UI thread after every change;
/// the plan changes only at the end, in one undo step.
class ImportDialog : public QWizard {
    Q_OBJECT
public:
    enum Step { File, Format, Columns, Check, Summary, StepCount };

    ImportDialog(const Workspace &workspace, const QString &path, QWidget *parent = nullptr);
    ~ImportDialog() override;

    void accept() override;
    bool isReading() const { return job_.isRunning(); }
    const std::optional<model::HistoryFileResult> &result() const { return result_; }

Q_SIGNALS:
    void readingFinished();

private:
    class Page;
    enum Setting { Encoding, Delimiter, Decimal, DateOrder, RowKind, Stamps, SettingCount };

    QWidget *makeSide();
    void makeFilePage();
    void makeFormatPage();
    void makeColumnsPage();
    void makeCheckPage();
    void makeSummaryPage();
    bool isStepComplete(int step) const;

    void setPath(const QString &path);
    void channelEdited();
    void settingChosen(Setting setting);
    void roleChosen(int column, model::ColumnRole role);
    void read();
    void stopReading();
    void delivered(const application::Outcome<model::HistoryFileResult> &outcome);

    void showSide();
    void showFile();
    void showFormat();
    void showColumns();
    void showCheck();
    /// Where the planner decides what a finding means, a combo; what is chosen is read again.
    QComboBox *decisionOn(const model::ImportFinding &finding);
    void showInFile();
    void showSummary();
    const model::ChannelPlan *target() const; ///< null for a new channel
    model::Overlap overlap() const;
    bool dateIsAmbiguous() const;

    Workspace workspace_;
    Translation say_;
    QString path_, problem_;
    model::HistoryFileRequest request_;
    std::optional<model::HistoryFileResult> result_;
    std::optional<model::FindingCode> decided_; ///< on what, just now; stays the finding shown
    application::LatestJob<model::HistoryFileResult> job_;
    std::shared_ptr<std::atomic<double>> progress_;
    QTimer progressTimer_;
    std::vector<Page *> pages_;

    std::array<TextLabel *, StepCount> steps_{};
    TextLabel *fileNote_ = nullptr;
    QWidget *progressBox_ = nullptr;
    QProgressBar *progressBar_ = nullptr;
    QPushButton *stop_ = nullptr;

    QLineEdit *pathEdit_ = nullptr;
    QComboBox *channel_ = nullptr;
    QComboBox *medium_ = nullptr;
    TextLabel *fileText_ = nullptr;
    QPlainTextEdit *raw_ = nullptr;

    std::array<QComboBox *, SettingCount> settings_{};
    TextLabel *formatProblem_ = nullptr;
    TextTable *formatPreview_ = nullptr;
    QTableView *formatView_ = nullptr;

    TextTable *columns_ = nullptr;
    QTableView *columnsView_ = nullptr;
    QWidget *queueBox_ = nullptr;
    QComboBox *queue_ = nullptr;
    TextLabel *columnsText_ = nullptr;
    std::vector<std::string> columnsShown_;

    TextLabel *checkText_ = nullptr;
    SectionTitle *findingsTitle_ = nullptr;
    TextTable *findings_ = nullptr;
    QTableView *findingsView_ = nullptr;
    TextTable *inFile_ = nullptr;
    QTableView *inFileView_ = nullptr;

    TextLabel *summary_ = nullptr;
    QWidget *overlapBox_ = nullptr;
    std::array<QRadioButton *, 3> overlap_{};
};

} // namespace ui
