// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demand/historyfile.h"
#include "model/time/calendar.h"
#include "model/values/table.h"
#include "ui/dialogs/importformat.h"
#include "ui/text/translation.h"

#include <QStringList>
#include <QWidget>

#include <optional>
#include <set>
#include <vector>

class QComboBox;
class QTableView;

namespace ui {

class ImportPreview;
class SectionTitle;
class TextLabel;
class TextTable;

/// What reading a history file found, and what the planner decides about it. Decisions that change
/// how the file is read are a new request; days left out of training are kept here.
class ImportCheck : public QWidget {
    Q_OBJECT
public:
    explicit ImportCheck(QWidget *parent = nullptr);

    void show(const model::HistoryFileResult &file, const model::HistoryFileRequest &request,
              const model::Calendar &calendar);
    /// For another file: what was decided about days counts no more.
    void forget();

    /// Whether the planner said what counts mean that are no numbers, where there are some.
    bool isAnswered() const;
    std::vector<model::Date> leftOut() const { return {leftOut_.begin(), leftOut_.end()}; }

    bool hasFindings() const { return !file_.findings.empty(); }
    /// All findings as a CSV file in the format of the user's language; a line on the page says
    /// what became of it.
    void saveFindings(const QString &path);

Q_SIGNALS:
    void chosen(const model::HistoryFileRequest &request);
    void roleChosen(int column, model::ColumnRole role);

private:
    void showCounts(const model::Calendar &calendar);
    void showFindings();
    void showInFile();
    /// What a finding can be taken to mean; no choices: nothing is to be decided.
    struct Decision {
        QStringList choices;
        int current = -1; ///< -1: not decided yet
    };
    Decision decisionOn(const model::ImportFinding &finding) const;
    QComboBox *makeCombo(const model::ImportFinding &finding, const Decision &decision);
    QString consequence(const model::ImportFinding &finding) const;
    model::Table findingsTable() const;
    void decide(const model::ImportFinding &finding, int choice);

    Translation say_;
    model::HistoryFileResult file_;
    model::HistoryFileRequest request_;
    std::set<model::Date> leftOut_;
    std::optional<model::FindingCode> decided_; ///< on what, just now; stays the finding shown

    TextLabel *counts_;
    ImportFormat *format_;
    SectionTitle *findingsTitle_;
    TextTable *findings_;
    QTableView *findingsView_;
    SectionTitle *inFileTitle_;
    ImportPreview *inFile_;
    TextLabel *saved_;
};

} // namespace ui
