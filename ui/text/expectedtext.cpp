// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/expectedtext.h"

#include "ui/text/words.h"

#include <array>

namespace ui {

namespace {

// What the readers of history and agent files say; %1 is a part that varies. Longer phrases come
// before those that they would fit, too.
constexpr std::array phrases{
    QT_TRANSLATE_NOOP("Expected", "a CSV file"),
    QT_TRANSLATE_NOOP("Expected", "a CSV file (in Excel: save as CSV UTF-8)"),
    QT_TRANSLATE_NOOP("Expected", "a PDF document"),
    QT_TRANSLATE_NOOP("Expected", "a closing quote"),
    QT_TRANSLATE_NOOP("Expected", "a column \"name\""),
    QT_TRANSLATE_NOOP("Expected", "a column with the contacts offered"),
    QT_TRANSLATE_NOOP("Expected", "a column with the date and time"),
    QT_TRANSLATE_NOOP("Expected", "a column with the name of the queue"),
    QT_TRANSLATE_NOOP("Expected", "a database"),
    QT_TRANSLATE_NOOP("Expected", "a date and time like 12/31/2026 08:30"),
    QT_TRANSLATE_NOOP("Expected", "a date and time like 2026-12-31 08:30"),
    QT_TRANSLATE_NOOP("Expected", "a date and time like 31.12.2026 08:30"),
    QT_TRANSLATE_NOOP("Expected", "a date like 12/31/2026"),
    QT_TRANSLATE_NOOP("Expected", "a date like 2026-12-24 or 24.12.2026"),
    QT_TRANSLATE_NOOP("Expected", "a date like 2026-12-31"),
    QT_TRANSLATE_NOOP("Expected", "a date like 31.12.2026"),
    QT_TRANSLATE_NOOP("Expected", "a date within 25 years of the other rows"),
    QT_TRANSLATE_NOOP("Expected", "a duration like 00:03:20"),
    QT_TRANSLATE_NOOP("Expected", "a duration like 200"),
    QT_TRANSLATE_NOOP("Expected", "a duration of zero or more"),
    QT_TRANSLATE_NOOP("Expected", "a file to read"),
    QT_TRANSLATE_NOOP("Expected", "a handling time between 1 second and 4 hours"),
    QT_TRANSLATE_NOOP("Expected", "a header and rows of data"),
    QT_TRANSLATE_NOOP("Expected", "a header with a column \"name\", then one row per agent"),
    QT_TRANSLATE_NOOP("Expected", "a line of at most %1 bytes"),
    QT_TRANSLATE_NOOP("Expected", "a name"),
    QT_TRANSLATE_NOOP("Expected", "a number of contacts like 42"),
    QT_TRANSLATE_NOOP("Expected", "a picture"),
    QT_TRANSLATE_NOOP("Expected", "a program"),
    QT_TRANSLATE_NOOP("Expected", "a queue of this file: %1"),
    QT_TRANSLATE_NOOP("Expected", "a tab"),
    QT_TRANSLATE_NOOP("Expected", "a time like 08:30"),
    QT_TRANSLATE_NOOP("Expected", "about %1 contacts"),
    QT_TRANSLATE_NOOP("Expected", "an Excel workbook or ZIP archive"),
    QT_TRANSLATE_NOOP("Expected", "an old Excel workbook"),
    QT_TRANSLATE_NOOP("Expected", "at most 1000000000 contacts"),
    QT_TRANSLATE_NOOP("Expected", "at most the contacts offered"),
    QT_TRANSLATE_NOOP("Expected", "binary data"),
    QT_TRANSLATE_NOOP("Expected", "columns divided by %1 as in other rows"),
    QT_TRANSLATE_NOOP("Expected", "contacts offered in at least one row"),
    QT_TRANSLATE_NOOP("Expected", "contacts on this day too; it is missing, not zero"),
    QT_TRANSLATE_NOOP("Expected", "data compressed twice"),
    QT_TRANSLATE_NOOP("Expected", "dates like 2026-12-24..2026-12-31 Leave"),
    QT_TRANSLATE_NOOP("Expected", "empty cells only"),
    QT_TRANSLATE_NOOP("Expected", "every column once"),
    QT_TRANSLATE_NOOP("Expected", "every name once"),
    QT_TRANSLATE_NOOP("Expected", "hours a week from 0 to 168, like 38.5"),
    QT_TRANSLATE_NOOP("Expected", "hours like 8-16:30, or - for never"),
    QT_TRANSLATE_NOOP("Expected", "intervals of %1 as in most rows"),
    QT_TRANSLATE_NOOP("Expected", "nights from 0 to 366"),
    QT_TRANSLATE_NOOP("Expected", "no rows in the hour that the clock change leaves out; counted "
                                  "right after it"),
    QT_TRANSLATE_NOOP("Expected", "no skills: there are no channels"),
    QT_TRANSLATE_NOOP("Expected", "none, young or expecting"),
    QT_TRANSLATE_NOOP("Expected", "NUL byte"),
    QT_TRANSLATE_NOOP("Expected", "one header line only"),
    QT_TRANSLATE_NOOP("Expected", "one of %1, several divided by |"),
    QT_TRANSLATE_NOOP("Expected", "one row per interval; the first one counts"),
    QT_TRANSLATE_NOOP("Expected", "one row per interval; the last one counts"),
    QT_TRANSLATE_NOOP("Expected", "one row per interval; they are added up"),
    QT_TRANSLATE_NOOP("Expected", "rows for days or shorter intervals"),
    QT_TRANSLATE_NOOP("Expected", "rows for these times too; they are missing, not zero"),
    QT_TRANSLATE_NOOP("Expected", "rows for these times too; they count as zero"),
    QT_TRANSLATE_NOOP("Expected", "rows of %1; daily totals are spread evenly over the day"),
    QT_TRANSLATE_NOOP("Expected", "rows of %1; longer rows are split evenly"),
    QT_TRANSLATE_NOOP("Expected", "rows of data below the header"),
    QT_TRANSLATE_NOOP("Expected", "Sundays from 0 to 53"),
    QT_TRANSLATE_NOOP("Expected", "text"),
    QT_TRANSLATE_NOOP("Expected", "text in %1"),
    QT_TRANSLATE_NOOP("Expected", "the column with the contacts offered, chosen from: %1"),
    QT_TRANSLATE_NOOP("Expected", "the hour of the clock change twice; it is there once and "
                                  "counted as the first"),
    QT_TRANSLATE_NOOP("Expected", "the hour of the clock change twice; told apart by the order of "
                                  "the rows"),
    QT_TRANSLATE_NOOP("Expected", "the name of a column: %1"),
    QT_TRANSLATE_NOOP("Expected", "the order of day and month, said with the date format"),
    QT_TRANSLATE_NOOP("Expected", "time stamps at multiples of %1; counted in the interval that "
                                  "they fall in"),
    QT_TRANSLATE_NOOP("Expected", "time stamps in ascending order"),
    QT_TRANSLATE_NOOP("Expected", "whole days a week from 0 to 7"),
    QT_TRANSLATE_NOOP("Expected", "yes or no"),
    QT_TRANSLATE_NOOP("Expected", "zero or more contacts"),
    QT_TRANSLATE_NOOP("Expected", "%1 bytes"),
    QT_TRANSLATE_NOOP("Expected", "%1 cells in the row"),
    QT_TRANSLATE_NOOP("Expected", "%1 column"),
    QT_TRANSLATE_NOOP("Expected", "%1 columns"),
    QT_TRANSLATE_NOOP("Expected", "%1 contacts"),
};

} // namespace

QString expectedText(const std::string &phrase, const Translation &say) {
    const QString whole = text(phrase);
    for (const char *known : phrases) {
        const QString pattern = QString::fromLatin1(known);
        const auto gap = pattern.indexOf(QStringLiteral("%1"));
        if (gap < 0) {
            if (whole == pattern)
                return say("Expected", known);
            continue;
        }
        const auto after = pattern.size() - gap - 2;
        if (whole.size() > gap + after && whole.startsWith(pattern.left(gap)) &&
            whole.endsWith(pattern.right(after)))
            return say("Expected", known).arg(whole.mid(gap, whole.size() - gap - after));
    }
    return whole;
}

} // namespace ui
