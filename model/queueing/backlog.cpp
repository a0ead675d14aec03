// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/queueing/backlog.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <optional>
#include <stdexcept>
#include <utility>

namespace model {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr int mostWeeks = 60;    ///< until a week counts as repeating
constexpr double settled = 2e-3; ///< largest error of the law at the week's begin
constexpr std::size_t parts = 8; ///< equally likely, of handling times and of what waits
constexpr std::size_t mostStarts = 16;
constexpr std::size_t mostBlocks = 256; ///< of a law
constexpr double fewCells = 32;         ///< not worth a pass of their own
constexpr double negligible = 1e-6;     ///< probability

/// What all later weeks change together, over what the last of so many weeks has changed: a
/// difference dies out as kept^n n^(-3/2) (reflected Brownian motion: Abate & Whitt 1987).
double changesAhead(double kept, double weeks) {
    double sum = 0.0;
    for (double change = 1.0; change > 1e-6; ++weeks)
        sum += change *= kept * std::pow(weeks / (weeks + 1.0), 1.5);
    return sum;
}

std::size_t dayOf(std::size_t steps) { return std::max<std::size_t>(1, steps / 7); }

bool isAbout(double a, double b) { return std::abs(a - b) <= 1e-9 * std::abs(b); }

/// The chance that less waits than so many cells; the mass of a cell lies evenly around its place.
double chanceOfLess(const WorkLaw &waiting, double cells) {
    const double position = cells - waiting.first() + 0.5;
    if (position < 0.0)
        return 0.0;
    const auto index = static_cast<std::size_t>(position);
    if (index >= waiting.mass.size())
        return 1.0;
    if (index == 0 && waiting.first() == 0.0)
        return waiting.mass[0];
    const auto at = waiting.mass.begin() + static_cast<std::ptrdiff_t>(index);
    return std::accumulate(waiting.mass.begin(), at, 0.0) +
           *at * (position - static_cast<double>(index));
}

/// Calls with the mass of the first cell, then of one block after the other, as long as it returns
/// true. Blocks are of one cell or of a multiple of four.
template <typename Call>
bool everyBlock(const std::vector<double> &mass, std::size_t block, const Call &call) {
    if (!call(mass[0]))
        return false;
    const double *at = mass.data() + 1;
    std::size_t left = mass.size() - 1;
    for (; left >= block; left -= block) {
        double sum = block == 1 ? *at++ : 0.0;
        for (std::size_t four = 0; four + 4 <= block; four += 4, at += 4)
            sum += (at[0] + at[1]) + (at[2] + at[3]);
        if (!call(sum))
            return false;
    }
    return left == 0 || call(std::accumulate(at, at + left, 0.0));
}

std::size_t blockOf(std::size_t cells) {
    return cells <= mostBlocks ? 1 : 4 * ((cells + 4 * mostBlocks - 1) / (4 * mostBlocks));
}

} // namespace

Backlog::Backlog(const BacklogLoad &load) : Backlog(load, Backlog()) {}

Backlog::Backlog(const BacklogLoad &load, Backlog similar)
    : desk_(load, std::move(similar.desk_)), handlings_(equalShares(load.law, parts)) {
    const std::size_t steps = load.arrivals.size();
    if (load.capacity.size() != steps || steps == 0 ||
        (!load.reaction.empty() && load.reaction.size() != steps))
        throw std::invalid_argument("a backlog needs one arrival rate and capacity per step");
    if (!(load.stepSeconds > 0.0) || !(load.handleSeconds > 0.0))
        throw std::invalid_argument("step and handling time of a backlog must be positive");

    const double step = load.stepSeconds;
    const double handle = load.handleSeconds;
    mean_.assign(steps, 0.0);
    const double weekly = load.workPerWeek();
    if (load.repeats && weekly > 0.0 && desk_.workedPerWeek() <= weekly) {
        stable_ = false;
        growth_ = weekly - desk_.workedPerWeek();
        return;
    }

    const std::vector<double> &arrivals = desk_.lookedAt();
    // The fluid backlog: where to start, and how fine the lattice must be.
    double fluid = 0.0;
    double peak = 0.0;
    double atBegin = 0.0;
    for (int week = 0; week < (load.repeats ? 3 : 1); ++week) {
        atBegin = fluid;
        for (std::size_t index = 0; index < steps; ++index) {
            fluid = std::max(0.0, fluid + arrivals[index] * handle - load.capacity[index] * step);
            peak = std::max(peak, fluid);
        }
    }
    // What a week's begin leaves of a difference at the begin before, in heavy traffic: the chance
    // that the spare capacity has not met an empty desk (reflected Brownian motion).
    const double variance = 2.0 * load.law.rest() * handle * weekly;
    const double spare = desk_.workedPerWeek() - weekly;
    const double kept =
        load.repeats && weekly > 0.0 ? std::exp(-spare * spare / (2.0 * variance)) : 0.0;
    // In heavy traffic an exponential law with the mean that diffusion has (Kingman 1962).
    const double heavy = load.repeats && weekly > 0.0
                             ? std::min(variance / (2.0 * spare), 30.0 * std::sqrt(variance))
                             : 0.0;
    // Where the desk may run empty within a step, the step is cut to about a handling time.
    double pieces = std::clamp(std::ceil(step / handle), 1.0, 4.0);
    const double half = 0.5 * step / pieces;
    cell_ = half / std::max(1.0, std::round(2.0 * half / handle));
    const double spread = std::sqrt(2.0 * load.law.rest() * handle * peak);
    double least = spread / load.fineness;
    // A cell of more than a handling time blurs the hours in which the desk runs empty.
    if (load.fineness >= 20.0)
        least = std::clamp(0.6 * handle, 0.5 * least, least);
    // Whole people work off whole cells in half a piece. No part of a cell is spread then, and an
    // empty desk stays empty: cells of a handling time or more serve as well as finer ones.
    const bool areWhole = std::ranges::all_of(
        load.capacity, [](double people) { return people == std::floor(people); });
    if (areWhole && least <= 0.5 * step) {
        const double coarse = std::hypot(spread, heavy) / load.fineness;
        const double wanted = std::clamp(handle, 0.5 * coarse, coarse);
        if (wanted > cell_) {
            pieces = std::clamp(std::round(0.5 * step / wanted), 1.0, pieces);
            cell_ = 0.5 * step / pieces;
        }
    } else {
        cell_ = std::max(cell_, least);
    }
    cell_ = std::max(cell_, handle / 16.0);

    WorkLaw waiting{std::lround(atBegin / cell_), {1.0}};
    if (load.repeats && weekly > 0.0) {
        waiting = kept < 0.3 && !similar.rows_.empty()
                      ? similar.lawAt(0).inCells(similar.cell_ / cell_)
                      : exponentialWork(atBegin / cell_, heavy / cell_);
    }
    numbers_ = std::move(similar.numbers_); // its memory is used again
    numbers_.clear();
    numbers_.reserve(steps * (mostBlocks + 1)); // the most that a week needs: never moved
    follow(std::move(waiting), pieces, kept, areWhole);
    sumUp();
}

/// From a law at the week's begin through weeks to that of one that repeats.
void Backlog::follow(WorkLaw waiting, double pieces, double kept, bool areWhole) {
    const BacklogLoad &load = desk_.load();
    const std::vector<double> &arrivals = desk_.lookedAt();
    const std::size_t steps = arrivals.size();
    // Neighbouring steps usually share their interval's rate, and days may be alike.
    struct Arriving {
        double contacts;
        std::optional<WorkLaw> inStep;
        std::optional<WorkLaw> inPiece;
    };
    std::vector<Arriving> arriving;
    std::vector<std::size_t> lawOf(steps);
    std::vector<double> scratch;
    const std::size_t day = dayOf(steps);
    for (std::size_t index = 0; index < steps; ++index) {
        const auto isAs = [&](std::size_t back) {
            return index >= back && arrivals[index] == arrivals[index - back];
        };
        if (isAs(1)) {
            lawOf[index] = lawOf[index - 1];
        } else if (isAs(day)) {
            lawOf[index] = lawOf[index - day];
        } else {
            lawOf[index] = arriving.size();
            arriving.push_back({arrivals[index], {}, {}});
        }
    }
    const auto workOf = [&](std::size_t index, bool inPieces) -> const WorkLaw & {
        Arriving &one = arriving[lawOf[index]];
        std::optional<WorkLaw> &work = inPieces ? one.inPiece : one.inStep;
        if (!work)
            work.emplace(arrivingWork(one.contacts / (inPieces ? pieces : 1.0),
                                      load.handleSeconds / cell_, load.law));
        return *work;
    };

    // To the last of the steps in which nobody works; all that comes in them is added at once.
    std::map<std::size_t, WorkLaw> comingUntil;
    const auto passIdle = [&](std::size_t &index) {
        const std::size_t first = index;
        while (index + 1 < steps && load.capacity[index + 1] <= 0.0)
            ++index;
        const auto [work, isNew] = comingUntil.try_emplace(index);
        for (std::size_t step = first; isNew && step <= index; ++step)
            work->second.add(workOf(step, false), scratch);
        waiting.add(work->second, scratch);
    };

    // How many steps from each on have the load of the day before.
    std::vector<std::size_t> asYesterday(steps + 1, 0);
    for (std::size_t index = steps; index-- > day && !load.finishInHand;)
        if (isAbout(arrivals[index], arrivals[index - day]) &&
            isAbout(load.capacity[index], load.capacity[index - day]))
            asYesterday[index] = asYesterday[index + 1] + 1;

    WorkLaw little;
    rows_.assign(steps, {});
    finished_.assign(steps, 0.0);
    const double enough = settled * (1.0 - kept);
    double difference = 1.0;
    double changeBefore = 0.0;
    // Where many weeks are needed, the first only lead to the last: their steps are not kept.
    bool keeps = kept < 0.1;
    bool isKept = false; // the week before
    bool asBefore = false;
    for (int week = 0; week < (load.repeats ? mostWeeks : 1) && difference > enough; ++week) {
        const WorkLaw before = waiting;
        keeps = keeps || 0.5 * kept * difference <= enough || week + 1 == mostWeeks;
        for (std::size_t index = 0; index < steps; ++index) {
            const double capacity = load.capacity[index];
            const double earlier = load.capacity[(index + steps - 1) % steps];
            if (load.finishInHand) {
                if (capacity < earlier && (index > 0 || load.repeats))
                    finishUnpaid(waiting, index, earlier, capacity);
            }
            if (!keeps && capacity <= 0.0) {
                passIdle(index);
                continue;
            }
            // From where the law is that of the day before, all that follows is, while the load is.
            if (keeps && asYesterday[index] > 0 && isAsBefore(rows_[index - day], waiting)) {
                const std::size_t next = repeatDay(index, asYesterday[index], day, waiting);
                if (next > index) {
                    index = next - 1;
                    continue;
                }
            }
            mean_[index] = waiting.mean() * cell_;
            // From where the law is that of the week before, all that follows is, too.
            asBefore = isKept && isAsBefore(rows_[index], waiting);
            if (asBefore)
                break;
            if (keeps)
                keep(rows_[index], waiting);
            const double working = capacity * load.stepSeconds / cell_;
            const bool mayRunEmpty = capacity > 0.0 && chanceOfLess(waiting, working) > 0.01;
            // Arrivals in the middle: time that people idle before is not made up.
            const auto pass = [&](WorkLaw &law, int number) {
                law.pass(workOf(index, number > 1), working, number, scratch);
            };
            // Where enough waits for the whole step, pieces change nothing: whatever costs less.
            const double beyond =
                waiting.first() + static_cast<double>(waiting.mass.size()) - working;
            if (!mayRunEmpty || (areWhole && beyond <= fewCells)) {
                pass(waiting, mayRunEmpty ? static_cast<int>(pieces) : 1);
                continue;
            }
            waiting.moveBelow(working, little);
            if (!little.mass.empty())
                pass(little, static_cast<int>(pieces));
            if (!waiting.mass.empty())
                pass(waiting, 1);
            waiting.merge(little, scratch);
        }
        if (asBefore)
            break;
        isKept = keeps;
        difference = largestDifference(before, waiting);
        if (difference <= enough && !keeps) {
            // That was the last one: again, to be kept.
            waiting = before;
            difference = 1.0;
            keeps = true;
            continue;
        }
        // Heavy traffic comes to rest slowly, and as a whole: on to where it would.
        const double mean = waiting.mean();
        const double change = mean - before.mean();
        if (mean > 1.0 && difference > enough) {
            if (kept > 0.3 && week == 1) {
                waiting.goOn(before, changesAhead(kept, 2.0));
            } else if (kept > 0.5 && week % 3 == 2 && week > 2 &&
                       std::abs(change) < std::abs(changeBefore)) {
                const double ratio = std::clamp(change / changeBefore, 0.0, kept);
                waiting = waiting.inCells(
                    std::clamp(1.0 + change * ratio / (1.0 - ratio) / mean, 0.5, 2.0));
            }
        }
        changeBefore = change;
    }
}

void Backlog::sumUp() {
    const std::size_t day = dayOf(rows_.size());
    for (std::size_t step = 0; step < rows_.size(); ++step) {
        const Row &row = rows_[step];
        if (step >= day && row.begin == rows_[step - day].begin)
            continue; // that day's
        double sum = 0.0;
        for (float &here : std::span(numbers_).subspan(row.begin, row.size)) {
            sum += static_cast<double>(here);
            here = static_cast<float>(sum);
        }
    }
}

/// A row of single cells tells what waits after the steps; where there is none, nothing is
/// repeated.
std::size_t Backlog::repeatDay(std::size_t from, std::size_t count, std::size_t day,
                               WorkLaw &waiting) {
    std::size_t end = from + std::min(count, day - 1);
    while (end > from && rows_[end - day].block > 1)
        --end;
    for (std::size_t step = from; step < end; ++step) {
        mean_[step] = mean_[step - day];
        rows_[step - day].room = 0;
        rows_[step] = rows_[step - day];
    }
    if (end > from) {
        const Row &row = rows_[end - day];
        waiting.low = static_cast<long>(std::floor(row.low));
        waiting.shift = row.low - std::floor(row.low);
        waiting.mass.assign(cumulative(row).begin(), cumulative(row).end());
    }
    return end;
}

bool Backlog::isAsBefore(const Row &row, const WorkLaw &waiting) const {
    if (std::abs(row.low - waiting.first()) > 1e-9 || row.count != waiting.mass.size())
        return false;
    const float *before = numbers_.data() + row.begin;
    return everyBlock(waiting.mass, row.block, [&before](double mass) {
        return std::abs(static_cast<double>(*before++) - mass) <= negligible;
    });
}

void Backlog::keep(Row &row, const WorkLaw &waiting) {
    row.low = waiting.first();
    row.count = waiting.mass.size();
    row.block = blockOf(row.count);
    row.size = 1 + (row.count + row.block - 2) / row.block;
    if (row.size > row.room) {
        row.begin = numbers_.size();
        row.room = row.size;
        numbers_.resize(row.begin + row.room);
    }
    float *here = numbers_.data() + row.begin;
    if (row.block == 1) {
        for (const double mass : waiting.mass)
            *here++ = static_cast<float>(mass);
        return;
    }
    everyBlock(waiting.mass, row.block, [&here](double mass) {
        *here++ = static_cast<float>(mass);
        return true;
    });
}

void Backlog::finishUnpaid(WorkLaw &waiting, std::size_t step, double before, double after) {
    const double rest = load().law.rest() * load().handleSeconds / cell_;
    // Those who are busy without a backlog are not in V: E[(N − n)⁺] of their Poisson number.
    const double busy = busyWithoutBacklog(step);
    std::vector<double> beyond{busy};
    double probability = std::exp(-busy);
    double upTo = probability;
    for (double number = 0.0; number < before; ++number) {
        beyond.push_back(std::max(0.0, beyond.back() - (1.0 - upTo)));
        probability *= busy / (number + 1.0);
        upTo = std::min(1.0, upTo + probability);
    }
    const auto beyondAt = [&](double number) {
        const auto index = static_cast<std::size_t>(number);
        if (index + 1 >= beyond.size())
            return beyond.back();
        const double part = number - static_cast<double>(index);
        return beyond[index] + part * (beyond[index + 1] - beyond[index]);
    };
    double finish = 0.0; // people
    double all = 0.0;
    for (std::size_t index = 0; index < waiting.mass.size(); ++index) {
        const double hands =
            std::min(before, (waiting.first() + static_cast<double>(index)) / rest);
        const double stay = std::max(hands, after);
        finish += waiting.mass[index] * (stay - after + beyondAt(stay) - beyondAt(before));
        all += waiting.mass[index] * (hands + beyondAt(hands) - beyondAt(before));
    }
    // As many are busy on average as the last handling time's work keeps busy.
    const double worked = busyLately(step, waiting.mean() * cell_);
    if (all > 0.0 && worked >= 0.0)
        finish *= worked / all;
    finished_[step] = std::min(finish, before - after) * rest * cell_;
    waiting = waiting.mapped(
        [=](double work) { return leftByLeavers(work, before * rest, after * rest); });
}

double Backlog::busyLately(std::size_t step, double left) const {
    const double steps = std::ceil(load().handleSeconds / load().stepSeconds);
    double arrived = 0.0;
    std::size_t from = step;
    while (from > 0 && static_cast<double>(step - from) < steps && load().capacity[from - 1] > 0.0)
        arrived += load().arrivals[--from];
    if (from == step)
        return -1.0;
    const double done = arrived * load().handleSeconds + mean_[from] - left;
    return std::max(0.0, done) / (load().stepSeconds * static_cast<double>(step - from));
}

double Backlog::busyWithoutBacklog(std::size_t step) const {
    const double size = load().stepSeconds / load().handleSeconds;
    double busy = 0.0;
    double still = 1.0;
    for (std::size_t back = 1; back <= step && still > 1e-6; ++back) {
        if (load().capacity[step - back] <= 0.0)
            break;
        const double age = static_cast<double>(back) * size;
        const double among = size - (expectedBelow(load().law, age) -
                                     expectedBelow(load().law, age - size)); // ∫P(S > u)du
        busy += load().arrivals[step - back] / size * among;
        still = among / size;
    }
    return busy;
}

WorkLaw Backlog::lawAt(std::size_t step) const {
    const Row &row = rows_[step];
    WorkLaw law;
    law.low = static_cast<long>(std::floor(row.low));
    law.shift = row.low - static_cast<double>(law.low);
    law.mass.clear();
    double before = 0.0;
    for (const float upTo : cumulative(row)) {
        const std::size_t cells =
            law.mass.empty() ? 1 : std::min(row.block, row.count - law.mass.size());
        const double mass = static_cast<double>(upTo) - before;
        law.mass.insert(law.mass.end(), cells, mass / static_cast<double>(cells));
        before = static_cast<double>(upTo);
    }
    return law;
}

double Backlog::shareUpTo(std::size_t step, double work) const {
    const Row &row = rows_[step];
    const std::span<const float> upTo = cumulative(row);
    // The mass of a cell lies evenly around its place; that of an empty desk lies at zero.
    const double position = work / cell_ - row.low + 0.5;
    if (position < 0.0 || work < 0.0)
        return 0.0;
    if (position < 1.0)
        return static_cast<double>(upTo[0]) * (row.low == 0.0 ? 1.0 : position);
    const double blocks = (position - 1.0) / static_cast<double>(row.block);
    const auto index = static_cast<std::size_t>(blocks);
    if (index + 1 >= upTo.size())
        return 1.0;
    return std::lerp(static_cast<double>(upTo[index]), static_cast<double>(upTo[index + 1]),
                     blocks - static_cast<double>(index));
}

void Backlog::quantiles(std::size_t step, std::span<double> result) const {
    const Row &row = rows_[step];
    const std::span<const float> upTo = cumulative(row);
    auto found = upTo.begin();
    for (std::size_t which = 0; which < result.size(); ++which) {
        const double share =
            (static_cast<double>(which) + 0.5) / static_cast<double>(result.size());
        found = std::lower_bound(found, upTo.end(), static_cast<float>(share));
        const auto index =
            std::min(static_cast<std::size_t>(found - upTo.begin()), upTo.size() - 1);
        double cell = 0.0;
        if (index > 0) {
            const double before = static_cast<double>(upTo[index - 1]);
            const double mass = static_cast<double>(upTo[index]) - before;
            const double part = mass > 0.0 ? std::clamp((share - before) / mass, 0.0, 1.0) : 1.0;
            cell =
                std::ceil((static_cast<double>(index - 1) + part) * static_cast<double>(row.block));
        }
        result[which] = (row.low + std::min(cell, static_cast<double>(row.count - 1))) * cell_;
    }
}

double Backlog::startedBy(std::size_t step, double time, double looked, double deadline) const {
    const double before = desk_.at(time).worked;
    const bool working = load().capacity[step] > 0.0;
    // Who finds nothing to wait for needs the own handling time alone, whose law is known.
    const double empty = working ? shareUpTo(step, 0.0) : 0.0;
    double share = 0.0;
    const BacklogDesk::Bound end = desk_.boundAt(deadline);
    if (desk_.isIdleUntil(step, looked, end))
        return 0.0;
    for (const double multiple : handlings_) {
        const auto [latest, worked, people] =
            desk_.latestStart(end, multiple * load().handleSeconds);
        if (latest < looked)
            continue;
        const double work = std::max(0.0, worked - before);
        if (work > 0.0 || working)
            share += shareUpTo(step, workStartedAfter(work, people)) - empty;
    }
    share /= parts;
    if (empty > 0.0 && deadline > looked)
        share += empty * model::shareUpTo(load().law,
                                          desk_.staffed(looked, deadline) / load().handleSeconds);
    return share;
}

double Backlog::answeredFrom(std::size_t step, double time, double deadline) const {
    const double looked = desk_.looked(step, time);
    if (looked <= time)
        return startedBy(step, time, time, deadline);
    // Between what the step of the first look begins and ends with.
    const double position = looked / load().stepSeconds;
    const double first = std::floor(position);
    const double part = position - first;
    const auto at = static_cast<std::size_t>(first);
    const double begin = first * load().stepSeconds;
    return (1.0 - part) * startedBy(at % mean_.size(), begin, looked, deadline) +
           part * startedBy((at + 1) % mean_.size(), begin + load().stepSeconds, looked, deadline);
}

/// Mean of arrivals at the beginning and at the end of the step; the latter meet the state that the
/// next step begins with, but this step's people.
double Backlog::answeredBy(std::size_t step, const std::function<double(double)> &deadline) const {
    if (!stable_)
        return 0.0;
    const double begin = static_cast<double>(step) * load().stepSeconds;
    return 0.5 * (answeredFrom(step, begin, deadline(begin)) + answeredAtEndOf(step, deadline));
}

double Backlog::answeredAtEndOf(std::size_t step,
                                const std::function<double(double)> &deadline) const {
    const double end = static_cast<double>(step + 1) * load().stepSeconds;
    const std::size_t next = (step + 1) % mean_.size();
    const double week = load().stepSeconds * static_cast<double>(mean_.size());
    const double shift = next == 0 ? week : 0.0;
    return answeredFrom(next, end - shift, deadline(end) - shift);
}

std::vector<double> Backlog::answeredBy(const std::function<double(double)> &deadline) const {
    std::vector<double> shares(mean_.size(), 0.0);
    if (!stable_)
        return shares;
    double first = answeredFrom(0, 0.0, deadline(0.0));
    for (std::size_t step = 0; step < shares.size(); ++step) {
        const double last = answeredAtEndOf(step, deadline);
        shares[step] = 0.5 * (first + last);
        first = last;
    }
    return shares;
}

double Backlog::answeredWithin(std::size_t step, double seconds) const {
    return answeredBy(step, [seconds](double time) { return time + seconds; });
}

/// An item starts when the first of c people is free, while the others still have work in hand: the
/// mean rest r of a handling time each in a long queue, less when some were idle before. With V in
/// front it starts after people have worked V − (c−1)r·V/(V + cr); this is the V for that.
double Backlog::workStartedAfter(double worked, double people) const {
    if (people <= 1.0 || worked <= 0.0)
        return worked;
    const double rest = load().law.rest() * load().handleSeconds;
    const double beyond = worked - rest;
    return 0.5 * (beyond + std::sqrt(beyond * beyond + 4.0 * worked * people * rest));
}

Backlog::Look Backlog::lookAt(std::size_t step) const {
    const double looked =
        desk_.looked(step, (static_cast<double>(step) + 0.5) * load().stepSeconds);
    const double position = looked / load().stepSeconds;
    const auto first = static_cast<std::size_t>(position);
    return {first % mean_.size(), (first + 1) % mean_.size(), position - static_cast<double>(first),
            looked};
}

void Backlog::startsFrom(const Look &look, std::span<double> result) const {
    std::array<double, mostStarts> later{};
    const std::span<double> next = std::span(later).first(result.size());
    quantiles(look.step, result);
    quantiles(look.next, next);
    const BacklogDesk::Moment looked = desk_.at(look.time);
    for (std::size_t index = 0; index < result.size(); ++index)
        result[index] = desk_.startOf(look.step, looked,
                                      (1.0 - look.part) * result[index] + look.part * next[index]);
}

void Backlog::starts(std::size_t step, std::size_t count, std::vector<double> &result) const {
    result.clear();
    if (!stable_)
        return;
    result.resize(std::min(count, mostStarts));
    startsFrom(lookAt(step), result);
}

double Backlog::meanBeyond(std::size_t step, double work) const {
    const WorkLaw law = lawAt(step % rows_.size());
    double mean = 0.0;
    for (std::size_t index = 0; index < law.mass.size(); ++index)
        mean += law.mass[index] *
                std::max(0.0, (law.first() + static_cast<double>(index)) * cell_ - work);
    return mean;
}

double Backlog::varianceAt(std::size_t step) const {
    const WorkLaw law = lawAt(step % rows_.size());
    const double mean = mean_[step % mean_.size()];
    double variance = 0.0;
    for (std::size_t index = 0; index < law.mass.size(); ++index) {
        const double here = (law.first() + static_cast<double>(index)) * cell_ - mean;
        variance += law.mass[index] * here * here;
    }
    return variance;
}

double Backlog::responses(std::size_t step, std::vector<double> &result) const {
    if (!stable_)
        return infinity;
    const double time = (static_cast<double>(step) + 0.5) * load().stepSeconds;
    std::array<double, parts> starts{};
    startsFrom(lookAt(step), starts);
    double mean = 0.0;
    for (const double at : starts) {
        const BacklogDesk::Bound start = desk_.boundAt(at);
        for (std::size_t part = 0; part < parts; part += 2)
            result.push_back(desk_.finish(start, 0.5 * (handlings_[part] + handlings_[part + 1]) *
                                                     load().handleSeconds) -
                             time);
        mean += desk_.finish(start, load().handleSeconds) - time;
    }
    return mean / parts;
}

double Backlog::meanResponse(std::size_t step) const {
    std::vector<double> ignored;
    return responses(step, ignored);
}

double Backlog::secondsToClear(std::size_t step) const {
    return stable_ ? desk_.secondsToClear(step, mean_[step]) : infinity;
}

} // namespace model
