// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/newplan.h"
#include "ui/dialogs/importdialog.h"
#include "ui/text/format.h"
#include "ui/text/problemtext.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

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

/// The dialog on a plan of its own, shown with a file.
struct Opened {
    application::PlanDocument document;
    application::Recomputer recomputer{document};
    Selection selection;
    ImportDialog dialog;
    QSignalSpy read{&dialog, &ImportDialog::readingFinished};

    explicit Opened(const QString &path, const model::Plan &plan = {})
        : dialog({started(document, plan), recomputer, selection}, path) {
        dialog.show();
    }
    bool hasRead() { return read.count() > 0 || read.wait(20000); }

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
    auto *next = dialog.button(QWizard::NextButton);
    for (int step = 0; step < ImportDialog::Summary; ++step) {
        QCOMPARE(dialog.currentId(), step);
        QVERIFY(next->isEnabled());
        QTest::mouseClick(next, Qt::LeftButton);
    }
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
    auto *role = dialog.findChild<QComboBox *>("role3");
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
    auto *view = dialog.findChild<QTableView *>("importFindings");
    const auto decision = [&]() -> QComboBox * {
        for (auto *combo : view->findChildren<QComboBox *>("decision"))
            if (combo->findText("Add them up") >= 0)
                return combo;
        return nullptr;
    };
    QVERIFY(decision());
    const int place = decision()->findText("Add them up");
    decision()->setCurrentIndex(place);
    Q_EMIT decision()->activated(place);
    QVERIFY(opened.read.wait(20000));
    QCOMPARE(offered(), 1020.0);
    QVERIFY(decision());
    QCOMPARE(decision()->currentIndex(), place);
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
        QCOMPARE(findingPlace(finding, say),
                 QStringLiteral("Line %1, character 17: “k. A.”; expected a number")
                     .arg(say.format().count(4211)));
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
