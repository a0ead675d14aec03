// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/exportreport.h"
#include "ui/pages/planpage.h"
#include "ui/report/reportpainter.h"

#include <QTimer>

#include <memory>

class QComboBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace ui {

class EmptyState;
class PagePreview;
class TextLabel;

/// The report as it will be on paper, what goes into it, and the ways out: PDF, printer, CSV, XLSX.
class ReportPage : public PlanPage {
    Q_OBJECT
public:
    explicit ReportPage(const Workspace &workspace, QWidget *parent = nullptr);
    ~ReportPage() override;

    QString title() const override;
    QWidget *inspector() override;
    void showPlan() override;

    /// What the inspector's choices say.
    ReportOptions options() const;

    void exportTables(); ///< asks for the format and the place
    void print();        ///< asks for the printer
    void exportPdf();    ///< asks for the place

    // The same without asking. False: the message bar says why.
    bool exportPdfTo(const QString &path);
    bool exportCsvTo(const QString &folder, application::CsvDialect dialect);
    bool exportWorkbookTo(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void retranslate() override;

private:
    void buildInspector();
    void refresh();
    void showPages();
    void showPageNumber();
    void sectionsChanged();
    void moveSection(int step);
    void editNote();
    void askCsv(application::CsvDialect dialect);
    void askWorkbook();
    bool isReady() const;
    bool refuse(); ///< true, with a message, while there is nothing to take away
    bool done(const QString &what, const QString &path);
    bool failed(const QString &what, const QString &why);
    QString proposedName() const;

    std::unique_ptr<ReportPainter> report_;
    QTimer refreshTimer_;
    QTimer noteTimer_;
    bool languageChosen_ = false;
    bool updating_ = false;
    model::Plan shownPlan_; ///< what the preview was made of, with shownResults_
    application::Results shownResults_;

    QPushButton *csv_;
    QPushButton *workbook_;
    QPushButton *print_;
    QPushButton *pdf_;
    QStackedWidget *stack_;
    EmptyState *empty_;
    TextLabel *pageNumber_;
    QPushButton *twoPages_;
    QComboBox *zoom_;
    PagePreview *preview_;

    QWidget *inspector_ = nullptr;
    TextLabel *sectionsTitle_ = nullptr;
    QListWidget *sections_ = nullptr;
    TextLabel *sectionsHint_ = nullptr;
    TextLabel *languageLabel_ = nullptr;
    QComboBox *language_ = nullptr;
    TextLabel *paperLabel_ = nullptr;
    QComboBox *paper_ = nullptr;
    TextLabel *noteLabel_ = nullptr;
    QPlainTextEdit *note_ = nullptr;
    TextLabel *noteHint_ = nullptr;
};

} // namespace ui
