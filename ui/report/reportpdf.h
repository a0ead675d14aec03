// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recompute/results.h"
#include "app/report/tables.h"

#include <QString>

namespace ui {

/// Writes the report as PDF, whole or not at all. False with a sentence in *error when the file cannot be written.
/// Needs a QGuiApplication (offscreen will do) and the main thread.
bool writeReportPdf(const model::Plan &plan, const application::Results &results, const QString &path,
                    application::Language language, QString *error);

} // namespace ui
