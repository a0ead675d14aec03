// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demand/contacthistory.h"
#include "model/time/instant.h"
#include "model/values/problem.h"

#include <optional>
#include <string>
#include <vector>

namespace model {

/// What a column of a history file holds.
enum class ColumnRole {
    Ignore,
    DateTime,
    DateOnly,
    Time,
    Offered,
    Answered,
    Abandoned,
    HandleMean,  ///< per answered contact (AHT)
    HandleTotal, ///< sum over the interval; in event rows: of this contact
    Talk,        ///< total; added to wrap-up
    WrapUp,      ///< total after-contact work
    Queue        ///< name of the queue or channel
};

enum class DateOrder { YearMonthDay, DayMonthYear, MonthDayYear };
enum class DurationUnit { InSeconds, InMinutes, ClockText };

/// How a history file is written. Detected, and every field can be set by hand.
struct HistoryFileFormat {
    std::string encoding = "UTF-8"; ///< UTF-8, UTF-16LE, UTF-16BE, windows-1252, ISO-8859-15
    char delimiter = ',';
    char decimalSign = '.';
    bool hasHeader = true;
    std::size_t firstRow = 1; ///< line of the header (or of the first data row without one), from 1
    DateOrder dateOrder = DateOrder::YearMonthDay;
    bool eventRows = false; ///< one row per contact instead of one per interval
    bool stampsEnd = false; ///< time stamps mark the end of the interval
    Minutes interval{30};   ///< of the file's rows; 1440: daily totals
    DurationUnit durations = DurationUnit::InSeconds;
    std::vector<std::string> columnNames;
    std::vector<ColumnRole> roles; ///< one per column

    bool operator==(const HistoryFileFormat &) const = default;
};

enum class FindingCode {
    FileEmpty,
    FileUnreadable,
    OnlyHeader,
    NotText,       ///< NUL bytes, a binary file
    WrongEncoding, ///< bytes that the encoding does not have
    LineTooLong,
    UnclosedQuote,
    WrongColumnCount,
    MixedDelimiters,
    SecondHeader,
    MissingColumn, ///< expected: which role
    AmbiguousDate, ///< day and month cannot be told apart in the whole file
    BadDate,
    BadNumber,
    NegativeNumber,
    BadDuration,
    AnsweredExceedsOffered,
    TimeSkipped,  ///< local time that the spring clock change leaves out
    TimeRepeated, ///< autumn hour
    DuplicateRow,
    NotAscending,
    MixedIntervals,
    OffGrid, ///< time stamp is not on the grid of its interval
    Gap,
    DailyTotalsSpread, ///< rows are daily totals, spread evenly over the hours given
    IntervalSplit,     ///< rows are longer than the plan's interval, split evenly
    ImplausibleHandleTime,
    Outlier,
    Stopped
};

/// One thing found in a file, with its place. The good rows around it are kept.
struct ImportFinding {
    Severity severity = Severity::Warning;
    FindingCode code{};
    std::size_t line = 0;      ///< from 1; 0: the file as a whole
    std::size_t column = 0;    ///< character in the line, from 1; 0: the line as a whole
    std::string found;         ///< the text in question, shortened
    std::string expected;      ///< what would be right, in English technical terms, e.g. "a date
                               ///< like 31.12.2026"
    std::size_t count = 1;     ///< occurrences; place and text are the first's
    std::optional<Date> day{}; ///< of an outlier: the day as a whole

    bool operator==(const ImportFinding &) const = default;
};

/// Which of several rows for the same interval and queue count.
enum class RepeatedRows { KeepLast, KeepFirst, AddUp };
/// What it means that an interval's count is no number, as "k. A." or "-".
enum class UnreadableCounts { AreMissing, AreZero };
/// What it means that an interval has no row at a time when most weeks have one. Nights of a centre
/// that closes have none in any week and stay as they are.
enum class AbsentRows { AreMissing, AreZero };

/// What a caller asks of an import; anything empty is detected.
struct HistoryFileRequest {
    std::optional<std::string> encoding;
    std::optional<char> delimiter;
    std::optional<char> decimalSign;
    std::optional<DateOrder> dateOrder;
    std::optional<bool> eventRows;
    std::optional<bool> stampsEnd;
    std::optional<std::vector<ColumnRole>> roles;
    std::optional<std::string>
        offeredColumn; ///< name of the column to read as offered (files with one column per queue)
    std::optional<std::string> queue; ///< only rows whose Queue column says this
    Minutes interval{30};             ///< of the history wanted
    RepeatedRows repeated = RepeatedRows::KeepLast;
    std::optional<UnreadableCounts> unreadable; ///< empty: missing, and nobody has decided
    AbsentRows absent = AbsentRows::AreMissing; ///< in interval rows; quiet times between contacts
                                                ///< of event rows are zero anyway
};

struct HistoryFileResult {
    HistoryFileFormat format;
    ContactHistory
        history; ///< on the grid of the request's interval; empty when nothing could be used
    std::vector<ImportFinding> findings; ///< in order of lines
    std::size_t rowsRead = 0;
    std::size_t rowsKept = 0;
    std::vector<std::string> queues;               ///< values of the Queue column, if there is one
    std::vector<std::vector<std::string>> preview; ///< first rows as text, header included

    bool usable() const { return !history.isEmpty(); }
};

} // namespace model
