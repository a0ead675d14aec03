// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecasting/forecaster.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <map>

namespace {

constexpr std::size_t week = 7 * 48;

/// Absolute errors of the four weeks from `origin` (a day) on, for the automatic method, the last
/// week and the mean of eight weeks; learnt from the year before.
void judge(const std::vector<double> &counts, std::size_t origin, model::Instant begin,
           const QByteArray &name, double &own, double &repeated, double &mean, double &contacts) {
    const std::size_t end = origin * 48;
    const std::size_t first = end - 52 * week;
    model::ContactHistory history;
    history.grid =
        model::TimeGrid(begin + std::chrono::minutes(30 * first), model::Minutes(30), end - first);
    for (std::size_t index = first; index < end; ++index) {
        model::IntervalReport report;
        if (!std::isnan(counts[index])) {
            report.offered = counts[index];
            report.status = model::IntervalStatus::Open;
        }
        history.intervals.push_back(report);
    }
    const model::Calendar calendar; // without a zone: the file has wall-clock times only
    const auto clean = forecasting::clean(history, {}, calendar);
    const auto open = std::count(clean.openInWeek.begin(), clean.openInWeek.end(), true);
    if (name.startsWith("Gestion - Accueil"))
        QVERIFY(open >= 70 && open <= 130); // Mon–Fri, about 9 to 18
    model::ForecastSettings settings;
    settings.horizonDays = 28;
    const auto forecast = forecasting::forecast(clean, calendar, settings, {});
    for (std::size_t ahead = 0; ahead < 4 * week; ++ahead) {
        const double value = counts[end + ahead];
        const double expected = forecast.calls.numbers()[ahead];
        QVERIFY2(std::isfinite(expected) && expected >= 0, name.constData());
        if (std::isnan(value))
            continue;
        double sum = 0;
        double known = 0;
        const std::size_t latest = end + ahead % week - week;
        for (std::size_t back = 0; back < 8; ++back)
            if (const double past = counts[latest - back * week]; !std::isnan(past)) {
                sum += past;
                known += 1;
            }
        const double average = known > 0 ? sum / known : 0.0;
        own += std::abs(expected - value);
        repeated += std::abs((std::isnan(counts[latest]) ? average : counts[latest]) - value);
        mean += std::abs(average - value);
        contacts += value;
    }
}

} // namespace

class TstRealQueues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyQueueOfAnInsurerCanBeForecast() {
        const QString file =
            QStringLiteral(SHIFTWRIGHT_SHARED "/data/calls/axa2011_2012_30min.csv.gz");
        if (!QFile::exists(file))
            QSKIP("needs the shared data");
        QProcess unpack;
        unpack.start("gzip", {"-dc", file});
        QVERIFY(unpack.waitForFinished());
        const QList<QByteArray> lines = unpack.readAllStandardOutput().split('\n');
        const QList<QByteArray> names = lines.front().trimmed().split(',');
        QCOMPARE(names.size(), 29);

        const auto when = [](const QByteArray &text) {
            const QList<QByteArray> p =
                QByteArray(text).replace('T', ' ').replace(' ', '-').replace(':', '-').split('-');
            return model::Instant(std::chrono::sys_days(std::chrono::year(p[0].toInt()) /
                                                        std::chrono::month(p[1].toUInt()) /
                                                        std::chrono::day(p[2].toUInt()))) +
                   std::chrono::minutes(p[3].toInt() * 60 + p[4].toInt());
        };
        std::map<model::Instant, QList<QByteArray>> rows;
        for (qsizetype index = 1; index < lines.size(); ++index)
            if (!lines[index].trimmed().isEmpty()) {
                QList<QByteArray> cells = lines[index].trimmed().split(',');
                rows.emplace(when(cells.front()), std::move(cells));
            }
        const auto begin = rows.begin()->first;
        const auto count = (rows.rbegin()->first - begin) / std::chrono::minutes(30) + 1;
        int better = 0;
        int betterThanMean = 0;
        int judged = 0;
        for (qsizetype queue = 1; queue < names.size(); ++queue) {
            std::vector<double> counts(static_cast<std::size_t>(count), std::nan(""));
            for (const auto &[instant, cells] : rows)
                if (!cells[queue].isEmpty())
                    counts[static_cast<std::size_t>((instant - begin) / std::chrono::minutes(30))] =
                        cells[queue].toDouble();
            double own = 0, repeated = 0, mean = 0, contacts = 0;
            for (const std::size_t back : {28, 132})
                judge(counts, counts.size() / week * week / 48 - back, begin, names[queue], own,
                      repeated, mean, contacts);
            qInfo("%-32s %7.0f contacts, WAPE %.3f; last week %.3f, eight weeks %.3f",
                  names[queue].constData(), contacts, own / contacts, repeated / contacts,
                  mean / contacts);
            if (contacts < 100) // less than two a day: chance decides
                continue;
            ++judged;
            better += own < repeated ? 1 : 0;
            betterThanMean += own < mean ? 1 : 0;
        }
        qInfo("of %d queues %d are better than last week, %d than eight weeks", judged, better,
              betterThanMean);
        QVERIFY(judged >= 18);
        QVERIFY(better >= judged - 1);
        QVERIFY(betterThanMean * 10 >= judged * 8);
    }
};

QTEST_APPLESS_MAIN(TstRealQueues)
#include "tst_realqueues.moc"
