// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/workbook/workbookexport.h"

#include "data/store/planfile.h"
#include "model/time/instant.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace data {
namespace {

using model::Table;

/// Excel's limits for names of sheets: 31 characters, some of them forbidden.
std::string sheetName(const std::string &id) {
    std::string name = id.substr(0, 31);
    std::replace_if(
        name.begin(), name.end(),
        [](char c) { return std::string("[]:*?/\\").find(c) != std::string::npos; }, '_');
    return name;
}

std::string numberFormat(const Table::Column &column) {
    std::string digits =
        column.decimals > 0 ? "0." + std::string(static_cast<std::size_t>(column.decimals), '0')
                            : "0";
    switch (column.format) {
    case Table::Format::Text:
        return "General";
    case Table::Format::Number:
        return digits;
    case Table::Format::Percent:
        return digits + "%";
    case Table::Format::Money:
        return "#,##0.00";
    case Table::Format::DateTime:
        return "yyyy-mm-dd hh:mm";
    case Table::Format::Day:
        return "yyyy-mm-dd";
    }
    return "General";
}

/// Days since 1899-12-30, as spreadsheets count.
double serialDate(model::LocalTime time) {
    constexpr double epoch = 25569;
    return epoch + static_cast<double>(time.time_since_epoch().count()) / 86400.0;
}

class Workbook {
public:
    explicit Workbook(const std::string &path) : book_(workbook_new(path.c_str())) {
        if (book_) {
            header_ = workbook_add_format(book_);
            format_set_bold(header_);
        }
    }
    ~Workbook() {
        if (book_)
            workbook_close(book_);
    }
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    bool isOpen() const { return book_ != nullptr; }

    void add(const Table &table) {
        lxw_worksheet *sheet = workbook_add_worksheet(book_, sheetName(table.id).c_str());
        if (!sheet)
            throw std::runtime_error("sheet " + table.id);
        worksheet_freeze_panes(sheet, 1, 0);
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const auto &column = table.columns[i];
            const auto index = static_cast<lxw_col_t>(i);
            const double width =
                std::clamp(static_cast<double>(column.name.size()) + 2.0, 11.0, 40.0);
            worksheet_set_column(sheet, index, index, width, nullptr);
            worksheet_write_string(sheet, 0, index, column.name.c_str(), header_);
        }
        for (std::size_t row = 0; row < table.rows.size(); ++row)
            for (std::size_t i = 0; i < table.rows[row].size(); ++i)
                write(sheet, static_cast<lxw_row_t>(row + 1), static_cast<lxw_col_t>(i),
                      table.rows[row][i], formatOf(table.columns[i]));
    }

    lxw_error close() {
        lxw_workbook *book = std::exchange(book_, nullptr);
        return workbook_close(book);
    }

private:
    static void write(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column,
                      const Table::Cell &cell, lxw_format *format) {
        if (const auto *text = std::get_if<std::string>(&cell))
            worksheet_write_string(sheet, row, column, text->c_str(), nullptr);
        else if (const auto *number = std::get_if<double>(&cell))
            worksheet_write_number(sheet, row, column, *number, format);
        else if (const auto *time = std::get_if<model::LocalTime>(&cell))
            worksheet_write_number(sheet, row, column, serialDate(*time), format);
    }

    lxw_format *formatOf(const Table::Column &column) {
        const std::string text = numberFormat(column);
        lxw_format *&format = formats_[text];
        if (!format) {
            format = workbook_add_format(book_);
            format_set_num_format(format, text.c_str());
        }
        return format;
    }

    lxw_workbook *book_;
    lxw_format *header_ = nullptr;
    std::map<std::string, lxw_format *> formats_;
};

} // namespace

void writeWorkbook(std::span<const Table> tables, const std::filesystem::path &path) {
    using Reason = StorageError::Reason;
    std::filesystem::path part = path;
    part += ".part";
    std::error_code error;
    try {
        Workbook workbook(part.string());
        if (!workbook.isOpen())
            throw StorageError(Reason::Failed, path, "the workbook could not be created");
        for (const Table &table : tables)
            workbook.add(table);
        if (const lxw_error code = workbook.close(); code != LXW_NO_ERROR)
            throw StorageError(code == LXW_ERROR_CREATING_XLSX_FILE ? Reason::NoPermission
                                                                    : Reason::Failed,
                               path, lxw_strerror(code));
        std::filesystem::rename(part, path);
    } catch (const StorageError &) {
        std::filesystem::remove(part, error);
        throw;
    } catch (const std::exception &failure) {
        std::filesystem::remove(part, error);
        throw StorageError(Reason::Failed, path, failure.what());
    }
}

} // namespace data
