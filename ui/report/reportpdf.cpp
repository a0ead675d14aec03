// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportpdf.h"

#include "app/tasks/exportpdf.h"
#include "ui/report/languagescope.h"
#include "ui/report/reportpainter.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace ui {

QLocale reportLocale(application::Language language) {
    return language == application::Language::German
               ? QLocale(QLocale::German, QLocale::Germany)
               : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

/// In memory, in the order in which they depend on each other.
struct ReportPdf::Pages {
    static constexpr int resolution = 1200;

    ReportPainter report;
    QBuffer buffer;
    std::unique_ptr<QPdfWriter> writer;
    QPainter painter;

    Pages(const model::Plan &plan, const application::Results &results, const QLocale &locale)
        : report(plan, results, locale) {
        buffer.open(QIODevice::WriteOnly);
        writer = std::make_unique<QPdfWriter>(&buffer);
        writer->setResolution(resolution);
        writer->setPageLayout(
            QPageLayout(report.paper(), QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
        painter.begin(writer.get());
        painter.scale(resolution / 96.0, resolution / 96.0);
    }
};

ReportPdf::ReportPdf(model::Plan plan, application::Results results, const QLocale &locale)
    : plan_(std::move(plan)), results_(std::move(results)), locale_(locale) {
    const LanguageScope scope(locale_);
    pages_ = std::make_unique<Pages>(plan_, results_, locale_);
}

ReportPdf::~ReportPdf() = default;

int ReportPdf::pageCount() const { return pages_->report.pageCount(); }

bool ReportPdf::paintNext() {
    if (painted_ == pageCount())
        return false;
    const LanguageScope scope(locale_);
    if (painted_ > 0)
        pages_->writer->newPage();
    pages_->report.paint(pages_->painter, painted_);
    return ++painted_ < pageCount();
}

std::optional<application::FileProblem> ReportPdf::write(const QString &path) {
    pages_->painter.end();
    pages_->writer.reset();
    return application::exportPdf(pages_->buffer.data(), pages_->report.document(), path);
}

bool writeReportPdf(const model::Plan &plan, const application::Results &results,
                    const QString &path, const QLocale &locale, QString *error) {
    ReportPdf pdf(plan, results, locale);
    while (pdf.paintNext()) {
    }
    const auto problem = pdf.write(path);
    if (problem && error)
        *error = problem->text;
    return !problem;
}

bool writeReportPdf(const model::Plan &plan, const application::Results &results,
                    const QString &path, application::Language language, QString *error) {
    return writeReportPdf(plan, results, path,
                          reportLocale(application::reportLanguage(plan, language)), error);
}

} // namespace ui
