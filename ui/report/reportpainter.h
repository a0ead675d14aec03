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

enum class ReportSection { Summary, Comparison, Forecast, Staffing, Method };

struct ReportOptions {
    QLocale locale;
    QPageSize::PageSizeId paper = QPageSize::A4;
    std::vector<ReportSection> sections{ReportSection::Summary, ReportSection::Comparison, ReportSection::Forecast,
                                        ReportSection::Staffing, ReportSection::Method};
    QDate date; ///< printed as the day of the report
};

/// The report's pages, painted on anything: preview, PDF and printer are the same code. Works in units of 1/96 inch.
class ReportPainter {
public:
    ReportPainter(const model::Plan &plan, const application::Results &results, ReportOptions options);
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
        std::function<void(QPainter &)> paint;
    };

    void addSummary();
    void addComparison();
    void addForecast();
    void addStaffing();
    void addMethod();

    void paintSummary(QPainter &painter) const;
    void paintComparison(QPainter &painter) const;
    void paintForecast(QPainter &painter, std::size_t channel) const;
    void paintStaffing(QPainter &painter, const model::ScenarioOutcome &outcome) const;
    void paintHourly(QPainter &painter, const model::ScenarioOutcome &outcome, int day) const;
    void paintMethod(QPainter &painter) const;
    void paintFrame(QPainter &painter, int page) const;

    std::size_t chosenIndex() const;
    QString scenarioTitle(const model::ScenarioOutcome &outcome) const;
    QString currency() const;

    const model::Plan &plan_;
    const application::Results &results_;
    ReportOptions options_;
    Translation say_;
    Theme theme_;
    QSizeF size_;
    std::vector<Page> pages_;
};

} // namespace ui
