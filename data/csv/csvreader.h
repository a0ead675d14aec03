// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <deque>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace data {

/// Content of a plain or gzip-compressed file, uncompressed. Empty optional with a reason in
/// `error` when it cannot be read.
std::optional<std::string> readPlainOrGzip(const std::filesystem::path &file, std::string &error);

/// Text as UTF-8 without byte order mark.
struct DecodedText {
    std::string text;
    std::string encoding; ///< as in model::HistoryFileFormat
    std::vector<std::size_t>
        damaged; ///< offsets in `text` where bytes had no meaning; U+FFFD there
};

/// UTF-8, UTF-16LE, UTF-16BE, windows-1252, ISO-8859-15.
bool isKnownEncoding(std::string_view name);

/// By byte order mark, then by content.
std::string detectEncoding(std::string_view bytes);

/// The encoding must be a known one.
DecodedText decode(std::string_view bytes, const std::string &encoding);

/// Whether a spreadsheet would run the text as a formula, or takes it for one with an apostrophe in
/// front. Such texts are written with one more apostrophe and read without it.
bool isFormulaLike(std::string_view text);

struct CsvCell {
    std::string_view text; ///< without quotes, surrounding blanks and guard of a formula
    std::size_t begin = 0; ///< offset in the text, of the quote if there is one
};

struct CsvRow {
    std::size_t line = 0;  ///< from 1; of the first line, if quotes hold line breaks
    std::size_t begin = 0; ///< offset in the text
    std::size_t end = 0;   ///< offset of the line break or the end of the text
    std::size_t lines = 1;
    std::vector<CsvCell> cells;
    bool tooLong = false;                     ///< cells are not read
    std::optional<std::size_t> unclosedQuote; ///< its offset; the row ends at its first line break

    bool isBlank() const;
};

/// Splits text into rows and cells (RFC 4180; LF, CR LF or CR). Views stay valid until the next row
/// is read and as long as the text lives.
class CsvReader {
public:
    static constexpr std::size_t longestLine = std::size_t(1) << 20; ///< bytes

    CsvReader(std::string_view text, char delimiter) : text_(text), delimiter_(delimiter) {}

    bool next(CsvRow &row);
    /// Reads the row again with its quotes taken as plain characters; for a stray quote that has
    /// swallowed the rows after it.
    void rereadWithoutQuotes(CsvRow &row);
    std::size_t offset() const { return at_; }

private:
    void readCells(CsvRow &row, bool quotes);
    std::size_t endOfLine(std::size_t from) const;
    void skipLineBreak();

    std::string_view text_;
    char delimiter_;
    std::size_t at_ = 0;
    std::size_t line_ = 1;
    std::deque<std::string> unescaped_;
};

struct TextPlace {
    std::size_t line = 0;
    std::size_t column = 0; ///< character in the line, from 1
};

/// The place of an offset at or after a row's begin.
TextPlace placeIn(std::string_view text, const CsvRow &row, std::size_t offset);

} // namespace data
