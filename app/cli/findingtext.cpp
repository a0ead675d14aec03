// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/findingtext.h"

namespace cli {

namespace {

/// What is wrong, with `what` for the text found.
std::string statement(model::FindingCode code, const std::string &what) {
    using enum model::FindingCode;
    switch (code) {
    case FileEmpty:
        return "the file is empty";
    case FileUnreadable:
        return "the file cannot be read: " + what;
    case OnlyHeader:
        return "there is a header but no row of data";
    case NotText:
        return "this is not text: " + what;
    case WrongEncoding:
        return what + " has bytes without meaning in the encoding";
    case LineTooLong:
        return "the line is too long: " + what;
    case UnclosedQuote:
        return "the quote before " + what + " is never closed";
    case WrongColumnCount:
        return "the row has " + what;
    case MixedDelimiters:
        return "the row is divided by " + what;
    case SecondHeader:
        return what + " is another header line";
    case MissingColumn:
        return what == "''" ? "a column is missing" : what + " is not there";
    case AmbiguousDate:
        return "in " + what + " and all other rows day and month cannot be told apart";
    case BadDate:
        return what + " is not a date or time";
    case BadNumber:
        return what + " is not a number";
    case NegativeNumber:
        return what + " is negative";
    case BadDuration:
        return what + " is not a duration";
    case AnsweredExceedsOffered:
        return what + " answered are more than were offered";
    case TimeSkipped:
        return what + " does not exist: the clocks went forward";
    case TimeRepeated:
        return what + " exists twice: the clocks went back";
    case DuplicateRow:
        return "another row is for " + what + " too";
    case NotAscending:
        return what + " is before the row above it";
    case MixedIntervals:
        return "intervals change at " + what;
    case OffGrid:
        return what + " is between the intervals";
    case Gap:
        return "nothing is recorded for " + what;
    case DailyTotalsSpread:
        return "rows are daily totals from " + what + " on";
    case IntervalSplit:
        return "rows are for intervals of " + what;
    case ImplausibleHandleTime:
        return what + " is an implausible handling time";
    case Outlier:
        return what + " is far from what is usual at this time";
    case Stopped:
        return "the import was stopped";
    }
    return what;
}

} // namespace

std::string sentence(const model::ImportFinding &finding, std::string_view fileName) {
    std::string text(fileName);
    if (finding.line > 0)
        text += ':' + std::to_string(finding.line);
    if (finding.line > 0 && finding.column > 0)
        text += ':' + std::to_string(finding.column);
    text += ": ";
    if (finding.severity != model::Severity::Error)
        text += finding.severity == model::Severity::Warning ? "warning: " : "note: ";

    const bool bare = finding.code == model::FindingCode::FileUnreadable ||
                      finding.code == model::FindingCode::NotText ||
                      finding.code == model::FindingCode::LineTooLong ||
                      finding.code == model::FindingCode::WrongColumnCount ||
                      finding.code == model::FindingCode::IntervalSplit;
    // A finding that only counts has no text of its own.
    const bool counts = finding.found.empty() && finding.count > 1;
    text += statement(finding.code, counts ? "a text"
                                    : bare ? finding.found
                                           : '\'' + finding.found + '\'');
    if (!finding.expected.empty())
        text += "; expected " + finding.expected;
    if (counts)
        text += " (and so on, " + std::to_string(finding.count) + " in all from here)";
    else if (finding.count > 1)
        text += " (" + std::to_string(finding.count) + " times)";
    return text;
}

} // namespace cli
