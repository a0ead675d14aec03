// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/workbook/workbookexport.h"

#include "model/time/instant.h"

#include <QTemporaryFile>

#include <xlsxwriter.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <stdexcept>
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
    std::string digits = column.decimals > 0
                             ? "0." + std::string(static_cast<std::size_t>(column.decimals), '0')
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
            // The library would write the time of day; the same tables give the same bytes.
            lxw_doc_properties about{};
            about.created = 315532800; // 1980, where the times of an archive begin
            workbook_set_properties(book_, &about);
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
        if (!table.rows.empty())
            worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(table.rows.size()),
                                 static_cast<lxw_col_t>(table.columns.size() - 1));
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

    /// The pictures of all tables on one sheet below each other; none where no table has any.
    void addCharts(std::span<const Table> tables) {
        lxw_worksheet *sheet = nullptr;
        lxw_row_t row = 0;
        for (const Table &table : tables)
            for (const Table::Chart &chart : table.charts)
                for (const auto &[first, last] : runs(table, chart.per, 0, table.rows.size())) {
                    if (!sheet)
                        sheet = workbook_add_worksheet(book_, "charts");
                    lxw_chart_options place{};
                    place.x_scale = 1.8;
                    place.y_scale = 1.3;
                    worksheet_insert_chart_opt(sheet, row, 0, draw(table, chart, first, last),
                                               &place);
                    row += 20;
                }
    }

    lxw_error close() {
        lxw_workbook *book = std::exchange(book_, nullptr);
        return workbook_close(book);
    }

private:
    using Run = std::pair<std::size_t, std::size_t>; ///< first row and the one after the last

    /// Rows that follow each other with the same text in the column.
    static std::vector<Run> runs(const Table &table, std::optional<std::size_t> column,
                                 std::size_t first, std::size_t last) {
        std::vector<Run> found;
        for (std::size_t row = first; row < last; ++row) {
            if (row > first &&
                (!column || table.rows[row][*column] == table.rows[row - 1][*column]))
                found.back().second = row + 1;
            else
                found.emplace_back(row, row + 1);
        }
        return found;
    }

    lxw_chart *draw(const Table &table, const Table::Chart &wanted, std::size_t first,
                    std::size_t last) {
        using Kind = Table::Chart::Kind;
        const std::uint8_t kind = wanted.kind == Kind::Columns ? LXW_CHART_COLUMN
                                  : wanted.kind == Kind::Lines ? LXW_CHART_LINE
                                                               : LXW_CHART_SCATTER;
        lxw_chart *chart = workbook_add_chart(book_, kind);
        const std::string sheet = sheetName(table.id);
        std::size_t count = 0;
        for (const auto &[from, to] : runs(table, wanted.series, first, last))
            for (const std::size_t column : wanted.values) {
                const auto top = static_cast<lxw_row_t>(from + 1); // below the heading
                const auto bottom = static_cast<lxw_row_t>(to);
                const auto along = static_cast<lxw_col_t>(wanted.along);
                const auto value = static_cast<lxw_col_t>(column);
                lxw_chart_series *series = chart_add_series(chart, nullptr, nullptr);
                chart_series_set_categories(series, sheet.c_str(), top, along, bottom, along);
                chart_series_set_values(series, sheet.c_str(), top, value, bottom, value);
                // By their cells, so that a name that looks like a formula stays a name.
                if (wanted.series)
                    chart_series_set_name_range(series, sheet.c_str(), top,
                                                static_cast<lxw_col_t>(*wanted.series));
                else
                    chart_series_set_name_range(series, sheet.c_str(), 0, value);
                ++count;
            }
        std::string title = wanted.title;
        if (wanted.per)
            if (const auto *part = std::get_if<std::string>(&table.rows[first][*wanted.per]))
                title += ": " + *part;
        chart_title_set_name(chart, title.c_str());
        if (count < 2)
            chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
        const std::string &unit = table.columns[wanted.values.front()].name;
        chart_axis_set_name(chart->y_axis, unit.c_str());
        if (wanted.kind == Kind::Points)
            chart_axis_set_name(chart->x_axis, table.columns[wanted.along].name.c_str());
        return chart;
    }

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

std::string workbook(std::span<const Table> tables) {
    // The library writes to files only; this one never leaves the temporary folder.
    QTemporaryFile file;
    if (!file.open())
        throw std::runtime_error(file.errorString().toStdString());
    Workbook book(file.fileName().toStdString());
    if (!book.isOpen())
        throw std::runtime_error("the workbook could not be made");
    for (const Table &table : tables)
        book.add(table);
    book.addCharts(tables);
    if (const lxw_error code = book.close(); code != LXW_NO_ERROR)
        throw std::runtime_error(lxw_strerror(code));
    return file.readAll().toStdString();
}

} // namespace data
