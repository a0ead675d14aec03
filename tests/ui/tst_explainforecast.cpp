// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recompute/explainforecast.h"
#include "app/recompute/recompute.h"
#include "app/sample/sampleplan.h"
#include "ui/dialogs/explaindialog.h"
#include "ui/text/format.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QTableView>
#include <QTest>

#include <cmath>

class ExplainForecastTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        ui::applyTheme(*qApp, ui::Theme());
        plan_ = application::samplePlan(ui::toDate(QDate(2026, 11, 25)));
        auto &phone = plan_.channels[0];
        results_ = recompute_(plan_, {});
        phone.adjustment.volume = 1.1;
        phone.forecast.yearlyGrowth = 0.05;
        phone.adjustment.weeks[results_.weekBegin] = 0.9;
        phone.overrides.push_back(
            {plan_.calendar.rangeOf(results_.weekBegin + std::chrono::days(1)),
             1.3,
             {},
             "Mailing"});
        results_ = recompute_(plan_, {});
    }
    void theFactorsMultiplyToTheForecast();
    void thePartsMakeTheMethodsFigure();
    void theDayUnderWayCorrectsItsRest();
    void theAverageIsExplainedByItsOwnFactors();
    void theSourcesAreWhatCameOnTheSameWeekday();
    void whatMovesBetweenChannelsIsToldApart();
    void aChannelLikeAnotherIsExplainedByWhatItBorrowed();
    void nothingIsExplainedOutsideTheForecast();
    void theDialogEndsWithTheFigureOfThePage();
    void theDialogNamesWhatSetsADayApart();

private:
    application::Recompute recompute_;
    model::Plan plan_;
    application::Results results_;
};

void ExplainForecastTest::theFactorsMultiplyToTheForecast() {
    int checked = 0;
    for (const auto &channel : plan_.channels) {
        const auto &forecast = *results_.channel(channel.channel.id)->forecast;
        const application::ForecastExplainer explainer(plan_, results_, channel.channel.id);
        for (std::size_t i = 0; i < forecast.calls.count(); i += 389) {
            const auto why = explainer.at(forecast.calls.grid().beginOf(i));
            QVERIFY(why);
            double usual = why->level * why->weekday * why->share;
            for (const auto &effect : why->effects)
                usual *= effect.factor;
            QCOMPARE(usual, why->usual);
            QCOMPARE(why->today, 1.0);
            const double product =
                usual * why->methodFactor * why->growth * why->adjustment * why->overrideFactor;
            if (usual > 0)
                QVERIFY2(std::abs(product - why->expected) < 1e-9 * (1 + why->expected),
                         qPrintable(QString("%1 %2").arg(product).arg(why->expected)));
            QCOMPARE(why->expected, forecast.calls[i].value());
            checked += usual > 0;
        }
    }
    QVERIFY(checked > 20);
    const auto &forecast = *results_.channels[0].forecast;
    const auto tuesday = plan_.calendar.rangeOf(results_.weekBegin + std::chrono::days(1)).begin +
                         std::chrono::hours(10);
    const auto why =
        application::ForecastExplainer(plan_, results_, results_.channels[0].channelId).at(tuesday);
    QVERIFY(forecast.calls.grid().indexOf(tuesday));
    QVERIFY(std::abs(why->adjustment - 0.99) < 1e-12);
    QVERIFY(std::abs(why->overrideFactor - 1.3) < 1e-9);
    QVERIFY(why->growth > 1 && why->growth < 1.01);
    const auto last = forecast.calls.grid().beginOf(forecast.calls.count() - 1);
    const auto days = static_cast<double>(forecast.dayTotals.size());
    const auto end =
        application::ForecastExplainer(plan_, results_, results_.channels[0].channelId).at(last);
    QVERIFY(std::abs(end->growth - std::pow(1.05, days / 365.25)) < 1e-9);
}

void ExplainForecastTest::thePartsMakeTheMethodsFigure() {
    int checked = 0;
    for (const auto &channel : plan_.channels) {
        const auto &forecast = *results_.channel(channel.channel.id)->forecast;
        const application::ForecastExplainer explainer(plan_, results_, channel.channel.id);
        QCOMPARE(forecast.method, std::string("combination"));
        for (std::size_t i = 0; i < forecast.calls.count(); i += 211) {
            const auto why = explainer.at(forecast.calls.grid().beginOf(i));
            double weights = 0;
            double roots = 0; // the mean of roots, followed by hand
            double most = 0;
            for (const auto &part : why->parts) {
                QVERIFY(weights == 0 || part.weight <= why->parts[0].weight);
                weights += part.weight;
                roots += part.weight * std::sqrt(part.contacts + 3.0 / 8);
                most = std::max(most, part.contacts);
            }
            QVERIFY(std::abs(weights - 1) < 1e-12);
            const bool alone = why->parts.size() == 1;
            const double contacts = alone ? most : std::max(0.0, roots * roots - 3.0 / 8);
            if (most > 0)
                QVERIFY2(std::abs(contacts - why->methodContacts) < 1e-9 * (1 + contacts),
                         qPrintable(QString("%1 %2").arg(contacts).arg(why->methodContacts)));
            checked += most > 0;
        }
    }
    QVERIFY(checked > 20);
}

void ExplainForecastTest::theDayUnderWayCorrectsItsRest() {
    // The history ends on a Wednesday at one o'clock, and a third more has come than usual.
    model::Plan plan = plan_;
    auto &phone = plan.channels[0];
    model::ContactHistory history = *phone.history;
    const auto endsThere = [&] {
        const auto local = plan.calendar.toLocal(history.grid.end());
        return model::weekdayIndex(model::dateOf(local)) == 2 &&
               model::minuteOfDay(local) == model::Minutes(13 * 60);
    };
    while (!endsThere()) {
        history.intervals.pop_back();
        history.grid = model::TimeGrid(history.grid.begin(), history.grid.interval(),
                                       history.intervals.size());
    }
    const auto today = model::dateOf(plan.calendar.toLocal(history.grid.end()));
    for (std::size_t i = 0; i < history.intervals.size(); ++i)
        if (model::dateOf(plan.calendar.toLocal(history.grid.beginOf(i))) == today)
            history.intervals[i].offered = std::round(1.33 * history.intervals[i].offered);
    phone.history = model::Shared(history);
    phone.overrides.clear();
    for (const char *method : {"auto", "top-down", "double-seasonal"}) {
        phone.forecast.method = method;
        const auto results = application::Recompute()(plan, {}, {}, application::Stage::Forecast);
        const auto &calls = results.channels[0].forecast->calls;
        const application::ForecastExplainer explainer(plan, results, phone.channel.id);
        const auto next = explainer.at(calls.grid().begin());
        const bool isKnown = std::string_view(method) != "double-seasonal";
        QVERIFY2(isKnown ? next->today > 1.05 && next->today < 1.5 : next->today == 1.0,
                 qPrintable(QString("%1 %2").arg(method).arg(next->today)));
        for (std::size_t i = 0; i < 96; ++i) {
            const auto why = explainer.at(calls.grid().beginOf(i));
            const bool isToday = model::dateOf(plan.calendar.toLocal(why->interval.begin)) == today;
            QVERIFY(isToday || why->today == 1.0);
            const double product = why->usual * why->methodFactor * why->today * why->growth *
                                   why->adjustment * why->overrideFactor;
            if (why->usual > 0)
                QVERIFY(std::abs(product - why->expected) < 1e-9 * (1 + why->expected));
        }
    }
}

void ExplainForecastTest::theAverageIsExplainedByItsOwnFactors() {
    model::Plan plan = plan_;
    for (const char *method : {"week-average", "top-down"}) {
        plan.channels[0].forecast.method = method;
        const auto results = application::Recompute()(plan, {}, {}, application::Stage::Forecast);
        const auto &calls = results.channels[0].forecast->calls;
        const application::ForecastExplainer explainer(plan, results,
                                                       results.channels[0].channelId);
        for (std::size_t i = 0; i < calls.count(); i += 211) {
            const auto why = explainer.at(calls.grid().beginOf(i));
            QVERIFY2(std::abs(why->methodFactor - 1) < 1e-9,
                     qPrintable(QString("%1 %2").arg(method).arg(why->methodFactor)));
        }
    }
}

void ExplainForecastTest::theSourcesAreWhatCameOnTheSameWeekday() {
    const auto &channel = plan_.channels[0];
    const auto monday = plan_.calendar.rangeOf(results_.weekBegin).begin + std::chrono::hours(10);
    const auto why = application::ForecastExplainer(plan_, results_, channel.channel.id).at(monday);
    QCOMPARE(int(why->sources.size()), channel.forecast.averageWeeks);
    for (std::size_t i = 0; i < why->sources.size(); ++i) {
        const auto &source = why->sources[i];
        const auto local = plan_.calendar.toLocal(source.begin);
        QCOMPARE(model::weekdayIndex(model::dateOf(local)), 0);
        QCOMPARE(model::minuteOfDay(local), model::Minutes(600));
        QCOMPARE(source.contacts,
                 channel.history->intervals[*channel.history->grid.indexOf(source.begin)].offered);
        QVERIFY(i == 0 || source.begin < why->sources[i - 1].begin);
    }
}

void ExplainForecastTest::whatMovesBetweenChannelsIsToldApart() {
    // Half of the ramp lies in the history: the method has learnt from that, the rest is still to
    // move.
    model::Plan plan = plan_;
    model::ChannelShift &shift = plan.channelShifts.emplace_back();
    shift.from = plan.channels[0].channel.id;
    shift.to = plan.channels[1].channel.id;
    shift.begin = plan.channels[0].history->grid.end() - std::chrono::weeks(6);
    shift.ramp = std::chrono::weeks(12);
    shift.share = model::Share(0.3);
    const auto results = application::Recompute()(plan, {}, {}, application::Stage::Forecast);
    QVERIFY(results.sharesSoFar[0]);
    for (const std::size_t channel : {0, 1}) {
        const auto &calls = results.channels[channel].forecast->calls;
        const application::ForecastExplainer explainer(plan, results,
                                                       results.channels[channel].channelId);
        double moved = 0;
        for (std::size_t i = 0; i < calls.count(); i += 211) {
            const auto why = explainer.at(calls.grid().beginOf(i));
            const double product =
                (why->usual * why->methodFactor * why->growth * why->adjustment + why->moved) *
                why->overrideFactor;
            if (why->usual > 0)
                QVERIFY(std::abs(product - why->expected) < 1e-9 * (1 + why->expected));
            if (why->parts.size() > 1) {
                double roots = 0;
                for (const auto &part : why->parts)
                    roots += part.weight * std::sqrt(part.contacts + 3.0 / 8);
                const double contacts = std::max(0.0, roots * roots - 3.0 / 8);
                QVERIFY(std::abs(contacts - why->methodContacts) < 1e-9 * (1 + contacts));
            }
            moved += why->moved;
        }
        QVERIFY2(channel == 0 ? moved < 0 : moved > 0, qPrintable(QString::number(moved)));
    }
}

void ExplainForecastTest::aChannelLikeAnotherIsExplainedByWhatItBorrowed() {
    model::Plan plan = plan_;
    model::ChannelPlan &fresh =
        plan.channels.emplace_back(model::newChannel(77, "Chat", model::Medium::Chat));
    fresh.analogue = model::ForecastAnalogue{plan.channels[0].channel.id, 120.0};
    const auto results = recompute_(plan, {});
    const auto &forecast = *results.channel(77)->forecast;
    QVERIFY(forecast.calls.count() > 0);
    const auto tuesday = plan.calendar.rangeOf(results.weekBegin + std::chrono::days(1)).begin +
                         std::chrono::hours(10);
    const auto why = application::ForecastExplainer(plan, results, 77).at(tuesday);
    QVERIFY(why && why->usual > 0 && !why->parts.empty());
    QVERIFY(std::abs(why->usual * why->methodFactor - why->expected) < 1e-9);
    QVERIFY(why->sources.empty()); // nothing came yet
}

void ExplainForecastTest::nothingIsExplainedOutsideTheForecast() {
    const auto &grid = results_.channels[0].forecast->calls.grid();
    using Explainer = application::ForecastExplainer;
    const model::Plan empty;
    QVERIFY(!Explainer(plan_, results_, 1).at(grid.begin() - std::chrono::seconds(1)));
    QVERIFY(!Explainer(plan_, results_, 1).at(grid.end()));
    QVERIFY(!Explainer(plan_, results_, 99).at(grid.begin()));
    QVERIFY(!Explainer(empty, results_, 1).at(grid.begin()));
}

void ExplainForecastTest::theDialogEndsWithTheFigureOfThePage() {
    const int channel = plan_.channels[0].channel.id;
    const QDate tuesday = ui::toQDate(results_.weekBegin + std::chrono::days(1));
    ui::ExplainDialog dialog(plan_, results_, channel, tuesday);
    dialog.show();
    auto *table = dialog.findChild<QTableView *>("explainFactors")->model();
    const auto lastContacts = [&] {
        return table->index(table->rowCount() - 1, 2).data().toString();
    };
    const auto figure = [&] { return dialog.findChild<QLabel *>("explainFigure")->text(); };
    QVERIFY(table->rowCount() >= 7); // with adjustment and override
    QVERIFY(figure().startsWith(lastContacts() + ' '));
    auto *parts = dialog.findChild<QTableView *>("explainParts");
    QVERIFY(parts->isVisible());
    QVERIFY(parts->model()->rowCount() >= 2);
    // Another day keeps the time of day.
    const QString time = dialog.findChild<QComboBox *>("explainTime")->currentText();
    dialog.findChild<QDateEdit *>("explainDay")->setDate(tuesday.addDays(1));
    QCOMPARE(dialog.findChild<QComboBox *>("explainTime")->currentText(), time);
    QVERIFY(figure().startsWith(lastContacts() + ' '));
}

void ExplainForecastTest::theDialogNamesWhatSetsADayApart() {
    const int channel = plan_.channels[0].channel.id;
    const auto rowsOf = [&](QDate day) {
        const ui::ExplainDialog dialog(plan_, results_, channel, day);
        const auto *table = dialog.findChild<QTableView *>("explainFactors")->model();
        QStringList rows;
        for (int row = 0; row < table->rowCount(); ++row)
            rows << table->index(row, 0).data().toString();
        return rows;
    };
    const QStringList epiphany = rowsOf(QDate(2027, 1, 6)); // of the sample's region
    const auto *special = plan_.calendar.specialDay(ui::toDate(QDate(2027, 1, 6)));
    QVERIFY(special && special->kind == model::DayKind::Holiday);
    QVERIFY2(epiphany.contains(ui::text(special->name)), qPrintable(epiphany.join(", ")));
    QVERIFY(epiphany.contains("As on a Sunday"));
    QCOMPARE(epiphany.first(), QString("Usual day at present"));
    const QStringList next = rowsOf(QDate(2027, 1, 7));
    QVERIFY2(next.contains("Day after a holiday"), qPrintable(next.join(", ")));
    QVERIFY(next.contains("Thursday") && next.contains("Time of the year"));
    QVERIFY(!next.contains(ui::text(special->name)));
}

QTEST_MAIN(ExplainForecastTest)
#include "tst_explainforecast.moc"
