// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/findingtext.h"

#include <QTest>

#include <set>
#include <string>

using model::FindingCode;
using model::Severity;
using namespace std::string_literals;

class FindingTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSentenceSaysWhereWhatAndWhatWouldBeRight() {
        QCOMPARE(cli::sentence({Severity::Error, FindingCode::BadNumber, 12, 7, "3x",
                                "a number of contacts like 42", 1},
                               "H.csv"),
                 "H.csv:12:7: '3x' is not a number; expected a number of contacts like 42"s);
        QCOMPARE(cli::sentence({Severity::Warning, FindingCode::DuplicateRow, 5, 1,
                                "2026-03-02 08:00", "one row per interval; the last one counts", 3},
                               "H.csv"),
                 "H.csv:5:1: warning: another row is for '2026-03-02 08:00' too; expected one row "
                 "per interval; the last one counts (3 times)"s);
        QCOMPARE(cli::sentence({Severity::Error, FindingCode::FileUnreadable, 0, 0,
                                "No such file or directory", "a file to read", 1},
                               "H.csv"),
                 "H.csv: the file cannot be read: No such file or directory; expected a file to "
                 "read"s);
    }

    void everyCodeHasItsOwnWords() {
        std::set<std::string> sentences;
        for (int code = 0; code <= static_cast<int>(FindingCode::Stopped); ++code)
            sentences.insert(cli::sentence(
                {Severity::Error, static_cast<FindingCode>(code), 1, 1, "x", "y", 1}, "f"));
        QCOMPARE(sentences.size(), static_cast<std::size_t>(FindingCode::Stopped) + 1);
    }
};

QTEST_APPLESS_MAIN(FindingTextTest)
#include "tst_findingtext.moc"
