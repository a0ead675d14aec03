// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/latestjob.h"
#include "app/preferences/importprofiles.h"
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

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QSettings;

namespace ui {

class ImportCheck;
class ImportFormat;
class ImportPreview;
class TextLabel;

/// File, format, columns, check, summary. The file is read off the UI thread after every change;
/// the plan changes only at the end, in one undo step. A format that was remembered is used again
/// for files with the same header.
class ImportDialog : public QWizard {
    Q_OBJECT
public:
    enum Step { File, Format, Columns, Check, Summary, StepCount };

    /// The settings hold the remembered formats and must outlive the dialog.
    ImportDialog(const Workspace &workspace, QSettings &settings, const QString &path,
                 QWidget *parent = nullptr);
    ~ImportDialog() override;

    void accept() override;
    bool isReading() const { return job_.isRunning(); }
    const std::optional<model::HistoryFileResult> &result() const { return result_; }

Q_SIGNALS:
    void readingFinished();

private:
    class Page;
    QWidget *makeSide();
    void makeFilePage();
    void makeFormatPage();
    void makeColumnsPage();
    void makeCheckPage();
    void makeSummaryPage();
    bool isStepComplete(int step) const;

    void setPath(const QString &path);
    void channelEdited();
    void useProfile();
    void saveFindings();
    void requested(const model::HistoryFileRequest &request);
    void roleChosen(int column, model::ColumnRole role);
    void read();
    void stopReading();
    void delivered(const application::Outcome<model::HistoryFileResult> &outcome);

    void showSide();
    void showButtons();
    void showFile();
    void showFormat();
    void showColumns();
    void showCheck();
    void showSummary();
    const model::ChannelPlan *target() const; ///< null for a new channel
    model::Overlap overlap() const;
    bool dateIsAmbiguous() const;

    Workspace workspace_;
    QSettings &settings_;
    std::vector<application::ImportProfile> profiles_;
    bool profileTried_ = false; ///< for the present file
    Translation say_;
    QString path_, problem_;
    model::HistoryFileRequest request_;
    std::optional<model::HistoryFileResult> result_;
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

    TextLabel *formatText_ = nullptr;
    ImportFormat *format_ = nullptr;
    TextLabel *formatProblem_ = nullptr;
    ImportPreview *formatPreview_ = nullptr;

    ImportPreview *columns_ = nullptr;
    QWidget *queueBox_ = nullptr;
    QComboBox *queue_ = nullptr;
    TextLabel *columnsText_ = nullptr;

    ImportCheck *check_ = nullptr;
    QCheckBox *remember_ = nullptr;
    QComboBox *profileName_ = nullptr;

    TextLabel *summary_ = nullptr;
    QWidget *overlapBox_ = nullptr;
    std::array<QRadioButton *, 3> overlap_{};
};

} // namespace ui
