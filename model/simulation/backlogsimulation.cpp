// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/backlogsimulation.h"

#include "model/coverage/openweek.h"
#include "model/simulation/durationhistogram.h"
#include "model/simulation/poissonarrivals.h"
#include "model/values/batches.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>

namespace model {
namespace {

constexpr double never = std::numeric_limits<double>::infinity();
constexpr double weekSeconds = 7 * 86400.0;
constexpr std::size_t mostBatches = 60;
constexpr double fineStep = 0.0005;

struct DayOfWeekSums {
    double contacts = 0;
    double inTarget = 0;
};

/// Sums of one batch.
struct BacklogBatch {
    double runs = 0;
    double contacts = 0;
    double inTarget = 0;
    double response = 0; ///< seconds, like the next ones
    double openResponse = 0;
    double wait = 0;
    double busy = 0;
    double overtime = 0;
    double unfinishedAtEnd = 0;
    std::array<DayOfWeekSums, 7> days;
    std::vector<double> waitingAtOpening;
    std::vector<double> waitingSquared;
    DurationHistogram responses{fineStep};
    DurationHistogram openResponses{fineStep};
};

bool isWeek(double seconds, std::size_t count) {
    return std::abs(seconds * static_cast<double>(count) - weekSeconds) < 1e-6;
}

void check(const SimulatedBacklog &backlog) {
    const auto bad = [](double value) { return !(value >= 0.0) || !std::isfinite(value); };
    if (!isWeek(backlog.arrivalSeconds, backlog.arrivals.size()) ||
        !isWeek(backlog.staffSeconds, backlog.people.size()) || backlog.weeks == 0)
        throw std::invalid_argument("arrivals and people of a backlog must make a week");
    if (std::any_of(backlog.arrivals.begin(), backlog.arrivals.end(), bad))
        throw std::invalid_argument("expected arrivals must be finite and not negative");
    if (!(backlog.handleSeconds > 0.0) || bad(backlog.handleSeconds) || bad(backlog.target))
        throw std::invalid_argument("handling time and target must be positive");
    if (std::none_of(backlog.people.begin(), backlog.people.end(),
                     [](double people) { return people > 0.0; }))
        throw std::invalid_argument("nobody ever works at this backlog");
}

OpenWeek staffedTime(const SimulatedBacklog &backlog) {
    std::vector<bool> open;
    for (const double people : backlog.people)
        open.push_back(people > 0.0);
    const TimeGrid week(Instant{}, Minutes(std::lround(backlog.staffSeconds / 60.0)),
                        backlog.people.size());
    return OpenWeek::of(open, week);
}

/// Intervals at whose beginning people come after nobody was there.
std::vector<std::size_t> openingsOf(const SimulatedBacklog &backlog) {
    std::vector<std::size_t> openings;
    const std::size_t count = backlog.people.size();
    for (std::size_t index = 0; index < count * backlog.weeks; ++index) {
        const double before = backlog.people[(index + count - 1) % count];
        if (backlog.people[index % count] > 0.0 && before <= 0.0)
            openings.push_back(index);
    }
    return openings;
}

class BacklogRun {
public:
    BacklogRun(const SimulatedBacklog &backlog, BacklogBatch &batch)
        : backlog_(backlog), batch_(batch),
          schedule_(StaffSchedule::of(backlog.people, backlog.staffSeconds, true)),
          open_(staffedTime(backlog)), end_(weekSeconds * static_cast<double>(backlog.weeks)) {
        for (const std::size_t index : openingsOf(backlog))
            openings_.push_back(static_cast<double>(index) * backlog.staffSeconds);
        batch_.waitingAtOpening.assign(openings_.size(), 0.0);
        batch_.waitingSquared.assign(openings_.size(), 0.0);
    }

    void operator()(std::uint64_t seed, std::uint64_t run) {
        RandomStream arriving(seed, run, 0, Purpose::Arrival);
        RandomStream handling(seed, run, 0, Purpose::Handling);
        PoissonArrivals arrivals(backlog_.arrivals, backlog_.arrivalSeconds, true);
        Desk desk(schedule_, CloseRule::Keep, backlog_.hands,
                  RandomStream(seed, run, 0, Purpose::Leaving));
        waiting_.assign(openings_.size(), 0.0);
        for (double time = arrivals.next(arriving); time < end_; time = arrivals.next(arriving))
            meet(desk, time, backlog_.handleSeconds * backlog_.handling.draw(handling));
        desk.idleAt(end_);
        desk.finishAll();
        settle(desk);
        for (std::size_t index = 0; index < openings_.size(); ++index) {
            batch_.waitingAtOpening[index] += waiting_[index];
            batch_.waitingSquared[index] += waiting_[index] * waiting_[index];
        }
        ++batch_.runs;
    }

private:
    void meet(Desk &desk, double time, double seconds) {
        const double start = desk.next(time).at;
        std::uint32_t number = 0;
        if (backlog_.hands == HandRule::PutDown) {
            number = keep(time);
            desk.take(start, seconds, number);
        } else {
            desk.take(start, seconds);
            answered(time, start + seconds);
        }
        settle(desk);
        batch_.wait += start - time;
        batch_.busy += inside(start, start + seconds);
        waits(time, start);
    }

    double inside(double from, double to) const {
        return std::max(0.0, std::min(to, end_) - std::min(from, end_));
    }

    void waits(double from, double to) {
        const auto first = std::lower_bound(openings_.begin(), openings_.end(), from);
        for (auto opening = first; opening != openings_.end() && *opening <= to; ++opening)
            ++waiting_[static_cast<std::size_t>(opening - openings_.begin())];
    }

    void settle(Desk &desk) {
        for (const Desk::Leaver &leaver : desk.leavers()) {
            batch_.busy -= inside(leaver.left, leaver.free);
            if (backlog_.hands == HandRule::Finish && leaver.left <= end_)
                batch_.overtime += leaver.free - leaver.left;
        }
        for (const Desk::Resumed &one : desk.resumed()) {
            batch_.busy += inside(one.from, one.to);
            waits(one.left, one.from);
        }
        for (const Desk::Finished &one : desk.finished()) {
            answered(inHand_[one.contact], one.at);
            unused_.push_back(one.contact);
        }
        desk.forget();
    }

    void answered(double time, double at) {
        const double response = at - time;
        const double openResponse = open_.openUntil(at) - open_.openUntil(time);
        const bool kept = (backlog_.targetOnOpenTime ? openResponse : response) <= backlog_.target;
        DayOfWeekSums &day = batch_.days[static_cast<std::size_t>(time / 86400.0) % 7];
        ++batch_.contacts;
        ++day.contacts;
        if (at > end_)
            ++batch_.unfinishedAtEnd;
        batch_.inTarget += kept ? 1.0 : 0.0;
        day.inTarget += kept ? 1.0 : 0.0;
        batch_.response += response;
        batch_.openResponse += openResponse;
        batch_.responses.add(response);
        batch_.openResponses.add(openResponse);
    }

    /// A number under which the arrival is found again.
    std::uint32_t keep(double time) {
        if (unused_.empty()) {
            unused_.push_back(static_cast<std::uint32_t>(inHand_.size()));
            inHand_.push_back(0.0);
        }
        const std::uint32_t number = unused_.back();
        unused_.pop_back();
        inHand_[number] = time;
        return number;
    }

    const SimulatedBacklog &backlog_;
    BacklogBatch &batch_;
    StaffSchedule schedule_;
    OpenWeek open_;
    double end_;
    std::vector<double> openings_; ///< seconds
    std::vector<double> waiting_;  ///< at each opening of this run
    std::vector<double> inHand_;   ///< arrivals, by number
    std::vector<std::uint32_t> unused_;
};

template <class Numerator, class Denominator>
Estimate ratioOf(const std::vector<BacklogBatch> &batches, const Numerator &numerator,
                 const Denominator &denominator, double least = 0.0) {
    std::vector<RatioPart> parts;
    parts.reserve(batches.size());
    for (const BacklogBatch &batch : batches)
        parts.push_back({numerator(batch), denominator(batch)});
    return ratio(parts, least);
}

double runsOf(const BacklogBatch &batch) { return batch.runs; }
double contactsOf(const BacklogBatch &batch) { return batch.contacts; }

SimulatedPercentiles percentilesOf(const std::vector<BacklogBatch> &batches,
                                   DurationHistogram BacklogBatch::*histogram) {
    std::vector<const DurationHistogram *> histograms;
    for (const BacklogBatch &batch : batches)
        histograms.push_back(&(batch.*histogram));
    SimulatedPercentiles result;
    for (std::size_t index = 0; index < result.seconds.size(); ++index)
        result.seconds[index] = quantile(histograms, SimulatedPercentiles::shares[index]);
    return result;
}

void addResponses(BacklogEstimate &result, const std::vector<BacklogBatch> &batches) {
    double contacts = 0.0;
    for (const BacklogBatch &batch : batches)
        contacts += batch.contacts;
    if (contacts <= 0.0)
        return;
    const auto perContact = [&](double BacklogBatch::*field, double least) {
        return ratioOf(
            batches, [field](const BacklogBatch &batch) { return batch.*field; }, contactsOf,
            least);
    };
    result.withinTarget = perContact(&BacklogBatch::inTarget, leastErrorOfShare(contacts));
    result.meanResponse = perContact(&BacklogBatch::response, 0.0);
    result.meanOpenResponse = perContact(&BacklogBatch::openResponse, 0.0);
    result.meanWait = perContact(&BacklogBatch::wait, 0.0);
    result.response = percentilesOf(batches, &BacklogBatch::responses);
    result.openResponse = percentilesOf(batches, &BacklogBatch::openResponses);
    for (std::size_t day = 0; day < 7; ++day) {
        double here = 0.0;
        for (const BacklogBatch &batch : batches)
            here += batch.days[day].contacts;
        if (here > 0.0)
            result.withinTargetByDay[day] = ratioOf(
                batches, [day](const BacklogBatch &batch) { return batch.days[day].inTarget; },
                [day](const BacklogBatch &batch) { return batch.days[day].contacts; },
                leastErrorOfShare(here));
    }
}

BacklogEstimate figuresOf(const SimulatedBacklog &backlog,
                          const std::vector<BacklogBatch> &batches) {
    BacklogEstimate result;
    double runs = 0.0;
    for (const BacklogBatch &batch : batches)
        runs += batch.runs;
    result.runs = static_cast<std::size_t>(runs);
    const auto perRun = [&](double BacklogBatch::*field) {
        return ratioOf(
            batches, [field](const BacklogBatch &batch) { return batch.*field; }, runsOf);
    };
    result.contacts = perRun(&BacklogBatch::contacts);
    addResponses(result, batches);
    double capacity = 0.0;
    for (const double people : backlog.people)
        capacity += people * backlog.staffSeconds * static_cast<double>(backlog.weeks);
    result.utilisation = ratioOf(
        batches, [](const BacklogBatch &batch) { return batch.busy; },
        [capacity](const BacklogBatch &batch) { return batch.runs * capacity; });
    result.overtime = perRun(&BacklogBatch::overtime);
    result.unfinishedAtEnd = perRun(&BacklogBatch::unfinishedAtEnd);
    const std::vector<std::size_t> openings = openingsOf(backlog);
    for (std::size_t index = 0; index < openings.size(); ++index) {
        BacklogEstimate::Opening opening;
        opening.interval = openings[index];
        opening.waiting = ratioOf(
            batches, [index](const BacklogBatch &batch) { return batch.waitingAtOpening[index]; },
            runsOf);
        double squares = 0.0;
        for (const BacklogBatch &batch : batches)
            squares += batch.waitingSquared[index];
        const double mean = opening.waiting.value;
        opening.deviation = std::sqrt(std::max(0.0, squares / runs - mean * mean));
        result.openings.push_back(opening);
    }
    return result;
}

} // namespace

BacklogEstimate simulateBacklog(const SimulatedBacklog &backlog, std::size_t runs,
                                const SimulationEffort &effort, const RunControl &control) {
    check(backlog);
    if (runs < 2)
        throw std::invalid_argument("an interval needs at least two runs");
    std::vector<BacklogBatch> batches(std::min(runs, mostBatches));
    const bool complete =
        forEachBatch(batches.size(), effort.threads, control, 0.0, 1.0, [&](std::size_t batch) {
            BacklogRun run(backlog, batches[batch]);
            for (std::size_t number = batch; number < runs && !control.stopRequested();
                 number += batches.size())
                run(effort.seed, number);
        });
    std::erase_if(batches, [](const BacklogBatch &batch) { return batch.runs < 1.0; });
    BacklogEstimate result;
    if (!batches.empty())
        result = figuresOf(backlog, batches);
    result.stopped = !complete || control.stopRequested();
    return result;
}

} // namespace model
