// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/fileproblem.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace application {

/// What a reader of the PDF shows beside its pages.
struct PdfDocument {
    struct Bookmark {
        QString title;
        int page = 0;  ///< from 0
        int level = 0; ///< 1: below the last one of level 0
    };
    QString title;
    QString author;
    QString subject;
    QString language; ///< BCP 47, e.g. "de-DE"
    std::vector<Bookmark> outline;
};

/// The pages as a PDF file with title, language and outline, whole or not at all. The same pages
/// give the same bytes at any time. Empty: done.
std::optional<FileProblem> exportPdf(const QByteArray &pages, const PdfDocument &document,
                                     const QString &path);

} // namespace application
