// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecasting/days/daytotals.h"
#include "forecasting/days/levelbank.h"
#include "forecasting/forecaster.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace forecasting {
namespace {

constexpr std::size_t leastBefore = 28; // days that tell what would have come
constexpr std::size_t leastAfter = 7;   // days that tell what did
constexpr double planDoubt = 0.3;       // sd of the log of a planned share
constexpr double leastKept = 0.02;      // a logarithm of less would say little
constexpr double slopeDoubt = 0.0005;   // sd of what a level gains on an open day, as in a season
constexpr int passes = 5;               // from the plan on; the last ones move nothing to speak of

/// A day after the first of the shifts, beside what the days before it made one expect.
struct Day {
    double beyond = 0;          ///< log of what came to what was expected
    double openDays = 0;        ///< since the first of the shifts
    std::vector<double> shares; ///< planned, of each shift
};

/// How what was expected goes astray, as variances of its log.
struct Doubt {
    double start = 0; ///< of the level at the first shift
    double step = 0;  ///< of its way on each open day
    double day = 0;   ///< of one day
};

/// The shares as multiples of the planned ones: the regression of the log of what came on the logs
/// of these multiples, whose prior is 0 with `planDoubt`. What came is not linear in them, so it is
/// taken as a straight line at the multiples of the pass before (iterated Kalman filter, Bell &
/// Cathey 1993). The level wanders and climbs meanwhile: the first two of the states.
Eigen::VectorXd multiples(const std::vector<Day> &days, const std::vector<bool> &learnt,
                          double keptBefore, const Doubt &doubt) {
    const auto count = static_cast<Eigen::Index>(learnt.size());
    Eigen::VectorXd at = Eigen::VectorXd::Zero(count); // logs of the multiples
    for (int pass = 0; pass < passes; ++pass) {
        Eigen::VectorXd state = Eigen::VectorXd::Zero(2 + count);
        Eigen::MatrixXd variance = Eigen::MatrixXd::Zero(2 + count, 2 + count);
        variance(0, 0) = doubt.start;
        variance(1, 1) = slopeDoubt * slopeDoubt;
        for (Eigen::Index i = 0; i < count; ++i)
            variance(2 + i, 2 + i) =
                learnt[static_cast<std::size_t>(i)] ? planDoubt * planDoubt : 0.0;
        double openDays = 0;
        for (const Day &day : days) {
            variance(0, 0) += (day.openDays - openDays) * doubt.step;
            openDays = day.openDays;
            Eigen::VectorXd moved(count);
            for (Eigen::Index i = 0; i < count; ++i)
                moved[i] = day.shares[static_cast<std::size_t>(i)] * std::exp(at[i]);
            const double kept = std::max(leastKept, 1.0 - moved.sum());
            Eigen::VectorXd h(2 + count);
            h << 1.0, openDays, -moved / kept;
            const double expected =
                std::log(kept / keptBefore) + h.dot(state) - h.tail(count).dot(at);
            const Eigen::VectorXd gain = variance * h / (h.dot(variance * h) + doubt.day);
            state += gain * (day.beyond - expected);
            variance -= gain * (h.transpose() * variance).eval();
        }
        at = state.tail(count).cwiseMin(3.0).cwiseMax(-3.0);
    }
    return at.array().exp();
}

/// The shifts that leave enough days before and after their begin to compare.
std::vector<bool> comparable(const std::vector<model::ChannelShift> &shifts, int from,
                             const CleanHistory &past, const LocalDays &history) {
    std::vector<bool> result;
    for (const model::ChannelShift &shift : shifts) {
        const bool began = shift.from == from && shift.share.value() > 0 &&
                           shift.begin >= past.grid.begin() && shift.begin < past.grid.end();
        const std::size_t day = began ? history.dayOf(shift.begin) : 0;
        result.push_back(began && day >= leastBefore && day + leastAfter <= history.days());
    }
    return result;
}

} // namespace

std::vector<std::optional<double>> sharesSoFar(const std::vector<model::ChannelShift> &shifts,
                                               int from, const CleanHistory &past,
                                               const model::Calendar &calendar) {
    std::vector<std::optional<double>> result(shifts.size());
    if (past.isEmpty())
        return result;
    const LocalDays history(past, calendar);
    const std::vector<bool> learnt = comparable(shifts, from, past, history);
    std::size_t first = history.days();
    for (std::size_t i = 0; i < shifts.size(); ++i)
        if (learnt[i])
            first = std::min(first, history.dayOf(shifts[i].begin));
    if (first == history.days())
        return result;

    const std::vector<double> totals = dayTotals(history);
    const LocalDays before = history.before(first);
    const std::span<const double> totalsBefore = std::span(totals).first(first);
    const CalendarTerms terms(before, totalsBefore, history.days());
    const LevelBank bank(before, totalsBefore, terms, std::span(&first, 1));
    const auto sharesOn = [&](std::size_t day) {
        const model::Instant noon =
            calendar.rangeOf(history.date(day)).begin + std::chrono::hours(12);
        return model::sharesAt(shifts, from, noon);
    };
    std::vector<Day> days;
    double openDays = 0;
    for (std::size_t day = first; day < history.days(); ++day) {
        openDays += history.isOpenWeekday(history.weekday(day)) ? 1 : 0;
        if (!history.isOrdinary(day) || std::isnan(totals[day]))
            continue;
        days.push_back(
            {std::log(totals[day] + 0.5) - bank.logTotal(0, day), openDays, sharesOn(day)});
    }
    if (days.empty())
        return result;
    Doubt doubt;
    doubt.day = bank.dayVariance();
    doubt.start = std::max(0.0, bank.variance(first) - doubt.day);
    doubt.step = std::max(0.0, bank.variance(history.days() - 1) - bank.variance(first)) /
                 std::max(1.0, openDays);
    const std::vector<double> sharesBefore = sharesOn(first - 1);
    const double keptBefore =
        std::max(leastKept, 1.0 - std::accumulate(sharesBefore.begin(), sharesBefore.end(), 0.0));
    const Eigen::VectorXd multiple = multiples(days, learnt, keptBefore, doubt);
    for (std::size_t i = 0; i < shifts.size(); ++i)
        if (const double times = multiple[static_cast<Eigen::Index>(i)];
            learnt[i] && std::isfinite(times))
            result[i] = std::min(1.0, shifts[i].share.value() * times);
    return result;
}

} // namespace forecasting
