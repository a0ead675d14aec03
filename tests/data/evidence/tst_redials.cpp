// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/coverage/scenario.h"
#include "tests/support/realweeks.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>
#include <vector>

/// Whether and when callers who gave up call again, from half a year of a bank's calls with the
/// customers known: how many more have called by a time after hanging up than after an answer.
class TestRedials : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theUsualShareAndDelayAreThoseOfABank();
};

void TestRedials::theUsualShareAndDelayAreThoseOfABank() {
    const auto text = testing::realFile("calls/anonbank1999_calls_jan_jun.csv.gz");
    if (!text)
        QSKIP("the calls of the bank are not here");
    struct Call {
        double begin;
        double end; ///< of the queue
        bool gaveUp;
        bool answered;
    };
    std::map<std::string, std::vector<Call>> customers;
    data::CsvReader reader(*text, ',');
    data::CsvRow row;
    reader.next(row);
    std::map<std::string, std::size_t, std::less<>> column;
    for (std::size_t index = 0; index < row.cells.size(); ++index)
        column.emplace(row.cells[index].text, index);
    while (reader.next(row)) {
        const auto cell = [&](const char *name) { return row.cells[column.at(name)].text; };
        const auto number = [&](const char *name) {
            return cell(name).empty() ? 0.0 : std::stod(std::string(cell(name)));
        };
        if (row.cells.size() < column.size() || cell("customer").empty() ||
            cell("customer") == "0" || !cell("flag").empty())
            continue;
        const auto begin =
            static_cast<double>(testing::localTime(cell("arrival")).time_since_epoch().count());
        customers[std::string(cell("customer"))].push_back(
            {begin, begin + number("ivr_s") + number("wait_s"),
             cell("outcome") == "HANG" && !cell("queue_entry").empty(),
             cell("outcome") == "AGENT"});
    }
    std::vector<double> afterGivingUp;
    std::vector<double> afterAnswer;
    for (auto &[customer, calls] : customers) {
        std::sort(calls.begin(), calls.end(),
                  [](const Call &a, const Call &b) { return a.begin < b.begin; });
        for (std::size_t index = 0; index < calls.size(); ++index) {
            const auto next =
                std::find_if(calls.begin() + static_cast<std::ptrdiff_t>(index) + 1, calls.end(),
                             [&](const Call &later) { return later.begin >= calls[index].end; });
            const double gap = next != calls.end() ? next->begin - calls[index].end
                                                   : std::numeric_limits<double>::infinity();
            if (calls[index].gaveUp)
                afterGivingUp.push_back(gap);
            else if (calls[index].answered)
                afterAnswer.push_back(gap);
        }
    }
    QVERIFY(afterGivingUp.size() > 10000 && afterAnswer.size() > 10000);
    const auto within = [](const std::vector<double> &gaps, double seconds) {
        return static_cast<double>(std::count_if(gaps.begin(), gaps.end(),
                                                 [=](double gap) { return gap <= seconds; })) /
               static_cast<double>(gaps.size());
    };
    const auto more = [&](double seconds) {
        return within(afterGivingUp, seconds) - within(afterAnswer, seconds);
    };
    const double share = more(4.0 * 3600.0);
    double median = 60.0;
    while (more(median) < 0.5 * share)
        median += 15.0;
    for (const double minutes : {1.0, 2.0, 5.0, 10.0, 20.0, 30.0, 60.0, 120.0, 240.0})
        qInfo("called again within %3.0f min: %.1f %% after giving up, %.1f %% after an answer",
              minutes, 100.0 * within(afterGivingUp, 60.0 * minutes),
              100.0 * within(afterAnswer, 60.0 * minutes));
    const model::ChannelCoverage usual;
    const double usualMedian =
        60.0 * static_cast<double>(usual.redialDelay.count()) * std::log(2.0);
    qInfo("%zu callers gave up; %.1f %% call again because of it, half of them within %.1f min; "
          "taken: %.0f %%, half within %.1f min",
          afterGivingUp.size(), 100.0 * share, median / 60.0, 100.0 * usual.redials,
          usualMedian / 60.0);
    QVERIFY(std::abs(share - usual.redials) < 0.05);
    QVERIFY(std::abs(median - usualMedian) < 0.2 * median);
}

QTEST_APPLESS_MAIN(TestRedials)
#include "tst_redials.moc"
