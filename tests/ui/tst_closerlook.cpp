// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/fateflow.h"
#include "ui/pages/closerlook.h"
#include "ui/pages/coveragepage.h"
#include "ui/planwindow.h"
#include "ui/text/promisetext.h"
#include "ui/text/words.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace ui;

namespace {

constexpr int patient = 400'000; ///< ms; a sanitizer build computes slowly
constexpr double hour = 3600;

/// Mails that come round the clock; open Monday to Friday, 9 to 18, when they take half an hour.
/// What comes later is answered at ten on the next day of work.
model::ChannelOutcome officeMail() {
    model::ChannelOutcome mail;
    mail.channel = {2, "Email", model::Medium::Email, model::ChannelKind::Deferred};
    for (int i = 0; i < 168; ++i) {
        auto &response = mail.hours[static_cast<std::size_t>(i)];
        response.natural = 3;
        const int day = i / 24;
        const bool open = day < 5 && i % 24 >= 9 && i % 24 < 18;
        int next = i % 24 < 9 ? day : day + 1;
        if (next > 4)
            next = 7;
        const double seconds = open ? hour / 2 : (next * 24 + 10 - i - 1) * hour;
        response.median = seconds / 2;
        response.p90 = seconds;
    }
    return mail;
}

QStringList said(const model::ChannelOutcome &channel, double promise,
                 QLocale::Language language = QLocale::English) {
    return promiseSentences(channel, promise, Translation(QLocale(language)))
        .replaceInStrings(QString(QChar::Nbsp), QStringLiteral(" "));
}

} // namespace

class CloserLookTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLongestWaitIsPublishedWithItsEnd() {
        // Friday evening waits longest; every late hour until Monday morning ends by ten.
        QCOMPARE(said(officeMail(), 4 * hour),
                 (QStringList{"Emails that arrive after Friday 18:00 are answered by Monday 10:00, "
                              "nine times out of ten.",
                              "At all other times within 15 h."}));
        QVERIFY(said(officeMail(), 4 * hour, QLocale::German)[0].contains("Freitag 18:00"));
    }

    void aPromiseThatHoldsIsOneSentence() {
        auto mail = officeMail();
        for (auto &response : mail.hours)
            response.p90 = 1.2 * hour;
        QCOMPARE(said(mail, 2 * hour),
                 QStringList("Emails are answered within 1.5 h, nine times out of ten, whenever "
                             "they arrive."));
    }

    void aBacklogThatGrowsIsNotPromised() {
        auto mail = officeMail();
        mail.naturalContacts = 504;
        mail.fate.waiting = 20;
        QCOMPARE(said(mail, 4 * hour),
                 QStringList("Emails: nothing can be promised. More come than are answered, and "
                             "the backlog grows."));
    }

    void nobodyNeedsNoPromise() {
        model::ChannelOutcome quiet;
        quiet.channel = {2, "Email", model::Medium::Email, model::ChannelKind::Deferred};
        QVERIFY(said(quiet, hour).isEmpty());
    }

    void aLineNamesThoseWhoFindItClosed() {
        auto phone = officeMail();
        phone.channel = {1, "Phone", model::Medium::Phone, model::ChannelKind::Live};
        for (std::size_t i = 0; i < 168; ++i)
            if (phone.hours[i].p90 == hour / 2)
                phone.hours[i].p90 = 18;
        // 45 of 168 hours are open.
        QCOMPARE(said(phone, 20),
                 (QStringList{"Calls are answered within 20 s while the line is open, nine times "
                              "out of ten.",
                              "73% of all who want to reach us find the line closed."}));
    }

    void theExampleIsLookedAtByTheHour() {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath("settings.ini"), QSettings::IniFormat);
        PlanWindow window(settings, [](QWidget *) {});
        window.window().show();
        window.openDemo();
        QTRY_VERIFY_WITH_TIMEOUT(!window.recomputer().isRunning() &&
                                     !window.recomputer().results().outcomes.empty(),
                                 patient);
        auto *page = static_cast<CoveragePage *>(window.window().page(PageId::Coverage));
        auto *open = page->findChild<QToolButton *>("hourByHour");
        QVERIFY(open);
        open->click();
        auto *look = page->findChild<CloserLook *>();
        QVERIFY(look && look->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!look->isTryingHours(), patient);
        QVERIFY(look->findChild<QLabel *>("worth")->text().contains("Best hour to open"));

        // The flow's table holds every contact of the scenario once.
        const auto &outcome =
            *window.recomputer().results().outcome(window.selection().scenarioId());
        const QStringList lines = look->findChild<FateFlow *>()->asTable().split(u'\n');
        QCOMPARE(lines.size(), qsizetype(outcome.channels.size()) + 1);
        double sum = 0;
        for (const QString &line : lines.mid(1))
            for (const QString &cell : line.split(u'\t').mid(1))
                sum += QLocale().toDouble(cell);
        QVERIFY(std::abs(sum - outcome.naturalContacts()) < 2);

        auto *channel = look->findChild<SegmentedControl *>("lookedAtChannel");
        channel->setCurrent(1);
        QCOMPARE(window.selection().channelId(), outcome.channels[1].channel.id);
        QVERIFY(look->findChild<QLabel *>("promise")->text().startsWith("Emails"));
        look->findChild<QToolButton *>("back")->click();
        QVERIFY(!look->isVisible());
    }
};

QTEST_MAIN(CloserLookTest)
#include "tst_closerlook.moc"
