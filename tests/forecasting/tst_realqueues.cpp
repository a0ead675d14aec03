// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecasting/forecaster.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <map>

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

        model::Calendar calendar; // without a zone: the file has wall-clock times only
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
        int judged = 0;
        for (qsizetype queue = 1; queue < names.size(); ++queue) {
            model::ContactHistory history;
            history.grid =
                model::TimeGrid(begin, model::Minutes(30), static_cast<std::size_t>(count));
            history.intervals.resize(history.grid.count());
            for (const auto &[instant, cells] : rows)
                if (!cells[queue].isEmpty()) {
                    auto &report = history.intervals[*history.grid.indexOf(instant)];
                    report.offered = cells[queue].toDouble();
                    report.status = model::IntervalStatus::Open;
                }
            const auto clean = forecasting::clean(history, {}, calendar);
            model::ForecastSettings settings;
            settings.method = "week-average";
            settings.horizonDays = 28;
            const auto forecast = forecasting::forecast(clean, calendar, settings, {});
            for (const double value : forecast.calls.numbers())
                QVERIFY2(std::isfinite(value) && value >= 0, names[queue].constData());
            const auto backtest = forecasting::backtest(clean, calendar, settings, {});
            std::map<std::string, double> wape;
            for (const auto &entry : backtest.entries)
                if (entry.horizonBand == "4w")
                    wape[entry.method] = entry.accuracy.wape;
            const bool judges = std::isfinite(wape["week-average"]);
            judged += judges ? 1 : 0;
            better += judges && wape["week-average"] < wape["seasonal-naive"] ? 1 : 0;
            const auto open = std::count(clean.openInWeek.begin(), clean.openInWeek.end(), true);
            qInfo("%-32s open %3ld of 336, 4 weeks: %.3f against %.3f", names[queue].constData(),
                  static_cast<long>(open), wape["week-average"], wape["seasonal-naive"]);
            if (names[queue].startsWith("Gestion - Accueil"))
                QVERIFY(open >= 70 && open <= 130); // Mon–Fri, about 9 to 18
        }
        qInfo("week-average beats seasonal-naive on %d of %d queues with contacts", better, judged);
        QVERIFY(better * 10 >= judged * 8);
    }
};

QTEST_APPLESS_MAIN(TstRealQueues)
#include "tst_realqueues.moc"
