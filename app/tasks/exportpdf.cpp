// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/exportpdf.h"

#include "app/tasks/writefiles.h"
#include "data/pdf/pdfdocument.h"

#include <QCoreApplication>

#include <stdexcept>

namespace application {

std::optional<FileProblem> exportPdf(const QByteArray &pages, const PdfDocument &document,
                                     const QString &path) {
    data::PdfDocument about{document.title.toStdString(),
                            document.author.toStdString(),
                            document.subject.toStdString(),
                            QStringLiteral("Shiftwright %1")
                                .arg(QCoreApplication::applicationVersion())
                                .trimmed()
                                .toStdString(),
                            document.language.toStdString(),
                            {}};
    for (const auto &bookmark : document.outline)
        about.outline.push_back({bookmark.title.toStdString(), bookmark.page, bookmark.level});
    try {
        return writeFile(
            path,
            data::completePdf({pages.constData(), static_cast<std::size_t>(pages.size())}, about));
    } catch (const std::runtime_error &error) {
        return notWritten(path, QString::fromUtf8(error.what()));
    }
}

} // namespace application
