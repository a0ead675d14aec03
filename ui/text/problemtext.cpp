// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/problemtext.h"

#include "ui/text/expectedtext.h"
#include "ui/text/words.h"

#include <QStringList>

namespace ui {

namespace {

constexpr const char *problems = "Problem";
constexpr const char *findings = "Finding";

QString when(const model::Problem &problem, const model::Calendar &calendar, const Format &format) {
    if (!problem.from)
        return {};
    const auto from = calendar.toLocal(*problem.from);
    const auto last = calendar.toLocal(problem.to.value_or(*problem.from + model::Seconds(1)) -
                                       model::Seconds(1));
    if (model::dateOf(from) == model::dateOf(last))
        return format.date(toQDate(model::dateOf(from)));
    return format.dateRange(toQDate(model::dateOf(from)), toQDate(model::dateOf(last)));
}

/// Whether what was found is described in words instead of being the cell's text.
bool isDescribed(model::FindingCode code) {
    using Code = model::FindingCode;
    return code == Code::NotText || code == Code::LineTooLong || code == Code::WrongColumnCount ||
           code == Code::MixedDelimiters || code == Code::MissingColumn || code == Code::Outlier;
}

} // namespace

ProblemText problemText(const model::Problem &problem, const model::Calendar &calendar,
                        const Translation &say) {
    const QString subject = text(problem.subject);
    const auto both = [&](const char *title, const char *explanation) {
        ProblemText result{say(problems, title), say(problems, explanation)};
        result.title.replace(QStringLiteral("%1"), subject);
        result.text.replace(QStringLiteral("%1"), subject);
        return result;
    };
    switch (problem.code) {
    case model::ProblemCode::NoChannels:
        return both(QT_TRANSLATE_NOOP("Problem", "The plan has no channels"),
                    QT_TRANSLATE_NOOP("Problem", "Nothing can be forecast yet. Import the contact "
                                                 "counts of at least one channel."));
    case model::ProblemCode::NoHistory:
        return both(QT_TRANSLATE_NOOP("Problem", "%1 has no history"),
                    QT_TRANSLATE_NOOP("Problem", "The channel is left out of every figure. Import "
                                                 "its contact counts."));
    case model::ProblemCode::HistoryTooShort:
        return both(QT_TRANSLATE_NOOP("Problem", "The history of %1 is too short"),
                    QT_TRANSLATE_NOOP("Problem", "A forecast needs at least two weeks. Import more "
                                                 "of the past."));
    case model::ProblemCode::HistoryHasGaps: {
        auto result =
            both(QT_TRANSLATE_NOOP("Problem", "The history of %1 has gaps"),
                 QT_TRANSLATE_NOOP("Problem", "The first is %2. Training leaves gaps "
                                              "out; import the missing days if you can."));
        result.text.replace(QStringLiteral("%2"), when(problem, calendar, say.format()));
        return result;
    }
    case model::ProblemCode::HandlingTimeUnknown:
        return both(QT_TRANSLATE_NOOP("Problem", "No handling times for %1"),
                    QT_TRANSLATE_NOOP(
                        "Problem", "The assumed handling time is used for all staffing figures. "
                                   "Import a file with handling times, or set the assumed one."));
    case model::ProblemCode::NeverOpen:
        return both(QT_TRANSLATE_NOOP("Problem", "%1 is never open"),
                    QT_TRANSLATE_NOOP("Problem", "All its contacts count as not answered. Give the "
                                                 "scenario opening hours for this channel."));
    case model::ProblemCode::GoalNotReachable:
        return both(QT_TRANSLATE_NOOP("Problem", "%1 cannot reach its target"),
                    QT_TRANSLATE_NOOP("Problem",
                                      "The opening hours leave contacts waiting longer than the "
                                      "target, with any number of people. Open longer, or promise "
                                      "an answer within a longer time."));
    case model::ProblemCode::ClosedHoursNotObserved:
        return both(QT_TRANSLATE_NOOP("Problem", "Demand of %1 in closed hours is assumed"),
                    QT_TRANSLATE_NOOP("Problem",
                                      "Nobody counted contacts while the channel was closed. "
                                      "Figures for longer opening hours rest on the assumption."));
    }
    return {};
}

QString findingTitle(const model::ImportFinding &finding, const Translation &say) {
    using Code = model::FindingCode;
    const auto pick = [&]() -> const char * {
        switch (finding.code) {
        case Code::FileEmpty:
            return QT_TRANSLATE_NOOP("Finding", "The file is empty");
        case Code::FileUnreadable:
            return QT_TRANSLATE_NOOP("Finding", "The file cannot be read");
        case Code::OnlyHeader:
            return QT_TRANSLATE_NOOP("Finding", "The file has a heading but no rows");
        case Code::NotText:
            return QT_TRANSLATE_NOOP("Finding", "The file is not a text file");
        case Code::WrongEncoding:
            return QT_TRANSLATE_NOOP("Finding", "Characters do not fit the encoding");
        case Code::LineTooLong:
            return QT_TRANSLATE_NOOP("Finding", "A line is too long");
        case Code::UnclosedQuote:
            return QT_TRANSLATE_NOOP("Finding", "A quotation mark is never closed");
        case Code::WrongColumnCount:
            return QT_TRANSLATE_NOOP("Finding", "Rows with too few or too many columns");
        case Code::MixedDelimiters:
            return QT_TRANSLATE_NOOP("Finding", "Rows use different delimiters");
        case Code::SecondHeader:
            return QT_TRANSLATE_NOOP("Finding", "The heading is repeated");
        case Code::MissingColumn:
            return QT_TRANSLATE_NOOP("Finding", "A column is missing");
        case Code::AmbiguousDate:
            return QT_TRANSLATE_NOOP("Finding", "Day and month cannot be told apart");
        case Code::BadDate:
            return QT_TRANSLATE_NOOP("Finding", "Not a date or time");
        case Code::BadNumber:
            return QT_TRANSLATE_NOOP("Finding", "Not a number");
        case Code::NegativeNumber:
            return QT_TRANSLATE_NOOP("Finding", "A count below zero");
        case Code::BadDuration:
            return QT_TRANSLATE_NOOP("Finding", "Not a duration");
        case Code::AnsweredExceedsOffered:
            return QT_TRANSLATE_NOOP("Finding", "More contacts answered than offered");
        case Code::TimeSkipped:
            return QT_TRANSLATE_NOOP("Finding", "Clock change in spring");
        case Code::TimeRepeated:
            return QT_TRANSLATE_NOOP("Finding", "Clock change in autumn");
        case Code::DuplicateRow:
            return QT_TRANSLATE_NOOP("Finding", "Rows occur twice");
        case Code::NotAscending:
            return QT_TRANSLATE_NOOP("Finding", "Rows are not in the order of time");
        case Code::MixedIntervals:
            return QT_TRANSLATE_NOOP("Finding", "Rows of different lengths");
        case Code::OffGrid:
            return QT_TRANSLATE_NOOP("Finding", "Times between two intervals");
        case Code::Gap:
            return QT_TRANSLATE_NOOP("Finding", "Intervals are missing");
        case Code::DailyTotalsSpread:
            return QT_TRANSLATE_NOOP("Finding", "The rows are daily totals");
        case Code::IntervalSplit:
            return QT_TRANSLATE_NOOP("Finding", "Rows are longer than the plan’s interval");
        case Code::ImplausibleHandleTime:
            return QT_TRANSLATE_NOOP("Finding", "Implausible handling time");
        case Code::Outlier:
            return QT_TRANSLATE_NOOP("Finding", "A day far from its usual count");
        case Code::Stopped:
            return QT_TRANSLATE_NOOP("Finding", "Reading was stopped");
        }
        return "";
    };
    return say(findings, pick());
}

QString findingWhere(const model::ImportFinding &finding, const Translation &say) {
    const Format &format = say.format();
    QString place;
    if (finding.line > 0)
        place = say(findings, QT_TRANSLATE_NOOP("Finding", "Line %1"))
                    .arg(format.count(static_cast<double>(finding.line)));
    if (finding.line > 0 && finding.column > 0)
        place = say(findings, QT_TRANSLATE_NOOP("Finding", "%1, character %2"))
                    .arg(place, format.count(static_cast<double>(finding.column)));
    if (finding.day)
        place = format.date(toQDate(*finding.day));
    // What is missing has no line; the one found is that after it.
    if (finding.code == model::FindingCode::Gap)
        return text(finding.found);
    if (finding.found.empty())
        return place;
    const QString found =
        isDescribed(finding.code)
            ? expectedText(finding.found, say)
            : say(findings, QT_TRANSLATE_NOOP("Finding", "“%1”")).arg(text(finding.found));
    return place.isEmpty() ? found : place + QStringLiteral(": ") + found;
}

QString findingPlace(const model::ImportFinding &finding, const Translation &say) {
    const QString where = findingWhere(finding, say);
    if (finding.expected.empty())
        return where;
    const QString expected = say(findings, QT_TRANSLATE_NOOP("Finding", "expected %1"))
                                 .arg(expectedText(finding.expected, say));
    return where.isEmpty() ? expected : where + QStringLiteral("; ") + expected;
}

QString findingConsequence(const model::ImportFinding &finding, const Translation &say) {
    using Code = model::FindingCode;
    const auto pick = [&]() -> const char * {
        switch (finding.code) {
        case Code::FileEmpty:
        case Code::OnlyHeader:
            return QT_TRANSLATE_NOOP("Finding", "Nothing to import. Choose another file.");
        case Code::FileUnreadable:
            return QT_TRANSLATE_NOOP("Finding", "Check that the file exists and may be read.");
        case Code::NotText:
            return QT_TRANSLATE_NOOP("Finding", "Save the table as CSV and import that file.");
        case Code::WrongEncoding:
            return QT_TRANSLATE_NOOP("Finding", "Choose another encoding on the page Format.");
        case Code::MixedDelimiters:
            return QT_TRANSLATE_NOOP("Finding", "Choose the delimiter on the page Format.");
        case Code::MissingColumn:
            return QT_TRANSLATE_NOOP("Finding", "Say on the page Columns which column holds it.");
        case Code::AmbiguousDate:
            return QT_TRANSLATE_NOOP("Finding", "Choose the order of day and month on the page "
                                                "Format.");
        case Code::LineTooLong:
        case Code::UnclosedQuote:
        case Code::WrongColumnCount:
        case Code::BadDate:
        case Code::BadNumber:
        case Code::NegativeNumber:
        case Code::OffGrid:
            return QT_TRANSLATE_NOOP("Finding", "Left out; the other rows are kept.");
        case Code::SecondHeader:
            return QT_TRANSLATE_NOOP("Finding", "Skipped.");
        case Code::BadDuration:
            return QT_TRANSLATE_NOOP("Finding", "The count is kept without its handling time.");
        case Code::AnsweredExceedsOffered:
            return QT_TRANSLATE_NOOP("Finding", "Check whether the columns are the right ones.");
        case Code::TimeSkipped:
            return QT_TRANSLATE_NOOP("Finding", "This local time does not exist.");
        case Code::TimeRepeated:
            return QT_TRANSLATE_NOOP("Finding", "The hour occurs twice; both are kept.");
        case Code::DuplicateRow:
            return QT_TRANSLATE_NOOP("Finding", "Only one of them counts.");
        case Code::NotAscending:
            return QT_TRANSLATE_NOOP("Finding", "Sorted while reading.");
        case Code::MixedIntervals:
            return QT_TRANSLATE_NOOP("Finding", "Check that the file comes from one report.");
        case Code::Gap:
            return QT_TRANSLATE_NOOP("Finding", "Marked as missing, never as zero.");
        case Code::DailyTotalsSpread:
            return QT_TRANSLATE_NOOP("Finding", "Spread evenly over the day: the time of day is "
                                                "not known.");
        case Code::IntervalSplit:
            return QT_TRANSLATE_NOOP("Finding", "Split evenly.");
        case Code::ImplausibleHandleTime:
            return QT_TRANSLATE_NOOP("Finding", "Check the unit of the column.");
        case Code::Outlier:
            return QT_TRANSLATE_NOOP("Finding", "Kept, and used in training.");
        case Code::Stopped:
            return QT_TRANSLATE_NOOP("Finding", "Nothing was imported.");
        }
        return "";
    };
    return say(findings, pick());
}

} // namespace ui
