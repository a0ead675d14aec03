// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/madehistory.h"
#include "ui/dialogs/stretchdialog.h"
#include "ui/pages/remarkspanel.h"
#include "ui/text/underwaytext.h"
#include "ui/text/words.h"

#include <QApplication>
#include <QDateEdit>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace testing;
using namespace ui;
using Kind = model::HistoryRemark::Kind;
using Reason = model::Correction::Reason;

class RemarksPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        applyTheme(*qApp, Theme());
        channel_.channel = {1, "Phone", model::Medium::Phone, model::ChannelKind::Live};
        channel_.history = model::Shared(
            madeHistory(calendar_, first_, 40, [](model::LocalTime) { return 10.0; }));
        for (int i = 0; i < 5; ++i) {
            const model::Date date = first_ + std::chrono::days(5 * i);
            remarks_.push_back({Kind::UnusualDay, date, 0.7, date});
        }
        const model::Date shift = first_ + std::chrono::days(30);
        remarks_.push_back({Kind::LevelShift, shift, 1.18, shift + std::chrono::days(3)});
    }

    void theLatestStandFirstAndAllOnRequest() {
        RemarksPanel panel;
        panel.show(channel_, calendar_, remarks_);
        QCOMPARE(panel.text().count("<a href"), 4); // three of them, and the others
        QVERIFY(plain(panel).contains("Level +18% since 1 Apr 2026"));
        QVERIFY(!panel.text().contains("2 Mar"));
        Q_EMIT panel.linkActivated("all");
        QCOMPARE(panel.text().count("<a href"), 7);
        QVERIFY(plain(panel).contains("2 Mar 2026"));
        Q_EMIT panel.linkActivated("fewer");
        QCOMPARE(panel.text().count("<a href"), 4);
    }

    void nothingIsShownOnceAllIsAnswered() {
        RemarksPanel panel;
        auto channel = channel_;
        channel.corrections = {{channel.history->grid.rangeOf(0), Reason::Manual}};
        channel.corrections[0].range.end = channel.history->grid.end();
        panel.show(channel, calendar_, remarks_);
        QVERIFY(panel.isHidden());
    }

    void answersToADayAndToALevel_data() {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QStringList>("answers");
        QTest::newRow("level") << "0" << QStringList{"newLevel", "event", "leaveOut", "sameLevel"};
        QTest::newRow("day") << "1" << QStringList{"event", "leaveOut", "ordinary"};
    }

    void answersToADayAndToALevel() {
        QFETCH(QString, link);
        QFETCH(QStringList, answers);
        RemarksPanel panel;
        panel.show(channel_, calendar_, remarks_);
        QStringList offered;
        for (const QAction *action : answersTo(panel, link)->actions())
            if (!action->isSeparator())
                offered << action->objectName();
        QCOMPARE(offered, answers);
    }

    void anAnswerSettlesTheRemark_data() {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<int>("reason");
        QTest::addColumn<int>("days");
        QTest::newRow("ordinary") << "1"
                                  << "ordinary" << static_cast<int>(Reason::Real) << 1;
        QTest::newRow("same") << "0"
                              << "sameLevel" << static_cast<int>(Reason::SameLevel) << 4;
    }

    void anAnswerSettlesTheRemark() {
        QFETCH(QString, link);
        QFETCH(QString, answer);
        QFETCH(int, reason);
        QFETCH(int, days);
        RemarksPanel panel;
        panel.show(channel_, calendar_, remarks_);
        QSignalSpy answered(&panel, &RemarksPanel::answered);
        trigger(panel, link, answer);
        QCOMPARE(answered.count(), 1);
        const auto correction = answered[0][1].value<model::Correction>();
        QCOMPARE(static_cast<int>(correction.reason), reason);
        QVERIFY(correction.range.length() == std::chrono::days(days));
        auto channel = channel_;
        channel.corrections = {correction};
        QCOMPARE(model::unanswered(remarks_, channel.corrections, calendar_).size(),
                 remarks_.size() - 1);
    }

    void aLevelIsAcceptedWithItsReason() {
        RemarksPanel panel;
        panel.show(channel_, calendar_, remarks_);
        QSignalSpy answered(&panel, &RemarksPanel::answered);
        QTimer::singleShot(0, this, [] {
            auto *dialog = qobject_cast<StretchDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->findChild<QLineEdit *>("stretchBecause")->setText("a new customer");
            dialog->accept();
        });
        trigger(panel, "0", "newLevel");
        QCOMPARE(answered.count(), 1);
        const auto correction = answered[0][1].value<model::Correction>();
        QVERIFY(correction.reason == Reason::LevelShift);
        QVERIFY(correction.range == calendar_.rangeOf(remarks_.back().date));
        QCOMPARE(correction.note, std::string("a new customer"));
    }

    void anEventFromToIsLeftOutOrMarked() {
        RemarksPanel panel;
        panel.show(channel_, calendar_, remarks_);
        QSignalSpy answered(&panel, &RemarksPanel::answered);
        QTimer::singleShot(0, this, [] {
            auto *dialog = qobject_cast<StretchDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            QCOMPARE(dialog->findChild<QDateEdit *>("stretchLast")->date(), QDate(2026, 4, 4));
            dialog->findChild<QDateEdit *>("stretchLast")->setDate(QDate(2026, 4, 8));
            dialog->accept();
        });
        trigger(panel, "0", "leaveOut");
        QCOMPARE(answered.count(), 1);
        const auto correction = answered[0][1].value<model::Correction>();
        QVERIFY(correction.leavesOut());
        QVERIFY(correction.range.length() == std::chrono::days(8));
        QSignalSpy wanted(&panel, &RemarksPanel::eventWanted);
        trigger(panel, "0", "event");
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted[0][0].toDate(), QDate(2026, 4, 1));
        QCOMPARE(wanted[0][1].toDate(), QDate(2026, 4, 4));
    }

    void howTheDayRunsIsSaidInASentence() {
        const model::Instant noon = calendar_.rangeOf(first_).begin + std::chrono::hours(12);
        const model::DayUnderWay day{noon, 412, 438, 0.94, 0.03};
        QCOMPARE(underWayText(day, calendar_, QDate(2026, 3, 2)),
                 QString::fromUtf8("Today runs at 94% ± 3% of what was expected, as of 12:00 · so "
                                   "far 412 contacts instead of 438"));
        QVERIFY(underWayText(day, calendar_, QDate(2026, 3, 3)).startsWith("Mon 2"));
    }

private:
    static QString plain(const QLabel &label) { return label.text().replace(QChar(0xa0), u' '); }
    static QMenu *answersTo(RemarksPanel &panel, const QString &link) {
        Q_EMIT panel.linkActivated(link);
        return panel.findChildren<QMenu *>("remarkAnswers").back();
    }
    static void trigger(RemarksPanel &panel, const QString &link, const QString &answer) {
        QMenu *menu = answersTo(panel, link);
        menu->findChild<QAction *>(answer)->trigger();
        menu->close();
    }

    const model::Calendar calendar_;
    const model::Date first_ = day(2026, 3, 2);
    model::ChannelPlan channel_;
    std::vector<model::HistoryRemark> remarks_;
};

QTEST_MAIN(RemarksPanelTest)
#include "tst_remarkspanel.moc"
