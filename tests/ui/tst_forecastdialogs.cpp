// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/sampleplan.h"
#include "tests/support/madehistory.h"
#include "ui/dialogs/accepteddialog.h"
#include "ui/dialogs/analoguedialog.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <cmath>

using namespace testing;

class ForecastDialogsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        ui::applyTheme(*qApp, ui::Theme());
    }
    void acceptedForecastsAreHeldAgainstWhatCame();
    void intervalsAndOverridesAreShownAsTheyWereAccepted();
    void whatIsForgottenIsGone();
    void driversSayHowManyContactsADayBrings();
    void whatIsPutByHandStays();

private:
    static constexpr int expectedThen = 2;
    static QString cell(const QTableView &view, int row, int column) {
        return view.model()->index(row, column).data().toString();
    }

    const model::Calendar calendar_;
    const model::Date monday_ = day(2026, 3, 2);
    /// 480 contacts on each of four days.
    const model::ContactHistory history_ =
        madeHistory(calendar_, monday_, 4, [](model::LocalTime) { return 10.0; });
    const std::vector<model::ForecastSnapshot> snapshots_{
        {monday_, "week-average", {600, 600}, {500, 500}, {700, 700}},
        {monday_ + std::chrono::days(2),
         "combination",
         {480, 528, 500},
         {450, 490, 450},
         {510, 560, 550}}};
};

void ForecastDialogsTest::acceptedForecastsAreHeldAgainstWhatCame() {
    ui::AcceptedDialog dialog(snapshots_, history_, {}, calendar_);
    const auto &all = *dialog.findChild<QTableView *>("accepted");
    const auto &days = *dialog.findChild<QTableView *>("acceptedDays");
    QCOMPARE(all.model()->rowCount(), 2); // the latest first
    QCOMPARE(cell(all, 0, 3), QString("2 of 3"));
    QCOMPARE(cell(all, 0, 4), QString("5.0%")); // 48 of 960
    QCOMPARE(cell(all, 0, 7), QString("50%"));
    QCOMPARE(days.model()->rowCount(), 3);
    QCOMPARE(cell(days, 1, expectedThen), QString("528"));
    QCOMPARE(cell(days, 1, 4), QString("480"));
    QCOMPARE(cell(days, 1, 5), QString("+10%"));
    QCOMPARE(cell(days, 2, 4), cell(days, 2, 5)); // has not come
    dialog.findChild<QTableView *>("accepted")->selectRow(1);
    QCOMPARE(days.model()->rowCount(), 2);
    QCOMPARE(cell(days, 0, expectedThen), QString("600"));
}

void ForecastDialogsTest::intervalsAndOverridesAreShownAsTheyWereAccepted() {
    // 8 or 12 were expected by turns where 10 came, and twice that on the first day once more.
    model::Forecast original;
    std::vector<double> calls;
    for (int i = 0; i < 96; ++i)
        calls.push_back(i % 2 == 0 ? 8.0 : 12.0);
    original.calls = model::Series<model::Contacts>(
        model::TimeGrid(calendar_.rangeOf(monday_).begin, model::Minutes(30), 96), calls);
    original.dayTotals = {480, 480};
    original.dayBands = {{0.8, {450, 450}, {510, 510}}};
    original.method = "combination";
    const std::vector<model::Override> overrides{{calendar_.rangeOf(monday_), 2, {}, "mailing"}};
    auto overwritten = model::snapshotOf(model::overridden(original, overrides, calendar_),
                                         calendar_, original, overrides);
    overwritten.accepted = calendar_.rangeOf(monday_).begin - std::chrono::hours(15);
    auto plain = model::snapshotOf(original, calendar_);
    plain.accepted = *overwritten.accepted + std::chrono::minutes(5);
    // Twice for the same days: both are there, told apart by when they were accepted.
    ui::AcceptedDialog dialog({overwritten, plain}, history_, {}, calendar_);
    const auto &all = *dialog.findChild<QTableView *>("accepted");
    const auto &days = *dialog.findChild<QTableView *>("acceptedDays");
    const auto &written = *dialog.findChild<QLabel *>("acceptedOverrides");
    QCOMPARE(all.model()->rowCount(), 2);
    QVERIFY(cell(all, 0, 0).endsWith("09:05") && cell(all, 1, 0).endsWith("09:00"));
    QCOMPARE(cell(all, 0, 4), QString("0.0%"));  // right as days
    QCOMPARE(cell(all, 0, 5), QString("20.0%")); // a fifth off in every interval
    QVERIFY(days.isColumnHidden(1) && written.isHidden());
    dialog.findChild<QTableView *>("accepted")->selectRow(1);
    QVERIFY(!days.isColumnHidden(1) && !written.isHidden());
    QVERIFY(written.text().contains("+100%, mailing"));
    QCOMPARE(cell(days, 0, 1), QString("480"));
    QCOMPARE(cell(days, 0, expectedThen), QString("960"));
    QCOMPARE(cell(days, 1, 6), QString("20.0%"));
}

void ForecastDialogsTest::whatIsForgottenIsGone() {
    ui::AcceptedDialog dialog(snapshots_, history_, {}, calendar_);
    auto *forget = dialog.findChild<QPushButton *>("forget");
    dialog.findChild<QTableView *>("accepted")->selectRow(1);
    QTest::mouseClick(forget, Qt::LeftButton);
    QCOMPARE(dialog.snapshots().size(), std::size_t(1));
    QVERIFY(dialog.snapshots().front() == snapshots_.back());
    QTest::mouseClick(forget, Qt::LeftButton);
    QVERIFY(dialog.snapshots().empty());
    QVERIFY(!forget->isEnabled());
    QCOMPARE(dialog.findChild<QTableView *>("acceptedDays")->model()->rowCount(), 0);
}

void ForecastDialogsTest::driversSayHowManyContactsADayBrings() {
    model::Plan plan = application::samplePlan(monday_);
    auto fresh = plan.channels[0];
    fresh.channel.id = 99;
    ui::AnalogueDialog dialog(plan, fresh);
    const auto field = [&](const char *name) { return dialog.findChild<QDoubleSpinBox *>(name); };
    field("analogueCustomers")->setValue(30000);
    QCOMPARE(field("analoguePerDay")->value(), 0.0); // one driver says nothing
    field("analoguePerCustomer")->setValue(0.25);
    const double expected =
        model::contactsPerOpenDay({30000, 0.25}, *plan.channels[0].history, plan.calendar);
    QVERIFY(expected > 7500 / 31.0);
    QVERIFY(std::abs(*dialog.analogue()->contactsPerDay - expected) < 0.5);
    QCOMPARE(dialog.analogue()->channel, plan.channels[0].channel.id);
}

void ForecastDialogsTest::whatIsPutByHandStays() {
    model::Plan plan = application::samplePlan(monday_);
    auto fresh = plan.channels[0];
    fresh.channel.id = 99;
    ui::AnalogueDialog dialog(plan, fresh);
    dialog.findChild<QDoubleSpinBox *>("analoguePerDay")->setValue(140);
    dialog.findChild<QComboBox *>("analogueLike")->setCurrentIndex(2);
    QCOMPARE(*dialog.analogue()->contactsPerDay, 140.0);
}

QTEST_MAIN(ForecastDialogsTest)
#include "tst_forecastdialogs.moc"
