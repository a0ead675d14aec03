// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/exportreport.h"

#include "data/csv/tableexport.h"
#include "data/pdf/pdfdocument.h"
#include "data/workbook/workbookexport.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

#include <memory>

namespace application {
namespace {

FileProblem notWritten(const QString &path, const QString &reason) {
    return {FileProblem::Kind::Environment,
            QCoreApplication::translate("PlanFile", "%1: could not be written (%2). Nothing was "
                                                    "changed; choose another folder.")
                .arg(QDir::toNativeSeparators(path), reason)};
}

/// Made in memory first and committed at once: a full disk leaves what was there.
std::optional<FileProblem> writeWhole(const std::string &bytes, const QString &path) {
    QSaveFile file(path);
    const auto size = static_cast<qint64>(bytes.size());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), size) != size ||
        !file.commit())
        return notWritten(path, file.errorString());
    return std::nullopt;
}

} // namespace

std::string csvText(const model::Table &table, CsvDialect dialect) {
    return data::toCsv(table, dialect == CsvDialect::German ? data::CsvDialect::German
                                                            : data::CsvDialect::International);
}

std::optional<FileProblem> exportCsv(const std::vector<model::Table> &tables, const QString &folder,
                                     CsvDialect dialect) {
    if (!QDir().mkpath(folder))
        return notWritten(folder,
                          QCoreApplication::translate("PlanFile", "the folder cannot be made"));
    std::vector<std::unique_ptr<QSaveFile>> files;
    for (const auto &table : tables) {
        const QString path =
            QDir(folder).filePath(QString::fromStdString(table.id) + QStringLiteral(".csv"));
        auto file = std::make_unique<QSaveFile>(path);
        const std::string text = csvText(table, dialect);
        const auto size = static_cast<qint64>(text.size());
        if (!file->open(QIODevice::WriteOnly) || file->write(text.data(), size) != size ||
            !file->flush())
            return notWritten(path, file->errorString());
        files.push_back(std::move(file));
    }
    // Only now does any file take its place: a full disk showed itself above.
    for (const auto &file : files)
        if (!file->commit())
            return notWritten(file->fileName(), file->errorString());
    return std::nullopt;
}

std::optional<FileProblem> exportCsvFile(const model::Table &table, const QString &path,
                                         CsvDialect dialect) {
    return writeWhole(csvText(table, dialect), path);
}

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
        return writeWhole(
            data::completePdf({pages.constData(), static_cast<std::size_t>(pages.size())}, about),
            path);
    } catch (const std::runtime_error &error) {
        return notWritten(path, QString::fromUtf8(error.what()));
    }
}

std::optional<FileProblem> exportWorkbook(const std::vector<model::Table> &tables,
                                          const QString &path) {
    try {
        return writeWhole(data::workbook(tables), path);
    } catch (const std::runtime_error &error) {
        return notWritten(path, QString::fromUtf8(error.what()));
    }
}

} // namespace application
