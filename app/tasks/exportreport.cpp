// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/exportreport.h"

#include "app/tasks/storageproblem.h"
#include "data/csv/tableexport.h"
#include "data/store/planfile.h"
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

std::optional<FileProblem> exportWorkbook(const std::vector<model::Table> &tables,
                                          const QString &path) {
    try {
        data::writeWorkbook(tables, path.toStdString());
        return std::nullopt;
    } catch (const data::StorageError &error) {
        return notWritten(path, QString::fromUtf8(error.what()));
    }
}

} // namespace application
