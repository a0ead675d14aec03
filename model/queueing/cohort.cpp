// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/queueing/cohort.h"

#include "model/queueing/backlog.h"
#include "model/queueing/workclock.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <stdexcept>

namespace model {
namespace {

constexpr double stepSeconds = 600.0;
constexpr std::size_t stepsPerWeek = 1008;
constexpr std::size_t weeks = 2; ///< of arrivals
constexpr std::size_t startsPerStep = 16;
constexpr std::size_t handlingsPerStart = 8;

BacklogLoad loadOf(const DeferredWeek &week) {
    BacklogLoad load;
    load.stepSeconds = stepSeconds;
    load.handleSeconds = week.handleSeconds;
    load.law = week.law;
    load.finishInHand = week.finishInHand;
    load.repeats = false;
    for (std::size_t step = 0; step < weeks * stepsPerWeek; ++step) {
        load.arrivals.push_back(week.arrivalsPerHour[step / 6 % 168] / 6.0);
        load.capacity.push_back(week.agentsPerHalfHour[step / 3 % 336]);
    }
    // A week without arrivals, for what the last ones leave; people go on as before after it.
    for (std::size_t step = 0; step < stepsPerWeek; ++step)
        load.capacity.push_back(week.agentsPerHalfHour[step / 3]);
    load.arrivals.resize(load.capacity.size(), 0.0);
    return load;
}

void requireValid(const DeferredWeek &week) {
    const auto wrong = [](double value) { return !(value >= 0.0) || std::isinf(value); };
    if (week.arrivalsPerHour.size() != 168 || week.agentsPerHalfHour.size() != 336)
        throw std::invalid_argument("a deferred week has 168 arrival rates and 336 staffings");
    if (std::any_of(week.arrivalsPerHour.begin(), week.arrivalsPerHour.end(), wrong) ||
        std::any_of(week.agentsPerHalfHour.begin(), week.agentsPerHalfHour.end(), wrong))
        throw std::invalid_argument("arrivals and agents must not be negative");
    if (std::none_of(week.agentsPerHalfHour.begin(), week.agentsPerHalfHour.end(),
                     [](double agents) { return agents > 0.0; }))
        throw std::invalid_argument("somebody must work in the week");
    if (week.withinClock.has_value() == week.withinWork.has_value())
        throw std::invalid_argument("a target on one of the two clocks is needed");
}

class Cohort {
public:
    explicit Cohort(const DeferredWeek &week)
        : week_(week), clock_(week.agentsPerHalfHour), load_(loadOf(week)), backlog_(load_) {}

    CohortFigures figures() {
        responses();
        for (std::size_t step = 0; step < weeks * stepsPerWeek; step += 3)
            borders(step);
        const std::size_t end = weeks * stepsPerWeek;
        result_.backlogAtEnd = waitingItems(end, load_.capacity[end - 1]);
        const double paid = std::accumulate(load_.capacity.begin(),
                                            load_.capacity.begin() + weeks * stepsPerWeek, 0.0) *
                            stepSeconds;
        const double left = backlog_.workAt(end);
        result_.utilisation = std::clamp(
            (result_.items * week_.handleSeconds - left - result_.overtime) / paid, 0.0, 1.0);
        return result_;
    }

private:
    double deadline(double time) const {
        return week_.withinClock ? time + *week_.withinClock
                                 : clock_.timeAt(clock_.at(time) + *week_.withinWork);
    }

    /// When an item that is started then, and takes so long, is done.
    double done(double start, double seconds) const {
        return week_.finishInHand ? start + seconds : clock_.timeAt(clock_.at(start) + seconds);
    }

    void responses() {
        struct Response {
            double seconds;
            double weight;
        };
        std::vector<Response> clock;
        std::vector<Response> work;
        std::array<double, 7> arrivals{};
        std::vector<double> starts;
        const auto handlings = equalShares(week_.law, handlingsPerStart);
        for (std::size_t step = 0; step < weeks * stepsPerWeek; ++step) {
            const double items = load_.arrivals[step];
            if (items <= 0.0)
                continue;
            const std::size_t weekday = step / 144 % 7;
            const double time = (static_cast<double>(step) + 0.5) * stepSeconds;
            result_.items += items;
            arrivals[weekday] += items;
            const double answered =
                items * backlog_.answeredBy(step, [this](double t) { return deadline(t); });
            result_.withinTarget += answered;
            result_.withinTargetByWeekday[weekday] += answered;
            backlog_.starts(step, startsPerStep, starts);
            const double weight = items / static_cast<double>(startsPerStep * handlingsPerStart);
            for (const double start : starts) {
                result_.meanWaitToStart +=
                    (start - time) * weight * static_cast<double>(handlingsPerStart);
                for (const double handling : handlings) {
                    const double end = done(start, handling * week_.handleSeconds);
                    clock.push_back({end - time, weight});
                    work.push_back({clock_.at(end) - clock_.at(time), weight});
                }
            }
        }
        const auto summarise = [this](std::vector<Response> &all, double &mean,
                                      ResponsePercentiles &percentiles) {
            std::sort(all.begin(), all.end(),
                      [](const Response &a, const Response &b) { return a.seconds < b.seconds; });
            double passed = 0.0;
            std::size_t next = 0;
            for (const Response &one : all) {
                mean += one.seconds * one.weight / result_.items;
                passed += one.weight;
                while (next < percentiles.seconds.size() &&
                       passed >= ResponsePercentiles::shares[next] * result_.items)
                    percentiles.seconds[next++] = one.seconds;
            }
        };
        if (result_.items <= 0.0) {
            result_.withinTarget = 1.0;
            return;
        }
        summarise(clock, result_.meanResponse, result_.clock);
        summarise(work, result_.meanWorkResponse, result_.work);
        result_.withinTarget /= result_.items;
        result_.meanWaitToStart /= result_.items;
        for (std::size_t day = 0; day < 7; ++day)
            if (arrivals[day] > 0.0)
                result_.withinTargetByWeekday[day] /= arrivals[day];
    }

    /// Items that nobody has in hand while so many people work.
    double waitingItems(std::size_t step, double people) const {
        return backlog_.meanBeyond(step, people * week_.law.rest() * week_.handleSeconds) /
               week_.handleSeconds;
    }

    void borders(std::size_t step) {
        const double after = load_.capacity[step];
        const double before = load_.capacity[step > 0 ? step - 1 : stepsPerWeek - 1];
        const double handle = week_.handleSeconds;
        if (after > 0.0 && before <= 0.0) {
            OpeningBacklog opening;
            opening.halfHour = step / 3;
            opening.mean = backlog_.workAt(step) / handle;
            // Var V = E[N] Var S + Var N (E S)².
            opening.deviation = std::sqrt(std::max(
                0.0, backlog_.varianceAt(step) / (handle * handle) - opening.mean * week_.law.scv));
            result_.openings.push_back(opening);
        }
        result_.overtime += backlog_.finishedUnpaid(step);
    }

    const DeferredWeek &week_;
    WorkClock clock_;
    BacklogLoad load_;
    Backlog backlog_;
    CohortFigures result_;
};

} // namespace

CohortFigures followCohort(const DeferredWeek &week) {
    requireValid(week);
    return Cohort(week).figures();
}

} // namespace model
