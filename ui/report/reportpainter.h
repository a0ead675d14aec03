// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recompute/results.h"
#include "ui/text/translation.h"
#include "ui/theme/theme.h"

#include <QDate>
#include <QPageSize>
#include <QSizeF>
#include <QString>

#include <functional>
#include <vector>

class QPainter;

namespace ui {

class PageWriter;

enum class ReportSection { Summary, Comparison, Forecast, Staffing, Method };

struct ReportOptions {
    QLocale locale;
    Theme::Scheme colours = Theme::Scheme::Light; ///< or Grey
    QPageSize::PageSizeId paper = QPageSize::A4;
    std::vector<ReportSection> sections{ReportSection::Summary, ReportSection::Comparison,
                                        ReportSection::Forecast, ReportSection::Staffing,
                                        ReportSection::Method};
    QDate date; ///< printed as the day of the report
};

/// The report's pages, painted on anything: preview, PDF and printer are the same code. Works in
/// units of 1/96 inch. Charts speak the language of the application: hold a LanguageScope while
/// making and painting it. Plan and results must live as long and belong together.
class ReportPainter {
public:
    ReportPainter(const model::Plan &plan, const application::Results &results,
                  ReportOptions options);
    ~ReportPainter();

    int pageCount() const { return static_cast<int>(pages_.size()); }
    QSizeF pageSize() const { return size_; }
    QString title() const;
    QString pageTitle(int page) const { return pages_[static_cast<std::size_t>(page)].title; }
    /// The painter's units must be 1/96 inch, origin at the top left corner of the paper.
    void paint(QPainter &painter, int page) const;

private:
    struct Page {
        QString title;
        std::size_t section = 0; ///< index in sections_
        int part = 0;            ///< page of the section
    };

    /// Adds the pages that the section needs.
    void add(const QString &title, std::function<void(PageWriter &)> write);
    void addForecast();
    void addStaffing();

    void writeSummary(PageWriter &writer) const;
    void writeScenarios(PageWriter &writer) const;
    void writeFacts(PageWriter &writer) const;
    void writeComparison(PageWriter &writer) const;
    void writeForecast(PageWriter &writer, std::size_t firstChannel) const;
    void writeStaffing(PageWriter &writer, const model::ScenarioOutcome &outcome) const;
    void writeDayTable(PageWriter &writer, const std::vector<std::vector<double>> &hours,
                       const model::ScenarioOutcome &outcome) const;
    void writeHourTable(PageWriter &writer, const model::ScenarioOutcome &outcome, int day) const;
    void writeMethod(PageWriter &writer) const;
    void writeAssumptions(PageWriter &writer) const;
    void writeDataNotes(PageWriter &writer) const;
    void paintFrame(QPainter &painter, int page) const;
    /// Columns of scenarios on shared axes, three abreast.
    void
    inColumns(PageWriter &writer, double height, bool named,
              const std::function<void(PageWriter &, const model::ScenarioOutcome &)> &write) const;

    std::size_t chosenIndex() const;
    QString scenarioTitle(const model::ScenarioOutcome &outcome) const;
    QString currency() const;
    QString computedSource() const;

    const model::Plan &plan_;
    const application::Results &results_;
    ReportOptions options_;
    Translation say_;
    Theme theme_;
    QSizeF size_;
    std::vector<std::function<void(PageWriter &)>> sections_;
    std::vector<Page> pages_;
};

} // namespace ui
