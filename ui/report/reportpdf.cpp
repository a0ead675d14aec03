// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportpdf.h"

#include "ui/report/languagescope.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace ui {

QLocale reportLocale(application::Language language) {
    return language == application::Language::German
               ? QLocale(QLocale::German, QLocale::Germany)
               : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

bool writeReportPdf(const model::Plan &plan, const application::Results &results,
                    const QString &path, const ReportOptions &options, QString *error) {
    const LanguageScope scope(options.locale);
    const ReportPainter report(plan, results, options);

    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        constexpr int resolution = 1200;
        QPdfWriter pdf(&buffer);
        pdf.setResolution(resolution);
        pdf.setPageLayout(
            QPageLayout(QPageSize(options.paper), QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
        pdf.setTitle(report.title());
        pdf.setCreator(
            QStringLiteral("Shiftwright %1").arg(QCoreApplication::applicationVersion()).trimmed());
        QPainter painter(&pdf);
        painter.scale(resolution / 96.0, resolution / 96.0);
        for (int page = 0; page < report.pageCount(); ++page) {
            if (page > 0)
                pdf.newPage();
            report.paint(painter, page);
        }
    }
    // Made in memory first and committed at once, so that a full disk leaves no half report.
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        if (error)
            *error = QCoreApplication::translate("Report", "%1 cannot be written: %2")
                         .arg(path, file.errorString());
        return false;
    }
    return true;
}

bool writeReportPdf(const model::Plan &plan, const application::Results &results,
                    const QString &path, application::Language language, QString *error) {
    ReportOptions options;
    options.locale = reportLocale(language);
    options.date = QDate::currentDate();
    return writeReportPdf(plan, results, path, options, error);
}

} // namespace ui
