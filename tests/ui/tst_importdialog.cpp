// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/importhistory.h"
#include "app/tasks/newplan.h"
#include "ui/dialogs/importcheck.h"
#include "ui/dialogs/importdialog.h"
#include "ui/text/expectedtext.h"
#include "ui/text/format.h"
#include "ui/text/problemtext.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace ui;

namespace {

/// Two weeks of a German half-hourly export with one cell that is no number.
QByteArray germanExport() {
    QByteArray text = "Datum;Uhrzeit;Warteschlange;Angeboten\r\n";
    for (int day = 2; day < 16; ++day)
        for (int half = 0; half < 48; ++half)
            text +=
                QStringLiteral("%1.03.2026;%2:%3;Service;%4\r\n")
                    .arg(day, 2, 10, QChar('0'))
                    .arg(half / 2, 2, 10, QChar('0'))
                    .arg(half % 2 * 30, 2, 10, QChar('0'))
                    .arg(day == 3 && half == 20 ? QStringLiteral("k. A.") : QString::number(half))
                    .toUtf8();
    return text;
}

/// Settings that nobody else sees.
struct Settings {
    QTemporaryDir folder;
    QSettings values{folder.filePath("settings.ini"), QSettings::IniFormat};
};

void choose(QComboBox *combo, const QString &choice) {
    const int place = combo ? combo->findText(choice) : -1;
    QVERIFY2(place >= 0, qPrintable(choice));
    combo->setCurrentIndex(place);
    Q_EMIT combo->activated(place);
}

/// The dialog on a plan of its own, shown with a file.
struct Opened {
    Settings own;
    application::PlanDocument document;
    application::Recomputer recomputer{document};
    Selection selection;
    ImportDialog dialog;
    QSignalSpy read{&dialog, &ImportDialog::readingFinished};

    explicit Opened(const QString &path, const model::Plan &plan = {},
                    QSettings *settings = nullptr)
        : dialog({started(document, plan), recomputer, selection},
                 settings ? *settings : own.values, path) {
        dialog.show();
    }
    bool hasRead() { return read.count() > 0 || read.wait(20000); }
    /// The decision that has this choice.
    QComboBox *decision(const QString &choice) const {
        for (auto *combo : dialog.findChild<QTableView *>("importFindings")
                               ->findChildren<QComboBox *>("decision"))
            if (combo->findText(choice) >= 0)
                return combo;
        return nullptr;
    }
    /// Says that counts which are no numbers were not recorded, and goes to a page.
    void goTo(ImportDialog::Step step) {
        if (auto *open = decision("Nothing was recorded"); open && open->currentIndex() < 0) {
            choose(open, "Nothing was recorded");
            QVERIFY(read.wait(20000));
        }
        while (dialog.currentId() < step) {
            const int before = dialog.currentId();
            QTest::mouseClick(dialog.button(QWizard::NextButton), Qt::LeftButton);
            QVERIFY(dialog.currentId() > before);
        }
    }

private:
    static application::PlanDocument &started(application::PlanDocument &document,
                                              const model::Plan &plan) {
        document.reset(plan, {});
        return document;
    }
};

} // namespace

class ImportDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        applyTheme(*qApp, Theme());
        QVERIFY(folder_.isValid());
        path_ = folder_.filePath("ACD_Export.csv");
        QFile file(path_);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(germanExport());
    }
    void importingAddsAChannelInOneStep();
    void anUnreadableFileIsExplained();
    void changingARoleReadsAgain();
    void aDecisionIsReadAgainAndImported();
    void countsThatAreNoNumbersMustBeAnswered();
    void theFormatCanBeChangedWhereFindingsAreSeen();
    void aRememberedFormatIsUsedForTheSameHeader();
    void findingsAreSavedAsATable();
    void aStrangeDayCanBeLeftOutOfTraining();
    void whatWouldBeRightIsSaidInGerman_data();
    void whatWouldBeRightIsSaidInGerman();
    void everyCodeHasASentence();

private:
    QTemporaryDir folder_;
    QString path_;
};

void ImportDialogTest::importingAddsAChannelInOneStep() {
    const auto plan = application::newPlan("Test", "Europe/Berlin", "DE-BY", toDate({2026, 3, 20}));
    QVERIFY(plan);
    Opened opened(path_, *plan);
    QVERIFY(opened.hasRead());
    ImportDialog &dialog = opened.dialog;
    QVERIFY(dialog.result() && dialog.result()->usable());
    auto *channel = dialog.findChild<QComboBox *>("channel");
    channel->setEditText("Hotline");
    QCOMPARE(dialog.findChild<QComboBox *>("medium")->currentData().toInt(),
             int(model::Medium::Phone));
    opened.goTo(ImportDialog::Summary);
    QCOMPARE(dialog.currentId(), int(ImportDialog::Summary));
    QVERIFY(dialog.findChild<QTableView *>("importFindings")->model()->rowCount() >= 1);
    QTest::mouseClick(dialog.button(QWizard::FinishButton), Qt::LeftButton);
    QCOMPARE(dialog.QWizard::result(), int(QDialog::Accepted));
    QCOMPARE(opened.document.undoStack().count(), 1);
    const auto *made = opened.document.plan().channel("Hotline");
    QVERIFY(made);
    QCOMPARE(made->channel.medium, model::Medium::Phone);
    double contacts = 0;
    for (const auto &interval : made->history->intervals)
        contacts += interval.offered;
    QCOMPARE(contacts, 14 * 47 * 48 / 2.0 - 20);
    opened.document.undoStack().undo();
    QVERIFY(opened.document.plan() == *plan);
}

void ImportDialogTest::anUnreadableFileIsExplained() {
    Opened opened(folder_.filePath("nowhere.csv"));
    QVERIFY(opened.hasRead());
    ImportDialog &dialog = opened.dialog;
    QVERIFY(!dialog.findChild<QLabel *>("fileText")->text().isEmpty());
    QVERIFY(!dialog.button(QWizard::NextButton)->isEnabled());
}

void ImportDialogTest::changingARoleReadsAgain() {
    Opened opened(path_);
    QVERIFY(opened.hasRead());
    ImportDialog &dialog = opened.dialog;
    auto *role = dialog.findChild<QComboBox *>("columns-role3");
    QVERIFY(role);
    QCOMPARE(role->currentData().toInt(), int(model::ColumnRole::Offered));
    const int ignore = role->findData(int(model::ColumnRole::Ignore));
    role->setCurrentIndex(ignore);
    Q_EMIT role->activated(ignore);
    QVERIFY(opened.read.wait(20000));
    QVERIFY(dialog.result()->format.roles[3] == model::ColumnRole::Ignore);
    QVERIFY(!dialog.result()->usable());
}

void ImportDialogTest::aDecisionIsReadAgainAndImported() {
    const QString path = folder_.filePath("Twice.csv");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(germanExport() + "05.03.2026;10:00;Service;1000\r\n");
    file.close();

    Opened opened(path);
    QVERIFY(opened.hasRead());
    ImportDialog &dialog = opened.dialog;
    const auto offered = [&] {
        const auto &history = dialog.result()->history;
        const auto zone = opened.document.plan().calendar.zone;
        const model::LocalTime ten =
            std::chrono::local_days(std::chrono::year(2026) / 3 / 5) + std::chrono::hours(10);
        return history.intervals[*history.grid.indexOf(zone.firstInstantOf(ten))].offered;
    };
    QCOMPARE(offered(), 1000.0);
    choose(opened.decision("Add them up"), "Add them up");
    QVERIFY(opened.read.wait(20000));
    QCOMPARE(offered(), 1020.0);
    QVERIFY(opened.decision("Add them up"));
    QCOMPARE(opened.decision("Add them up")->currentText(), QString("Add them up"));
}

void ImportDialogTest::countsThatAreNoNumbersMustBeAnswered() {
    Opened opened(path_);
    QVERIFY(opened.hasRead());
    ImportDialog &dialog = opened.dialog;
    for (int step = ImportDialog::File; step < ImportDialog::Check; ++step)
        dialog.next();
    QCOMPARE(dialog.currentId(), int(ImportDialog::Check));
    auto *next = dialog.button(QWizard::NextButton);
    QVERIFY(!next->isEnabled());
    choose(opened.decision("No contacts came"), "No contacts came");
    QVERIFY(opened.read.wait(20000));
    QVERIFY(next->isEnabled());
    QCOMPARE(dialog.result()->rowsKept, std::size_t(14 * 48));
}

void ImportDialogTest::theFormatCanBeChangedWhereFindingsAreSeen() {
    Opened opened(path_);
    QVERIFY(opened.hasRead());
    auto *onPage = opened.dialog.findChild<QComboBox *>("check-delimiter");
    QCOMPARE(onPage->currentText(), QString("Semicolon"));
    choose(onPage, "Comma");
    QVERIFY(opened.read.wait(20000));
    QVERIFY(!opened.dialog.result()->usable());
    QCOMPARE(opened.dialog.findChild<QComboBox *>("delimiter")->currentText(), QString("Comma"));
    choose(opened.dialog.findChild<QComboBox *>("delimiter"), "Semicolon");
    QVERIFY(opened.read.wait(20000));
    QVERIFY(opened.dialog.result()->usable());
    choose(opened.dialog.findChild<QComboBox *>("inFile-role3"), "Answered");
    QVERIFY(opened.read.wait(20000));
    QVERIFY(opened.dialog.result()->format.roles[3] == model::ColumnRole::Answered);
}

void ImportDialogTest::aRememberedFormatIsUsedForTheSameHeader() {
    const Settings shared;
    auto settings =
        std::make_unique<QSettings>(shared.folder.filePath("settings.ini"), QSettings::IniFormat);
    {
        Opened first(path_, {}, settings.get());
        QVERIFY(first.hasRead());
        first.dialog.findChild<QComboBox *>("channel")->setEditText("Hotline");
        choose(first.decision("No contacts came"), "No contacts came");
        QVERIFY(first.read.wait(20000));
        first.goTo(ImportDialog::Check);
        auto *remember = first.dialog.findChild<QCheckBox *>("rememberFormat");
        QVERIFY(!remember->isChecked());
        QTest::mouseClick(remember, Qt::LeftButton, {}, QPoint(8, remember->height() / 2));
        QVERIFY(remember->isChecked());
        first.dialog.findChild<QComboBox *>("formatName")->setEditText("ACD export");
        first.goTo(ImportDialog::Summary);
        QTest::mouseClick(first.dialog.button(QWizard::FinishButton), Qt::LeftButton);
    }
    Opened second(path_, {}, settings.get());
    QVERIFY(second.hasRead());
    QCOMPARE(second.dialog.result()->rowsKept, std::size_t(14 * 48));
    QVERIFY(second.dialog.findChild<QLabel *>("formatText")->text().contains("ACD export"));

    const QString other = folder_.filePath("Other.csv");
    QFile file(other);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(germanExport().replace("Angeboten", "Offered"));
    file.close();
    Opened third(other, {}, settings.get());
    QVERIFY(third.hasRead());
    QCOMPARE(third.dialog.result()->rowsKept, std::size_t(14 * 48 - 1));
}

void ImportDialogTest::findingsAreSavedAsATable() {
    Opened opened(path_);
    QVERIFY(opened.hasRead());
    auto *check = opened.dialog.findChild<ImportCheck *>();
    const QString path = folder_.filePath("findings.csv");
    check->saveFindings(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), qsizetype(opened.dialog.result()->findings.size() + 1));
    QVERIFY2(lines[1].startsWith("70,26,Error,"), lines[1]);
    QVERIFY(lines[1].contains("k. A."));

    check->saveFindings(folder_.filePath("no/such/folder/findings.csv"));
    auto *said = opened.dialog.findChild<QLabel *>("savedFindings");
    QVERIFY(said->text().contains("could not be written"));
}

void ImportDialogTest::aStrangeDayCanBeLeftOutOfTraining() {
    QByteArray text = "timestamp,offered\n";
    const QDate monday(2026, 1, 5);
    for (int day = 0; day < 84; ++day)
        for (int half = 0; half < 48; ++half)
            text += monday.addDays(day).toString(Qt::ISODate).toUtf8() +
                    QStringLiteral(" %1:%2,%3\n")
                        .arg(half / 2, 2, 10, QChar('0'))
                        .arg(half % 2 * 30, 2, 10, QChar('0'))
                        .arg((20 + half % 7 + day % 3) * (day == 60 ? 3 : 2))
                        .toUtf8();
    const QString path = folder_.filePath("Strange.csv");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    const auto plan = application::newPlan("Test", "Europe/Berlin", "DE-BY", toDate({2026, 3, 20}));
    Opened opened(path, *plan);
    QVERIFY(opened.hasRead());
    QVERIFY(opened.decision("Leave out of training"));
    choose(opened.decision("Leave out of training"), "Leave out of training");
    opened.dialog.findChild<QComboBox *>("channel")->setEditText("Hotline");
    opened.goTo(ImportDialog::Summary);
    QTest::mouseClick(opened.dialog.button(QWizard::FinishButton), Qt::LeftButton);
    const auto &after = opened.document.plan();
    const auto *made = after.channel("Hotline");
    QVERIFY(made);
    QCOMPARE(made->corrections.size(), std::size_t(1));
    QVERIFY(made->corrections.front().range == after.calendar.rangeOf(toDate(monday.addDays(60))));
    opened.document.undoStack().undo();
    QVERIFY(opened.document.plan() == *plan);
}

void ImportDialogTest::whatWouldBeRightIsSaidInGerman_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("bad date") << QByteArray("timestamp,offered\n2026-03-02 09:00,1\n"
                                            "2026-03-02 09:30,2\n2026-13-02 10:00,3\n");
    QTest::newRow("bad count") << QByteArray("timestamp,offered\n2026-03-02 09:00,x\n"
                                             "2026-03-02 09:30,2\n2026-03-02 10:00,3\n");
    QTest::newRow("negative") << QByteArray("timestamp,offered\n2026-03-02 09:00,-1\n"
                                            "2026-03-02 09:30,2\n2026-03-02 10:00,3\n");
    QTest::newRow("bad duration") << QByteArray("timestamp,offered,aht_s\n2026-03-02 09:00,1,x\n"
                                                "2026-03-02 09:30,2,9\n2026-03-02 10:00,3,9\n");
    QTest::newRow("too many columns") << QByteArray("timestamp,offered\n2026-03-02 09:00,1,7,8\n"
                                                    "2026-03-02 09:30,2\n2026-03-02 10:00,3\n");
    QTest::newRow("other delimiter") << QByteArray("timestamp,offered\n2026-03-02 09:00;1\n"
                                                   "2026-03-02 09:30,2\n2026-03-02 10:00,3\n");
    QTest::newRow("twice") << QByteArray("timestamp,offered\n2026-03-02 09:00,1\n"
                                         "2026-03-02 09:00,2\n2026-03-02 09:30,3\n");
    QTest::newRow("gap") << QByteArray("timestamp,offered\n2026-03-02 09:00,1\n"
                                       "2026-03-02 09:30,2\n2026-03-02 11:30,3\n");
    QTest::newRow("two headers") << QByteArray("timestamp,offered\n2026-03-02 09:00,1\n"
                                               "timestamp,offered\n2026-03-02 09:30,2\n");
    QTest::newRow("no date") << QByteArray("offered\n1\n2\n3\n");
    QTest::newRow("only a header") << QByteArray("timestamp,offered\n");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("a workbook") << QByteArray("PK\x03\x04 and so on");
    QTest::newRow("NUL") << QByteArray("timestamp,offered\n2026-03-02 09:00,1\n2026-03-02 09:30,"
                                       "\0 2\n2026-03-02 10:00,3\n",
                                       77);
}

/// German words are no English ones with the same letters, so a phrase without a translation shows.
void ImportDialogTest::whatWouldBeRightIsSaidInGerman() {
    QFETCH(QByteArray, text);
    const QString path = folder_.filePath("Fault.csv");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    const auto read = application::readHistoryFile(path, {}, {}, {});
    QVERIFY(!read.findings.empty());
    const Translation german(QLocale(QLocale::German));
    for (const auto &finding : read.findings) {
        QVERIFY(!finding.expected.empty());
        QVERIFY2(expectedText(finding.expected, german) != QString::fromStdString(finding.expected),
                 finding.expected.c_str());
    }
}

void ImportDialogTest::everyCodeHasASentence() {
    const Translation say(QLocale(QLocale::English));
    for (int code = 0; code <= int(model::FindingCode::Stopped); ++code) {
        model::ImportFinding finding;
        finding.code = model::FindingCode(code);
        finding.line = 4211;
        finding.column = 17;
        finding.found = "k. A.";
        finding.expected = "a number";
        QVERIFY2(!findingTitle(finding, say).isEmpty(), qPrintable(QString::number(code)));
        QVERIFY(!findingConsequence(finding, say).isEmpty());
        const QString place = findingPlace(finding, say);
        // What is missing has no line.
        QVERIFY(finding.code == model::FindingCode::Gap ||
                place.startsWith(
                    QStringLiteral("Line %1, character 17: ").arg(say.format().count(4211))));
        QVERIFY(place.contains("k. A.") && place.endsWith("; expected a number"));
    }
    for (int code = 0; code <= int(model::ProblemCode::ClosedHoursNotObserved); ++code) {
        model::Problem problem;
        problem.code = model::ProblemCode(code);
        problem.subject = "Phone";
        const auto words = problemText(problem, {}, say);
        QVERIFY(!words.title.isEmpty() && !words.text.isEmpty());
        QVERIFY(!words.title.contains('%') && !words.text.contains("%1"));
    }
}

QTEST_MAIN(ImportDialogTest)
#include "tst_importdialog.moc"
