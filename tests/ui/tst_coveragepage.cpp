// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/tornadochart.h"
#include "ui/dialogs/closedhoursdialog.h"
#include "ui/dialogs/paydialog.h"
#include "ui/dialogs/scenariodialog.h"
#include "ui/pages/assumptionview.h"
#include "ui/pages/coveragepage.h"
#include "ui/pages/readinessview.h"
#include "ui/planwindow.h"
#include "ui/text/verdicttext.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/valuefield.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace ui;

namespace {

constexpr int patient = 400'000; ///< ms; a sanitizer build computes slowly

template <class Widget>
Widget &child(const QWidget &of, const char *name) {
    auto *found = of.findChild<Widget *>(name);
    if (!found)
        qFatal("no widget is called %s", name);
    return *found;
}

QString sentenceOf(int points, int costPercent, bool uncertain) {
    std::vector<model::ScenarioOutcome> outcomes(2);
    outcomes[0].cost.base = model::Money(1000000);
    outcomes[1].cost.base = model::Money(1000000 + 10000 * costPercent);
    outcomes[0].customerView.withinPromise = 0.5;
    outcomes[1].customerView.withinPromise = 0.5 + points / 100.0;
    std::vector<model::ScenarioRanges> ranges(2);
    for (std::size_t i = 0; i < 2; ++i) {
        const double share = outcomes[i].customerView.withinPromise;
        const double off = uncertain ? 0.2 : 0.001;
        ranges[i].paths = 100;
        ranges[i].withinPromise = {share - off, share + off};
    }
    if (points == 0)
        ranges.clear(); // the same share, to the point
    return verdictSentence(model::verdict(outcomes, 1, 0, ranges), outcomes,
                           Translation(QLocale(QLocale::English)));
}

} // namespace

class CoveragePageTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<QSettings> settings_;
    std::unique_ptr<PlanWindow> window_;

    CoveragePage &page() const {
        return *static_cast<CoveragePage *>(window_->window().page(PageId::Coverage));
    }
    const model::Plan &plan() const { return window_->document().plan(); }
    bool isComputed() const {
        const auto &recomputer = window_->recomputer();
        return !recomputer.isRunning() && !recomputer.isOutdated() &&
               !recomputer.results().ranges.empty();
    }

private Q_SLOTS:
    void initTestCase() {
        settings_ =
            std::make_unique<QSettings>(folder_.filePath("settings.ini"), QSettings::IniFormat);
        window_ = std::make_unique<PlanWindow>(*settings_, [](QWidget *) {});
        window_->window().resize(1440, 900);
        window_->window().show();
        window_->openDemo();
        QTRY_VERIFY_WITH_TIMEOUT(isComputed(), patient);
        window_->window().showPage(PageId::Coverage);
    }
    void cleanupTestCase() { window_.reset(); }

    void theVerdictSaysNoMoreThanTheForecastCanTell() {
        QVERIFY(sentenceOf(5, 10, false).contains("5 points more than A for 10% more cost"));
        QVERIFY(sentenceOf(5, 10, true)
                    .contains("about as many as A, within the forecast’s uncertainty, for 10% "
                              "more cost."));
        QVERIFY(sentenceOf(0, -7, false).contains("about as many as A for 7% less cost."));
        QVERIFY(sentenceOf(0, 0, false).contains("about as many as A at the same cost."));
        QVERIFY(sentenceOf(-4, 3, false).contains("4 points fewer than A for 3% more cost"));
    }

    void rangesStandBelowTheFigures() {
        const auto &ranges = window_->recomputer().results().ranges;
        QCOMPARE(ranges.size(), plan().scenarios.size());
        int shown = 0;
        for (const Figure *figure : page().findChildren<Figure *>())
            if (figure->isVisible() && figure->accessibleDescription().contains(u'–'))
                ++shown;
        QCOMPARE(shown, 3 * static_cast<int>(ranges.size()));
        int odds = 0;
        for (const QLabel *label : page().findChildren<QLabel *>())
            odds += label->text().startsWith("Beats ") ? 1 : 0;
        QCOMPARE(odds, static_cast<int>(ranges.size()) - 1);
    }

    void aFigureAnswersWhy() {
        auto *figure = page().findChild<Figure *>();
        for (auto *one : page().findChildren<Figure *>())
            if (one->toolTip().startsWith("Why?"))
                figure = one;
        QTest::keyClick(figure, Qt::Key_Space);
        auto &view = *page().findChild<AssumptionView *>();
        QVERIFY(view.isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!view.isVarying(), patient);
        // The share on target was asked for; every input stands there with its source.
        QCOMPARE(child<SegmentedControl>(view, "askedFigure").current(), 1);
        const QStringList lines = view.findChild<TornadoChart *>()->asTable().split(u'\n');
        QVERIFY(lines.size() > 20);
        for (const QString &line : lines.mid(1))
            QCOMPARE(line.count(u'\t'), 5);
        QVERIFY(lines.filter("contact volume").size() >= 3);
        QVERIFY(lines.filter("default").size() > 3 && lines.filter("forecast").size() >= 3);
        QVERIFY(!child<QLabel>(view, "why").text().isEmpty());
        QTest::keyClick(&view, Qt::Key_Escape);
        QVERIFY(!view.isVisible());
    }

    void openingsLawAndCrisisOfTheSelectedScenario() {
        window_->selection().setScenario(plan().scenarios[1].id);
        child<QToolButton>(page(), "readiness").click();
        auto &view = *page().findChild<ReadinessView *>();
        QVERIFY(view.isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!view.isLooking(), patient);
        QCOMPARE(child<QTableView>(view, "openingWaves").model()->rowCount(),
                 static_cast<int>(plan().channels.size()));
        QCOMPARE(child<QTableView>(view, "remedies").model()->rowCount(), 4);
        QVERIFY(child<QLabel>(view, "crisisWords").text().contains("would meet nobody"));

        window_->selection().setScenario(plan().scenarios[0].id);
        QTRY_VERIFY_WITH_TIMEOUT(!view.isLooking(), patient);
        QVERIFY(!child<QTableView>(view, "openingWaves").isVisible());
        QVERIFY(child<QTableView>(view, "law").model()->rowCount() >= 5);
        QVERIFY(child<QLabel>(view, "crisisWords").text().startsWith("In 0%"));

        const auto before = plan().crisis;
        auto fields = view.findChildren<ValueField *>();
        QCOMPARE(fields.size(), qsizetype(4));
        fields[0]->edit().setValue(120);
        Q_EMIT fields[0]->committed(120);
        QCOMPARE(plan().crisis.peakPerHour, 120.0);
        window_->document().undoStack().undo();
        QVERIFY(plan().crisis == before);
        QTRY_VERIFY_WITH_TIMEOUT(isComputed(), patient);
        page().look(CoveragePage::View::SideBySide);
    }

    void theBestHoursForATargetBecomeAScenario() {
        auto *side = page().inspector();
        child<SegmentedControl>(*side, "goal").setCurrent(1);
        page().findHours();
        QVERIFY(page().isFindingHours());
        QTRY_VERIFY_WITH_TIMEOUT(!page().isFindingHours(), patient);
        auto &found = child<QLabel>(*side, "foundHours");
        QVERIFY2(found.text().contains("on target for"), qPrintable(found.text()));
        const auto before = plan().scenarios.size();
        const auto index = found.text().section(QStringLiteral("href=\""), 1).section(u'"', 0, 0);
        Q_EMIT found.linkActivated(index);
        QCOMPARE(plan().scenarios.size(), before + 1);
        QTRY_VERIFY_WITH_TIMEOUT(isComputed(), patient);
        const auto &outcome = window_->recomputer().results().outcomes.back();
        QVERIFY(outcome.customerView.withinPromise > 0.79);
        window_->document().undoStack().undo();
        QTRY_VERIFY_WITH_TIMEOUT(isComputed(), patient);
    }

    void aHeadMovesItsScenario() {
        std::vector<int> ids;
        for (const auto &scenario : plan().scenarios)
            ids.push_back(scenario.id);
        page().moveScenario(0, 2);
        QCOMPARE(plan().scenarios[2].id, ids[0]);
        QCOMPARE(plan().scenarios[0].id, ids[1]);
        page().moveScenario(2, 0);
        QCOMPARE(plan().scenarios[0].id, ids[0]);
        page().moveScenario(0, 9);
        QCOMPARE(plan().scenarios[0].id, ids[0]);
        window_->document().undoStack().undo();
        window_->document().undoStack().undo();
    }

    void datesAndFixedWorkAreTyped() {
        const auto &before = plan().scenarios[1];
        ScenarioDialog dialog(before, plan(), 0);
        child<QDateEdit>(dialog, "exceptionDate").setDate(QDate(2026, 12, 24));
        auto &hours = child<QLineEdit>(dialog, "exceptionHours");
        hours.setText("nine to one");
        child<QPushButton>(dialog, "addException").click();
        QVERIFY(dialog.scenario() == before);
        hours.setText("9-13");
        child<QPushButton>(dialog, "addException").click();
        const model::Date eve =
            model::Date(std::chrono::days(QDate(1970, 1, 1).daysTo(QDate(2026, 12, 24))));
        for (const auto &[id, coverage] : dialog.scenario().channels) {
            QCOMPARE(coverage.hours.exceptions.at(eve).size(), std::size_t{1});
            QVERIFY(coverage.hours.exceptions.at(eve)[0].closes == model::Minutes(13 * 60));
        }
        // Of one channel only, and only what is changed.
        child<QComboBox>(dialog, "scenarioChannel").setCurrentIndex(1);
        child<QDoubleSpinBox>(dialog, "retries").setValue(30);
        const int first = plan().channels[0].channel.id;
        QCOMPARE(dialog.scenario().channels.at(first).closedDoor.retries, 0.3);
        child<QDoubleSpinBox>(dialog, "switches").setValue(90);
        QVERIFY(dialog.scenario().channels.at(first).closedDoor.isValid());
        child<QListWidget>(dialog, "dates").setCurrentRow(0);
        child<QPushButton>(dialog, "removeException").click();
        QVERIFY(dialog.scenario().channels.at(first).hours.exceptions.empty());
        QVERIFY(!dialog.scenario().channels.rbegin()->second.hours.exceptions.empty());

        child<QLineEdit>(dialog, "workName").setText("Watching");
        child<QLineEdit>(dialog, "workHours").setText("sometimes");
        child<QPushButton>(dialog, "addWork").click();
        QVERIFY(dialog.scenario().fixedWork.empty());
        child<QLineEdit>(dialog, "workHours").setText("Mon-Fri 9-11");
        child<QPushButton>(dialog, "addWork").click();
        QCOMPARE(dialog.scenario().fixedWork.size(), std::size_t{1});
        QCOMPARE(dialog.scenario().fixedWork[0].hours().hoursPerWeek(), 10.0);
    }

    void aScenarioSaysWhoWorksOnWrittenContacts() {
        const model::CoverageScenario before = plan().scenarios.front();
        ScenarioDialog dialog(before, plan(), 0);
        auto &usable = child<QDoubleSpinBox>(dialog, "usableIdle");
        QVERIFY(!usable.isEnabled());
        QVERIFY(dialog.scenario() == before);
        child<QComboBox>(dialog, "team").setCurrentIndex(1);
        QVERIFY(dialog.scenario().team == model::TeamStructure::Blended);
        QVERIFY(usable.isEnabled());
        QCOMPARE(usable.value(), 85.0);
        usable.setValue(75);
        QCOMPARE(dialog.scenario().usableIdle, 0.75);
    }

    void urgentContactsAreNamedWithHoursAndAPromise() {
        const int first = plan().channels[0].channel.id;
        ScenarioDialog dialog(plan().scenarios.front(), plan(), first);
        child<SegmentedControl>(dialog, "scenarioParts").setCurrent(2);
        const auto classes = [&] { return dialog.scenario().channels.at(first).classes; };
        auto &name = child<QLineEdit>(dialog, "className");
        auto &hours = child<QLineEdit>(dialog, "classHours");
        auto &add = child<QPushButton>(dialog, "addClass");
        add.click();
        QVERIFY(classes().empty());
        name.setText("Outage");
        hours.setText("always");
        add.click();
        QVERIFY(classes().empty());
        hours.setText("Mon-Sun 0-24");
        child<QDoubleSpinBox>(dialog, "classShare").setValue(60);
        child<QDoubleSpinBox>(dialog, "classPromise").setValue(15);
        add.click();
        QCOMPARE(classes().size(), std::size_t{1});
        QCOMPARE(classes()[0].name, std::string("Outage"));
        QCOMPARE(classes()[0].share, 0.6);
        QCOMPARE(classes()[0].hours().hoursPerWeek(), 168.0);
        QVERIFY(classes()[0].promise == model::Seconds(900));
        // Twice the same name, or more than everybody, is not possible.
        for (const char *other : {"Outage", "Complaint"}) {
            name.setText(other);
            hours.setText("Mon-Fri 9-18");
            add.click();
            QCOMPARE(classes().size(), std::size_t{1});
        }
        child<QListWidget>(dialog, "classes").setCurrentRow(0);
        child<QPushButton>(dialog, "removeClass").click();
        QVERIFY(dialog.scenario() == plan().scenarios.front());
    }

    void aScenarioSaysWhatHappensAfterClosingAndWhoServesThen() {
        const model::CoverageScenario before = plan().scenarios.front();
        ScenarioDialog dialog(before, plan(), plan().channels[0].channel.id);
        const auto edited = [&] {
            return dialog.scenario().channels.at(plan().channels[0].channel.id);
        };
        auto &hours = child<QLineEdit>(dialog, "partnerHours");
        hours.setText("at night");
        Q_EMIT hours.editingFinished();
        QVERIFY(dialog.scenario() == before);
        hours.setText("Mon-Fri 18-9; Sat-Sun 0-24");
        Q_EMIT hours.editingFinished();
        // Friday's night ends within Saturday's hours.
        QCOMPARE(edited().partner.hours.hoursPerWeek(), 4 * 15.0 + 6 + 48);
        child<QDoubleSpinBox>(dialog, "partnerPrice").setValue(0.85);
        auto &per = child<QComboBox>(dialog, "partnerPer");
        per.setCurrentIndex(1);
        Q_EMIT per.activated(1);
        child<QDoubleSpinBox>(dialog, "partnerAnswered").setValue(90);
        child<QDoubleSpinBox>(dialog, "partnerWithin").setValue(30);
        child<QDoubleSpinBox>(dialog, "redialDelay").setValue(40);
        auto &closing = child<QComboBox>(dialog, "atClosing");
        closing.setCurrentIndex(1);
        Q_EMIT closing.activated(1);
        child<QDoubleSpinBox>(dialog, "unsolved").setValue(12);
        child<QDoubleSpinBox>(dialog, "unsolvedDelay").setValue(48);
        QVERIFY(edited().partner.per == model::Partner::Per::Minute);
        QVERIFY(edited().partner.price == model::Money(85));
        QCOMPARE(edited().partner.answered, 0.9);
        QVERIFY(edited().partner.within == model::Seconds(30));
        QVERIFY(edited().redialDelay == model::Minutes(40));
        QVERIFY(edited().atClosing == model::AtClosing::SentAway);
        QCOMPARE(edited().failure.unsolved, 0.12);
        QVERIFY(edited().failure.unsolvedDelay == model::Minutes(48 * 60));
        // What was typed comes back as it can be typed again.
        ScenarioDialog again(dialog.scenario(), plan(), plan().channels[0].channel.id);
        const auto read = model::OpeningHours::parse(
            child<QLineEdit>(again, "partnerHours").text().toStdString());
        QVERIFY(read && read->week == edited().partner.hours.week);
        QVERIFY(again.scenario() == dialog.scenario());
        hours.clear();
        Q_EMIT hours.editingFinished();
        QVERIFY(!edited().partner.isActive());
    }

    void demandWhileClosedHasARange() {
        model::Plan assumed = plan();
        const int id = assumed.channels[0].channel.id;
        assumed.channels[0].closedHours = {};
        assumed.channels[0].closedHours.source = model::DemandSource::Borrowed;
        ClosedHoursDialog dialog(assumed, id);
        QVERIFY(dialog.demand().at(id) == assumed.channels[0].closedHours);
        auto &low = child<QDoubleSpinBox>(dialog, "demandLow");
        auto &high = child<QDoubleSpinBox>(dialog, "demandHigh");
        QCOMPARE(low.value(), 32.0);
        QCOMPARE(high.value(), 200.0);
        low.setValue(40);
        QCOMPARE(dialog.demand().at(id).spread, 2.0);
        QCOMPARE(high.value(), 160.0);
        child<QDoubleSpinBox>(dialog, "demandVolume").setValue(60);
        QCOMPARE(dialog.demand().at(id).reach, 0.6);
        QCOMPARE(high.value(), 120.0);
        auto &source = child<QComboBox>(dialog, "demandSource");
        source.setCurrentIndex(2);
        Q_EMIT source.activated(2);
        QCOMPARE(child<QDoubleSpinBox>(dialog, "demandVolume").value(), 15.0);
        QCOMPARE(low.value(), 7.5);
    }

    void payIsReadAsItWasTyped() {
        PayDialog dialog(plan());
        QVERIFY(dialog.payRates() == plan().payRates);
        QVERIFY(dialog.shrinkage() == plan().shrinkage);
        child<QDoubleSpinBox>(dialog, "onCosts").setValue(21.5);
        auto values = dialog.findChildren<QDoubleSpinBox *>("lostContactOf");
        QCOMPARE(values.size(), qsizetype(plan().channels.size()));
        values[0]->setValue(12.5);
        const auto pay = dialog.payRates();
        QCOMPARE(pay.onCosts, 0.215);
        QCOMPARE(pay.lostContactOf.size(), std::size_t{1});
        QCOMPARE(pay.lostContactIn(plan().channels[0].channel.id).major(), 12.5);
    }

    void simulateThisGoesToTheSimulation() {
        child<QToolButton>(page(), "simulateThis").click();
        QVERIFY(window_->window().page(PageId::Simulate)->isVisible());
        window_->window().showPage(PageId::Coverage);
    }
};

QTEST_MAIN(CoveragePageTest)
#include "tst_coveragepage.moc"
