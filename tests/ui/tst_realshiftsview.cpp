// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/coveragepage.h"
#include "ui/pages/realshiftsview.h"
#include "ui/planwindow.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace ui;

namespace {

constexpr int patient = 400'000; ///< ms; a sanitizer build computes slowly

/// The text of a cell without the spaces that must not break.
QString cell(const QTableView &view, int row, int column) {
    return view.model()->index(row, column).data().toString().replace(QChar::Nbsp, u' ');
}

int rowOf(const QTableView &view, const QString &name) {
    for (int row = 0; row < view.model()->rowCount(); ++row)
        if (cell(view, row, 0) == name)
            return row;
    return -1;
}

} // namespace

class RealShiftsViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        settings_ =
            std::make_unique<QSettings>(folder_.filePath("settings.ini"), QSettings::IniFormat);
        window_ = std::make_unique<PlanWindow>(*settings_, [](QWidget *) {});
        window_->window().show();
        window_->openDemo();
        QTRY_VERIFY_WITH_TIMEOUT(!window_->recomputer().isRunning() &&
                                     !window_->recomputer().results().outcomes.empty(),
                                 patient);
        auto *page = window_->window().page(PageId::Coverage);
        view_ = page->findChild<RealShiftsView *>();
        auto *open = page->findChild<QToolButton *>("withRealShifts");
        QVERIFY(view_ && open);
        open->click();
        QTRY_VERIFY_WITH_TIMEOUT(!view_->isWorking(), patient);
    }

    void ownShiftsStandBesideTheEstimateAtOnce() {
        const auto *figures = view_->findChild<QTableView *>("realShiftsFigures");
        QVERIFY(figures->isVisible());
        // Only C has shifts in the example.
        QCOMPARE(figures->model()->columnCount(), 3);
        QCOMPARE(figures->model()->headerData(2, Qt::Horizontal).toString(),
                 QString("C own shifts"));
        const auto &plan = window_->document().plan();
        const auto *estimate = window_->recomputer().results().outcome(plan.chosen);
        QCOMPARE(cell(*figures, rowOf(*figures, "FTE"), 1), QString::number(estimate->fte, 'f', 1));
        QVERIFY(cell(*figures, rowOf(*figures, "FTE"), 2) !=
                cell(*figures, rowOf(*figures, "FTE"), 1));
        QVERIFY(view_->findChild<QPushButton *>("buildForComparison")->isVisible());
        const auto *differences = view_->findChild<QTableView *>("realShiftsDifferences");
        QVERIFY(rowOf(*differences, "More people than required") >= 0);
        QCOMPARE(rowOf(*differences, "In all"), differences->model()->rowCount() - 1);
    }

    void buildingFillsTheOthersAndChangesNoPlan() {
        const model::Plan before = window_->document().plan();
        view_->setBuildingTime(std::chrono::duration<double>(2));
        view_->build();
        QVERIFY(view_->isWorking());
        QTRY_VERIFY_WITH_TIMEOUT(!view_->isWorking(), patient);
        const auto *figures = view_->findChild<QTableView *>("realShiftsFigures");
        QCOMPARE(figures->model()->columnCount(), 7);
        QCOMPARE(figures->model()->headerData(2, Qt::Horizontal).toString(), QString("A built"));
        QVERIFY(!view_->findChild<QPushButton *>("buildForComparison")->isVisible());
        QVERIFY(window_->document().plan() == before);
        QVERIFY(!window_->document().undoStack().canUndo());
    }

    void cancellingKeepsWhatIsThere() {
        model::Plan changed = window_->document().plan();
        changed.payRates.night += 0.05;
        window_->document().change("pay", changed);
        QTRY_VERIFY_WITH_TIMEOUT(!window_->recomputer().isRunning() && !view_->isWorking(),
                                 patient);
        const auto *figures = view_->findChild<QTableView *>("realShiftsFigures");
        QTRY_COMPARE_WITH_TIMEOUT(figures->model()->columnCount(), 3, patient);
        view_->setBuildingTime(std::chrono::duration<double>(60));
        view_->build();
        QTest::keyClick(view_, Qt::Key_Escape);
        QVERIFY(!view_->isWorking());
        QCOMPARE(figures->model()->columnCount(), 3);
        QVERIFY(view_->findChild<QPushButton *>("buildForComparison")->isVisible());
    }

private:
    QTemporaryDir folder_;
    std::unique_ptr<QSettings> settings_;
    std::unique_ptr<PlanWindow> window_;
    RealShiftsView *view_ = nullptr;
};

QTEST_MAIN(RealShiftsViewTest)
#include "tst_realshiftsview.moc"
