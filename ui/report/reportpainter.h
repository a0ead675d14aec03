// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recompute/results.h"
#include "app/report/findings.h"
#include "app/report/stamp.h"
#include "app/tasks/exportpdf.h"
#include "ui/text/translation.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QPageSize>
#include <QSizeF>
#include <QString>

#include <functional>
#include <map>
#include <vector>

class QPainter;

namespace ui {

class PageWriter;

/// The report's pages, painted on anything: preview, PDF and printer are the same code. Works in
/// units of 1/96 inch. What is printed and how is the plan's ReportSettings; of the scenarios, the
/// recommended one and the baseline always are, because the recommendation speaks of them. Charts
/// speak the language of the application: hold a LanguageScope while making and painting it. Plan
/// and results must live as long and belong together.
class ReportPainter {
public:
    ReportPainter(const model::Plan &plan, const application::Results &results,
                  const QLocale &locale);
    ~ReportPainter();

    int pageCount() const { return static_cast<int>(pages_.size()); }
    QPageSize paper() const;
    QSizeF pageSize() const { return size_; }
    /// First page of the section; -1 where it has none.
    int pageOf(model::ReportSection section) const;
    QString title() const;
    QString pageTitle(int page) const { return pages_[static_cast<std::size_t>(page)].title; }
    /// Title, language and outline as a reader shows them beside the pages.
    application::PdfDocument document() const;
    /// The painter's units must be 1/96 inch, origin at the top left corner of the paper.
    void paint(QPainter &painter, int page) const;

private:
    struct Page {
        QString title;
        std::size_t section = 0; ///< index in sections_
        int part = 0;            ///< page of the section
    };

    /// Adds the pages that the section needs, and its headings to the outline.
    void add(const QString &title, std::function<void(PageWriter &)> write, int level = 0);
    void addSection(model::ReportSection section);
    void addStaffing();
    void addRoster();
    /// Adopted ones of the recommended scenario; null where there are none.
    const std::vector<model::Shift> *shifts() const;

    void writeSummary(PageWriter &writer) const;
    void writeScenarios(PageWriter &writer) const;
    /// Of each channel what the operator sees, and how soon customers are answered.
    void writeResponse(PageWriter &writer, const model::ScenarioOutcome &outcome,
                       double rowHeight) const;
    void writeFacts(PageWriter &writer) const;
    void writeComparison(PageWriter &writer) const;
    void writeStaffing(PageWriter &writer, const model::ScenarioOutcome &outcome) const;
    void writeDayTable(PageWriter &writer, const std::vector<std::vector<double>> &hours,
                       const model::ScenarioOutcome &outcome) const;
    void writeHourTable(PageWriter &writer, const model::ScenarioOutcome &outcome, int day) const;
    void writeComparisonTable(PageWriter &writer, std::size_t first, std::size_t count) const;
    void writeLetterhead(PageWriter &writer) const;
    void paintFrame(QPainter &painter, int page) const;
    /// Columns of scenarios on shared axes, three abreast.
    void
    inColumns(PageWriter &writer, double height, bool named,
              const std::function<void(PageWriter &, const model::ScenarioOutcome &)> &write) const;

    void chooseScenarios();
    QString letterOf(const model::ScenarioOutcome &outcome) const;
    QString scenarioTitle(const model::ScenarioOutcome &outcome) const;
    QString dataUntil() const; ///< last day of the history; empty without one
    QString currency() const;
    QString computedSource() const;

    const model::Plan &plan_;
    const application::Results &results_;
    QLocale locale_;
    Translation say_;
    Theme theme_;
    QSizeF size_;
    std::map<model::ReportSection, int> firstPages_;
    QImage logo_;
    application::ReportStamp stamp_;
    std::vector<const model::ScenarioOutcome *> printed_; ///< in the plan's order
    model::Plan printedPlan_; ///< without the scenarios that are not printed
    model::Verdict verdict_;  ///< of the printed ones
    std::vector<application::ReportedFinding> findings_; ///< of the recommended scenario's shifts
    std::vector<application::PdfDocument::Bookmark> outline_;
    std::vector<std::function<void(PageWriter &)>> sections_;
    std::vector<Page> pages_;
};

} // namespace ui
