// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/csv/csvreader.h"

#include <uchardet.h>
#include <zlib.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <memory>

namespace data {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

// 0x80–0x9F of windows-1252 (WHATWG names them; 0: not assigned by the vendor's table).
constexpr std::array<char16_t, 32> windows1252{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

char16_t latin9(unsigned char byte) {
    switch (byte) {
    case 0xA4:
        return 0x20AC;
    case 0xA6:
        return 0x0160;
    case 0xA8:
        return 0x0161;
    case 0xB4:
        return 0x017D;
    case 0xB8:
        return 0x017E;
    case 0xBC:
        return 0x0152;
    case 0xBD:
        return 0x0153;
    case 0xBE:
        return 0x0178;
    default:
        return byte;
    }
}

void appendUtf8(std::string &text, char32_t c) {
    const auto put = [&](char32_t value) { text += static_cast<char>(value); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | (c >> 6));
        put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | (c >> 12));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | (c >> 18));
        put(0x80 | ((c >> 12) & 0x3F));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    }
}

/// Length of the well-formed UTF-8 sequence at the offset; 0 if there is none (RFC 3629).
std::size_t utf8Length(std::string_view bytes, std::size_t at) {
    const auto byte = [&](std::size_t i) {
        return at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i]) : 0U;
    };
    const unsigned first = byte(0);
    const auto follows = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return follows(1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        if (!follows(1) || !follows(2) || (first == 0xE0 && byte(1) < 0xA0) ||
            (first == 0xED && byte(1) > 0x9F))
            return 0;
        return 3;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        if (!follows(1) || !follows(2) || !follows(3) || (first == 0xF0 && byte(1) < 0x90) ||
            (first == 0xF4 && byte(1) > 0x8F))
            return 0;
        return 4;
    }
    return 0;
}

DecodedText decodeUtf8(std::string_view bytes) {
    DecodedText result;
    result.encoding = "UTF-8";
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.remove_prefix(3);
    std::size_t clean = 0;
    for (std::size_t i = 0; i < bytes.size();) {
        if (static_cast<unsigned char>(bytes[i]) < 0x80) {
            ++i;
            continue;
        }
        if (const std::size_t length = utf8Length(bytes, i)) {
            i += length;
            continue;
        }
        result.text.append(bytes.substr(clean, i - clean));
        result.damaged.push_back(result.text.size());
        result.text += replacement;
        clean = ++i;
    }
    result.text.append(bytes.substr(clean));
    return result;
}

DecodedText decodeSingleByte(std::string_view bytes, const std::string &encoding) {
    DecodedText result;
    result.encoding = encoding;
    result.text.reserve(bytes.size() + bytes.size() / 16);
    const bool windows = encoding == "windows-1252";
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        char16_t unit = byte;
        if (windows && byte >= 0x80 && byte < 0xA0)
            unit = windows1252[byte - 0x80U];
        else if (!windows)
            unit = byte >= 0x80 && byte < 0xA0 ? char16_t(0) : latin9(byte);
        if (unit == 0 && byte != 0) {
            result.damaged.push_back(result.text.size());
            result.text += replacement;
        } else {
            appendUtf8(result.text, unit);
        }
    }
    return result;
}

DecodedText decodeUtf16(std::string_view bytes, const std::string &encoding) {
    DecodedText result;
    result.encoding = encoding;
    const bool little = encoding == "UTF-16LE";
    if (bytes.starts_with(little ? "\xFF\xFE" : "\xFE\xFF"))
        bytes.remove_prefix(2);
    const auto unit = [&](std::size_t at) {
        const auto low = static_cast<unsigned char>(bytes[at + (little ? 0 : 1)]);
        const auto high = static_cast<unsigned char>(bytes[at + (little ? 1 : 0)]);
        return static_cast<char32_t>(low | (high << 8));
    };
    const auto damaged = [&] {
        result.damaged.push_back(result.text.size());
        result.text += replacement;
    };
    result.text.reserve(bytes.size() / 2);
    std::size_t i = 0;
    for (; i + 1 < bytes.size(); i += 2) {
        const char32_t first = unit(i);
        if (first < 0xD800 || first > 0xDFFF) {
            appendUtf8(result.text, first);
            continue;
        }
        const char32_t second = first < 0xDC00 && i + 3 < bytes.size() ? unit(i + 2) : 0;
        if (second >= 0xDC00 && second <= 0xDFFF) {
            appendUtf8(result.text, 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00));
            i += 2;
        } else {
            damaged();
        }
    }
    if (i < bytes.size())
        damaged();
    return result;
}

bool isBlankChar(char c) { return c == ' ' || c == '\t'; }

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view noBreakSpace = "\xC2\xA0";
    while (!text.empty()) {
        if (isBlankChar(text.front()))
            text.remove_prefix(1);
        else if (text.starts_with(noBreakSpace))
            text.remove_prefix(2);
        else
            break;
    }
    while (!text.empty()) {
        if (isBlankChar(text.back()))
            text.remove_suffix(1);
        else if (text.ends_with(noBreakSpace))
            text.remove_suffix(2);
        else
            break;
    }
    return text;
}

/// Without the apostrophe that keeps spreadsheets from running a text as a formula.
std::string_view unguarded(std::string_view text) {
    return text.starts_with('\'') && isFormulaLike(text.substr(1)) ? text.substr(1) : text;
}

} // namespace

std::optional<std::string> readPlainOrGzip(const std::filesystem::path &file, std::string &error) {
    std::error_code failure;
    if (std::filesystem::is_directory(file, failure)) {
        error = "it is a folder";
        return std::nullopt;
    }
    errno = 0;
    const std::unique_ptr<gzFile_s, int (*)(gzFile)> stream(gzopen(file.c_str(), "rb"), gzclose);
    if (!stream) {
        error = errno != 0 ? std::strerror(errno) : "not enough memory";
        return std::nullopt;
    }
    gzbuffer(stream.get(), 1U << 17);
    std::string bytes;
    std::string part(std::size_t(1) << 20, '\0');
    for (;;) {
        const int read = gzread(stream.get(), part.data(), static_cast<unsigned>(part.size()));
        if (read > 0)
            bytes.append(part.data(), static_cast<std::size_t>(read));
        if (read < static_cast<int>(part.size()))
            break;
    }
    int code = Z_OK;
    const char *message = gzerror(stream.get(), &code);
    if (code != Z_OK && code != Z_STREAM_END) {
        error = code == Z_ERRNO       ? std::strerror(errno)
                : code == Z_BUF_ERROR ? "the compressed file ends too early"
                                      : message;
        return std::nullopt;
    }
    return bytes;
}

bool isKnownEncoding(std::string_view name) {
    return name == "UTF-8" || name == "UTF-16LE" || name == "UTF-16BE" || name == "windows-1252" ||
           name == "ISO-8859-15";
}

std::string detectEncoding(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF"))
        return "UTF-8";
    if (bytes.starts_with("\xFF\xFE"))
        return "UTF-16LE";
    if (bytes.starts_with("\xFE\xFF"))
        return "UTF-16BE";

    // Without a mark, figures in UTF-16 show as a NUL in nearly every other byte.
    const std::string_view head = bytes.substr(0, std::min<std::size_t>(bytes.size(), 4096));
    std::size_t nulAtEven = 0;
    std::size_t nulAtOdd = 0;
    for (std::size_t i = 0; i < head.size(); ++i)
        if (head[i] == '\0')
            ++(i % 2 == 0 ? nulAtEven : nulAtOdd);
    if (nulAtOdd > head.size() * 2 / 5 && nulAtEven < head.size() / 50)
        return "UTF-16LE";
    if (nulAtEven > head.size() * 2 / 5 && nulAtOdd < head.size() / 50)
        return "UTF-16BE";

    std::size_t wellFormed = 0;
    std::size_t damaged = 0;
    for (std::size_t i = 0; i < bytes.size();) {
        const std::size_t length = utf8Length(bytes, i);
        wellFormed += length > 1 ? 1 : 0;
        damaged += length == 0 ? 1 : 0;
        i += length == 0 ? 1 : length;
    }
    if (damaged <= wellFormed)
        return "UTF-8";

    const std::unique_ptr<uchardet, void (*)(uchardet_t)> detector(uchardet_new(), uchardet_delete);
    const std::size_t enough = std::min<std::size_t>(bytes.size(), std::size_t(1) << 20);
    uchardet_handle_data(detector.get(), bytes.data(), enough);
    uchardet_data_end(detector.get());
    const bool controls = std::ranges::any_of(bytes, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x80 && byte < 0xA0;
    });
    if (!controls && std::string_view(uchardet_get_charset(detector.get())) == "ISO-8859-15")
        return "ISO-8859-15";
    return "windows-1252";
}

DecodedText decode(std::string_view bytes, const std::string &encoding) {
    if (encoding == "UTF-8")
        return decodeUtf8(bytes);
    if (encoding.starts_with("UTF-16"))
        return decodeUtf16(bytes, encoding);
    return decodeSingleByte(bytes, encoding);
}

bool isFormulaLike(std::string_view text) {
    const std::size_t first = text.find_first_not_of('\'');
    return first != std::string_view::npos &&
           std::string_view("=+-@\t\r").find(text[first]) != std::string_view::npos;
}

bool CsvRow::isBlank() const {
    return !tooLong && !unclosedQuote &&
           std::ranges::all_of(cells, [](const CsvCell &cell) { return cell.text.empty(); });
}

std::size_t CsvReader::endOfLine(std::size_t from) const {
    const std::size_t end = text_.find_first_of("\n\r", from);
    return end == std::string_view::npos ? text_.size() : end;
}

void CsvReader::skipLineBreak() {
    if (at_ >= text_.size())
        return;
    at_ += text_[at_] == '\r' && at_ + 1 < text_.size() && text_[at_ + 1] == '\n' ? 2 : 1;
    ++line_;
}

bool CsvReader::next(CsvRow &row) {
    if (at_ >= text_.size())
        return false;
    row.line = line_;
    row.begin = at_;
    readCells(row, true);
    return true;
}

void CsvReader::rereadWithoutQuotes(CsvRow &row) {
    at_ = row.begin;
    line_ = row.line;
    readCells(row, false);
}

void CsvReader::readCells(CsvRow &row, bool quotes) {
    row.cells.clear();
    row.lines = 1;
    row.tooLong = false;
    row.unclosedQuote.reset();
    unescaped_.clear();

    const char *const text = text_.data();
    const std::size_t size = text_.size();
    std::size_t at = row.begin;
    for (;;) {
        std::size_t begin = at;
        while (begin < size && text[begin] != delimiter_ && isBlankChar(text[begin]))
            ++begin;
        if (quotes && begin < size && text[begin] == '"') {
            std::size_t pieceBegin = begin + 1;
            std::size_t close = pieceBegin;
            std::string *joined = nullptr;
            std::size_t breaks = 0;
            bool closed = false;
            for (; close < size && close - row.begin <= longestLine; ++close) {
                if (text[close] == '\n' ||
                    (text[close] == '\r' && (close + 1 >= size || text[close + 1] != '\n')))
                    ++breaks;
                if (text[close] != '"')
                    continue;
                if (close + 1 < size && text[close + 1] == '"') {
                    if (!joined)
                        joined = &unescaped_.emplace_back();
                    joined->append(text_.substr(pieceBegin, close + 1 - pieceBegin));
                    pieceBegin = close + 2;
                    ++close;
                    continue;
                }
                closed = true;
                break;
            }
            std::size_t after = closed ? close + 1 : close;
            while (after < size && text[after] != delimiter_ && isBlankChar(text[after]))
                ++after;
            const bool ends = after >= size || text[after] == delimiter_ || text[after] == '\n' ||
                              text[after] == '\r';
            if (!closed || (!ends && breaks > 0)) {
                const std::size_t lineEnd = endOfLine(row.begin);
                if (lineEnd - row.begin > longestLine)
                    row.tooLong = true;
                else
                    row.unclosedQuote = begin;
                at = lineEnd;
                break;
            }
            if (ends) {
                std::string_view value = text_.substr(pieceBegin, close - pieceBegin);
                if (joined) {
                    joined->append(value);
                    value = *joined;
                }
                row.cells.push_back({unguarded(trimmed(value)), begin});
                row.lines += breaks;
                at = after;
                if (at < size && text[at] == delimiter_) {
                    ++at;
                    continue;
                }
                break;
            }
            // Text behind the closing quote: the cell is read as it stands.
        }
        std::size_t end = begin;
        while (end < size && text[end] != delimiter_ && text[end] != '\n' && text[end] != '\r')
            ++end;
        row.cells.push_back({unguarded(trimmed(text_.substr(begin, end - begin))), begin});
        at = end;
        if (at - row.begin > longestLine) {
            row.tooLong = true;
            at = endOfLine(at);
            break;
        }
        if (at < size && text[at] == delimiter_) {
            ++at;
            continue;
        }
        break;
    }
    if (row.tooLong)
        row.cells.clear();
    row.end = at;
    line_ += row.lines - 1;
    at_ = at;
    skipLineBreak();
}

TextPlace placeIn(std::string_view text, const CsvRow &row, std::size_t offset) {
    TextPlace place{row.line, 1};
    for (std::size_t i = row.begin; i < offset && i < text.size(); ++i) {
        if (text[i] == '\n' || (text[i] == '\r' && i + 1 < text.size() && text[i + 1] != '\n')) {
            ++place.line;
            place.column = 1;
        } else if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U) {
            ++place.column;
        }
    }
    return place;
}

} // namespace data
