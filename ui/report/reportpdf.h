// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recompute/results.h"
#include "app/report/tables.h"
#include "app/tasks/fileproblem.h"

#include <QLocale>
#include <QString>

#include <memory>
#include <optional>

namespace ui {

/// Where and how numbers and words of a report in this language are written.
QLocale reportLocale(application::Language language);

/// The report as a PDF file, made page by page so that a window stays usable meanwhile; nothing is
/// written before the end. Needs a QApplication (offscreen will do) and the main thread.
class ReportPdf {
public:
    ReportPdf(model::Plan plan, application::Results results, const QLocale &locale);
    ~ReportPdf();

    int pageCount() const;
    int painted() const { return painted_; }
    /// Paints the next page. False: all were painted.
    bool paintNext();
    /// The file, whole or not at all, after the last page. Empty: done.
    std::optional<application::FileProblem> write(const QString &path);

private:
    struct Pages;
    const model::Plan plan_;
    const application::Results results_;
    const QLocale locale_;
    std::unique_ptr<Pages> pages_;
    int painted_ = 0;
};

/// The whole report at once. False with a sentence in *error when the file cannot be written.
bool writeReportPdf(const model::Plan &plan, const application::Results &results,
                    const QString &path, const QLocale &locale, QString *error);
/// The same in the reader's language, unless the plan wants another.
bool writeReportPdf(const model::Plan &plan, const application::Results &results,
                    const QString &path, application::Language language, QString *error);

} // namespace ui
