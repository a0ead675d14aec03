// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/newplan.h"
#include "tests/support/realhistories.h"
#include "ui/dialogs/importdialog.h"
#include "ui/pages/coveragepage.h"
#include "ui/planwindow.h"
#include "ui/report/reportpdf.h"
#include "ui/text/words.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace testing;

namespace {

constexpr int patient = 400'000; ///< ms; a sanitizer build computes slowly

bool choose(QComboBox *combo, int index) {
    if (!combo || index < 0)
        return false;
    if (combo->currentIndex() != index) {
        combo->setCurrentIndex(index);
        Q_EMIT combo->activated(index);
    }
    return true;
}

/// Answers the questions of the import as the owner of the file would.
class Importer {
public:
    explicit Importer(const RealHistory &history) : history_(history) {}

    void operator()() {
        auto *dialog = qobject_cast<ui::ImportDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->result() && !dialog->isReading(), patient);
        dialog->findChild<QComboBox *>("channel")->setEditText(history_.channel);
        answer(*dialog);
        auto *next = dialog->button(QWizard::NextButton);
        while (dialog->currentId() < ui::ImportDialog::Summary) {
            const int before = dialog->currentId();
            QTest::mouseClick(next, Qt::LeftButton);
            if (dialog->currentId() == before)
                break;
        }
        reached_ = dialog->currentId();
        QTest::mouseClick(dialog->button(QWizard::FinishButton), Qt::LeftButton);
        dialog->reject(); // does nothing to a finished dialog
    }
    int reached() const { return reached_; }

private:
    static void waitFor(const ui::ImportDialog &dialog) {
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isReading(), patient);
    }

    void answer(ui::ImportDialog &dialog) {
        if (history_.events) {
            QVERIFY(choose(dialog.findChild<QComboBox *>("rowKind"), 2));
            waitFor(dialog);
        }
        if (!history_.column.isEmpty()) {
            const auto *columns = dialog.findChild<QTableView *>("columns")->model();
            for (int column = 0; column < columns->columnCount(); ++column) {
                auto *role =
                    dialog.findChild<QComboBox *>(QStringLiteral("columns-role%1").arg(column));
                const bool wanted =
                    columns->headerData(column, Qt::Horizontal).toString() == history_.column;
                const int offered = role->findData(int(model::ColumnRole::Offered));
                if (wanted)
                    QVERIFY(choose(role, offered));
                waitFor(dialog);
            }
        }
        if (!history_.queue.isEmpty()) {
            auto *queue = dialog.findChild<QComboBox *>("queue");
            QVERIFY(choose(queue, queue->findText(history_.queue)));
            waitFor(dialog);
        }
        auto *findings = dialog.findChild<QTableView *>("importFindings");
        for (auto *decision : findings->findChildren<QComboBox *>("decision"))
            if (decision->currentIndex() < 0) { // counts that are no numbers
                QVERIFY(choose(decision, 0));
                waitFor(dialog);
                break;
            }
    }

    RealHistory history_;
    int reached_ = -1;
};

} // namespace

/// Every real history, through the window, from the file to the report.
class TestHistoriesInWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void realHistoriesBecomeAReport_data();
    void realHistoriesBecomeAReport();
};

void TestHistoriesInWindow::realHistoriesBecomeAReport_data() {
    QTest::addColumn<int>("which");
    const auto all = realHistories();
    for (std::size_t i = 0; i < all.size(); ++i)
        QTest::newRow(all[i].name) << static_cast<int>(i);
}

void TestHistoriesInWindow::realHistoriesBecomeAReport() {
    QFETCH(int, which);
    const RealHistory history = realHistories()[static_cast<std::size_t>(which)];
    if (!history.isHere())
        QSKIP("the real data sets are not here");
    const QTemporaryDir folder;
    QSettings settings(folder.filePath("settings.ini"), QSettings::IniFormat);
    ui::PlanWindow window(settings, [](QWidget *) {});
    window.window().show();
    const auto plan = application::newPlan("Real", history.zone, "", ui::toDate(QDate(2013, 1, 1)));
    QVERIFY(plan);
    window.document().reset(*plan, {});

    Importer importer(history);
    QTimer::singleShot(0, [&] { importer(); });
    window.importHistory(history.path());
    QCOMPARE(importer.reached(), int(ui::ImportDialog::Summary));
    QVERIFY(window.document().plan().channel(history.channel));
    QCOMPARE(window.document().undoStack().count(), 1);

    const auto &recomputer = window.recomputer();
    QTRY_VERIFY_WITH_TIMEOUT(!recomputer.isRunning() && !recomputer.results().outcomes.empty(),
                             patient);
    const auto &outcomes = recomputer.results().outcomes;
    QVERIFY(outcomes.size() >= 2);
    QVERIFY(outcomes[0].naturalContacts() > 0);
    QVERIFY(outcomes[1].cost.total() > model::Money());
    QCOMPARE(outcomes[0].fate.lostClosed, 0.0);
    for (const auto page : {ui::PageId::History, ui::PageId::Forecast, ui::PageId::Staffing,
                            ui::PageId::Report, ui::PageId::Coverage}) {
        window.window().showPage(page);
        QVERIFY(!window.window().grab().isNull());
    }
    const auto *verdict =
        window.window().page(ui::PageId::Coverage)->findChild<QLabel *>("verdict");
    QVERIFY(verdict && verdict->text().contains('%'));
    QString error;
    const QString pdf = folder.filePath("real.pdf");
    QVERIFY2(ui::writeReportPdf(window.document().plan(), recomputer.results(), pdf,
                                application::Language::English, &error),
             qPrintable(error));
    QVERIFY(QFileInfo(pdf).size() > 10'000);
}

QTEST_MAIN(TestHistoriesInWindow)
#include "tst_historiesinwindow.moc"
