// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recompute/results.h"
#include "app/report/tables.h"
#include "ui/report/reportpainter.h"

#include <QString>

namespace ui {

/// Where and how numbers and words of a report in this language are written.
QLocale reportLocale(application::Language language);

/// Writes the report as PDF, whole or not at all. False with a sentence in *error when the file
/// cannot be written. Needs a QApplication (offscreen will do) and the main thread.
bool writeReportPdf(const model::Plan &plan, const application::Results &results,
                    const QString &path, const ReportOptions &options, QString *error);
/// The same with every section on A4, dated today.
bool writeReportPdf(const model::Plan &plan, const application::Results &results,
                    const QString &path, application::Language language, QString *error);

} // namespace ui
