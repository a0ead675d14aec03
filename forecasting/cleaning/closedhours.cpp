// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecasting/cleaning/closedhours.h"

#include <algorithm>

namespace forecasting {
namespace {

constexpr double leastReported = 0.2; // share of the weeks with a value that makes a cell open
constexpr double strayRate = 0.002;   // of the busy rate: contacts at a shut door
constexpr double quietestHour = 0.1;  // a night may fall to this share of the rate at its edges
constexpr double surprise = 12.0;     // expected contacts that never came: chance e^−12
constexpr std::size_t edgeLength = 4; // cells that tell the rate at each edge

} // namespace

std::vector<bool> openCells(const std::vector<WeekCell> &cells) {
    const std::size_t count = cells.size();
    std::vector<bool> open(count, false);
    std::vector<bool> quiet(count, false); // reported, and next to nothing came
    double sum = 0;
    double squares = 0;
    for (const WeekCell &cell : cells)
        if (cell.reports > 0) {
            const double rate = cell.sum / cell.reports;
            sum += rate;
            squares += rate * rate;
        }
    if (!(sum > 0)) { // nothing ever came: what is reported is open
        for (std::size_t index = 0; index < count; ++index)
            open[index] = cells[index].reports > 0 &&
                          cells[index].reports >= leastReported * cells[index].weeks;
        return open;
    }
    const double busyRate = squares / sum; // as a typical contact sees it
    for (std::size_t index = 0; index < count; ++index) {
        const WeekCell &cell = cells[index];
        open[index] = cell.reports > 0 && cell.reports >= leastReported * cell.weeks;
        quiet[index] = !open[index] || (cell.sum <= strayRate * busyRate * cell.reports &&
                                        cell.nonZero <= leastReported * cell.reports);
    }
    const auto busy = std::find(quiet.begin(), quiet.end(), false);
    const auto start = static_cast<std::size_t>(busy - quiet.begin());
    if (start == count)
        return open;
    // Once round the week, from a busy cell on, so that no stretch is cut.
    for (std::size_t step = 0; step < count;) {
        const std::size_t first = start + step;
        if (!quiet[first % count]) {
            ++step;
            continue;
        }
        std::size_t length = 0;
        double reports = 0;
        double came = 0;
        while (step + length < count && quiet[(first + length) % count]) {
            const WeekCell &cell = cells[(first + length) % count];
            reports += cell.reports;
            came += cell.sum;
            ++length;
        }
        double edgeReports = 0;
        double edgeSum = 0;
        for (std::size_t distance = 1; distance <= edgeLength; ++distance)
            for (const std::size_t index :
                 {(first + count - distance) % count, (first + length + distance - 1) % count})
                if (!quiet[index]) {
                    edgeReports += cells[index].reports;
                    edgeSum += cells[index].sum;
                }
        const double expected =
            edgeReports > 0 ? quietestHour * reports * edgeSum / edgeReports : 0.0;
        if (expected - 4.0 * came > surprise)
            for (std::size_t offset = 0; offset < length; ++offset)
                open[(first + offset) % count] = false;
        step += length;
    }
    return open;
}

} // namespace forecasting
