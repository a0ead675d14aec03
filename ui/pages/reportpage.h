// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/exportreport.h"
#include "ui/pages/planpage.h"
#include "ui/report/reportpainter.h"
#include "ui/report/reportpdf.h"

#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QMenu;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace ui {

class EmptyState;
class LiveTextEdit;
class PagePreview;
class SegmentedControl;
class TextLabel;

/// The report as it will be on paper, what goes into it, and the ways out: PDF, printer, CSV, XLSX,
/// and the calendars of the people in its roster.
class ReportPage : public PlanPage {
    Q_OBJECT
public:
    explicit ReportPage(const Workspace &workspace, QWidget *parent = nullptr);
    ~ReportPage() override;

    QString title() const override;
    QWidget *inspector() override;
    void showPlan() override;

    void exportTables(); ///< asks for the format and the place
    void print();        ///< asks for the printer
    void exportPdf();    ///< asks for the place
    void chooseLogo();   ///< asks for the file

    /// Makes the PDF page by page, with progress, while the window stays usable.
    void startPdf(const QString &path);
    void cancelPdf();
    bool isWriting() const { return pdfJob_ != nullptr; }

    // The same without asking. False: the message bar says why.
    bool exportPdfTo(const QString &path);
    bool useLogo(const QString &path);
    bool exportCsvTo(const QString &folder, application::CsvDialect dialect);
    bool exportWorkbookTo(const QString &path);
    bool exportCalendarsTo(const QString &folder);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void retranslate() override;

private:
    void buildInspector();
    void refresh();
    void showPages();
    void showPageNumber();
    void showSettings();
    void showSections();
    void sectionsChanged();
    void moveSection(int step);
    void chooseAudience(int audience);
    void fillScenarios();
    void showTexts();
    void editTexts();
    QString verdict() const; ///< the program's recommendation, figures in braces
    application::Language language() const;
    /// One undoable step on the plan's settings of the report.
    template <class Edit>
    void changeReport(const QString &what, Edit edit,
                      application::MergeKey key = application::MergeKey::None);
    void paintNextPage();
    void askCsv();
    bool writeCsv(const std::vector<model::Table> &tables, const QString &folder,
                  application::CsvDialect dialect);
    void askWorkbook();
    void askCalendars();
    std::vector<model::Table> tables() const;
    bool isReady() const;
    bool refuse(); ///< true, with a message, while there is nothing to take away
    bool done(const QString &what, const QString &path);
    bool failed(const QString &what, const QString &why);
    QString proposedName() const;

    std::unique_ptr<ReportPainter> report_;
    QTimer textTimer_;
    bool updating_ = false;
    std::unique_ptr<ReportPdf> pdfJob_; ///< while a PDF is being made
    QString pdfPath_;
    QTimer pdfTimer_;
    std::optional<application::CsvDialect> dialect_; ///< chosen last
    application::CsvLayout layout_ = application::CsvLayout::Long;
    model::Plan shownPlan_; ///< what the preview was made of, with shownResults_
    application::Results shownResults_;

    QPushButton *csv_;
    QPushButton *workbook_;
    QPushButton *calendars_;
    QPushButton *print_;
    QPushButton *pdf_;
    QStackedWidget *stack_;
    EmptyState *empty_;
    TextLabel *pageNumber_;
    QPushButton *twoPages_;
    QComboBox *zoom_;
    PagePreview *preview_;

    QWidget *inspector_ = nullptr;
    TextLabel *audienceTitle_ = nullptr;
    SegmentedControl *audience_ = nullptr;
    TextLabel *sectionsTitle_ = nullptr;
    QListWidget *sections_ = nullptr;
    TextLabel *sectionsHint_ = nullptr;
    TextLabel *scenariosLabel_ = nullptr;
    QPushButton *scenarios_ = nullptr;
    TextLabel *companyLabel_ = nullptr;
    QLineEdit *company_ = nullptr;
    TextLabel *logoLabel_ = nullptr;
    QPushButton *logo_ = nullptr;
    TextLabel *recommendedLabel_ = nullptr;
    QComboBox *recommended_ = nullptr;
    TextLabel *languageLabel_ = nullptr;
    QComboBox *language_ = nullptr;
    TextLabel *paperLabel_ = nullptr;
    QComboBox *paper_ = nullptr;
    TextLabel *coloursLabel_ = nullptr;
    QComboBox *colours_ = nullptr;
    TextLabel *recommendationLabel_ = nullptr;
    QToolButton *insertFigure_ = nullptr;
    QMenu *figures_ = nullptr; ///< that the recommendation can name
    LiveTextEdit *recommendation_ = nullptr;
    TextLabel *recommendationHint_ = nullptr;
    TextLabel *noteLabel_ = nullptr;
    QPlainTextEdit *note_ = nullptr;
    TextLabel *noteHint_ = nullptr;
};

} // namespace ui
