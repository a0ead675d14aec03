// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/csv/historyimport.h"

#include "data/csv/cellvalues.h"
#include "data/csv/csvreader.h"
#include "data/csv/findinglist.h"
#include "data/csv/historylayout.h"
#include "model/time/isotext.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <map>
#include <numeric>
#include <span>
#include <unordered_map>

namespace data {

namespace {

using model::FindingCode;
using model::HistoryFileRequest;
using model::HistoryFileResult;
using model::Instant;
using model::IntervalReport;
using model::IntervalStatus;
using model::LocalTime;
using model::Minutes;
using model::Seconds;
using model::Severity;

constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr Seconds day = std::chrono::days(1);
constexpr std::size_t previewRows = 2000;
constexpr double shortestHandleTime = 1;
constexpr double longestHandleTime = 4 * 3600;

/// One row as read; times are resolved later, because the repeated autumn hour needs the order.
struct Reading {
    LocalTime local{};
    Instant instant{};
    bool resolved = false; ///< the row says its UTC offset
    std::uint32_t queue = 0;
    std::uint32_t column = 0; ///< of the time stamp
    std::size_t line = 0;
    Seconds length{0};
    double offered = none;
    double answered = none;
    double abandoned = none;
    double handleMean = none;
    double handleTotal = none;
    double unclear = none; ///< talk and wrap-up time: total or per contact
};

std::string isoText(LocalTime time) { return model::isoTime(time, ' '); }

std::string minutesText(Seconds length) {
    return length.count() % 60 == 0 ? std::to_string(length.count() / 60) + " min"
                                    : std::to_string(length.count()) + " s";
}

double sumOfKnown(double a, double b) { return std::isnan(a) ? b : std::isnan(b) ? a : a + b; }

/// Counts equal cases and keeps the place of the first.
struct Tally {
    std::size_t count = 0;
    std::size_t line = 0;
    std::size_t column = 0;
    std::string found;

    void add(const Reading &row, const std::string &text) {
        if (count++ == 0) {
            line = row.line;
            column = row.column;
            found = text;
        }
    }
};

class Import {
public:
    Import(std::string_view name, const HistoryFileRequest &request, const model::ZoneRules &zone,
           const model::RunControl &control)
        : name_(name), request_(request), zone_(zone), control_(control) {}

    HistoryFileResult run(std::string_view bytes) {
        if (prepareText(bytes))
            readRows();
        if (!stopped_ && !rows_.empty())
            buildHistory();
        if (stopped_) {
            result_.history = {};
            report(Severity::Error, FindingCode::Stopped, 0, 0, "", "");
        }
        result_.findings = findings_.take();
        return std::move(result_);
    }

private:
    void report(Severity severity, FindingCode code, std::size_t line, std::size_t column,
                std::string_view found, std::string expected, std::size_t count = 1) {
        findings_.add({severity, code, line, column, shortened(found), std::move(expected), count});
    }

    void reportAt(Severity severity, FindingCode code, const CsvRow &row, std::size_t offset,
                  std::string_view found, std::string expected) {
        const TextPlace place = placeIn(text_, row, offset);
        report(severity, code, place.line, place.column, found, std::move(expected));
    }

    void report(Severity severity, FindingCode code, const Tally &tally, std::string expected) {
        if (tally.count > 0)
            report(severity, code, tally.line, tally.column, tally.found, std::move(expected),
                   tally.count);
    }

    bool shouldStop() {
        stopped_ = stopped_ || control_.stopRequested();
        return stopped_;
    }

    // --- from bytes to a layout ---

    bool prepareText(std::string_view bytes) {
        if (bytes.empty()) {
            report(Severity::Error, FindingCode::FileEmpty, 1, 1, "", "a header and rows of data");
            return false;
        }
        if (isForeign(bytes))
            return false;
        if (request_.encoding && !isKnownEncoding(*request_.encoding)) {
            report(Severity::Error, FindingCode::WrongEncoding, 1, 1, *request_.encoding,
                   "UTF-8, UTF-16LE, UTF-16BE, windows-1252 or ISO-8859-15");
            return false;
        }
        DecodedText decoded = decode(bytes, request_.encoding.value_or(detectEncoding(bytes)));
        text_ = std::move(decoded.text);
        if (isBinary(decoded.encoding))
            return false;
        reportDamage(decoded);
        if (shouldStop())
            return false;

        layout_ = detectLayout(text_, request_, findings_);
        layout_.format.encoding = decoded.encoding;
        result_.format = layout_.format;
        return true;
    }

    /// Files that are known not to be text by their first bytes.
    bool isForeign(std::string_view bytes) {
        struct Kind {
            std::string_view begin;
            std::string_view name;
            std::string_view advice;
        };
        static constexpr std::string_view csv = "a CSV file";
        static constexpr std::array kinds{Kind{"PK\x03\x04", "an Excel workbook or ZIP archive",
                                               "a CSV file (in Excel: save as CSV UTF-8)"},
                                          Kind{"\xD0\xCF\x11\xE0", "an old Excel workbook",
                                               "a CSV file (in Excel: save as CSV UTF-8)"},
                                          Kind{"%PDF", "a PDF document", csv},
                                          Kind{"SQLite format 3", "a database", csv},
                                          Kind{"\x89PNG", "a picture", csv},
                                          Kind{"\x7F"
                                               "ELF",
                                               "a program", csv},
                                          Kind{"\x1F\x8B", "data compressed twice", csv}};
        for (const Kind &kind : kinds)
            if (bytes.starts_with(kind.begin)) {
                report(Severity::Error, FindingCode::NotText, 1, 1, kind.name,
                       std::string(kind.advice));
                return true;
            }
        return false;
    }

    /// Whether control characters are so many that no line can be trusted.
    bool isBinary(const std::string &encoding) {
        const auto isControl = [](char c) {
            const auto byte = static_cast<unsigned char>(c);
            return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f';
        };
        const auto controls = static_cast<std::size_t>(std::ranges::count_if(text_, isControl));
        if (controls == 0 || controls * 20 < text_.size())
            return false;
        result_.format.encoding = encoding;
        CsvRow first;
        first.line = 1;
        const auto at = std::ranges::find_if(text_, isControl);
        reportAt(Severity::Error, FindingCode::NotText, first,
                 static_cast<std::size_t>(at - text_.begin()), "binary data", "text");
        return true;
    }

    void reportDamage(const DecodedText &decoded) {
        CsvRow from;
        from.line = 1;
        std::size_t reported = 0;
        for (const std::size_t offset : decoded.damaged) {
            if (++reported > FindingList::listed) {
                report(Severity::Error, FindingCode::WrongEncoding, from.line, 1, "more",
                       "text in " + decoded.encoding, decoded.damaged.size() - reported + 1);
                break;
            }
            const TextPlace place = placeIn(text_, from, offset);
            std::size_t lineBegin = text_.find_last_of("\r\n", offset);
            lineBegin = lineBegin == std::string::npos ? 0 : lineBegin + 1;
            from.begin = lineBegin;
            from.line = place.line;
            const std::size_t lineEnd = std::min(text_.find_first_of("\r\n", offset), text_.size());
            const std::size_t begin =
                std::max(lineBegin, offset - std::min<std::size_t>(offset, 8));
            std::string_view around(text_);
            around = around.substr(begin, std::min<std::size_t>(lineEnd - begin, 24));
            while (!around.empty() && (static_cast<unsigned char>(around.front()) & 0xC0U) == 0x80U)
                around.remove_prefix(1);
            report(Severity::Error, FindingCode::WrongEncoding, place.line, place.column, around,
                   "text in " + decoded.encoding);
        }
    }

    // --- rows ---

    void readRows() {
        const bool blocked = findings_.has(FindingCode::MissingColumn) ||
                             findings_.has(FindingCode::AmbiguousDate) ||
                             findings_.has(FindingCode::FileEmpty);
        CsvReader reader(text_, layout_.format.delimiter);
        CsvRow row;
        std::vector<std::string> header;
        std::size_t steps = 0;
        if (!blocked)
            rows_.reserve(static_cast<std::size_t>(std::ranges::count(text_, '\n')) + 1);
        while (reader.next(row)) {
            if (++steps % 16384 == 0) {
                if (shouldStop())
                    return;
                control_.reportProgress(0.2 + 0.6 * static_cast<double>(reader.offset()) /
                                                  static_cast<double>(text_.size()));
            }
            if (row.line < layout_.format.firstRow)
                continue;
            if (row.lines > 1 && !layout_.fits(row))
                dropStrayQuote(reader, row);
            if (result_.preview.size() < previewRows && !row.tooLong)
                addPreview(row);
            if (row.line == layout_.headerLine)
                continue;
            if (!row.isBlank() && isUsableText(row)) {
                if (!blocked)
                    readRow(row);
                else
                    ++result_.rowsRead;
            }
        }
        if (result_.rowsRead == 0 && !findings_.has(FindingCode::FileEmpty)) {
            if (layout_.format.hasHeader && !findings_.has(FindingCode::LineTooLong))
                report(Severity::Error, FindingCode::OnlyHeader, layout_.headerLine, 1, "",
                       "rows of data below the header");
        }
        if (request_.queue && layout_.queue && !blocked && queueSeen_ == 0 && result_.rowsRead > 0)
            report(Severity::Error, FindingCode::MissingColumn, layout_.headerLine, 1,
                   *request_.queue, "a queue of this file: " + joined(result_.queues));
        if (request_.queue && !layout_.queue && !blocked)
            report(Severity::Error, FindingCode::MissingColumn,
                   std::max<std::size_t>(layout_.headerLine, 1), 1, *request_.queue,
                   "a column with the name of the queue");
    }

    static std::string joined(const std::vector<std::string> &names) {
        std::string text;
        for (std::size_t i = 0; i < names.size() && i < 20; ++i)
            text += (i == 0 ? "" : ", ") + names[i];
        return text;
    }

    void addPreview(const CsvRow &row) {
        std::vector<std::string> cells;
        for (const CsvCell &cell : row.cells)
            cells.emplace_back(cell.text.substr(0, 200));
        result_.preview.push_back(std::move(cells));
    }

    /// A quote that was never meant as one has taken in the lines after it.
    void dropStrayQuote(CsvReader &reader, CsvRow &row) {
        std::size_t quote = row.begin;
        for (const CsvCell &cell : row.cells)
            if (cell.text.find('\n') != std::string_view::npos ||
                cell.text.find('\r') != std::string_view::npos) {
                quote = cell.begin;
                break;
            }
        reader.rereadWithoutQuotes(row);
        row.unclosedQuote = quote;
    }

    /// Whether the row can be split at all; if not, it is reported.
    bool isUsableText(const CsvRow &row) {
        const std::string_view raw = std::string_view(text_).substr(row.begin, row.end - row.begin);
        const auto reject = [&](FindingCode code, std::size_t offset, std::string_view found,
                                std::string expected) {
            ++result_.rowsRead;
            reportAt(Severity::Error, code, row, offset, found, std::move(expected));
            return false;
        };
        if (row.tooLong)
            return reject(FindingCode::LineTooLong, row.begin,
                          std::to_string(raw.size()) + " bytes",
                          "a line of at most " + std::to_string(CsvReader::longestLine) + " bytes");
        if (row.unclosedQuote)
            return reject(
                FindingCode::UnclosedQuote, *row.unclosedQuote,
                std::string_view(text_).substr(*row.unclosedQuote, row.end - *row.unclosedQuote),
                "a closing quote");
        if (const std::size_t nul = raw.find('\0'); nul != std::string_view::npos)
            return reject(FindingCode::NotText, row.begin + nul, "NUL byte", "text");
        return true;
    }

    bool isTotalsRow(const CsvRow &row) const {
        const auto first =
            std::ranges::find_if(row.cells, [](const CsvCell &cell) { return !cell.text.empty(); });
        return first != row.cells.end() && isTotalsWord(first->text);
    }

    bool repeatsHeader(const CsvRow &row) const {
        if (!layout_.format.hasHeader)
            return false;
        const auto &names = layout_.format.columnNames;
        if (row.cells.size() >= names.size() &&
            std::equal(
                names.begin(), names.end(), row.cells.begin(),
                [](const std::string &name, const CsvCell &cell) { return name == cell.text; }))
            return true;
        // A line of units or German names below the header, before anything else.
        return result_.rowsRead == 0 && std::ranges::none_of(row.cells, [](const CsvCell &cell) {
                   return std::ranges::any_of(cell.text,
                                              [](char c) { return c >= '0' && c <= '9'; });
               });
    }

    void readRow(const CsvRow &row) {
        if (repeatsHeader(row)) {
            reportAt(Severity::Error, FindingCode::SecondHeader, row, row.begin,
                     std::string_view(text_).substr(row.begin, row.end - row.begin),
                     "one header line only");
            return;
        }
        if (!layout_.fits(row)) {
            if (!isTotalsRow(row)) {
                ++result_.rowsRead;
                reportShape(row);
            }
            return;
        }
        const CsvCell &stampCell = row.cells[*layout_.stamp];
        const auto stamp = parseDateTime(stampCell.text, layout_.format.dateOrder);
        if (!stamp && isTotalsRow(row))
            return;
        ++result_.rowsRead;
        if (!stamp) {
            reportAt(Severity::Error, FindingCode::BadDate, row, stampCell.begin, stampCell.text,
                     expectedDate());
            return;
        }

        Reading reading;
        reading.local = stamp->local();
        if (!readTime(row, *stamp, reading))
            return;
        const TextPlace place = placeIn(text_, row, stampCell.begin);
        reading.line = place.line;
        reading.column = static_cast<std::uint32_t>(place.column);
        if (layout_.queue && !readQueue(row.cells[*layout_.queue].text, reading))
            return;
        const bool usable =
            layout_.format.eventRows ? readEvent(row, reading) : readCounts(row, reading);
        if (usable)
            rows_.push_back(reading);
    }

    void reportShape(const CsvRow &row) {
        const std::size_t expected = layout_.columnCount();
        const std::string_view raw = std::string_view(text_).substr(row.begin, row.end - row.begin);
        for (const char other : {',', ';', '\t', '|'}) {
            if (other == layout_.format.delimiter || expected < 2 ||
                static_cast<std::size_t>(std::ranges::count(raw, other)) + 1 != expected)
                continue;
            const std::size_t at = row.begin + raw.find(other);
            const auto named = [](char delimiter) {
                return delimiter == '\t' ? std::string("a tab") : std::string(1, delimiter);
            };
            reportAt(Severity::Error, FindingCode::MixedDelimiters, row, at, named(other),
                     "columns divided by " + named(layout_.format.delimiter) + " as in other rows");
            return;
        }
        const std::size_t offset =
            row.cells.size() > expected ? row.cells[expected].begin : row.end;
        reportAt(Severity::Error, FindingCode::WrongColumnCount, row, offset,
                 std::to_string(row.cells.size()) +
                     (row.cells.size() == 1 ? " column" : " columns"),
                 std::to_string(expected) + (expected == 1 ? " column" : " columns"));
    }

    std::string expectedDate() const {
        const bool time = layout_.format.roles[*layout_.stamp] == model::ColumnRole::DateTime;
        switch (layout_.format.dateOrder) {
        case model::DateOrder::DayMonthYear:
            return time ? "a date and time like 31.12.2026 08:30" : "a date like 31.12.2026";
        case model::DateOrder::MonthDayYear:
            return time ? "a date and time like 12/31/2026 08:30" : "a date like 12/31/2026";
        case model::DateOrder::YearMonthDay:
            break;
        }
        return time ? "a date and time like 2026-12-31 08:30" : "a date like 2026-12-31";
    }

    bool readTime(const CsvRow &row, const CellDateTime &stamp, Reading &reading) {
        std::optional<Seconds> time = stamp.timeOfDay;
        if (layout_.time) {
            const CsvCell &cell = row.cells[*layout_.time];
            time = parseTimeOfDay(cell.text);
            // A column of hours may hold just 0 … 23.
            if (!time && !cell.text.empty() && cell.text.size() <= 2)
                if (const auto hour = parseNumber(cell.text, '.');
                    hour && *hour >= 0 && *hour <= 24 && *hour == std::floor(*hour))
                    time = std::chrono::hours(static_cast<int>(*hour));
            if (!time) {
                reportAt(Severity::Error, FindingCode::BadDate, row, cell.begin, cell.text,
                         "a time like 08:30");
                return false;
            }
            reading.local = LocalTime(stamp.date) + *time;
        }
        timed_ = timed_ || time.has_value();
        sawMidnightEnd_ = sawMidnightEnd_ || time == day;
        std::optional<Seconds> offset = stamp.utcOffset;
        if (!offset && layout_.utc)
            offset = Seconds(0);
        if (offset) {
            reading.resolved = true;
            reading.instant = Instant((reading.local - *offset).time_since_epoch());
            reading.local = zone_.toLocal(reading.instant);
        }
        return true;
    }

    /// False when only another queue is wanted.
    bool readQueue(std::string_view name, Reading &reading) {
        constexpr std::size_t mostQueues = 10000;
        auto known = queueNumbers_.find(std::string(name));
        if (known == queueNumbers_.end()) {
            if (queueNumbers_.size() >= mostQueues)
                return !request_.queue;
            known =
                queueNumbers_
                    .emplace(std::string(name), static_cast<std::uint32_t>(queueNumbers_.size()))
                    .first;
            result_.queues.emplace_back(name);
        }
        reading.queue = known->second;
        if (request_.queue && name != *request_.queue)
            return false;
        ++queueSeen_;
        return true;
    }

    enum class Cell { Empty, Good, Bad };

    Cell readCount(const CsvRow &row, const std::optional<std::size_t> &column, double &value) {
        if (!column)
            return Cell::Empty;
        const CsvCell &cell = row.cells[*column];
        if (meansNothing(cell.text))
            return Cell::Empty;
        const bool asZero = request_.unreadable == model::UnreadableCounts::AreZero;
        const auto flawed = [&](FindingCode code, const char *expected) {
            reportAt(asZero ? Severity::Warning : Severity::Error, code, row, cell.begin, cell.text,
                     expected);
            if (asZero)
                value = 0;
            return asZero ? Cell::Good : Cell::Bad;
        };
        const auto number = parseNumber(cell.text, layout_.format.decimalSign);
        if (!number)
            return flawed(FindingCode::BadNumber, "a number of contacts like 42");
        if (*number < 0)
            return flawed(FindingCode::NegativeNumber, "zero or more contacts");
        constexpr double most = 1e9;
        if (*number > most)
            return flawed(FindingCode::BadNumber, "at most 1000000000 contacts");
        value = *number;
        return Cell::Good;
    }

    /// A flawed duration costs the row its handling time only.
    double readDuration(const CsvRow &row, const std::optional<std::size_t> &column) {
        if (!column || meansNothing(row.cells[*column].text))
            return none;
        const CsvCell &cell = row.cells[*column];
        auto unit = layout_.format.durations;
        const auto seconds = parseDuration(cell.text, layout_.format.decimalSign, unit);
        if (!seconds) {
            reportAt(Severity::Error, FindingCode::BadDuration, row, cell.begin, cell.text,
                     unit == model::DurationUnit::ClockText ? "a duration like 00:03:20"
                                                            : "a duration like 200");
            return none;
        }
        if (*seconds < 0) {
            reportAt(Severity::Error, FindingCode::BadDuration, row, cell.begin, cell.text,
                     "a duration of zero or more");
            return none;
        }
        return *seconds;
    }

    void addTalkOrWrapUp(const std::optional<std::size_t> &column, double seconds,
                         Reading &reading) {
        if (!column || std::isnan(seconds))
            return;
        const HeaderMeaning &meaning = layout_.meanings[*column];
        double &part = layout_.rolesGiven || meaning.total ? reading.handleTotal
                       : meaning.mean                      ? reading.handleMean
                                                           : reading.unclear;
        part = sumOfKnown(part, seconds);
    }

    bool readCounts(const CsvRow &row, Reading &reading) {
        const Cell offered = readCount(row, layout_.offered, reading.offered);
        const Cell answered = readCount(row, layout_.answered, reading.answered);
        const Cell abandoned = readCount(row, layout_.abandoned, reading.abandoned);
        if (offered == Cell::Bad || answered == Cell::Bad || abandoned == Cell::Bad) {
            reading.offered = none; // its time still shows how the file is spaced
            return true;
        }
        if (!layout_.offered && answered == Cell::Good && abandoned == Cell::Good)
            reading.offered = reading.answered + reading.abandoned;
        if (reading.answered > reading.offered)
            reportAt(Severity::Warning, FindingCode::AnsweredExceedsOffered, row,
                     row.cells[*layout_.answered].begin, row.cells[*layout_.answered].text,
                     "at most the contacts offered");

        if (layout_.handleMean) {
            const double mean = readDuration(row, layout_.handleMean);
            const double contacts = answered == Cell::Good ? reading.answered : reading.offered;
            const bool silent = mean == 0 && !(contacts > 0);
            if (!silent && (mean < shortestHandleTime || mean > longestHandleTime))
                reportImplausible(row, *layout_.handleMean);
            else
                reading.handleMean = mean;
        } else if (layout_.handleTotal) {
            reading.handleTotal = readDuration(row, layout_.handleTotal);
        } else {
            addTalkOrWrapUp(layout_.talk, readDuration(row, layout_.talk), reading);
            addTalkOrWrapUp(layout_.wrapUp, readDuration(row, layout_.wrapUp), reading);
        }
        return true;
    }

    bool readEvent(const CsvRow &row, Reading &reading) {
        reading.offered = 1;
        double seconds = none;
        if (layout_.handleTotal || layout_.handleMean) {
            seconds =
                readDuration(row, layout_.handleTotal ? layout_.handleTotal : layout_.handleMean);
        } else if (layout_.talk || layout_.wrapUp) {
            seconds =
                sumOfKnown(readDuration(row, layout_.talk), readDuration(row, layout_.wrapUp));
        } else {
            return true;
        }
        if (seconds > longestHandleTime) {
            const auto column = layout_.handleTotal  ? layout_.handleTotal
                                : layout_.handleMean ? layout_.handleMean
                                : layout_.talk       ? layout_.talk
                                                     : layout_.wrapUp;
            reportImplausible(row, *column);
        }
        reading.answered = std::isnan(seconds) ? 0 : 1;
        reading.handleTotal = std::isnan(seconds) ? 0 : seconds;
        return true;
    }

    void reportImplausible(const CsvRow &row, std::size_t column) {
        reportAt(Severity::Warning, FindingCode::ImplausibleHandleTime, row,
                 row.cells[column].begin, row.cells[column].text,
                 "a handling time between 1 second and 4 hours");
    }

    // --- from rows to a history ---

    void buildHistory() {
        control_.reportProgress(0.8);
        dropStrayYears();
        putInOrder();
        resolveTimes();
        if (shouldStop())
            return;
        std::ranges::stable_sort(
            rows_, {}, [](const Reading &row) { return std::pair(row.instant, row.queue); });
        control_.reportProgress(0.9);
        if (layout_.format.eventRows)
            result_.format.interval = request_.interval;
        else if (!dropDuplicates() || !measureIntervals())
            return;
        std::erase_if(rows_, [](const Reading &row) { return std::isnan(row.offered); });
        if (rows_.empty() && !findings_.has(FindingCode::BadNumber) &&
            !findings_.has(FindingCode::NegativeNumber))
            report(Severity::Error, FindingCode::MissingColumn,
                   std::max<std::size_t>(layout_.format.firstRow, 1), 1, "empty cells only",
                   "contacts offered in at least one row");
        if (rows_.empty())
            return;
        decideHandleTimes();
        fill();
        result_.rowsKept = rows_.size();
        control_.reportProgress(1);
    }

    /// A mistyped year must not stretch the history over decades of nothing.
    void dropStrayYears() {
        constexpr Seconds farAway = std::chrono::days(25 * 365);
        std::vector<LocalTime> times;
        times.reserve(rows_.size());
        for (const Reading &row : rows_)
            times.push_back(row.local);
        const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
        std::ranges::nth_element(times, middle);
        const LocalTime median = *middle;
        std::erase_if(rows_, [&](const Reading &row) {
            const bool far = row.local > median + farAway || row.local < median - farAway;
            if (far)
                report(Severity::Error, FindingCode::BadDate, row.line, row.column,
                       isoText(row.local), "a date within 25 years of the other rows");
            return far;
        });
    }

    /// Whole files that run backwards are turned round; single steps back are reported.
    void putInOrder() {
        std::vector<LocalTime> last(queueNumbers_.size() + 1, LocalTime::min());
        std::size_t up = 0;
        Tally back;
        for (const Reading &row : rows_) {
            LocalTime &before = last[row.queue];
            if (before != LocalTime::min() && row.local > before)
                ++up;
            if (before != LocalTime::min() && row.local < before && !isClockSetBack(before, row))
                back.add(row, isoText(row.local));
            before = row.local;
        }
        if (back.count > 0 && back.count > up * 9)
            std::ranges::reverse(rows_);
        if (!layout_.format.eventRows)
            report(Severity::Warning, FindingCode::NotAscending, back,
                   "time stamps in ascending order");
    }

    bool isClockSetBack(LocalTime before, const Reading &row) const {
        return before - row.local <= std::chrono::hours(2) &&
               zone_.toUtc(row.local).kind == model::LocalReading::Kind::Repeated;
    }

    void resolveTimes() {
        std::vector<Instant> last(queueNumbers_.size() + 1, Instant::min());
        Tally skipped;
        Tally repeated;
        std::size_t second = 0;
        for (Reading &row : rows_) {
            if (!row.resolved) {
                const model::LocalReading reading = zone_.toUtc(row.local);
                row.instant = reading.first;
                if (reading.kind == model::LocalReading::Kind::Skipped) {
                    skipped.add(row, isoText(row.local));
                } else if (reading.kind == model::LocalReading::Kind::Repeated) {
                    repeated.add(row, isoText(row.local));
                    const Instant before = last[row.queue];
                    // Contacts may arrive in the same second, intervals may not begin together.
                    const bool passed =
                        layout_.format.eventRows ? before > reading.first : before >= reading.first;
                    if (passed && before <= reading.second) {
                        row.instant = reading.second;
                        ++second;
                    }
                }
            }
            last[row.queue] = row.instant;
        }
        report(Severity::Warning, FindingCode::TimeSkipped, skipped,
               "no rows in the hour that the clock change leaves out; counted right after it");
        if (second > 0)
            report(Severity::Information, FindingCode::TimeRepeated, repeated,
                   "the hour of the clock change twice; told apart by the order of the rows");
        else
            report(Severity::Warning, FindingCode::TimeRepeated, repeated,
                   "the hour of the clock change twice; it is there once and counted as the first");
    }

    /// Of rows for the same interval and queue one counts, or all. Rows moved by a clock change
    /// share an instant with another row without meaning the same.
    bool dropDuplicates() {
        std::vector<Reading> kept;
        kept.reserve(rows_.size());
        for (const Reading &row : rows_) {
            if (!kept.empty() && kept.back().instant == row.instant &&
                kept.back().queue == row.queue && kept.back().local == row.local) {
                if (std::isnan(row.offered))
                    continue;
                if (std::isnan(kept.back().offered)) {
                    kept.back() = row;
                    continue;
                }
                const bool isLater = row.line > kept.back().line;
                const Reading &later = isLater ? row : kept.back();
                report(Severity::Warning, FindingCode::DuplicateRow, later.line, later.column,
                       isoText(row.local), "one row per interval; " + whichCounts());
                if (request_.repeated != model::RepeatedRows::AddUp) {
                    if (isLater == (request_.repeated == model::RepeatedRows::KeepLast))
                        kept.back() = row;
                    continue;
                }
            }
            kept.push_back(row);
        }
        rows_ = std::move(kept);
        return !rows_.empty();
    }

    std::string whichCounts() const {
        switch (request_.repeated) {
        case model::RepeatedRows::KeepLast:
            return "the last one counts";
        case model::RepeatedRows::KeepFirst:
            return "the first one counts";
        case model::RepeatedRows::AddUp:
            break;
        }
        return "they are added up";
    }

    bool measureIntervals() {
        std::vector<std::size_t> starts; // first row of each distinct time
        for (std::size_t i = 0; i < rows_.size(); ++i)
            if (i == 0 || rows_[i].instant != rows_[i - 1].instant)
                starts.push_back(i);
        std::vector<Seconds> steps;
        std::map<Seconds, std::size_t> histogram;
        for (std::size_t i = 0; i + 1 < starts.size(); ++i) {
            const Reading &a = rows_[starts[i]];
            const Reading &b = rows_[starts[i + 1]];
            // Days may have 23 or 25 hours, half hours always have 30 minutes.
            const bool days = a.local - model::dateOf(a.local) == b.local - model::dateOf(b.local);
            steps.push_back(days ? b.local - a.local : b.instant - a.instant);
            ++histogram[steps.back()];
        }
        Seconds usual = timed_ ? Seconds(request_.interval) : day;
        std::size_t most = 0;
        for (const auto &[step, count] : histogram)
            if (count > most) {
                usual = step;
                most = count;
            }
        if (usual > day) {
            if (usual >= std::chrono::days(6) && starts.size() > 2) {
                const Reading &row = rows_[starts[1]];
                report(Severity::Error, FindingCode::MixedIntervals, row.line, row.column,
                       isoText(row.local), "rows for days or shorter intervals");
                return false;
            }
            usual = day;
        }
        if (!timed_)
            usual = day;
        const Seconds sparse = timed_ ? usual : day;
        result_.format.interval = std::chrono::ceil<Minutes>(sparse);
        if (sawMidnightEnd_ && !request_.stampsEnd && sparse < day)
            result_.format.stampsEnd = true;

        setLengths(starts, steps, sparse);
        if (result_.format.stampsEnd)
            for (Reading &row : rows_) {
                row.instant -= row.length;
                row.local = zone_.toLocal(row.instant);
            }
        reportGrid(sparse);
        reportGaps(sparse);
        return true;
    }

    void setLengths(const std::vector<std::size_t> &starts, const std::vector<Seconds> &steps,
                    Seconds usual) {
        // Two rows closer together, or a long series of wider steps, are another interval; a few
        // wider steps are gaps.
        constexpr std::size_t finerRun = 3;
        constexpr std::size_t widerRun = 12;
        for (Reading &row : rows_)
            row.length = usual;
        Tally mixed;
        for (std::size_t i = 0; i < steps.size();) {
            std::size_t end = i + 1;
            while (end < steps.size() && steps[end] == steps[i])
                ++end;
            const Seconds step = steps[i];
            const bool finer = step < usual && end - i >= finerRun;
            const bool wider = step > usual && step < day && end - i >= widerRun;
            if ((finer || wider) && day % step == Seconds(0)) {
                for (std::size_t s = i; s <= end && s < starts.size(); ++s) {
                    if (s == end && s < steps.size() && steps[s] >= usual && finer)
                        break;
                    const std::size_t stop = s + 1 < starts.size() ? starts[s + 1] : rows_.size();
                    for (std::size_t row = starts[s]; row < stop; ++row) {
                        rows_[row].length = step;
                        mixed.add(rows_[row], minutesText(step));
                    }
                }
            }
            i = end;
        }
        report(Severity::Warning, FindingCode::MixedIntervals, mixed,
               "intervals of " + minutesText(usual) + " as in most rows");
    }

    void reportGrid(Seconds usual) {
        const Seconds wanted = request_.interval;
        Tally offGrid;
        Tally spread;
        Tally split;
        for (const Reading &row : rows_) {
            if ((row.local - model::dateOf(row.local)) % std::min(row.length, day) != Seconds(0))
                offGrid.add(row, isoText(row.local));
            if (row.length >= day)
                spread.add(row, isoText(row.local));
            else if (row.length > wanted || wanted % row.length != Seconds(0))
                split.add(row, minutesText(row.length));
        }
        report(Severity::Warning, FindingCode::OffGrid, offGrid,
               "time stamps at multiples of " + minutesText(usual) +
                   "; counted in the interval that they fall in");
        report(Severity::Warning, FindingCode::DailyTotalsSpread, spread,
               "rows of " + minutesText(wanted) + "; daily totals are spread evenly over the day");
        report(Severity::Warning, FindingCode::IntervalSplit, split,
               "rows of " + minutesText(wanted) + "; longer rows are split evenly");
    }

    /// Rows are missing where the same time of most weeks has one; nights of a centre that closes
    /// are no gaps.
    void reportGaps(Seconds usual) {
        std::vector<std::size_t> starts;
        for (std::size_t i = 0; i < rows_.size(); ++i)
            if (!std::isnan(rows_[i].offered) &&
                (starts.empty() || rows_[i].instant != rows_[starts.back()].instant))
                starts.push_back(i);
        if (day % usual != Seconds(0) || starts.size() < 2)
            return;
        const auto perWeek = static_cast<std::size_t>(std::chrono::weeks(1) / usual);
        const auto indexOf = [&](LocalTime time) {
            return static_cast<std::size_t>((time - model::mondayOf(model::dateOf(time))) / usual) %
                   perWeek;
        };
        std::vector<double> present(perWeek, 0);
        for (const std::size_t start : starts)
            ++present[indexOf(rows_[start].local)];
        const auto weeks = (rows_.back().local - rows_.front().local) / std::chrono::weeks(1) + 1;
        // In a file of a few days nothing repeats yet: what is shorter than a night is a gap.
        constexpr Seconds night = std::chrono::hours(6);
        constexpr long fewWeeks = 2;
        for (std::size_t i = 0; i + 1 < starts.size(); ++i) {
            const Reading &next = rows_[starts[i + 1]];
            std::optional<Instant> from;
            std::optional<Instant> until;
            const Reading &row = rows_[starts[i]];
            if (weeks < fewWeeks && next.instant - row.instant > night && usual < day)
                continue;
            const bool always = weeks < fewWeeks && usual < day;
            if (usual < day) {
                for (Instant at = row.instant + row.length; at < next.instant; at += usual) {
                    const LocalTime local = zone_.toLocal(at);
                    // The hour that a clock change repeats is reported as such.
                    if (zone_.toUtc(local).kind != model::LocalReading::Kind::Repeated &&
                        (always || present[indexOf(local)] * 2 >= static_cast<double>(weeks)))
                        addAbsent({at, at + usual}, from, until);
                }
            } else {
                for (LocalTime at = row.local + day; at < next.local; at += day)
                    if (present[indexOf(at)] * 2 >= static_cast<double>(weeks))
                        addAbsent({zone_.firstInstantOf(at), zone_.firstInstantOf(at + day)}, from,
                                  until);
            }
            if (from)
                report(Severity::Warning, FindingCode::Gap, next.line, next.column,
                       *from == *until
                           ? isoText(zone_.toLocal(*from))
                           : isoText(zone_.toLocal(*from)) + " … " + isoText(zone_.toLocal(*until)),
                       request_.absent == model::AbsentRows::AreZero
                           ? "rows for these times too; they count as zero"
                           : "rows for these times too; they are missing, not zero");
        }
    }

    void addAbsent(const model::TimeRange &range, std::optional<Instant> &from,
                   std::optional<Instant> &until) {
        if (!from)
            from = range.begin;
        until = range.begin;
        if (request_.absent == model::AbsentRows::AreZero)
            absent_.push_back(range);
    }

    /// Talk and wrap-up columns do not always say whether they are totals or means. What gives the
    /// more ordinary handling time is right: they differ by the number of contacts.
    void decideHandleTimes() {
        double seconds = 0;
        double contacts = 0;
        double rows = 0;
        for (const Reading &row : rows_) {
            const double handled = std::isnan(row.answered) ? row.offered : row.answered;
            if (std::isnan(row.unclear) || handled <= 0)
                continue;
            seconds += row.unclear;
            contacts += handled;
            ++rows;
        }
        if (rows == 0 || seconds <= 0)
            return;
        constexpr double ordinary = 240;
        const double asTotal = std::abs(std::log(seconds / contacts / ordinary));
        const double asMean = std::abs(std::log(seconds / rows / ordinary));
        for (Reading &row : rows_) {
            double &part = asTotal <= asMean ? row.handleTotal : row.handleMean;
            part = sumOfKnown(part, row.unclear);
        }
    }

    double handleSecondsOf(const Reading &row) const {
        const double handled = std::isnan(row.answered) ? row.offered : row.answered;
        if (!std::isnan(row.handleMean))
            return row.handleMean * handled + (std::isnan(row.handleTotal) ? 0 : row.handleTotal);
        if (!std::isnan(row.handleTotal))
            return row.handleTotal;
        const bool measured =
            layout_.handleMean || layout_.handleTotal || layout_.talk || layout_.wrapUp;
        return measured && handled == 0 ? 0 : IntervalReport::unknown;
    }

    void fill() {
        const Seconds wanted = request_.interval;
        Instant first = rows_.front().instant;
        Instant last = first;
        for (const Reading &row : rows_) {
            const model::TimeRange range = rangeOf(row);
            first = std::min(first, range.begin);
            last = std::max(last, range.end);
        }
        // Intervals begin at round local times, also where offsets are not whole hours.
        const LocalTime local = zone_.toLocal(first);
        first -= (local - model::dateOf(local)) % wanted;
        const auto count = static_cast<std::size_t>((last - first + wanted - Seconds(1)) / wanted);
        model::ContactHistory &history = result_.history;
        history.grid = model::TimeGrid(first, request_.interval, std::max<std::size_t>(count, 1));
        history.intervals.resize(history.grid.count());
        for (const Reading &row : rows_)
            add(row);
        openAbsentIntervals();
        if (layout_.format.eventRows)
            openQuietIntervals();
        history.sources.push_back({std::string(name_), rows_.size(), history.grid.end()});
    }

    model::TimeRange rangeOf(const Reading &row) const {
        if (row.length >= day) {
            const auto date = model::dateOf(row.local);
            return {zone_.firstInstantOf(LocalTime(date)),
                    zone_.firstInstantOf(LocalTime(date + std::chrono::days(1)))};
        }
        return {row.instant, row.instant + std::max(row.length, Seconds(1))};
    }

    void add(const Reading &row) {
        model::ContactHistory &history = result_.history;
        const Seconds wanted = request_.interval;
        const auto begin = (row.instant - history.grid.begin()) / wanted;
        if (row.length <= wanted &&
            (row.length == Seconds(0) || wanted % row.length == Seconds(0))) {
            addShare(history.intervals[static_cast<std::size_t>(begin)], row, 1);
            return;
        }
        const model::TimeRange range = rangeOf(row);
        const double length = static_cast<double>(range.length().count());
        auto index = static_cast<std::size_t>((range.begin - history.grid.begin()) / wanted);
        for (; index < history.intervals.size(); ++index) {
            const model::TimeRange cell = history.grid.rangeOf(index);
            if (cell.begin >= range.end)
                break;
            const Seconds overlap =
                std::min(cell.end, range.end) - std::max(cell.begin, range.begin);
            addShare(history.intervals[index], row, static_cast<double>(overlap.count()) / length);
        }
    }

    void addShare(IntervalReport &report, const Reading &row, double share) const {
        const auto known = [share](double value) {
            return std::isnan(value) || value < 0 ? IntervalReport::unknown : value * share;
        };
        const double answered = known(row.answered);
        const double abandoned = known(row.abandoned);
        const double handle = known(handleSecondsOf(row));
        if (report.status == IntervalStatus::Missing) {
            report = {row.offered * share, answered, abandoned, handle, IntervalStatus::Open};
            return;
        }
        const auto sum = [](double a, double b) {
            return a < 0 || b < 0 ? IntervalReport::unknown : a + b;
        };
        report.offered += row.offered * share;
        report.answered = sum(report.answered, answered);
        report.abandoned = sum(report.abandoned, abandoned);
        report.handleSeconds = sum(report.handleSeconds, handle);
    }

    IntervalReport nothing() const {
        const bool measured =
            layout_.handleMean || layout_.handleTotal || layout_.talk || layout_.wrapUp;
        const double handled = measured ? 0 : IntervalReport::unknown;
        return {0, handled, IntervalReport::unknown, handled, IntervalStatus::Open};
    }

    /// What has no row is zero where the caller says so; where a part of an interval has one, that
    /// is all that came.
    void openAbsentIntervals() {
        model::ContactHistory &history = result_.history;
        for (const model::TimeRange &range : absent_)
            for (Instant at = range.begin; at < range.end; at += Seconds(request_.interval)) {
                const auto index = history.grid.indexOf(at);
                if (index && history.intervals[*index].status == IntervalStatus::Missing)
                    history.intervals[*index] = nothing();
            }
    }

    /// Between contacts there were none. A whole day without any is a zero too, unless its weekday
    /// is so busy that nothing can have been recorded.
    void openQuietIntervals() {
        model::ContactHistory &history = result_.history;
        const auto dateAt = [&](std::size_t i) {
            return model::dateOf(zone_.toLocal(history.grid.beginOf(i)));
        };
        const model::Date firstDate = dateAt(0);
        const auto days = static_cast<std::size_t>(
            (dateAt(history.intervals.size() - 1) - firstDate).count() + 1);
        std::vector<char> busy(days, 0);
        std::vector<std::size_t> dayOf(history.intervals.size());
        for (std::size_t i = 0; i < history.intervals.size(); ++i) {
            dayOf[i] = static_cast<std::size_t>((dateAt(i) - firstDate).count());
            if (history.intervals[i].status != IntervalStatus::Missing)
                busy[dayOf[i]] = 1;
        }
        std::array<std::size_t, 7> seen{};
        std::array<double, 7> contacts{};
        const auto weekdayOf = [&](std::size_t d) {
            return static_cast<std::size_t>(
                model::weekdayIndex(firstDate + std::chrono::days(static_cast<int>(d))));
        };
        for (std::size_t d = 0; d < days; ++d) {
            ++seen[weekdayOf(d)];
        }
        for (std::size_t i = 0; i < history.intervals.size(); ++i)
            contacts[weekdayOf(dayOf[i])] += history.intervals[i].offered;
        constexpr double busyDay = 20;
        const auto recorded = [&](std::size_t d) {
            return busy[d] ||
                   contacts[weekdayOf(d)] < busyDay * static_cast<double>(seen[weekdayOf(d)]);
        };
        for (std::size_t i = 0; i < history.intervals.size(); ++i)
            if (history.intervals[i].status == IntervalStatus::Missing && recorded(dayOf[i]))
                history.intervals[i] = nothing();
        for (std::size_t d = 0; d < days; ++d) {
            if (recorded(d))
                continue;
            const LocalTime midnight(firstDate + std::chrono::days(static_cast<int>(d)));
            const Instant from = zone_.firstInstantOf(midnight);
            const auto next = std::ranges::lower_bound(rows_, from, {}, &Reading::instant);
            report(Severity::Warning, FindingCode::Gap, next == rows_.end() ? 0 : next->line,
                   next == rows_.end() ? 0 : next->column, isoText(midnight),
                   "contacts on this day too; it is missing, not zero");
        }
    }

    std::string_view name_;
    const HistoryFileRequest &request_;
    const model::ZoneRules &zone_;
    const model::RunControl &control_;
    HistoryFileResult result_;
    FindingList findings_;
    HistoryLayout layout_;
    std::string text_;
    std::vector<Reading> rows_;
    std::vector<model::TimeRange> absent_; ///< to be counted as zero
    std::unordered_map<std::string, std::uint32_t> queueNumbers_;
    std::size_t queueSeen_ = 0;
    bool timed_ = false;          ///< some row has a time of day
    bool sawMidnightEnd_ = false; ///< some row says 24:00
    bool stopped_ = false;
};

} // namespace

model::HistoryFileResult importHistory(const std::filesystem::path &file,
                                       const HistoryFileRequest &request,
                                       const model::ZoneRules &zone,
                                       const model::RunControl &control) {
    std::string error;
    const auto bytes = readPlainOrGzip(file, error);
    if (!bytes) {
        HistoryFileResult result;
        result.findings.push_back(
            {Severity::Error, FindingCode::FileUnreadable, 0, 0, error, "a file to read", 1});
        return result;
    }
    return importHistoryText(*bytes, file.filename().string(), request, zone, control);
}

model::HistoryFileResult importHistoryText(std::string_view bytes, std::string_view name,
                                           const HistoryFileRequest &request,
                                           const model::ZoneRules &zone,
                                           const model::RunControl &control) {
    return Import(name, request, zone, control).run(bytes);
}

} // namespace data
