// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/backlogchart.h"
#include "ui/charts/dailychart.h"
#include "ui/charts/frontierchart.h"
#include "ui/charts/openingstrip.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/valuefield.h"
#include "ui/widgets/weekstepper.h"

#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace ui;

class WidgetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        applyTheme(*qApp, Theme());
    }
    void arrowKeysMoveTheSegment();
    void clickingChoosesASegment();
    void theStepperShowsWeeksAndStaysInRange();
    void sliderAndFieldShareOneValue();
    void settingAValueIsSilent();
    void durationsAreTypedAsMinutesAndSeconds_data();
    void durationsAreTypedAsMinutesAndSeconds();
    void aProblemMarksTheField();
    void doubleClickBringsTheNeutralValueBack();
    void theNewestMessageIsShownFirst();
    void aMessageReplacesItsPredecessorWithTheSameKey();
    void quickWorkShowsNoProgress();
    void sevenDayMeanLeavesOutUnknownDays();
    void chartsDescribeThemselves();
    void chartsPaintOnAnyPainter();
    void theStripAnswersToTheKeyboard();
};

void WidgetsTest::arrowKeysMoveTheSegment() {
    SegmentedControl control;
    control.setTexts({"Daily", "Weekly", "Interval"});
    QSignalSpy changed(&control, &SegmentedControl::currentChanged);
    QTest::keyClick(&control, Qt::Key_Left);
    QCOMPARE(control.current(), 0);
    QCOMPARE(changed.count(), 0);
    QTest::keyClick(&control, Qt::Key_Right);
    QTest::keyClick(&control, Qt::Key_Right);
    QTest::keyClick(&control, Qt::Key_Right);
    QCOMPARE(control.current(), 2);
    QCOMPARE(changed.count(), 2);
    QTest::keyClick(&control, Qt::Key_Home);
    QCOMPARE(control.current(), 0);
    control.setTexts({"Täglich", "Wöchentlich", "Intervall"});
    QCOMPARE(control.current(), 0);
}

void WidgetsTest::clickingChoosesASegment() {
    SegmentedControl control;
    control.setTexts({"Daily", "Weekly", "Interval"});
    control.resize(control.sizeHint());
    QTest::mouseClick(&control, Qt::LeftButton, {}, QPoint(control.width() - 5, 10));
    QCOMPARE(control.current(), 2);
}

void WidgetsTest::theStepperShowsWeeksAndStaysInRange() {
    WeekStepper stepper;
    QSignalSpy changed(&stepper, &WeekStepper::mondayChanged);
    stepper.setMonday(QDate(2026, 12, 2)); // a Wednesday
    QCOMPARE(stepper.monday(), QDate(2026, 11, 30));
    stepper.setRange(QDate(2026, 11, 23), QDate(2026, 12, 7));
    stepper.stepBy(5);
    QCOMPARE(stepper.monday(), QDate(2026, 12, 7));
    stepper.stepBy(-9);
    QCOMPARE(stepper.monday(), QDate(2026, 11, 23));
    stepper.stepBy(-1);
    QCOMPARE(changed.count(), 3);
}

void WidgetsTest::sliderAndFieldShareOneValue() {
    ValueField field(NumberEdit::Kind::Percent, true);
    field.setRange({0, 1, 0.01, 0, {}, {}});
    field.setValue(0.3);
    QCOMPARE(field.edit().text(), QStringLiteral("30 %"));
    QSignalSpy changed(&field, &ValueField::valueChanged);
    auto *slider = field.findChild<LineSlider *>();
    QCOMPARE(slider->value(), 300);
    slider->setValue(500);
    QCOMPARE(field.value(), 0.5);
    QCOMPARE(changed.count(), 1);
    field.edit().setValue(75);
    QCOMPARE(slider->value(), 750);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(changed.last().first().toDouble(), 0.75);
}

void WidgetsTest::settingAValueIsSilent() {
    ValueField field(NumberEdit::Kind::Number, true);
    field.setRange({0, 100, 1, 0, {}, {}});
    QSignalSpy changed(&field, &ValueField::valueChanged);
    field.setValue(42);
    QCOMPARE(field.value(), 42.0);
    QCOMPARE(changed.count(), 0);
    WhatIfSlider slider;
    slider.setRange(-0.5, 0.5, 0.01);
    QSignalSpy moved(&slider, &WhatIfSlider::valueChanged);
    slider.setValue(0.25);
    QCOMPARE(slider.value(), 0.25);
    QCOMPARE(moved.count(), 0);
}

void WidgetsTest::durationsAreTypedAsMinutesAndSeconds_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("seconds");
    QTest::newRow("minutes and seconds") << "6:30" << 390.0;
    QTest::newRow("seconds") << "95" << 95.0;
}

void WidgetsTest::durationsAreTypedAsMinutesAndSeconds() {
    QFETCH(QString, typed);
    NumberEdit edit(NumberEdit::Kind::MinutesSeconds);
    edit.setRange(1, 3600);
    edit.setValue(312);
    QCOMPARE(edit.text(), QStringLiteral("5:12 min"));
    edit.selectAll();
    QTest::keyClicks(&edit, typed);
    QTest::keyClick(&edit, Qt::Key_Return);
    QTEST(edit.value(), "seconds");
}

void WidgetsTest::aProblemMarksTheField() {
    ValueField field(NumberEdit::Kind::Percent, false);
    field.setProblem("Must be between 50 and 100%.");
    QVERIFY(field.edit().property("invalid").toBool());
    QCOMPARE(field.edit().accessibleDescription(), QStringLiteral("Must be between 50 and 100%."));
    field.setProblem({});
    QVERIFY(!field.edit().property("invalid").toBool());
}

void WidgetsTest::doubleClickBringsTheNeutralValueBack() {
    WhatIfSlider slider;
    slider.setRange(-0.5, 0.5, 0.01);
    slider.setNeutral(0);
    slider.setValue(0.2);
    QVERIFY(!slider.isNeutral());
    QSignalSpy committed(&slider, &WhatIfSlider::committed);
    QTest::mouseDClick(slider.findChild<LineSlider *>(), Qt::LeftButton);
    QVERIFY(slider.isNeutral());
    QCOMPARE(committed.count(), 1);
}

void WidgetsTest::theNewestMessageIsShownFirst() {
    MessageBar bar;
    QVERIFY(bar.isHidden());
    int ran = 0;
    bar.post({MessageBar::Kind::Warning, "Older", {}, {}, true, {}});
    bar.post({MessageBar::Kind::Error, "Newer", "Text", {{"Undo", [&ran] { ++ran; }}}, true, {}});
    QVERIFY(!bar.isHidden());
    QCOMPARE(bar.accessibleName(), QStringLiteral("Newer"));
    for (QPushButton *button : bar.findChildren<QPushButton *>())
        if (button->text() == QLatin1String("Undo"))
            button->click();
    QCOMPARE(ran, 1);
    QCOMPARE(bar.accessibleName(), QStringLiteral("Older"));
    QTest::keyClick(&bar, Qt::Key_Escape);
    QVERIFY(bar.isHidden());
}

void WidgetsTest::aMessageReplacesItsPredecessorWithTheSameKey() {
    MessageBar bar;
    bar.post({MessageBar::Kind::Warning, "One finding", {}, {}, true, "findings"});
    bar.post({MessageBar::Kind::Warning, "Two findings", {}, {}, true, "findings"});
    QCOMPARE(bar.count(), 1);
    bar.remove("findings");
    QVERIFY(bar.isHidden());
}

void WidgetsTest::quickWorkShowsNoProgress() {
    ProgressStrip strip;
    strip.report("Reading", 0.1);
    QVERIFY(strip.isHidden());
    strip.finish();
    QVERIFY(!strip.isRunning());
    strip.report("Fitting", 0.2);
    QTRY_VERIFY(!strip.isHidden()); // longer than 200 ms
    QSignalSpy cancel(&strip, &ProgressStrip::cancelRequested);
    strip.findChild<QPushButton *>()->click();
    QCOMPARE(cancel.count(), 1);
    strip.finish();
    QVERIFY(strip.isHidden());
}

void WidgetsTest::sevenDayMeanLeavesOutUnknownDays() {
    std::vector<double> days(21, 7.0);
    days[10] = std::nan("");
    const auto mean = sevenDayMean(days);
    QVERIFY(std::isnan(mean[10]));
    QCOMPARE(mean[8], 7.0);
    QVERIFY(std::isnan(mean[0])); // half a week tells which weekdays, not how much
    QCOMPARE(mean[3], 7.0);
    days[5] = 14;
    QCOMPARE(sevenDayMean(days)[5], 8.0);
}

void WidgetsTest::chartsDescribeThemselves() {
    DailyChart chart;
    DailyChart::Value value;
    value.first = QDate(2026, 11, 23);
    value.rows = {
        {"Phone", {}, Hue::Phone, {900, 700, std::nan(""), 800, 750, 300, 200, 1268}, {}}};
    chart.show(value);
    QCOMPARE(QString(chart.description()).replace(QChar(0x00A0), ' '),
             QStringLiteral("Phone contacts per day, 23–30 Nov 2026, highest 1,268 on Monday, 30 "
                            "November 2026"));
    QCOMPARE(chart.accessibleDescription(), chart.description());
    QCOMPARE(chart.asTable().split('\n').size(), 9);

    BacklogChart backlog;
    BacklogChart::Value work;
    work.layers = {{"E-mail", Hue::Email, std::vector<double>(336, 1.0)}};
    work.layers[0].hours[17] = 151; // ends Monday 09:00
    backlog.show(work);
    QVERIFY(backlog.description().contains(QStringLiteral("Mon 09:00")));
    QCOMPARE(BacklogChart::peak(work), 151.0);
}

void WidgetsTest::chartsPaintOnAnyPainter() {
    BacklogChart chart;
    BacklogChart::Value value;
    value.layers = {{"E-mail", Hue::Email, std::vector<double>(336, 100.0)}};
    chart.show(value);
    const QColor area = Theme().tint(Theme().channel(Hue::Email).line, 0.88);
    // A printer's resolution must not change the size.
    for (const int dotsPerMeter : {3780, 11811}) {
        QImage image(600, 300, QImage::Format_ARGB32);
        image.setDotsPerMeterX(dotsPerMeter);
        image.setDotsPerMeterY(dotsPerMeter);
        image.fill(Qt::white);
        QPainter painter(&image);
        chart.paintOn(painter, QRectF(300, 150, 274, 128));
        painter.end();
        QCOMPARE(image.pixelColor(300 + 150, 150 + 90).name(), area.name());
        QCOMPARE(image.pixelColor(300 + 150, 150 + 118).name(), QColor(Qt::white).name());
        QCOMPARE(image.pixelColor(100, 75).name(), QColor(Qt::white).name()); // nothing outside
    }
    QVERIFY(chart.toSvg().contains("<svg"));

    FrontierChart empty; // no points at all
    empty.show(FrontierChart::Value{});
    QVERIFY(!empty.toImage(1).isNull());
}

void WidgetsTest::theStripAnswersToTheKeyboard() {
    OpeningStrip strip;
    OpeningStrip::Value value;
    value.name = "9–18";
    value.hours.assign(168, OpeningStrip::Hour::Closed);
    for (int hour = 9; hour < 18; ++hour)
        value.hours[std::size_t(hour)] = OpeningStrip::Hour::Open;
    strip.show(value);
    QCOMPARE(strip.description(), QStringLiteral("9–18: open 9 hours a week"));
    strip.setClickable(true);
    QSignalSpy pressed(&strip, &OpeningStrip::pressed);
    QTest::keyClick(&strip, Qt::Key_Return);
    QTest::mouseClick(&strip, Qt::LeftButton, {}, QPoint(50, 10));
    QCOMPARE(pressed.count(), 2);
}

QTEST_MAIN(WidgetsTest)
#include "tst_widgets.moc"
