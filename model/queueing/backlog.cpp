// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/queueing/backlog.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>
#include <stdexcept>

namespace model {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double negligible = 1e-8; ///< probability cut off at either end
constexpr std::size_t quantiles = 8;

/// Handling times that stand for equal shares of the exponential law with mean 1.
const std::array<double, quantiles> &handleQuantiles() {
    static const auto values = [] {
        std::array<double, quantiles> result{};
        double sum = 0.0;
        for (std::size_t index = 0; index < quantiles; ++index) {
            result[index] = -std::log1p(-(static_cast<double>(index) + 0.5) / quantiles);
            sum += result[index];
        }
        for (double &value : result)
            value *= quantiles / sum;
        return result;
    }();
    return values;
}

/// A law on the lattice: probabilities of the cells low, low + 1, …
struct Lattice {
    long low = 0;
    std::vector<double> mass{1.0};

    double mean() const {
        double sum = 0.0;
        for (std::size_t index = 0; index < mass.size(); ++index)
            sum += mass[index] * static_cast<double>(low + static_cast<long>(index));
        return sum;
    }

    void trim() {
        std::size_t begin = 0;
        double cut = 0.0;
        while (begin + 1 < mass.size() && cut + mass[begin] < negligible)
            cut += mass[begin++];
        mass[begin] += cut;
        cut = 0.0;
        while (mass.size() > begin + 1 && cut + mass.back() < negligible) {
            cut += mass.back();
            mass.pop_back();
        }
        mass.back() += cut;
        mass.erase(mass.begin(), mass.begin() + static_cast<std::ptrdiff_t>(begin));
        low += static_cast<long>(begin);
    }

    void add(const Lattice &other, std::vector<double> &scratch) {
        if (other.mass.size() == 1) {
            low += other.low;
            return;
        }
        scratch.assign(mass.size() + other.mass.size() - 1, 0.0);
        for (std::size_t index = 0; index < other.mass.size(); ++index) {
            const double weight = other.mass[index];
            double *target = scratch.data() + index;
            for (std::size_t cell = 0; cell < mass.size(); ++cell)
                target[cell] += weight * mass[cell];
        }
        mass.swap(scratch);
        low += other.low;
        trim();
    }

    /// Down by a real number of cells, not below zero.
    void workOff(double cells, std::vector<double> &scratch) {
        const double whole = std::floor(cells + 1e-9);
        const double part = std::max(0.0, cells - whole);
        low -= static_cast<long>(whole);
        if (part > 1e-9) {
            scratch.assign(mass.size() + 1, 0.0);
            for (std::size_t index = 0; index < mass.size(); ++index) {
                scratch[index] += part * mass[index];
                scratch[index + 1] += (1.0 - part) * mass[index];
            }
            mass.swap(scratch);
            --low;
        }
        if (low < 0) {
            const auto below = std::min(static_cast<std::size_t>(-low), mass.size() - 1);
            double sum = 0.0;
            for (std::size_t index = 0; index < below; ++index)
                sum += mass[index];
            mass.erase(mass.begin(), mass.begin() + static_cast<std::ptrdiff_t>(below));
            mass.front() += sum;
            low = 0;
        }
    }
};

/// Law of the work of Poisson(contacts) exponential handling times, `cells` cells each on average.
Lattice arrivingWork(double contacts, double cells) {
    if (contacts <= 0.0)
        return {};
    const double mean = contacts * cells;
    const double deviation = std::sqrt(2.0 * contacts) * cells;
    Lattice law;
    if (cells >= 1.0) {
        // Handling times geometric on 1, 2, …: three-term recursion, scaled against underflow.
        const double stay = 1.0 - 1.0 / cells;
        const auto last = static_cast<std::size_t>(mean + 7.0 * deviation + 12.0 * cells) + 1;
        law.mass.assign(last + 1, 0.0);
        law.mass[0] = contacts < 600.0 ? std::exp(-contacts) : 1e-250;
        law.mass[1] = contacts / cells * law.mass[0];
        double sum = law.mass[0] + law.mass[1];
        for (std::size_t k = 1; k < last; ++k) {
            const auto number = static_cast<double>(k);
            law.mass[k + 1] = ((2.0 * number * stay + contacts / cells) * law.mass[k] -
                               (number - 1.0) * stay * stay * law.mass[k - 1]) /
                              (number + 1.0);
            sum += law.mass[k + 1];
            if (law.mass[k + 1] > 1e200) {
                for (std::size_t cell = 0; cell <= k + 1; ++cell)
                    law.mass[cell] *= 1e-200;
                sum *= 1e-200;
            }
        }
        for (double &mass : law.mass)
            mass /= sum;
    } else {
        // Many contacts to a cell: a normal law, its mean made exact.
        const auto last = static_cast<std::size_t>(mean + 6.0 * deviation) + 2;
        const auto below = [&](double x) {
            return 0.5 * std::erfc((mean - x) / (deviation * std::sqrt(2.0)));
        };
        law.mass.assign(last + 2, 0.0);
        double before = 0.0;
        for (std::size_t cell = 0; cell <= last; ++cell) {
            const double now = cell == last ? 1.0 : below(static_cast<double>(cell) + 0.5);
            law.mass[cell] = now - before;
            before = now;
        }
        const double error = mean - law.mean();
        if (error > 0.0) {
            for (std::size_t cell = law.mass.size() - 1; cell > 0; --cell)
                law.mass[cell] += error * (law.mass[cell - 1] - law.mass[cell]);
            law.mass[0] -= error * law.mass[0];
        } else if (law.mass[0] < 1.0) {
            const double part = std::min(1.0, -error / (1.0 - law.mass[0]));
            for (std::size_t cell = 1; cell < law.mass.size(); ++cell) {
                law.mass[cell - 1] += part * law.mass[cell];
                law.mass[cell] -= part * law.mass[cell];
            }
        }
    }
    law.trim();
    return law;
}

} // namespace

double BacklogLoad::workPerWeek() const {
    return handleSeconds * std::accumulate(arrivals.begin(), arrivals.end(), 0.0);
}

double BacklogLoad::capacityPerWeek() const {
    return stepSeconds * std::accumulate(capacity.begin(), capacity.end(), 0.0);
}

Backlog::Backlog(const BacklogLoad &load) : load_(load) {
    const std::size_t steps = load_.arrivals.size();
    if (load_.capacity.size() != steps || steps == 0 ||
        (!load_.reaction.empty() && load_.reaction.size() != steps))
        throw std::invalid_argument("a backlog needs one arrival rate and capacity per step");
    if (!(load_.stepSeconds > 0.0) || !(load_.handleSeconds > 0.0))
        throw std::invalid_argument("step and handling time of a backlog must be positive");

    const double step = load_.stepSeconds;
    const double handle = load_.handleSeconds;
    worked_.assign(steps + 1, 0.0);
    for (std::size_t index = 0; index < steps; ++index)
        worked_[index + 1] = worked_[index] + load_.capacity[index] * step;
    mean_.assign(steps, 0.0);
    const double work = load_.workPerWeek();
    if (work > 0.0 && worked_.back() <= work) {
        stable_ = false;
        growth_ = work - worked_.back();
        return;
    }

    // The fluid backlog: where to start, and how fine the lattice must be.
    double fluid = 0.0;
    double peak = 0.0;
    double atBegin = 0.0;
    for (int week = 0; week < 3; ++week) {
        atBegin = fluid;
        for (std::size_t index = 0; index < steps; ++index) {
            fluid = std::max(0.0,
                             fluid + load_.arrivals[index] * handle - load_.capacity[index] * step);
            peak = std::max(peak, fluid);
        }
    }
    const double coarse = std::sqrt(2.0 * handle * peak) / 12.0;
    cell_ = step / std::max(1.0, std::round(step * 3.0 / handle));
    if (cell_ > handle)
        cell_ = handle / 3.0;
    if (coarse > cell_)
        cell_ = coarse;

    std::vector<Lattice> arriving;
    arriving.reserve(steps);
    std::vector<std::size_t> lawOf(steps);
    for (std::size_t index = 0; index < steps; ++index) {
        const double contacts = load_.arrivals[index];
        // Neighbouring steps usually share their interval's rate.
        if (index > 0 && contacts == load_.arrivals[index - 1]) {
            lawOf[index] = lawOf[index - 1];
            continue;
        }
        lawOf[index] = arriving.size();
        arriving.push_back(arrivingWork(contacts, handle / cell_));
    }

    Lattice waiting{std::lround(atBegin / cell_), {1.0}};
    std::vector<double> scratch;
    rows_.resize(steps);
    double before = -1.0;
    for (int week = 0; week < 12; ++week) {
        const double now = waiting.mean() * cell_;
        if (std::abs(now - before) <= 0.002 * now + 0.002 * handle)
            break;
        before = now;
        cumulative_.clear();
        for (std::size_t index = 0; index < steps; ++index) {
            const double capacity = load_.capacity[index];
            const double earlier = load_.capacity[(index + steps - 1) % steps];
            if (load_.finishInHand && capacity < earlier)
                waiting.workOff((earlier - capacity) * handle / cell_, scratch);
            rows_[index] = {cumulative_.size(), waiting.mass.size(), waiting.low};
            double sum = 0.0;
            double mean = 0.0;
            for (std::size_t cell = 0; cell < waiting.mass.size(); ++cell) {
                sum += waiting.mass[cell];
                mean += waiting.mass[cell] * static_cast<double>(cell);
                cumulative_.push_back(sum);
            }
            mean_[index] = (mean + static_cast<double>(waiting.low)) * cell_;
            waiting.add(arriving[lawOf[index]], scratch);
            waiting.workOff(capacity * step / cell_, scratch);
        }
    }
}

double Backlog::capacityUntil(double time) const {
    const auto steps = static_cast<double>(load_.arrivals.size());
    const double position = time / load_.stepSeconds;
    const double weeks = std::floor(position / steps);
    const double rest = position - weeks * steps;
    const auto index = std::min(static_cast<std::size_t>(rest), load_.arrivals.size() - 1);
    return weeks * worked_.back() + worked_[index] +
           (rest - static_cast<double>(index)) * load_.capacity[index] * load_.stepSeconds;
}

double Backlog::timeAt(double capacity) const {
    if (worked_.back() <= 0.0)
        return infinity;
    const double weeks = std::floor(capacity / worked_.back());
    const double rest = capacity - weeks * worked_.back();
    // The last step that begins with no more than this: over idle steps to the next that works.
    const auto after = std::upper_bound(worked_.begin(), worked_.end(), rest);
    const auto index =
        std::min(static_cast<std::size_t>(after - worked_.begin() - 1), load_.arrivals.size() - 1);
    const double people = load_.capacity[index];
    const double week = load_.stepSeconds * static_cast<double>(load_.arrivals.size());
    return weeks * week + static_cast<double>(index) * load_.stepSeconds +
           (people > 0.0 ? (rest - worked_[index]) / people : 0.0);
}

double Backlog::shareUpTo(std::size_t step, double work) const {
    const Row &row = rows_[step];
    const double *cumulative = cumulative_.data() + row.first;
    const double position = work / cell_ - static_cast<double>(row.low);
    if (position < 0.0)
        return 0.0;
    const auto index = static_cast<std::size_t>(position);
    if (index + 1 >= row.count)
        return 1.0;
    // The mass of a cell lies at its place; between two cells the law is taken as even.
    const double part = position - static_cast<double>(index);
    return cumulative[index] + part * (cumulative[index + 1] - cumulative[index]);
}

double Backlog::quantile(std::size_t step, double share) const {
    const Row &row = rows_[step];
    const double *begin = cumulative_.data() + row.first;
    const double *found = std::lower_bound(begin, begin + row.count, share);
    const auto index = std::min(static_cast<std::size_t>(found - begin), row.count - 1);
    return (static_cast<double>(row.low) + static_cast<double>(index)) * cell_;
}

double Backlog::answeredFrom(std::size_t step, double time, double deadline) const {
    const double before = capacityUntil(time);
    const double reaction = load_.reaction.empty() ? 0.0 : load_.reaction[step];
    double share = 0.0;
    for (const double multiple : handleQuantiles()) {
        const double latest = deadline - multiple * load_.handleSeconds;
        if (latest < time + reaction)
            continue;
        const double work = capacityUntil(latest) - before;
        if (work > 0.0 || load_.capacity[step] > 0.0)
            share += shareUpTo(step, work);
    }
    return share / quantiles;
}

double Backlog::answeredBy(std::size_t step, const std::function<double(double)> &deadline) const {
    if (!stable_)
        return 0.0;
    const double begin = static_cast<double>(step) * load_.stepSeconds;
    const double end = begin + load_.stepSeconds;
    const std::size_t next = (step + 1) % mean_.size();
    // Mean of arrivals at the beginning and at the end of the step; the latter meet the state that
    // the next step begins with, but this step's people.
    const double first = answeredFrom(step, begin, deadline(begin));
    const double week = load_.stepSeconds * static_cast<double>(mean_.size());
    const double shift = next == 0 ? week : 0.0;
    const double last = answeredFrom(next, end - shift, deadline(end) - shift);
    return 0.5 * (first + last);
}

double Backlog::answeredWithin(std::size_t step, double seconds) const {
    return answeredBy(step, [seconds](double time) { return time + seconds; });
}

double Backlog::startOf(std::size_t step, double time, double work) const {
    const double reaction = load_.reaction.empty() ? 0.0 : load_.reaction[step];
    if (work <= 0.0 && load_.capacity[step] > 0.0)
        return time + reaction;
    const double start = timeAt(capacityUntil(time) + std::max(work, 0.0));
    return std::max(start, time + reaction);
}

void Backlog::responses(std::size_t step, std::vector<double> &result) const {
    result.clear();
    if (!stable_)
        return;
    const double begin = static_cast<double>(step) * load_.stepSeconds;
    const std::size_t next = (step + 1) % mean_.size();
    const double time = begin + 0.5 * load_.stepSeconds;
    for (std::size_t index = 0; index < quantiles; ++index) {
        const double share = (static_cast<double>(index) + 0.5) / quantiles;
        const double work = 0.5 * (quantile(step, share) + quantile(next, share));
        const double waited = startOf(step, time, work) - time;
        for (std::size_t part = 0; part < quantiles; part += 2)
            result.push_back(waited + 0.5 *
                                          (handleQuantiles()[part] + handleQuantiles()[part + 1]) *
                                          load_.handleSeconds);
    }
}

double Backlog::meanResponse(std::size_t step) const {
    const double time = (static_cast<double>(step) + 0.5) * load_.stepSeconds;
    const std::size_t next = (step + 1) % mean_.size();
    double waited = 0.0;
    for (std::size_t index = 0; index < quantiles; ++index) {
        const double share = (static_cast<double>(index) + 0.5) / quantiles;
        const double work = 0.5 * (quantile(step, share) + quantile(next, share));
        waited += startOf(step, time, work) - time;
    }
    return waited / quantiles + load_.handleSeconds;
}

double Backlog::secondsToClear(std::size_t step) const {
    if (!stable_)
        return infinity;
    double work = mean_[step];
    double elapsed = 0.0;
    for (std::size_t passed = 0; passed < mean_.size(); ++passed) {
        const std::size_t at = (step + passed) % mean_.size();
        const double net =
            load_.capacity[at] * load_.stepSeconds - load_.arrivals[at] * load_.handleSeconds;
        if (work <= net)
            return elapsed + (net > 0.0 ? load_.stepSeconds * work / net : 0.0);
        work -= net;
        elapsed += load_.stepSeconds;
    }
    return elapsed;
}

} // namespace model
